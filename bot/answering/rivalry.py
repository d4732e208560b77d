"""Which facts of a base are hard to tell apart: each way of asking left out in turn, and what would answer it then.

A fact that wins few of its own left-out questions is thin, or asked for in words of others; two facts that take each
other's questions need sharper wording, or are one fact. This is worth more to a curator than any change of weights.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import inf

from bot.answering.index import Index, Role
from bot.answering.matcher import Matcher

CLOSE = 0.03
"""Scores nearer than this point at two facts."""
FEW = 5
"""Ways of asking below which nothing is said of a fact."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A way of asking that was left out: whose it is, which fact won, and another that came as near.

    `margin` is how far the second fact was behind the winner; `twice`: another fact lists the same question.
    """

    text: str
    own: str
    winner: str
    also: str | None
    margin: float
    twice: bool = False

    @property
    def other(self) -> str | None:
        """The fact that it points at beside its own one."""
        return self.winner if self.also == self.own else self.also


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
    askers: dict[str, set[int]] = {}
    for t, text in enumerate(index.texts):
        if text.role in (Role.QUESTION, Role.ALIAS):
            askers.setdefault(_same(index, t), set()).add(text.fact)
    for t in texts:
        text = index.texts[t]
        ranked = matcher.rank(matcher.query(text.text), 2, without_text=t)
        if not ranked:
            continue
        margin = ranked[0].score - ranked[1].score if len(ranked) > 1 else inf
        own, winner = index.facts[text.fact].id, index.facts[ranked[0].fact].id
        also = index.facts[ranked[1].fact].id if margin < CLOSE else None
        others = sorted(askers[_same(index, t)] - {text.fact}) if text.role is Role.QUESTION else []
        if others:
            # However far ahead the other fact is, the same words lead to both.
            twin = index.facts[others[0]].id
            also = twin if winner != twin else own
        yield LeftOut(text.text, own, winner, also, margin, bool(others))


def _same(index: Index, t: int) -> str:
    """Return text `t` as it is the same question whatever its capitals, marks and blanks."""
    return " ".join(index.folded(t)[0].split())


def pointing_at_two(left_out: Iterable[LeftOut]) -> list[LeftOut]:
    """Return the questions that point at two facts, the worst first: those that two facts list, those that their own
    fact does not win, and among these the nearest.
    """
    two = (left for left in left_out if left.also)
    return sorted(two, key=lambda left: (not left.twice, left.winner == left.own, left.margin))


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
