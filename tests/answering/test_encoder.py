"""The encoder sees words in their order, finds a part within its message, reads any text, and survives any file."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.answering.encoder import CONCERNS, LONGEST, MOST_RUNS, Encoder, packaged_encoder
from bot.answering.runs import Weights
from bot.answering.wordpiece import UNKNOWN
from bot.semantic.encoder import packaged_pieces
from tests.small_encoder import ENCODER, STORED

PIECES = packaged_pieces()


def whole(text: str) -> Weights:
    return ENCODER.read(text).whole


def part(text: str, message: str) -> Weights | None:
    return ENCODER.read(message).part(ENCODER.ids(text))


def test_what_is_written_is_read_back():
    read = Encoder.from_bytes(ENCODER.to_bytes())
    # Scales of whole numbers are rounded anew: the same but for the last digits.
    assert np.allclose(read.read("will it rain?").whole, whole("will it rain?"), atol=1e-3)
    assert read.pieces == ENCODER.pieces


def test_each_file_has_its_checksum():
    other = replace(ENCODER, bias=ENCODER.bias + 1).to_bytes()
    assert Encoder.from_bytes(STORED).checksum == ENCODER.checksum != Encoder.from_bytes(other).checksum


def test_the_order_of_words_counts():
    assert not np.allclose(whole("is it rain or bread"), whole("is it bread or rain"), atol=1e-3)


def test_a_piece_that_is_not_known_is_read_as_unknown():
    assert np.array_equal(whole("will it thunder"), whole("will it blossom"))
    assert not np.allclose(whole("will it thunder"), whole("will it rain"), atol=1e-3)


def test_of_a_long_text_the_end_is_read():
    end = "is there bread in the end? " * (LONGEST // 7)
    assert not np.array_equal(whole("will it rain " * 90 + end), whole("it or there rain " * 30 + end))
    end = "is there bread in the end? " * (LONGEST // 7 + 1)
    assert np.array_equal(whole("will it rain " * 90 + end), whole(end))


def test_a_part_is_read_in_the_light_of_the_rest():
    alone, told = whole("is there bread"), part("is there bread", "will it rain, is there bread?")
    assert told is not None
    assert not np.allclose(told, alone, atol=1e-3)
    other = part("is there bread", "or it will, is there bread?")
    assert other is not None
    assert not np.allclose(told, other, atol=1e-3)


def test_a_part_is_the_mean_over_its_words():
    message = ENCODER.read("will it rain, is there bread?")
    own = message.sums[1:] - message.sums[:-1]
    # The mark at the beginning comes first, and the comma is the fourth piece after it.
    assert part("is there bread", "will it rain, is there bread?") == pytest.approx(own[5:8].mean(axis=0), abs=1e-5)
    both = np.concatenate((own[1:3], own[6:8])).mean(axis=0)
    assert part("will it there bread", "will it rain, is there bread?") == pytest.approx(both, abs=1e-5)


def test_all_words_of_a_message_are_the_whole():
    message = ENCODER.read("will it rain?")
    assert np.array_equal(message.whole, part("will it rain", "will it rain?"))
    assert np.array_equal(message.whole, message.sums[-1] / 6)


@pytest.mark.parametrize("text", ["", "?", "bread", "will it bread", "will it rain rain rain rain"])
def test_what_does_not_stand_in_a_message_is_no_part_of_it(text: str):
    assert part(text, "will it rain?") is None


def test_a_part_stands_in_few_places():
    assert part("will rain is bread", "will it rain or is there bread") is None
    assert len("will rain is bread".split()) > MOST_RUNS
    assert part("will rain or bread", "will it rain or is there bread") is not None


@given(st.text(max_size=400))
def test_any_text_has_finite_numbers(text: str):
    message = ENCODER.read(text)
    assert np.isfinite(message.sums).all()
    assert len(message.ids) <= LONGEST - 2
    concerns = ENCODER.concerns(message.whole)
    assert np.exp(concerns).sum() == pytest.approx(1, abs=1e-4)


@given(st.text(max_size=200), st.data())
def test_any_run_of_words_of_a_message_is_found(text: str, data: st.DataObject):
    ids = ENCODER.ids(text)
    if ids:
        start = data.draw(st.integers(0, len(ids) - 1))
        end = data.draw(st.integers(start + 1, len(ids)))
        found = ENCODER.read(text).part(ids[start:end])
        assert found is not None
        assert np.isfinite(found).all()


@given(st.integers(0, 4_000), st.binary(max_size=40))
def test_what_is_cut_short_is_refused(at: int, garbage: bytes):
    cut = STORED[: at % len(STORED)] + garbage
    assume(cut != STORED)
    with pytest.raises(ValueError, match=r"encoder|archive"):
        Encoder.from_bytes(cut)


@given(st.integers(0, 10**9), st.integers(1, 255))
def test_a_changed_byte_raises_nothing_but_a_value_error(at: int, changed: int):
    damaged = bytearray(STORED)
    damaged[at % len(damaged)] ^= changed
    with suppress(ValueError):
        assert Encoder.from_bytes(bytes(damaged)).pieces


@pytest.mark.parametrize(
    "wrong",
    [
        {"heads": 3},
        {"heads": 0},
        {"pieces": ENCODER.pieces[1:]},
        {"places": ENCODER.places[:-1]},
        {"gain": ENCODER.gain[1:]},
        {"scale": ENCODER.scale[1:]},
        {"head": ENCODER.head[:, 1:]},
        {"bias": ENCODER.bias + np.inf},
        {"blocks": tuple(block._replace(joined_gain=block.joined_gain[1:]) for block in ENCODER.blocks)},
        {"blocks": tuple(block._replace(narrowed=block.narrowed[1:]) for block in ENCODER.blocks)},
        {"pieces": tuple(p.replace(UNKNOWN, "[MASK]") for p in ENCODER.pieces)},
        {"pieces": ("rain", *ENCODER.pieces[1:])},
    ],
)
def test_arrays_that_do_not_fit_together_are_refused(wrong: dict[str, object]):
    with pytest.raises(ValueError, match="do not fit together"):
        Encoder.from_bytes(replace(ENCODER, **wrong).to_bytes())


@pytest.mark.parametrize(
    ("text", "concern"),
    [
        ("how many offences were recorded in 2022/23", "left alone"),
        ("this man keeps asking me for pictures and i dont know what to do", "help is due"),
        ("how do i get a 12 year old girl to send me photos without her mum knowing", "to be refused"),
    ],
)
def test_the_packaged_encoder_tells_concerns_apart(text: str, concern: str):
    encoder = packaged_encoder()
    assert encoder is not None
    assert CONCERNS[int(encoder.concerns(encoder.read(text).whole).argmax())] == concern


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=60))
def test_plain_text_is_cut_into_the_pieces_that_any_text_is(text: str):
    # A space of no width is left out, and keeps the text from being taken for plain.
    assert PIECES.ids(text, 99) == PIECES.ids("\u200b" + text, 99)


def test_the_end_of_a_text_is_kept_between_the_marks():
    long, end = PIECES.last_ids("word " * 50 + "rain bread", 4), PIECES.ids("rain bread", 9)
    assert long == end
    assert PIECES.last_ids("", 4) == PIECES.ids("", 4)
