"""Characters that must not stand in stored text: what cannot be seen, what turns text around, what imitates letters.

Rules after Unicode TR39 (mixed scripts) and the "Trojan Source" paper (bidirectional controls); the list of blank
characters holds those that `str.isprintable` lets through.
"""

from __future__ import annotations

import re
import unicodedata

BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0" + "".join(map(chr, range(0xFE00, 0xFE10))))
"""Printable by category, yet nothing to see."""

_FORBIDDEN = {
    "Cc": "a control character",
    "Cf": "an invisible formatting character",
    "Co": "a private character",
    "Cs": "half a character",
    "Cn": "an unassigned character",
    "Zl": "a line separator",
    "Zp": "a paragraph separator",
}
_MARKS_RUNNING = 2
_WORD = re.compile(r"[^\W\d_]+")


def _script(letter: str) -> str | None:
    name = unicodedata.name(letter, "")
    return next((script for script in ("LATIN", "CYRILLIC", "GREEK") if name.startswith(script)), None)


def hidden(text: str) -> str | None:
    """Describe the first thing in `text` that a reader cannot see or would take for something else, or return None.

    Line breaks are allowed; tabs, other control characters, bidirectional and zero-width characters, blank
    look-alikes, more than two combining marks running, and words of mixed Latin, Greek and Cyrillic letters are not.
    """
    if text.isascii() and text.isprintable():
        return None
    running = 0
    for character in text:
        if character == "\n":
            continue
        category = unicodedata.category(character)
        if category in _FORBIDDEN:
            return f"{_FORBIDDEN[category]} (U+{ord(character):04X})"
        if character in BLANK:
            return f"a blank character (U+{ord(character):04X})"
        running = running + 1 if category.startswith("M") else 0
        if running > _MARKS_RUNNING:
            return f"a pile of combining marks (U+{ord(character):04X})"
    if not text.isascii():
        for word in _WORD.findall(text):
            if not word.isascii() and len({script for letter in word if (script := _script(letter))}) > 1:
                return "a word of mixed alphabets"
    return None
