"""Meaning by a sentence encoder in place of the table of word vectors, where one is given.

The encoder is not part of this package: anything that makes vectors of sentences will do. What is read is what
matching reads: folded words, shorthand written out, and misspelt words of a question repaired, since a model that knows
no typing errors is thrown by them more than by anything else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Protocol

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.answering.text import stem, words
from bot.answering.vectors import Vector

FREQUENT_WORDS = 12_000
"""How many of the encoder's most frequent words a misspelt word may be read as, where the base has none like it."""
LEAST_LETTERS = 4
CUT = 0.75
"""The least edit similarity at which an unknown word is read as a known one."""


class Encoder(Protocol):
    """Makes unit vectors of sentences, shape (texts, dimensions), the same for the same text.

    `words` are whole words that it knows, the most frequent first.
    """

    words: Sequence[str]

    def of_texts(self, texts: Sequence[str], *, keep: bool) -> Vector:
        """Return the vectors of texts of facts; with `keep`, those of a base, an encoder may keep them on disk."""

    def of_question(self, text: str) -> Vector:
        """Return the vector of what somebody asked, shape (dimensions,); nothing of it may be kept."""


def read_text(text: str) -> str:
    """Return what an encoder is given of a base's text."""
    return " ".join(words(text))


class Repair:
    """Reads questions with misspelt words put right: by the words of a base first, then by common English ones."""

    def __init__(self, texts: Iterable[str], known: Iterable[str], common: Sequence[str]) -> None:
        """`known` are stems that need no repair besides the base's own; `common` words, the most frequent first."""
        own = {word: None for text in texts for word in words(text) if _repairable(word)}
        self._stems = frozenset(known) | {stem(word) for word in own}
        self._own: dict[int, list[str]] = {}
        for word in own:
            self._own.setdefault(len(word), []).append(word)
        self._common: dict[tuple[str, int], list[str]] = {}
        for word in common[:FREQUENT_WORDS]:
            self._common.setdefault((word[:1], len(word)), []).append(word)
        self._repaired = lru_cache(maxsize=8_192)(self._repair)

    def read(self, question: str) -> str:
        """Return what an encoder is given of `question`."""
        return " ".join(self._repaired(word) for word in words(question))

    def _repair(self, word: str) -> str:
        if not _repairable(word) or stem(word) in self._stems:
            return word
        for near in self._near(word):
            best = process.extractOne(word, near, scorer=OSA.normalized_similarity, score_cutoff=CUT)
            if best:
                return best[0]
        return word

    def _near(self, word: str) -> Iterator[list[str]]:
        length = len(word)
        yield [w for n in range(length - 2, length + 3) for w in self._own.get(n, ())]
        yield [w for n in range(length - 1, length + 2) for w in self._common.get((word[0], n), ())]


def _repairable(word: str) -> bool:
    return len(word) >= LEAST_LETTERS and word.isalpha()
