"""How many questions somebody, or a whole channel, may ask in a while."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass

from bot.services.expiring import Clock, Expiring


@dataclass(frozen=True, slots=True)
class Wait:
    """Too many questions: the next is answered in `seconds` (rounded up).

    `first`: this was not said yet in this window. `crowd`: not this user but the whole channel asked too many.
    """

    seconds: int
    first: bool
    crowd: bool = False


class Cooldown:
    """At most `limit` questions in any `window` seconds for each key (a user, or a channel).

    Requests for help are not to be counted here: ask for help first, then for permission. Memory is bounded by
    `capacity` keys.
    """

    def __init__(self, clock: Clock, *, limit: int, window: float, capacity: int = 10_000) -> None:
        self._clock = clock
        self._limit = limit
        self._window = window
        self._asked: Expiring[int, deque[float]] = Expiring(clock, keep=window, capacity=capacity)
        self._told: Expiring[int, bool] = Expiring(clock, keep=window, capacity=capacity)

    def take(self, key: int) -> Wait | None:
        """Count one question of `key`; return None where it may be answered, else how long to wait.

        A refused question does not count, so that waiting always helps. A limit of 0 switches the cooldown off.
        """
        if self._limit <= 0:
            return None
        now = self._clock()
        asked = self._asked.get(key) or deque()
        while asked and asked[0] <= now - self._window:
            asked.popleft()
        if len(asked) < self._limit:
            asked.append(now)
            self._asked.put(key, asked)
            return None
        first = key not in self._told
        if first:
            self._told.put(key, True)
        return Wait(max(1, math.ceil(asked[0] + self._window - now)), first)
