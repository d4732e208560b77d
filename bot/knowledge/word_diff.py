"""What changed between two texts, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

_WORD = re.compile(r"\s*\S+|\s+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words that stayed, was added or was removed; spaces belong to the word that they stand before."""

    kind: Literal["same", "added", "removed"]
    text: str


def word_difference(before: str, after: str) -> tuple[Piece, ...]:
    """Return the pieces in order, what was removed before what replaced it.

    Joining "same" and "removed" gives `before`; joining "same" and "added" gives `after`.
    """
    old, new = _WORD.findall(before), _WORD.findall(after)
    pieces: list[Piece] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece("same", "".join(old[a:b])))
            continue
        if b > a:
            pieces.append(Piece("removed", "".join(old[a:b])))
        if d > c:
            pieces.append(Piece("added", "".join(new[c:d])))
    return tuple(pieces)


def shown_difference(pieces: tuple[Piece, ...]) -> str:
    """Return the pieces as one line of plain text: `[-removed-] {+added+}`."""
    marks = {"same": ("", ""), "added": ("{+", "+}"), "removed": ("[-", "-]")}
    shown = []
    for piece in pieces:
        stripped = piece.text.lstrip()
        space = piece.text[: len(piece.text) - len(stripped)]
        opening, closing = marks[piece.kind]
        shown.append(f"{space}{opening}{stripped}{closing}")
    return " ".join("".join(shown).split())
