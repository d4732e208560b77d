"""Linear models of what a message is about, over words, neighbouring words and ordered pairs of nearby concepts.

A pair is "HE … ASK" or "TOUCH … me". The part that came from word vectors comes down to one number a stem, so that
neither vectors nor a model are needed here. The numbers are derived by `training/safeguarding_affinity.py`.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from types import ModuleType
from typing import Final, NamedTuple

from .concepts import BIT
from .stemming import stems
from .tagging import Tagged, union

SHORTEST: Final = 4
"""A message of fewer words counts as one of this many."""
LONGEST: Final = 400
REACH: Final = 4
"""Words over which two concepts make a pair."""
FUNCTION_WORDS: Final = frozenset(
    """
i me my he she him her his they them we us our you your it this that and but because so if not dont cant wont didnt
isnt wasnt when to was has have had been is are do does did how what which who why where can will would should the of
in a please tell for with on at from says said got get keep keeps wants want
""".split()
)
"""Words that are their own class in a pair."""
_CLASSES: Final = (*BIT, *sorted(FUNCTION_WORDS))
_PLACE: Final = {name: at for at, name in enumerate(_CLASSES)}
_WIDTH: Final = len(_CLASSES)


def _listed(groups: Mapping[int, str], step: float) -> Iterator[tuple[str, float]]:
    for number, words in groups.items():
        weight = number * step
        for word in words.split():
            yield word, weight


def pair_key(first: str, second: str) -> int:
    """The number of an ordered pair of classes; raises `KeyError` for a name that is none."""
    return _PLACE[first] * _WIDTH + _PLACE[second]


def pair_names(key: int) -> str:
    """The written form of a pair's number."""
    return f"{_CLASSES[key // _WIDTH]}>{_CLASSES[key % _WIDTH]}"


@lru_cache(maxsize=8192)
def _classes(word: str, mask: int) -> tuple[int, ...]:
    found = [place for place, bit in enumerate(BIT.values()) if mask & bit]
    if word in FUNCTION_WORDS:
        found.append(_PLACE[word])
    return tuple(found)


def features(clauses: Sequence[Tagged], asked: bool, document: bool) -> tuple[float, ...]:
    """What the model sees beside the words: question, question about the document, told in the first person, length."""
    words = sum(len(clause.words) for clause in clauses)
    first = clauses[0].words[0] if clauses and clauses[0].words else ""
    told = first in ("i", "my", "he", "she", "the")
    return float(asked), float(document), float(told), math.log(max(1, words)) / 3


def read(clauses: Sequence[Tagged]) -> tuple[list[str], list[int]]:
    """The words of a message, at most `LONGEST`, and the mask of each."""
    words = [word for clause in clauses for word in clause.words][:LONGEST]
    return words, [bits for clause in clauses for bits in clause.masks][:LONGEST]


def pairs(words: Sequence[str], masks: Sequence[int]) -> set[int]:
    """The numbers of all ordered pairs of classes at most `REACH` words apart."""
    found: set[int] = set()
    near: list[tuple[int, ...]] = []
    for word, bits in zip(words, masks, strict=True):
        classes = _classes(word, bits)
        if classes:
            for before in near:
                for first in before:
                    base = first * _WIDTH
                    for second in classes:
                        found.add(base + second)
        near.append(classes)
        if len(near) > REACH:
            del near[0]
    return found


def neighbours(words: Sequence[str]) -> set[str]:
    """Every two words that stand together; "^" and "$" are the message's ends."""
    return {f"{first} {second}" for first, second in pairwise(("^", *words, "$"))}


class Reading(NamedTuple):
    """What the models see of some clauses: the words, their neighbours, pairs of classes, concepts, and the rest."""

    words: list[str]
    neighbours: set[str]
    pairs: set[int]
    bits: int
    whole: tuple[float, ...]


def reading(clauses: Sequence[Tagged], asked: bool, document: bool) -> Reading:
    """Return what the models see of `clauses`; `asked` and `document` as for `features`."""
    words, masks = read(clauses)
    whole = features(clauses, asked, document)
    return Reading(words, neighbours(words), pairs(words, masks), union(masks), whole)


class Model:
    """A table of numbers, as the training writes it, read when it is built."""

    def __init__(self, table: ModuleType) -> None:
        """Read the module's BIAS, WHOLE, STEP, FLAGS, STEMS, NEIGHBOURS and PAIRS."""
        step: float = table.STEP
        self._bias: float = table.BIAS
        self._whole: tuple[float, ...] = table.WHOLE
        self._stems: dict[str, float] = dict(_listed(table.STEMS, step))
        self._neighbours = {two.replace("_", " "): weight for two, weight in _listed(table.NEIGHBOURS, step)}
        self._pairs = {pair_key(*two.split(">")): weight for two, weight in _listed(table.PAIRS, step)}
        self._flags: tuple[tuple[int, float], ...] = tuple((BIT[name], weight) for name, weight in table.FLAGS.items())
        self._number = lru_cache(maxsize=8192)(self._look_up)

    def odds(self, seen: Reading) -> float:
        """Log odds that what is `seen` is of the kind that the model is for: 0 is even."""
        total: float = sum(map(self._number, seen.words))
        known = self._neighbours
        total += sum([known[two] for two in seen.neighbours if two in known])
        weights = self._pairs
        total += sum([weights[key] for key in seen.pairs if key in weights])
        total = total / math.sqrt(max(SHORTEST, len(seen.words))) + self._bias
        for weight, value in zip(self._whole, seen.whole, strict=True):
            total += weight * value
        bits = seen.bits
        return total + sum([weight for bit, weight in self._flags if bits & bit])

    def _look_up(self, word: str) -> float:
        return next((self._stems[stem] for stem in stems(word) if stem in self._stems), 0.0)
