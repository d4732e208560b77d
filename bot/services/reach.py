"""Which questions a server's fact comes near enough to that it could change their answers.

    reach = Reach(matcher, base)                      # once for a base
    near = reach.of(facts, people, questions)         # those of `questions` to ask again, the nearest first

A server's fact that scores more than `REACH` below the base's best fact is no candidate (`overlay`), and changes
nothing. So facts are scored against all questions in one pass over arrays, exactly as the overlay scores them, and
whoever is out of reach need not be asked. For a way of asking that the base has, its own fact stands in for the best
one: having every word of it, it scores no more than that does. Habits of asking count for a server's fact as they do
for the best, and are left out on both sides. Questions that are judged by other rules than scores are always within
reach: those that name a year of a fact, somebody whom only it quotes, or a word that only it has.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple, Self

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from bot.answering.index import STOP_FACTOR, Index, Role, in_order, texts_of
from bot.answering.matcher import BY_ENCODER, BY_TABLE, NEAREST_TEXTS, UNKNOWN_NUMBER, Matcher
from bot.answering.overlay import REACH, years_in, years_of
from bot.answering.runs import Ids, Positions, Weights, flat, positions, sums
from bot.answering.similarity import Similarity
from bot.answering.text import STOP_STEMS, stem, words
from bot.answering.vectors import Vector, unit
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.models import Fact, Person

HABITS = 0.6
"""What habits of asking may add between facts of a server that have very many ways to ask, and to a fact of the base
that a server added ways to ask to."""
MARGIN = 0.1
"""By how much the base's own fact may score less than its words are worth, where more than words counts."""
FAR = -(REACH + MARGIN)
CELLS = 400_000
"""About how many pairs of a question and a word of the facts are scored at a stretch."""
READ = 10_000
"""Questions beside the base's own that are remembered as they were read."""


class _Known(NamedTuple):
    """A question as it was read: its distinct words, as ids, its direction, and what the present winner scores."""

    words: tuple[int, ...]
    direction: Vector
    present: float
    folded: tuple[str, str]


class _Asked(NamedTuple):
    """Questions side by side: their words as runs of ids, folded texts, directions, shape (Q, D), and present scores,
    shape (Q,).
    """

    tokens: Ids
    start: Ids
    folded: Sequence[tuple[str, str]]
    directions: Vector
    present: Weights


class Reach:
    """The questions of one base, and of its servers, ready for facts to be scored against them.

    Making one takes about a second for 20,000 questions: work for a thread of its own.
    """

    def __init__(self, matcher: Matcher, base: KnowledgeBase) -> None:
        """Read the ways of asking of `base`, which `matcher` was made for."""
        index = self._index = matcher.index
        self._matcher = matcher
        self._mix = BY_ENCODER if index.encoder else BY_TABLE
        self._words = list(index.words)
        self._number = dict(index.vocabulary)
        self._texts = np.array([t for t, text in enumerate(index.texts) if text.role is Role.QUESTION], np.int64)
        # The same question may stand at two facts; what is said of the first holds for it.
        self._at = {index.texts[t].text: at for at, t in reversed(list(enumerate(self._texts.tolist())))}
        self._present = self._least_present()
        self._further: OrderedDict[str, _Known] = OrderedDict()
        self._years: dict[str, frozenset[float]] = {}
        answered = {fact.id: years_of(fact) for fact in base.answers}
        for text, at in self._at.items():
            own = index.facts[index.texts[int(self._texts[at])].fact].id
            years = years_in(text)
            # A question that its own fact answers with the year that it names stays there.
            if years and not years <= answered.get(own, frozenset()):
                self._years[text] = years

    def of(self, facts: Sequence[Fact], people: Mapping[str, Person], questions: Iterable[str]) -> list[str]:
        """Return those of `questions` whose answers `facts` could change, the nearest first.

        `facts` are laid over the base: those that a change adds or alters, as they were before and as they are after.
        """
        asked = list(dict.fromkeys(questions))
        if not facts or not asked:
            return []
        texts = [fact for fact in facts if any(words(text) for _, text in texts_of(fact, people))]
        local = Index(texts, people, self._index.reading, self._index.vectors, self._index.encoder, self._index)
        own = [question for question in asked if question in self._at]
        further = [question for question in asked if question not in self._at]
        lead = dict(zip(own, self._lead(local, self._of_base(own)).tolist(), strict=True))
        lead |= zip(further, self._lead(local, self._beside(further)).tolist(), strict=True)
        always = frozenset(self._always(local, people, asked))
        near = [question for question in asked if lead[question] > FAR or question in always]
        return sorted(near, key=lambda question: -lead[question])

    def _least_present(self) -> Weights:
        """Return what each of the base's ways of asking scores at the least with its own fact, habits left out."""
        index, mix = self._index, self._mix
        fact = index.text_fact[self._texts]
        meaning = np.einsum("td,td->t", index.fact_units[fact], index.text_units[self._texts])
        nearest = np.zeros(len(index.texts), np.float32)
        for f in range(len(index.facts)):
            texts = index.texts_of_fact(f)
            if len(texts):
                units = index.text_units[texts.start : texts.stop]
                nearest[texts.start : texts.stop] = _mean_of_best(units @ units.T)
        whole = mix.item + mix.fact + mix.token_set + mix.token_sort
        words_worth = whole + mix.meaning * meaning + mix.nearest * nearest[self._texts]
        return np.asarray(words_worth + self._matcher.taken_from_own(self._texts.tolist()), np.float32)

    def _of_base(self, questions: Sequence[str]) -> _Asked:
        index = self._index
        at = np.array([self._at[question] for question in questions], np.int64)
        texts = self._texts[at]
        within, start = positions(index.text_start, texts)
        folded = [index.folded(t) for t in texts.tolist()]
        directions = index.text_units[texts] if index.encoder else np.zeros((len(at), 0), np.float32)
        return _Asked(index.text_tokens[within], start, folded, directions, self._present[at])

    def _beside(self, questions: Sequence[str]) -> _Asked:
        known = [self._read(question) for question in questions]
        tokens, start = flat([one.words for one in known])
        size = len(known[0].direction) if known else 0
        directions = np.array([one.direction for one in known], np.float32).reshape(len(known), size)
        present = np.array([one.present for one in known], np.float32)
        return _Asked(tokens, start, [one.folded for one in known], directions, present)

    def _read(self, question: str) -> _Known:
        """Return a question that is none of the base's as it is read, and what the best fact of the base scores."""
        known = self._further.get(question)
        if known is None:
            query = self._matcher.query(question)
            best = next(iter(self._matcher.rank(query, 1)), None)
            present = best.score - max(0.0, float(query.habits[best.fact])) if best else 0.0
            direction = query.direction if self._index.encoder else np.zeros(0, np.float32)
            ids = tuple(self._number.setdefault(word, len(self._number)) for word in query.stems)
            self._words.extend(list(self._number)[len(self._words) :])
            folded = (query.text, in_order(query.text))
            known = self._further[question] = _Known(ids, direction, present, folded)
            while len(self._further) > READ:
                self._further.popitem(last=False)
        return known

    def _lead(self, local: Index, asked: _Asked) -> Weights:
        """Return how far the best of the local facts is above the present winner of each question, shape (Q,)."""
        against = _Against.of(local, self._words)
        of_base = any(fact.id in self._index.position for fact in local.facts)
        habits = HABITS if of_base else HABITS * local.habits.share
        found = np.full(len(asked.present), -np.inf, np.float32)
        filled = np.flatnonzero(np.diff(asked.start))
        for chosen in np.array_split(filled, max(1, len(filled) * len(local.words) // CELLS)):
            if not len(chosen):
                continue
            within, start = positions(asked.start, chosen)
            tokens = asked.tokens[within]
            # As the overlay does it: the directions are the encoder's, or made of the words as the facts have them.
            own = asked.directions[chosen] if local.encoder else unit(sums(against.vectors, tokens, start))
            rough = self._without_strings(local, against, tokens, start, own)
            lead = rough.max(axis=1) + habits - asked.present[chosen]
            # Whole strings take the longest, and are compared where they could matter.
            unclear = np.flatnonzero(lead + self._mix.token_set + self._mix.token_sort > FAR)
            strings = self._strings(local, [asked.folded[q] for q in chosen[unclear].tolist()])
            lead[unclear] = (rough[unclear] + strings).max(axis=1) + habits - asked.present[chosen[unclear]]
            found[chosen] = lead
        return found

    def _without_strings(
        self, local: Index, against: _Against, tokens: Positions, start: Ids, directions: Vector
    ) -> Weights:
        """Return the scores of local facts but for what whole strings add, shape (Q, F)."""
        mix, begin = self._mix, start[:-1]
        weight = against.weight[tokens]
        total = np.add.reduceat(weight, begin)[:, None]
        covered = np.add.reduceat(weight[:, None] * against.by_text[tokens], begin) / total
        coverage = np.add.reduceat(weight[:, None] * against.by_fact[tokens], begin) / total
        worth = np.maximum.reduceat(against.similar[tokens], begin) * local.idf
        said = np.add.reduceat(worth[:, local.text_tokens], local.text_start[:-1], axis=1) / local.text_idf
        item = 0.5 * covered + 0.5 * said
        near = directions @ local.text_units.T
        nearest = [_mean_of_best(near[:, a:b]) for a, b in pairwise(local.first_text.tolist())]
        return np.asarray(
            mix.item * _best_text(local, item)
            + mix.fact * coverage
            + mix.meaning * (directions @ local.fact_units.T)
            + mix.nearest * np.stack(nearest, axis=1),
            np.float32,
        )

    def _strings(self, local: Index, questions: Sequence[tuple[str, str]]) -> Weights:
        """Return what whole strings add to the scores of local facts, shape (Q, F)."""
        texts = [local.folded(t) for t in range(len(local.texts))]
        if not questions:
            return np.zeros((0, len(local.facts)), np.float32)
        token_set = process.cdist([q for q, _ in questions], [t for t, _ in texts], scorer=fuzz.token_set_ratio)
        token_sort = process.cdist([q for _, q in questions], [t for _, t in texts], scorer=fuzz.ratio)
        best = self._mix.token_set * _best_text(local, token_set) + self._mix.token_sort * _best_text(local, token_sort)
        return np.asarray(best / 100, np.float32)

    def _always(self, local: Index, people: Mapping[str, Person], questions: Iterable[str]) -> Iterator[str]:
        """Yield the questions that are judged by other rules than scores."""
        stated = [years for fact in local.facts if (years := years_of(fact))]
        quoted = [people[fact.speaker] for fact in local.facts if fact.speaker and fact.speaker in people]
        surnames = {stem(names[-1]) for person in quoted if (names := words(person.name))}
        strange = surnames | {word for word in local.words if word not in self._index.vocabulary}
        for question in questions:
            of_base = question in self._at
            years = self._years.get(question, frozenset()) if of_base else years_in(question)
            if (years and any(years <= own for own in stated)) or (
                (not of_base or surnames) and not strange.isdisjoint(map(stem, words(question)))
            ):
                yield question


class _Against(NamedTuple):
    """All words of questions held against the facts of an index, as `Matcher.query` does it for one question.

    `similar` to its words, shape (W, V); the greatest of these for each text and each fact, (W, T) and (W, F); what
    each word weighs, (W,); its vector with that weight, (W, D).
    """

    similar: Weights
    by_text: Weights
    by_fact: Weights
    weight: Weights
    vectors: Vector

    @classmethod
    def of(cls, local: Index, asked: Sequence[str]) -> Self:
        """Hold the words `asked` against `local`."""
        similarity = Similarity(local, 1, 1)
        similar = np.zeros((len(asked), len(local.words)), np.float32)
        weight = np.zeros(len(asked), np.float32)
        vectors = np.zeros((len(asked), local.vectors.dimensions), np.float32)
        for w, word in enumerate(asked):
            row = similarity.row(word)
            similar[w, row.ids] = row.similarities
            plain = local.weight(word)
            strange = word[0].isdigit() and word not in local.vocabulary
            weight[w] = plain * UNKNOWN_NUMBER if strange else plain
            vectors[w] = row.vector * (plain / STOP_FACTOR if word in STOP_STEMS else plain) ** 0.5
        by_text = np.maximum.reduceat(similar[:, local.text_tokens], local.text_start[:-1], axis=1)
        return cls(similar, by_text, np.maximum.reduceat(by_text, local.first_text[:-1], axis=1), weight, vectors)


def _best_text(local: Index, values: NDArray[np.floating[Any]]) -> Weights:
    """Return the greatest of `values`, shape (Q, T), of the texts of each local fact, shape (Q, F)."""
    return np.asarray(np.maximum.reduceat(values, local.first_text[:-1], axis=1), np.float32)


def _mean_of_best(cosines: Weights) -> Weights:
    """Return the mean of the best few of each row."""
    best = min(NEAREST_TEXTS, cosines.shape[1])
    return np.asarray(np.partition(cosines, cosines.shape[1] - best, axis=1)[:, -best:].mean(axis=1), np.float32)
