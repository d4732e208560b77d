"""The table of word vectors: its format, what is read from it, and what the packaged one knows."""

from __future__ import annotations

import lzma
import runpy
import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.text import stem
from bot.answering.vectors import WordVectors, unit
from bot.services.packaged_language import packaged_vectors


def table(stems: list[str], scales: list[int], rows: list[list[int]]) -> bytes:
    """Write a table as the format says, value by value."""
    halves = bytes((row[i] & 15) | ((row[i + 1] & 15) << 4) for row in rows for i in range(0, len(row), 2))
    head = struct.pack("<IHB", len(stems), len(rows[0]) if rows else 0, 4)
    return lzma.compress(head + bytes(scales) + halves + "\n".join(stems).encode())


ROWS = st.lists(st.lists(st.integers(-8, 7), min_size=6, max_size=6), min_size=1, max_size=8)


@given(rows=ROWS, scale=st.integers(90, 160))
def test_every_value_is_read_as_it_was_written(rows: list[list[int]], scale: int):
    stems = [f"s{i}" for i in range(len(rows))]
    read = WordVectors.from_bytes(table(stems, [scale] * len(rows), rows))
    assert list(read.stems) == stems
    assert read.dimensions == 6
    assert np.allclose(read.rows(stems), np.array(rows) * 2 ** ((scale - 128) / 16), rtol=1e-6)


def test_what_the_derivation_writes_is_read_back_with_four_bits_of_error():
    packed = runpy.run_path(str(Path(__file__).parents[2] / "training" / "table.py"))["packed"]
    rows = np.random.default_rng(0).normal(0, [[0.02], [1], [30]], (3, 128)).astype(np.float32)
    read = WordVectors.from_bytes(packed(["a", "b", "c"], rows)).rows(["a", "b", "c"])
    assert ((unit(read) * unit(rows)).sum(axis=1) > 0.98).all()
    # Values beyond 2.5 deviations are clipped, and no other is further away than half a step.
    deviation = rows.std(axis=1, keepdims=True)
    inside = np.abs(rows) < 2.4 * deviation
    assert (np.abs(read - rows) < 0.2 * deviation)[inside].all()


def test_rows_come_in_the_order_asked_for_and_unknown_stems_are_zeros():
    read = WordVectors.from_bytes(table(["a", "b"], [128, 144], [[1, -2], [3, 7]]))
    assert read.rows(["b", "?", "a", "b"]).tolist() == [[6, 14], [0, 0], [1, -2], [6, 14]]
    assert "a" in read
    assert "?" not in read
    assert read.rows([]).shape == (0, 2)


@pytest.mark.parametrize(
    "blob",
    [
        b"",
        b"not compressed",
        lzma.compress(b"\x01"),
        lzma.compress(struct.pack("<IHB", 1, 2, 8) + bytes(3) + b"a"),  # eight bits a value
        lzma.compress(struct.pack("<IHB", 2, 2, 4) + bytes(4) + b"a"),  # a stem too few
        lzma.compress(struct.pack("<IHB", 4_000_000_000, 128, 4)),  # claims more than there is
        table(["a", "b"], [128, 144], [[1, -2], [3, 7]])[:-9],
    ],
)
def test_what_is_no_table_is_refused(blob: bytes):
    with pytest.raises(ValueError, match="not a table of word vectors"):
        WordVectors.from_bytes(blob)


def test_an_empty_table_knows_nothing():
    empty = WordVectors.empty()
    assert "the" not in empty
    assert empty.rows(["the"]).shape == (1, 0)


def test_unit_scales_to_length_one_and_leaves_zeros():
    scaled = unit(np.array([[3, 4], [0, 0]], np.float32))
    assert np.allclose(scaled, [[0.6, 0.8], [0, 0]])


@pytest.mark.parametrize(
    ("word", "near", "far"),
    [
        ("kid", "child", "church"),
        ("doctor", "hospital", "guitar"),
        ("buy", "purchase", "sleep"),
        ("illegal", "crime", "banana"),
        ("rise", "increase", "chair"),
        ("cop", "police", "river"),
        ("internet", "online", "forest"),
    ],
)
def test_in_the_packaged_table_related_words_are_nearer(word: str, near: str, far: str):
    one, two, three = unit(packaged_vectors().rows([stem(w) for w in (word, near, far)]))
    assert one @ two > 0.35 > one @ three


def test_the_packaged_table_is_of_the_size_that_is_promised():
    vectors = packaged_vectors()
    assert vectors.dimensions == 128
    assert 19_000 <= len(vectors.stems) <= 20_000
    assert list(vectors.stems)[:3] == ["the", "of", "and"]
