"""Sessions: intents, shards, resuming, close codes and what a gateway can do wrong."""

from __future__ import annotations

import asyncio

import aiohttp
import discord
import pytest
import yarl
from discord.ext import commands

from bot.loopback import Loopback, Permission
from bot.loopback.snowflake import DISCORD_EPOCH_MS

from .conftest import Plain, least_intents, running, until


def point_at(discord_here: Loopback) -> None:
    discord.http.Route.BASE = discord_here.api_url
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(discord_here.gateway_url)


async def ended(client: discord.Client, token: str) -> BaseException:
    """The exception that ends a client's run."""
    try:
        async with asyncio.timeout(5):
            with pytest.raises((discord.DiscordException, ValueError)) as caught:
                await client.start(token)
        return caught.value
    finally:
        await client.close()


async def test_a_wrong_token_does_not_log_in(discord_here) -> None:
    point_at(discord_here)
    assert isinstance(await ended(Plain(), "wrong"), discord.LoginFailure)
    assert discord_here.gateway.identifies == 0


async def test_a_privileged_intent_that_was_not_granted_is_refused(discord_here) -> None:
    point_at(discord_here)
    intents = least_intents()
    intents.message_content = True
    assert isinstance(await ended(Plain(intents=intents), discord_here.token), discord.PrivilegedIntentsRequired)
    assert discord_here.gateway.identifies == 1


@pytest.mark.parametrize("break_off", ["reconnect", "drop", "close", "invalidate"])
async def test_what_was_missed_comes_with_the_resume(world, general, ada, discord_here, start, break_off) -> None:
    client = await start(Plain())
    gateway = discord_here.gateway
    {
        "reconnect": gateway.reconnect,
        "drop": gateway.drop,
        "close": lambda: gateway.close(4000),
        "invalidate": lambda: gateway.invalidate(resumable=True),
    }[break_off]()
    await ada.say(general, "while you were away", mention=world.bot)
    await client.until(lambda: client.resumes and client.heard)
    assert [message.clean_content for message in client.heard] == ["@Guide while you were away"]
    assert (gateway.identifies, gateway.resumes) == (1, 1)
    await client.until(lambda: client.readies == 1)


async def test_an_invalid_session_begins_anew(world, general, ada, discord_here, start) -> None:
    client = await start(Plain())
    # discord.py waits five seconds before it identifies again; the wait is a public method of the client.
    client.before_identify_hook = lambda *_, **__: asyncio.sleep(0)
    discord_here.gateway.invalidate(resumable=False)
    await ada.say(general, "lost", mention=world.bot)
    await client.until(lambda: discord_here.gateway.identifies == 2)
    await client.until(lambda: client.readies == 2)
    assert client.heard == []


@pytest.mark.parametrize("code", [4004, 4010, 4012, 4013])
async def test_codes_that_end_a_client(discord_here, code) -> None:
    point_at(discord_here)
    client = Plain()
    task = asyncio.create_task(client.start(discord_here.token))
    await discord_here.connected()
    discord_here.gateway.close(code)
    with pytest.raises(discord.ConnectionClosed) as caught:
        await asyncio.wait_for(task, 5)
    assert caught.value.code == code
    await client.close()


async def test_a_silent_gateway_is_left_and_resumed(world, general, ada, discord_here, start) -> None:
    client = await start(Plain(heartbeat_timeout=0.2))
    discord_here.gateway.silent = True
    await ada.say(general, "unheard", mention=world.bot)
    await asyncio.sleep(0.3)
    discord_here.gateway.silent = False
    await client.until(lambda: client.heard)
    assert discord_here.gateway.resumes >= 1


async def test_an_event_can_come_twice(world, general, ada, discord_here, start) -> None:
    client = await start(Plain())
    await ada.say(general, "once", mention=world.bot)
    await client.until(lambda: client.heard)
    discord_here.gateway.repeat("MESSAGE_CREATE")
    await client.until(lambda: len(client.heard) == 2)
    assert client.heard[0].id == client.heard[1].id


async def test_a_malformed_event_ends_the_client(discord_here) -> None:
    point_at(discord_here)
    client = Plain()
    task = asyncio.create_task(client.start(discord_here.token))
    await discord_here.connected()
    await client.wait_until_ready()
    discord_here.gateway.send_event("MESSAGE_CREATE", {"id": "1"})
    with pytest.raises(KeyError):
        await asyncio.wait_for(task, 5)
    await client.close()


async def test_shards_get_their_guilds_and_only_the_first_gets_direct_messages(world, discord_here) -> None:
    even = world.guild("Even", guild_id=2 << 22).channel("general")
    odd = world.guild("Odd", guild_id=3 << 22).channel("general")
    ada = even.guild.member("Ada")
    odd.guild.join(ada)

    class Sharded(commands.AutoShardedBot):
        def __init__(self) -> None:
            super().__init__("!", intents=least_intents(), shard_count=2, guild_ready_timeout=0.05, help_command=None)
            self.heard: list[tuple[int, str]] = []

        async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
            return

        async def on_message(self, message: discord.Message) -> None:
            self.heard.append((message.guild.shard_id if message.guild else 0, message.clean_content))

    client = Sharded()
    async with running(client, discord_here, shards=2):
        assert {session.shard for session in discord_here.gateway.sessions.values()} == {(0, 2), (1, 2)}
        await ada.say(even, "even", mention=world.bot)
        await ada.say(odd, "odd", mention=world.bot)
        await ada.say(ada.dm, "private")
        await until(lambda: len(client.heard) == 3)
        assert sorted(client.heard) == [(0, "@Guide even"), (0, "private"), (1, "@Guide odd")]
        discord_here.gateway.drop(shard=1)
        await ada.say(odd, "again", mention=world.bot)
        await until(lambda: len(client.heard) == 4)
        assert client.heard[3] == (1, "@Guide again")


async def closed_with(discord_here: Loopback, *payloads: object, query: str = "?v=10&encoding=json") -> int | None:
    """The code with which the gateway closes after being sent these payloads."""
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(discord_here.gateway_url + query) as socket,
    ):
        for payload in payloads:
            await (socket.send_str(payload) if isinstance(payload, str) else socket.send_json(payload))
        async with asyncio.timeout(3):
            while not socket.closed:
                await socket.receive()
        return socket.close_code


async def test_what_the_gateway_refuses(discord_here) -> None:
    identify = {"token": discord_here.token, "intents": 1, "properties": {}}
    assert await closed_with(discord_here, query="?v=6") == 4012
    assert await closed_with(discord_here, "no JSON") == 4002
    assert await closed_with(discord_here, {"op": 8, "d": {}}) == 4003
    assert await closed_with(discord_here, {"op": 2, "d": {**identify, "token": "x"}}) == 4004
    assert await closed_with(discord_here, {"op": 2, "d": {**identify, "shard": [2, 2]}}) == 4010
    assert await closed_with(discord_here, {"op": 2, "d": {**identify, "intents": 1 << 40}}) == 4013
    assert await closed_with(discord_here, {"op": 2, "d": {**identify, "intents": 1 << 15}}) == 4014
    assert await closed_with(discord_here, {"op": 2, "d": identify}, {"op": 2, "d": identify}) == 4005
    assert await closed_with(discord_here, {"op": 2, "d": identify}, {"op": 99}) == 4001
    assert await closed_with(discord_here, *[{"op": 1, "d": None}] * 121) == 4008


@pytest.mark.parametrize(("code", "kept"), [(1000, 0), (4000, 1)])
async def test_a_client_that_leaves_gives_its_session_up(discord_here, code, kept) -> None:
    identify = {"op": 2, "d": {"token": discord_here.token, "intents": 1, "properties": {}}}
    url = discord_here.gateway_url + "?v=10&encoding=json"
    async with aiohttp.ClientSession() as session, session.ws_connect(url) as socket:
        await socket.send_json(identify)
        await discord_here.connected()
        await socket.close(code=code)
    await discord_here.world.wait_until(lambda: not discord_here.gateway.connections)
    assert len(discord_here.gateway.sessions) == kept


async def test_a_client_without_heartbeats_is_timed_out(world) -> None:
    async with Loopback(world, heartbeat_interval=0.1) as discord_here:
        assert await closed_with(discord_here) == 4009


async def test_channels_that_the_bot_does_not_see_are_silent(world, general, ada, start) -> None:
    client = await start(Plain())
    secret = general.guild.channel("secret")
    secret.overwrite(world.bot, deny=Permission.VIEW_CHANNEL)
    await ada.say(secret, "psst", mention=world.bot)
    await ada.say(general, "hello", mention=world.bot)
    await client.until(lambda: client.heard)
    assert [message.channel.id for message in client.heard] == [general.id]


def test_ids_tell_their_time(world) -> None:
    first, second = world.snowflake(), world.snowflake()
    assert first < second
    assert abs((first >> 22) + DISCORD_EPOCH_MS - world.clock() * 1000) < 60_000
