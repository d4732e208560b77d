"""Turning a checked body into a message, or into changes of one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import limits
from .errors import JSON, ApiError
from .message import COMPONENTS_V2, REPLY, SUPPRESS_EMBEDS, TEXT_DISPLAY, Message, completed, walk
from .people import Role, User
from .permissions import Permission

if TYPE_CHECKING:
    from .interactions import Interaction
    from .places import Channel
    from .world import World

_USER = re.compile(r"<@!?(\d+)>")
_ROLE = re.compile(r"<@&(\d+)>")
_EVERYONE = re.compile(r"@(?:everyone|here)\b")


@dataclass(frozen=True)
class Upload:
    """A file that came with a request."""

    filename: str
    content: bytes


@dataclass(frozen=True)
class Mentions:
    """Whom a message pings."""

    users: list[User]
    roles: list[Role]
    everyone: bool


def find_mentions(channel: Channel, author: User, text: str, allowed: JSON | None) -> Mentions:
    """Whom `text` pings when written by `author` in `channel`.

    Args:
        channel: where it is written.
        author: @everyone needs this account's permission.
        text: content and text displays.
        allowed: `allowed_mentions`; None pings all that the text names.
    """
    parse = ("users", "roles", "everyone") if allowed is None else tuple(allowed.get("parse") or ())
    listed: dict[str, set[str]] = {"users": set(), "roles": set()}
    for kind, ids in listed.items():
        ids.update(str(item) for item in ((allowed or {}).get(kind) or ()))
    users: dict[int, User] = {}
    for found in _USER.findall(text):
        user = channel.world.user(int(found))
        if user is not None and ("users" in parse or found in listed["users"]):
            users[user.id] = user
    roles: dict[int, Role] = {}
    for role in channel.guild.roles if channel.guild is not None else ():
        if str(role.id) in _ROLE.findall(text) and ("roles" in parse or str(role.id) in listed["roles"]):
            roles[role.id] = role
    may_ping_all = bool(channel.permissions(author) & Permission.MENTION_EVERYONE)
    everyone = "everyone" in parse and may_ping_all and bool(_EVERYONE.search(text))
    return Mentions(list(users.values()), list(roles.values()), everyone)


def compose(
    world: World,
    body: JSON,
    uploads: list[Upload],
    channel: Channel,
    *,
    flags: int = 0,
    interaction: Interaction | None = None,
    reply_to: Message | None = None,
    kind: int | None = None,
) -> Message:
    """A message by the bot, not yet posted, from a checked body.

    Args:
        world: where it comes to be.
        body: what `check_message` let through.
        uploads: the files that came with it.
        channel: where it goes.
        flags: set in addition to those of the body.
        interaction: what it answers; then only users are pinged by default, and an ephemeral one is for its user.
        reply_to: the message that it refers to.
        kind: the message type; reply or ordinary by default.
    """
    message = Message(
        id=world.snowflake(),
        channel=channel,
        author=world.bot,
        timestamp=world.clock.iso(),
        type=kind if kind is not None else (REPLY if reply_to is not None else 0),
        flags=(body.get("flags") or 0) | flags,
        nonce=body.get("nonce"),
    )
    if interaction is not None:
        message.interaction = interaction.metadata()
    if message.ephemeral and interaction is not None:
        message.only_for = interaction.user
    if reply_to is not None:
        message.referenced = reply_to
        message.reference = {"type": 0, "message_id": str(reply_to.id), "channel_id": str(reply_to.channel.id)}
        if channel.guild is not None:
            message.reference["guild_id"] = str(channel.guild.id)
    fill(world, message, body, uploads)
    allowed = body.get("allowed_mentions")
    pings_author = interaction is None and (allowed is None or bool(allowed.get("replied_user", False)))
    if reply_to is not None and pings_author and reply_to.author not in message.mentions:
        message.mentions.append(reply_to.author)
    return message


def fill(world: World, message: Message, body: JSON, uploads: list[Upload]) -> None:
    """Give a message what the body holds, and leave the rest as it is."""
    if "content" in body:
        message.content = (body["content"] or "").strip()
    if "embeds" in body:
        message.embeds = [{"type": "rich", **embed} for embed in body["embeds"] or []]
    if body.get("flags") is not None:
        settable = SUPPRESS_EMBEDS | COMPONENTS_V2
        # IS_COMPONENTS_V2 is never taken away again.
        message.flags |= body["flags"] & COMPONENTS_V2
        message.flags = (message.flags & ~(settable & ~COMPONENTS_V2)) | (body["flags"] & SUPPRESS_EMBEDS)
    _attach(world, message, body, uploads)
    if "components" in body:
        message.components = completed(body["components"] or [])
        _resolve_media(world, message)
    default: JSON | None = None if message.interaction is None else {"parse": ["users"]}
    allowed = body.get("allowed_mentions") or default
    if message.interaction is not None and body.get("allowed_mentions") == {}:
        allowed = {"parse": []}
    texts = [message.content, *(item["content"] for item in walk(message.components) if item["type"] == TEXT_DISPLAY)]
    found = find_mentions(message.channel, message.author, "\n".join(texts), allowed)
    message.mentions, message.mention_roles, message.mention_everyone = found.users, found.roles, found.everyone


def _attach(world: World, message: Message, body: JSON, uploads: list[Upload]) -> None:
    listed = body.get("attachments")
    described: dict[int, JSON] = {}
    if listed is not None:
        kept = {str(item["id"]) for item in listed}
        message.attachments = [item for item in message.attachments if str(item.id) in kept]
        described = {int(item["id"]): item for item in listed}
    total = 0
    for index, upload in enumerate(uploads):
        total += len(upload.content)
        if len(upload.content) > limits.ATTACHMENT_BYTES or total > limits.REQUEST_BYTES:
            raise ApiError(40005)
        name = described.get(index, {}).get("filename") or upload.filename
        attachment = world.upload(message.channel, name, upload.content, ephemeral=message.ephemeral)
        attachment.description = described.get(index, {}).get("description")
        message.attachments.append(attachment)


def _resolve_media(world: World, message: Message) -> None:
    """Put the CDN's address where a component says ``attachment://name``."""
    urls = {f"attachment://{item.filename}": item for item in message.attachments}
    for component in walk(message.components):
        holders = [component[key] for key in ("media", "file") if key in component]
        holders += [item["media"] for item in component.get("items", ())]
        for media in holders:
            attachment = urls.get(media["url"])
            media["proxy_url"] = media["url"] = attachment.url if attachment is not None else media["url"]
            media["id"] = str(world.snowflake())
            if attachment is not None:
                media |= {"attachment_id": str(attachment.id), "content_type": attachment.content_type}
                if component["type"] == 13:
                    component |= {"name": attachment.filename, "size": len(attachment.content)}


def change(world: World, message: Message, body: JSON, uploads: list[Upload], *, edited: bool = True) -> None:
    """Apply a checked edit and tell of it; `edited` is false for the filling of a "thinking…" message."""
    message.history.append((message.content, message.components))
    pinged_by_reply = [
        user for user in message.mentions
        if message.referenced is not None and user is message.referenced.author and user.mention not in message.content
    ]  # fmt: skip
    fill(world, message, body, uploads)
    message.mentions += [user for user in pinged_by_reply if user not in message.mentions]
    if edited:
        message.edited = world.clock.iso()
    world.updated(message)


def forbidden(missing: Iterable[tuple[bool, int]]) -> None:
    """Raise the first error whose condition holds; conditions are (holds, Discord's code)."""
    for holds, code in missing:
        if holds:
            raise ApiError(code)
