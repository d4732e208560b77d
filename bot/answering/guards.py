"""Guards: what a question presumes, held against the fact that matched it.

Similarity cannot tell a near miss from a hit; numbers, years and names can. A question about the same thing with another value is
put right (CORRECT); a question about another thing is a gap (GAP): that is what telling them apart means here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.answering.question import Mood, NamedClass, Number, Question, Unit, numbers_in
from bot.answering.text import Reading, stem, words
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.models import Asked, Fact, Kind

YEAR_CLASS, AGE_CLASS = "year", "age"
"""The classes of a vocabulary that need no list of names."""


_CAPITAL_WITHIN = re.compile(r"(?<=[a-z0-9,’)] )[“(]?([A-Z][\w’'-]+)")
"""A capitalised word that does not begin a sentence."""


class Finding(StrEnum):
    """What a guard makes of a question and a fact."""

    CORRECT = "correct"
    GAP = "gap"
    BESIDE = "beside"


@dataclass(frozen=True, slots=True)
class Guarded:
    """A guard that fired: `guard` names it, `gap` is the gap that says so, `detail` tells a curator why, never in a user's words."""

    guard: str
    finding: Finding
    gap: str | None
    detail: str


@dataclass(frozen=True)
class Traits:
    """What a fact states, for guards: its numbers, years, stems, proper names, and the kinds of thing that it gives."""

    numbers: tuple[Number, ...]
    years: frozenset[float]
    stems: frozenset[str]
    names: frozenset[str]
    gives: frozenset[Asked]
    people: frozenset[str]

    def states(self, number: Number) -> bool:
        """Whether the fact gives `number`, perhaps more exactly."""
        return any(number.is_about(own) for own in self.numbers)

    def counts_in(self, unit: Unit) -> bool:
        """Whether the fact gives any number of `unit`."""
        return any(own.unit is unit for own in self.numbers)


def traits_of(fact: Fact, base: KnowledgeBase, reading: Reading) -> Traits:
    """Return the traits of `fact`."""
    speaker = base.people.get(fact.speaker or "")
    stated = " ".join(filter(None, [fact.text, fact.quote, fact.basis]))
    shown = " ".join(
        filter(
            None,
            [
                stated,
                fact.period,
                fact.note.text if fact.note else None,
                speaker.name if speaker else None,
                *fact.aliases,
            ],
        )
    )
    numbers = numbers_in(stated)
    names = {stem(w) for name in _CAPITAL_WITHIN.findall(shown) for w in words(name)}
    about = {
        p.id
        for p in base.people.values()
        if p.id == fact.speaker or p.id == fact.id or p.name.casefold() in stated.casefold()
    }
    return Traits(
        numbers=tuple(n for n in numbers if n.unit is not Unit.YEAR),
        years=frozenset(n.value for n in numbers_in(shown) if n.unit is Unit.YEAR),
        stems=frozenset(reading.stems(shown)) | frozenset(stem(w) for w in words(shown)),
        names=frozenset(names),
        gives=frozenset(fact.gives) or _usual(fact, numbers),
        people=frozenset(about),
    )


def _usual(fact: Fact, numbers: tuple[Number, ...]) -> frozenset[Asked]:
    """The kinds of thing that a fact gives where its curator did not say."""
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


class Guards:
    """The guards of one base."""

    def __init__(
        self,
        base: KnowledgeBase,
        reading: Reading,
        gap_of: Mapping[str, str],
        known: Mapping[str, Traits] | None = None,
    ) -> None:
        """Prepare the guards of `base`; `known` are traits of some of its facts, found before."""
        self._base = base
        self._gap_of = gap_of
        # Who has no name ("a trainer from …") is not called by one.
        self._surnames = {p.id: stem(words(p.name)[-1]) for p in base.people.values() if p.name.istitle()}
        known = known or {}
        self.traits = {fact.id: known.get(fact.id) or traits_of(fact, base, reading) for fact in base.facts.values()}

    def people_in(self, stems: frozenset[str]) -> frozenset[str]:
        """Return the ids of the base's people whose surname (the last word of the name) is among `stems`."""
        return frozenset(person for person, surname in self._surnames.items() if surname in stems)

    def about_another(self, fact: Fact, stems: frozenset[str]) -> bool:
        """Whether the question names people of the base and `fact` is about none of them."""
        named = self.people_in(stems)
        return bool(named) and not named & self.traits[fact.id].people

    def check(self, fact: Fact, question: Question, stems: frozenset[str], by_correction: bool) -> list[Guarded]:
        """Return every guard that fires for `question` (whose stems are `stems`) answered by `fact`.

        `by_correction`: the text of the fact that fits best is one of the wrong beliefs that it puts right.
        """
        traits = self.traits[fact.id]
        fired: list[Guarded] = []
        same_figure = any(traits.states(n) for n in question.of_unit(Unit.COUNT, Unit.SHARE))
        same_person = bool(traits.people & self.people_in(stems))
        for named in question.named:
            fired += self._name(
                named,
                traits,
                stems,
                same_figure or same_person or by_correction or _kind_given(named, question, traits),
            )
        fired += self._years(question, traits, same_figure or by_correction)
        fired += self._ages(question, traits, same_figure or by_correction)
        for number in question.of_unit(Unit.COUNT, Unit.SHARE):
            if not traits.states(number) and traits.numbers:
                fired.append(
                    Guarded("number", Finding.CORRECT, None, "the question states a number that the fact does not give")
                )
        if by_correction:
            fired.append(
                Guarded(
                    "belief",
                    Finding.CORRECT,
                    None,
                    "the question is nearest to a wrong belief that the fact puts right",
                )
            )
        return fired

    def _name(self, named: NamedClass, traits: Traits, stems: frozenset[str], same_thing: bool) -> list[Guarded]:
        if {stem(w) for w in words(named.name)} <= traits.stems:
            return []
        detail = f"“{named.name}” ({named.kind}) is not in the fact"
        if same_thing:
            return [Guarded("name", Finding.CORRECT, named.gap, detail)]
        own_name = traits.names & stems & self._proper_names
        return [Guarded("name", Finding.BESIDE if own_name else Finding.GAP, named.gap, detail)]

    @property
    def _proper_names(self) -> frozenset[str]:
        """Names that set facts of this base apart: stems written with a capital in at most a third of them."""
        cached: frozenset[str] | None = self.__dict__.get("_names")
        if cached is None:
            counts: dict[str, int] = {}
            for traits in self.traits.values():
                for name in traits.names:
                    counts[name] = counts.get(name, 0) + 1
            cached = frozenset(n for n, c in counts.items() if c <= max(3, len(self.traits) // 6))
            self.__dict__["_names"] = cached
        return cached

    def _years(self, question: Question, traits: Traits, same_figure: bool) -> list[Guarded]:
        years = question.of_unit(Unit.YEAR)
        other = [n for n in years if n.value not in traits.years]
        if not other and years and Asked.COUNT in question.asked and not traits.gives & {Asked.COUNT, Asked.SHARE}:
            return [
                Guarded(
                    "year",
                    Finding.GAP,
                    self._gap_of.get(YEAR_CLASS),
                    "the question asks for a count in a year; the fact gives none",
                )
            ]
        if not other:
            return []
        asks_when = Asked.YEAR in traits.gives and not question.asked & {Asked.COUNT, Asked.SHARE}
        if same_figure or asks_when:
            return [Guarded("year", Finding.CORRECT, None, "the question states a year that the fact does not give")]
        return [
            Guarded(
                "year",
                Finding.GAP,
                self._gap_of.get(YEAR_CLASS),
                "the question asks about a year that the fact does not give",
            )
        ]

    def _ages(self, question: Question, traits: Traits, same_figure: bool) -> list[Guarded]:
        ages = question.of_unit(Unit.AGE)
        if (
            not ages
            or any(traits.states(a) for a in ages)
            or not (traits.counts_in(Unit.AGE) or traits.counts_in(Unit.SHARE))
        ):
            return []
        if same_figure:
            return [Guarded("age", Finding.CORRECT, None, "the question states an age that the fact does not give")]
        return [
            Guarded(
                "age",
                Finding.GAP,
                self._gap_of.get(AGE_CLASS),
                "the question asks about an age that the fact does not give",
            )
        ]


def _kind_given(named: NamedClass, question: Question, traits: Traits) -> bool:
    """Whether a claim names something of a kind that the fact gives: then the fact puts the name right."""
    return question.mood is not Mood.ASKS and named.kind in traits.gives
