"""What a classifier's logits come to: the chance of each fact, and what it takes from a score."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from bot.answering.runs import Weights

if TYPE_CHECKING:
    from bot.answering.query import Query

LEARNED, LEAST_LEARNED = 0.3, -6.0
"""What the classifier's log-odds against the likeliest fact weigh, and the least that they can be."""


def chance_of(query: Query, fact: int) -> float | None:
    """Return the chance in 0…1 that the classifier gives `fact` against all others and what nothing answers.

    None where there is no classifier, or it does not know the fact.
    """
    chance = float(query.chances[fact]) if fact < len(query.chances) else math.nan
    return None if math.isnan(chance) else chance


def chances_of(logits: Weights, *beside: float) -> Weights:
    """Return the chance of each fact, NaN for those that the classifier does not know.

    `beside` are the logits of what no fact answers, each against that of the likeliest fact.
    """
    known = logits[~np.isnan(logits)]
    if not len(known):
        return logits
    most = known.max()
    total = np.exp(known - most).sum() + np.float32(sum(math.exp(min(other, 50.0)) for other in beside))
    return np.asarray(np.exp(logits - most) / total, np.float32)


def learned_of(logits: Weights, without_fact: int | None = None) -> Weights:
    """Return what a classifier's `logits` are worth in a score, shape (F,), 0 or less; 0 where nothing is known."""
    known = ~np.isnan(logits)
    if without_fact is not None:
        known[without_fact] = False
    if not known.any():
        return np.zeros_like(logits)
    behind = np.maximum(logits - logits[known].max(), np.float32(LEAST_LEARNED))
    return np.asarray(LEARNED * np.where(known, behind, 0), np.float32)
