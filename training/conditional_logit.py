"""Fitting a choice among candidates: the weights of their features that make what is asked for likeliest.

A conditional logit (McFadden 1974) with an L2 penalty, by Adam (Kingma and Ba 2015). Where several candidates are
right, the sum of their chances counts. Deterministic.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

STEPS, RATE, RIDGE = 600, 0.05, 1e-3

Row = NDArray[np.float64]


class Example(NamedTuple):
    """A choice: the features of each candidate, shape (candidates, features), and which are right, (candidates,)."""

    rows: Row
    asked_for: Row


def examples_of(
    found: Sequence[tuple[Sequence[dict[str, float]], Sequence[bool]]],
) -> tuple[list[str], list[Example]]:
    """Return the names of the features, and the examples that have any candidate that is right."""
    names = list(dict.fromkeys(name for rows, _ in found for features in rows for name in features))
    examples = []
    for rows, asked_for in found:
        if any(asked_for):
            values = [[features.get(name, 0.0) for name in names] for features in rows]
            examples.append(Example(np.array(values), np.array(asked_for, float)))
    return names, examples


def fit(examples: Sequence[Example]) -> Row:
    """Return the weights of the features, shape (features,)."""
    weights = np.zeros(examples[0].rows.shape[1])
    moment, squared = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        gradient = RIDGE * weights
        for rows, asked_for in examples:
            chances = softmax(rows @ weights)
            right = chances * asked_for
            gradient = gradient - (right / right.sum() - chances) @ rows / len(examples)
        moment = 0.9 * moment + 0.1 * gradient
        squared = 0.99 * squared + 0.01 * gradient * gradient
        weights = weights - RATE * (moment / (1 - 0.9**step)) / (np.sqrt(squared / (1 - 0.99**step)) + 1e-8)
    return np.asarray(weights)


def right(weights: Row, examples: Sequence[Example]) -> int:
    """Return in how many of `examples` the likeliest candidate is right."""
    return sum(bool(asked_for[int(np.argmax(rows @ weights))]) for rows, asked_for in examples)


def softmax(sums: Row) -> Row:
    """Return the chances that go with weighted sums, shape (candidates,)."""
    shifted = np.exp(sums - sums.max())
    return np.asarray(shifted / shifted.sum())
