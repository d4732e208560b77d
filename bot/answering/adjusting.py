"""What facts gain or lose beside their match: by the kind of thing asked for, by numbers, people and context."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from bot.answering.decision import Scored
from bot.answering.guards import Guards
from bot.answering.index import Index, Role
from bot.answering.matcher import Candidate
from bot.answering.overlay import OverlaidIndex
from bot.answering.quantities import Unit, numbers_in
from bot.answering.question import Mood, Question
from bot.knowledge.models import Asked

GIVES_ASKED, WRONG_KIND = 0.07, -0.05
"""What a fact gains for giving the kind of thing asked for, and loses for giving only others."""
STATES_NUMBER = 0.16
"""What a fact gains for stating a number that the question names."""
OTHER_PERSON = -0.25
"""What a fact loses when the question names somebody and it is about somebody else."""
CLAIMED = 0.04
"""What facts gain over gaps when something is claimed, and gaps over facts when it is asked."""
_EXACT_KINDS = frozenset({Asked.SHARE, Asked.COUNT, Asked.YEAR, Asked.CONTACT, Asked.QUOTATION})
"""Kinds of thing that hardly anything else can be given for."""


class Adjuster:
    """Adjusts the scores of candidates from one index, whose facts `guards` knows."""

    def __init__(self, index: Index | OverlaidIndex, guards: Guards) -> None:
        self._index = index
        self._guards = guards

    def adjust(self, ranked: Iterable[Candidate], question: Question, stems: frozenset[str]) -> list[Scored]:
        """Return `ranked` adjusted to `question`, whose stems are `stems`; in the same order."""
        people = self._guards.people_in(stems)
        return [self._one(candidate, question, people) for candidate in ranked]

    def _one(self, candidate: Candidate, question: Question, people: frozenset[str]) -> Scored:
        fact = self._index.facts[candidate.fact]
        traits = self._guards.traits(fact)
        is_gap = fact.is_gap
        adjusted, why = candidate.score, []
        asked = question.asked
        given = asked & traits.gives
        if given:
            adjusted += GIVES_ASKED
            why.append(f"gives {_listed(given)}")
        elif asked and traits.gives and not is_gap and asked <= _EXACT_KINDS:
            adjusted += WRONG_KIND
            why.append(f"gives no {_listed(asked)}")
        if people and not is_gap and not people & traits.people:
            adjusted += OTHER_PERSON
            why.append("is about another person than the question names")
        if question.mood is (Mood.ASKS if is_gap else Mood.CLAIMS):
            adjusted += CLAIMED
            why.append("a question may be for a gap" if is_gap else "a claim is for a fact to put right")
        if not is_gap and self._states_number(candidate, question):
            adjusted += STATES_NUMBER
            why.append("states a number of the question")
        return Scored(fact, candidate, adjusted, tuple(why))

    def _states_number(self, candidate: Candidate, question: Question) -> bool:
        """Whether the fact states a figure of the question, or the wrong belief that fits best does."""
        figures = question.of_unit(Unit.COUNT, Unit.SHARE) if question.numbers else ()
        if not figures:
            return False
        traits = self._guards.traits(self._index.facts[candidate.fact])
        if any(traits.states(n) for n in figures):
            return True
        nearest = self._index.texts[candidate.text]
        if nearest.role is not Role.CORRECTS or question.mood is Mood.ASKS:
            return False
        believed = numbers_in(nearest.text)
        return any(n in believed for n in figures)


@lru_cache(maxsize=256)
def _listed(kinds: frozenset[Asked]) -> str:
    return ", ".join(sorted(kinds))
