"""The reader says which fact a message asks for, each part in the light of the rest, and survives any file."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.answering.answerer import Answerer
from bot.answering.classifier import BY_READING, BY_WORDS, EVERYDAY, UNSAID, Classifier, Unseen, together
from bot.answering.encoder import Encoder
from bot.answering.opened import Opened
from bot.answering.outcome import Answer
from bot.answering.reader import Reader
from bot.answering.runs import Weights
from bot.services.packaged_classifier import classifier_for
from tests.small_encoder import ENCODER, WIDTH

_DRAW = np.random.default_rng(7)
READER = Reader(
    ("rain", "bread", EVERYDAY),
    _DRAW.normal(0, 1, (WIDTH, 3)).astype(np.float16).astype(np.float32),
    _DRAW.normal(0, 1, 3).astype(np.float16).astype(np.float32),
    ENCODER,
)
STORED = READER.to_bytes()
CLASSIFIER = Classifier(
    ("bread", "rain", EVERYDAY),
    np.zeros((0, 3), np.int8),
    *(np.zeros(3, np.float32) for _ in range(2)),
    np.zeros((0, 3), np.float32),
    np.zeros(0, np.float32),
    reader=READER,
)
SPOKEN = np.array([2.0, -1.0, 0.5], np.float32)
RAIN = "will it rain?"
STUDENTS = (("sure", (30.0, 0.0, 0.0)), ("at a loss", (0.0, 0.0, 0.0)))


def of(reader: Reader, text: str) -> Weights:
    return reader.log_chances(reader.encoder.read(text).whole)


def test_what_is_written_is_read_back():
    read = Reader.from_bytes(STORED, ENCODER)
    assert read.facts == READER.facts
    assert np.array_equal(of(read, RAIN), of(READER, RAIN))
    assert read.to_bytes() == STORED


def test_a_reader_of_another_encoder_is_refused():
    other = Encoder.from_bytes(replace(ENCODER, bias=ENCODER.bias + 1).to_bytes())
    with pytest.raises(ValueError, match="another encoder"):
        Reader.from_bytes(STORED, other)


@given(st.integers(0, 4_000), st.binary(max_size=40))
def test_what_is_cut_short_is_refused(at: int, garbage: bytes):
    cut = STORED[: at % len(STORED)] + garbage
    assume(cut != STORED)
    with pytest.raises(ValueError, match=r"reader|archive"):
        Reader.from_bytes(cut, ENCODER)


@given(st.integers(0, 10**9), st.integers(1, 255))
def test_a_changed_byte_raises_nothing_but_a_value_error(at: int, changed: int):
    damaged = bytearray(STORED)
    damaged[at % len(damaged)] ^= changed
    with suppress(ValueError):
        assert Reader.from_bytes(bytes(damaged), ENCODER).facts


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"facts": ("rain", "bread")}, "do not fit together"),
        ({"head": READER.head[1:]}, "do not fit together"),
        ({"bias": READER.bias[1:]}, "do not fit together"),
        ({"bias": READER.bias + np.nan}, "numbers that are none"),
    ],
)
def test_arrays_that_do_not_fit_together_are_refused(wrong: dict[str, object], why: str):
    with pytest.raises(ValueError, match=why):
        Reader.from_bytes(replace(READER, **wrong).to_bytes(), ENCODER)


def test_both_chances_are_put_together():
    heard = chances(together(SPOKEN, CLASSIFIER.read(RAIN, SPOKEN, CLASSIFIER.open(RAIN))))
    own = chances(of(READER, RAIN))[[1, 0, 2]]
    expected = chances(SPOKEN) ** BY_WORDS * own**BY_READING
    assert heard == pytest.approx(expected / expected.sum(), rel=1e-4)
    without = replace(CLASSIFIER, reader=None)
    assert without.open(RAIN) is None
    assert together(SPOKEN, without.read(RAIN, SPOKEN, None)) is SPOKEN


def test_a_part_is_read_in_its_message_and_what_is_none_by_itself():
    message = CLASSIFIER.open("is there bread, or will it rain?")
    assert message is not None
    part, alone = (CLASSIFIER.read("will it rain", SPOKEN, within) for within in (message, None))
    assert part is not None
    assert alone is not None
    assert not np.allclose(part, alone, atol=1e-3)
    stranger = CLASSIFIER.read("rain will end it", SPOKEN, message)
    assert stranger is not None
    assert np.array_equal(stranger, of(READER, "rain will end it")[[1, 0, 2]])


def test_what_the_n_grams_are_sure_of_is_not_read_where_it_is_short():
    sure = np.array([9.0, -1.0, 0.5], np.float32)
    assert chances(CLASSIFIER.read(RAIN, sure, None, 3)) == pytest.approx(chances(sure), rel=1e-4)
    assert chances(CLASSIFIER.read(RAIN, sure, None, 30)) != pytest.approx(chances(sure), rel=1e-2)


def test_what_the_student_is_sure_of_together_with_the_n_grams_is_not_read_again():
    """Its own head says which fact: sure of rain, it is believed; at a loss, it is not."""
    heads = {name: replace(READER, head=READER.head * 0, bias=np.array(bias, np.float32)) for name, bias in STUDENTS}
    sure, at_a_loss = (replace(CLASSIFIER, student=student) for student in heads.values())
    found = sure.read(RAIN, SPOKEN, sure.open(RAIN))
    assert chances(found) == pytest.approx(chances(np.array([0.0, 30.0, 0.0])), abs=1e-6)
    assert np.array_equal(at_a_loss.read(RAIN, SPOKEN, at_a_loss.open(RAIN)), CLASSIFIER.read(RAIN, SPOKEN, None))


def test_at_a_glance_the_student_stands_for_the_reader_however_unsure():
    unsure = replace(CLASSIFIER, student=replace(READER, head=READER.head * 0, bias=np.zeros(3, np.float32)))
    found = unsure.read(RAIN, SPOKEN, unsure.open(RAIN), glance=True)
    assert chances(found) == pytest.approx([1 / 3] * 3)
    alone = CLASSIFIER.read(RAIN, SPOKEN, None, glance=True)
    assert np.array_equal(alone, CLASSIFIER.read(RAIN, SPOKEN, None))


def test_a_figure_alone_says_nothing():
    assert not np.any(CLASSIFIER.read("82", SPOKEN, CLASSIFIER.open("82")))


def chances(logits: Weights | None) -> Weights:
    assert logits is not None
    raised = np.exp(logits - logits.max())
    return np.asarray(raised / raised.sum())


@pytest.fixture(scope="module")
def packaged(curated: Answerer) -> Classifier:
    classifier = classifier_for(curated.base)
    assert classifier is not None
    assert classifier.reader is not None
    return classifier


def likeliest(classifier: Classifier, text: str, part: str = "") -> str:
    reader = classifier.reader
    assert reader is not None
    said = Opened(reader.encoder, text).said(part or text)
    return reader.facts[int(reader.log_chances(said).argmax())]


def test_the_packaged_reader_is_mostly_right_on_what_it_has_not_met(curated: Answerer, packaged: Classifier):
    assert packaged.reader is not None
    assert set(packaged.reader.facts) == {*curated.base.facts, UNSAID, EVERYDAY}
    assert share_right(packaged, [u for u in packaged.unseen if u.asks_for not in (UNSAID, EVERYDAY)]) > 0.85
    assert share_right(packaged, [u for u in packaged.unseen if u.asks_for == EVERYDAY]) > 0.85


def share_right(classifier: Classifier, unseen: list[Unseen]) -> float:
    return sum(likeliest(classifier, u.text) == u.asks_for for u in unseen) / len(unseen)


@pytest.mark.parametrize(
    "told",
    [
        "I teach PSHE to Year 9 and am finishing my slides for Tuesday.",
        "My brother drove a lorry for thirty years and now he reads the paper all day.",
        "Half the class is asleep, the other half wants lunch.",
    ],
)
def test_what_is_told_on_the_way_does_not_drown_what_is_asked(packaged: Classifier, told: str):
    asked = "How many different apps and games turned up in those cases?"
    assert likeliest(packaged, f"{told} {asked}") == "apps-150"
    assert likeliest(packaged, f"{told} {asked}", told) == EVERYDAY


def test_each_of_two_questions_is_heard_in_its_place(packaged: Classifier):
    text = "how many forces replied, and what share were girls?"
    assert likeliest(packaged, text, "how many forces replied") == "forces-42"
    assert likeliest(packaged, text, "what share were girls") == "girls-share"


HENS = (
    "My grandmother kept hens behind the shed and every autumn the fox came down the lane, so we built a taller fence "
    "out of old pallets. On Sundays the whole street met at the chapel for tea and seed cake, and the organist always "
    "played the same three tunes because he knew no others."
)


@pytest.mark.parametrize(
    "message", [f"{HENS} Who owns WhatsApp?", f"Who owns WhatsApp? {HENS}", f"{HENS} {HENS} Who owns WhatsApp?"]
)
def test_a_question_is_found_in_a_message_longer_than_what_the_reader_learned_from(curated: Answerer, message: str):
    outcome = curated.outcome(message)
    assert isinstance(outcome, Answer)
    assert outcome.facts[0].id == "meta-apps"
