"""Permissions and how a channel's overwrites change them.

Source of bits and algorithm: docs.discord.com/developers/topics/permissions.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntFlag


class Permission(IntFlag):
    """The permission bits that this Discord looks at."""

    NONE = 0
    KICK_MEMBERS = 1 << 1
    BAN_MEMBERS = 1 << 2
    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    ADD_REACTIONS = 1 << 6
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    USE_EXTERNAL_EMOJIS = 1 << 18
    CHANGE_NICKNAME = 1 << 26
    MANAGE_ROLES = 1 << 28
    USE_APPLICATION_COMMANDS = 1 << 31
    CREATE_PUBLIC_THREADS = 1 << 35
    SEND_MESSAGES_IN_THREADS = 1 << 38
    MODERATE_MEMBERS = 1 << 40
    USE_EXTERNAL_APPS = 1 << 50


EVERY_PERMISSION = Permission(sum(Permission))

#: What @everyone may do in a new guild.
EVERYONE = (
    Permission.ADD_REACTIONS
    | Permission.VIEW_CHANNEL
    | Permission.SEND_MESSAGES
    | Permission.EMBED_LINKS
    | Permission.ATTACH_FILES
    | Permission.READ_MESSAGE_HISTORY
    | Permission.USE_EXTERNAL_EMOJIS
    | Permission.CHANGE_NICKNAME
    | Permission.USE_APPLICATION_COMMANDS
    | Permission.CREATE_PUBLIC_THREADS
    | Permission.SEND_MESSAGES_IN_THREADS
    | Permission.USE_EXTERNAL_APPS
)

#: What anyone may do in a direct message.
DIRECT_MESSAGE = (
    Permission.ADD_REACTIONS
    | Permission.VIEW_CHANNEL
    | Permission.SEND_MESSAGES
    | Permission.EMBED_LINKS
    | Permission.ATTACH_FILES
    | Permission.READ_MESSAGE_HISTORY
    | Permission.USE_EXTERNAL_EMOJIS
    | Permission.USE_APPLICATION_COMMANDS
)


@dataclass(frozen=True)
class Overwrite:
    """What a channel allows and denies to one role or member."""

    target: int
    is_role: bool
    allow: Permission = Permission.NONE
    deny: Permission = Permission.NONE

    def payload(self) -> dict[str, str | int]:
        """The overwrite as the API writes it."""
        return {
            "id": str(self.target),
            "type": 0 if self.is_role else 1,
            "allow": str(int(self.allow)),
            "deny": str(int(self.deny)),
        }


def with_overwrites(
    base: Permission, overwrites: Iterable[Overwrite], *, everyone: int, roles: set[int], member: int
) -> Permission:
    """`base` as changed by a channel: first @everyone's overwrite, then the roles' together, then the member's.

    An administrator is above every overwrite.
    """
    if base & Permission.ADMINISTRATOR:
        return EVERY_PERMISSION
    listed = list(overwrites)
    result = base
    for overwrite in listed:
        if overwrite.is_role and overwrite.target == everyone:
            result = (result & ~overwrite.deny) | overwrite.allow
    allow = deny = Permission.NONE
    for overwrite in listed:
        if overwrite.is_role and overwrite.target in roles and overwrite.target != everyone:
            allow |= overwrite.allow
            deny |= overwrite.deny
    result = (result & ~deny) | allow
    for overwrite in listed:
        if not overwrite.is_role and overwrite.target == member:
            result = (result & ~overwrite.deny) | overwrite.allow
    return result
