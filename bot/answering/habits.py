"""Habits of asking: how much oftener a word, or a pair of words, stands in the questions of one fact than in those of all.

With many ways of asking for each fact, hardly a word is missing from any fact, and inverse document frequency over facts tells little;
how often it stands there tells much ("online" in nearly every question about online courses, in one of ten about anything else).
The score is the log-likelihood ratio of naive Bayes with a Dirichlet prior (Manning, Raghavan and Schütze 2008, §13.2): the sum over a
question's words of ln(p(word | fact) / p(word)), divided by the root of their number, so for pairs of neighbouring words.
It counts by how many texts a fact has: nothing at eight, in full from forty-eight on; with few texts it would only add noise.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from bot.answering.index import Index, Weights
    from bot.answering.matcher import Query

WORD_WEIGHT, PAIR_WEIGHT = 0.15, 0.05
PRIOR = 4.0
"""Texts' worth of general habit that each fact's own is mixed with."""
CAP = 1.5
"""The most that one word or pair may say for or against a fact: the words of a name come together and are no independent witnesses."""
SIMILAR = 0.5
"""Words at least so similar to a question's word count for it, times their similarity."""
FEWEST, ENOUGH = 8, 48
"""Mean texts a fact below which habits count nothing, and from which they count in full."""
EDGE = -1
"""Stands for the beginning and the end of a text in pairs."""

_Key = TypeVar("_Key", bound=Hashable)
Postings = tuple[NDArray[np.int32], NDArray[np.float32]]


class Habits:
    """Counts of the words and neighbouring pairs in the texts of each fact of an index; F facts."""

    def __init__(self, index: Index, sequences: Sequence[Sequence[int]]) -> None:
        """Count the `sequences`: token ids of each text of `index`, in order, with repetitions."""
        self._index = index
        texts = np.diff(index.first_text)
        self._texts: Weights = texts.astype(np.float32)
        self._all = float(self._texts.sum()) or 1.0
        mean = self._all / max(len(texts), 1)
        self.share = float(np.clip((mean - FEWEST) / (ENOUGH - FEWEST), 0.0, 1.0))
        """What the habits of this base are worth, in 0…1."""
        self._sequences = sequences if self.share else ()
        self._words: dict[int, Postings] = {}
        self._pairs: dict[tuple[int, int], Postings] = {}
        if self.share:
            self._words = _postings((set(sequence) for sequence in sequences), index.text_fact)
            self._pairs = _postings((set(_pairs(sequence)) for sequence in sequences), index.text_fact)

    def score(self, query: Query, without_text: int | None = None) -> Weights:
        """Return what each fact gains by its habits, shape (F,); `without_text` counts as if that text were not there."""
        total = np.zeros(len(self._texts), np.float32)
        if not self.share or not query.stems:
            return total
        texts, hidden = self._texts, -1
        hidden_words: set[int] = set()
        hidden_pairs: set[tuple[int, int]] = set()
        if without_text is not None:
            hidden = int(self._index.text_fact[without_text])
            texts = texts.copy()
            texts[hidden] -= 1
            hidden_words = set(self._sequences[without_text])
            hidden_pairs = set(_pairs(self._sequences[without_text]))
        words = np.zeros_like(total)
        for row in query.similar:
            ids = np.flatnonzero(row > SIMILAR)
            counts, general = np.zeros_like(total), 0.0
            for i in ids:
                facts, counted = self._words.get(int(i), _NONE)
                own = np.zeros_like(total)
                own[facts] = counted
                if int(i) in hidden_words:
                    own[hidden] -= 1
                own *= row[i]
                np.maximum(counts, own, out=counts)
                general = max(general, float(own.sum()))
            if general > 0:
                words += _ratio(counts, texts, general / self._all)
        pairs = np.zeros_like(total)
        for pair in set(_pairs(query.sequence)):
            facts, counted = self._pairs.get(pair, _NONE)
            own = np.zeros_like(total)
            own[facts] = counted
            if pair in hidden_pairs:
                own[hidden] -= 1
            if own.sum() > 0:
                pairs += _ratio(own, texts, float(own.sum()) / self._all)
        total = self.share * (WORD_WEIGHT * words + PAIR_WEIGHT * pairs) / np.sqrt(len(query.stems))
        return np.asarray(total, np.float32)


_NONE: Postings = (np.zeros(0, np.int32), np.zeros(0, np.float32))


def _ratio(counts: Weights, texts: Weights, general: float) -> Weights:
    """Return ln(p(word | fact) / p(word)) for each fact, the own habit mixed with the general one."""
    return np.asarray(np.clip(np.log((counts + PRIOR * general) / (texts + PRIOR) / general), -CAP, CAP), np.float32)


def _pairs(sequence: Sequence[int]) -> list[tuple[int, int]]:
    return list(zip((EDGE, *sequence), (*sequence, EDGE), strict=True))


def _postings(per_text: Iterable[set[_Key]], text_fact: NDArray[np.int32]) -> dict[_Key, Postings]:
    """Return for each key the facts that have it and in how many of their texts."""
    counted: dict[_Key, dict[int, int]] = {}
    for keys, fact in zip(per_text, text_fact.tolist(), strict=True):
        for key in keys:
            own = counted.setdefault(key, {})
            own[fact] = own.get(fact, 0) + 1
    return {
        key: (np.fromiter(own.keys(), np.int32, len(own)), np.fromiter(own.values(), np.float32, len(own)))
        for key, own in counted.items()
    }
