"""How far a match is to be trusted, learnt by a base from itself."""

from __future__ import annotations

import json
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.calibration import FEATURES, Calibration
from bot.answering.calibration_fit import SIGNS, calibrate
from bot.answering.engine import Engine
from bot.answering.index import Index
from bot.answering.matcher import Matcher
from bot.answering.vectors import WordVectors
from bot.knowledge.base import KnowledgeBase
from bot.services.packaged_language import packaged_everyday


def chance(engine: Engine, question: str) -> float:
    query = engine.matcher.query(question)
    ranked = engine.matcher.rank(query, 2)
    return engine.calibration.probability(engine.calibration.features(query, ranked))


def test_what_the_base_is_asked_is_trusted_more_than_what_it_is_not(engine: Engine):
    inside = [chance(engine, q) for q in ("how many bikes got stolen", "are bicycles found again", "do locks help")]
    outside = [chance(engine, q) for q in ("what shall we cook tonight", "who won the match", "my phone is broken")]
    assert min(inside) > max(outside)


def test_calibrating_twice_gives_the_same(engine: Engine):
    assert calibrate(engine.matcher, packaged_everyday()) == engine.calibration


def test_what_is_written_is_read_back(engine: Engine):
    stored = json.loads(json.dumps(engine.calibration.to_json()))
    assert Calibration.from_json(stored) == engine.calibration


@pytest.mark.parametrize(
    "change",
    [
        {"version": 0},
        {"mean": [1.0]},
        {"weights": None},
        {"intercept": "much"},
        {"spread": ["x"] * len(FEATURES)},
    ],
)
def test_what_is_malformed_is_refused(engine: Engine, change: dict[str, object]):
    with pytest.raises(ValueError, match=r"calibration|could not convert"):
        Calibration.from_json({**engine.calibration.to_json(), **change})


@pytest.mark.parametrize("missing", ["version", "mean", "topic", "intercept"])
def test_what_is_incomplete_is_refused(engine: Engine, missing: str):
    stored = engine.calibration.to_json()
    del stored[missing]
    with pytest.raises(ValueError, match="not a calibration"):
        Calibration.from_json(stored)


@given(st.lists(st.floats(-50, 50), min_size=len(FEATURES), max_size=len(FEATURES)))
def test_a_chance_is_a_chance(row: list[float]):
    ones = (1.0,) * len(FEATURES)
    p = Calibration(ones, ones, ones, 0.0).probability(np.array(row))
    assert 0 <= p <= 1
    assert p == pytest.approx(1 / (1 + math.exp(-(sum(row) - len(row)))), abs=1e-9)


def test_a_base_too_small_to_learn_from_is_trusted_by_score(small_base: KnowledgeBase):
    fact = small_base.facts["locks"].model_copy(update={"questions": (), "note": None})
    base = KnowledgeBase(sources=small_base.sources, facts={fact.id: fact})
    matcher = Matcher(Index.of(base, WordVectors.empty()))
    calibration = calibrate(matcher)
    scores = []
    for question in ("two good locks prevent most thefts", "thefts", "xyzzy"):
        query = matcher.query(question)
        scores.append(calibration.probability(calibration.features(query, matcher.rank(query))))
    assert scores[0] > scores[1] > scores[2]


@given(st.integers(0, 3), st.integers(1, 6))
def test_a_base_by_itself_never_learns_that_a_worse_match_is_likelier(small_base: KnowledgeBase, seed: int, few: int):
    fitted = calibrate(
        Matcher(Index.of(small_base, WordVectors.empty())), packaged_everyday()[:40], sample=few, seed=seed
    )
    assert all(weight * sign >= 0 for weight, sign in zip(fitted.weights, SIGNS.tolist(), strict=True))
