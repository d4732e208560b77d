"""Which facts of a base are hard to tell apart: each way of asking left out in turn, and what would answer it then.

A fact that wins few of its own left-out questions is thin, or asked for in words of others; two facts that take each
other's questions need sharper wording, or are one fact. This is worth more to a curator than any change of weights.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.answering.index import Role
from bot.answering.matcher import Matcher

CLOSE = 0.03
"""Scores nearer than this point at two facts."""
FEW = 5
"""Ways of asking below which nothing is said of a fact."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A way of asking that was left out: whose it is, which fact won, and another that came as near."""

    text: str
    own: str
    winner: str
    also: str | None


@dataclass(frozen=True, slots=True)
class Standing:
    """How a fact does: how many of its `asked` questions it wins, each left out, and which take the rest."""

    fact: str
    won: int
    asked: int
    taken_by: tuple[tuple[str, int], ...]

    @property
    def share(self) -> float:
        """The share of its own questions that it wins, in 0…1."""
        return self.won / self.asked


def questions_of(matcher: Matcher) -> Sequence[int]:
    """Return the positions of the texts to leave out: ways of asking of facts that have more than one."""
    index = matcher.index
    counts = Counter(text.fact for text in index.texts)
    return [t for t, text in enumerate(index.texts) if text.role is Role.QUESTION and counts[text.fact] > 1]


def leave_one_out(matcher: Matcher, texts: Iterable[int]) -> Iterator[LeftOut]:
    """Yield what becomes of each of `texts`, positions in the index, when the base has not got it."""
    index = matcher.index
    for t in texts:
        text = index.texts[t]
        ranked = matcher.rank(matcher.query(text.text), 2, without_text=t)
        if not ranked:
            continue
        near = ranked[1] if len(ranked) > 1 and ranked[0].score - ranked[1].score < CLOSE else None
        yield LeftOut(
            text.text,
            index.facts[text.fact].id,
            index.facts[ranked[0].fact].id,
            index.facts[near.fact].id if near else None,
        )


def standings(left_out: Iterable[LeftOut]) -> list[Standing]:
    """Return how each fact does, those that win the smallest share first; facts with few questions are passed over."""
    won: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    taken: dict[str, Counter[str]] = {}
    for left in left_out:
        asked[left.own] += 1
        if left.winner == left.own:
            won[left.own] += 1
        else:
            taken.setdefault(left.own, Counter())[left.winner] += 1
    found = [
        Standing(fact, won[fact], count, tuple(taken.get(fact, Counter()).most_common(3)))
        for fact, count in asked.items()
        if count >= FEW
    ]
    return sorted(found, key=lambda s: (s.share, s.fact))
