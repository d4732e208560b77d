"""Guilds and channels: where people and the bot meet.

What changes here is told to the bot through the world's events, as Discord would.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import JSON, LoopbackError
from .people import Member, Role, User
from .permissions import DIRECT_MESSAGE, EVERY_PERMISSION, EVERYONE, Overwrite, Permission, with_overwrites

if TYPE_CHECKING:
    from .actors import Person
    from .message import Message
    from .world import World

TEXT, DM, GROUP, THREAD = 0, 1, 3, 11


class Channel:
    """A text channel, a public thread, a direct message or a group of people.

    `messages` holds what is there now, oldest first; ephemeral messages are among them and show only to whom they
    belong (`Message.visible_to`).
    """

    def __init__(
        self,
        world: World,
        channel_id: int,
        name: str,
        kind: int = TEXT,
        *,
        guild: Guild | None = None,
        parent: Channel | None = None,
        recipients: tuple[User, ...] = (),
        age_restricted: bool = False,
    ) -> None:
        self.world = world
        self.id = channel_id
        self.name = name
        self.type = kind
        self.guild = guild
        self.parent = parent
        self.recipients = recipients
        self.age_restricted = age_restricted
        self.overwrites: list[Overwrite] = []
        self.messages: list[Message] = []

    def __repr__(self) -> str:
        return f"<Channel {self.name} {self.id}>"

    @property
    def mention(self) -> str:
        """The text that links this channel in a message."""
        return f"<#{self.id}>"

    @property
    def has_bot(self) -> bool:
        """Whether the bot is in the place itself (not only called into it by a user install)."""
        if self.guild is not None:
            return self.guild.has_bot
        return self.world.bot in self.recipients

    @property
    def context(self) -> int:
        """The interaction context: 0 guild, 1 the bot's own direct messages, 2 other private channels."""
        if self.guild is not None:
            return 0
        return 1 if self.type == DM and self.has_bot else 2

    def permissions(self, user: User) -> Permission:
        """What `user` may do here."""
        if self.guild is None:
            return DIRECT_MESSAGE if user in self.recipients else Permission.NONE
        return self.guild.permissions(user, self.parent or self)

    def may_send(self, user: User) -> bool:
        """Whether `user` may post here."""
        needed = Permission.SEND_MESSAGES_IN_THREADS if self.type == THREAD else Permission.SEND_MESSAGES
        return bool(self.permissions(user) & needed)

    def overwrite(
        self, target: Role | User, *, allow: Permission = Permission.NONE, deny: Permission = Permission.NONE
    ) -> None:
        """Set what this channel allows and denies to a role or a user, replacing what it said before."""
        self.overwrites = [item for item in self.overwrites if item.target != target.id]
        if allow or deny:
            self.overwrites.append(Overwrite(target.id, isinstance(target, Role), allow, deny))
        self.world.dispatch("CHANNEL_UPDATE", self.payload(), channel=self)

    def thread(self, name: str) -> Channel:
        """Open a public thread in this channel."""
        if self.guild is None or self.type != TEXT:
            raise LoopbackError("threads are opened in a guild's text channels")
        return self.guild.channel(name, parent=self)

    def delete(self) -> None:
        """Delete the channel with all its messages."""
        if self.guild is None:
            raise LoopbackError("a private channel cannot be deleted")
        del self.world.channels[self.id]
        self.guild.channels.remove(self)
        self.world.dispatch("THREAD_DELETE" if self.type == THREAD else "CHANNEL_DELETE", self.payload(), channel=self)

    def payload(self) -> JSON:
        """The channel as the API writes it."""
        last = self.messages[-1].id if self.messages else None
        channel: JSON = {
            "id": str(self.id),
            "type": self.type,
            "last_message_id": None if last is None else str(last),
            "flags": 0,
        }
        if self.guild is None:
            channel["recipients"] = [user.payload() for user in self.recipients if user is not self.world.bot]
            if self.type == GROUP:
                channel |= {"name": self.name, "icon": None, "owner_id": str(self.recipients[0].id)}
            return channel
        channel |= {
            "guild_id": str(self.guild.id),
            "name": self.name,
            "parent_id": None if self.parent is None else str(self.parent.id),
            "rate_limit_per_user": 0,
        }
        if self.type == THREAD:
            channel |= {
                "owner_id": str(self.guild.owner_id),
                "message_count": len(self.messages),
                "member_count": 1,
                "total_message_sent": len(self.messages),
                "thread_metadata": {
                    "archived": False,
                    "auto_archive_duration": 1440,
                    "archive_timestamp": self.world.clock.iso(),
                    "locked": False,
                },
            }
        else:
            channel |= {
                "position": self.guild.channels.index(self) if self in self.guild.channels else 0,
                "topic": None,
                "nsfw": self.age_restricted,
                "permission_overwrites": [item.payload() for item in self.overwrites],
            }
        return channel


class Guild:
    """A server: its channels, roles and members.

    `has_bot` is false for a guild that never invited the bot; it comes there only through somebody's user install.
    """

    def __init__(self, world: World, guild_id: int, name: str, *, locale: str = "en-GB") -> None:
        self.world = world
        self.id = guild_id
        self.name = name
        self.locale = locale
        self.owner_id = world.snowflake()
        self.joined_at = world.clock.iso()
        self.everyone = Role(guild_id, "@everyone", EVERYONE)
        self.roles = [self.everyone]
        self.members: dict[int, Member] = {}
        self.channels: list[Channel] = []

    def __repr__(self) -> str:
        return f"<Guild {self.name} {self.id}>"

    @property
    def has_bot(self) -> bool:
        """Whether the bot is a member."""
        return self.world.bot.id in self.members

    # Channels and people ----------------------------------------------------------------------------------------

    def channel(self, name: str, *, parent: Channel | None = None, age_restricted: bool = False) -> Channel:
        """Make a text channel, or a thread in `parent`."""
        channel = Channel(
            self.world,
            self.world.snowflake(),
            name,
            TEXT if parent is None else THREAD,
            guild=self,
            parent=parent,
            age_restricted=age_restricted,
        )
        self.channels.append(channel)
        self.world.channels[channel.id] = channel
        self.world.dispatch("CHANNEL_CREATE" if parent is None else "THREAD_CREATE", channel.payload(), channel=channel)
        return channel

    def role(self, name: str, permissions: Permission = Permission.NONE) -> Role:
        """Make a role."""
        role = Role(self.world.snowflake(), name, permissions, position=len(self.roles))
        self.roles.append(role)
        self._tell("GUILD_ROLE_CREATE", {"role": role.payload()})
        return role

    def member(
        self, name: str, *roles: Role, permissions: Permission = Permission.NONE, locale: str = "en-GB"
    ) -> Person:
        """Make a new person who is a member here; `permissions` come through a role of their own."""
        person = self.world.person(name, locale=locale)
        self.join(person, *roles, permissions=permissions)
        return person

    def join(
        self, user: User, *roles: Role, permissions: Permission = Permission.NONE, nick: str | None = None
    ) -> Member:
        """Let a user that exists already become a member."""
        member = Member(user, self, self.world.clock.iso(), nick, list(roles))
        if permissions:
            member.roles.append(self.role(f"{user.name}'s role", permissions))
        self.members[user.id] = member
        if user is self.world.bot:
            self.world.dispatch("GUILD_CREATE", self.payload(), guild=self)
        else:
            self._tell("GUILD_MEMBER_ADD", member.payload())
        return member

    def leave(self, user: User) -> None:
        """End a membership; the bot learns of its own as of being kicked."""
        member = self.members[user.id]
        if user is self.world.bot:
            self.world.dispatch("GUILD_DELETE", {"id": str(self.id)}, guild=self)
        del self.members[user.id]
        if user is not self.world.bot:
            self._tell("GUILD_MEMBER_REMOVE", {"user": member.user.payload()})

    # Permissions ------------------------------------------------------------------------------------------------

    def permissions(self, user: User, channel: Channel | None = None) -> Permission:
        """What `user` may do in this guild, or in one of its channels; nothing for who is no member."""
        member = self.members.get(user.id)
        if member is None:
            return Permission.NONE
        if user.id == self.owner_id:
            return EVERY_PERMISSION
        base = self.everyone.permissions
        for role in member.roles:
            base |= role.permissions
        result = with_overwrites(
            base,
            channel.overwrites if channel is not None else (),
            everyone=self.id,
            roles={role.id for role in member.roles},
            member=user.id,
        )
        return result if channel is None or result & Permission.VIEW_CHANNEL else Permission.NONE

    def set_permissions(self, role: Role, permissions: Permission) -> None:
        """Replace what a role allows."""
        role.permissions = permissions
        self._tell("GUILD_ROLE_UPDATE", {"role": role.payload()})

    def give(self, user: User, role: Role) -> None:
        """Give a role to a member."""
        member = self.members[user.id]
        member.roles.append(role)
        self._tell("GUILD_MEMBER_UPDATE", member.payload())

    def take(self, user: User, role: Role) -> None:
        """Take a role from a member."""
        member = self.members[user.id]
        member.roles.remove(role)
        self._tell("GUILD_MEMBER_UPDATE", member.payload())

    def revoke(self, user: User, permissions: Permission) -> None:
        """Deny `permissions` to one user in every channel, as an administrator might do to a bot by an overwrite."""
        for channel in self.channels:
            if channel.type == TEXT:
                old = next((item for item in channel.overwrites if item.target == user.id), None)
                allow, deny = (old.allow, old.deny) if old else (Permission.NONE, Permission.NONE)
                channel.overwrite(user, allow=allow & ~permissions, deny=deny | permissions)

    def _tell(self, event: str, content: JSON) -> None:
        self.world.dispatch(event, {"guild_id": str(self.id), **content}, guild=self)

    def payload(self) -> JSON:
        """The guild as GUILD_CREATE carries it to a bot without the members intent: with its own member only."""
        own = self.members.get(self.world.bot.id)
        return {
            "id": str(self.id),
            "name": self.name,
            "icon": None,
            "splash": None,
            "discovery_splash": None,
            "banner": None,
            "description": None,
            "owner_id": str(self.owner_id),
            "afk_channel_id": None,
            "afk_timeout": 300,
            "system_channel_id": None,
            "system_channel_flags": 0,
            "rules_channel_id": None,
            "public_updates_channel_id": None,
            "safety_alerts_channel_id": None,
            "vanity_url_code": None,
            "verification_level": 0,
            "default_message_notifications": 0,
            "explicit_content_filter": 0,
            "mfa_level": 0,
            "nsfw_level": 0,
            "premium_tier": 0,
            "premium_subscription_count": 0,
            "premium_progress_bar_enabled": False,
            "preferred_locale": self.locale,
            "features": [],
            "emojis": [],
            "stickers": [],
            "roles": [role.payload() for role in self.roles],
            "joined_at": self.joined_at,
            "large": False,
            "unavailable": False,
            "member_count": len(self.members),
            "members": [] if own is None else [own.payload()],
            "channels": [channel.payload() for channel in self.channels if channel.type == TEXT],
            "threads": [channel.payload() for channel in self.channels if channel.type == THREAD],
            "voice_states": [],
            "presences": [],
            "stage_instances": [],
            "guild_scheduled_events": [],
            "soundboard_sounds": [],
        }

    def partial(self) -> JSON:
        """The guild as an interaction carries it."""
        return {"id": str(self.id), "locale": self.locale, "features": []}
