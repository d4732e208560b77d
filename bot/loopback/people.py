"""Users, roles and members."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .errors import JSON
from .permissions import Permission

if TYPE_CHECKING:
    from .places import Guild


class User:
    """An account: a person or the bot."""

    def __init__(self, user_id: int, name: str, *, bot: bool = False, locale: str = "en-GB") -> None:
        self.id = user_id
        self.name = name
        self.bot = bot
        self.locale = locale

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name} {self.id}>"

    @property
    def mention(self) -> str:
        """The text that mentions this account in a message."""
        return f"<@{self.id}>"

    def payload(self) -> JSON:
        """The user as the API writes it: a person's unique name is lower case, a bot's name may be anything."""
        return {
            "id": str(self.id),
            "username": self.name if self.bot else "".join(c if c.isalnum() else "." for c in self.name.lower()),
            "global_name": None if self.bot else self.name,
            "discriminator": "0000" if self.bot else "0",
            "avatar": None,
            "bot": self.bot,
            "public_flags": 0,
            "flags": 0,
            "primary_guild": None,
        }

    def private_payload(self) -> JSON:
        """The bot's own account, as it alone sees it."""
        return self.payload() | {"verified": True, "mfa_enabled": True, "email": None, "locale": "en-US"}


@dataclass(eq=False)
class Role:
    """A role of one guild; the one with the guild's own id is @everyone."""

    id: int
    name: str
    permissions: Permission
    position: int = 0
    managed_by: int | None = None

    @property
    def mention(self) -> str:
        """The text that mentions this role in a message."""
        return f"<@&{self.id}>"

    def payload(self) -> JSON:
        """The role as the API writes it."""
        role: JSON = {
            "id": str(self.id),
            "name": self.name,
            "color": 0,
            "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
            "hoist": False,
            "icon": None,
            "unicode_emoji": None,
            "position": self.position,
            "permissions": str(int(self.permissions)),
            "managed": self.managed_by is not None,
            "mentionable": False,
            "flags": 0,
        }
        if self.managed_by is not None:
            role["tags"] = {"bot_id": str(self.managed_by)}
        return role


@dataclass(eq=False)
class Member:
    """A user's membership of one guild."""

    user: User
    guild: Guild
    joined_at: str
    nick: str | None = None
    roles: list[Role] = field(default_factory=list)

    def payload(self, *, with_user: bool = True) -> JSON:
        """The member as the API writes it, roles as ids."""
        member: JSON = {
            "nick": self.nick,
            "avatar": None,
            "banner": None,
            "roles": [str(role.id) for role in self.roles],
            "joined_at": self.joined_at,
            "premium_since": None,
            "deaf": False,
            "mute": False,
            "pending": False,
            "communication_disabled_until": None,
            "flags": 0,
        }
        if with_user:
            member["user"] = self.user.payload()
        return member
