"""Serving the page: one secret address on 127.0.0.1, closed to every other origin.

The secret keeps out other users of the machine; the check of ``Host`` keeps out names that resolve to this machine
(DNS rebinding), that of ``Origin`` keeps out pages of other origins; the content security policy lets the page run
its own modules only and speak to nobody else.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from aiohttp import web

from bot.loopback.actors import Person
from bot.loopback.errors import JSON
from bot.loopback.server import Loopback
from bot.loopback.world import World

from .feed import Feed

STATIC = Path(__file__).parent / "static"

_TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' {socket}; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types"
)


@dataclass(frozen=True)
class Seat:
    """One of the people whose place a visitor of the page can take, and what that person is there ("moderator")."""

    person: Person
    role: str = "member"


class Page:
    """The page of one world.

    Args:
        world: what it shows.
        seats: the people to choose from, the first one taken at first.
        about: the title of what is tried out and a line about it, as ``{"title": …, "notice": …}``.
        tour: the steps of the guided tour, asked for whenever a page opens; none by default.
        starting: what the page says while the bot is not connected.
    """

    def __init__(
        self,
        world: World,
        seats: Sequence[Seat],
        *,
        about: JSON | None = None,
        tour: Callable[[], list[JSON]] = list,
        starting: str = "The bot is starting…",
    ) -> None:
        self.world = world
        self.seats = tuple(seats)
        self.about = about or {}
        self.tour = tour
        self.starting = starting
        self.secret = secrets.token_urlsafe(24)
        self._server: Loopback | None = None

    @property
    def server(self) -> Loopback:
        """The Discord whose page this is.

        Raises:
            LookupError: `watch` was not called.
        """
        if self._server is None:
            raise LookupError("the page watches no server yet")
        return self._server

    @property
    def address(self) -> str:
        """Where the page is, with the secret in it."""
        return f"{self.server.address}/{self.secret}/"

    def watch(self, server: Loopback) -> None:
        """Say which server the page is part of, once it listens."""
        self._server = server

    def add_to(self, app: web.Application) -> None:
        """Put the page's routes into the server's application."""
        app.router.add_get("/{secret}/", self._file)
        app.router.add_get("/{secret}/live", self._live)
        app.router.add_get("/{secret}/static/{name}", self._file)

    async def _file(self, request: web.Request) -> web.StreamResponse:
        self._admit(request)
        name = request.match_info.get("name", "index.html")
        file = STATIC / name
        kind = _TYPES.get(file.suffix)
        # Only what lies in the folder itself; an encoded slash in the address comes here as a slash.
        if kind is None or file.parent != STATIC or Path(name).name != name or not file.is_file():
            raise web.HTTPNotFound
        headers = {
            "Content-Security-Policy": _POLICY.format(socket=self.server.address.replace("http", "ws", 1)),
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cache-Control": "no-store",
        }
        return web.Response(body=file.read_bytes(), content_type=kind, charset="utf-8", headers=headers)

    async def _live(self, request: web.Request) -> web.StreamResponse:
        self._admit(request)
        if request.headers.get("Origin") != self.server.address:
            raise web.HTTPForbidden(text="This page speaks with itself only.")
        return await Feed(self).serve(request)

    def _admit(self, request: web.Request) -> None:
        """Let a request in, or answer as if there were nothing here."""
        host = self.server.address.removeprefix("http://")
        known = hmac.compare_digest(request.match_info["secret"].encode(), self.secret.encode())
        if not known or request.headers.get("Host") != host:
            raise web.HTTPNotFound
