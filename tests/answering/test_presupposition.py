"""What a message presumes: features, and a model that is kept and read back."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answering.encoder import Encoder, packaged_encoder
from bot.answering.engine import Engine
from bot.answering.opened import Opened
from bot.answering.presupposition import BUCKETS, Presuppositions, buckets_of
from bot.answering.question import read
from bot.answering.reader import Reader
from bot.answering.text import words
from bot.knowledge.library import Library, curated_base
from bot.services.packaged_classifier import presuppositions_for


def buckets(engine: Engine, fact: str, text: str) -> np.ndarray:
    said = words(text)
    traits = engine.guards.traits(engine.base.facts[fact])
    return buckets_of(fact, traits, read(text, engine.names), engine.matcher.index.reading.of_words(said), said)


def taught(engine: Engine, right: list[str], wrong: list[str]) -> Presuppositions:
    """Return a model in which what only `wrong` messages about thefts hold speaks for a wrong presupposition."""
    weights = np.zeros(BUCKETS, np.float32)
    for text in wrong:
        weights[buckets(engine, "thefts", text)] += 1
    for text in right:
        weights[buckets(engine, "thefts", text)] -= 1
    return Presuppositions.of(frozenset({"thefts"}), weights, -0.1)


def odds(engine: Engine, model: Presuppositions, text: str) -> float:
    said = words(text)
    traits = engine.guards.traits(engine.base.facts["thefts"])
    stems = engine.matcher.index.reading.of_words(said)
    return model.odds("thefts", traits, read(text, engine.names), stems, said)


def test_the_same_words_mean_another_thing_of_another_fact(engine: Engine) -> None:
    one, other = buckets(engine, "thefts", "Only locks help"), buckets(engine, "locks", "Only locks help")
    assert 0 < len(np.intersect1d(one, other)) < len(one)


def test_a_figure_counts_by_whether_it_agrees(engine: Engine) -> None:
    model = taught(engine, ["Were 4,120 bicycles stolen?"], ["Were 900 bicycles stolen?"])
    assert odds(engine, model, "Were 7,000 bicycles stolen?") > odds(engine, model, "Were 4,120 bicycles stolen?")


def test_a_negation_turns_it(engine: Engine) -> None:
    model = taught(engine, ["Bicycles were stolen"], ["Bicycles were not stolen"])
    assert odds(engine, model, "Bicycles were not stolen") > 0 > odds(engine, model, "Bicycles were stolen")


@given(st.text(max_size=200))
def test_every_text_has_features(engine: Engine, text: str) -> None:
    found = buckets(engine, "thefts", text)
    assert len(found) == len(set(found.tolist())) > 0
    assert ((found >= 0) & (found < BUCKETS)).all()


def test_reads_back_what_it_wrote(engine: Engine) -> None:
    model = taught(engine, ["Were 4,120 bicycles stolen?"], ["Were 900 bicycles stolen?"])
    again = Presuppositions.from_bytes(model.to_bytes())
    assert again.facts == model.facts
    text = "Were 7,000 bicycles stolen?"
    assert odds(engine, again, text) == pytest.approx(odds(engine, model, text))


ENCODER = packaged_encoder()
assert ENCODER is not None
TEXT = "Bicycles were found again"


def reading(encoder: Encoder = ENCODER) -> Presuppositions:
    """Return a model whose reader speaks for a wrong presupposition about thefts where it reads what `TEXT` says."""
    said = ENCODER.read(TEXT).whole
    reader = Reader(("thefts", "locks"), np.stack([said, -said], axis=1), np.float32([1, 0]), encoder)
    model = Presuppositions.of(frozenset({"thefts", "locks"}), np.ones(BUCKETS, np.float32), 0.0)
    return replace(model, reader=reader)


def test_what_the_encoder_reads_counts_for_its_fact() -> None:
    message = Opened(ENCODER, TEXT)
    thefts, locks = (reading().odds_read(fact, TEXT, message) for fact in ("thefts", "locks"))
    said = message.said(TEXT)
    assert thefts == pytest.approx(float(said @ said) + 1, rel=1e-5)
    assert locks == pytest.approx(-float(said @ said), rel=1e-5)


def test_a_reader_of_another_encoder_or_fact_says_nothing() -> None:
    message = Opened(ENCODER, TEXT)
    another = replace(ENCODER, checksum=ENCODER.checksum ^ 1)
    assert reading(another).odds_read("thefts", TEXT, message) is None
    assert reading().odds_read("bells", TEXT, message) is None
    assert reading().odds_read("thefts", TEXT, None) is None
    assert Presuppositions.from_bytes(STORED).odds_read("a", TEXT, message) is None


def test_the_packaged_model_has_a_reader() -> None:
    base = Library(curated_base()).load()
    model = presuppositions_for(base)
    assert model is not None
    assert model.reader is not None
    assert model.reader.encoder is ENCODER
    assert set(model.reader.facts) == model.facts


STORED = Presuppositions.of(frozenset({"a", "b"}), np.ones(BUCKETS, np.float32), 0.5).to_bytes()


@settings(max_examples=60)
@given(st.integers(0, len(STORED) - 1), st.integers(1, 255))
def test_a_changed_byte_is_an_error_or_harmless(place: int, by: int) -> None:
    damaged = bytearray(STORED)
    damaged[place] ^= by
    try:
        model = Presuppositions.from_bytes(bytes(damaged))
    except ValueError:
        return
    assert model.weights.shape == (BUCKETS,)
