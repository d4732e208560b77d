"""How far to trust the best match: a small logistic model that a base fits on itself, without labelled questions.

For a sample of the base's texts: the text hidden, its own fact should win (target 1, or 0 where another wins); its whole fact
hidden, whatever wins is wrong (target 0, at a low weight where facts of one report overlap). Everyday questions that no base of a
report answers are further negatives. Coverage is computed with the text hidden too, else the model learns from seeing itself.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from bot.answering.everyday import EVERYDAY_QUESTIONS
from bot.answering.index import Role
from bot.answering.matcher import Candidate, Matcher, Query
from bot.answering.text import STOP_STEMS

FEATURES = ("score", "item", "coverage", "meaning", "margin", "largest uncovered", "share uncovered", "unknown words")
SAMPLE = 360
"""How many texts of a base are left out in turn; more do not change the fit by what matters."""
HIDDEN_FACT_WEIGHT = 0.15
"""What a whole-fact-hidden row weighs: in a base about one report its neighbours often answer too."""
RIDGE = 0.02
VERSION = 3
"""Changes when features or their meaning change, so that stored fits are made anew."""

Row = NDArray[np.float64]


@dataclass(frozen=True)
class Calibration:
    """A fitted model: mean and spread of each feature, their weights, an intercept."""

    mean: tuple[float, ...]
    spread: tuple[float, ...]
    weights: tuple[float, ...]
    intercept: float

    def probability(self, row: Row) -> float:
        """Return the chance in 0…1 that the best match behind `row` is right."""
        scaled = (row - np.array(self.mean)) / np.array(self.spread)
        return float(1 / (1 + np.exp(-(scaled @ np.array(self.weights) + self.intercept))))

    def to_json(self) -> dict[str, Any]:
        """Return what `from_json` reads back."""
        return {"version": VERSION, "mean": list(self.mean), "spread": list(self.spread), "weights": list(self.weights), "intercept": self.intercept}

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Self:
        """Read what `to_json` wrote. Raises ValueError when it is of another version or malformed."""
        try:
            if stored["version"] != VERSION:
                raise ValueError("a calibration of another version")
            columns = [tuple(float(x) for x in stored[key]) for key in ("mean", "spread", "weights")]
            intercept = float(stored["intercept"])
        except (KeyError, TypeError) as error:
            raise ValueError(f"not a calibration: {error}") from error
        if any(len(column) != len(FEATURES) for column in columns):
            raise ValueError("not a calibration: wrong number of features")
        return cls(*columns, intercept)


def features(query: Query, ranked: Sequence[Candidate]) -> Row:
    """Return the features of the best match, shape (len(FEATURES),)."""
    best = ranked[0]
    margin = best.score - ranked[1].score if len(ranked) > 1 else best.score
    uncovered = [w * (1 - c) for w, c, s in zip(query.weights, best.covered, query.stems, strict=True) if s not in STOP_STEMS]
    unknown = sum(1 for row, s in zip(query.similar, query.stems, strict=True) if s not in STOP_STEMS and not row.any())
    total = float(query.weights.sum()) or 1.0
    return np.array([best.score, best.item, best.coverage, best.meaning, margin, max(uncovered, default=0.0), sum(uncovered) / total, unknown], np.float64)


def calibrate(matcher: Matcher, *, sample: int = SAMPLE, seed: int = 0) -> Calibration:
    """Fit a calibration on the base behind `matcher`. Deterministic for a base, a sample size and a seed."""
    index = matcher.index
    counts = np.diff(index.first_text)
    texts = [t for t, text in enumerate(index.texts) if counts[text.fact] > 1 and text.role is not Role.STATEMENT]
    chosen = sorted(random.Random(seed).sample(texts, min(sample, len(texts))))
    rows: list[Row] = []
    targets: list[float] = []
    weights: list[float] = []
    for t in chosen:
        own = index.texts[t].fact
        query = matcher.query(index.texts[t].text)
        for hidden, right, weight in (
            (matcher.rank(query, 2, without_text=t), own, 1.0),
            (matcher.rank(query, 2, without_fact=own), None, HIDDEN_FACT_WEIGHT),
        ):
            if hidden:
                rows.append(features(query, hidden))
                targets.append(float(hidden[0].fact == right))
                weights.append(weight)
    for everyday in EVERYDAY_QUESTIONS:
        query = matcher.query(everyday)
        ranked = matcher.rank(query, 2)
        if ranked:
            rows.append(features(query, ranked))
            targets.append(0.0)
            weights.append(1.0)
    if not chosen or len(set(targets)) < 2:
        return _plain()
    return _fit(np.array(rows), np.array(targets), np.array(weights))


def _plain() -> Calibration:
    """Return a calibration by score alone, for a base too small to fit one."""
    zeros = [0.0] * len(FEATURES)
    return Calibration(tuple(zeros), tuple([1.0] * len(FEATURES)), tuple([6.0, *zeros[1:]]), -6.6)


def _fit(rows: Row, targets: Row, weights: Row) -> Calibration:
    """Weighted logistic regression with an L2 penalty by Newton's method (iteratively reweighted least squares)."""
    mean, spread = rows.mean(axis=0), rows.std(axis=0)
    spread[spread < 1e-9] = 1.0
    design = np.hstack([(rows - mean) / spread, np.ones((len(rows), 1))])
    penalty = np.full(design.shape[1], RIDGE * weights.sum() / design.shape[1])
    penalty[-1] = 1e-6
    beta = np.zeros(design.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-design @ beta))
        gradient = design.T @ (weights * (targets - p)) - penalty * beta
        curvature = (design * (weights * np.maximum(p * (1 - p), 1e-6))[:, None]).T @ design + np.diag(penalty)
        step = np.linalg.solve(curvature, gradient)
        beta += step
        if np.abs(step).max() < 1e-6:
            break
    return Calibration(tuple(map(float, mean)), tuple(map(float, spread)), tuple(map(float, beta[:-1])), float(beta[-1]))
