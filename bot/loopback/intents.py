"""Gateway intents: which events a session asked for, and when a message keeps its words.

Source: docs.discord.com/developers/events/gateway#gateway-intents, and for content without the privileged intent
docs.discord.com/developers/gateway/you-might-not-need-a-privileged-intent.
"""

from __future__ import annotations

from enum import IntFlag
from typing import TYPE_CHECKING

from .errors import JSON

if TYPE_CHECKING:
    from .people import User
    from .world import Event


class Intents(IntFlag):
    """The intents that exist; three of them are privileged."""

    NONE = 0
    GUILDS = 1 << 0
    GUILD_MEMBERS = 1 << 1
    GUILD_MODERATION = 1 << 2
    GUILD_EXPRESSIONS = 1 << 3
    GUILD_INTEGRATIONS = 1 << 4
    GUILD_WEBHOOKS = 1 << 5
    GUILD_INVITES = 1 << 6
    GUILD_VOICE_STATES = 1 << 7
    GUILD_PRESENCES = 1 << 8
    GUILD_MESSAGES = 1 << 9
    GUILD_MESSAGE_REACTIONS = 1 << 10
    GUILD_MESSAGE_TYPING = 1 << 11
    DIRECT_MESSAGES = 1 << 12
    DIRECT_MESSAGE_REACTIONS = 1 << 13
    DIRECT_MESSAGE_TYPING = 1 << 14
    MESSAGE_CONTENT = 1 << 15
    GUILD_SCHEDULED_EVENTS = 1 << 16
    AUTO_MODERATION_CONFIGURATION = 1 << 20
    AUTO_MODERATION_EXECUTION = 1 << 21
    GUILD_MESSAGE_POLLS = 1 << 24
    DIRECT_MESSAGE_POLLS = 1 << 25


PRIVILEGED = Intents.GUILD_MEMBERS | Intents.GUILD_PRESENCES | Intents.MESSAGE_CONTENT

_NEEDS: dict[str, tuple[Intents, Intents]] = {
    # event: (the intent for it in a guild, the intent for it in private channels)
    "MESSAGE_CREATE": (Intents.GUILD_MESSAGES, Intents.DIRECT_MESSAGES),
    "MESSAGE_UPDATE": (Intents.GUILD_MESSAGES, Intents.DIRECT_MESSAGES),
    "MESSAGE_DELETE": (Intents.GUILD_MESSAGES, Intents.DIRECT_MESSAGES),
    "MESSAGE_DELETE_BULK": (Intents.GUILD_MESSAGES, Intents.NONE),
    "TYPING_START": (Intents.GUILD_MESSAGE_TYPING, Intents.DIRECT_MESSAGE_TYPING),
    "GUILD_MEMBER_ADD": (Intents.GUILD_MEMBERS, Intents.NONE),
    "GUILD_MEMBER_UPDATE": (Intents.GUILD_MEMBERS, Intents.NONE),
    "GUILD_MEMBER_REMOVE": (Intents.GUILD_MEMBERS, Intents.NONE),
}
_ALWAYS = frozenset({"INTERACTION_CREATE", "USER_UPDATE", "ENTITLEMENT_CREATE"})

#: The fields that an unprivileged bot gets empty.
_WORDS = ("embeds", "attachments", "components")


def wanted(event: Event, intents: Intents, bot: User) -> bool:
    """Whether a session with `intents` gets the event at all."""
    if event.name in _ALWAYS:
        return True
    if event.name == "GUILD_MEMBER_UPDATE" and event.data["user"]["id"] == str(bot.id):
        return True
    in_guild, in_private = _NEEDS.get(event.name, (Intents.GUILDS, Intents.NONE))
    return bool(intents & (in_guild if event.guild is not None else in_private))


def without_words(message: JSON, bot: User, *, private: bool) -> JSON:
    """A message as a bot without the content intent sees it.

    The words stay in private channels, in the bot's own messages and where the bot itself is mentioned; a mention of
    its role or of everyone is not enough. The message referred to is judged by itself.
    """
    if private:
        return message
    shown = dict(message)
    own = message["author"]["id"] == str(bot.id)
    addressed = any(user["id"] == str(bot.id) for user in message["mentions"])
    if not own and not addressed:
        shown |= {"content": "", **{key: [] for key in _WORDS}}
    if shown.get("referenced_message"):
        shown["referenced_message"] = without_words(shown["referenced_message"], bot, private=False)
    return shown
