"""Checking the body of a message that a bot sends or edits.

Source: docs.discord.com/developers/resources/message, and the request schemas of Discord's OpenAPI description.
"""

from __future__ import annotations

from enum import Enum

from . import limits
from .components import check_message_components
from .errors import JSON, ApiError
from .fields import Errors, Reader
from .message import COMPONENTS_V2, EPHEMERAL, SUPPRESS_EMBEDS, SUPPRESS_NOTIFICATIONS, Message


class Route(Enum):
    """Where a message body was sent to: each place knows other fields and flags."""

    CHANNEL = "channel"
    CHANNEL_EDIT = "channel edit"
    ANSWER = "answer"
    UPDATE = "update"
    FOLLOWUP = "followup"
    WEBHOOK_EDIT = "webhook edit"

    @property
    def edits(self) -> bool:
        """Whether it changes a message that exists."""
        return self in (Route.CHANNEL_EDIT, Route.UPDATE, Route.WEBHOOK_EDIT)

    @property
    def answers(self) -> bool:
        """Whether it belongs to an interaction."""
        return self not in (Route.CHANNEL, Route.CHANNEL_EDIT)


# discord.py sends `tts` with every edit too, which Discord drops.
_COMMON = ("content", "embeds", "allowed_mentions", "components", "attachments", "flags", "tts")
_KEYS = {
    Route.CHANNEL: (*_COMMON, "sticker_ids", "poll", "message_reference", "nonce", "enforce_nonce"),
    Route.CHANNEL_EDIT: (*_COMMON, "sticker_ids"),
    Route.ANSWER: (*_COMMON, "poll"),
    Route.UPDATE: _COMMON,
    Route.FOLLOWUP: (*_COMMON, "poll"),
    Route.WEBHOOK_EDIT: (*_COMMON, "poll"),
}


def check_message(payload: object, route: Route, *, filenames: list[str], old: Message | None = None) -> JSON:
    """Check a message body and return it.

    Args:
        payload: the request's JSON.
        route: where it was sent to.
        filenames: the files uploaded with it, in order.
        old: the message that it changes.

    Raises:
        ApiError: 50035 with every fault, or 50006 for a message that would be empty.
    """
    errors = Errors()
    body = Reader(payload, errors)
    body.keys(_KEYS[route])
    body.string("content", 0, limits.MESSAGE_CONTENT)
    body.boolean("tts")
    flags = _flags(body, route)
    _embeds(body)
    _allowed_mentions(body)
    kept = _attachments(body, filenames, old)
    v2 = bool(flags & COMPONENTS_V2) or (old is not None and old.is_v2)
    check_message_components(body, v2=v2, filenames={*filenames, *kept})
    if v2:
        _no_legacy_fields(body, old)
    if route is Route.CHANNEL:
        _reference(body)
        _nonce(body)
        body.array("sticker_ids", 0, limits.STICKERS)
    errors.raise_if_any()
    _not_empty(body.value, filenames, old)
    return body.value


def _flags(body: Reader, route: Route) -> int:
    flags = body.integer("flags", 0) or 0
    allowed = SUPPRESS_EMBEDS | COMPONENTS_V2
    if route is Route.CHANNEL or route in (Route.ANSWER, Route.FOLLOWUP):
        allowed |= SUPPRESS_NOTIFICATIONS
    if route in (Route.ANSWER, Route.FOLLOWUP):
        allowed |= EPHEMERAL
    # Discord drops a flag that cannot be set. Here it is refused: a message meant to be ephemeral must not turn
    # public in silence.
    if flags & ~allowed:
        body.fault("flags", "MESSAGE_FLAGS_NOT_ALLOWED", f"The flags {flags & ~allowed} cannot be set here")
    return flags


def _embeds(body: Reader) -> None:
    total = 0
    for embed in body.children("embeds", 0, limits.EMBEDS):
        embed.keys(
            (
                "type",
                "title",
                "description",
                "url",
                "timestamp",
                "color",
                "footer",
                "image",
                "thumbnail",
                "author",
                "fields",
                "provider",
                "video",
                "flags",
            )
        )
        embed.choice("type", ("rich",))
        embed.integer("color", 0, limits.COLOUR)
        embed.url("url", limits.MEDIA_URL)
        texts = [embed.string("title", 0, limits.EMBED_TITLE), embed.string("description", 0, limits.EMBED_DESCRIPTION)]
        footer, author = embed.child("footer"), embed.child("author")
        if footer is not None:
            texts.append(footer.string("text", 0, limits.EMBED_FOOTER))
        if author is not None:
            texts.append(author.string("name", 0, limits.EMBED_AUTHOR))
            author.url("url", limits.MEDIA_URL)
        for name in ("image", "thumbnail"):
            picture = embed.child(name)
            if picture is not None:
                picture.url("url", limits.MEDIA_URL, schemes=("http", "https", "attachment"), required=True)
        for field in embed.children("fields", 0, limits.EMBED_FIELDS):
            field.keys(("name", "value", "inline"))
            texts.append(field.string("name", 1, limits.EMBED_FIELD_NAME, required=True))
            texts.append(field.string("value", 1, limits.EMBED_FIELD_VALUE, required=True))
            field.boolean("inline")
        total += sum(len(text) for text in texts if text)
    if total > limits.EMBED_TOTAL:
        message = f"Embed size exceeds maximum size of {limits.EMBED_TOTAL}"
        body.fault("embeds", "MAX_EMBED_SIZE_EXCEEDED", message)


def _allowed_mentions(body: Reader) -> None:
    mentions = body.child("allowed_mentions")
    if mentions is None:
        return
    mentions.keys(("parse", "users", "roles", "replied_user"))
    parse = mentions.array("parse")
    for index, item in enumerate(parse):
        if item not in ("users", "roles", "everyone"):
            message = "Value must be one of ('everyone', 'users', 'roles')."
            mentions.fault(("parse", index), "BASE_TYPE_CHOICES", message)
    mentions.boolean("replied_user")
    for name in ("users", "roles"):
        if mentions.array(name, 0, limits.MENTIONED) and name in parse:
            message = f'parse:["{name}"] and {name}: [ids...] are mutually exclusive.'
            mentions.fault((), "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", message)


def _attachments(body: Reader, filenames: list[str], old: Message | None) -> set[str]:
    """Check the list of attachments; returns the names of the old ones that stay."""
    before = {str(item.id): item.filename for item in old.attachments} if old is not None else {}
    if "attachments" not in body.value:
        return set(before.values())
    kept = set()
    for item in body.children("attachments", 0, limits.ATTACHMENTS):
        item.string("filename", 1, 1024)
        item.string("description", 0, limits.ATTACHMENT_DESCRIPTION)
        attachment_id = item.snowflake("id", required=True)
        if attachment_id is None:
            continue
        if str(attachment_id) in before:
            kept.add(before[str(attachment_id)])
        elif attachment_id >= len(filenames):
            item.fault("id", "MESSAGE_ATTACHMENT_NOT_FOUND", "There is no such file in this request or message")
    return kept


def _no_legacy_fields(body: Reader, old: Message | None) -> None:
    kept = {"content": old.content, "embeds": old.embeds} if old is not None and not old.is_v2 else {}
    for name in ("content", "embeds", "poll", "sticker_ids"):
        if body.value.get(name, kept.get(name)):
            message = "The fields 'content', 'embeds', 'stickers' and 'poll' cannot be used with IS_COMPONENTS_V2"
            body.fault(name, "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", message)


def _reference(body: Reader) -> None:
    reference = body.child("message_reference")
    if reference is not None:
        reference.keys(("type", "message_id", "channel_id", "guild_id", "fail_if_not_exists"))
        reference.snowflake("message_id", required=True)
        reference.boolean("fail_if_not_exists")
        reference.choice("type", (0,))


def _nonce(body: Reader) -> None:
    if isinstance(body.value.get("nonce"), int):
        body.integer("nonce", -(2**63), 2**63 - 1)
    else:
        body.string("nonce", 0, limits.NONCE)
    body.boolean("enforce_nonce")


def _not_empty(body: JSON, filenames: list[str], old: Message | None) -> None:
    before: JSON = {}
    if old is not None:
        before = {
            "content": old.content,
            "embeds": old.embeds,
            "components": old.components,
            "attachments": old.attachments,
        }
    holds = [body.get(name, before.get(name)) for name in ("content", "embeds", "components", "attachments")]
    content = holds[0].strip() if isinstance(holds[0], str) else None
    if not (content or holds[1] or holds[2] or holds[3] or filenames or body.get("poll") or body.get("sticker_ids")):
        raise ApiError(50006)
