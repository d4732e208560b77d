"""Whether the bot works, for whoever runs it: `/healthz`, `/readyz` and `/metrics` over HTTP."""

from __future__ import annotations

import math
from typing import Protocol

from aiohttp import web

from bot.services.assembly import Services

SLOWEST = 30.0
"""Seconds that Discord may take to acknowledge a heartbeat before the connection counts as not working."""


class Connection(Protocol):
    """What is asked of the client."""

    services: Services

    def is_ready(self) -> bool:
        """Whether the client finished connecting."""

    def is_closed(self) -> bool:
        """Whether the client ended."""

    @property
    def latencies(self) -> list[tuple[int, float]]:
        """For each shard, the seconds that the last acknowledged heartbeat took; infinite where none was."""


def faults(connection: Connection) -> list[str]:
    """Return what keeps the bot from answering, in words for whoever runs it; empty where all is well."""
    found = []
    if connection.is_closed() or not connection.is_ready():
        found.append("not connected to Discord")
    elif any(math.isnan(seconds) or seconds > SLOWEST for _, seconds in connection.latencies):
        found.append("Discord does not acknowledge heartbeats")
    if connection.services.answering.base is None:
        found.append("no knowledge base")
    return found


class HealthServer:
    """Serves the bot's health on a port. Port 0 takes a free one; see `port` after `start`."""

    def __init__(self, connection: Connection, *, port: int, host: str | None = None) -> None:
        self._connection = connection
        self._host = host
        self.port = port
        application = web.Application()
        application.router.add_get("/healthz", self._alive)
        application.router.add_get("/readyz", self._ready)
        application.router.add_get("/metrics", self._metrics)
        self._runner = web.AppRunner(application, access_log=None)

    async def start(self) -> None:
        """Begin to serve. Raises OSError when the port is taken."""
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self.port)
        await site.start()
        self.port = int(self._runner.addresses[0][1])

    async def stop(self) -> None:
        """Stop serving."""
        await self._runner.cleanup()

    async def _alive(self, _request: web.Request) -> web.Response:
        return web.json_response({"status": "ok"})

    async def _ready(self, _request: web.Request) -> web.Response:
        found = faults(self._connection)
        base = self._connection.services.answering.base
        body = {
            "status": "not ready" if found else "ready",
            "faults": found,
            "knowledge": base.digest if base else None,
        }
        return web.json_response(body, status=503 if found else 200)

    async def _metrics(self, _request: web.Request) -> web.Response:
        services = self._connection.services
        gauges = {
            "bot_ready": ("Whether questions can be answered", int(not faults(self._connection))),
            "bot_facts": (
                "Facts of the knowledge base",
                len(services.answering.base.facts) if services.answering.base else 0,
            ),
        }
        lines = [
            f"# HELP {name} {meaning}.\n# TYPE {name} gauge\n{name} {value}\n"
            for name, (meaning, value) in gauges.items()
        ]
        return web.Response(text=services.counters.exposition() + "".join(lines), content_type="text/plain")
