"""The register of an application's commands: global ones and those of single guilds."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Callable

from . import limits
from .command_body import CHAT, MESSAGE, USER
from .errors import JSON, ApiError
from .snowflake import Clock

Scope = int | None
"""A guild's id, or None for everywhere."""


class CommandRegister:
    """What is registered, scope by scope, by command id.

    `writes` counts the changes asked for, so that a test can see that nothing was sent.
    """

    def __init__(self, application_id: int, snowflake: Callable[[], int], clock: Clock) -> None:
        self.application_id = application_id
        self.writes = 0
        self._snowflake = snowflake
        self._clock = clock
        self._scopes: dict[Scope, dict[int, JSON]] = {}
        self._creates: Counter[tuple[Scope, int]] = Counter()

    def listed(self, scope: Scope = None) -> list[JSON]:
        """The commands of one scope."""
        return list(self._scopes.get(scope, {}).values())

    def get(self, scope: Scope, command_id: int) -> JSON:
        """One command.

        Raises:
            ApiError: 10063 when there is none.
        """
        try:
            return self._scopes[scope][command_id]
        except KeyError:
            raise ApiError(10063) from None

    def find(self, name: str, kind: int, guild_id: int | None) -> JSON | None:
        """The command that a person reaches by name: the guild's own before the global one."""
        for scope in (guild_id, None) if guild_id is not None else (None,):
            for command in self.listed(scope):
                if command["name"] == name and command["type"] == kind:
                    return command
        return None

    def overwrite(self, scope: Scope, bodies: list[JSON]) -> list[JSON]:
        """Replace all commands of a scope; those of the same name and type keep their ids."""
        self.writes += 1
        old = {(item["type"], item["name"]): item for item in self.listed(scope)}
        new: dict[int, JSON] = {}
        for body in bodies:
            before = old.get((body.get("type") or CHAT, body["name"]))
            command = self._made(scope, body, before)
            new[int(command["id"])] = command
        self._scopes[scope] = new
        return list(new.values())

    def upsert(self, scope: Scope, body: JSON) -> tuple[JSON, bool]:
        """Create a command or replace the one of its name and type; the second value tells whether it is new."""
        self.writes += 1
        kind = body.get("type") or CHAT
        same = [item for item in self.listed(scope) if item["type"] == kind]
        before = next((item for item in same if item["name"] == body["name"]), None)
        high = {CHAT: limits.CHAT_COMMANDS, USER: limits.USER_COMMANDS, MESSAGE: limits.MESSAGE_COMMANDS}[kind]
        if before is None and len(same) >= high:
            raise ApiError(30032, message=f"Maximum number of application commands reached ({high})")
        command = self._made(scope, body, before)
        self._scopes.setdefault(scope, {})[int(command["id"])] = command
        return command, before is None

    def change(self, scope: Scope, command_id: int, body: JSON) -> JSON:
        """Replace the fields given in `body`."""
        self.writes += 1
        command = self.get(scope, command_id)
        self._scopes[scope][command_id] = self._made(scope, {**command, **body}, command)
        return self._scopes[scope][command_id]

    def delete(self, scope: Scope, command_id: int) -> None:
        """Take a command away."""
        self.writes += 1
        self.get(scope, command_id)
        del self._scopes[scope][command_id]

    def _made(self, scope: Scope, body: JSON, before: JSON | None) -> JSON:
        if before is None:
            day = (scope, int(self._clock() // 86_400))
            self._creates[day] += 1
            if self._creates[day] > limits.DAILY_CREATES:
                raise ApiError(30034)
        permissions = body.get("default_member_permissions")
        command: JSON = {
            "id": before["id"] if before is not None else str(self._snowflake()),
            "application_id": str(self.application_id),
            "version": str(self._snowflake()),
            "type": body.get("type") or CHAT,
            "name": body["name"],
            "name_localizations": body.get("name_localizations"),
            "description": body.get("description") or "",
            "description_localizations": body.get("description_localizations"),
            "options": copy.deepcopy(body.get("options") or []),
            "default_member_permissions": None if permissions is None else str(permissions),
            "nsfw": bool(body.get("nsfw")),
            # A command that says nothing is for guild installs, and in every context they reach.
            "integration_types": body.get("integration_types") or [0],
            "contexts": body.get("contexts"),
        }
        if scope is None:
            command["dm_permission"] = body.get("dm_permission", True) is not False
        else:
            command["guild_id"] = str(scope)
        return command
