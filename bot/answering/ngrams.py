"""A text as a sparse vector of n-grams: of its words, and of the letters in them.

Two blocks side by side, each of half the buckets: stems with pairs of neighbouring stems, and the runs of two to five
letters of every word with its edges. A gram's bucket is its CRC-32 (feature hashing, Weinberger et al. 2009); its value
is (1 + ln frequency) · inverse document frequency, and each block has the Euclidean length 1. Letters make it read what
is misspelt, words what is said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain, pairwise
from typing import NamedTuple
from zlib import crc32

import numpy as np

from bot.answering.runs import Ids, Weights

BUCKETS = 2**15
HALF = BUCKETS // 2
SHORTEST, LONGEST = 2, 5
"""Letters in a run, edges of the word among them."""
REMEMBERED = 8_192
"""Words whose runs of letters are kept."""
_EDGE = "|"


class Sparse(NamedTuple):
    """The buckets of a text and their values, shape (buckets of the text,) each."""

    buckets: Ids
    values: Weights


def counted(stems: Sequence[str], words: Iterable[str]) -> tuple[Ids, Weights]:
    """Return the buckets of a text and how often each is met; the text as `stems` in order, and as `words`."""
    of_words = Counter(crc32(stem.encode()) % HALF for stem in stems)
    of_words.update(crc32(f"{a} {b}".encode()) % HALF for a, b in pairwise((_EDGE, *stems, _EDGE)))
    of_letters = counted_letters(words)
    buckets = np.fromiter((*of_words, *of_letters), np.int32, len(of_words) + len(of_letters))
    counts = np.fromiter((*of_words.values(), *of_letters.values()), np.float32, len(buckets))
    return buckets, counts


def counted_letters(words: Iterable[str]) -> Counter[int]:
    """Return the buckets of the runs of letters in `words`, and how often each is met."""
    return Counter(chain.from_iterable(map(_runs, words)))


@lru_cache(maxsize=REMEMBERED)
def _runs(word: str) -> tuple[int, ...]:
    """Return the buckets of the runs of letters in `word`."""
    whole = f" {word} ".encode()
    return tuple(
        HALF + crc32(whole[at : at + length]) % HALF
        for length in range(SHORTEST, LONGEST + 1)
        for at in range(len(whole) - length + 1)
    )


def inverse_document_frequency(buckets: Ids, texts: int) -> Weights:
    """Return ln((texts + 1) / (met in + 1)) + 1 for each bucket, shape (BUCKETS,); `buckets` are those of all texts."""
    met = np.bincount(buckets, minlength=BUCKETS)
    return np.asarray(np.log((texts + 1) / (met + 1)) + 1, np.float32)


def weighted(buckets: Ids, counts: Weights, idf: Weights) -> Sparse:
    """Return the vector of a text with these `counts`."""
    values = (1 + np.log(counts)) * idf[buckets]
    for block in (buckets < HALF, buckets >= HALF):
        length = float(np.sqrt((values[block] ** 2).sum()))
        if length:
            values[block] /= length
    return Sparse(buckets, np.asarray(values, np.float32))
