"""What a fact states, read once from its text, for questions to be held against."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.answering.quantities import Number, Unit, numbers_in
from bot.answering.question import asked_for
from bot.answering.text import STOP_WORDS, Reading, stem, words
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.models import Asked, Fact, Kind

_CAPITAL_WITHIN = re.compile(r"(?<=[a-z0-9,’)] )[“(]?([A-Z][\w’'-]+)")
"""A capitalised word that does not begin a sentence."""


@dataclass(frozen=True)
class Traits:
    """What a fact states: numbers, years, stems, proper names, the kinds of thing it gives, the people it is about.

    `numbers` are those of its statement, years left out; `years` are all that are shown with it. `subject` are the
    stems of its title that say what it is about, and not what kind of thing it gives. `of_one_year`: its period is one
    year, of the calendar or of accounts; `of_several_years`: it is more than one.
    """

    numbers: tuple[Number, ...]
    years: frozenset[float]
    stems: frozenset[str]
    names: frozenset[str]
    gives: frozenset[Asked]
    people: frozenset[str]
    subject: frozenset[str]
    of_one_year: bool = False
    of_several_years: bool = False

    def states(self, number: Number) -> bool:
        """Whether the fact gives `number`, perhaps more exactly."""
        return any(number.is_about(own) for own in self.numbers)

    def agrees_with(self, number: Number) -> bool:
        """Whether `number`, as a bound, a round figure or a share without its sign, is in keeping with one of these.

        A bound is held against the number nearest to it: a small one beside keeps to any that is high enough.
        """
        return any(self._agrees(meant) for meant in {number, number.as_share()})

    def _agrees(self, number: Number) -> bool:
        alike = [own for own in self.numbers if own.unit is number.unit]
        if number.bound:
            alike = sorted(alike, key=lambda own: abs(math.log(max(own.value, 1) / max(number.value, 1))))[:1]
        return any(map(number.agrees_with, alike))

    def counts_in(self, unit: Unit) -> bool:
        """Whether the fact gives any number of `unit`."""
        return any(own.unit is unit for own in self.numbers)


def traits_of(fact: Fact, base: KnowledgeBase, reading: Reading) -> Traits:
    """Return the traits of `fact`."""
    speaker = base.people.get(fact.speaker or "")
    stated = " ".join(filter(None, [fact.text, fact.quote, fact.basis]))
    note = fact.note.text if fact.note else None
    shown = " ".join(filter(None, [stated, fact.period, note, speaker.name if speaker else None, *fact.aliases]))
    numbers = numbers_in(stated)
    said = stated.casefold()
    period = [n.value for n in numbers_in(fact.period or "") if n.unit is Unit.YEAR]
    about = {p.id for p in base.people.values() if p.id in (fact.speaker, fact.id) or p.name.casefold() in said}
    return Traits(
        numbers=tuple(n for n in numbers if n.unit is not Unit.YEAR),
        years=frozenset(n.value for n in numbers_in(shown) if n.unit is Unit.YEAR),
        stems=frozenset(reading.stems(shown)) | frozenset(stem(w) for w in words(shown)),
        names=names_in(shown),
        gives=frozenset(fact.gives) or _usual(fact, numbers),
        people=frozenset(about),
        subject=frozenset(stem(w) for w in words(fact.title or "") if w not in STOP_WORDS and not asked_for(w)),
        of_one_year=_is_one_year(period),
        of_several_years=bool(period) and not _is_one_year(period),
    )


def names_in(text: str) -> frozenset[str]:
    """Return the stems of the capitalised words of `text` that do not begin a sentence."""
    return frozenset(stem(w) for name in _CAPITAL_WITHIN.findall(text) for w in words(name))


def _is_one_year(years: Sequence[float]) -> bool:
    return len(years) == 1 or (len(years) == 2 and years[1] == years[0] + 1)  # "2022/23"


def _usual(fact: Fact, numbers: tuple[Number, ...]) -> frozenset[Asked]:
    """Return the kinds of thing that `fact`, which states `numbers`, gives where its curator did not say."""
    by_kind = {
        Kind.PERSON: {Asked.PERSON, Asked.ORGANISATION},
        Kind.QUOTE: {Asked.QUOTATION},
        Kind.DEFINITION: {Asked.DEFINITION},
        Kind.CONTACT: {Asked.CONTACT},
    }
    by_unit = {Unit.SHARE: Asked.SHARE, Unit.COUNT: Asked.COUNT, Unit.YEAR: Asked.YEAR}
    given = set(by_kind.get(fact.kind, ()))
    if fact.kind is Kind.FIGURE:
        given |= {by_unit[n.unit] for n in numbers if n.unit in by_unit}
    return frozenset(given)


def asked_by(fact: Fact, reading: Reading) -> frozenset[str]:
    """Return the stems of the statement of `fact` and of the ways of asking for it, wrong beliefs left out."""
    return frozenset(s for text in (fact.text, *fact.questions, *fact.aliases) for s in reading.stems(text))
