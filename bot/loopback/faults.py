"""Faults to inject into the REST API: what a network and a service under load do.

Faults of the gateway are methods of `bot.loopback.gateway.Gateway`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fnmatch import fnmatchcase


@dataclass
class Fault:
    """One fault; it strikes the `nth` to the `nth + times - 1` request that matches.

    `path` is a pattern below the API's root, such as ``/channels/*/messages``. Set one of: `status` (an HTTP error,
    429 with `retry_after`), `reset` (the connection breaks, before the request took effect or `after`). `delay` in
    seconds goes before either, and alone makes the answer slow.
    """

    method: str
    path: str
    nth: int = 1
    times: int = 1
    status: int | None = None
    code: int = 0
    retry_after: float = 0.0
    everywhere: bool = False
    via: bool = True
    reset: bool = False
    after: bool = False
    delay: float = 0.0
    seen: int = 0
    struck: int = 0

    def strikes(self, method: str, path: str) -> bool:
        """Count a request if it matches, and tell whether it is hit."""
        if self.method not in ("*", method) or not fnmatchcase(path, self.path):
            return False
        self.seen += 1
        hit = self.nth <= self.seen < self.nth + self.times
        self.struck += hit
        return hit


@dataclass
class Faults:
    """The faults in force, in the order they were added; the first that strikes a request has it."""

    listed: list[Fault] = field(default_factory=list)

    def fail(self, method: str, path: str, status: int, *, code: int = 0, nth: int = 1, times: int = 1) -> Fault:
        """Answer with an error status instead of doing anything."""
        return self._add(Fault(method, path, nth, times, status=status, code=code))

    def rate_limit(
        self,
        method: str,
        path: str,
        retry_after: float,
        *,
        everywhere: bool = False,
        via: bool = True,
        nth: int = 1,
        times: int = 1,
    ) -> Fault:
        """Answer 429; without `via` it looks like a ban by the proxy in front of Discord."""
        fault = Fault(method, path, nth, times, status=429, retry_after=retry_after, everywhere=everywhere, via=via)
        return self._add(fault)

    def reset(self, method: str, path: str, *, after: bool = False, nth: int = 1, times: int = 1) -> Fault:
        """Break the connection; with `after` the request has taken effect and only its answer is lost."""
        return self._add(Fault(method, path, nth, times, reset=True, after=after))

    def slow(self, method: str, path: str, seconds: float, *, nth: int = 1, times: int = 1) -> Fault:
        """Answer late."""
        return self._add(Fault(method, path, nth, times, delay=seconds))

    def clear(self) -> None:
        """End all faults."""
        self.listed.clear()

    def _add(self, fault: Fault) -> Fault:
        self.listed.append(fault)
        return fault

    def strike(self, method: str, path: str) -> Fault | None:
        """The fault that hits this request."""
        return next((fault for fault in self.listed if fault.strikes(method, path)), None)
