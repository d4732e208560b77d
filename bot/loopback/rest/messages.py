"""Messages of channels: docs.discord.com/developers/resources/message."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.loopback import limits
from bot.loopback.actors import Person
from bot.loopback.errors import JSON, ApiError
from bot.loopback.fields import Errors, Reader
from bot.loopback.intents import Intents, without_words
from bot.loopback.message import SUPPRESS_EMBEDS, Message
from bot.loopback.message_body import Route, check_message
from bot.loopback.permissions import Permission
from bot.loopback.places import DM, Channel
from bot.loopback.posting import Upload, change, compose, forbidden

from .call import Answer, Call, Endpoint


def _permissions(call: Call, channel: Channel) -> Permission:
    """What the bot may do in a channel that it can see.

    Raises:
        ApiError: 50001 when it cannot see it.
    """
    permissions = channel.permissions(call.world.bot)
    if not channel.has_bot or not permissions & Permission.VIEW_CHANNEL:
        raise ApiError(50001)
    return permissions


def _message(call: Call, channel: Channel) -> Message:
    message_id = call.id("message_id")
    for message in channel.messages:
        # Ephemeral messages are reached through their interaction only.
        if message.id == message_id and not message.ephemeral:
            return message
    raise ApiError(10008)


def _shown(call: Call, message: Message) -> JSON:
    payload = message.payload()
    if call.world.privileged & Intents.MESSAGE_CONTENT:
        return payload
    return without_words(payload, call.world.bot, private=message.channel.guild is None)


async def create(call: Call) -> Answer:
    """Send a message, unless one with its nonce is there."""
    channel = call.channel()
    permissions = _permissions(call, channel)
    if channel.type == DM:
        person = channel.recipients[0]
        forbidden([(isinstance(person, Person) and not person.reachable, 50007)])
    if not channel.may_send(call.world.bot):
        raise ApiError(50013)
    body = check_message(call.body, Route.CHANNEL, filenames=[item.filename for item in call.uploads])
    _check_extras(permissions, body, call.uploads)
    twin = _same_nonce(call, channel, body)
    if twin is not None:
        return 200, twin.payload()
    message = compose(call.world, body, call.uploads, channel, reply_to=_replied(channel, permissions, body))
    call.world.post(message)
    return 200, message.payload()


def _check_extras(permissions: Permission, body: JSON, uploads: list[Upload]) -> None:
    forbidden([
        (bool(body.get("embeds")) and not permissions & Permission.EMBED_LINKS, 50013),
        (bool(uploads) and not permissions & Permission.ATTACH_FILES, 50013),
    ])  # fmt: skip


def _same_nonce(call: Call, channel: Channel, body: JSON) -> Message | None:
    if not body.get("enforce_nonce") or body.get("nonce") is None:
        return None
    oldest = datetime.fromtimestamp(call.world.clock(), UTC) - timedelta(seconds=limits.NONCE_SECONDS)
    for message in reversed(channel.messages):
        recent = datetime.fromisoformat(message.timestamp) >= oldest
        if recent and message.author is call.world.bot and message.nonce == body["nonce"]:
            return message
    return None


def _replied(channel: Channel, permissions: Permission, body: JSON) -> Message | None:
    reference = body.get("message_reference")
    if reference is None:
        return None
    if not permissions & Permission.READ_MESSAGE_HISTORY:
        raise ApiError(160002)
    for message in channel.messages:
        if message.id == int(reference["message_id"]) and not message.ephemeral:
            return message
    if reference.get("fail_if_not_exists", True) is False:
        return None
    errors = Errors()
    errors.add(("message_reference",), "REPLIES_UNKNOWN_MESSAGE", "Unknown message")
    errors.raise_if_any()
    return None


async def listed(call: Call) -> Answer:
    """The latest messages, newest first."""
    channel = call.channel()
    if not _permissions(call, channel) & Permission.READ_MESSAGE_HISTORY:
        return 200, []
    limit = call.number("limit", 50, 1, limits.HISTORY)
    messages = [item for item in channel.messages if not item.ephemeral]
    if "after" in call.query:
        messages = [item for item in messages if item.id > int(call.query["after"])][:limit]
    elif "before" in call.query:
        messages = [item for item in messages if item.id < int(call.query["before"])]
    return 200, [_shown(call, item) for item in reversed(messages[-limit:])]


async def get(call: Call) -> Answer:
    """One message."""
    channel = call.channel()
    if not _permissions(call, channel) & Permission.READ_MESSAGE_HISTORY:
        raise ApiError(50013)
    return 200, _shown(call, _message(call, channel))


async def edit(call: Call) -> Answer:
    """Change one's own message, or hide the embeds of another's."""
    channel = call.channel()
    permissions = _permissions(call, channel)
    message = _message(call, channel)
    if message.author is not call.world.bot:
        only_flags = isinstance(call.body, dict) and set(call.body) <= {"flags"}
        forbidden([(not only_flags, 50005), (not permissions & Permission.MANAGE_MESSAGES, 50013)])
        message.flags = (message.flags & ~SUPPRESS_EMBEDS) | (int(call.body.get("flags") or 0) & SUPPRESS_EMBEDS)
        call.world.updated(message)
        return 200, _shown(call, message)
    names = [item.filename for item in call.uploads]
    body = check_message(call.body, Route.CHANNEL_EDIT, filenames=names, old=message)
    _check_extras(permissions, body, call.uploads)
    change(call.world, message, body, call.uploads)
    return 200, message.payload()


async def delete(call: Call) -> Answer:
    """Delete a message."""
    channel = call.channel()
    permissions = _permissions(call, channel)
    message = _message(call, channel)
    if message.author is not call.world.bot:
        forbidden([(channel.guild is None, 50003), (not permissions & Permission.MANAGE_MESSAGES, 50013)])
    call.world.remove(message)
    return 204, None


async def bulk_delete(call: Call) -> Answer:
    """Delete up to a hundred messages."""
    channel = call.channel()
    permissions = _permissions(call, channel)
    forbidden([(channel.guild is None, 50003), (not permissions & Permission.MANAGE_MESSAGES, 50013)])
    errors = Errors()
    ids = {str(item) for item in Reader(call.body, errors).array("messages", 2, limits.BULK_DELETE, required=True)}
    errors.raise_if_any()
    for message in [item for item in channel.messages if str(item.id) in ids and not item.ephemeral]:
        call.world.remove(message)
    return 204, None


async def typing(call: Call) -> Answer:
    """Show that the bot is typing."""
    channel = call.channel()
    _permissions(call, channel)
    forbidden([(not channel.may_send(call.world.bot), 50013)])
    started: JSON = {
        "channel_id": str(channel.id),
        "user_id": str(call.world.bot.id),
        "timestamp": int(call.world.clock()),
    }
    if channel.guild is not None:
        started["guild_id"] = str(channel.guild.id)
    call.world.dispatch("TYPING_START", started, channel=channel)
    return 204, None


_ROOT = "/channels/{channel_id}"
ENDPOINTS = [
    Endpoint("GET", _ROOT + "/messages", listed),
    Endpoint("POST", _ROOT + "/messages", create),
    Endpoint("POST", _ROOT + "/messages/bulk-delete", bulk_delete),
    Endpoint("GET", _ROOT + "/messages/{message_id}", get),
    Endpoint("PATCH", _ROOT + "/messages/{message_id}", edit),
    Endpoint("DELETE", _ROOT + "/messages/{message_id}", delete),
    Endpoint("POST", _ROOT + "/typing", typing),
]
