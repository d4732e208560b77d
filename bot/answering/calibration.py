"""How far to trust the best match: a small logistic model of what can be seen of a match.

It is fitted by `calibration_fit` when a base is opened or published, and gives the chance that what would be shown for
a question answers it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from bot.answering.matcher import Candidate
from bot.answering.query import Query
from bot.answering.text import STOP_STEMS

FEATURES = (
    "score",
    "item",
    "coverage",
    "meaning",
    "margin",
    "largest uncovered",
    "share uncovered",
    "unknown words",
    "likelihood",
    "strength",
    "everyday",
    "unsaid",
    "topic",
)
PAIR_MARGIN = 0.9
"""Facts whose scores are nearer than this are both shown: little in the question tells them apart."""
LEAST_LIKELIHOOD = -8.0
"""The least logarithm of a chance that is told apart."""
VERSION = 9
"""Changes when features or their meaning change, so that stored fits are made anew."""

Row = NDArray[np.float64]


@dataclass(frozen=True)
class Calibration:
    """A fitted model: mean and spread of each feature, their weights, an intercept.

    `topic` is the direction, among word vectors, that leads from everyday messages to the base's own questions.
    `untaught` is the model for facts that the base's classifier does not know, such as a server's own: fitted as if
    there were no classifier.
    """

    mean: tuple[float, ...]
    spread: tuple[float, ...]
    weights: tuple[float, ...]
    intercept: float
    topic: tuple[float, ...] = ()
    untaught: Calibration | None = None

    def chance(self, query: Query, ranked: Sequence[Candidate]) -> float:
        """Return the chance in 0…1 that what would be shown of `ranked` answers `query`."""
        best = ranked[0].fact
        if self.untaught and (best >= len(query.logits) or np.isnan(query.logits[best])):
            unknown = np.full_like(query.logits, np.nan)
            return self.untaught.chance(
                replace(query, logits=unknown, chances=unknown, everyday=0.0, unsaid=0.0), ranked
            )
        return self.probability(self.features(query, ranked))

    def features(self, query: Query, ranked: Sequence[Candidate]) -> Row:
        """Return the features of the best match for `query`, shape (len(FEATURES),)."""
        return np.append(features_of(query, ranked), towards(self.topic, query))

    def probability(self, row: Row) -> float:
        """Return the chance in 0…1 that the best match behind `row` is right."""
        scaled = (row - np.array(self.mean)) / np.array(self.spread)
        return float(1 / (1 + np.exp(-(scaled @ np.array(self.weights) + self.intercept))))

    def to_json(self) -> dict[str, Any]:
        """Return what `from_json` reads back."""
        return {
            "version": VERSION,
            "mean": list(self.mean),
            "spread": list(self.spread),
            "weights": list(self.weights),
            "intercept": self.intercept,
            "topic": list(self.topic),
            "untaught": self.untaught.to_json() if self.untaught else None,
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Self:
        """Read what `to_json` wrote. Raises ValueError when it is of another version or malformed."""
        try:
            if stored["version"] != VERSION:
                raise ValueError("a calibration of another version")
            columns = [tuple(float(x) for x in stored[key]) for key in ("mean", "spread", "weights", "topic")]
            intercept = float(stored["intercept"])
            untaught = cls.from_json(stored["untaught"]) if stored["untaught"] else None
        except (KeyError, TypeError) as error:
            raise ValueError(f"not a calibration: {error}") from error
        if any(len(column) != len(FEATURES) for column in columns[:3]):
            raise ValueError("not a calibration: wrong number of features")
        return cls(columns[0], columns[1], columns[2], intercept, columns[3], untaught)


def features_of(query: Query, ranked: Sequence[Candidate]) -> Row:
    """Return all features but the last, shape (len(FEATURES) - 1,), of the best two facts in `ranked`."""
    best = ranked[0]
    margin = best.score - ranked[1].score if len(ranked) > 1 else best.score
    uncovered = [
        w * (1 - c)
        for w, c, s in zip(query.weights.tolist(), best.covered, query.stems, strict=True)
        if s not in STOP_STEMS
    ]
    unknown = sum(
        1
        for row, s in zip(query.rows, query.stems, strict=True)
        if s not in STOP_STEMS and not s[0].isdigit() and not row.ids.size
    )
    total = float(query.weights.sum()) or 1.0
    return np.array(
        [
            best.score,
            best.item,
            best.coverage,
            best.meaning,
            margin,
            max(uncovered, default=0.0),
            sum(uncovered) / total,
            unknown,
            *_learned(query, ranked),
        ],
        np.float64,
    )


def _learned(query: Query, ranked: Sequence[Candidate]) -> tuple[float, float, float, float]:
    """Return what the classifier tells of `ranked`, zeros without one.

    That is the logarithm of the chance that it gives to what would be shown, its greatest logit, and by how much more
    speaks for everyday talk, and for what nothing answers.
    """
    known = query.logits[~np.isnan(query.logits)]
    if not len(known):
        return 0.0, 0.0, 0.0, 0.0
    most = float(known.max())
    total = float(np.exp(known - np.float32(most)).sum())
    shown = [c for c in ranked[:2] if ranked[0].score - c.score < PAIR_MARGIN and c.fact < len(query.logits)]
    spoken = [float(query.logits[c.fact]) for c in shown]
    # A fact that the classifier does not know is as likely as the likeliest.
    chance = sum(math.exp((most if math.isnan(logit) else logit) - most) for logit in spoken) if spoken else 1.0
    likelihood = math.log(chance / total) if chance else LEAST_LIKELIHOOD
    return max(likelihood, LEAST_LIKELIHOOD), most, query.everyday, query.unsaid


def towards(topic: Sequence[float], query: Query) -> float:
    """Return how far `query` lies in the direction `topic`, 0 where there is none."""
    return float(np.array(topic) @ query.direction) if len(topic) == len(query.direction) else 0.0
