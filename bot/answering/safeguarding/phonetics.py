"""Finds the word that was meant where someone wrote it as it sounds: "trubl", "enywun", "brovver", "skool"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from .shortforms import SHORT_FORMS
from .stemming import stems
from .wordlist import COMMON, NOT_MISSPELT

EVERYDAY: Final = frozenset(
    """
trouble police believe angry happened happening somewhere somebody upstairs downstairs laughing birthday weekend
minutes money library computer hospital because favourite different together breakfast afternoon everybody whatever
remember forget ignore follow question answer number percent nineteen thousand hundred million country england scotland
""".split()
)
"""Words that are often written as they sound, beside the key words."""
LEAST: Final = 4
"""Letters that a word must have to be read by its sound."""
_SOUNDS: Final = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"one$", "wun"),
        (r"ough", "of"),
        (r"[st]ion", "shn"),
        (r"ph", "f"),
        (r"tch", "ch"),
        (r"dge?", "d"),
        (r"^kn", "n"),
        (r"^wr", "r"),
        (r"wh", "w"),
        (r"gh", ""),
        (r"mb$", "m"),
        (r"ck", "k"),
        (r"c(?=[eiy])", "s"),
        (r"ch", "x"),
        (r"c|q", "k"),
        (r"th|v", "f"),
        (r"z", "s"),
        (r"(.)\1+", r"\1"),
    )
)
_VOWELS: Final = re.compile(r"(?<=.)[aeiouyhw]+")
_FIRST: Final = re.compile(r"^[aeiou]+")


@lru_cache(maxsize=8192)
def sound(word: str) -> str:
    """The consonants of a word as they sound, and whether it begins with a vowel."""
    for pattern, replacement in _SOUNDS:
        word = pattern.sub(replacement, word)
    return _FIRST.sub("a", _VOWELS.sub("", word))


@lru_cache(maxsize=1)
def _known_stems() -> frozenset[str]:
    from . import affinity_words

    return frozenset(word for listed in affinity_words.STEMS.values() for word in listed.split())


def known(word: str) -> bool:
    """Whether a word is an everyday word, a short form or one whose stem the model of calls for help holds."""
    return word in COMMON or word in NOT_MISSPELT or word in SHORT_FORMS or not _known_stems().isdisjoint(stems(word))


class Sounds:
    """Words that may be meant, by their sound."""

    def __init__(self, words: Iterable[str]) -> None:
        """Index the words of at least `LEAST` letters."""
        self._by_sound: dict[str, list[str]] = {}
        for word in sorted({*words, *EVERYDAY}):
            if len(word) >= LEAST and word.isascii() and word.isalpha():
                self._by_sound.setdefault(sound(word), []).append(word)

    def meant(self, word: str) -> str | None:
        """The indexed word that an unknown one sounds like and is spelt not too unlike, if any."""
        if len(word) < LEAST or known(word):
            return None
        heard = sound(word)
        if len(heard) < 2:
            return None
        spelt = re.sub(r"wun$", "one", word)
        best, limit = None, (len(word) + 1) // 3
        for target in self._by_sound.get(heard, ()):
            distance = OSA.distance(spelt, target)
            if distance <= limit:
                best, limit = target, distance - 1
        return best
