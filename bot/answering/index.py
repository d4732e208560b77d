"""The index of a base: every text by which a fact may be found, as token ids, weights and vectors in flat arrays.

Inverse document frequency is taken over facts, not texts: ln(1 + (N − d + ½) / (d + ½)) for N facts of which d contain the token
(the BM25 form), times one half for function words. A token that the base does not have weighs as much as the rarest.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from bot.answering.habits import Habits
from bot.answering.semantic import Encoder, read_text
from bot.answering.text import STOP_STEMS, Reading, fold
from bot.answering.vectors import Vector, WordVectors, unit
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.models import Fact, Person, Vocabulary

STOP_FACTOR = 0.5
"""What a function word weighs, against another of the same frequency (matching of short texts loses when it is less than .3)."""

Ids = NDArray[np.int32]
Weights = NDArray[np.float32]


class Role(StrEnum):
    """What a text is to its fact."""

    STATEMENT = "statement"
    QUESTION = "question"
    ALIAS = "alias"
    CORRECTS = "corrects"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class IndexedText:
    """One text of a fact: `fact` is the fact's position in the index."""

    fact: int
    role: Role
    text: str


def texts_of(fact: Fact, people: Mapping[str, Person]) -> Iterable[tuple[Role, str]]:
    """Yield every text by which `fact` may be found."""
    yield Role.STATEMENT, fact.text
    if fact.quote:
        speaker = people.get(fact.speaker or "")
        yield Role.QUOTE, f"{fact.quote} {speaker.name if speaker else ''}"
    for role, texts in ((Role.QUESTION, fact.questions), (Role.ALIAS, fact.aliases), (Role.CORRECTS, fact.corrects)):
        for text in texts:
            yield role, text


def synonyms_of(vocabulary: Vocabulary) -> dict[str, str]:
    """Return each listed word or phrase with the one that it is read as."""
    return {same: entry.word for entry in vocabulary.synonyms for same in entry.same}


class Index:
    """Texts of facts, grouped by fact, ready to be scored.

    Shapes: V tokens, T texts, F facts, D dimensions of a word vector. `text_tokens[text_start[t]:text_start[t + 1]]` are the distinct
    token ids of text t, and so for facts (their union). `first_text[f]:first_text[f + 1]` are the texts of fact f.
    `text_units` are the texts' directions, made by `encoder` where there is one, else of their words' vectors.
    """

    def __init__(
        self,
        facts: Sequence[Fact],
        people: Mapping[str, Person],
        reading: Reading,
        vectors: WordVectors,
        encoder: Encoder | None = None,
        over: Index | None = None,
    ) -> None:
        """Index `facts`. With `over`, an index that they are laid over, words weigh what they weigh there."""
        self.facts = tuple(facts)
        self.reading = reading
        self.vectors = vectors
        self.encoder = encoder
        self.position = {fact.id: f for f, fact in enumerate(self.facts)}
        self.vocabulary: dict[str, int] = {}
        self.texts: list[IndexedText] = []
        self.folded: list[str] = []
        text_ids: list[list[int]] = []
        sequences: list[list[int]] = []
        first_text = [0]
        for f, fact in enumerate(self.facts):
            for role, text in texts_of(fact, people):
                stems = reading.stems(text)
                ids = self._ids(stems)
                if ids:
                    sequences.append([self.vocabulary[s] for s in stems])
                    self.texts.append(IndexedText(f, role, text))
                    self.folded.append(fold(text).strip(" ?!."))
                    text_ids.append(ids)
            first_text.append(len(self.texts))
        self.first_text: Ids = np.array(first_text, np.int32)
        self.text_tokens, self.text_start = _flat(text_ids)
        self.text_fact: Ids = np.array([t.fact for t in self.texts], np.int32)
        fact_ids = [
            sorted({i for ids in text_ids[a:b] for i in ids}) for a, b in zip(first_text, first_text[1:], strict=False)
        ]
        self.fact_tokens, self.fact_start = _flat(fact_ids)
        self.words = list(self.vocabulary)
        self.is_stop = np.array([word in STOP_STEMS for word in self.words], bool)
        if over is None:
            self.unknown_idf = float(np.log(1 + (len(self.facts) + 0.5) / 0.5))
            self.idf = self._inverse_document_frequency()
        else:
            self.unknown_idf = over.unknown_idf
            self.idf = np.array([over.weight(word) for word in self.words], np.float32)
        own = vectors.rows(self.words)
        self.word_units = unit(own)
        self.text_units = (
            unit(encoder.of_texts([read_text(t.text) for t in self.texts]))
            if encoder and self.texts
            else self._text_units(own)
        )
        self.fact_sums = _sums(self.text_units, self.first_text)
        self.fact_units = unit(self.fact_sums)
        self.habits = Habits(self, sequences)

    @classmethod
    def of(cls, base: KnowledgeBase, vectors: WordVectors, encoder: Encoder | None = None) -> Index:
        """Return the index of all facts and gaps of `base`."""
        return cls(tuple(base.facts.values()), base.people, Reading(synonyms_of(base.vocabulary)), vectors, encoder)

    def weight(self, word: str) -> float:
        """Return the inverse document frequency of `word`, a stem, known here or not."""
        own = self.vocabulary.get(word)
        if own is not None:
            return float(self.idf[own])
        return self.unknown_idf * (STOP_FACTOR if word in STOP_STEMS else 1.0)

    def _ids(self, stems: list[str]) -> list[int]:
        return [self.vocabulary.setdefault(s, len(self.vocabulary)) for s in dict.fromkeys(stems)]

    def _inverse_document_frequency(self) -> Weights:
        count = len(self.facts)
        containing = np.bincount(self.fact_tokens, minlength=len(self.words)).astype(np.float32)
        idf = np.log(1 + (count - containing + 0.5) / (containing + 0.5))
        return np.asarray(np.where(self.is_stop, idf * STOP_FACTOR, idf), np.float32)

    def _text_units(self, own: Vector) -> Vector:
        """The direction of each text: the sum of its words' vectors, each times the root of its plain inverse document frequency."""
        plain = np.where(self.is_stop, self.idf / STOP_FACTOR, self.idf)
        weighted = own * np.sqrt(plain)[:, None]
        return unit(_sums(weighted, self.text_start, self.text_tokens))

    def texts_of_fact(self, f: int) -> range:
        """Return the positions of the texts of fact `f`."""
        return range(int(self.first_text[f]), int(self.first_text[f + 1]))

    def tokens_of_text(self, t: int) -> Ids:
        """Return the distinct token ids of text `t`."""
        return self.text_tokens[self.text_start[t] : self.text_start[t + 1]]


def _flat(lists: Sequence[Sequence[int]]) -> tuple[Ids, Ids]:
    start = np.zeros(len(lists) + 1, np.int32)
    np.cumsum([len(ids) for ids in lists], out=start[1:])
    return np.fromiter((i for ids in lists for i in ids), np.int32, int(start[-1])), start


def _sums(rows: Vector, start: Ids, of: Ids | None = None) -> Vector:
    """Return the sum of `rows` (or of rows[of]) over each run start[i]:start[i + 1]; empty runs give zeros."""
    out = np.zeros((len(start) - 1, rows.shape[1]), np.float32)
    for i in range(len(start) - 1):
        part = slice(int(start[i]), int(start[i + 1]))
        out[i] = (rows[part] if of is None else rows[of[part]]).sum(axis=0)
    return out
