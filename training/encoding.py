"""Encoding the texts with MiniLM, in parts that are kept on disk so that a stopped run goes on where it was."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.semantic.encoder import SentenceEncoder, packaged_pieces

PART = 16_384
"""Texts in a file."""
LONGEST = 24
"""Pieces of a text that are read: the table is for questions and single sentences, and long texts cost most time."""


def encode(texts: Sequence[str], folder: Path) -> NDArray[np.float16]:
    """Return the unit vectors of `texts`, shape (len(texts), width)."""
    folder.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    pieces = packaged_pieces()
    encoder = SentenceEncoder.load()
    parts = []
    for start in range(0, len(texts), PART):
        part = texts[start : start + PART]
        path = folder / f"{hashlib.sha256(chr(10).join(part).encode()).hexdigest()[:16]}.npy"
        if not path.exists():
            temporary = path.with_suffix(".part")
            with temporary.open("wb") as file:
                np.save(file, encoder.of_ids([pieces.ids(text, LONGEST) for text in part]).astype(np.float16))
            temporary.replace(path)
            print(f"{start + len(part):>9,} texts encoded, {time.monotonic() - began:,.0f} s", flush=True)
        parts.append(np.load(path))
    return np.concatenate(parts)
