"""The index of a base: every text by which a fact may be found, as token ids, weights and vectors in flat arrays.

Inverse document frequency is taken over facts, not texts: ln(1 + (N − d + ½) / (d + ½)) for N facts of which d contain
the token (the BM25 form), times one half for function words. A token that the base does not have weighs as much as the
rarest.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

import numpy as np

from bot.answering.habits import Habits
from bot.answering.runs import Ids, Weights, distinct, flat, inverse, owners, starts, sums
from bot.answering.semantic import Encoder, read_text
from bot.answering.text import STOP_STEMS, Reading, fold
from bot.answering.vectors import Vector, WordVectors, unit
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.models import Fact, Person, Vocabulary

STOP_FACTOR = 0.5
"""What a function word weighs, against another of the same frequency (short texts match worse when it is below .3)."""


class Role(StrEnum):
    """What a text is to its fact."""

    STATEMENT = "statement"
    QUESTION = "question"
    ALIAS = "alias"
    CORRECTS = "corrects"
    QUOTE = "quote"


class IndexedText(NamedTuple):
    """One text of a fact: `fact` is the fact's position in the index."""

    fact: int
    role: Role
    text: str


class Tokens(NamedTuple):
    """The texts of a base as they were read, in order: what takes the longest of making an index, and can be kept.

    Text t has the words `words[i]` for i in `sequence[start[t]:start[t + 1]]`, stems in order with repetitions.
    """

    words: tuple[str, ...]
    sequence: Ids
    start: Ids


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


def read_all(texts: Iterable[str], reading: Reading) -> Tokens:
    """Return `texts` in tokens."""
    vocabulary: dict[str, int] = {}
    sequence, start = flat([[vocabulary.setdefault(s, len(vocabulary)) for s in reading.stems(text)] for text in texts])
    return Tokens(tuple(vocabulary), sequence, start)


class Index:
    """Texts of facts, grouped by fact, ready to be scored.

    Shapes: V tokens, T texts, F facts, D dimensions of a word vector. The arrays are runs (see `runs`): `text_tokens`
    with `text_start` are the distinct token ids of each text, `token_texts` and `token_facts` the texts and the facts
    that hold each token. `first_text[f]:first_text[f + 1]` are the texts of fact f. `text_units` are the texts'
    directions, made by `encoder` where there is one, else of their words' vectors.
    """

    def __init__(
        self,
        facts: Sequence[Fact],
        people: Mapping[str, Person],
        reading: Reading,
        vectors: WordVectors,
        encoder: Encoder | None = None,
        over: Index | None = None,
        tokens: Tokens | None = None,
    ) -> None:
        """Index `facts`. With `over`, an index that they are laid over, words weigh what they weigh there.

        `tokens` are those of an index of the same facts and reading, made before.
        """
        self.facts = tuple(facts)
        self.reading = reading
        self.vectors = vectors
        self.encoder = encoder
        self.position = {fact.id: f for f, fact in enumerate(self.facts)}
        texts = [
            IndexedText(f, role, text) for f, fact in enumerate(self.facts) for role, text in texts_of(fact, people)
        ]
        if tokens is None or len(tokens.start) != len(texts) + 1:
            tokens = read_all((t.text for t in texts), reading)
        self.tokens = tokens
        self.words = tokens.words
        self.vocabulary = {word: i for i, word in enumerate(tokens.words)}
        lengths = np.diff(tokens.start)
        self.texts = [text for text, length in zip(texts, lengths.tolist(), strict=True) if length]
        self._folded: list[tuple[str, str] | None] = [None] * len(self.texts)
        start = starts(lengths[lengths > 0])
        self.text_fact: Ids = np.array([t.fact for t in self.texts], np.int32)
        self.first_text = starts(np.bincount(self.text_fact, minlength=len(self.facts)))
        self.text_tokens, self.text_start = _distinct(tokens.sequence, owners(start), len(self.words), len(self.texts))
        self.token_texts, self.token_text_start = inverse(self.text_tokens, self.text_start, len(self.words))
        fact_tokens, fact_start = _distinct(
            tokens.sequence, self.text_fact[owners(start)], len(self.words), len(self.facts)
        )
        self.token_facts, self.token_fact_start = inverse(fact_tokens, fact_start, len(self.words))
        self.is_stop = np.array([word in STOP_STEMS for word in self.words], bool)
        if over is None:
            self.unknown_idf = float(np.log(1 + (len(self.facts) + 0.5) / 0.5))
            self.idf = self._inverse_document_frequency()
        else:
            self.unknown_idf = over.unknown_idf
            self.idf = np.array([over.weight(word) for word in self.words], np.float32)
        self.text_idf: Weights = (
            np.add.reduceat(self.idf[self.text_tokens], self.text_start[:-1]) if self.texts else np.zeros(0, np.float32)
        )
        own = vectors.rows(self.words)
        self.word_units = unit(own)
        self.text_units = (
            unit(encoder.of_texts([read_text(t.text) for t in self.texts], keep=over is None))
            if encoder and self.texts
            else self._text_units(own)
        )
        self.fact_sums = sums(self.text_units, np.arange(len(self.texts)), self.first_text)
        self.fact_units = unit(self.fact_sums)
        self.habits = Habits(tokens.sequence, start, self.text_fact, len(self.facts), len(self.words))

    @classmethod
    def of(
        cls, base: KnowledgeBase, vectors: WordVectors, encoder: Encoder | None = None, tokens: Tokens | None = None
    ) -> Index:
        """Return the index of all facts and gaps of `base`."""
        reading = Reading(synonyms_of(base.vocabulary))
        return cls(tuple(base.facts.values()), base.people, reading, vectors, encoder, tokens=tokens)

    def weight(self, word: str) -> float:
        """Return the inverse document frequency of `word`, a stem, known here or not."""
        own = self.vocabulary.get(word)
        if own is not None:
            return float(self.idf[own])
        return self.unknown_idf * (STOP_FACTOR if word in STOP_STEMS else 1.0)

    def folded(self, t: int) -> tuple[str, str]:
        """Return text `t` as it is compared with a question letter by letter: folded, and its words in order."""
        known = self._folded[t]
        if known is None:
            text = for_comparison(self.texts[t].text)
            known = self._folded[t] = (text, in_order(text))
        return known

    def texts_of_fact(self, f: int) -> range:
        """Return the positions of the texts of fact `f`."""
        return range(int(self.first_text[f]), int(self.first_text[f + 1]))

    def tokens_of_text(self, t: int) -> Ids:
        """Return the distinct token ids of text `t`."""
        return self.text_tokens[self.text_start[t] : self.text_start[t + 1]]

    def _inverse_document_frequency(self) -> Weights:
        count = len(self.facts)
        containing = np.diff(self.token_fact_start).astype(np.float32)
        idf = np.log(1 + (count - containing + 0.5) / (containing + 0.5))
        return np.asarray(np.where(self.is_stop, idf * STOP_FACTOR, idf), np.float32)

    def _text_units(self, own: Vector) -> Vector:
        """Return the direction of each text: the sum of its words' vectors, each times the root of its plain weight."""
        plain = np.where(self.is_stop, self.idf / STOP_FACTOR, self.idf)
        weighted = own * np.sqrt(plain)[:, None]
        return unit(sums(weighted, self.text_tokens, self.text_start))


def for_comparison(text: str) -> str:
    """Return `text` as texts and questions are compared as whole strings."""
    return fold(text).strip(" ?!.")


def in_order(text: str) -> str:
    """Return the words of `text` sorted: two such strings are as alike as the words are, in whatever order."""
    return " ".join(sorted(text.split()))


def _distinct(tokens: Ids, owner: Ids, words: int, owners_in_all: int) -> tuple[Ids, Ids]:
    """Return the distinct `tokens` of each owner as runs, in order of their ids."""
    once = distinct(owner.astype(np.int64) * max(words, 1) + tokens)
    owner, token = np.divmod(once, max(words, 1))
    return token.astype(np.int32), starts(np.bincount(owner, minlength=owners_in_all))
