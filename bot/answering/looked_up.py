"""Figures that are looked up: who asks what "82%" is says little else, and hardly anything but one fact is about it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.decision import Scored
from bot.answering.guards import Guards
from bot.answering.quantities import Unit
from bot.answering.question import Mood, Question
from bot.answering.text import STOP_STEMS, stem
from bot.answering.traits import Traits
from bot.knowledge.models import Fact

LEAST_TELLING = 20
"""The least figure that tells of a fact; smaller ones are everywhere."""
LOOKING_UP = frozenset(
    stem(word)
    for word in """
    represent stand refer mean signify significance importance describe relate count measure point come thing things
    figure number percentage percent stat statistic amount share fact bit part there remind again exactly
    """.split()
)
"""Stems that ask what a figure is, whichever it is."""


def looks_up(stems: Sequence[str]) -> bool:
    """Whether there is nothing in a question but what it looks up: "what does 47% represent"."""
    return all(s in STOP_STEMS or s in LOOKING_UP or s[0].isdigit() for s in stems)


def led_by_figure(scored: list[Scored], question: Question, guards: Guards) -> list[Scored]:
    """Return `scored` with the first fact that states a telling figure of the question before the others.

    Who looks up a figure says little else that tells: "there is an 82 in my notes".
    """
    stating = next((s for s in scored if states_telling_figure(s.fact, question, guards)), None)
    return [stating, *(s for s in scored if s is not stating)] if stating else scored


def owner_of_claimed(scored: Sequence[Scored], question: Question, guards: Guards) -> Scored | None:
    """Return the first fact of `scored` that states a telling figure which is claimed of something else; None if none.

    "4,120 was the count for the capital alone, is our script correct?" is no question that the report leaves out, but a
    figure of the report that is told of another: what the report says it of puts that right. Where the message tells a
    year, that may be what is asked for.
    """
    if question.mood is not Mood.CLAIMS or question.of_unit(Unit.YEAR):
        return None
    return next((s for s in scored if not s.fact.is_gap and states_telling_figure(s.fact, question, guards)), None)


def led_by_period(scored: list[Scored], question: Question, guards: Guards) -> list[Scored]:
    """Return `scored` with a fact of several years first, where the question speaks of these and the best is of one.

    It must give the same kind of thing, and its years must hold those of the best: "in the last six years".
    """
    if not question.several_years or not scored or not guards.traits(scored[0].fact).of_one_year:
        return scored
    best = guards.traits(scored[0].fact)
    longer = (s for s in scored[1:] if not s.fact.is_gap and _covers(guards.traits(s.fact), best))
    found = next(longer, None)
    return [found, *(s for s in scored if s is not found)] if found else scored


def _covers(longer: Traits, best: Traits) -> bool:
    same_kind = not longer.gives.isdisjoint(best.gives) and longer.counts_in(Unit.COUNT)
    return same_kind and not longer.of_one_year and best.years < longer.years


def states_telling_figure(fact: Fact, question: Question, guards: Guards) -> bool:
    """Whether the question names a figure that hardly anything but `fact` is about: a share, or one of two digits.

    A bare number may be meant as a share.
    """
    traits = guards.traits(fact)
    return any(
        traits.states(n) or traits.states(n.as_share())
        for n in question.of_unit(Unit.COUNT, Unit.SHARE)
        if n.value >= LEAST_TELLING
    )
