"""The server: REST API, gateway and CDN of one world on a port of 127.0.0.1."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from types import TracebackType
from typing import Self

from aiohttp import web

from .faults import Faults
from .gateway import Gateway
from .ratelimits import RateLimits
from .rest.call import Request
from .rest.service import MAX_BODY, RestService
from .world import World

HOST = "127.0.0.1"
API_ROOT = "/api/v10"


class Loopback:
    """A Discord for one world, running while the ``async with`` block does.

    Args:
        world: guilds, people and the application.
        port: a free one when 0.
        rate_limits: unnoticeable ones by default.
        heartbeat_interval: in seconds, as the gateway's HELLO says it.
        extend: adds routes of its own (a web page, for instance) to the server.
    """

    def __init__(
        self,
        world: World,
        *,
        port: int = 0,
        rate_limits: RateLimits | None = None,
        heartbeat_interval: float = 41.25,
        extend: Callable[[web.Application], None] | None = None,
    ) -> None:
        self.world = world
        self.faults = Faults()
        self.rate_limits = rate_limits or RateLimits()
        self.gateway = Gateway(world, heartbeat_interval=heartbeat_interval)
        self._rest = RestService(world, self.faults, self.rate_limits)
        self._port = port
        self._extend = extend
        self._runner: web.AppRunner | None = None

    @property
    def address(self) -> str:
        """The server's root, ``http://127.0.0.1:port``."""
        return f"http://{HOST}:{self._port}"

    @property
    def api_url(self) -> str:
        """What stands for ``https://discord.com/api/v10``."""
        return self.address + API_ROOT

    @property
    def gateway_url(self) -> str:
        """What stands for ``wss://gateway.discord.gg/``."""
        return f"ws://{HOST}:{self._port}/gateway/"

    @property
    def token(self) -> str:
        """The bot's token."""
        return self.world.token

    @property
    def requests(self) -> list[Request]:
        """Every API request so far, oldest first."""
        return self._rest.requests

    def calls(self, method: str, route: str) -> list[Request]:
        """The requests to one route, written as in "/channels/{channel_id}/messages"."""
        return [item for item in self.requests if item.method == method and item.route == route]

    async def start(self) -> None:
        """Listen; returns when the addresses are known and served."""
        app = web.Application(client_max_size=MAX_BODY)
        self._rest.add_to(app, API_ROOT)
        app.router.add_get("/gateway/", self.gateway.handle)
        app.router.add_get("/gateway", self.gateway.handle)
        if self._extend is not None:
            self._extend(app)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        site = web.TCPSite(self._runner, HOST, self._port)
        await site.start()
        self._port = self._runner.addresses[0][1]
        self.world.cdn_url = self.address + "/cdn"
        self.world.gateway_url = self.gateway_url

    async def stop(self) -> None:
        """Close every connection and stop listening."""
        for connection in list(self.gateway.connections):
            connection.abort()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.stop()

    async def connected(self, shards: int = 1, *, within: float = 10.0) -> None:
        """Wait until this many shards of the bot have identified."""
        await self.world.wait_until(
            lambda: sum(item.connection is not None for item in self.gateway.sessions.values()) >= shards,
            within=within,
            what="the bot's connection",
        )

    async def quiet(self, seconds: float = 0.15) -> None:
        """Wait until nothing has been asked of the API and nothing has happened for `seconds`."""
        while True:
            before = len(self.requests), self.world.happened
            await asyncio.sleep(seconds)
            if before == (len(self.requests), self.world.happened):
                return
