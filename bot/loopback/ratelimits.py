"""Rate limits: what a route allows, told in headers as Discord tells it.

Source: docs.discord.com/developers/topics/rate-limits. The numbers are not Discord's (it publishes none); by default
they are so high that no test waits, and a test that is about waiting sets its own.
"""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Allowance:
    """`limit` requests in `per` seconds."""

    limit: int
    per: float


@dataclass
class _Window:
    opened: float
    used: int = 0


@dataclass(frozen=True)
class Verdict:
    """What a request is told: whether it may pass, and the headers of its answer."""

    passes: bool
    retry_after: float
    everywhere: bool
    headers: dict[str, str]


#: discord.py serialises a route whose limit it does not know, so every answer tells one.
UNNOTICED = Allowance(10_000, 1.0)


@dataclass
class RateLimits:
    """Counts requests by route and major parameter.

    `routes` maps "METHOD /path/{parameter}" to an allowance, `everywhere` is the global one (interaction routes are
    exempt from it, as on Discord). Time is the machine's own: a client sleeps through real time.
    """

    routes: dict[str, Allowance] = field(default_factory=dict)
    everywhere: Allowance | None = None
    default: Allowance = UNNOTICED

    def __post_init__(self) -> None:
        self._windows: dict[str, _Window] = {}

    @classmethod
    def realistic(cls) -> RateLimits:
        """About what bots meet: 50 requests a second, and five messages in five seconds a channel."""
        per_channel = Allowance(5, 5.0)
        return cls({"POST /channels/{channel_id}/messages": per_channel,
                    "PATCH /channels/{channel_id}/messages/{message_id}": per_channel},
                   everywhere=Allowance(50, 1.0))  # fmt: skip

    def set(self, route: str, limit: int, per: float) -> None:
        """Allow `limit` requests in `per` seconds on a route written as "POST /channels/{channel_id}/messages"."""
        self.routes[route] = Allowance(limit, per)

    def take(self, route: str, major: str, *, interaction: bool = False) -> Verdict:
        """Count one request on `route` for the major parameter `major` (a channel, guild or webhook id)."""
        if self.everywhere is not None and not interaction:
            window, remaining = self._count("*", self.everywhere)
            if remaining < 0:
                wait = max(0.0, window.opened + self.everywhere.per - time.monotonic())
                return Verdict(False, wait, True, {"X-RateLimit-Global": "true", "X-RateLimit-Scope": "global"})
        allowance = self.routes.get(route, self.default)
        window, remaining = self._count(f"{route} {major}", allowance)
        wait = max(0.0, window.opened + allowance.per - time.monotonic())
        headers = {
            "X-RateLimit-Bucket": hashlib.md5(route.encode(), usedforsecurity=False).hexdigest(),
            "X-RateLimit-Limit": str(allowance.limit),
            "X-RateLimit-Remaining": str(max(0, remaining)),
            "X-RateLimit-Reset": f"{time.time() + wait:.3f}",
            "X-RateLimit-Reset-After": f"{wait:.3f}",
        }
        if remaining < 0:
            headers["X-RateLimit-Scope"] = "user"
        return Verdict(remaining >= 0, wait, False, headers)

    def _count(self, key: str, allowance: Allowance) -> tuple[_Window, int]:
        now = time.monotonic()
        window = self._windows.get(key)
        if window is None or now >= window.opened + allowance.per:
            window = self._windows[key] = _Window(now)
        window.used += 1
        return window, allowance.limit - window.used
