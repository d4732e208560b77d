"""The REST service: routes, the bot's token, rate limits, injected faults and the log of every request."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from bot.loopback import limits
from bot.loopback.errors import ApiError, method_not_allowed, not_found, unauthorized
from bot.loopback.faults import Fault, Faults
from bot.loopback.ratelimits import RateLimits
from bot.loopback.world import World

from . import applications, interactions, messages, places
from .call import Call, Endpoint, Request, read_body

ENDPOINTS: list[Endpoint] = [
    *places.ENDPOINTS,
    *applications.ENDPOINTS,
    *messages.ENDPOINTS,
    *interactions.ENDPOINTS,
]

_MAJOR = ("channel_id", "guild_id", "webhook_id", "webhook_token", "interaction_id")


class RestService:
    """Answers API requests for one world; `requests` is the log, oldest first."""

    def __init__(self, world: World, faults: Faults, rate_limits: RateLimits) -> None:
        self.world = world
        self.faults = faults
        self.rate_limits = rate_limits
        self.requests: list[Request] = []

    def add_to(self, app: web.Application, root: str) -> None:
        """Put all routes below `root`, for example ``/api/v10``, and the CDN below ``/cdn``."""
        for endpoint in ENDPOINTS:
            app.router.add_route(endpoint.method, root + endpoint.route, self._answering(endpoint, root))
        app.router.add_route("*", root + "/{rest:.*}", self._answering(None, root))
        app.router.add_get("/cdn/attachments/{channel_id}/{attachment_id}/{filename}", self._file)

    def _answering(
        self, endpoint: Endpoint | None, root: str
    ) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def answer(request: web.Request) -> web.StreamResponse:
            path = request.path.removeprefix(root)
            record = Request(
                request.method, path, endpoint.route if endpoint else None, dict(request.query), at=self.world.clock()
            )
            self.requests.append(record)
            fault = self.faults.strike(request.method, path)
            if fault is not None and fault.delay:
                await asyncio.sleep(fault.delay)
            headers: dict[str, str] = {}
            try:
                record.body, record.files = await read_body(request)
                if fault is not None and fault.reset and not fault.after:
                    return _reset(request)
                if fault is not None and fault.status is not None:
                    return _struck(record, fault, fault.status)
                limited = self._limited(request, endpoint, record, headers)
                if limited is not None:
                    return limited
                record.status, record.response = await self._called(request, endpoint, record)
            except ApiError as error:
                record.status, record.response = error.status, error.body()
            if fault is not None and fault.reset:
                record.status = None
                return _reset(request)
            return _json(record.status, record.response, headers)

        return answer

    def _limited(
        self, request: web.Request, endpoint: Endpoint | None, record: Request, headers: dict[str, str]
    ) -> web.Response | None:
        if endpoint is None:
            return None
        major = "+".join(request.match_info[name] for name in _MAJOR if name in request.match_info)
        verdict = self.rate_limits.take(f"{endpoint.method} {endpoint.route}", major, interaction=not endpoint.token)
        headers |= verdict.headers
        if verdict.passes:
            return None
        record.status = 429
        record.response = _limit_body(verdict.retry_after, verdict.everywhere)
        return _json(
            429, record.response, headers | {"Via": "1.1 loopback", "Retry-After": f"{verdict.retry_after:.3f}"}
        )

    async def _called(self, request: web.Request, endpoint: Endpoint | None, record: Request) -> tuple[int, Any]:
        if endpoint is None:
            raise method_not_allowed() if _known(record.path) else not_found()
        if endpoint.token and request.headers.get("Authorization") != f"Bot {self.world.token}":
            raise unauthorized()
        call = Call(self.world, dict(request.match_info), record.query, record.body, record.files)
        return await endpoint.handler(call)

    async def _file(self, request: web.Request) -> web.Response:
        attachment = self.world.attachments.get(int(request.match_info["attachment_id"]))
        if attachment is None or attachment.filename != request.match_info["filename"]:
            return web.Response(status=404, text="This content is no longer available.")
        # Never as a page of its own: what people upload is shown nowhere but as a download.
        headers = {"Content-Disposition": "attachment", "X-Content-Type-Options": "nosniff"}
        return web.Response(
            body=attachment.content, content_type=attachment.content_type.split(";")[0], headers=headers
        )


def _known(path: str) -> bool:
    parts = path.split("/")
    return any(
        len(parts) == len(pattern)
        and all(p.startswith("{") or p == part for p, part in zip(pattern, parts, strict=True))
        for pattern in (endpoint.route.split("/") for endpoint in ENDPOINTS)
    )


def _json(status: int, body: object, headers: dict[str, str]) -> web.Response:
    if body is None:
        return web.Response(status=status, headers=headers)
    # Exactly "application/json", as discord.py compares the header to the letter.
    return web.Response(
        status=status, body=json.dumps(body).encode(), headers={**headers, "Content-Type": "application/json"}
    )


def _limit_body(retry_after: float, everywhere: bool) -> dict[str, Any]:
    return {
        "message": "You are being rate limited.",
        "retry_after": round(retry_after, 3),
        "global": everywhere,
        "code": 0,
    }


def _struck(record: Request, fault: Fault, status: int) -> web.Response:
    record.status = status
    if status == 429:
        record.response = _limit_body(fault.retry_after, fault.everywhere)
        headers = {"Retry-After": f"{fault.retry_after:.3f}"}
        if fault.via:
            headers["Via"] = "1.1 loopback"
        if fault.everywhere:
            headers["X-RateLimit-Global"] = "true"
        return _json(429, record.response, headers)
    record.response = {"message": f"{status}: injected", "code": fault.code}
    return _json(status, record.response, {})


def _reset(request: web.Request) -> web.StreamResponse:
    """Break the connection with a TCP reset instead of answering."""
    transport = request.transport
    if transport is not None:
        raw = transport.get_extra_info("socket")
        if raw is not None:
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    return web.Response()


#: aiohttp's own limit on a body; a little more than Discord's, so that Discord's error is the one that is seen.
MAX_BODY = int(limits.REQUEST_BYTES) + 1024 * 1024
