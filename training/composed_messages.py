"""Messages put together from what the encoder learns from, so that it learns what each part of a message says.

A question with what is told before it, two or three questions, a cry beside a question: the encoder reads the whole,
and each part is known, and so is what the whole asks for.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from encoder_texts import ALONE, HELP, NO_FACT, OF_ASKING, ORDER, REFUSE, Learned, Texts

Ids = list[int]
KINDS = {
    "F": 8, "TF": 14, "KF": 8, "FK": 5, "TKF": 3, "AF": 7, "FA": 3, "AFF": 2, "FF": 12, "FFF": 4, "TFF": 6, "KFF": 3,
    "A": 6, "KA": 3, "TA": 3, "AK": 2, "H": 6, "TH": 4, "KH": 3, "HF": 3, "FH": 3, "HK": 2, "X": 4, "TX": 3, "KX": 2,
    "XF": 2, "FX": 1, "K": 3, "O": 4, "TO": 2, "KO": 1, "OF": 3, "FO": 3, "c": 2, "s": 2, "cF": 5, "Fc": 5, "sF": 5,
    "Fs": 5, "Kc": 2, "cK": 2, "sK": 1, "Ks": 2, "scF": 1, "FcF": 1, "FsF": 1, "Tc": 1, "Ts": 1,
}  # fmt: skip
"""How often a message is put together so, of what: F is a way of asking for a fact, T something told before a question,
K plain talk; A a message to be left alone, H one that calls for help, X one to be refused, O an order to the bot; c a
call for help that is said in passing, s what only sounds like it."""
JOINS = (". ", "? ", " ", " ", ", ", " and ", " also ", "\n", "; ", " - ", "! ")
LIKE_BEFORE = 0.7
"""How often a message joins its later parts as its first two."""
BY_STRANGERS, IN_HASTE, UNENDED = 0.35, 0.25, 0.5
"""How often a way of asking is a stranger's, any part is typed in haste, or has no mark at its end."""
LONGEST_PART = 60
"""Pieces of a part at most."""


class Span(NamedTuple):
    """The pieces from `start` to `end` of a message, marks counted: what they ask for, and what they call for.

    `facts` are the numbers of what is asked for, none where that is not known; `thought` is the place, among the texts
    of which the encoder was asked before, of the one whose view is to be kept, -1 where there is none.
    """

    start: int
    end: int
    facts: tuple[int, ...]
    concern: int
    counts: float
    thought: int = -1


class Composed(NamedTuple):
    """A message as pieces without the marks, and its spans."""

    ids: Ids
    spans: tuple[Span, ...]


class Composer:
    """Puts messages together from `texts`; `pieces` turns a text into pieces, `longest` is how many are read."""

    def __init__(self, texts: Texts, pieces: Callable[[str], Ids], longest: int, seed: int = 5) -> None:
        self._texts = texts
        self._pieces = pieces
        self._longest = longest
        self._draw = random.Random(seed)  # noqa: S311 - a sample, not a secret
        alone = [one for one in texts.safety if one.concern == ALONE]
        self._alone_beside = [one for one in alone if "?" not in one.text and len(one.text.split()) > 3]
        self._of_kind: dict[str, Sequence[Learned]] = {
            "F": texts.asked,
            "T": texts.told,
            "K": texts.talk,
            "A": alone,
            "H": [one for one in texts.safety if one.concern == HELP],
            "X": [one for one in texts.safety if one.concern == REFUSE],
            "O": texts.orders,
            "c": texts.called_aside,
            "s": texts.said_aside,
        }
        self.parts = tuple(dict.fromkeys(one.text for kind in self._of_kind.values() for one in kind))
        self._place = {text: at for at, text in enumerate(self.parts)}
        self._joins = {join: pieces(join) for join in JOINS}

    def messages(self, count: int) -> Iterator[Composed]:
        """Yield `count` messages put together, then those of several questions, and follow-ups."""
        kinds, often = tuple(KINDS), tuple(KINDS.values())
        for kind in self._draw.choices(kinds, often, k=count):
            yield self._composed(kind)
        for text, facts in self._texts.several():
            ids = self._pieces(text)[-self._longest :]
            yield Composed(ids, (Span(0, len(ids) + 2, facts, ALONE, OF_ASKING),))
        for before, text, fact in self._texts.conversations():
            first, then = self._pieces(before), self._pieces(text)
            end = len(first) + len(then)
            own = Span(len(first) + 1, end + 1, (fact,), ALONE, OF_ASKING)
            yield Composed([*first, *then], (own, Span(0, end + 2, (fact,), ALONE, OF_ASKING)))

    def _composed(self, kinds: str) -> Composed:
        parts = [self._part(kind, beside=len(kinds) > 1) for kind in kinds]
        join = self._draw.choice(JOINS)
        ids: Ids = []
        bounds = []
        for at, (_, own) in enumerate(parts):
            if at:
                ids += self._joins[join if self._draw.random() < LIKE_BEFORE else self._draw.choice(JOINS)]
            bounds.append((len(ids), len(ids) + len(own)))
            ids += own
        # Of a long message the beginning is left out.
        cut = max(0, len(ids) - self._longest)
        spans = [
            Span(max(0, start - cut) + 1, end - cut + 1, _facts(one), one.concern, one.counts, self._place[one.text])
            for (one, _), (start, end) in zip(parts, bounds, strict=True)
            if end - cut > max(0, start - cut)
        ]
        return Composed(ids[cut:], (*spans, self._whole(kinds, [one for one, _ in parts], len(ids) - cut)))

    def _whole(self, kinds: str, parts: Sequence[Learned], length: int) -> Span:
        """Return the span of a whole message of `parts`."""
        asked = [one for one, kind in zip(parts, kinds, strict=True) if kind == "F"]
        facts = tuple(one.fact for one in asked)
        if not asked and set(kinds) <= {"T", "K", "O"}:
            facts = (self._texts.everyday,)
        concern = HELP if {"H", "c"} & set(kinds) else REFUSE if "X" in kinds else ORDER if "O" in kinds else ALONE
        counts = max(one.counts for one in parts)
        # Where one thing is asked for, the view of that is kept for the whole.
        like = asked[0] if len(asked) == 1 else parts[0] if len(parts) == 1 else None
        return Span(0, length + 2, facts, concern, counts, self._place[like.text] if like else -1)

    def _part(self, kind: str, *, beside: bool) -> tuple[Learned, Ids]:
        """Return a text of a kind, and its pieces as somebody types it."""
        draw = self._draw
        known = self._alone_beside if kind == "A" and beside else self._of_kind[kind]
        if kind == "F" and draw.random() < BY_STRANGERS:
            known = self._texts.by_strangers
        one = draw.choice(known)
        shown = self._texts.hasty(one.text) if draw.random() < IN_HASTE else one.text.strip()
        return one, self._pieces(shown.rstrip("?.!") if draw.random() < UNENDED else shown)[:LONGEST_PART]


def _facts(one: Learned) -> tuple[int, ...]:
    return () if one.fact == NO_FACT else (one.fact,)
