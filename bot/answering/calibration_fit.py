"""Fitting a calibration: a base is asked its own ways of asking, and everyday messages that no base answers.

A base without a classifier is asked its own texts, each left out in turn, with its coverage computed as if it were not
there, else the model learns from seeing itself. One with a classifier is asked what that has kept unseen. What is shown
should answer (target 1, or 0 where it does not); with the whole fact hidden, what wins is wrong (target 0, at a low
weight, neighbours left out: facts of one report overlap).
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from bot.answering.calibration import FEATURES, PAIR_MARGIN, Calibration, Row, features_of, towards
from bot.answering.classifier import EVERYDAY, UNSAID, Unseen
from bot.answering.index import Role
from bot.answering.matcher import Candidate, Matcher
from bot.answering.query import Query
from bot.answering.vectors import Vector
from bot.knowledge.models import Fact

SAMPLE = 240
"""How many texts of a base are left out in turn; more do not change the fit by what matters."""
BESIDE = 800
"""About how many everyday messages are read: more tell no more, and take their time when a base is first opened."""
HIDDEN_FACT_WEIGHT = 0.5
"""What a whole-fact-hidden row weighs: in a base about one report its neighbours often answer too."""
OWN_TEXTS = 1.06
"""What is added to the log odds of a fit on a base's own texts: each was written to differ from the others, so that one
left out is farther from them than what people ask."""
IN_EARNEST = 0.8
"""What is added to the log odds of a fit with a classifier: of what it is fitted on, more lies beside the base than of
what people ask."""
SIGNS = np.array(
    [
        -1.0 if name in ("largest uncovered", "share uncovered", "unknown words", "everyday", "unsaid") else 1.0
        for name in FEATURES
    ]
)
"""Which way each feature speaks: for the best match or against it."""
RIDGE, TOPIC_RIDGE = 0.02, 0.003
"""The L2 penalties of the fit and of the topic's direction."""


class _Asked(NamedTuple):
    """A row of the fit: a question, the best facts for it, whether they answer it, and what it weighs.

    `half` says by which half of the texts its topic is judged.
    """

    query: Query
    ranked: Sequence[Candidate]
    right: bool
    weight: float
    half: int


def calibrate(matcher: Matcher, everyday: Sequence[str] = (), *, sample: int = SAMPLE, seed: int = 0) -> Calibration:
    """Fit a calibration on the base behind `matcher`, with `everyday` messages that it does not answer.

    `sample` is about how many texts, and how many messages, are asked. Deterministic for a base, a sample size and a
    seed; with a classifier, for what that has kept unseen.
    """
    if matcher.classifier is None:
        return _by_itself(matcher, _some(everyday), sample, seed)
    index = matcher.index
    unseen = matcher.classifier.unseen
    met = frozenset(u.text for u in unseen)
    beside = [message for message in everyday if message not in met]
    queries = [matcher.query(message) for message in _some(beside)]
    topic = _topic_direction(index.text_units, _directions(queries))
    asked = list(_unseen(matcher, unseen[:: max(1, len(unseen) // (2 * sample))]))
    untaught = _by_itself(Matcher(index), _some(everyday), SAMPLE, seed)
    fitted = _fitted(asked, (topic, topic), topic)
    return replace(fitted, intercept=fitted.intercept + IN_EARNEST, untaught=untaught)


def _some(everyday: Sequence[str]) -> Sequence[str]:
    """Return about `BESIDE` of the messages, evenly spread."""
    return everyday[:: max(1, len(everyday) // BESIDE)]


def _by_itself(matcher: Matcher, everyday: Sequence[str], sample: int, seed: int) -> Calibration:
    """Fit a calibration without a classifier."""
    index = matcher.index
    queries = [matcher.query(message) for message in everyday]
    step = max(1, len(queries) // sample)
    # The topic of each row is judged by the half of texts and messages that it is not in.
    topics = [
        _topic_direction(
            index.text_units[half::2], _directions([q for i, q in enumerate(queries) if i // step % 2 == half])
        )
        for half in (1, 0)
    ]
    asked = [*_left_out(matcher, _sample_of(matcher, sample, seed)), *_everyday(matcher, queries, step)]
    fitted = _fitted(asked, topics, _topic_direction(index.text_units, _directions(queries)), signed=True)
    return replace(fitted, intercept=fitted.intercept + OWN_TEXTS)


def _fitted(
    asked: Sequence[_Asked], topics: Sequence[Sequence[float]], topic: tuple[float, ...], *, signed: bool = False
) -> Calibration:
    """Fit a calibration to `asked`, each row's topic judged by one of `topics`; `signed` as in `_fit_signed`."""
    if len({row.right for row in asked}) < 2:
        return _plain()
    rows = np.array([np.append(features_of(r.query, r.ranked), towards(topics[r.half], r.query)) for r in asked])
    targets, weights = np.array([float(r.right) for r in asked]), np.array([r.weight for r in asked])
    return _fit_signed(rows, targets, weights, topic) if signed else _fit(rows, targets, weights, topic)


def _sample_of(matcher: Matcher, sample: int, seed: int) -> list[int]:
    """Return the positions of the texts that are left out in turn, in order."""
    index = matcher.index
    counts = np.diff(index.first_text)
    texts = [t for t, text in enumerate(index.texts) if counts[text.fact] > 1 and text.role is not Role.STATEMENT]
    draw = random.Random(seed)  # noqa: S311 - a sample, not a secret
    return sorted(draw.sample(texts, min(sample, len(texts))))


def _left_out(matcher: Matcher, chosen: Sequence[int]) -> Iterator[_Asked]:
    """Yield what becomes of the texts `chosen` without themselves, and without their facts."""
    index = matcher.index
    for t in chosen:
        own = index.texts[t].fact
        query = matcher.query(index.texts[t].text)
        yield from _rows(matcher, query, own, matcher.rank(query, 2, without_text=t), query, t % 2)


def _unseen(matcher: Matcher, unseen: Sequence[Unseen]) -> Iterator[_Asked]:
    """Yield what becomes of texts that neither the index nor the classifier has."""
    for text, asks_for, logits in unseen:
        query = matcher.query(text, spoken=logits, skim=True)
        ranked = matcher.rank(query, 2)
        own = matcher.index.position.get(asks_for)
        if own is not None:
            yield from _rows(matcher, query, own, ranked, _without(query, own), 0)
        elif asks_for in (EVERYDAY, UNSAID) and ranked:
            yield _Asked(query, ranked, False, 1.0, 0)


def _rows(
    matcher: Matcher, query: Query, own: int, ranked: Sequence[Candidate], hidden: Query, half: int
) -> Iterator[_Asked]:
    """Yield the row of a question for the fact `own`, and the one with that fact hidden."""
    facts = matcher.index.facts
    if ranked:
        shown = [c for c in ranked if ranked[0].score - c.score < PAIR_MARGIN]
        yield _Asked(query, ranked, any(_answers(facts[own], facts[c.fact]) for c in shown), 1.0, half)
    others = matcher.rank(hidden, 2, without_fact=own)
    if others and not _answers(facts[own], facts[others[0].fact]):
        yield _Asked(hidden, others, False, HIDDEN_FACT_WEIGHT, half)


def _without(query: Query, fact: int) -> Query:
    """Return `query` as a classifier speaks that does not know `fact`."""
    logits = query.logits.copy()
    if np.isnan(logits[fact]):
        return query
    before = float(np.nanmax(logits))
    logits[fact] = np.nan
    less = before - float(np.nanmax(logits))
    return replace(query, logits=logits, everyday=query.everyday + less, unsaid=query.unsaid + less)


def _everyday(matcher: Matcher, queries: Sequence[Query], step: int) -> Iterator[_Asked]:
    """Yield every `step`-th of everyday messages: what is asked in earnest is the rule, not the exception."""
    for i in range(0, len(queries), step):
        ranked = matcher.rank(queries[i], 2)
        if ranked:
            yield _Asked(queries[i], ranked, False, 1.0, i // step % 2)


def _directions(queries: Sequence[Query]) -> Vector:
    return np.array([query.direction for query in queries], np.float32)


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


def _fit_signed(rows: Row, targets: Row, weights: Row, topic: tuple[float, ...]) -> Calibration:
    """Fit with no weight of the wrong sign: features that would have one are left out, and the rest fitted anew.

    From the few texts of a small base a fit may learn that a worse match is likelier right.
    """
    kept = np.ones(len(FEATURES), bool)
    while True:
        fitted = _fit(rows * kept, targets, weights, topic)
        wrong = kept & (np.array(fitted.weights) * SIGNS < 0)
        if not wrong.any():
            return fitted
        kept &= ~wrong


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
