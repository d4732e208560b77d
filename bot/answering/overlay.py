"""A server's own facts laid over a base: matched beside it, without building the base's index again.

The server's facts have a small index of their own in which words weigh what they weigh in the base's. A question is
scored against both; facts of the server have no habits of asking to be known by, so they get what the base's best fact
gets for its own. Ways of asking that a server added to a fact of the base count for that fact.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Protocol

from bot.answering.index import Index, IndexedText
from bot.answering.matcher import FACTS_SCORED, Candidate, Matcher, Query
from bot.answering.text import Reading
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.models import Fact
from bot.knowledge.overlay import GuildFacts

REMEMBERED = 256
"""Words of questions whose likeness to a server's words is kept, for each server in use."""


@dataclass(frozen=True, slots=True)
class OverlaidQuery(Query):
    """A question read against the base, and in `local` against the server's facts."""

    local: Query


class Texts(Protocol):
    """Indexed texts by position."""

    def __getitem__(self, position: int, /) -> IndexedText:
        """Return the text at `position`."""
        ...


@dataclass(frozen=True)
class OverlaidIndex:
    """Facts and texts of the base's index, then those of the server's; positions count through both."""

    facts: tuple[Fact, ...]
    texts: Texts
    reading: Reading
    vocabulary: frozenset[str]


class OverlaidMatcher:
    """Ranks the facts of a base and of a server together. Shares the base's matcher with everybody else."""

    def __init__(self, matcher: Matcher, base: KnowledgeBase, guild: GuildFacts) -> None:
        """Lay `guild` over `base`, the base that `matcher` was made for."""
        self._base = matcher
        self._of_base = len(matcher.index.facts)
        added = tuple(guild.facts.values())
        # A way of asking for a fact of the base is indexed with that fact's text, so that it covers as much.
        asked = tuple(
            base.facts[ref].model_copy(update={"questions": phrases, "aliases": (), "corrects": (), "quote": None})
            for ref, phrases in guild.phrases.items()
            if ref in matcher.index.position
        )
        people = {**base.people, **guild.people}
        index = Index(
            added + asked, people, matcher.index.reading, matcher.index.vectors, matcher.index.encoder, matcher.index
        )
        self._local = Matcher(index, REMEMBERED)
        self._positions = tuple(
            self._of_base + i if i < len(added) else matcher.index.position[fact.id]
            for i, fact in enumerate(index.facts)
        )
        self.index = OverlaidIndex(
            matcher.index.facts + added,
            _Chained(matcher.index.texts, index.texts),
            matcher.index.reading,
            frozenset(matcher.index.vocabulary) | frozenset(index.vocabulary),
        )

    def query(self, question: str) -> OverlaidQuery:
        """Read `question` against both."""
        read = self._base.query(question)
        own = {field.name: getattr(read, field.name) for field in fields(Query)}
        return OverlaidQuery(**own, local=self._local.query(question, read.direction))

    def rank(self, query: Query, limit: int = FACTS_SCORED) -> list[Candidate]:
        """Return the best facts for `query`, best first."""
        ranked = {c.fact: c for c in self._base.rank(query, limit)}
        local = query.local if isinstance(query, OverlaidQuery) else self._local.query(query.text)
        habits = query.habits
        best = max(ranked.values(), key=lambda c: c.score, default=None)
        lift = max(0.0, float(habits[best.fact])) if best else 0.0
        first_text = len(self._base.index.texts)
        for candidate in self._local.rank(local, limit):
            position = self._positions[candidate.fact]
            known = ranked.get(position)
            own = max(lift, float(habits[position])) if position < self._of_base else lift
            score = candidate.score + own
            if known is None or score > known.score:
                ranked[position] = candidate._replace(fact=position, text=first_text + candidate.text, score=score)
        return sorted(ranked.values(), key=lambda c: -c.score)[:limit]


class _Chained:
    """Two lists read as one, without a copy of the first for every server."""

    def __init__(self, first: Sequence[IndexedText], second: Sequence[IndexedText]) -> None:
        self._first, self._second = first, second

    def __getitem__(self, position: int) -> IndexedText:
        """Return the text at `position`, counted through both."""
        return self._first[position] if position < len(self._first) else self._second[position - len(self._first)]
