"""What several of these tests ask of the loopback Discord."""

from __future__ import annotations

from typing import Any

from bot.loopback import Channel, Loopback, Message, Request, User, World
from bot.loopback.message import walk

MESSAGES = "/channels/{channel_id}/messages"

ASKED = "How many bicycle thefts were recorded?"
ASKED_OTHERWISE = "How many bikes were stolen in Northport?"
GAP = "Who are the thieves?"
DISCLOSED = "my uncle keeps touching me and i'm scared"


def posted(channel: Channel, world: World) -> list[Message]:
    """What the bot has posted in a channel, oldest first, ephemeral messages left out."""
    return [message for message in channel.messages if message.author is world.bot and not message.ephemeral]


def sent(discord_here: Loopback) -> list[Request]:
    """Every request that shows something to somebody."""
    return [
        request
        for request in discord_here.requests
        if isinstance(request.body, dict) and ("/messages" in request.path or "/callback" in request.path)
    ]


def custom_ids(message: Message) -> list[str]:
    """The custom ids of a message's buttons."""
    return [item["custom_id"] for item in walk(message.components) if "custom_id" in item]


def another_bot(world: World, channel: Channel) -> User:
    """Another bot that is a member of the channel's guild."""
    bot = User(world.snowflake(), "Echo", bot=True)
    world.people[bot.id] = bot  # type: ignore[assignment]
    assert channel.guild is not None
    channel.guild.join(bot)
    return bot


def says(world: World, author: User, channel: Channel, content: str, *, mention: bool = True) -> Message:
    """Let any account, bots too, write something that mentions the bot."""
    message = Message(
        id=world.snowflake(),
        channel=channel,
        author=author,
        timestamp=world.clock.iso(),
        content=f"{world.bot.mention} {content}" if mention else content,
        mentions=[world.bot] if mention else [],
    )
    return world.post(message)


def strings(value: Any) -> list[str]:
    """Every string in a JSON value, keys too."""
    if isinstance(value, dict):
        return [text for key, inner in value.items() for text in (str(key), *strings(inner))]
    if isinstance(value, list):
        return [text for inner in value for text in strings(inner)]
    return [value] if isinstance(value, str) else []
