"""What is decided about a question: candidates with what they gained or lost, the chance of being right, guards."""

from __future__ import annotations

from dataclasses import dataclass

from bot.answering.guards import Finding, Guarded
from bot.answering.matcher import Candidate
from bot.answering.query import Query
from bot.answering.question import Question
from bot.knowledge.models import Fact

ANSWER_CUT, SUGGEST_CUT = 0.25, 0.1
"""Chances of being right from which the best match is an answer, and from which it is offered as a suggestion."""
ABOUT_IT, ABOUT_IT_CUT = -2.0, 0.2
"""How much more must speak for a fact than for everyday talk (log odds, below 0) for that chance to be enough."""
FOLLOWED_CUT = 0.1
"""The least chance for an answer to a follow-up: who goes on about an answer asks about the report."""
LIKELIER_TALK, LIKELIER_UNSAID = 1.0, 1.0
"""How much more may speak for everyday talk, or for what nothing in the base answers, than for any fact where one is
told: log odds."""
RANKED = 12
"""How many facts are looked at beyond the best."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A candidate with what it gained or lost by kind and numbers, and why.

    In a decision that was `followed`, `adjusted` is what its chance comes to in the units of a score.
    """

    fact: Fact
    candidate: Candidate
    adjusted: float
    adjustments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """What was found for one question: candidates best first, the chance that the best is right, guards that fired.

    `also` are further facts to be shown with the best; `followed` says that the question was read after another, and
    that the chance is that of the best among all candidates and no answer; `several` says that it asks for several
    things, and that the chance is that of these facts together.
    """

    question: Question
    query: Query
    scored: tuple[Scored, ...]
    probability: float
    guards: tuple[Guarded, ...] = ()
    also: tuple[Scored, ...] = ()
    followed: bool = False
    several: bool = False

    @property
    def best(self) -> Scored | None:
        """The best candidate, if any word of the question met any text."""
        return self.scored[0] if self.scored else None

    @property
    def cut(self) -> float:
        """The least chance of being right for an answer to it as one question."""
        if self.followed:
            return FOLLOWED_CUT
        return ABOUT_IT_CUT if self.query.everyday < ABOUT_IT else ANSWER_CUT

    @property
    def corrects(self) -> bool:
        """Whether the answer puts something right that the question presumes."""
        return any(g.finding is Finding.CORRECT for g in self.guards)

    @property
    def gap(self) -> str | None:
        """The id of the gap that a guard leads to, where one does."""
        return next((g.gap for g in self.guards if g.finding is Finding.GAP and g.gap), None)
