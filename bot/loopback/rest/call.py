"""One request to the API: what a route function is given, and what the log keeps."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot.loopback.errors import ApiError
from bot.loopback.people import User
from bot.loopback.places import Channel, Guild
from bot.loopback.posting import Upload
from bot.loopback.world import World


@dataclass
class Request:
    """One request as the log keeps it.

    `path` is below the API's root, `route` its template ("/channels/{channel_id}/messages") or None for an address
    that is no route. `body` is the JSON, that of ``payload_json`` for uploads. `status` is None when the connection was
    broken instead of answered.
    """

    method: str
    path: str
    route: str | None = None
    query: dict[str, str] = field(default_factory=dict)
    body: Any = None
    files: list[Upload] = field(default_factory=list)
    status: int | None = None
    response: Any = None
    at: float = 0.0

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.path} -> {self.status}>"


@dataclass(frozen=True)
class Call:
    """A request on its way to a route function."""

    world: World
    params: dict[str, str]
    query: dict[str, str]
    body: Any
    uploads: list[Upload]

    def id(self, name: str) -> int:
        """An id of the path."""
        try:
            return int(self.params[name])
        except ValueError:
            message = f'Value "{self.params[name]}" is not snowflake.'
            errors = {name: {"_errors": [{"code": "NUMBER_TYPE_COERCE", "message": message}]}}
            raise ApiError(50035, errors=errors) from None

    def number(self, name: str, default: int, low: int, high: int) -> int:
        """An integer of the query, `low` to `high`."""
        try:
            value = int(self.query.get(name, default))
        except ValueError:
            value = low - 1
        if not low <= value <= high:
            message = f"int value should be between {low} and {high}."
            raise ApiError(50035, errors={name: {"_errors": [{"code": "NUMBER_TYPE_MAX", "message": message}]}})
        return value

    def channel(self) -> Channel:
        """The channel of the path, if it exists (10003)."""
        channel = self.world.channels.get(self.id("channel_id"))
        if channel is None:
            raise ApiError(10003)
        return channel

    def guild(self) -> Guild:
        """The guild of the path, if the bot is in it (10004)."""
        guild = self.world.guilds.get(self.id("guild_id"))
        if guild is None or not guild.has_bot:
            raise ApiError(10004)
        return guild

    def user(self) -> User:
        """The user of the path, if there is one (10013)."""
        user = self.world.user(self.id("user_id"))
        if user is None:
            raise ApiError(10013)
        return user


Answer = tuple[int, Any]
"""HTTP status and JSON; None for no body."""

Handler = Callable[[Call], Awaitable[Answer]]


@dataclass(frozen=True)
class Endpoint:
    """A route: verb, template below the API's root, what answers it, and whether it asks for the bot's token."""

    method: str
    route: str
    handler: Handler
    token: bool = True


async def read_body(request: web.Request) -> tuple[Any, list[Upload]]:
    """The JSON and the files of a request, in the order of their numbers.

    Raises:
        ApiError: 50109 for a body that is not JSON.
    """
    try:
        if request.content_type == "multipart/form-data":
            form = await request.post()
            payload = form.get("payload_json")
            files: dict[int, Upload] = {}
            for name, part in form.items():
                if isinstance(part, web.FileField) and name.startswith("files["):
                    files[int(name[6:-1])] = Upload(part.filename, part.file.read())
            body = json.loads(str(payload)) if payload is not None else {}
            return body, [files[index] for index in sorted(files)]
        text = await request.text()
        return (json.loads(text) if text else None), []
    except ValueError:
        raise ApiError(50109) from None
