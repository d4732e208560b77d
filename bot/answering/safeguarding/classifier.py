"""What labelled messages teach beside the rules and the words: a linear classifier over n-grams of words and letters.

It reads spellings and turns of phrase that no table of words has. A message is a sparse vector as in `ngrams`, over the
words as safeguarding folds them, their pairs and threes, and runs of letters; its log odds are a weighted sum. The
weights lie in `classifier_weights.py`, written by `training/safeguarding_classifier.py`: no file can be missing.
"""

from __future__ import annotations

import io
from base64 import b85decode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final, Self
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bot.answering.arrays import read_arrays
from bot.answering.ngrams import EDGE, OF_LETTERS, counted_with_letters, weighted
from bot.answering.runs import Ids, Weights

VERSION: Final = 1
STRETCH: Final = 20
"""Words that are also read by themselves where a message is half as long again: a cry must not be drowned in talk."""
TELLING: Final = 4
"""Words from which one sentence of several is read by itself as well."""
BY_CHANCE: Final = 2.0
"""How much likelier than the whole a part of a message must sound like a call to count."""
_LEVELS: Final = 127


@dataclass(frozen=True, slots=True, eq=False)
class HelpClassifier:
    """Weights of n-grams, shape (OF_LETTERS,), in whole numbers times `scale`; `idf` (OF_LETTERS,) and the bias."""

    weights: NDArray[np.int8]
    scale: float
    bias: float
    idf: Weights

    @classmethod
    def of(cls, weights: Weights, bias: float, idf: Weights) -> Self:
        """Keep fitted `weights`, shape (OF_LETTERS,), in a quarter of the space."""
        scale = float(np.abs(weights).max()) / _LEVELS or 1.0
        short = idf.astype(np.float16).astype(np.float32)
        return cls(np.rint(weights / scale).astype(np.int8), scale, bias, short)

    def odds(self, sentences: Sequence[Sequence[str]]) -> float:
        """Return the log odds that a message of these `sentences`, in folded words, calls for help; 0 is even.

        They are those of the whole, or of the sentence or stretch of it that is likelier by far: of many parts one will
        sound like a call by chance.
        """
        parts = parts_of(sentences)
        whole = next(parts, None)
        if whole is None:
            return self.bias
        return max([self._odds(whole), *(self._odds(part) - BY_CHANCE for part in parts)])

    def _odds(self, words: Sequence[str]) -> float:
        buckets, values = weighted(*counted(words), self.idf)
        return float(values @ self.weights[buckets].astype(np.float32)) * self.scale + self.bias

    def to_bytes(self) -> bytes:
        """Return what `from_bytes` reads back."""
        file = io.BytesIO()
        np.savez_compressed(
            file,
            version=np.int32(VERSION),
            weights=self.weights,
            scale=np.float64(self.scale),
            bias=np.float64(self.bias),
            idf=self.idf.astype(np.float16),
        )
        return file.getvalue()

    @classmethod
    def from_bytes(cls, stored: bytes) -> Self:
        """Read what `to_bytes` wrote. Raises ValueError when it is of another version or damaged."""
        arrays = read_arrays(stored, VERSION, ("weights", "scale", "bias", "idf"))
        weights, idf = arrays["weights"], arrays["idf"].astype(np.float32)
        if weights.shape != (OF_LETTERS,) or weights.dtype != np.int8 or idf.shape != (OF_LETTERS,):
            raise ValueError("not a classifier: arrays that do not fit together")
        scale, bias = float(arrays["scale"]), float(arrays["bias"])
        if not np.isfinite([scale, bias]).all() or not np.isfinite(idf).all():
            raise ValueError("not a classifier: numbers that are none")
        return cls(weights, scale, bias, idf)


@lru_cache(maxsize=1)
def help_classifier() -> HelpClassifier:
    """Return the packaged classifier, read on first use."""
    from . import classifier_weights

    return HelpClassifier.from_bytes(b85decode("".join(classifier_weights.WEIGHTS.split())))


def counted(words: Sequence[str]) -> tuple[Ids, Weights]:
    """Return the buckets of a message and how often each is met."""
    grams = [
        *words,
        *(f"{a} {b}" for a, b in pairwise((EDGE, *words, EDGE))),
        *(f"{a} {b} {c}" for a, b, c in zip(words, words[1:], words[2:], strict=False)),
    ]
    return counted_with_letters([crc32(gram.encode()) for gram in grams], words)


def parts_of(sentences: Sequence[Sequence[str]]) -> Iterator[Sequence[str]]:
    """Yield what is read of a message by itself.

    That is the words of all `sentences`, of each where there are several, and of stretches of a long message.

    Each stretch begins in the middle of the one before.
    """
    words = [word for sentence in sentences for word in sentence]
    if words:
        yield words
    if len(sentences) > 1:
        yield from (sentence for sentence in sentences if len(sentence) >= TELLING)
    if len(words) > STRETCH * 3 // 2:
        for start in range(0, len(words) - STRETCH // 2, STRETCH // 2):
            yield words[start : start + STRETCH]
