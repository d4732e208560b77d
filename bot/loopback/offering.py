"""What a client offers to a person: which commands, with which options.

Source: docs.discord.com/developers/interactions/application-commands (contexts, installation, permissions, options).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from . import limits
from .command_body import (
    BOOLEAN,
    CHANNEL,
    FILE,
    GROUP,
    INTEGER,
    MENTIONABLE,
    NUMBER,
    ROLE,
    STRING,
    SUBCOMMAND,
    USER_OPTION,
)
from .errors import JSON, NotOffered
from .message import Attachment
from .people import Role, User
from .permissions import Permission
from .places import Channel

if TYPE_CHECKING:
    from .actors import Person

GUILD_INSTALL, USER_INSTALL = 0, 1


def installations(person: Person, channel: Channel, command: JSON) -> dict[str, str]:
    """Through which installations a command reaches a person in a channel (`authorizing_integration_owners`)."""
    owners = {}
    kinds = command["integration_types"]
    if GUILD_INSTALL in kinds and channel.has_bot:
        owners["0"] = str(channel.guild.id) if channel.guild is not None else "0"
    if USER_INSTALL in kinds and person.has_installed:
        owners["1"] = str(person.id)
    return owners


def check_offered(person: Person, channel: Channel, command: JSON) -> None:
    """Raise NotOffered unless the person's client shows the command in this channel."""
    name = command["name"]
    permissions = channel.permissions(person)
    if channel.guild is not None and not permissions & Permission.USE_APPLICATION_COMMANDS:
        raise NotOffered(f"{person.name} may not use commands in {channel.name}")
    if not installations(person, channel, command):
        raise NotOffered(f"the command {name!r} is not installed where {person.name} is")
    contexts = command["contexts"]
    if contexts is None and command.get("dm_permission") is False:
        contexts = [0]
    if contexts is not None and channel.context not in contexts:
        raise NotOffered(f"the command {name!r} is not for this kind of place")
    needed = command["default_member_permissions"]
    if channel.guild is not None and needed is not None:
        admin = bool(permissions & Permission.ADMINISTRATOR)
        if not admin and (needed == "0" or int(permissions) & int(needed) != int(needed)):
            raise NotOffered(f"the command {name!r} is hidden from {person.name}")
    if command["nsfw"] and not channel.age_restricted:
        raise NotOffered(f"the command {name!r} is for age-restricted channels")


def route(command: JSON, path: list[str]) -> list[JSON]:
    """The groups and the subcommand that `path` names inside a command; empty for a command without any."""
    chain: list[JSON] = []
    here = command
    for name in path:
        found = next(
            (o for o in here.get("options", ()) if o["name"] == name and o["type"] in (SUBCOMMAND, GROUP)), None
        )
        if found is None:
            raise NotOffered(f"{command['name']!r} has no subcommand {name!r}")
        chain.append(found)
        here = found
    if any(option["type"] in (SUBCOMMAND, GROUP) for option in here.get("options", ())):
        raise NotOffered(f"{here['name']!r} cannot be used without one of its subcommands")
    return chain


class Options:
    """The values a person gives to a command's options, as the interaction carries them.

    With `strict` a client's checks apply: required options, choices, lengths, ranges.
    """

    def __init__(self, person: Person, channel: Channel, *, strict: bool) -> None:
        self.person = person
        self.channel = channel
        self.strict = strict
        self.resolved: JSON = {}

    def fill(self, options: list[JSON], values: Mapping[str, Any], *, focused: str | None = None) -> list[JSON]:
        """The filled options in their order; `focused` is the one being typed, which is not checked.

        Raises:
            NotOffered: a client would not send this.
        """
        known = {option["name"]: option for option in options}
        unknown = [name for name in values if name not in known]
        if unknown:
            raise NotOffered(f"there is no option {unknown[0]!r}; there are {sorted(known)}")
        filled = []
        for name, option in known.items():
            if name not in values or values[name] is None:
                if option.get("required") and self.strict and focused is None:
                    raise NotOffered(f"the option {name!r} is required")
                continue
            item = {"name": name, "type": option["type"], "value": self._value(option, values[name], name == focused)}
            if name == focused:
                item["focused"] = True
            filled.append(item)
        return filled

    def _value(self, option: JSON, value: Any, focused: bool) -> Any:
        kind = option["type"]
        if focused:
            return str(value)
        if kind in (USER_OPTION, CHANNEL, ROLE, MENTIONABLE, FILE):
            return self._resolve(option, value)
        types: dict[int, type | tuple[type, ...]] = {STRING: str, INTEGER: int, BOOLEAN: bool, NUMBER: (int, float)}
        if not isinstance(value, types[kind]) or (isinstance(value, bool) and kind != BOOLEAN):
            raise NotOffered(f"the option {option['name']!r} takes no {type(value).__name__}")
        if self.strict:
            self._check(option, value)
        return value

    def _check(self, option: JSON, value: Any) -> None:
        name = option["name"]
        if option.get("choices") and value not in [choice["value"] for choice in option["choices"]]:
            raise NotOffered(f"the option {name!r} has no choice {value!r}")
        if isinstance(value, str):
            low, high = option.get("min_length") or 0, option.get("max_length") or limits.OPTION_TEXT
            if not low <= len(value) <= high or not value:
                raise NotOffered(f"the option {name!r} takes {low} to {high} characters")
        elif not isinstance(value, bool):
            least, most = option.get("min_value"), option.get("max_value")
            if (least is not None and value < least) or (most is not None and value > most):
                raise NotOffered(f"the option {name!r} takes {least} to {most}")

    def _resolve(self, option: JSON, value: Any) -> str:
        kinds: dict[int, tuple[type, ...]] = {
            USER_OPTION: (User,), CHANNEL: (Channel,), ROLE: (Role,), MENTIONABLE: (User, Role),
            FILE: (Attachment, tuple),
        }  # fmt: skip
        if not isinstance(value, kinds[option["type"]]):
            raise NotOffered(f"the option {option['name']!r} takes no {type(value).__name__}")
        return self.add(value)

    def add(self, value: Any) -> str:
        """Put a user, role, channel, message or file (as an attachment or as name and bytes) among the resolved."""
        guild = self.channel.guild
        if isinstance(value, tuple):
            value = self.person.world.upload(self.channel, value[0], value[1], ephemeral=True)
        if isinstance(value, User):
            self.resolved.setdefault("users", {})[str(value.id)] = value.payload()
            if guild is not None and value.id in guild.members:
                member = guild.members[value.id].payload(with_user=False)
                member["permissions"] = str(int(self.channel.permissions(value)))
                self.resolved.setdefault("members", {})[str(value.id)] = member
        elif isinstance(value, Role):
            self.resolved.setdefault("roles", {})[str(value.id)] = value.payload()
        elif isinstance(value, Channel):
            partial = value.payload() | {"permissions": str(int(value.permissions(self.person)))}
            self.resolved.setdefault("channels", {})[str(value.id)] = partial
        else:
            kind = "attachments" if isinstance(value, Attachment) else "messages"
            self.resolved.setdefault(kind, {})[str(value.id)] = value.payload()
        return str(value.id)
