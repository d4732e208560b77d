"""Scoring facts against a question: weighted soft alignment of words, spelling repair, and nearness of meaning.

For question Q and text T, with s(u, v) the similarity of two words and idf as in `index`:
A = Σ idf(u) max_v s(u, v) / Σ idf(u) over the words u of Q (how much of the question is covered), B the same from T's
side, item = ½A + ½B; F is A against all words of a fact together. A fact's score is
0.5 · max item + 0.5 · F + 0.35 · max token_set_ratio / 100 + 0.2 · max token_sort_ratio / 100
+ 0.5 · cosine(question, mean direction of its texts) + 0.2 · mean of its five best texts' cosines + its habits (see `habits`).
The first weights were fitted on validation splits of public sets with five texts a fact; those that look at single
texts (the last, and token_sort_ratio) were raised on questions about a base with forty texts a fact, where one mean
direction blurs. The optimum is flat.
With a sentence encoder in the index its directions take the place of the word vectors', and meaning weighs more
(`BY_ENCODER`); single words are still compared by the table.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from bot.answering.index import STOP_FACTOR, Index, Weights
from bot.answering.semantic import Repair
from bot.answering.text import STOP_STEMS, fold, for_matching
from bot.answering.vectors import FREQUENT, Vector, unit


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
SPELLING_CUT = 0.75
"""The least edit similarity at which two words count as one misspelt."""
MEANING_CUT, MEANING_FACTOR = 0.35, 0.8
"""Cosines of words above the cut count, times the factor: related is less than equal."""
UNKNOWN_NUMBER = 0.3
"""What a number weighs that no text has: it is told by guards whether it is wrong, not by words."""
FACTS_SCORED = 32
"""How many facts, by words and meaning together, are scored exactly."""
TEXTS_COMPARED = 96
"""How many of the best texts are compared as whole strings."""


class Row(NamedTuple):
    """What one word of a question is similar to: token ids, their similarities in (0, 1], and the word's own vector."""

    ids: NDArray[np.int32]
    similarities: Weights
    vector: Vector


@dataclass(frozen=True, slots=True)
class Query:
    """A question read for matching: its distinct stems in order, their weights, and what they are similar to.

    `sequence` are the token ids of all its words in order, −2 for words that the base has not.
    `similar` has shape (words, V); `direction` is the unit vector of the whole question, shape (D,).
    """

    text: str
    sequence: tuple[int, ...]
    stems: tuple[str, ...]
    weights: Weights
    similar: Weights
    direction: Vector
    known: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
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

    def __init__(self, index: Index, remembered: int = 8_192) -> None:
        """Match against `index`; the similarities of at most `remembered` words are kept."""
        self.index = index
        self._row = lru_cache(maxsize=remembered)(self._similar_to)
        self._by_length: dict[int, tuple[list[str], NDArray[np.int32]]] = {}
        self._frequent: dict[tuple[str, int], list[str]] | None = None
        encoder = index.encoder
        self._repair = Repair((t.text for t in index.texts), index.vectors.stems, encoder.words) if encoder else None
        self._mix = BY_ENCODER if encoder else BY_TABLE

    def query(self, question: str) -> Query:
        """Read `question`: cleaned, in stems, with the base's synonyms."""
        index = self.index
        text = for_matching(question)
        said = index.reading.stems(text)
        sequence = tuple(index.vocabulary.get(s, -2) for s in said)
        stems = tuple(dict.fromkeys(said))
        similar = np.zeros((len(stems), len(index.words)), np.float32)
        weights = np.zeros(len(stems), np.float32)
        direction = np.zeros(index.vectors.dimensions, np.float32)
        for i, s in enumerate(stems):
            row = self._row(s)
            similar[i, row.ids] = row.similarities
            own = index.vocabulary.get(s)
            plain = index.unknown_idf if own is None else float(index.idf[own])
            stop = s in STOP_STEMS
            weights[i] = plain * STOP_FACTOR if stop and own is None else plain
            if own is None and s[0].isdigit():
                weights[i] *= UNKNOWN_NUMBER
            direction += row.vector * np.sqrt(plain / STOP_FACTOR if stop and own is not None else plain)
        if index.encoder and self._repair and stems:
            direction = index.encoder.of_question(self._repair.read(text))
        known = tuple(s in index.vocabulary for s in stems)
        return Query(fold(text).strip(" ?!."), sequence, stems, weights, similar, unit(direction), known)

    def rank(
        self,
        query: Query,
        limit: int = FACTS_SCORED,
        *,
        without_text: int | None = None,
        without_fact: int | None = None,
    ) -> list[Candidate]:
        """Return the best facts for `query`, best first.

        `without_text` scores as if the base had not that text, `without_fact` as if it had not that fact (leave one
        out).
        """
        index = self.index
        if not query.stems or not index.texts:
            return []
        best_of_word = query.similar[:, index.fact_tokens]
        per_word = np.maximum.reduceat(best_of_word, index.fact_start[:-1], axis=1)
        meaning = index.fact_units @ query.direction
        if without_text is not None:
            f = int(index.text_fact[without_text])
            others = [index.tokens_of_text(t) for t in index.texts_of_fact(f) if t != without_text]
            per_word[:, f] = query.similar[:, np.concatenate(others)].max(axis=1) if others else 0
            meaning[f] = unit(index.fact_sums[f] - index.text_units[without_text]) @ query.direction
        total = float(query.weights.sum())
        coverage = query.weights @ per_word / total
        mix = self._mix
        habits = index.habits.score(query, without_text)
        rough = mix.fact * coverage + (mix.meaning + mix.nearest) * meaning + habits
        if without_fact is not None:
            rough[without_fact] = -np.inf
        wanted = min(len(index.facts), max(limit, FACTS_SCORED))
        facts = np.argpartition(-rough, wanted - 1)[:wanted]
        facts = np.sort(facts[np.isfinite(rough[facts]) & (index.first_text[facts + 1] > index.first_text[facts])])
        if not len(facts):
            return []
        lengths = index.first_text[facts + 1] - index.first_text[facts]
        starts = np.concatenate(([0], np.cumsum(lengths)[:-1]))
        texts = np.repeat(index.first_text[facts] - starts, lengths) + np.arange(lengths.sum())
        item = self._items(query, texts, without_text)
        compared = np.argsort(-item)[:TEXTS_COMPARED]
        compared = compared[np.isfinite(item[compared])]
        folded = [index.folded[t] for t in texts[compared]]
        token_set, token_sort = np.zeros(len(item), np.float32), np.zeros(len(item), np.float32)
        token_set[compared] = process.cdist([query.text], folded, scorer=fuzz.token_set_ratio)[0] / 100
        token_sort[compared] = process.cdist([query.text], folded, scorer=fuzz.token_sort_ratio)[0] / 100
        best_item = np.maximum.reduceat(item, starts)
        nearest = _mean_of_best(
            np.where(np.isfinite(item), index.text_units[texts] @ query.direction, -np.inf), lengths, starts
        )
        score = (
            mix.item * best_item
            + mix.fact * coverage[facts]
            + mix.token_set * np.maximum.reduceat(token_set, starts)
            + mix.token_sort * np.maximum.reduceat(token_sort, starts)
            + mix.meaning * meaning[facts]
            + mix.nearest * nearest
            + habits[facts]
        )
        whole = mix.item * item + mix.token_set * token_set + mix.token_sort * token_sort
        order = np.argsort(-score, kind="stable")[:limit]
        return [
            Candidate(
                fact=int(facts[i]),
                score=float(score[i]),
                text=int(texts[starts[i] + int(np.argmax(whole[starts[i] : starts[i] + lengths[i]]))]),
                item=float(best_item[i]),
                coverage=float(coverage[facts[i]]),
                meaning=float(meaning[facts[i]]),
                covered=tuple(per_word[:, facts[i]].tolist()),
            )
            for i in order
            if np.isfinite(score[i])
        ]

    def _items(self, query: Query, texts: NDArray[np.signedinteger[Any]], without_text: int | None) -> Weights:
        """Return item for each of `texts`, −∞ for the one left out; shape (len(texts),)."""
        index = self.index
        lengths = index.text_start[texts + 1] - index.text_start[texts]
        offsets = np.concatenate(([0], np.cumsum(lengths)[:-1]))
        tokens = index.text_tokens[np.repeat(index.text_start[texts] - offsets, lengths) + np.arange(lengths.sum())]
        similar = query.similar[:, tokens]
        asked = query.weights @ np.maximum.reduceat(similar, offsets, axis=1) / query.weights.sum()
        idf = index.idf[tokens]
        said = np.add.reduceat(similar.max(axis=0) * idf, offsets) / np.add.reduceat(idf, offsets)
        item = np.asarray(0.5 * asked + 0.5 * said, np.float32)
        if without_text is not None:
            item[texts == without_text] = -np.inf
        return item

    def _similar_to(self, word: str) -> Row:
        """Return what `word` is similar to in the base: 1 itself, edit similarity squared, or nearness of meaning."""
        index = self.index
        found: dict[int, float] = {}
        if len(word) >= 4 and not any(c.isdigit() for c in word):
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
        ids = np.fromiter(found.keys(), np.int32, len(found))
        return Row(ids, np.fromiter(found.values(), np.float32, len(found)), vector * trust)

    def _vector(self, word: str, spelt_like: dict[int, float]) -> tuple[Vector, float]:
        """Return the vector of `word`, or of the word that it seems to misspell, and how far to trust it (0…1)."""
        index = self.index
        if word in index.vectors or word in index.vocabulary or len(word) < 4 or any(c.isdigit() for c in word):
            return index.vectors.rows([word])[0], 1.0
        near = {index.words[v]: s for v, s in spelt_like.items()} or self._frequent_like(word)
        if not near:
            return index.vectors.rows([word])[0], 1.0
        repaired, squared = max(near.items(), key=lambda item: item[1])
        return index.vectors.rows([repaired])[0], squared

    def _frequent_like(self, word: str) -> dict[str, float]:
        if self._frequent is None:
            frequent: dict[tuple[str, int], list[str]] = {}
            for s in list(self.index.vectors.stems)[:FREQUENT]:
                frequent.setdefault((s[:1], len(s)), []).append(s)
            # Set when it is whole: questions may be answered on several threads.
            self._frequent = frequent
        near = [
            s for length in (len(word) - 1, len(word), len(word) + 1) for s in self._frequent.get((word[0], length), ())
        ]
        best = process.extractOne(word, near, scorer=OSA.normalized_similarity, score_cutoff=SPELLING_CUT)
        return {best[0]: best[1] ** 2} if best else {}

    def _words_of_about(self, length: int) -> tuple[list[str], NDArray[np.int32]]:
        if length not in self._by_length:
            chosen = [
                (w, v)
                for v, w in enumerate(self.index.words)
                if abs(len(w) - length) <= 2 and len(w) >= 4 and w.isalpha()
            ]
            self._by_length[length] = ([w for w, _ in chosen], np.array([v for _, v in chosen], np.int32))
        return self._by_length[length]


def _mean_of_best(cosines: Weights, lengths: NDArray[np.intp], starts: NDArray[np.intp]) -> Weights:
    """Return the mean of the best few cosines in each run of `lengths` beginning at `starts`; −∞ does not count."""
    group = np.repeat(np.arange(len(lengths)), lengths)
    order = np.lexsort((-cosines, group))
    within = np.arange(len(cosines)) - starts[group]
    counted = (within < NEAREST_TEXTS) & np.isfinite(cosines[order])
    total = np.add.reduceat(np.where(counted, cosines[order], 0.0), starts)
    return np.asarray(total / np.maximum(np.add.reduceat(counted, starts, dtype=np.int32), 1), np.float32)
