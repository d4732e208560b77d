"""What a base's ways of asking teach: a linear classifier from n-grams to facts.

Matching compares a question with single texts; this tells facts apart by all of their texts at once, and by what other
facts are never asked with. It is multinomial logistic regression over `ngrams` and the direction of the whole question
among word vectors, fitted by `classifier_fit` when a base
is published and kept beside it. It counts in a score only as a difference: nothing for the fact that it finds
likeliest, less for the others.
"""

from __future__ import annotations

import io
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, Self

import numpy as np
from numpy.typing import NDArray

from bot.answering.arrays import read_arrays
from bot.answering.encoder import log_chances
from bot.answering.ngrams import BUCKETS, Sparse, counted, weighted
from bot.answering.opened import Opened
from bot.answering.reader import Reader
from bot.answering.runs import Weights
from bot.answering.vectors import Vector

VERSION = 2
"""Changes with the meaning of what is stored."""
EVERYDAY = "(everyday talk)"
"""The column, beside those of the facts, of messages that no base of a report answers."""
UNSAID = "(not said)"
"""The column, where there is one, of questions about the report's subject that neither a fact nor a gap answers."""
_TEXTS = ("facts", "unseen_texts", "unseen_asks_for")
_NUMBERS = ("scale", "bias", "of_direction", "idf", "unseen_logits")
BY_WORDS, BY_READING = 0.5, 0.5
"""What the logarithms of both chances weigh where a reader is there: a geometric mean (Hinton 2002)."""
OF_PART = 0.5
"""What a part of a message counts against the whole, where that counts as well."""
SHORT, SURE = 16, math.log(0.9)
"""Words of a text that is short, and the logarithm of a chance of which the n-grams are sure."""
SURE_AT_A_GLANCE = math.log(0.75)
"""The logarithm of a chance, by n-grams and the reader's student together, with which the reader is not asked."""
LEVELS = 127
"""Weights are kept as whole numbers of −127…127, times a scale for each fact."""


class Unseen(NamedTuple):
    """A text, what it asks for (a fact's id, `UNSAID` or `EVERYDAY`), and the logits of one fitted without it.

    Shape of `logits`: (F,).
    """

    text: str
    asks_for: str
    logits: Weights


@dataclass(frozen=True, eq=False)
class Classifier:
    """Weights of n-grams for each of `facts`, ids in order, `UNSAID` (where there is one) and `EVERYDAY` the last.

    Shapes: `weights` (BUCKETS, F), `scale` and `bias` (F,), `of_direction` (D, F), `idf` (BUCKETS,).
    `unseen` are ways of asking, with the facts that they ask for, and everyday messages: what a classifier is worth
    shows only on texts that it has not met. `reader`, if there is one, knows the same facts and has not met them
    either; its `student`, if there is one, says at a glance what the reader would say.
    """

    facts: tuple[str, ...]
    weights: NDArray[np.int8]
    scale: Weights
    bias: Weights
    of_direction: Weights
    idf: Weights
    unseen: tuple[Unseen, ...] = ()
    reader: Reader | None = None
    student: Reader | None = None

    @classmethod
    def of(cls, facts: Sequence[str], weights: Weights, bias: Weights, of_direction: Weights, idf: Weights) -> Self:
        """Keep fitted `weights`, shape (BUCKETS, F), in a quarter of the space."""
        scale = np.maximum(np.abs(weights).max(axis=0), np.float32(1e-9)) / np.float32(LEVELS)
        whole = np.rint(weights / scale).astype(np.int8)
        # What is stored is what is used: the same answers before and after.
        return cls(
            tuple(facts), whole, scale.astype(np.float32), bias.astype(np.float32), _short(of_direction), _short(idf)
        )

    def logits(self, stems: Sequence[str], words: Iterable[str], direction: Vector) -> Weights:
        """Return how strongly a question, as `stems` and as `words`, speaks for each fact, shape (F,), unnormalised.

        `direction` is its unit vector by the table of word vectors, shape (D,).
        """
        buckets, values = self.vector(stems, words)
        spoken = values @ self.weights[buckets].astype(np.float32)
        return np.asarray(spoken * self.scale + direction @ self.of_direction + self.bias, np.float32)

    def open(self, text: str) -> Opened | None:
        """Return `text` as the reader's message, None where there is no reader."""
        if self.reader is None:
            return None
        return Opened(self.reader.encoder, text, self.student.encoder if self.student else None)

    def read(
        self,
        text: str,
        spoken: Weights | None,
        message: Opened | None = None,
        length: int | None = None,
        *,
        with_whole: bool = False,
        glance: bool = False,
    ) -> Weights | None:
        """Return the logarithms of the reader's chances for each fact, shape (F,).

        `message` is `text` opened, or the one that it is a part of; else it is read by itself. `with_whole`: what the
        whole asks for counts as well. None where there is no reader, or nothing is `spoken` by n-grams. Of a figure
        alone it says nothing for any: zeros. Where the `length` of the text in words is told, it is not asked of a
        short one that the n-grams are sure of: what they say stands for it. So does what its student says where that
        and the n-grams are sure together, or where a `glance` is enough.
        """
        if self.reader is None or spoken is None:
            return None
        if length is not None and length <= SHORT:
            by_words = log_chances(spoken)
            if by_words.max() >= SURE:
                return by_words
        if not any(c.isalpha() for c in text):
            return np.zeros(len(self.facts), np.float32)
        message = message or self.open(text)
        if message is None:
            return None
        glanced = self._at_a_glance(text, message, with_whole=with_whole)
        if glanced is not None and (glance or log_chances(together(spoken, glanced)).max() >= SURE_AT_A_GLANCE):
            return glanced
        part = self.reader.log_chances(message.said(text))
        if with_whole:
            part = OF_PART * part + (1 - OF_PART) * self.reader.log_chances(message.message.whole)
        return part[self._columns]

    def _at_a_glance(self, text: str, message: Opened, *, with_whole: bool) -> Weights | None:
        """Return the logarithms of the chances by the student, shape (F,); None without one."""
        if self.student is None:
            return None
        said, glanced = message.at_a_glance(text), message.glanced
        if said is None or glanced is None:
            return None
        part = self.student.log_chances(said)
        if with_whole:
            part = OF_PART * part + (1 - OF_PART) * self.student.log_chances(glanced.whole)
        return part[self._columns]

    @cached_property
    def _columns(self) -> NDArray[np.int64]:
        """Where the reader, and its student, have each fact."""
        known = self.reader.facts if self.reader else ()
        return np.array([known.index(fact) for fact in self.facts], np.int64)

    def vector(self, stems: Sequence[str], words: Iterable[str]) -> Sparse:
        """Return the question as this classifier weighs its n-grams."""
        return weighted(*counted(stems, words), self.idf)

    def to_bytes(self) -> bytes:
        """Return what `from_bytes` reads back."""
        file = io.BytesIO()
        np.savez_compressed(
            file,
            version=np.int32(VERSION),
            facts=_bytes_of(self.facts),
            weights=self.weights,
            scale=self.scale,
            bias=self.bias,
            of_direction=self.of_direction.astype(np.float16),
            idf=self.idf.astype(np.float16),
            unseen_texts=_bytes_of(u.text for u in self.unseen),
            unseen_asks_for=_bytes_of(u.asks_for for u in self.unseen),
            unseen_logits=np.array([u.logits for u in self.unseen], np.float16).reshape(-1, len(self.facts)),
        )
        return file.getvalue()

    @classmethod
    def from_bytes(cls, stored: bytes) -> Self:
        """Read what `to_bytes` wrote. Raises ValueError when it is of another version or damaged."""
        arrays = read_arrays(stored, VERSION, (*_TEXTS, *_NUMBERS, "weights"))
        facts, texts, asks_for = (_texts_of(arrays[name]) for name in _TEXTS)
        weights = arrays["weights"]
        scale, bias, of_direction, idf, logits = (arrays[name].astype(np.float32) for name in _NUMBERS)
        shapes = weights.shape == (BUCKETS, len(facts)) and scale.shape == bias.shape == (len(facts),)
        shapes = (
            shapes
            and idf.shape == (BUCKETS,)
            and logits.shape == (len(texts), len(facts))
            and len(asks_for) == len(texts)
        )
        if not shapes or weights.dtype != np.int8:
            raise ValueError("not a classifier: arrays that do not fit together")
        unseen = tuple(map(Unseen, texts, asks_for, logits))
        return cls(facts, weights, scale, bias, of_direction, idf, unseen)


def together(spoken: Weights, read: Weights | None) -> Weights:
    """Return the logits `spoken` by n-grams together with what a reader has `read`, shape (F,); those alone without."""
    return spoken if read is None else BY_WORDS * log_chances(spoken) + BY_READING * read


def _bytes_of(texts: Iterable[str]) -> NDArray[np.uint8]:
    """Return `texts`, none of which has a line break, as an array."""
    return np.frombuffer("\n".join(texts).encode(), np.uint8)


def _texts_of(stored: NDArray[np.uint8]) -> tuple[str, ...]:
    return tuple(stored.tobytes().decode().split("\n")) if stored.size else ()


def _short(numbers: Weights) -> Weights:
    """Return `numbers` as precise as they are stored."""
    return numbers.astype(np.float16).astype(np.float32)
