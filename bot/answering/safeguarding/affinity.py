"""A second opinion beside the rules: how much a message sounds like someone telling what happens to them.

A linear model over the mean of word vectors comes down to one number a word, so that neither vectors nor a model are
needed here. The numbers were derived by `training/safeguarding_affinity.py`; the rules find what they know, this finds
what is said in words that nobody thought of.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from .affinity_words import ASKED, BIAS, DOCUMENT, FLAGS, LENGTH, SCALE, STEMS, TOLD
from .concepts import BIT
from .tagging import Tagged, union

_ENDINGS: Final = (
    "",
    "s",
    "es",
    "ed",
    "d",
    "ing",
    "er",
    "ly",
    "e",
    "y",
    "ers",
    "ings",
    "ness",
    "ment",
    "al",
    "ion",
    "ions",
)
SHORTEST: Final = 4
"""A message of fewer words is averaged over this many."""
LONGEST: Final = 400


@lru_cache(maxsize=1)
def _numbers() -> dict[str, float]:
    return {word: int(number) * SCALE for number, words in STEMS.items() for word in words.split()}


def stems(word: str) -> list[str]:
    """Stems that an inflected word may have, the likeliest first, as an English Snowball stemmer writes them."""
    found = []
    for ending in _ENDINGS:
        if ending and not word.endswith(ending):
            continue
        stem = word[: len(word) - len(ending)] if ending else word
        if len(stem) < 3 and ending:
            continue
        found.append(stem)
        if stem.endswith("y") or ending == "y":
            found.append((stem.removesuffix("y")) + "i")
        if ending == "es" and stem.endswith("i"):
            found.append(stem)
        if ending in ("ed", "ing", "er") and len(stem) > 3 and stem[-1] == stem[-2]:
            found.append(stem[:-1])
    return found


@lru_cache(maxsize=8192)
def _number(word: str) -> float:
    numbers = _numbers()
    for stem in stems(word):
        if stem in numbers:
            return numbers[stem]
    return 0.0


def features(clauses: Sequence[Tagged], asked: bool, document: bool) -> tuple[float, ...]:
    """What the model sees beside the words: question, question about the document, told in the first person, length."""
    words = sum(len(clause.words) for clause in clauses)
    first = clauses[0].words[0] if clauses and clauses[0].words else ""
    told = first in ("i", "my", "he", "she", "the")
    return float(asked), float(document), float(told), math.log(max(1, words)) / 3


def affinity(clauses: Sequence[Tagged], asked: bool, document: bool) -> float:
    """Log odds that a message tells of harm: 0 is even, a plain question about the document lies far below."""
    words = [word for clause in clauses for word in clause.words][:LONGEST]
    bits = union(clause.bits for clause in clauses)
    total = BIAS + sum(map(_number, words)) / max(SHORTEST, len(words))
    for weight, value in zip((ASKED, DOCUMENT, TOLD, LENGTH), features(clauses, asked, document), strict=True):
        total += weight * value
    return total + sum(weight for name, weight in FLAGS.items() if bits & BIT[name])
