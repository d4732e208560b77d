"""How much a message sounds like someone telling what happens to them or to someone they know.

The rules find what they know, this finds what is said in words that nobody thought of.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from .linear import Model, Reading, reading
from .tagging import Tagged

STRETCH: Final = 16
"""Words of a stretch that is also read alone where a message is much longer."""
TELLING: Final = 6
"""Words from which one sentence of such a message is read alone as well."""
ALONE: Final = 0.75
"""What a stretch must have above the whole message."""

LONGEST_REQUEST: Final = 80
UNREAD: Final = -2.0
"""Taken for the log odds of what is too long for a request."""


@lru_cache(maxsize=1)
def _model() -> Model:
    """Read on first use: importing costs next to nothing."""
    from . import affinity_words

    return Model(affinity_words)


@lru_cache(maxsize=1)
def _harmful() -> Model:
    from . import harmful_words

    return Model(harmful_words)


def harmful_odds(seen: Reading) -> float:
    """Log odds that a message of no great length asks how to reach, win over or exploit a child."""
    if len(seen.words) > LONGEST_REQUEST:
        return UNREAD
    return _harmful().odds(seen)


def affinity(clauses: Sequence[Tagged], seen: Reading, document: bool) -> float:
    """Log odds that a message tells of harm: 0 is even, a plain question about the document lies far below.

    `seen` is the reading of all its `clauses`. Of a message much longer than `STRETCH` words the likeliest stretch is
    read too, so that a cry is not drowned.
    """
    model = _model()
    found = model.odds(seen)
    sizes = [len(clause.words) for clause in clauses]
    if sum(sizes) <= STRETCH * 3 // 2:
        return found
    for start in range(len(clauses)):
        if sizes[start] >= TELLING:
            found = max(found, model.odds(reading(clauses[start : start + 1], False, document)) - ALONE)
        end, size = start + 1, sizes[start]
        while end < len(clauses) and size + sizes[end] <= STRETCH:
            size += sizes[end]
            end += 1
        found = max(found, model.odds(reading(clauses[start:end], False, document)) - ALONE)
    return found
