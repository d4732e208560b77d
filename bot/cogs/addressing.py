"""Whether a message is meant for the bot, and what it asks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

import discord

from bot.ui import custom_ids
from bot.ui.component import custom_ids_of

_MENTION: Final = re.compile(r"<(?:@[!&]?|#)[0-9]{15,20}>")
_ASKING: Final = frozenset({discord.MessageType.default, discord.MessageType.reply})
_ABOUT: Final = tuple(re.compile(pattern) for pattern in (custom_ids.COPY, custom_ids.FOLLOW, custom_ids.UNHELPFUL))


@dataclass(frozen=True, slots=True)
class Question:
    """A message that asks the bot something: its text without mentions."""

    text: str


@dataclass(frozen=True, slots=True)
class Hint:
    """A message that calls the bot without a question."""


def addressed(message: discord.Message, me: discord.ClientUser) -> Question | Hint | None:
    """Return what `message` wants of the bot; None where it wants nothing.

    Meant for the bot are direct messages and messages that mention it by name; replies to it that ping are among
    these. Bots (itself
    included), webhooks, system messages, @everyone and @here are not. A mention of the bot's role alone reaches it
    without its text.
    """
    if message.author.bot or message.webhook_id is not None or message.type not in _ASKING:
        return None
    if message.guild is not None and not any(user.id == me.id for user in message.mentions):
        return Hint() if any(_own_role(role, me) for role in message.role_mentions) else None
    text = without_mentions(message.content)
    return Question(text) if text else Hint()


def without_mentions(text: str) -> str:
    """Return `text` without mentions of users, roles and channels: they hold ids, and ask nothing."""
    return " ".join(_MENTION.sub(" ", text).split(" ")).strip()


def pointed_at(message: discord.Message, me: discord.ClientUser) -> str | None:
    """Return the id of the fact shown in the bot's message that `message` replies to, where it replies to one."""
    replied = message.reference.resolved if message.reference else None
    if not isinstance(replied, discord.Message) or replied.author.id != me.id:
        return None
    for custom_id in custom_ids_of(replied):
        for pattern in _ABOUT:
            found = pattern.fullmatch(custom_id)
            if found:
                fact = found[1].split(":")[0]
                return None if fact == "-" else fact
    return None


def _own_role(role: discord.Role, me: discord.ClientUser) -> bool:
    return role.tags is not None and role.tags.bot_id == me.id
