"""The table of word vectors that comes with the package."""

from __future__ import annotations

from pathlib import Path

import bot.answering
from bot.answering.vectors import WordVectors


def packaged_vectors() -> WordVectors:
    """Return the packaged table; an empty one, with which matching rests on spelling alone, where it cannot be read."""
    try:
        return WordVectors.from_bytes((Path(bot.answering.__file__).parent / "word-vectors.xz").read_bytes())
    except (OSError, ValueError):
        return WordVectors.empty()
