"""How far to trust the best match: a small logistic model that a base fits on itself, without labelled questions.

For a sample of the base's texts: the text hidden, its own fact should win (target 1, or 0 where another wins that is no
neighbour of it); its whole fact hidden, what wins is wrong (target 0, at a low weight, neighbours left out: facts of
one report overlap). Everyday questions that no base of a report answers are further negatives. Coverage is computed
with the text hidden too, else the model learns from seeing itself.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from bot.answering.index import Role
from bot.answering.matcher import Candidate, Matcher, Query
from bot.answering.text import STOP_STEMS
from bot.answering.vectors import Vector
from bot.knowledge.models import Fact

FEATURES = (
    "score",
    "item",
    "coverage",
    "meaning",
    "margin",
    "largest uncovered",
    "share uncovered",
    "unknown words",
    "topic",
)
SAMPLE = 240
"""How many texts of a base are left out in turn; more do not change the fit by what matters."""
HIDDEN_FACT_WEIGHT = 0.5
"""What a whole-fact-hidden row weighs: in a base about one report its neighbours often answer too."""
RIDGE, TOPIC_RIDGE = 0.02, 0.003
"""The L2 penalties of the fit and of the topic's direction."""
VERSION = 5
"""Changes when features or their meaning change, so that stored fits are made anew."""

Row = NDArray[np.float64]


@dataclass(frozen=True)
class Calibration:
    """A fitted model: mean and spread of each feature, their weights, an intercept.

    `topic` is the direction, among word vectors, that leads from everyday messages to the base's own questions.
    """

    mean: tuple[float, ...]
    spread: tuple[float, ...]
    weights: tuple[float, ...]
    intercept: float
    topic: tuple[float, ...] = ()

    def features(self, query: Query, ranked: Sequence[Candidate]) -> Row:
        """Return the features of the best match for `query`, shape (len(FEATURES),)."""
        return np.append(_features(query, ranked), _topic(self.topic, query))

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
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Self:
        """Read what `to_json` wrote. Raises ValueError when it is of another version or malformed."""
        try:
            if stored["version"] != VERSION:
                raise ValueError("a calibration of another version")
            columns = [tuple(float(x) for x in stored[key]) for key in ("mean", "spread", "weights", "topic")]
            intercept = float(stored["intercept"])
        except (KeyError, TypeError) as error:
            raise ValueError(f"not a calibration: {error}") from error
        if any(len(column) != len(FEATURES) for column in columns[:3]):
            raise ValueError("not a calibration: wrong number of features")
        return cls(columns[0], columns[1], columns[2], intercept, columns[3])


def _features(query: Query, ranked: Sequence[Candidate]) -> Row:
    best = ranked[0]
    margin = best.score - ranked[1].score if len(ranked) > 1 else best.score
    uncovered = [
        w * (1 - c) for w, c, s in zip(query.weights, best.covered, query.stems, strict=True) if s not in STOP_STEMS
    ]
    unknown = sum(
        1
        for row, s in zip(query.similar, query.stems, strict=True)
        if s not in STOP_STEMS and not s[0].isdigit() and not row.any()
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
        ],
        np.float64,
    )


def _topic(topic: Sequence[float], query: Query) -> float:
    return float(np.array(topic) @ query.direction) if len(topic) == len(query.direction) else 0.0


def calibrate(matcher: Matcher, everyday: Sequence[str] = (), *, sample: int = SAMPLE, seed: int = 0) -> Calibration:
    """Fit a calibration on the base behind `matcher`, with `everyday` messages that it does not answer.

    Deterministic for a base, a sample size and a seed.
    """
    index = matcher.index
    counts = np.diff(index.first_text)
    texts = [t for t, text in enumerate(index.texts) if counts[text.fact] > 1 and text.role is not Role.STATEMENT]
    draw = random.Random(seed)  # noqa: S311 - a sample, not a secret
    chosen = sorted(draw.sample(texts, min(sample, len(texts))))
    beside = [matcher.query(message) for message in everyday]
    step = max(1, len(beside) // sample)
    parity = [i // step % 2 for i in range(len(beside))]
    halves = [
        _topic_direction(
            index.text_units[half::2], np.array([q.direction for q, p in zip(beside, parity, strict=True) if p == half])
        )
        for half in (0, 1)
    ]
    rows: list[Row] = []
    targets: list[float] = []
    weights: list[float] = []

    def add(query: Query, ranked: Sequence[Candidate], half: int, right: bool, weight: float) -> None:
        # The topic is judged by the half of the texts that this one is not in.
        rows.append(np.append(_features(query, ranked), _topic(halves[1 - half % 2], query)))
        targets.append(float(right))
        weights.append(weight)

    for t in chosen:
        own = index.facts[index.texts[t].fact]
        query = matcher.query(index.texts[t].text)
        seen = matcher.rank(query, 2, without_text=t)
        unseen = matcher.rank(query, 2, without_fact=index.texts[t].fact)
        if seen:
            add(query, seen, t, _answers(own, index.facts[seen[0].fact]), 1.0)
        if unseen and not _answers(own, index.facts[unseen[0].fact]):
            add(query, unseen, t, False, HIDDEN_FACT_WEIGHT)
    # About as many everyday messages as texts left out: what is asked in earnest is the rule, not the exception.
    for i in range(0, len(beside), step):
        ranked = matcher.rank(beside[i], 2)
        if ranked:
            add(beside[i], ranked, i // step, False, 1.0)
    if not chosen or len(set(targets)) < 2:
        return _plain()
    topic = _topic_direction(index.text_units, np.array([q.direction for q in beside]))
    return _fit(np.array(rows), np.array(targets), np.array(weights), topic)


def _topic_direction(own: Vector, beside: Vector) -> tuple[float, ...]:
    """Return the weights of a ridge regression that tells `own` directions from those `beside`.

    Both sides weigh the same.
    """
    if not len(own) or not len(beside) or not own.shape[1]:
        return ()
    design = np.vstack([own, beside]).astype(np.float64)
    target = np.concatenate([np.ones(len(own)), -np.ones(len(beside))])
    weight = np.concatenate([np.full(len(own), 0.5 / len(own)), np.full(len(beside), 0.5 / len(beside))])
    square = (design * weight[:, None]).T @ design + TOPIC_RIDGE * np.eye(design.shape[1])
    return tuple(map(float, np.linalg.solve(square, (design * weight[:, None]).T @ target)))


def _answers(own: Fact, winner: Fact) -> bool:
    """Whether `winner` answers what `own` is asked for: itself, or a neighbour.

    Neighbours rest on the same paragraph, or one names the other as related.
    """
    if own.id == winner.id:
        return True
    if own.is_gap != winner.is_gap:
        return False
    same_passage = not _passages(own).isdisjoint(_passages(winner))
    return same_passage or winner.id in own.related or own.id in winner.related


def _passages(fact: Fact) -> set[tuple[str, int]]:
    return {(c.source, c.paragraph) for c in fact.cite if c.paragraph}


def _plain() -> Calibration:
    """Return a calibration by score alone, for a base too small to fit one."""
    zeros = (0.0,) * len(FEATURES)
    return Calibration(zeros, (1.0,) * len(FEATURES), (6.0, *zeros[1:]), -6.6)


def _fit(rows: Row, targets: Row, weights: Row, topic: tuple[float, ...]) -> Calibration:
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
    return Calibration(
        tuple(map(float, mean)), tuple(map(float, spread)), tuple(map(float, beta[:-1])), float(beta[-1]), topic
    )
