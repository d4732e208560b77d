"""WordPiece, as BERT's uncased models read text: lower case, no accents, punctuation apart, longest known pieces first.

Which pieces there are is told by who reads with it: a sentence encoder has BERT's own vocabulary, a reader what it
learned.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

UNKNOWN, START, END = "[UNK]", "[CLS]", "[SEP]"
MARKS = frozenset({UNKNOWN, START, END})
"""Pieces that stand for no letters, which every vocabulary has."""
LONGEST_WORD = 100
"""A word of more characters is unknown as a whole (BERT's own limit)."""
_OF_PLAIN = re.compile(r"[a-z0-9]+|[^a-z0-9 ]")
"""The words of a text of printable ASCII in lower case, found at once: most texts are such."""


class WordPiece:
    """Turns a text into ids of pieces, between the marks that BERT expects at its start and end."""

    def __init__(self, pieces: Sequence[str]) -> None:
        """Read with `pieces`, in the order of their ids. Raises KeyError where a mark is missing among them."""
        self.pieces = tuple(pieces)
        self._ids = {piece: i for i, piece in enumerate(pieces)}
        self._unknown, self._start, self._end = (self._ids[mark] for mark in (UNKNOWN, START, END))

    def whole_words(self) -> tuple[str, ...]:
        """Return the pieces that are words of two letters or more, in the order of ids: about that of frequency."""
        return tuple(p for p in self._ids if p.isascii() and p.isalpha() and p.islower() and len(p) > 1)

    def ids(self, text: str, limit: int) -> list[int]:
        """Return the ids of `text`, at most `limit` of them with the two marks; what is beyond is cut."""
        ids = [self._start]
        for word in _words(text):
            ids += self._pieces(word)
            if len(ids) >= limit:
                break
        return [*ids[: limit - 1], self._end]

    def last_ids(self, text: str, limit: int) -> list[int]:
        """Return the ids of `text` as `ids` does, but of a longer text its beginning is cut."""
        ids = [piece for word in _words(text) for piece in self._pieces(word)]
        return [self._start, *ids[max(0, len(ids) - limit + 2) :], self._end]

    def _pieces(self, word: str) -> list[int]:
        if len(word) > LONGEST_WORD:
            return [self._unknown]
        ids: list[int] = []
        start = 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = self._ids.get(word[start:end] if start == 0 else "##" + word[start:end])
                if piece is not None:
                    ids.append(piece)
                    start = end
                    break
            else:
                return [self._unknown]
        return ids


def _words(text: str) -> Iterator[str]:
    """Yield runs between white space, each mark of punctuation and each Chinese character by itself."""
    if text.isascii() and text.isprintable():
        yield from _OF_PLAIN.findall(text.lower())
        return
    yield from "".join(map(_spaced, unicodedata.normalize("NFD", text.lower()))).split()


def _spaced(c: str) -> str:
    category = unicodedata.category(c)
    if c.isspace():
        return " "
    if category == "Mn" or category[0] == "C":
        return ""
    return f" {c} " if _stands_alone(c) else c


def _stands_alone(c: str) -> bool:
    symbol = c.isascii() and c.isprintable() and not c.isalnum() and c != " "
    return symbol or unicodedata.category(c)[0] == "P" or 0x3400 <= ord(c) <= 0x9FFF or 0xF900 <= ord(c) <= 0xFAFF
