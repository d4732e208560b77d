"""Many lists in one flat array: `values` in order, and run i at `values[start[i]:start[i + 1]]`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.int32]
Weights = NDArray[np.float32]
Positions = NDArray[np.signedinteger[Any]]
_Whole = TypeVar("_Whole", bound=np.signedinteger[Any])


def flat(lists: Sequence[Sequence[int]]) -> tuple[Ids, Ids]:
    """Return the values of `lists` one after another, and where each begins, shape (len(lists) + 1,)."""
    start = np.zeros(len(lists) + 1, np.int32)
    np.cumsum([len(ids) for ids in lists], out=start[1:])
    return np.fromiter((i for ids in lists for i in ids), np.int32, int(start[-1])), start


def starts(lengths: Positions) -> Ids:
    """Return where runs of `lengths` begin, and where the last ends, shape (len(lengths) + 1,)."""
    out = np.zeros(len(lengths) + 1, np.int32)
    np.cumsum(lengths, out=out[1:])
    return out


def owners(start: Ids) -> Ids:
    """Return the run that each value belongs to, shape (values,)."""
    return np.repeat(np.arange(len(start) - 1, dtype=np.int32), np.diff(start))


def positions(start: Ids, chosen: Positions) -> tuple[Positions, Ids]:
    """Return where the values of the runs `chosen` stand, run after run, and where each of these runs begins there."""
    lengths = start[chosen + 1] - start[chosen]
    own = starts(lengths)
    return np.repeat(start[chosen] - own[:-1], lengths) + np.arange(int(own[-1])), own


def inverse(values: Ids, start: Ids, count: int) -> tuple[Ids, Ids]:
    """Return for each of `count` values the runs that hold it, again as runs; no run holds a value twice."""
    order = np.argsort(values, kind="stable")
    return owners(start)[order], starts(np.bincount(values, minlength=count))


def distinct(values: NDArray[_Whole]) -> NDArray[_Whole]:
    """Return the distinct `values` in order (by sorting: several times faster here than `np.unique`)."""
    ordered = np.sort(values)
    return ordered[first_of_equals(ordered)]


def first_of_equals(ordered: Positions) -> NDArray[np.bool_]:
    """Return for each of `ordered` whether it is another value than the one before it."""
    new = np.ones(len(ordered), bool)
    np.not_equal(ordered[1:], ordered[:-1], out=new[1:])
    return new


def sums(rows: Weights, chosen: Positions, start: Ids) -> Weights:
    """Return the sum of `rows[chosen[i]]`, shape (rows, D), over each run of `chosen`, shape (runs, D).

    Empty runs give zeros. The runs are summed side by side, the first of each, the second of each, and so on.
    """
    lengths = np.diff(start)
    longest_first = np.argsort(-lengths, kind="stable")
    begin, lengths = start[:-1][longest_first], lengths[longest_first]
    summed = np.zeros((len(lengths), rows.shape[1]), np.float32)
    for at in range(int(lengths.max(initial=0))):
        reaching = int(np.searchsorted(-lengths, -at, side="left"))
        summed[:reaching] += rows[chosen[begin[:reaching] + at]]
    out = np.empty_like(summed)
    out[longest_first] = summed
    return out
