"""The reader sees words in their order, reads any text, and survives any file."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.answerer import Answerer
from bot.answering.classifier import EVERYDAY, UNSAID, Classifier, Unseen, together
from bot.answering.outcome import Answer
from bot.answering.reader import LONGEST, Block, Reader
from bot.answering.runs import Weights
from bot.answering.wordpiece import MARKS, UNKNOWN
from bot.semantic.encoder import packaged_pieces
from bot.services.packaged_classifier import classifier_for

PIECES = packaged_pieces()
WIDTH, WIDER, HEADS = 8, 12, 2


def drawn(facts: tuple[str, ...] = ("rain", "bread", EVERYDAY)) -> Reader:
    """A reader of small random numbers that knows all pieces of a few words."""
    draw = np.random.default_rng(5)

    def some(*shape: int) -> Weights:
        return draw.normal(0, 0.6, shape).astype(np.float16).astype(np.float32)

    known = (*sorted(MARKS), *"will it rain or is there bread in the end ?".split())
    known = tuple(dict.fromkeys(known))
    block = Block(
        some(WIDTH, 3 * WIDTH),
        some(3 * WIDTH),
        some(WIDTH, WIDTH),
        some(WIDTH),
        some(WIDTH, WIDER),
        some(WIDER),
        some(WIDER, WIDTH),
        some(WIDTH),
    )
    return Reader(
        facts,
        known,
        HEADS,
        draw.integers(-127, 128, (len(known), WIDTH)).astype(np.int8),
        abs(some(len(known))),
        some(LONGEST, WIDTH),
        (block, block),
        some(WIDTH),
        some(2 * WIDTH, len(facts)),
        some(len(facts)),
    )


READER = drawn()
STORED = READER.to_bytes()


def test_what_is_written_is_read_back():
    read = Reader.from_bytes(STORED)
    assert read.facts == READER.facts
    assert np.array_equal(read.logits("will it rain?"), READER.logits("will it rain?"))
    assert read.to_bytes() == STORED


def test_the_order_of_words_counts():
    assert not np.allclose(READER.logits("is it rain or bread"), READER.logits("is it bread or rain"), atol=1e-3)


def test_a_piece_that_is_not_known_is_read_as_unknown():
    assert np.array_equal(READER.logits("will it thunder"), READER.logits("will it blossom"))
    assert not np.allclose(READER.logits("will it thunder"), READER.logits("will it rain"), atol=1e-3)


def test_of_a_long_text_the_end_is_read():
    end = "is there bread in the end? " * 7  # 56 pieces
    assert (
        np.array_equal(READER.logits("will it rain " * 90 + end), READER.logits("it or there rain " * 30 + end))
        is False
    )
    end = "is there bread in the end? " * 9
    assert np.array_equal(READER.logits("will it rain " * 90 + end), READER.logits(end))


@given(st.text(max_size=300))
def test_any_text_has_finite_logits(text: str):
    logits = READER.logits(text)
    assert logits.shape == (3,)
    assert np.isfinite(logits).all()


@given(st.integers(0, 4_000), st.binary(max_size=40))
def test_what_is_cut_short_is_refused(at: int, garbage: bytes):
    with pytest.raises(ValueError, match=r"reader|archive"):
        Reader.from_bytes(STORED[: at % len(STORED)] + garbage)


@given(st.integers(0, 10**9), st.integers(1, 255))
def test_a_changed_byte_raises_nothing_but_a_value_error(at: int, changed: int):
    damaged = bytearray(STORED)
    damaged[at % len(damaged)] ^= changed
    with suppress(ValueError):
        assert Reader.from_bytes(bytes(damaged)).facts


@pytest.mark.parametrize(
    "wrong",
    [
        {"heads": 3},
        {"facts": ("rain", "bread")},
        {"pieces": READER.pieces[1:]},
        {"places": READER.places[:-1]},
        {"gain": READER.gain[1:]},
        {"scale": READER.scale[1:]},
        {"pieces": tuple(p.replace(UNKNOWN, "[MASK]") for p in READER.pieces)},
        {"pieces": ("rain", *READER.pieces[1:])},
    ],
)
def test_arrays_that_do_not_fit_together_are_refused(wrong: dict[str, object]):
    with pytest.raises(ValueError, match="do not fit together"):
        Reader.from_bytes(replace(READER, **wrong).to_bytes())


def test_both_chances_are_put_together():
    classifier = Classifier(
        ("bread", "rain", EVERYDAY),
        np.zeros((0, 3), np.int8),
        *(np.zeros(3, np.float32) for _ in range(2)),
        np.zeros((0, 3), np.float32),
        np.zeros(0, np.float32),
        reader=READER,
    )
    spoken = np.array([2.0, -1.0, 0.5], np.float32)
    heard = chances(together(spoken, classifier.read("will it rain?", spoken)))
    own = chances(READER.logits("will it rain?"))[[1, 0, 2]]
    expected = np.sqrt(chances(spoken) * own)
    assert heard == pytest.approx(expected / expected.sum(), rel=1e-4)
    assert together(spoken, replace(classifier, reader=None).read("will it rain?", spoken)) is spoken


def chances(logits: Weights) -> Weights:
    raised = np.exp(logits - logits.max())
    return np.asarray(raised / raised.sum())


def test_the_packaged_reader_is_mostly_right_on_what_it_has_not_met(curated: Answerer):
    classifier = classifier_for(curated.base)
    assert classifier is not None
    assert classifier.reader is not None
    reader = classifier.reader
    assert set(reader.facts) == {*curated.base.facts, UNSAID, EVERYDAY}
    assert share_right(reader, [u for u in classifier.unseen if u.asks_for not in (UNSAID, EVERYDAY)]) > 0.8
    assert share_right(reader, [u for u in classifier.unseen if u.asks_for == EVERYDAY]) > 0.8


def share_right(reader: Reader, unseen: list[Unseen]) -> float:
    return sum(reader.facts[int(reader.logits(u.text).argmax())] == u.asks_for for u in unseen) / len(unseen)


@pytest.mark.parametrize(
    "told",
    [
        "I teach PSHE to Year 9 and am finishing my slides for Tuesday.",
        "My brother drove a lorry for thirty years and now he reads the paper all day.",
        "Half the class is asleep, the other half wants lunch.",
    ],
)
def test_what_is_told_on_the_way_does_not_drown_what_is_asked(curated: Answerer, told: str):
    classifier = classifier_for(curated.base)
    assert classifier is not None
    assert classifier.reader is not None
    logits = classifier.reader.logits(f"{told} How many different apps and games turned up in those cases?")
    assert classifier.reader.facts[int(logits.argmax())] == "apps-150"


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=60))
def test_plain_text_is_cut_into_the_pieces_that_any_text_is(text: str):
    # A space of no width is left out, and keeps the text from being taken for plain.
    assert PIECES.ids(text, 99) == PIECES.ids("\u200b" + text, 99)


def test_the_end_of_a_text_is_kept_between_the_marks():
    long, end = PIECES.last_ids("word " * 50 + "rain bread", 4), PIECES.ids("rain bread", 9)
    assert long == end
    assert PIECES.last_ids("", 4) == PIECES.ids("", 4)


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
