"""Words that look like others: letters of another alphabet, or letters in disguise, after Unicode's TR39.

`characters.hidden` refuses words of mixed Latin, Greek and Cyrillic letters. Here it is also words of Latin with any
other alphabet, whole words of letters that all have a Latin twin ("рау" in Cyrillic), and letters that are only
styled forms of others (mathematical, full-width, circled).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = frozenset({"Lu", "Ll", "Lt", "Lo"})
_TWINS = frozenset("аеорсухіјѕԛԝӏԁһАВЕКМНОРСТУХІЈЅԚԜҮԌανορυγΑΒΕΖΗΙΚΜΝΟΡΤΥΧϳϲ")
"""Cyrillic and Greek letters that are taken for Latin ones (from TR39's table of confusables)."""
_TOGETHER = frozenset({"CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO"})
"""Scripts that are written together with Latin in ordinary text ("highly restrictive" in TR39)."""


@lru_cache(maxsize=2_048)
def _script(letter: str) -> str:
    return unicodedata.name(letter, "UNKNOWN").split(" ", 1)[0]


def look_alike(text: str) -> str | None:
    """Describe the first word of `text` that looks like another, or return None."""
    if text.isascii():
        return None
    for character in text:
        if not character.isascii() and unicodedata.category(character)[0] in "LNS" and _styled(character):
            return f"a letter or digit in disguise (U+{ord(character):04X})"
    words = _WORD.findall(text)
    latin = any(_script(letter) == "LATIN" for word in words for letter in word)
    for word in words:
        scripts = {_script(letter) for letter in word if unicodedata.category(letter) in _LETTERS}
        if "LATIN" in scripts and scripts - {"LATIN"} - _TOGETHER:
            return "a word of mixed alphabets"
        greek_letter = len(word) == 1 and "GREEK" in scripts
        if latin and not greek_letter and all(letter in _TWINS for letter in word):
            return "a word in letters that look like others"
    return None


def _styled(character: str) -> bool:
    """Whether a letter or digit is but another form of ASCII ones; ligatures, ordinals and fractions are ordinary."""
    plain = unicodedata.normalize("NFKC", character)
    if len(plain) != 1 or not plain.isascii() or not plain.isalnum():
        return False
    return unicodedata.decomposition(character).split(" ", 1)[0] not in {"<super>", "<sub>"} and plain != character
