"""The chance of each of several candidates by their features: a conditional logit (McFadden 1974).

The chance of a candidate is the softmax of the weighted sums of features over all candidates. The weights are fitted by
scripts in `training/`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Features = dict[str, float]
"""The features of a candidate by name; what is not named is 0."""


def chances_among(candidates: Sequence[Features], weights: Mapping[str, float]) -> NDArray[np.float64]:
    """Return the chance of each of `candidates`, of which there is at least one; they sum to 1."""
    sums = np.array([sum(value * weights.get(name, 0.0) for name, value in own.items()) for own in candidates])
    chances = np.exp(sums - sums.max())
    return np.asarray(chances / chances.sum())
