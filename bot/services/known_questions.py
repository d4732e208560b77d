"""The questions that the base knows, to be offered while somebody types."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz, process, utils

from bot.knowledge.base import KnowledgeBase

CHOICES = 25
"""Choices that Discord shows at most."""
LONGEST = 100
"""Characters that a choice may have."""
LEAST = 60
"""The least likeness, 0 to 100, at which a name is offered."""
SCANNED = 100
"""Characters of what is being typed that are looked at."""


class KnownQuestions:
    """The questions of a base that are short enough to be offered, in order of the facts, the first of each fact
    first.
    """

    def __init__(self, base: KnowledgeBase) -> None:
        self.base = base
        answers = [[question for question in fact.questions if len(question) <= LONGEST] for fact in base.answers]
        self._first = tuple(dict.fromkeys(questions[0] for questions in answers if questions))
        self._all = tuple(dict.fromkeys(question for questions in answers for question in questions))
        # Made once: while somebody types, a large base is looked through at every key.
        self._folded = tuple(utils.default_process(question) for question in self._all)

    def matching(self, typed: str) -> tuple[str, ...]:
        """Return at most 25 known questions near to what was typed so far, the nearest first; one of each fact for
        nothing typed.
        """
        wanted = utils.default_process(typed[:SCANNED])
        if not wanted:
            return self._first[:CHOICES]
        holding = [question for question, folded in zip(self._all, self._folded, strict=True) if wanted in folded]
        if len(holding) >= CHOICES:
            return tuple(holding[:CHOICES])
        near = process.extract(wanted, self._folded, scorer=fuzz.WRatio, limit=CHOICES, score_cutoff=LEAST)
        return tuple(dict.fromkeys([*holding, *(self._all[position] for _, _, position in near)]))[:CHOICES]


def nearest(typed: str, names: Iterable[str], limit: int = CHOICES) -> list[str]:
    """Return at most `limit` of `names` that hold most of the typed words, the nearest first; spelling may differ a
    little.
    """
    found = process.extract(
        typed[:SCANNED], names, scorer=fuzz.WRatio, processor=utils.default_process, limit=limit, score_cutoff=LEAST
    )
    return [name for name, _, _ in found]
