"""Time and ids: a clock that can be moved on, and the snowflakes made from it."""

from __future__ import annotations

import time
from datetime import UTC, datetime

#: The first second of 2015 in milliseconds, from which every snowflake counts
#: (docs.discord.com/developers/reference#snowflakes).
DISCORD_EPOCH_MS = 1_420_070_400_000


class Clock:
    """The time of this world in seconds since 1970; it runs with the real clock and can be moved ahead.

    A test that needs a token to expire calls ``clock.advance(901)`` instead of waiting a quarter of an hour.
    """

    def __init__(self) -> None:
        self._ahead = 0.0

    def __call__(self) -> float:
        """The time now."""
        return time.time() + self._ahead

    def advance(self, seconds: float) -> None:
        """Move the time ahead by `seconds`, which may not be negative."""
        if seconds < 0:
            raise ValueError("time does not run backwards")
        self._ahead += seconds

    def iso(self) -> str:
        """The present moment as Discord writes it, with microseconds and an explicit UTC offset."""
        return datetime.fromtimestamp(self(), UTC).isoformat(timespec="microseconds")


class Snowflakes:
    """Gives out ids as Discord does: milliseconds since 2015 shifted by 22 bits, strictly increasing."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = 0

    def __call__(self) -> int:
        """The next id."""
        milliseconds = int(self._clock() * 1000) - DISCORD_EPOCH_MS
        self._last = max(milliseconds << 22, self._last + 1)
        return self._last


def shard_of(guild_id: int, shard_count: int) -> int:
    """The shard that a guild's events go to (docs.discord.com/developers/events/gateway#sharding)."""
    return (guild_id >> 22) % shard_count
