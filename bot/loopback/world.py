"""The world that this Discord holds: who is there, what was said, and the events that tell of it.

A world works without any socket; `bot.loopback.server.Loopback` connects it to a bot.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from .actors import Person
from .commands import CommandRegister
from .errors import JSON
from .intents import Intents
from .interactions import Deadlines, Interaction
from .limits import IDENTIFIES
from .message import Attachment, Message
from .people import User
from .permissions import EVERYONE, Permission
from .places import DM, GROUP, Channel, Guild
from .snowflake import Clock, Snowflakes

T = TypeVar("T")


@dataclass(frozen=True)
class Event:
    """Something that happened, as a gateway dispatch: name, content, and where."""

    name: str
    data: JSON
    guild: Guild | None = None
    channel: Channel | None = None
    message: Message | None = None


class World:
    """Guilds, channels, people, messages and the commands of one application with its bot.

    `privileged` are the privileged intents granted in the developer portal (none by default).
    `deadlines` are the three seconds and fifteen minutes of an interaction, which tests may shorten.
    """

    def __init__(
        self,
        bot_name: str = "Bot",
        *,
        privileged: Intents = Intents.NONE,
        deadlines: Deadlines | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.clock = clock or Clock()
        self.snowflake = Snowflakes(self.clock)
        self.privileged = privileged
        self.deadlines = deadlines or Deadlines()
        self.token = f"loopback.{secrets.token_urlsafe(24)}"
        self.bot = User(self.snowflake(), bot_name, bot=True)
        self.application_id = self.bot.id
        self.owner = User(self.snowflake(), "Owner")
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.people: dict[int, Person] = {}
        self.attachments: dict[int, Attachment] = {}
        self.interactions: dict[int, Interaction] = {}
        self.commands = CommandRegister(self.application_id, self.snowflake, self.clock)
        #: Where the CDN is; the server sets it when it has a port.
        self.cdn_url = "http://127.0.0.1/cdn"
        self.gateway_url = "ws://127.0.0.1/gateway"
        #: What ``GET /gateway/bot`` tells an automatically sharded bot.
        self.recommended_shards = 1
        self.identifies_left = int(IDENTIFIES)
        self.listeners: list[Callable[[Event], None]] = []
        #: How many events there have been.
        self.happened = 0
        self._waiting: set[asyncio.Event] = set()

    # Making it ----------------------------------------------------------------------------------------------------

    def guild(
        self,
        name: str,
        *,
        bot: bool = True,
        bot_permissions: Permission = EVERYONE,
        guild_id: int | None = None,
        locale: str = "en-GB",
    ) -> Guild:
        """Make a guild; with ``bot=False`` the bot is no member of it. `guild_id` decides the shard."""
        guild = Guild(self, guild_id or self.snowflake(), name, locale=locale)
        self.guilds[guild.id] = guild
        if bot:
            self.invite(guild, bot_permissions)
        return guild

    def invite(self, guild: Guild, permissions: Permission = EVERYONE) -> None:
        """Let the bot into a guild, with a managed role of its own that allows `permissions`."""
        role = guild.role(self.bot.name, permissions)
        role.managed_by = self.bot.id
        guild.join(self.bot, role)

    def person(self, name: str, *, locale: str = "en-GB") -> Person:
        """Make a person who is nowhere yet."""
        person = Person(self, self.snowflake(), name, locale=locale)
        self.people[person.id] = person
        return person

    def dm(self, person: User) -> Channel:
        """The direct messages between a person and the bot, made when first asked for."""
        for channel in self.channels.values():
            if channel.type == DM and channel.recipients == (person, self.bot):
                return channel
        return self._private(f"DM with {person.name}", DM, person, self.bot)

    def group(self, *people: Person) -> Channel:
        """A private channel of people without the bot: two make a direct message, more a group."""
        return self._private(", ".join(item.name for item in people), DM if len(people) == 2 else GROUP, *people)

    def _private(self, name: str, kind: int, *recipients: User) -> Channel:
        channel = Channel(self, self.snowflake(), name, kind, recipients=recipients)
        self.channels[channel.id] = channel
        return channel

    def upload(self, channel: Channel, filename: str, content: bytes, *, ephemeral: bool = False) -> Attachment:
        """Keep a file and give it an address on the CDN."""
        attachment_id = self.snowflake()
        safe = "".join(c if c.isalnum() or c in "._-" else "_" for c in filename) or "file"
        url = f"{self.cdn_url}/attachments/{channel.id}/{attachment_id}/{safe}"
        attachment = Attachment(attachment_id, safe, content, url, _content_type(safe), ephemeral=ephemeral)
        self.attachments[attachment_id] = attachment
        return attachment

    def user(self, user_id: int) -> User | None:
        """The account with this id."""
        return self.bot if user_id == self.bot.id else self.people.get(user_id)

    def message(self, message_id: int) -> Message | None:
        """The message with this id that is still there."""
        for channel in self.channels.values():
            for message in channel.messages:
                if message.id == message_id:
                    return message
        return None

    @property
    def messages(self) -> list[Message]:
        """All messages that are there, oldest first."""
        return sorted((m for channel in self.channels.values() for m in channel.messages), key=lambda m: m.id)

    # What happens -------------------------------------------------------------------------------------------------

    def dispatch(
        self,
        name: str,
        data: JSON,
        *,
        guild: Guild | None = None,
        channel: Channel | None = None,
        message: Message | None = None,
    ) -> None:
        """Tell all listeners (the gateway among them) of an event, and wake whoever waits for a change."""
        if guild is None and channel is not None:
            guild = channel.guild
        event = Event(name, data, guild, channel, message)
        self.happened += 1
        for listener in list(self.listeners):
            listener(event)
        self.changed()

    def post(self, message: Message) -> Message:
        """Put a message into its channel."""
        message.channel.messages.append(message)
        self.dispatch("MESSAGE_CREATE", message.event(), channel=message.channel, message=message)
        return message

    def updated(self, message: Message) -> None:
        """Tell of a message that has changed."""
        self.dispatch("MESSAGE_UPDATE", message.event(), channel=message.channel, message=message)

    def remove(self, message: Message) -> None:
        """Delete a message."""
        message.deleted = True
        message.channel.messages.remove(message)
        place = {"id": str(message.id), "channel_id": str(message.channel.id)}
        if message.channel.guild is not None:
            place["guild_id"] = str(message.channel.guild.id)
        self.dispatch("MESSAGE_DELETE", place, channel=message.channel, message=message)

    # Waiting ------------------------------------------------------------------------------------------------------

    def changed(self) -> None:
        """Wake whoever waits for something to come true."""
        for event in self._waiting:
            event.set()

    async def wait_until(self, find: Callable[[], T | None], *, within: float = 5.0, what: str = "") -> T:
        """Wait until `find` returns something true, and return that.

        Raises:
            TimeoutError: it did not within that many seconds.
        """
        event = asyncio.Event()
        self._waiting.add(event)
        try:
            async with asyncio.timeout(within):
                while not (found := find()):
                    event.clear()
                    await event.wait()
                return found
        except TimeoutError:
            raise TimeoutError(f"{what or 'what was waited for'} did not come within {within} s") from None
        finally:
            self._waiting.discard(event)

    async def wait_for_message(
        self,
        channel: Channel | None = None,
        *,
        author: User | None = None,
        reply_to: Message | None = None,
        after: Message | None = None,
        contains: str = "",
        within: float = 5.0,
    ) -> Message:
        """The first message, there already or still to come, that meets every condition.

        `author` is the bot unless said otherwise. "Thinking…" messages count only once they are filled.

        Raises:
            TimeoutError: none came within that many seconds.
        """
        wanted = author or self.bot

        def find() -> Message | None:
            for message in self.messages if channel is None else channel.messages:
                if (
                    message.author is wanted
                    and not message.loading
                    and (reply_to is None or message.referenced is reply_to)
                    and (after is None or message.id > after.id)
                    and contains in message.text
                ):
                    return message
            return None

        return await self.wait_until(find, within=within, what=f"a message by {wanted.name}")


def _content_type(filename: str) -> str:
    endings = {
        ".yaml": "application/yaml",
        ".yml": "application/yaml",
        ".txt": "text/plain; charset=utf-8",
        ".json": "application/json",
        ".png": "image/png",
        ".csv": "text/csv; charset=utf-8",
    }
    return next((kind for ending, kind in endings.items() if filename.endswith(ending)), "application/octet-stream")
