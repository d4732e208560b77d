"""Encoding the texts with MiniLM, in parts that are kept on disk so that a stopped run goes on where it was."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.semantic.encoder import DIMENSIONS, SentenceEncoder, model_path, session_of
from bot.semantic.wordpiece import WordPiece

PART = 16_384
"""Texts in a file."""
BATCH = 64
LONGEST = 24
"""Pieces of a text that are read: the table is for questions and single sentences, and long texts cost most time."""


def encode(texts: Sequence[str], folder: Path) -> NDArray[np.float16]:
    """Return the unit vectors of `texts`, shape (len(texts), DIMENSIONS)."""
    folder.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    pieces = WordPiece.packaged()
    encoder = SentenceEncoder(session_of(model_path().read_bytes()), pieces)
    parts = []
    for start in range(0, len(texts), PART):
        part = texts[start : start + PART]
        path = folder / f"{hashlib.sha256(chr(10).join(part).encode()).hexdigest()[:16]}.npy"
        if not path.exists():
            temporary = path.with_suffix(".part")
            with temporary.open("wb") as file:
                np.save(file, _encode(part, encoder, pieces))
            temporary.replace(path)
            print(f"{start + len(part):>9,} texts encoded, {time.monotonic() - began:,.0f} s", flush=True)
        parts.append(np.load(path))
    return np.concatenate(parts)


def _encode(texts: Sequence[str], encoder: SentenceEncoder, pieces: WordPiece) -> NDArray[np.float16]:
    """Encode texts of the same length together: no padding, so that the scale of int8 activations is the texts' own."""
    ids = [pieces.ids(text, LONGEST) for text in texts]
    out = np.zeros((len(texts), DIMENSIONS), np.float16)
    for length in sorted({len(i) for i in ids}):
        same = [at for at, i in enumerate(ids) if len(i) == length]
        for start in range(0, len(same), BATCH):
            rows = same[start : start + BATCH]
            out[rows] = encoder.encode_ids(np.array([ids[at] for at in rows], np.int64))
    return out
