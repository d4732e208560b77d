"""Whether a message presumes what the fact that answers it contradicts: "why did it fall", "boys were 83%, right?".

A linear model over the words of a message, each alone and together with the fact, what the message wants, negations,
and whether its figures and years are in keeping with the fact's. It is fitted by `training/presuppositions.py` on
claims about the facts of a base, right and wrong ones, and on questions that claim nothing. Logistic regression with
feature hashing (Weinberger et al. 2009). Where that leaves it open, what the sentence encoder makes of the message is
asked too, by a reader of its own.
"""

from __future__ import annotations

import io
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Self
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bot.answering.arrays import read_arrays
from bot.answering.opened import Opened
from bot.answering.quantities import Unit
from bot.answering.question import Question
from bot.answering.reader import Reader
from bot.answering.runs import Weights
from bot.answering.text import STOP_STEMS
from bot.answering.traits import Traits

VERSION = 2
BUCKETS = 2**17
_LEVELS = 127
_NEGATIONS = frozenset(
    """
    not no never nobody none nothing neither nor without cannot cant dont doesnt didnt isnt arent wasnt werent wont
    hasnt havent hadnt shouldnt couldnt wouldnt aint
    """.split()
)
NEGATED = 2
"""Words after a negation that are read as denied."""


@dataclass(frozen=True, slots=True, eq=False)
class Presuppositions:
    """Weights of features, shape (BUCKETS,), in whole numbers times `scale`, the bias, and the facts that it knows.

    `reader` adds to them what an encoder makes of a message; None where only words count.
    """

    facts: frozenset[str]
    weights: NDArray[np.int8]
    scale: float
    bias: float
    reader: Reader | None = None

    @classmethod
    def of(cls, facts: frozenset[str], weights: Weights, bias: float) -> Self:
        """Keep fitted `weights`, shape (BUCKETS,), in a quarter of the space."""
        scale = float(np.abs(weights).max()) / _LEVELS or 1.0
        return cls(facts, np.rint(weights / scale).astype(np.int8), scale, bias)

    def odds(
        self,
        fact: str,
        traits: Traits,
        question: Question,
        stems: Sequence[str],
        said: Sequence[str],
        names: frozenset[str] = frozenset(),
    ) -> float:
        """Return the log odds that a message presumes what `fact` contradicts; 0 is even.

        `traits` are those of the fact, `question` is how the message was read; `said` are its words and `stems` theirs,
        in order; `names` are the stems of all names that the base tells.
        """
        buckets = buckets_of(fact, traits, question, stems, said, names)
        total = int(self.weights[buckets].sum(dtype=np.int64)) * self.scale
        return total / math.sqrt(len(buckets)) + self.bias

    def odds_read(self, fact: str, text: str, message: Opened | None) -> float | None:
        """Return what the encoder's reading of `text`, the `message` or a part of it, adds to the log odds of `odds`.

        None without a reader, or where that belongs to another encoder or does not know the fact.
        """
        if self.reader is None or message is None or message.checksum != self.reader.encoder.checksum:
            return None
        return self.reader.logit(fact, message.said(text))

    def to_bytes(self) -> bytes:
        """Return what `from_bytes` reads back, but for the reader."""
        file = io.BytesIO()
        np.savez_compressed(
            file,
            version=np.int32(VERSION),
            facts=np.frombuffer("\n".join(sorted(self.facts)).encode(), np.uint8),
            weights=self.weights,
            scale=np.float64(self.scale),
            bias=np.float64(self.bias),
        )
        return file.getvalue()

    @classmethod
    def from_bytes(cls, stored: bytes) -> Self:
        """Read what `to_bytes` wrote. Raises ValueError when it is of another version or damaged."""
        arrays = read_arrays(stored, VERSION, ("facts", "weights", "scale", "bias"))
        weights, scale, bias = arrays["weights"], float(arrays["scale"]), float(arrays["bias"])
        if weights.shape != (BUCKETS,) or weights.dtype != np.int8 or not np.isfinite([scale, bias]).all():
            raise ValueError("not a model of presuppositions: arrays that do not fit together")
        return cls(frozenset(arrays["facts"].tobytes().decode().split("\n")), weights, scale, bias)


def buckets_of(
    fact: str,
    traits: Traits,
    question: Question,
    stems: Sequence[str],
    said: Sequence[str],
    names: frozenset[str] = frozenset(),
) -> NDArray[np.int64]:
    """Return the distinct buckets of a message about `fact`, in order, shape (features,); never none."""
    of_fact = crc32(f"{fact}|".encode())
    hashes = {of_fact % BUCKETS}
    for feature in _features(traits, question, stems, said, names):
        read = feature.encode()
        hashes.add(crc32(read) % BUCKETS)
        hashes.add(crc32(read, of_fact) % BUCKETS)
    return np.array(sorted(hashes), np.int64)


def _features(
    traits: Traits, question: Question, stems: Sequence[str], said: Sequence[str], names: frozenset[str]
) -> Iterator[str]:
    """Yield what is read of a message; each counts by itself and together with the fact."""
    yield from stems
    yield from (f"{one} {two}" for one, two in pairwise(("^", *stems, "$")))
    yield f"~wants {question.mood}"
    yield f"~denies {sum(word in _NEGATIONS for word in said) % 2}"
    for at, word in enumerate(said):
        if word in _NEGATIONS:
            yield from (f"~not {stem}" for stem in stems[at + 1 : at + 1 + NEGATED])
    figures = question.of_unit(Unit.COUNT, Unit.SHARE)
    if figures:
        agreeing = sum(map(traits.agrees_with, figures))
        kept = "all" if agreeing == len(figures) else "some" if agreeing else "none"
        yield f"~figures {kept}"
        yield f"~figures {kept} {question.mood}"
    years = question.of_unit(Unit.YEAR)
    if years:
        yield f"~years {all(year.value in traits.years for year in years)}"
    if question.named:
        yield "~named"
    novel = [s for s in stems if s not in traits.stems and s not in STOP_STEMS and not s[0].isdigit()]
    yield from (f"~novel {s}" for s in novel)
    yield f"~novel {min(len(novel), 4)} {question.mood}"
    elsewhere = sorted({s for s in stems if s in names and s not in traits.stems})
    if elsewhere:
        yield from ("~elsewhere", f"~elsewhere {question.mood}", *(f"~elsewhere {name}" for name in elsewhere))
