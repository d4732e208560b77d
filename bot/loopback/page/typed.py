"""Mentions as people type and read them: ``@Report Bot`` and ``#general`` for ``<@1>`` and ``<#2>``."""

from __future__ import annotations

import re

from bot.loopback.places import Channel

_MENTION = re.compile(r"<(@!?|@&|#)(\d+)>")


def written(text: str, channel: Channel) -> str:
    """`text` with the names of those who can be mentioned in `channel` turned into mentions, longest names first."""
    named = _named(channel)
    if not named:
        return text
    choice = "|".join(re.escape(name) for name in sorted(named, key=len, reverse=True))
    return re.sub(rf"(?<![\w<])(?:{choice})(?!\w)", lambda found: named[found[0]], text)


def readable(text: str, channel: Channel) -> str:
    """`text` with its mentions turned into names; ids that are nobody's here stay as they are."""
    names = {mention: name for name, mention in _named(channel).items()}
    return _MENTION.sub(lambda found: names.get(found[0].replace("!", ""), found[0]), text)


def _named(channel: Channel) -> dict[str, str]:
    guild = channel.guild
    if guild is None:
        return {f"@{user.name}": user.mention for user in channel.recipients}
    named = {f"#{other.name}": other.mention for other in guild.channels}
    named |= {f"@{role.name}": role.mention for role in guild.roles if role is not guild.everyone}
    # A person or the bot goes before a role of the same name, as the bot's own role has.
    return named | {f"@{member.user.name}": member.user.mention for member in guild.members.values()}
