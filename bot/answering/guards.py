"""Guards: what a question presumes, held against the fact that matched it.

Similarity cannot tell a near miss from a hit; numbers, years and names can. A question about the same thing with
another value is put right (CORRECT); a question about another thing is a gap (GAP): that is what telling them apart
means here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from bot.answering.names import NamedClass
from bot.answering.quantities import Number, Unit
from bot.answering.question import Mood, Question
from bot.answering.text import STOP_STEMS, Reading, stem, words
from bot.answering.traits import Traits, names_in, traits_of
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.models import Asked, Fact

YEAR_CLASS, AGE_CLASS, SUM_CLASS = "year", "age", "sum"
"""The classes of a vocabulary that need no list of names."""
AGE_GROUP = "age group"
"""The class of those of an age: what figures of them are asked for the fact must tell of them."""
AFTERWARDS = "afterwards"
"""The guard on what has become of something since the document was written: a server's facts may tell it."""
ASKED_ABOUT = "asked about"
"""The guard on somebody of whom something is asked and of whom the fact tells nothing."""
_DOERS = frozenset({"organisation", "company", "person"})
_FIGURES = frozenset({Asked.COUNT, Asked.SHARE})
WHOLE = 100.0
"""All, in percent."""
_RELATING = frozenset("against among between over under with".split())
"""What relates a subject to another and is none."""
FEW = 3
"""Figures of a fact that is about one of them."""
CLAIMED_FROM = 10
"""The least number that is a claim where something is asked for: "Q3: how many forces", "the % 4 girls"."""


class Finding(StrEnum):
    """What a guard makes of a question and a fact."""

    CORRECT = "correct"
    """The fact puts right what the question presumes."""
    GAP = "gap"
    """The question is about something that the fact does not tell of."""
    BESIDE = "beside"
    """The fact answers one thing that the question names; about another there is a gap."""


@dataclass(frozen=True, slots=True)
class Guarded:
    """A guard that fired: `guard` names it, `gap` is the gap that says so, `detail` tells a curator why.

    No `detail` is in a user's words.
    """

    guard: str
    finding: Finding
    gap: str | None
    detail: str


class Guards:
    """The guards of one base."""

    def __init__(
        self, base: KnowledgeBase, reading: Reading, gap_of: Mapping[str, str], below: Guards | None = None
    ) -> None:
        """Prepare the guards of `base`; `below` are those of the base that it is laid over, with the same reading."""
        self._base = base
        self._reading = reading
        self._gap_of = gap_of
        self._below = below
        # Who has no name ("a trainer from …") is not called by one.
        self._surnames = {p.id: stem(words(p.name)[-1]) for p in base.people.values() if p.name.istitle()}
        self._traits: dict[str, Traits] = {}

    def traits(self, fact: Fact) -> Traits:
        """Return the traits of `fact`, of this base; read when they are first asked for."""
        known = self._traits.get(fact.id)
        if known is None:
            if self._below is not None and self._below.knows(fact):
                known = self._below.traits(fact)
            else:
                known = traits_of(fact, self._base, self._reading)
            self._traits[fact.id] = known
        return known

    @cached_property
    def names(self) -> frozenset[str]:
        """The stems of all names that the facts of the base tell."""
        told = (name for fact in self._base.facts.values() if not fact.is_gap for name in names_in(fact.text))
        people = (stem(w) for person in self._base.people.values() if person.name.istitle() for w in words(person.name))
        return frozenset((*told, *people)) | (self._below.names if self._below else frozenset())

    def knows(self, fact: Fact) -> bool:
        """Whether `fact` is one of this base."""
        return fact.id in self._base.facts

    def has_word_of(self, stems: Iterable[str]) -> bool:
        """Whether any of `stems` stands in a statement, quotation or name of the base, or in a server's question."""
        stems = frozenset(stems)
        return not self._said.isdisjoint(stems) or (self._below is not None and self._below.has_word_of(stems))

    @cached_property
    def _said(self) -> frozenset[str]:
        """The stems of meaning of the facts that are not of the base below: of that there is one for all servers."""
        said: set[str] = set()
        for fact in self._base.facts.values():
            if self._below is None or not self._below.knows(fact):
                ways = () if self._below is None else fact.questions
                for text in (fact.text, fact.title or "", fact.quote or "", *fact.aliases, *ways):
                    said.update(stem(w) for w in words(text))
        return frozenset(said) - STOP_STEMS

    @cached_property
    def _proper_names(self) -> frozenset[str]:
        """Names that set facts of this base apart: stems written with a capital in few of them."""
        counts = Counter(name for fact in self._base.facts.values() for name in self.traits(fact).names)
        return frozenset(n for n, c in counts.items() if c <= max(3, len(self._base.facts) // 6))

    @cached_property
    def _seldom(self) -> frozenset[str]:
        """The stems that say of at most two facts of this base what they are about."""
        counts = Counter(s for fact in self._base.facts.values() if not fact.is_gap for s in self.traits(fact).subject)
        return frozenset(s for s, c in counts.items() if c <= 2) - _RELATING

    def people_in(self, stems: frozenset[str]) -> frozenset[str]:
        """Return the ids of the base's people whose surname (the last word of the name) is among `stems`."""
        return frozenset(person for person, surname in self._surnames.items() if surname in stems)

    def check(self, fact: Fact, question: Question, stems: frozenset[str], by_correction: bool) -> list[Guarded]:
        """Return every guard that fires for `question` (whose stems are `stems`) answered by `fact`.

        `by_correction`: the text of the fact that fits best is one of the wrong beliefs that it puts right.
        """
        traits = self.traits(fact)
        figures = question.of_unit(Unit.COUNT, Unit.SHARE)
        same_thing = by_correction or any(traits.states(n) for n in figures)
        same_person = bool(traits.people & self.people_in(stems))
        fired: list[Guarded] = []
        for named in question.named:
            if named.kind == AGE_GROUP and not by_correction and not self._counts_others(fact, named, question):
                continue
            known = same_thing or same_person or _kind_given(named, question, traits)
            fired += self._name(named, traits, stems, known)
        fired += self._years(question, traits, same_thing)
        fired += self._ages(question, traits, same_thing)
        fired += self._worked_out(fact, question, traits)
        added = self._below is not None and not self._below.knows(fact)
        if question.afterwards and not added and not traits.gives & _FIGURES:
            detail = "the question asks what has become of it since"
            fired.append(Guarded(AFTERWARDS, Finding.GAP, self._gap_beside(fact), detail))
        if traits.numbers and not any(g.guard == SUM_CLASS for g in fired):
            detail = "the question states a number that the fact does not give"
            claimed = (n for n in figures if n.value >= CLAIMED_FROM or question.mood is not Mood.ASKS)
            fired += [Guarded("number", Finding.CORRECT, None, detail) for n in claimed if not traits.agrees_with(n)]
        if question.one_year and question.mood is not Mood.ASKS and traits.numbers and traits.of_several_years:
            detail = "the question speaks of one year; the fact is about several"
            fired.append(Guarded("period", Finding.CORRECT, None, detail))
        if by_correction:
            detail = "the question is nearest to a wrong belief that the fact puts right"
            fired.append(Guarded("belief", Finding.CORRECT, None, detail))
        return fired

    def _gap_beside(self, fact: Fact) -> str | None:
        """Return the gap that stands nearest to `fact`: one that it names as related, or that names it so."""
        facts = self._base.facts
        related = (other for other in fact.related if other in facts and facts[other].is_gap)
        naming = (other.id for other in facts.values() if other.is_gap and fact.id in other.related)
        return next(related, None) or next(naming, None)

    def _name(self, named: NamedClass, traits: Traits, stems: frozenset[str], same_thing: bool) -> list[Guarded]:
        if {stem(w) for w in words(named.name)} <= traits.stems:
            return []
        detail = f"“{named.name}” ({named.kind}) is not in the fact"
        if same_thing:
            return [Guarded("name", Finding.CORRECT, named.gap, detail)]
        own_name = traits.names & stems & self._proper_names
        if named.asked_about and named.kind in _DOERS:
            return [Guarded(ASKED_ABOUT, Finding.GAP, named.gap, detail)]
        # "How many primary and secondary school children": the one is told.
        own_group = named.kind == AGE_GROUP and not self._seldom.isdisjoint(traits.subject & stems)
        return [Guarded("name", Finding.BESIDE if own_name or own_group else Finding.GAP, named.gap, detail)]

    def _years(self, question: Question, traits: Traits, same_thing: bool) -> list[Guarded]:
        years = question.of_unit(Unit.YEAR)
        if not years:
            return []
        gap = self._gap_of.get(YEAR_CLASS)
        if all(n.value in traits.years for n in years):
            if same_thing or Asked.COUNT not in question.asked or traits.gives & _FIGURES:
                return []
            detail = "the question asks for a count in a year; the fact gives none"
            return [Guarded("year", Finding.GAP, gap, detail)]
        asks_when = Asked.YEAR in traits.gives and not question.asked & _FIGURES
        # "As the offence was created in 2010, how much has it grown?" asks for no figure of 2010.
        began = bool(traits.numbers) and all(n.value in traits.years | question.began for n in years)
        if same_thing or asks_when or began:
            return [Guarded("year", Finding.CORRECT, None, "the question states a year that the fact does not give")]
        return [Guarded("year", Finding.GAP, gap, "the question asks about a year that the fact does not give")]

    def _ages(self, question: Question, traits: Traits, same_thing: bool) -> list[Guarded]:
        ages = question.of_unit(Unit.AGE)
        tells_of_ages = traits.counts_in(Unit.AGE) or traits.counts_in(Unit.SHARE)
        if not ages or not tells_of_ages or any(traits.states(a) for a in ages):
            return []
        if same_thing:
            return [Guarded("age", Finding.CORRECT, None, "the question states an age that the fact does not give")]
        detail = "the question asks about an age that the fact does not give"
        return [Guarded("age", Finding.GAP, self._gap_of.get(AGE_CLASS), detail)]

    def _worked_out(self, fact: Fact, question: Question, traits: Traits) -> list[Guarded]:
        """Return the guard on what would have to be worked out from figures, which no fact does.

        That is a sum, a share of a number that `fact` does not state, what is left of a share that it states ("if 70%
        are, the other 30% …"), or a part of the whole that another fact states of one year alone.
        """
        figures = question.of_unit(Unit.COUNT, Unit.SHARE)
        unstated = [n for n in figures if not traits.states(n)]
        stated = [n for n in figures if n not in unstated and n.unit is Unit.SHARE]
        rest = question.left_over and any(
            n.unit is Unit.SHARE and m.value + n.value == WHOLE for n in unstated for m in stated
        )
        asks_for_share = question.share_of and question.mood is Mood.ASKS and unstated
        works_out = question.sums or asks_for_share or rest
        if works_out or any(self._is_of_one_year(n, fact) for n in question.out_of):
            detail = "what is asked would have to be worked out"
            return [Guarded(SUM_CLASS, Finding.GAP, self._gap_of.get(SUM_CLASS), detail)]
        return []

    def _is_of_one_year(self, whole: Number, fact: Fact) -> bool:
        """Whether `whole` is a figure of one year and `fact`, which does not state it, is of several.

        Of when it is say the facts that state it and few figures beside it.
        """
        if not self.traits(fact).of_several_years or self.traits(fact).states(whole):
            return False
        dated = (f for f in self._base.facts.values() if not f.is_gap and f.period)
        stating = (f for f in dated if self.traits(f).states(whole))
        telling = [f for f in stating if len(self.traits(f).numbers) <= FEW]
        return bool(telling) and not any(self.traits(f).of_several_years for f in telling)

    def _counts_others(self, fact: Fact, named: NamedClass, question: Question) -> bool:
        """Whether a figure of the age group `named` is asked for, and `fact` is the one that a gap stands beside.

        Not "are little kids in it, or only teens", nor on how many apps teens were spoken to.
        """
        gap = self._base.facts.get(named.gap)
        beside = gap is not None and (fact.id in gap.related or gap.id in fact.related)
        return beside and bool(question.asked & _FIGURES)

    def works_out(self, fact: Fact, question: Question) -> bool:
        """Whether `question` would have to be worked out from what `fact` states, and from other figures."""
        return bool(self._worked_out(fact, question, self.traits(fact)))


def _kind_given(named: NamedClass, question: Question, traits: Traits) -> bool:
    """Whether a claim names something of a kind that the fact gives: then the fact puts the name right."""
    return question.mood is not Mood.ASKS and named.kind in traits.gives
