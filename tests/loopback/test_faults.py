"""Rate limits and injected faults, as discord.py's own HTTP client meets them."""

from __future__ import annotations

import aiohttp
import discord
import pytest

from bot.loopback import Loopback, RateLimits, World

from .conftest import Plain, running

MESSAGES = "/channels/{channel_id}/messages"


async def test_a_rate_limit_is_waited_for(general, discord_here, start) -> None:
    client = await start(Plain())
    discord_here.faults.rate_limit("POST", "/channels/*/messages", 0.05)
    await client.get_channel(general.id).send("hello")
    assert [item.status for item in discord_here.calls("POST", MESSAGES)] == [429, 200]
    assert discord_here.requests[-2].response["retry_after"] == 0.05


async def test_a_limit_by_the_proxy_is_an_error(general, discord_here, start) -> None:
    client = await start(Plain())
    discord_here.faults.rate_limit("POST", "/channels/*/messages", 0.05, via=False)
    with pytest.raises(discord.HTTPException) as caught:
        await client.get_channel(general.id).send("hello")
    assert caught.value.status == 429


async def test_buckets_run_out_and_fill_again(world: World) -> None:
    limits = RateLimits()
    limits.set(f"POST {MESSAGES}", 2, 0.2)
    general = world.guild("School").channel("general")
    async with Loopback(world, rate_limits=limits) as discord_here, running(Plain(), discord_here) as client:
        for number in range(5):
            await client.get_channel(general.id).send(str(number))
        assert [message.text for message in general.messages] == list("01234")
        # discord.py reads the headers and waits by itself: nothing is refused.
        assert {item.status for item in discord_here.calls("POST", MESSAGES)} == {200}


async def test_who_ignores_the_headers_is_refused(world, general, api, discord_here) -> None:
    discord_here.rate_limits.set(f"POST {MESSAGES}", 1, 5.0)
    path = f"/channels/{general.id}/messages"
    assert (await api("POST", path, {"content": "1"}))[0] == 200
    status, answer = await api("POST", path, {"content": "2"})
    assert (status, answer["global"]) == (429, False)
    assert 0 < answer["retry_after"] <= 5
    other = general.guild.channel("other")
    assert (await api("POST", f"/channels/{other.id}/messages", {"content": "3"}))[0] == 200


async def test_the_global_limit(general, api, discord_here) -> None:
    realistic = RateLimits.realistic()
    discord_here.rate_limits.everywhere = realistic.everywhere
    answers = [await api("GET", "/users/@me") for _ in range(60)]
    refused = [answer for status, answer in answers if status == 429]
    assert refused
    assert all(answer["global"] for answer in refused)


async def test_the_nth_request_fails(general, discord_here, start) -> None:
    client = await start(Plain())
    fault = discord_here.faults.fail("POST", "/channels/*/messages", 503, nth=2)
    channel = client.get_channel(general.id)
    await channel.send("1")
    with pytest.raises(discord.DiscordServerError):
        await channel.send("2")
    await channel.send("3")
    assert [message.text for message in general.messages] == ["1", "3"]
    assert fault.struck == 1


async def test_an_injected_code(general, discord_here, start) -> None:
    client = await start(Plain())
    discord_here.faults.fail("POST", "/channels/*/messages", 403, code=50013)
    with pytest.raises(discord.Forbidden) as caught:
        await client.get_channel(general.id).send("hello")
    assert caught.value.code == 50013


@pytest.mark.parametrize("after", [False, True])
async def test_a_broken_connection(general, discord_here, start, after) -> None:
    client = await start(Plain())
    discord_here.faults.reset("POST", "/channels/*/messages", after=after)
    channel = client.get_channel(general.id)
    with pytest.raises((aiohttp.ClientError, OSError)):
        await channel.send("hello", nonce="n1")
    assert len(general.messages) == int(after)
    assert discord_here.calls("POST", MESSAGES)[0].status is None
    await channel.send("hello", nonce="n1")
    assert len(general.messages) == 1


async def test_a_slow_answer_to_an_interaction_comes_too_late(general, ada, discord_here, start) -> None:
    client = Plain()
    raised: list[discord.NotFound] = []

    @client.tree.command(description="Say hello")
    async def hello(interaction: discord.Interaction) -> None:
        try:
            await interaction.response.send_message("hello")
        except discord.NotFound as error:
            raised.append(error)

    await start(client)
    fault = discord_here.faults.slow("POST", "/interactions/*", 0.3)
    asked = await ada.slash(general, "hello", wait=False)
    discord_here.world.clock.advance(2)
    await client.until(lambda: raised)
    assert raised[0].code == 10062
    assert not asked.acknowledged
    discord_here.faults.clear()
    assert fault.struck == 1
    assert (await ada.slash(general, "hello")).text == "hello"


async def test_quiet_waits_until_nothing_happens(general, ada, discord_here, start) -> None:
    client = await start(Plain())
    await ada.say(general, "hello")
    await discord_here.quiet(0.05)
    assert len(client.heard) == 1
    assert discord_here.calls("POST", MESSAGES) == []
