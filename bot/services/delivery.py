"""Requests to Discord that outlast a passing failure, and channels that may not be written to."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable, Sequence
from typing import Final, TypeVar

import aiohttp
import discord

from bot.services.counters import Counters
from bot.services.expiring import Clock, Expiring

log = logging.getLogger(__name__)

Result = TypeVar("Result")

PASSING: Final = frozenset({503, 520})
"""Statuses that discord.py raises at once although the next try may well succeed. It repeats 500, 502, 504 and 524
itself."""
PAUSES: Final = (0.5, 1.0, 2.0)
"""Seconds before each further try."""
ALREADY_ANSWERED: Final = 40060
"""Discord's code for an interaction that was answered before: here, by the try whose confirmation was lost."""
REFUSED_FOR: Final = 60.0
"""Seconds for which a channel is left alone after it refused a message: ten thousand refusals in ten minutes are a
ban."""


class Delivery:
    """Sends with a bounded number of tries."""

    def __init__(self, clock: Clock, counters: Counters, *, pauses: Sequence[float] = PAUSES) -> None:
        self._counters = counters
        self._pauses = tuple(pauses)
        self._refused: Expiring[int, bool] = Expiring(clock, keep=REFUSED_FOR, capacity=2_000)

    async def persist(self, send: Callable[[], Awaitable[Result]]) -> Result:
        """Call `send` until it succeeds, its failure is not a passing one, or the tries are used up.

        What `send` does must be safe to do twice: a message carries the same nonce each time (see `nonce`), so that
        Discord
        itself drops the double.
        """
        for pause in self._pauses:
            try:
                return await send()
            except (discord.DiscordServerError, aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as failure:
                if isinstance(failure, discord.DiscordServerError) and failure.status not in PASSING:
                    raise
                self._counters.add("retries")
                log.info("sending again in %.1f s after %s", pause, type(failure).__name__)
                await asyncio.sleep(pause)
        return await send()

    def refused(self, channel: int) -> bool:
        """Whether `channel` lately refused a message for lack of a permission."""
        return channel in self._refused

    def note_refusal(self, channel: int) -> None:
        """Count a message that `channel` refused, and leave the channel alone for a minute."""
        self._counters.add("forbidden")
        self._refused.put(channel, True)


def nonce() -> str:
    """Return a fresh nonce, to be used for all tries of one message. Discord allows 25 characters."""
    return secrets.token_hex(12)
