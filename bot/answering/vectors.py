"""A table of word vectors: one short vector for each of many English stems, so that words meet that share no letters.

The format (after lzma): `u32 n, u16 dimensions, u8 bits` little endian; n bytes of scale s, the row's factor being
2^((s − 128)/16); n × dimensions/2 bytes, two signed 4-bit values a byte, low half first; the n stems joined by
newlines, most frequent first.
"""

from __future__ import annotations

import lzma
import math
import struct
from collections.abc import Sequence
from typing import Self

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float32]

FREQUENT = 8_000
"""How many of the most frequent stems a misspelt word may be read as."""


class WordVectors:
    """Unit vectors of stems, held as 4-bit values and unpacked one row at a time.

    `dimensions` is the length of a vector; `stems` maps a stem to its row, the most frequent first.
    """

    def __init__(
        self, dimensions: int, stems: dict[str, int], scales: NDArray[np.uint8], packed: NDArray[np.uint8]
    ) -> None:
        self.dimensions = dimensions
        self.stems = stems
        self._scales = scales
        self._packed = packed

    @classmethod
    def from_bytes(cls, blob: bytes) -> Self:
        """Read a table. Raises ValueError when `blob` is none of the format above."""
        try:
            table = lzma.decompress(blob)
            count, dimensions, bits = struct.unpack_from("<IHB", table)
        except (lzma.LZMAError, struct.error) as error:
            raise ValueError(f"not a table of word vectors: {error}") from error
        start, width = struct.calcsize("<IHB"), dimensions // 2
        stems = table[start + count + count * width :].decode().split("\n")
        if bits != 4 or len(stems) != count:
            raise ValueError(f"not a table of word vectors: {bits} bits a value, {len(stems)} stems of {count}")
        scales = np.frombuffer(table, np.uint8, count, start)
        packed = np.frombuffer(table, np.uint8, count * width, start + count).reshape(count, width)
        return cls(dimensions, {stem: row for row, stem in enumerate(stems)}, scales, packed)

    @classmethod
    def empty(cls) -> Self:
        """Return a table without words: matching then rests on spelling alone."""
        return cls(0, {}, np.zeros(0, np.uint8), np.zeros((0, 0), np.uint8))

    def __contains__(self, stem: str) -> bool:
        return stem in self.stems

    def rows(self, stems: Sequence[str]) -> Vector:
        """Return the vectors of `stems`, shape (len(stems), dimensions); a row of zeros where the table has none.

        Rows keep their own length (a frequent word's is shorter); callers normalise where they compare directions.
        """
        out = np.zeros((len(stems), self.dimensions), np.float32)
        known = [(i, self.stems[s]) for i, s in enumerate(stems) if s in self.stems]
        if known:
            at, rows = (np.array(column) for column in zip(*known, strict=True))
            packed = self._packed[rows]
            values = np.empty((len(rows), self.dimensions), np.int8)
            values[:, 0::2] = (packed << 4).astype(np.int8) >> 4
            values[:, 1::2] = packed.astype(np.int8) >> 4
            out[at] = values * np.exp2((self._scales[rows].astype(np.float32) - 128) / 16)[:, None]
        return out


def unit(vectors: Vector) -> Vector:
    """Return `vectors` scaled to length one along the last axis; zeros stay zeros."""
    if vectors.ndim == 1:
        # One direction of many a question: several times faster than the general way.
        length = math.sqrt(float(vectors @ vectors))
        return vectors / np.float32(length) if length else np.zeros_like(vectors)
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    out: Vector = np.divide(vectors, lengths, out=np.zeros_like(vectors), where=lengths > 0)
    return out
