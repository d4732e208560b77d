"""Scoring facts against a question: weighted soft alignment of words, whole strings, and nearness of meaning.

For question Q and text T, with s(u, v) the similarity of two words (`similarity`) and idf as in `index`:
A = Σ idf(u) max_v s(u, v) / Σ idf(u) over the words u of Q (how much of the question is covered), B the same from T's
side, item = ½A + ½B; F is A against all words of a fact together. A fact's score is
0.5 · max item + 0.5 · F + 0.35 · max token_set_ratio / 100 + 0.2 · max token_sort_ratio / 100
+ 0.5 · cosine(question, mean direction of its texts) + 0.2 · mean of its five best texts' cosines
+ its habits (`habits`) + what the base's classifier says for it (`learned`, at most 0).
The first weights were fitted on validation splits of public sets with five texts a fact; those that look at single
texts (the last, and token_sort_ratio) were raised on questions about a base with forty texts a fact, where one mean
direction blurs. The optimum is flat.
With a sentence encoder in the index its directions take the place of the word vectors', and meaning weighs more
(`BY_ENCODER`); single words are still compared by the table.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from bot.answering.chances import chances_of, learned_of
from bot.answering.classifier import EVERYDAY, UNSAID, Classifier, together
from bot.answering.index import STOP_FACTOR, Index, for_comparison, in_order
from bot.answering.opened import Opened
from bot.answering.query import Heard, Query
from bot.answering.runs import Ids, Positions, Weights, starts
from bot.answering.semantic import Repair
from bot.answering.similarity import Row, Similarity
from bot.answering.text import STOP_STEMS, for_matching, words
from bot.answering.vectors import Vector, unit


class Mix(NamedTuple):
    """What each part of a score weighs."""

    item: float
    fact: float
    token_set: float
    token_sort: float
    meaning: float
    nearest: float


BY_TABLE = Mix(item=0.5, fact=0.5, token_set=0.35, token_sort=0.2, meaning=0.5, nearest=0.2)
BY_ENCODER = Mix(item=0.2, fact=0.35, token_set=0.25, token_sort=0.1, meaning=1.0, nearest=0.4)
NEAREST_TEXTS = 5
UNKNOWN_NUMBER = 0.3
"""What a number weighs that no text has: it is told by guards whether it is wrong, not by words."""
FACTS_SCORED, FACTS_SCORED_TAUGHT = 14, 6
"""How many facts, by words and meaning together, are scored exactly; fewer where a classifier is among these."""
TEXTS_COMPARED, TEXTS_COMPARED_TAUGHT = 96, 24
"""How many of the best texts are compared as whole strings."""
REMEMBERED = 8_192
"""Words of questions whose similar words are kept."""
SPREAD = 1_024
"""Words of questions whose similarities over all texts are kept: about 10 kB each in a base of 10,000 texts."""


class Candidate(NamedTuple):
    """A fact scored against a question, with the parts of its score and the text of it that fits best.

    `coverage` (F) is the share of the question's weight that the fact's words cover; `covered` the same word by word,
    each in 0…1.
    """

    fact: int
    score: float
    text: int
    item: float
    coverage: float
    meaning: float
    covered: tuple[float, ...]


class Matcher:
    """Ranks the facts of an index against questions. Remembers what words are similar to; holds no question."""

    def __init__(self, index: Index, remembered: int = REMEMBERED, classifier: Classifier | None = None) -> None:
        """Match against `index`; the similarities of at most `remembered` words are kept.

        `facts_scored` is how many facts are ranked where nobody says how many.
        """
        self.index = index
        self.classifier = classifier
        columns = {fact: column for column, fact in enumerate(classifier.facts)} if classifier else {}
        known = [(f, columns[fact.id]) for f, fact in enumerate(index.facts) if fact.id in columns]
        self._taught = np.array([f for f, _ in known], np.int64)
        self._columns = np.array([column for _, column in known], np.int64)
        self._everyday = columns.get(EVERYDAY)
        self._unsaid = columns.get(UNSAID)
        self._similarity = Similarity(index, remembered, min(remembered, SPREAD))
        self._mix = BY_ENCODER if index.encoder else BY_TABLE
        self.facts_scored = FACTS_SCORED_TAUGHT if classifier else FACTS_SCORED
        self._texts_compared = TEXTS_COMPARED_TAUGHT if classifier else TEXTS_COMPARED

    def taken_from_own(self, texts: Iterable[int]) -> Weights:
        """Return what the classifier takes from the score of the own fact of each of `texts`, 0 or less.

        Most of them taught it, so that it takes nothing from nearly all.
        """
        taken = []
        for t in texts:
            fact, _, text = self.index.texts[t]
            logits = np.full(len(self.index.facts), np.nan, np.float32)
            if self.classifier:
                own = self.index.text_units[t] if self.index.encoder is None else np.zeros(0, np.float32)
                direction = own if own.size else np.zeros(self.index.vectors.dimensions, np.float32)
                spoken = self.classifier.logits(self.index.reading.stems(text), words(text), direction)
                logits[self._taught] = spoken[self._columns]
            taken.append(learned_of(logits)[fact])
        return np.array(taken, np.float32)

    @cached_property
    def _repair(self) -> Repair:
        common = self.index.encoder.words if self.index.encoder else ()
        return Repair((t.text for t in self.index.texts), self.index.vectors.stems, common)

    def query(
        self,
        question: str,
        encoded: Vector | None = None,
        spoken: Weights | None = None,
        *,
        message: Opened | None = None,
        part: str = "",
        skim: bool = False,
    ) -> Query:
        """Read `question`: cleaned, in stems, with the base's synonyms.

        `encoded` is what the index's encoder made of the same question before: that takes the longest. `spoken` are
        logits to be used in place of the classifier's own by n-grams. `message` is what `question` is a part of: its
        reader reads the part in the light of the rest; or `part` in its place, where that is told. With `skim` the
        reader is not asked of a short text that the n-grams are sure of (nearly always it would say the same, but where
        the text follows another one), and of a part what the whole asks for counts as well.
        """
        index = self.index
        text = for_matching(question)
        whole_words = words(text)
        said = index.reading.of_words(whole_words)
        sequence = tuple(index.vocabulary.get(s, -2) for s in said)
        stems = tuple(dict.fromkeys(said))
        nearest = np.zeros(len(index.words), np.float32)
        by_fact = np.zeros((len(stems), len(index.facts)), np.float32)
        weights = np.zeros(len(stems), np.float32)
        direction = np.zeros(index.vectors.dimensions, np.float32)
        spreads = tuple(map(self._similarity.spread, stems))
        rows = tuple(map(self._similarity.row, stems))
        if stems:
            # All words at once: one by one takes several times as long.
            np.maximum.at(nearest, _joined(row.ids for row in rows), _joined(row.similarities for row in rows))
            for of_stem, spread in zip(by_fact, spreads, strict=True):
                of_stem[spread.facts] = spread.by_fact
            weighed = [self._weight(s) for s in stems]
            weights[:] = [weight for weight, _ in weighed]
            direction = _direction((plain for _, plain in weighed), rows)
        spoken = self._spoken(whole_words, said, direction) if spoken is None else spoken
        message = message or self.open(text)
        read = None
        if self.classifier:
            part = for_matching(part) or text
            read = self.classifier.read(part, spoken, message, len(whole_words) if skim else None, with_whole=skim)
        heard = self._heard(spoken, read)
        if index.encoder and encoded is not None:
            direction = encoded
        elif index.encoder:
            # A message without words ("?!") has no direction, of the same length as any.
            known = index.encoder.of_question(self._repair.read(text)) if stems else None
            direction = np.zeros(index.fact_units.shape[1], np.float32) if known is None else known
        habits = index.habits.score((spread.habit for spread in spreads), sequence)
        return Query(
            for_comparison(text),
            sequence,
            stems,
            weights,
            rows,
            spreads,
            nearest,
            by_fact,
            unit(direction),
            habits,
            message,
            *heard,
        )

    def open(self, text: str) -> Opened | None:
        """Return `text` as a message for the classifier's reader, if there is one."""
        return self.classifier.open(for_matching(text)) if self.classifier else None

    def hear(self, text: str, message: Opened | None = None, *, glance: bool = False) -> Heard:
        """Return what the classifier says of `text`: much less work than a query, which reads it for matching.

        `message` is what it is a part of; at a `glance` its reader's student stands for the reader. All NaN where there
        is no classifier.
        """
        text = for_matching(text)
        whole_words = words(text)
        said = self.index.reading.of_words(whole_words)
        direction = np.zeros(self.index.vectors.dimensions, np.float32)
        if self.classifier and said:
            stems = dict.fromkeys(said)
            direction = _direction((self._weight(s)[1] for s in stems), map(self._similarity.row, stems))
        spoken = self._spoken(whole_words, said, direction)
        read = (
            self.classifier.read(text, spoken, message, len(whole_words) if message else None, glance=glance)
            if self.classifier
            else None
        )
        return self._heard(spoken, read)

    def _spoken(self, whole_words: Sequence[str], said: Sequence[str], direction: Vector) -> Weights | None:
        """Return the classifier's logits by n-grams for a text of these words, with the stems `said`."""
        return self.classifier.logits(said, whole_words, unit(direction)) if self.classifier and said else None

    def _heard(self, spoken: Weights | None, read: Weights | None) -> Heard:
        """Return what the classifier says of a text: its logits by n-grams, and what its reader says of the message."""
        logits = np.full(len(self.index.facts), np.nan, np.float32)
        everyday = unsaid = 0.0
        if spoken is not None:
            spoken = together(spoken, read)
            logits[self._taught] = spoken[self._columns]
            most = spoken[self._columns].max()
            everyday = float(spoken[self._everyday] - most) if self._everyday is not None else 0.0
            unsaid = float(spoken[self._unsaid] - most) if self._unsaid is not None else 0.0
        beside = (everyday,) if self._unsaid is None else (everyday, unsaid)
        return Heard(logits, chances_of(logits, *beside), everyday, unsaid)

    def _weight(self, stem: str) -> tuple[float, float]:
        """Return what a word of a question weighs, and its plain inverse document frequency."""
        index = self.index
        own = index.vocabulary.get(stem)
        stop = stem in STOP_STEMS
        if own is not None:
            weight = float(index.idf[own])
            return weight, weight / STOP_FACTOR if stop else weight
        plain = index.unknown_idf
        return plain * (STOP_FACTOR if stop else 1) * (UNKNOWN_NUMBER if stem[0].isdigit() else 1), plain

    def rank(
        self,
        query: Query,
        limit: int | None = None,
        *,
        without_text: int | None = None,
        without_fact: int | None = None,
    ) -> list[Candidate]:
        """Return the best facts for `query`, best first: `limit` of them, or as many as are scored exactly.

        `without_text` scores as if the base had not that text, `without_fact` as if it had not that fact (leave one
        out).
        """
        index, mix = self.index, self._mix
        limit = self.facts_scored if limit is None else limit
        if not query.stems or not index.texts:
            return []
        by_fact, habits, meaning = query.by_fact, query.habits, index.fact_units @ query.direction
        if without_text is not None:
            by_fact, habits = self._without(query, without_text)
            f = int(index.text_fact[without_text])
            meaning[f] = unit(index.fact_sums[f] - index.text_units[without_text]) @ query.direction
        coverage = query.weights @ by_fact / float(query.weights.sum())
        learned = learned_of(query.logits, without_fact)
        rough = mix.fact * coverage + (mix.meaning + mix.nearest) * meaning + habits + learned
        if without_fact is not None:
            rough[without_fact] = -np.inf
        wanted = min(len(index.facts), max(limit, self.facts_scored))
        facts = np.argpartition(-rough, wanted - 1)[:wanted]
        facts = np.sort(facts[np.isfinite(rough[facts]) & (index.first_text[facts + 1] > index.first_text[facts])])
        if not len(facts):
            return []
        bounds = _bounds(index.first_text, facts)
        texts = np.concatenate([np.arange(a, b) for a, b in bounds])
        start = starts(np.array([b - a for a, b in bounds]))
        item = self._items(query, bounds)
        if without_text is not None:
            item[texts == without_text] = -np.inf
        token_set, token_sort = self._whole_strings(query, texts, item)
        near = np.concatenate([index.text_units[a:b] @ query.direction for a, b in bounds])
        near[~np.isfinite(item)] = -np.inf
        best_item = np.maximum.reduceat(item, start[:-1])
        score = (
            mix.item * best_item
            + mix.fact * coverage[facts]
            + mix.token_set * np.maximum.reduceat(token_set, start[:-1])
            + mix.token_sort * np.maximum.reduceat(token_sort, start[:-1])
            + mix.meaning * meaning[facts]
            + mix.nearest * _mean_of_best(near, start)
            + habits[facts]
            + learned[facts]
        )
        order = np.argsort(-score, kind="stable")[:limit]
        order = order[np.isfinite(score[order])]
        whole = mix.item * item + mix.token_set * token_set + mix.token_sort * token_sort
        best_text = [int(a) + int(whole[a:b].argmax()) for a, b in zip(start[order], start[order + 1], strict=True)]
        chosen = facts[order]
        return [
            Candidate(fact, total, text, item_of, coverage_of, meaning_of, tuple(covered))
            for fact, total, text, item_of, coverage_of, meaning_of, covered in zip(
                chosen.tolist(),
                score[order].tolist(),
                texts[best_text].tolist(),
                best_item[order].tolist(),
                coverage[chosen].tolist(),
                meaning[chosen].tolist(),
                by_fact[:, chosen].T.tolist(),
                strict=True,
            )
        ]

    def _without(self, query: Query, text: int) -> tuple[Weights, Weights]:
        """Return `by_fact` and `habits` of `query` as they would be if the base had not `text`."""
        index = self.index
        f = int(index.text_fact[text])
        by_fact = query.by_fact.copy()
        others = [index.tokens_of_text(t) for t in index.texts_of_fact(f) if t != text]
        by_fact[:, f] = query.similar[:, np.concatenate(others)].max(axis=1) if others else 0
        if not index.habits.share:
            return by_fact, query.habits
        hidden = index.habits.hidden(text)
        rows = [self._similarity.row(s) for s in query.stems]
        words = [index.habits.of_word(row.ids, row.similarities, hidden) for row in rows]
        return by_fact, index.habits.score(words, query.sequence, hidden)

    def _items(self, query: Query, bounds: Sequence[tuple[int, int]]) -> Weights:
        """Return item for each of the texts that lie between `bounds`, run after run, none of them empty.

        The texts of a fact lie together, and so do their words: whole stretches are read, which is faster than to look
        up single ones.
        """
        index = self.index
        worth = query.nearest * index.idf
        tokens, begin = [], []
        at = 0
        for a, b in bounds:
            first, end = int(index.text_start[a]), int(index.text_start[b])
            tokens.append(index.text_tokens[first:end])
            begin.append(index.text_start[a:b] + (at - first))
            at += end - first
        text_idf = np.concatenate([index.text_idf[a:b] for a, b in bounds])
        said = np.add.reduceat(worth[np.concatenate(tokens)], np.concatenate(begin)) / text_idf
        covered = self.covered_by(query)
        asked = np.concatenate([covered[a:b] for a, b in bounds]) / query.weights.sum()
        return np.asarray(0.5 * asked + 0.5 * said, np.float32)

    def covered_by(self, query: Query) -> Weights:
        """Return Σ idf(u) max_v s(u, v) over the words of `query` for each text of the index, shape (T,)."""
        covered = np.zeros(len(self.index.texts), np.float32)
        if not query.stems:
            return covered
        spreads = query.spreads
        shares = np.repeat(query.weights, [len(spread.texts) for spread in spreads])
        shares *= _joined(spread.by_text for spread in spreads)
        np.add.at(covered, _joined(spread.texts for spread in spreads), shares)
        return covered

    def _whole_strings(self, query: Query, texts: Positions, item: Weights) -> tuple[Weights, Weights]:
        """Return token_set_ratio and token_sort_ratio, in 0…1, of the best of `texts`; 0 for all others."""
        token_set, token_sort = np.zeros(len(item), np.float32), np.zeros(len(item), np.float32)
        most = self._texts_compared
        best = np.argpartition(-item, most)[:most] if len(item) > most else slice(None)
        at = np.arange(len(item))[best]
        at = at[np.isfinite(item[at])]
        compared = [self.index.folded(t) for t in texts[at].tolist()]
        token_set[at] = process.cdist([query.text], [text for text, _ in compared], scorer=fuzz.token_set_ratio)[0]
        # What token_sort_ratio does, with the sorting of the texts done before.
        token_sort[at] = process.cdist([in_order(query.text)], [text for _, text in compared], scorer=fuzz.ratio)[0]
        return token_set / np.float32(100), token_sort / np.float32(100)


def _direction(plain: Iterable[float], rows: Iterable[Row]) -> Vector:
    """Return the sum of the vectors of words, each times the root of its plain inverse document frequency."""
    summed = np.sqrt(np.array(list(plain), np.float32)) @ np.array([row.vector for row in rows])
    return np.asarray(summed, np.float32)


def _joined(parts: Iterable[NDArray[Any]]) -> NDArray[Any]:
    return np.concatenate(list(parts))


def _bounds(start: NDArray[np.int32], chosen: Positions) -> list[tuple[int, int]]:
    return list(zip(start[chosen].tolist(), start[chosen + 1].tolist(), strict=True))


def _mean_of_best(cosines: Weights, start: Ids) -> Weights:
    """Return the mean of the best few cosines in each run of `start`; −∞ does not count."""
    means = []
    bounds = start.tolist()
    for begin, end in pairwise(bounds):
        run = cosines[begin:end]
        best = (np.partition(run, -NEAREST_TEXTS)[-NEAREST_TEXTS:] if len(run) > NEAREST_TEXTS else run).tolist()
        counted = [cosine for cosine in best if cosine != -math.inf]
        means.append(sum(counted) / max(len(counted), 1))
    return np.array(means, np.float32)
