"""A question read for matching, and what a classifier says of a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from bot.answering.opened import Opened
from bot.answering.runs import Weights
from bot.answering.similarity import Row, Spread
from bot.answering.vectors import Vector


@dataclass(frozen=True, slots=True)
class Query:
    """A question read for matching: its distinct stems in order, their weights, and what they are similar to.

    `sequence` are the token ids of all its words in order, −2 for words that the base has not. `rows` say what each of
    its stems is similar to, `spreads` the same over facts and texts, `nearest` the greatest of that for each word of
    the index, shape (V,), and `by_fact` (words, F) for any word of a fact. `direction` is the unit vector of the whole
    question, shape (D,), `habits` what each fact gains by the habits of asking, shape (F,), `message` what
    the classifier's reader reads it in (None without one), `logits` how strongly the classifier speaks for
    each, `chances` its chance in 0…1 against all others and everyday talk; NaN for facts that it does not know, all NaN
    where there is none. `everyday` is by how much its logit for everyday talk exceeds that for the likeliest fact,
    `unsaid` the same for what nothing in the base answers; 0 where there is none.
    """

    text: str
    sequence: tuple[int, ...]
    stems: tuple[str, ...]
    weights: Weights
    rows: tuple[Row, ...]
    spreads: tuple[Spread, ...]
    nearest: Weights
    by_fact: Weights
    direction: Vector
    habits: Weights
    message: Opened | None
    logits: Weights
    chances: Weights
    everyday: float
    unsaid: float

    @property
    def similar(self) -> Weights:
        """Return how similar each stem is to each word of the index, shape (words, V)."""
        similar = np.zeros((len(self.rows), len(self.nearest)), np.float32)
        for of_stem, row in zip(similar, self.rows, strict=True):
            of_stem[row.ids] = row.similarities
        return similar


class Heard(NamedTuple):
    """What a classifier says of a text: `logits`, `chances`, `everyday` and `unsaid` as in a query."""

    logits: Weights
    chances: Weights
    everyday: float
    unsaid: float
