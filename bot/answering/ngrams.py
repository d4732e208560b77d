"""A text as a sparse vector of n-grams: of its words, of the letters in them, and of words that stand together in it.

Three blocks side by side: stems with pairs of neighbouring stems; the runs of two to five letters of every word with
its edges; and every two different stems, wherever they stand. A gram's bucket is a hash (feature hashing, Weinberger et
al. 2009); its value is (1 + ln frequency) · inverse document frequency, and each block has the Euclidean length 1.
Letters make it read what is misspelt, words what is said, and two words what one of them alone leaves open.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bot.answering.runs import Ids, Weights, distinct, first_of_equals

OF_WORDS = 2**14
"""The buckets of words begin at 0 and end here, where those of letters begin."""
OF_LETTERS = 2**15
"""The end of the buckets of letters, where those of two words begin."""
OF_TWO_BITS = 15
BUCKETS = OF_LETTERS + 2**OF_TWO_BITS
SHORTEST, LONGEST = 2, 5
"""Letters in a run, edges of the word among them."""
PAIRED = 24
"""Different stems of a text that are paired, from its beginning: every two of more would be too many."""
REMEMBERED = 8_192
"""Words whose runs of letters are kept."""
EDGE = "|"
_ENDS = np.array((OF_WORDS, OF_LETTERS), np.int32)
_OF_TWO_SHIFT = np.uint64(64 - OF_TWO_BITS)
_MIXER = np.uint64(0x9E3779B97F4A7C15)
"""2^64 over the golden ratio: multiplying by it spreads neighbouring numbers (Knuth, volume 3, §6.4)."""


class Sparse(NamedTuple):
    """The buckets of a text and their values, shape (buckets of the text,) each."""

    buckets: Ids
    values: Weights


def counted(stems: Sequence[str], words: Iterable[str]) -> tuple[Ids, Weights]:
    """Return the buckets of a text and how often each is met; the text as `stems` in order, and as `words`."""
    of_stem = [crc32(stem.encode()) for stem in stems]
    pairs = [crc32(f"{a} {b}".encode()) for a, b in pairwise((EDGE, *stems, EDGE))]
    buckets, counts = counted_with_letters([*of_stem, *pairs], words)
    # Every two stems count once, even where two such twos share a bucket.
    of_two = _of_two(of_stem)
    return np.concatenate((buckets, of_two)), np.concatenate((counts, np.ones(len(of_two), np.float32)))


def counted_with_letters(of_words: Sequence[int], words: Iterable[str]) -> tuple[Ids, Weights]:
    """Return the buckets of grams of words, given as the hashes `of_words`, and of the runs of letters in `words`, in
    order, and how often each is met.
    """
    hashes = np.fromiter(of_words, np.int64, len(of_words)) % OF_WORDS
    ordered = np.sort(np.concatenate((hashes.astype(np.int32), *map(_runs, words))))
    first = np.flatnonzero(first_of_equals(ordered))
    counts = np.empty(len(first), np.float32)
    np.subtract(first[1:], first[:-1], out=counts[:-1], casting="unsafe")
    counts[-1:] = len(ordered) - first[-1:]
    return ordered[first], counts


@lru_cache(maxsize=REMEMBERED)
def _runs(word: str) -> Ids:
    """Return the buckets of the runs of letters in `word`, shape (runs,)."""
    whole = f" {word} ".encode()
    runs = [
        OF_WORDS + crc32(whole[at : at + length]) % (OF_LETTERS - OF_WORDS)
        for length in range(SHORTEST, LONGEST + 1)
        for at in range(len(whole) - length + 1)
    ]
    return np.array(runs, np.int32)


def _of_two(hashes: Iterable[int]) -> Ids:
    """Return the buckets of every two different stems, whichever comes first, by the hashes of the stems."""
    stems = np.array(sorted(list(dict.fromkeys(hashes))[:PAIRED]), np.uint64)
    one, other = _twos(len(stems))
    mixed = (stems[one] * _MIXER + stems[other]) * _MIXER
    return distinct((mixed >> _OF_TWO_SHIFT).astype(np.int32)) + np.int32(OF_LETTERS)


@lru_cache(maxsize=PAIRED + 1)
def _twos(count: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the places of every two of `count`, the earlier and the later."""
    one, other = np.triu_indices(count, 1)
    return one, other


def inverse_document_frequency(buckets: Ids, texts: int, size: int = BUCKETS) -> Weights:
    """Return ln((texts + 1) / (met in + 1)) + 1 for each bucket, shape (size,); `buckets` are those of all texts."""
    met = np.bincount(buckets, minlength=size)
    return np.asarray(np.log((texts + 1) / (met + 1)) + 1, np.float32)


def weighted(buckets: Ids, counts: Weights, idf: Weights) -> Sparse:
    """Return the vector of a text with these `counts`, its buckets block by block as `counted` gives them."""
    values = (1 + np.log(counts)) * idf[buckets]
    words_end, letters_end = buckets.searchsorted(_ENDS).tolist()
    for block in (slice(words_end), slice(words_end, letters_end), slice(letters_end, None)):
        length = math.sqrt(float(values[block] @ values[block]))
        if length:
            values[block] /= length
    return Sparse(buckets, np.asarray(values, np.float32))
