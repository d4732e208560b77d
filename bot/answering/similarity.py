"""What the words of a question are similar to in an index: themselves, words that they misspell, words near in meaning.

The similarity of two words is 1 where their stems are equal, else the square of their edit similarity (optimal string
alignment, from `SPELLING_CUT` on) or `MEANING_FACTOR` times the cosine of their vectors (from `MEANING_CUT` on),
whichever is more. Short words and numbers are similar to themselves alone.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.answering.index import Index
from bot.answering.runs import Ids, Weights, positions
from bot.answering.text import STOP_STEMS
from bot.answering.vectors import FREQUENT, Vector, unit

SPELLING_CUT = 0.75
"""The least edit similarity at which two words count as one misspelt."""
MEANING_CUT, MEANING_FACTOR = 0.35, 0.8
"""Cosines of words above the cut count, times the factor: related is less than equal."""
SHORT = 4
"""Shorter words are not taken for misspelt ones."""


class Row(NamedTuple):
    """What one word is similar to: token ids, their similarities in (0, 1], and the word's own vector."""

    ids: Ids
    similarities: Weights
    vector: Vector


class Spread(NamedTuple):
    """The same over facts and texts: the greatest similarity to any word of each, where there is any.

    `habit` is what the word says for each fact by the habits of asking, shape (F,).
    """

    facts: Ids
    by_fact: Weights
    texts: Ids
    by_text: Weights
    habit: Weights


class Similarity:
    """Similarities of words to those of one index. Remembers single words that were asked about, and no question."""

    def __init__(self, index: Index, remembered: int, spread: int) -> None:
        """Compare with the words of `index`. Rows of at most `remembered` words are kept, spreads of `spread`."""
        self._index = index
        self._by_length: dict[int, tuple[list[str], Ids]] = {}
        self._frequent: dict[tuple[str, int], list[str]] | None = None
        self.row = lru_cache(maxsize=remembered)(self._row)
        self.spread = lru_cache(maxsize=spread)(self._spread)

    def _spread(self, word: str) -> Spread:
        index, row = self._index, self.row(word)
        ascending = np.argsort(row.similarities, kind="stable")
        ids, similarities = row.ids[ascending], row.similarities[ascending]
        by_fact = _greatest(ids, similarities, index.token_facts, index.token_fact_start, len(index.facts))
        by_text = _greatest(ids, similarities, index.token_texts, index.token_text_start, len(index.texts))
        facts, texts = np.flatnonzero(by_fact).astype(np.int32), np.flatnonzero(by_text).astype(np.int32)
        share = index.habits.share
        habit = index.habits.of_word(row.ids, row.similarities) if share else np.zeros(len(index.facts), np.float32)
        return Spread(facts, by_fact[facts], texts, by_text[texts], habit)

    def _row(self, word: str) -> Row:
        index = self._index
        found: dict[int, float] = {}
        if len(word) >= SHORT and not _has_digit(word):
            words, ids = self._words_of_about(len(word))
            if words:
                close = process.cdist([word], words, scorer=OSA.normalized_similarity, score_cutoff=SPELLING_CUT)[0]
                known = word in index.vectors
                for at in np.flatnonzero(close):
                    # Two words that English has are two words, however alike they are spelt ("offence", "offender").
                    if not (known and words[at] in index.vectors):
                        found[int(ids[at])] = float(close[at]) ** 2
        vector, trust = self._vector(word, found)
        if vector.any() and word not in STOP_STEMS:
            cosines = index.word_units @ unit(vector)
            near = np.flatnonzero((cosines > MEANING_CUT) & ~index.is_stop)
            for v in near:
                found[int(v)] = max(found.get(int(v), 0.0), MEANING_FACTOR * float(cosines[v]) * trust)
        own = index.vocabulary.get(word)
        if own is not None:
            found[own] = 1.0
        token_ids = np.fromiter(found.keys(), np.int32, len(found))
        return Row(token_ids, np.fromiter(found.values(), np.float32, len(found)), vector * trust)

    def _vector(self, word: str, spelt_like: dict[int, float]) -> tuple[Vector, float]:
        """Return the vector of `word`, or of the word that it seems to misspell, and how far to trust it (0…1)."""
        index = self._index
        if word in index.vectors or word in index.vocabulary or len(word) < SHORT or _has_digit(word):
            return index.vectors.rows([word])[0], 1.0
        near = {index.words[v]: s for v, s in spelt_like.items()} or self._frequent_like(word)
        if not near:
            return index.vectors.rows([word])[0], 1.0
        repaired, squared = max(near.items(), key=lambda item: item[1])
        return index.vectors.rows([repaired])[0], squared

    def _frequent_like(self, word: str) -> dict[str, float]:
        if self._frequent is None:
            frequent: dict[tuple[str, int], list[str]] = {}
            for s in list(self._index.vectors.stems)[:FREQUENT]:
                frequent.setdefault((s[:1], len(s)), []).append(s)
            # Set when it is whole: questions may be answered on several threads.
            self._frequent = frequent
        near = [
            s for length in (len(word) - 1, len(word), len(word) + 1) for s in self._frequent.get((word[0], length), ())
        ]
        best = process.extractOne(word, near, scorer=OSA.normalized_similarity, score_cutoff=SPELLING_CUT)
        return {best[0]: best[1] ** 2} if best else {}

    def _words_of_about(self, length: int) -> tuple[list[str], Ids]:
        if length not in self._by_length:
            chosen = [
                (w, v)
                for v, w in enumerate(self._index.words)
                if abs(len(w) - length) <= 2 and len(w) >= SHORT and w.isalpha()
            ]
            self._by_length[length] = ([w for w, _ in chosen], np.array([v for _, v in chosen], np.int32))
        return self._by_length[length]


def _greatest(ids: Ids, similarities: Weights, holders: Ids, start: Ids, count: int) -> Weights:
    """Return the greatest similarity of those of `ids` that each of `count` holders holds, 0 where it holds none.

    `similarities` are in ascending order.
    """
    at, own = positions(start, ids)
    greatest = np.zeros(count, np.float32)
    # Where a holder comes several times, what is written last stays: the greatest.
    greatest[holders[at]] = np.repeat(similarities, np.diff(own))
    return greatest


def _has_digit(word: str) -> bool:
    return any(c.isdigit() for c in word)
