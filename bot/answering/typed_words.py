"""The words of a question as they were typed, for each stem that they were read as: a curator looks for whole words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from bot.answering.text import Reading, for_matching

PHRASE = 4
"""Words of the longest phrase that is looked for as what a synonym was read from."""
_WORD = re.compile(r"\w+(?:[-'’.,]\w+)*%?")


def typed_words(question: str, reading: Reading) -> dict[str, str]:
    """Return for each stem of `question` the word of it, or the phrase, that `reading` reads so."""
    said = _WORD.findall(for_matching(question))
    typed: dict[str, str] = {}
    # Single words first: a phrase holds their stems as well, where it is no synonym.
    for length in range(1, PHRASE + 1):
        for start in range(len(said) - length + 1):
            phrase = " ".join(said[start : start + length])
            for stem in reading.stems(phrase):
                typed.setdefault(stem, phrase)
    return typed


def whole(stems: Iterable[str], typed: Mapping[str, str]) -> list[str]:
    """Return the words that `stems` were read from, each once, in order."""
    return list(dict.fromkeys(typed.get(stem, stem) for stem in stems))
