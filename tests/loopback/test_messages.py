"""Messages over REST and gateway, with permissions and intents."""

from __future__ import annotations

import discord
import pytest

from bot.loopback import Intents, NotOffered, Permission, World
from tests.api_description import check_requests, check_responses

from .conftest import Plain, least_intents


async def test_words_reach_an_unprivileged_bot_only_when_it_is_addressed(world, general, ada, start) -> None:
    client = await start(Plain())
    role = next(role for role in general.guild.roles if role.managed_by == world.bot.id)
    await ada.say(general, "not for you")
    await ada.say(general, "for your role", mention=role)
    await ada.say(general, "for you", mention=world.bot)
    await ada.say(ada.dm, "between us")
    own = await client.get_channel(general.id).send("mine")
    posted = world.message(own.id)
    await ada.say(general, "pinged reply", reply_to=posted)
    await ada.say(general, "quiet reply", reply_to=posted, ping=False)
    await client.until(lambda: len(client.heard) == 7)
    assert [message.content for message in client.heard] == [
        "", "", f"<@{world.bot.id}> for you", "between us", "mine", "pinged reply", "",
    ]  # fmt: skip
    assert client.heard[3].guild is None
    assert [message.content for message in [m async for m in client.get_channel(general.id).history(limit=2)]] == [
        "",
        "pinged reply",
    ]


async def test_a_privileged_bot_hears_everything(world, general, ada, start) -> None:
    world.privileged = Intents.MESSAGE_CONTENT
    intents = least_intents()
    intents.message_content = True
    client = await start(Plain(intents=intents))
    await ada.say(general, "not for you")
    await client.until(lambda: client.heard)
    assert client.heard[0].content == "not for you"


async def test_edits_and_deletions_are_told(world, general, ada, start) -> None:
    client = await start(Plain())
    message = await ada.say(general, "frist", mention=world.bot)
    await ada.edit(message, f"<@{world.bot.id}> first")
    await ada.delete(message)
    await client.until(lambda: client.deletions)
    assert client.edits == [(str(message.id), f"<@{world.bot.id}> first")]
    assert client.deletions == [message.id]
    assert message not in general.messages


async def test_the_bot_replies_edits_and_deletes(world, general, ada, discord_here, start) -> None:
    client = await start(Plain())
    question = await ada.say(general, "hello", mention=world.bot)
    await client.until(lambda: client.heard)
    answer = await client.heard[0].reply("hello", mention_author=False)
    seen = await world.wait_for_message(general, reply_to=question)
    assert seen.mentions == []
    await answer.edit(content="good day")
    assert seen.text == "good day"
    assert seen.edited is not None
    await answer.delete()
    assert seen.deleted
    assert not seen.visible_to(ada)
    check_requests(discord_here.requests)
    check_responses(discord_here.requests)


async def test_pings_follow_allowed_mentions(world, general, ada, start) -> None:
    client = await start(Plain(allowed_mentions=None))
    channel = client.get_channel(general.id)
    ben = general.guild.member("Ben")
    text = f"<@{ada.id}> <@{ben.id}> @everyone"
    sent = [
        await channel.send(text),
        await channel.send(text, allowed_mentions=discord.AllowedMentions.none()),
        await channel.send(
            text, allowed_mentions=discord.AllowedMentions(users=[discord.Object(ben.id)], everyone=False)
        ),
    ]
    pinged = [world.message(item.id).mentions for item in sent]
    assert pinged == [[ada, ben], [], [ben]]
    assert not any(world.message(item.id).mention_everyone for item in sent)


@pytest.mark.parametrize(
    ("denied", "code"),
    [(Permission.VIEW_CHANNEL, 50001), (Permission.SEND_MESSAGES, 50013)],
)
async def test_a_revoked_permission_refuses_messages(world, general, start, denied, code) -> None:
    client = await start(Plain())
    general.guild.revoke(world.bot, denied)
    with pytest.raises(discord.Forbidden) as caught:
        await client.get_partial_messageable(general.id).send("hello")
    assert caught.value.code == code


async def test_replies_need_history_and_embeds_their_permission(world, general, ada, start) -> None:
    client = await start(Plain())
    await ada.say(general, "hello", mention=world.bot)
    await client.until(lambda: client.heard)
    general.guild.revoke(world.bot, Permission.READ_MESSAGE_HISTORY | Permission.EMBED_LINKS)
    with pytest.raises(discord.HTTPException) as caught:
        await client.heard[0].reply("hello")
    assert caught.value.code == 160002
    with pytest.raises(discord.Forbidden):
        await client.heard[0].channel.send(embed=discord.Embed(title="hello"))


async def test_other_peoples_messages(world, general, ada, start, api) -> None:
    message = await ada.say(general, "mine")
    path = f"/channels/{general.id}/messages/{message.id}"
    assert (await api("PATCH", path, {"content": "yours"}))[1]["code"] == 50005
    assert (await api("DELETE", path))[1]["code"] == 50013
    general.guild.set_permissions(general.guild.roles[1], Permission.MANAGE_MESSAGES)
    assert await api("DELETE", path) == (204, None)
    words = await ada.say(ada.dm, "mine")
    assert (await api("DELETE", f"/channels/{ada.dm.id}/messages/{words.id}"))[1]["code"] == 50003


async def test_direct_messages_that_are_closed(world, ada, start) -> None:
    client = await start(Plain())
    user = await client.fetch_user(ada.id)
    await user.send("hello")
    assert (await world.wait_for_message(ada.dm)).text == "hello"
    ada.accepts_dms = False
    with pytest.raises(discord.Forbidden) as caught:
        await user.send("hello again")
    assert caught.value.code == 50007


async def test_what_is_gone_is_unknown(world, general, ada, start, api) -> None:
    client = await start(Plain())
    message = await ada.say(general, "hello", mention=world.bot)
    await client.until(lambda: client.heard)
    await ada.delete(message)
    with pytest.raises(discord.HTTPException, match="Unknown message"):
        await client.heard[0].reply("hello")
    assert await client.heard[0].channel.send("hello", reference=client.heard[0].to_reference(fail_if_not_exists=False))
    general.delete()
    with pytest.raises(discord.NotFound) as caught:
        await client.heard[0].channel.send("hello")
    assert caught.value.code == 10003
    assert (await api("GET", "/users/@me", token="wrong"))[0] == 401
    assert (await api("GET", "/nowhere"))[0] == 404
    assert (await api("PUT", "/users/@me"))[0] == 405


async def test_a_nonce_sends_a_message_once(general, start) -> None:
    client = await start(Plain())
    channel = client.get_channel(general.id)
    first = await channel.send("once", nonce="a1")
    second = await channel.send("once", nonce="a1")
    assert first.id == second.id
    assert len(general.messages) == 1


async def test_a_person_writes_only_where_they_may(world, general, ada) -> None:
    stranger = world.person("Stranger")
    with pytest.raises(NotOffered):
        await stranger.say(general, "hello")
    general.overwrite(ada, deny=Permission.SEND_MESSAGES)
    with pytest.raises(NotOffered):
        await ada.say(general, "hello")
    other = await general.guild.member("Ben").say(general, "hello")
    with pytest.raises(NotOffered):
        await ada.edit(other, "changed")
    with pytest.raises(NotOffered):
        await ada.delete(other)


async def test_threads_and_groups(world, general, ada, start) -> None:
    client = await start(Plain())
    thread = general.thread("a thread")
    await ada.say(thread, "hello", mention=world.bot)
    await client.until(lambda: client.heard)
    assert isinstance(client.heard[0].channel, discord.Thread)
    await client.heard[0].reply("hello")
    assert len(thread.messages) == 2
    group = world.group(ada, general.guild.member("Ben"), general.guild.member("Cleo"))
    await ada.say(group, "the bot is not here", mention=world.bot)
    with pytest.raises(discord.Forbidden) as caught:
        await client.get_partial_messageable(group.id).send("hello")
    assert caught.value.code == 50001
    assert len(client.heard) == 2


async def test_waiting_has_an_end(world, general) -> None:
    with pytest.raises(TimeoutError, match="a message by Guide"):
        await world.wait_for_message(general, within=0.05)


async def test_a_bot_that_is_kicked_has_no_access(world, general, ada, start) -> None:
    client = await start(Plain())
    general.guild.leave(world.bot)
    await client.until(lambda: not client.guilds)
    await ada.say(general, "gone?", mention=world.bot)
    with pytest.raises(discord.Forbidden):
        await client.get_partial_messageable(general.id).send("hello")
    world.invite(general.guild)
    await client.until(lambda: client.guilds)
    assert client.heard == []


def test_a_world_needs_no_server() -> None:
    world = World()
    guild = world.guild("School")
    assert guild.has_bot
    assert guild.permissions(guild.member("Ada")) & Permission.SEND_MESSAGES
