"""What a person does: writes, edits, deletes, uses commands, presses buttons, fills in forms.

Every action checks what a client would let the person do and raises `NotOffered` otherwise; ``force=True`` sends it all
the same, as a modified client could, so that a bot's own checks can be tested.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from . import limits
from .command_body import CHAT, MESSAGE, USER
from .components import BUTTON, LINK
from .errors import JSON, NotOffered
from .forms import selected, submission
from .interactions import AUTOCOMPLETE, COMMAND, COMPONENT, MODAL_SUBMIT, Interaction, Modal
from .message import REPLY, SELECTS, Message
from .offering import Options, check_offered, installations, route
from .people import Role, User
from .permissions import Permission
from .places import Channel
from .posting import find_mentions

if TYPE_CHECKING:
    from .world import World


class Person(User):
    """A person with an account; `has_installed` says whether they added the bot to their own account.

    `accepts_dms` is false for who has closed direct messages or blocked the bot.
    """

    def __init__(self, world: World, user_id: int, name: str, *, locale: str = "en-GB") -> None:
        super().__init__(user_id, name, locale=locale)
        self.world = world
        self.has_installed = False
        self.accepts_dms = True

    @property
    def dm(self) -> Channel:
        """The direct messages with the bot."""
        return self.world.dm(self)

    @property
    def reachable(self) -> bool:
        """Whether the bot may write to this person: they share a guild or an installation, and it is not blocked."""
        met = any(guild.has_bot and self.id in guild.members for guild in self.world.guilds.values())
        return self.accepts_dms and (met or self.has_installed)

    def install(self) -> None:
        """Add the bot to this account, so that its user commands go wherever the person goes."""
        self.has_installed = True

    # Messages -----------------------------------------------------------------------------------------------------

    async def say(
        self,
        channel: Channel,
        content: str = "",
        *,
        mention: User | Role | None = None,
        reply_to: Message | None = None,
        ping: bool = True,
        files: Sequence[tuple[str, bytes]] = (),
    ) -> Message:
        """Write a message.

        Args:
            channel: where.
            content: the words; at most 4000 characters.
            mention: an account or role put in front as a mention.
            reply_to: the message replied to.
            ping: whether the reply pings its author. A reply to the answer of a command pings nobody.
            files: names and contents of attachments.

        Raises:
            NotOffered: the person may not write there, or there is nothing to send.
        """
        if not channel.may_send(self):
            raise NotOffered(f"{self.name} cannot write in {channel.name}")
        if mention is not None:
            content = f"{mention.mention} {content}".rstrip()
        if len(content) > limits.PERSON_CONTENT or not (content.strip() or files):
            raise NotOffered(f"a message has 1 to {limits.PERSON_CONTENT} characters or a file")
        found = find_mentions(channel, self, content, None)
        message = Message(
            id=self.world.snowflake(),
            channel=channel,
            author=self,
            timestamp=self.world.clock.iso(),
            content=content.strip(),
            mentions=found.users,
            mention_roles=found.roles,
            mention_everyone=found.everyone,
            attachments=[self.world.upload(channel, name, data) for name, data in files],
        )
        if reply_to is not None:
            if reply_to.channel is not channel or reply_to.deleted:
                raise NotOffered("what is replied to is not here")
            message.type, message.referenced = REPLY, reply_to
            message.reference = {"type": 0, "message_id": str(reply_to.id), "channel_id": str(channel.id)}
            if channel.guild is not None:
                message.reference["guild_id"] = str(channel.guild.id)
            if ping and reply_to.interaction is None and reply_to.author not in message.mentions:
                message.mentions.append(reply_to.author)
        self.world.post(message)
        await asyncio.sleep(0)
        return message

    async def edit(self, message: Message, content: str) -> Message:
        """Change the words of one's own message."""
        if message.author is not self or message.deleted:
            raise NotOffered("one edits one's own messages only")
        replied = [user for user in message.mentions if user.mention not in message.content]
        message.history.append((message.content, message.components))
        found = find_mentions(message.channel, self, content, None)
        message.content, message.edited = content.strip(), self.world.clock.iso()
        message.mentions = found.users + [user for user in replied if user not in found.users]
        message.mention_roles, message.mention_everyone = found.roles, found.everyone
        self.world.updated(message)
        await asyncio.sleep(0)
        return message

    async def delete(self, message: Message) -> None:
        """Delete a message: one's own, or anyone's with the permission to manage messages."""
        permitted = message.channel.permissions(self) & Permission.MANAGE_MESSAGES
        if message.deleted or (message.author is not self and not permitted):
            raise NotOffered(f"{self.name} cannot delete this message")
        self.world.remove(message)
        await asyncio.sleep(0)

    # Commands -----------------------------------------------------------------------------------------------------

    def offered(self, channel: Channel) -> list[JSON]:
        """The commands that the person's client shows in a channel; a guild's own hide global ones of their name."""
        guild_id = channel.guild.id if channel.guild is not None else None
        scopes = [guild_id, None] if guild_id is not None else [None]
        shown: dict[tuple[int, str], JSON] = {}
        for command in [item for scope in scopes for item in self.world.commands.listed(scope)]:
            try:
                check_offered(self, channel, command)
            except NotOffered:
                continue
            shown.setdefault((command["type"], command["name"]), command)
        return list(shown.values())

    async def slash(
        self,
        channel: Channel,
        name: str,
        options: Mapping[str, Any] | None = None,
        *,
        force: bool = False,
        wait: bool = True,
    ) -> Interaction:
        """Use a chat command, and wait for its answer.

        Args:
            channel: where.
            name: the command with its group and subcommand, as in "facts add".
            options: values by name: text, numbers, truth values, people, roles, channels, and files as (name, bytes).
            force: use it although it is hidden from the person.
            wait: wait until it is answered; otherwise await the interaction later.

        Raises:
            NotOffered: the client would not let the person do this.
        """
        interaction = self._command(channel, name, options or {}, force=force)
        return await self._sent(interaction, wait)

    async def autocomplete(
        self,
        channel: Channel,
        name: str,
        option: str,
        typed: str,
        others: Mapping[str, Any] | None = None,
        *,
        force: bool = False,
    ) -> list[JSON]:
        """What a command suggests for an option while the person types.

        Returns:
            The choices, each with `name` and `value`.

        Raises:
            NotOffered: the option has no autocomplete, or the client would not let the person use the command.
            TimeoutError: the bot did not answer in time.
        """
        values = {**(others or {}), option: typed}
        interaction = self._command(channel, name, values, force=force, focused=option)
        await self._sent(interaction, True)
        if interaction.choices is None:
            raise TimeoutError(f"loading options failed: {interaction.error}")
        return interaction.choices

    def _command(
        self, channel: Channel, name: str, values: Mapping[str, Any], *, force: bool, focused: str | None = None
    ) -> Interaction:
        first, *path = name.removeprefix("/").split()
        command = self._find(channel, first, CHAT)
        if not force:
            check_offered(self, channel, command)
        chain = route(command, path)
        options = Options(self, channel, strict=True)
        leaf = chain[-1] if chain else command
        if focused is not None:
            typed = next((item for item in leaf.get("options", ()) if item["name"] == focused), None)
            if typed is None or not typed.get("autocomplete"):
                raise NotOffered(f"{focused!r} is no option with autocomplete")
        filled = options.fill(leaf.get("options") or [], values, focused=focused)
        for step in reversed(chain):
            filled = [{"name": step["name"], "type": step["type"], "options": filled}]
        content = self._command_data(command) | {"options": filled}
        if options.resolved:
            content["resolved"] = options.resolved
        kind = COMMAND if focused is None else AUTOCOMPLETE
        return self._interaction(kind, channel, content, owners=self._owners(channel, command))

    async def menu(
        self,
        target: Message | User,
        name: str,
        channel: Channel | None = None,
        *,
        force: bool = False,
        wait: bool = True,
    ) -> Interaction:
        """Use a command from the context menu of a message, or of a user in `channel`."""
        where = target.channel if isinstance(target, Message) else channel
        if where is None:
            raise NotOffered("a user's menu is opened in a channel")
        if isinstance(target, Message) and not force and not target.visible_to(self):
            raise NotOffered(f"{self.name} does not see this message")
        command = self._find(where, name, MESSAGE if isinstance(target, Message) else USER)
        if not force:
            check_offered(self, where, command)
        options = Options(self, where, strict=True)
        content = self._command_data(command) | {"target_id": options.add(target), "resolved": options.resolved}
        return await self._sent(self._interaction(COMMAND, where, content, owners=self._owners(where, command)), wait)

    def _find(self, channel: Channel, name: str, kind: int) -> JSON:
        if not channel.permissions(self) & Permission.VIEW_CHANNEL:
            raise NotOffered(f"{self.name} is not in {channel.name}")
        command = self.world.commands.find(name, kind, channel.guild.id if channel.guild is not None else None)
        if command is None:
            raise NotOffered(f"there is no command {name!r}")
        return command

    def _command_data(self, command: JSON) -> JSON:
        content = {"id": command["id"], "name": command["name"], "type": command["type"]}
        return content | ({"guild_id": command["guild_id"]} if "guild_id" in command else {})

    def _owners(self, channel: Channel, command: JSON) -> dict[str, str]:
        return installations(self, channel, command) or {"0": str(channel.guild.id) if channel.guild else "0"}

    # Components and forms -----------------------------------------------------------------------------------------

    async def click(self, message: Message, button: str, *, force: bool = False, wait: bool = True) -> Interaction:
        """Press a button, named by its custom_id or its label; `force` presses one that is gone or disabled too."""
        component = self._component(message, button, (BUTTON,), force)
        if component.get("style") == LINK:
            raise NotOffered(f"the link {component['url']} opens a browser, the bot does not hear of it")
        content = {"custom_id": component["custom_id"], "component_type": BUTTON, "id": component.get("id", 0)}
        return await self._used(message, content, wait)

    async def choose(
        self, message: Message, select: str, *values: Any, force: bool = False, wait: bool = True
    ) -> Interaction:
        """Choose in a menu, named by custom_id or placeholder: options by value or label, or people and places."""
        component = self._component(message, select, SELECTS, force)
        options = Options(self, message.channel, strict=True)
        chosen = list(values[0]) if len(values) == 1 and isinstance(values[0], list) else list(values)
        content: JSON = {
            "custom_id": component["custom_id"],
            "component_type": component["type"],
            "id": component.get("id", 0),
            "values": [str(item) for item in chosen] if force else selected(component, chosen, options),
        }
        if options.resolved:
            content["resolved"] = options.resolved
        return await self._used(message, content, wait)

    def _component(self, message: Message, wanted: str, kinds: tuple[int, ...], force: bool) -> JSON:
        component = message.find(wanted)
        if force and component is None:
            return {"custom_id": wanted, "type": kinds[0]}
        if not force and not message.visible_to(self):
            raise NotOffered(f"{self.name} does not see this message")
        if component is None or component["type"] not in kinds:
            raise NotOffered(f"the message has no {wanted!r}; it has {message.labels} and {len(message.selects)} menus")
        if component.get("disabled") and not force:
            raise NotOffered(f"{wanted!r} is disabled")
        return component

    async def _used(self, message: Message, content: JSON, wait: bool) -> Interaction:
        owners = (message.interaction or {}).get("authorizing_integration_owners") or {
            "0": str(message.channel.guild.id) if message.channel.guild is not None else "0"
        }
        interaction = self._interaction(COMPONENT, message.channel, content, owners=owners, source=message)
        return await self._sent(interaction, wait)

    async def submit(self, modal: Modal, values: Mapping[str, Any] | None = None, *, wait: bool = True) -> Interaction:
        """Send a form; `values` by custom_id or label, what is left out stays as the bot filled it in."""
        opener = modal.interaction
        if opener.user is not self:
            raise NotOffered(f"this form was opened for {opener.user.name}")
        options = Options(self, opener.channel, strict=True)
        content: JSON = {"custom_id": modal.custom_id, "components": submission(modal, values or {}, options)}
        if options.resolved:
            content["resolved"] = options.resolved
        interaction = self._interaction(
            MODAL_SUBMIT, opener.channel, content, owners=opener.owners, source=opener.source, opener=opener
        )
        return await self._sent(interaction, wait)

    def _interaction(
        self,
        kind: int,
        channel: Channel,
        content: JSON,
        *,
        owners: dict[str, str],
        source: Message | None = None,
        opener: Interaction | None = None,
    ) -> Interaction:
        world = self.world
        interaction = Interaction(
            world, world.snowflake(), kind, self, channel, content, world.clock(), source, opener, owners
        )
        world.interactions[interaction.id] = interaction
        world.dispatch("INTERACTION_CREATE", interaction.payload(), channel=channel)
        return interaction

    async def _sent(self, interaction: Interaction, wait: bool) -> Interaction:
        await asyncio.sleep(0)
        if wait:
            await interaction.wait()
        return interaction
