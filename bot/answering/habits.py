"""Habits of asking: how much oftener a word, or a pair of words, stands in one fact's questions than in those of all.

With many ways of asking for each fact, hardly a word is missing from any fact, and inverse document frequency over
facts tells little; how often it stands there tells much ("online" in nearly every question about online courses, in one
of ten about anything else). The score is the log-likelihood ratio of naive Bayes with a Dirichlet prior (Manning,
Raghavan and Schütze 2008, §13.2): the sum over a question's words of ln(p(word | fact) / p(word)), divided by the root
of their number, so for pairs of neighbouring words. It counts by how many texts a fact has: nothing at eight, in full
from forty-eight on; with few texts it would only add noise.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.answering.runs import Ids, Positions, Weights, distinct, first_of_equals, owners, positions, starts

WORD_WEIGHT, PAIR_WEIGHT = 0.15, 0.05
PRIOR = 4.0
"""Texts' worth of general habit that each fact's own is mixed with."""
CAP = 1.5
"""The most that one word or pair may say for or against a fact: the words of a name come together and are no
independent witnesses."""
SIMILAR = 0.5
"""Words at least so similar to a question's word count for it, times their similarity."""
FEWEST, ENOUGH = 8, 48
"""Mean texts a fact below which habits count nothing, and from which they count in full."""

REMEMBERED = 2_048
"""Pairs of a base's words of which it is kept what they say."""


class Hidden(NamedTuple):
    """A text that counts as if it were not there: its fact, its words, and the codes of its pairs."""

    fact: int
    words: frozenset[int]
    pairs: frozenset[int]


class Habits:
    """In how many texts of each fact each word, and each pair of neighbouring words, stands.

    Shapes: F facts, V words. `share` is what the habits of this base are worth, in 0…1; where it is 0 nothing is
    counted.
    """

    def __init__(self, sequence: Ids, start: Ids, text_fact: Ids, facts: int, words: int) -> None:
        """Count in texts whose words are the ids `sequence[start[t]:start[t + 1]]`, in order, none of them empty.

        `text_fact` is the fact of each text; `facts` and `words` say how many there are.
        """
        self._texts: Weights = np.bincount(text_fact, minlength=facts).astype(np.float32)
        self._all = float(self._texts.sum()) or 1.0
        mean = self._all / max(facts, 1)
        self.share = float(np.clip((mean - FEWEST) / (ENOUGH - FEWEST), 0.0, 1.0))
        self._sequence, self._start, self._text_fact = sequence, start, text_fact
        # The beginning and the end of a text are read as a word of their own.
        self._edge = words
        if self.share:
            self._words = _Counts(sequence, owners(start), text_fact, facts)
            self._pairs = _Counts(*self._coded_pairs(), text_fact, facts)
            self._of_pair = lru_cache(maxsize=REMEMBERED)(self._ratio_of_pair)

    def hidden(self, text: int) -> Hidden:
        """Return what hides `text`."""
        own = self._sequence[self._start[text] : self._start[text + 1]].tolist()
        return Hidden(int(self._text_fact[text]), frozenset(own), frozenset(self._codes(own)))

    def of_word(self, ids: Ids, similarities: Weights, hidden: Hidden | None = None) -> Weights:
        """Return what a word that is similar to the words `ids` says for each fact, shape (F,)."""
        near = similarities > SIMILAR
        at, own = positions(self._words.start, self._words.rows(ids[near]))
        counts = np.zeros(len(self._texts), np.float32)
        if not len(at):
            return counts
        word = np.repeat(np.arange(len(own) - 1), np.diff(own))
        facts, counted = self._words.facts[at], self._words.counts[at]
        if hidden:
            known = np.array([i in hidden.words for i in ids[near].tolist()], bool)[word]
            counted = counted - (known & (facts == hidden.fact))
        values = counted * similarities[near][word]
        np.maximum.at(counts, facts, values)
        general = float(np.bincount(word, values).max())
        return self._ratio(counts, general, hidden) if general > 0 else np.zeros_like(counts)

    def score(self, words: Iterable[Weights], sequence: Sequence[int], hidden: Hidden | None = None) -> Weights:
        """Return what each fact gains by its habits, shape (F,).

        `words` says for each distinct word of a question what `of_word` returns; `sequence` are the ids of all of them
        in order, −2 for those that the base has not.
        """
        of_words = list(words)
        if not self.share or not of_words:
            return np.zeros(len(self._texts), np.float32)
        total = np.float32(WORD_WEIGHT) * sum(of_words)
        for row in self._pairs.known(dict.fromkeys(self._codes(sequence))).tolist():
            of_pair = self._of_pair(row) if hidden is None else self._ratio_of_pair(row, hidden)
            if of_pair is not None:
                total += of_pair
        return np.asarray(self.share * total / math.sqrt(len(of_words)), np.float32)

    def _ratio_of_pair(self, row: int, hidden: Hidden | None = None) -> Weights | None:
        """Return what a pair of neighbours, a row of the pairs, says for each fact, shape (F,); None where it stands
        nowhere but in what is hidden.
        """
        counts = self._pairs.of(row, len(self._texts))
        if hidden and int(self._pairs.keys[row]) in hidden.pairs:
            counts[hidden.fact] -= 1
        general = float(counts.sum())
        return np.float32(PAIR_WEIGHT) * self._ratio(counts, general, hidden) if general > 0 else None

    def _ratio(self, counts: Weights, general: float, hidden: Hidden | None) -> Weights:
        """Return ln(p(word | fact) / p(word)) for each fact, the own habit mixed with the general one, shape (F,)."""
        texts = self._texts
        if hidden:
            texts = texts.copy()
            texts[hidden.fact] -= 1
        share = general / self._all
        ratio = np.log((counts + PRIOR * share) / ((texts + PRIOR) * share))
        return np.asarray(np.minimum(np.maximum(ratio, -CAP), CAP), np.float32)

    def _codes(self, sequence: Sequence[int]) -> list[int]:
        """Return a number for each pair of neighbours in `sequence`, its edges too; pairs of unknown words left out."""
        bounded = (self._edge, *sequence, self._edge)
        return [first * (self._edge + 1) + second for first, second in pairwise(bounded) if first >= 0 and second >= 0]

    def _coded_pairs(self) -> tuple[NDArray[np.int64], Ids]:
        """Return the codes of all pairs in all texts, and the text of each."""
        texts = len(self._start) - 1
        bounds = starts(np.diff(self._start) + 2)
        bounded = np.full(int(bounds[-1]), self._edge, np.int64)
        bounded[np.arange(len(self._sequence)) + 2 * owners(self._start) + 1] = self._sequence
        within = np.ones(len(bounded), bool)
        within[bounds[1:] - 1] = False
        first = np.flatnonzero(within)
        text = np.repeat(np.arange(texts, dtype=np.int32), np.diff(bounds) - 1)
        return bounded[first] * (self._edge + 1) + bounded[first + 1], text


class _Counts:
    """In how many texts of which facts each of many keys stands.

    Key k of `keys` (in order) stands in `counts[start[k]:start[k + 1]]` texts of `facts[start[k]:start[k + 1]]`.
    """

    def __init__(self, keys: Positions, texts: Ids, text_fact: Ids, facts: int) -> None:
        # Once for each text, however often it stands there.
        once = distinct(keys.astype(np.int64) * max(len(text_fact), 1) + texts)
        key, text = np.divmod(once, max(len(text_fact), 1))
        pairs = np.sort(key * facts + text_fact[text].astype(np.int64))
        first = np.flatnonzero(first_of_equals(pairs))
        self.counts: Weights = np.diff(np.append(first, len(pairs))).astype(np.float32)
        key, fact = np.divmod(pairs[first], np.int64(facts))
        self.facts: Ids = fact.astype(np.int32)
        begins = np.flatnonzero(first_of_equals(key))
        self.keys = key[begins]
        self.start: Ids = np.append(begins, len(key)).astype(np.int32)

    def rows(self, keys: Ids) -> Positions:
        """Return the rows of those of `keys` that stand anywhere: all words of an index do."""
        return np.searchsorted(self.keys, keys)

    def known(self, keys: Collection[int]) -> Positions:
        """Return the rows of those of `keys` that stand anywhere."""
        wanted = np.fromiter(keys, np.int64, len(keys))
        rows = np.minimum(np.searchsorted(self.keys, wanted), len(self.keys) - 1)
        return np.asarray(rows[self.keys[rows] == wanted])

    def of(self, row: int, facts: int) -> Weights:
        """Return in how many texts of each of `facts` facts the key of `row` stands, shape (facts,)."""
        own = slice(int(self.start[row]), int(self.start[row + 1]))
        counts = np.zeros(facts, np.float32)
        counts[self.facts[own]] = self.counts[own]
        return counts
