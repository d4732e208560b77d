"""Writing a table of word vectors, 4 bits a value, in the format that `bot.answering.vectors` describes and reads."""

from __future__ import annotations

import lzma
import struct
from collections.abc import Sequence

import numpy as np

from bot.answering.vectors import Vector

CLIP = 2.5
"""Values beyond this many standard deviations of their row are clipped."""
LEVELS = 7
"""The largest 4-bit value that is used: −7 to 7."""


def packed(stems: Sequence[str], table: Vector) -> bytes:
    """Return the table as it is read again; `table` has shape (len(stems), dimensions), an even number of them."""
    deviation = np.maximum(table.std(axis=1), 1e-9)
    scales = np.clip(np.rint(16 * np.log2(CLIP * deviation / LEVELS)) + 128, 0, 255).astype(np.uint8)
    factors = np.exp2((scales.astype(np.float32) - 128) / 16)
    values = np.clip(np.rint(table / factors[:, None]), -LEVELS, LEVELS).astype(np.int8)
    halves = (values[:, 0::2] & 15).astype(np.uint8) | ((values[:, 1::2] & 15).astype(np.uint8) << 4)
    head = struct.pack("<IHB", len(stems), table.shape[1], 4)
    raw = head + scales.tobytes() + halves.tobytes() + "\n".join(stems).encode()
    return lzma.compress(raw, preset=9 | lzma.PRESET_EXTREME)
