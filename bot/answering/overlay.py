"""A server's own facts laid over a base: matched beside it, without building the base's index again.

The server's facts have a small index of their own in which words weigh what they weigh in the base's. A question is
scored against both; facts of the server have no habits of asking to be known by, so they get what the base's best fact
gets for its own. Ways of asking that a server added to a fact of the base count for that fact.

What is far behind the base's best fact is no candidate, so that a server's facts change nothing about questions that
are not theirs. One that states the year asked for is, however it is put: a bare "2025?" has no word to find it by.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields
from math import inf
from typing import Protocol

from bot.answering.index import Index, IndexedText
from bot.answering.matcher import Candidate, Matcher
from bot.answering.opened import Opened
from bot.answering.quantities import Unit, numbers_in
from bot.answering.query import Heard, Query
from bot.answering.text import Reading
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.models import Fact
from bot.knowledge.overlay import GuildFacts

REMEMBERED = 256
"""Words of questions whose likeness to a server's words is kept, for each server in use."""


REACH = 1.0
"""How far behind the base's best fact a server's may score and still be a candidate. The farthest that was seen to be a
right answer was 0.8 behind, as one part of a question with two."""
_DIGITS = re.compile(r"[0-9]{2}")
"""What no year goes without: most questions need not be read for numbers."""


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
        asked = guild.laid_over(base, (ref for ref in guild.phrases if ref in matcher.index.position))
        people = {**base.people, **guild.people}
        index = Index(
            added + asked, people, matcher.index.reading, matcher.index.vectors, matcher.index.encoder, matcher.index
        )
        self._local = Matcher(index, REMEMBERED)
        self._years = tuple(years_of(fact) for fact in added) + (frozenset(),) * len(asked)
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

    def query(
        self, question: str, *, message: Opened | None = None, part: str = "", skim: bool = False
    ) -> OverlaidQuery:
        """Read `question` against both; `message`, `part` and `skim` are as for the base's matcher."""
        read = self._base.query(question, message=message, part=part, skim=skim)
        own = {field.name: getattr(read, field.name) for field in fields(Query)}
        return OverlaidQuery(**own, local=self._local.query(question, read.direction))

    def open(self, text: str) -> Opened | None:
        """Return `text` as a message for the reader of the base's classifier, if there is one."""
        return self._base.open(text)

    def hear(self, text: str, message: Opened | None = None, *, glance: bool = False) -> Heard:
        """Return what the base's classifier says of `text`, as a part of `message` or alone."""
        return self._base.hear(text, message, glance=glance)

    def rank(self, query: Query, limit: int | None = None) -> list[Candidate]:
        """Return the best facts for `query`, best first: `limit` of them, or as many as are scored exactly."""
        limit = self._base.facts_scored if limit is None else limit
        ranked = {c.fact: c for c in self._base.rank(query, limit)}
        local = query.local if isinstance(query, OverlaidQuery) else self._local.query(query.text)
        habits = query.habits
        best = max(ranked.values(), key=lambda c: c.score, default=None)
        lift = max(0.0, float(habits[best.fact])) if best else 0.0
        first_text = len(self._base.index.texts)
        least = best.score - REACH if best else -inf
        years = self._years_sought(query, best)
        for candidate in self._local.rank(local, limit):
            position = self._positions[candidate.fact]
            known = ranked.get(position)
            own = max(lift, float(habits[position])) if position < self._of_base else lift
            score = candidate.score + own
            if score < least and not (years and years <= self._years[candidate.fact]):
                continue
            if known is None or score > known.score:
                ranked[position] = candidate._replace(fact=position, text=first_text + candidate.text, score=score)
        return sorted(ranked.values(), key=lambda c: -c.score)[:limit]

    def _years_sought(self, query: Query, best: Candidate | None) -> frozenset[float]:
        """Return the years that the question names, none where the base's best fact has them."""
        years = years_in(query.text)
        if not years or best is None:
            return years
        fact = self._base.index.facts[best.fact]
        return frozenset() if not fact.is_gap and years <= years_of(fact) else years


def years_in(text: str) -> frozenset[float]:
    """Return the years that `text` names."""
    if not _DIGITS.search(text):
        return frozenset()
    return frozenset(number.value for number in numbers_in(text) if number.unit is Unit.YEAR)


def years_of(fact: Fact) -> frozenset[float]:
    """Return the years that are shown with `fact`."""
    note = fact.note.text if fact.note else None
    return years_in(" ".join(filter(None, (fact.text, fact.quote, fact.basis, fact.period, note, *fact.aliases))))


class _Chained:
    """Two lists read as one, without a copy of the first for every server."""

    def __init__(self, first: Sequence[IndexedText], second: Sequence[IndexedText]) -> None:
        self._first, self._second = first, second

    def __getitem__(self, position: int) -> IndexedText:
        """Return the text at `position`, counted through both."""
        return self._first[position] if position < len(self._first) else self._second[position - len(self._first)]
