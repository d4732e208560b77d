"""The answerers of servers that added facts of their own: made at the first question there, let go when unused."""

from __future__ import annotations

import asyncio
import gc
import logging
from dataclasses import dataclass
from typing import Protocol
from weakref import WeakValueDictionary

from bot.answering.answerer import Answerer
from bot.errors import StorageError
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.overlay import GuildFacts
from bot.services.expiring import Clock, Expiring

log = logging.getLogger(__name__)

CAPACITY = 64
"""Answerers kept at a time, some 0.3 MB each; making one again takes two or three milliseconds."""
COLLECTED = 16
"""Answerers after whose making the ones let go are collected: they refer to themselves, and a thousand servers that ask
one after another would leave hundreds of them behind until the collector comes round by itself.
"""
KEPT = 900.0
"""Seconds after its last question for which a server's answerer is kept."""


PATIENCE = 1.0
"""Seconds that an answer waits for a server's facts; then it is given without them."""


class Answers(Protocol):
    """Where answers come from: the last good base and its answerer, both None while no base could be read."""

    @property
    def base(self) -> KnowledgeBase | None:
        """The last good base."""

    @property
    def answerer(self) -> Answerer | None:
        """What answers from that base."""


class Facts(Protocol):
    """Where the facts of servers are."""

    async def facts(self, guild: int) -> GuildFacts:
        """Return what the moderators of `guild` added. Raises StorageError where that cannot be read."""


@dataclass(frozen=True, slots=True)
class GuildAnswers:
    """The base as one server sees it, and what answers from that."""

    base: KnowledgeBase
    answerer: Answerer


@dataclass(frozen=True, slots=True)
class _Made:
    curated: Answerer
    facts: GuildFacts
    answers: GuildAnswers


class GuildAnswering:
    """Answerers by server, over the one of the curated base; at most `capacity`, the one unused longest goes first."""

    def __init__(self, facts: Facts, clock: Clock, *, capacity: int = CAPACITY, patience: float = PATIENCE) -> None:
        self._facts = facts
        self._patience = patience
        self._made: Expiring[int, _Made] = Expiring(clock, keep=KEPT, capacity=capacity)
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._count = 0

    async def at(self, guild: int | None, curated: Answers) -> Answers:
        """Return where answers come from in `guild`; that is `curated` outside of servers, where a server added
        nothing, and where what it added cannot be read.
        """
        answerer = curated.answerer
        if guild is None or answerer is None:
            return curated
        facts = await self.facts(guild)
        if facts is None:
            return curated
        if facts.empty:
            self._made.discard(guild)
            return curated
        async with self._turn(guild):
            made = self._made.get(guild)
            if made is None or made.curated is not answerer or made.facts is not facts:
                made = _Made(answerer, facts, await asyncio.to_thread(self._make, answerer, facts))
            self._made.put(guild, made)
        return made.answers

    def _make(self, answerer: Answerer, facts: GuildFacts) -> GuildAnswers:
        self._count += 1
        if self._count % COLLECTED == 0:
            # What was there at start is frozen (`client.run`), so this looks at little.
            gc.collect()
        return over(answerer, facts)

    async def facts(self, guild: int) -> GuildFacts | None:
        """Return what `guild` added; None where that cannot be read, or not soon: a disk may hang."""
        try:
            return await asyncio.wait_for(self._facts.facts(guild), self._patience)
        except StorageError as failure:
            log.error("the facts of a server cannot be read: %s", failure)  # noqa: TRY400 - the sentence says it all
        except TimeoutError:
            log.error("the facts of a server could not be read in time")  # noqa: TRY400 - there is no more to say
        return None

    def sweep(self) -> int:
        """Let go of answerers that were not used lately; return how many are left."""
        return len(self._made)

    def let_go(self, guild: int) -> None:
        """Forget the answerer of `guild`."""
        self._made.discard(guild)

    def _turn(self, guild: int) -> asyncio.Lock:
        lock = self._turns.get(guild)
        if lock is None:
            lock = self._turns[guild] = asyncio.Lock()
        return lock


def over(answerer: Answerer, facts: GuildFacts) -> GuildAnswers:
    """Return the answers of a server with `facts` over the curated ones. Work for a thread of its own."""
    laid_over = answerer.with_guild(facts)
    return GuildAnswers(laid_over.base, laid_over)
