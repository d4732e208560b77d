"""What the package brings of the English language: a table of word vectors, and messages of everyday talk."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import bot.answering
from bot.answering.vectors import WordVectors

_FOLDER = Path(bot.answering.__file__).parent


@cache
def packaged_vectors() -> WordVectors:
    """Return the packaged table; an empty one, with which matching rests on spelling alone, where it cannot be read."""
    try:
        return WordVectors.from_bytes((_FOLDER / "word-vectors.xz").read_bytes())
    except (OSError, ValueError):
        return WordVectors.empty()


def packaged_everyday() -> tuple[str, ...]:
    """Return everyday messages that no report answers, one a line of the packaged file; none if it cannot be read."""
    try:
        lines = (_FOLDER / "everyday.txt").read_text("utf-8").splitlines()
    except (OSError, ValueError):
        return ()
    return tuple(line for line in lines if line.strip())
