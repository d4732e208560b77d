"""Binds the ages in a clause to the person they are said of: "I am 14", "he is 30", "my 12 year old", "15f"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from .concepts import BIT, mask

ADULT: Final = 18
_AGE: Final = re.compile(r"([0-9]{1,2})(f|m|nb|yo|y|yr|yrs|yrold|year|years|yos|ish|s)?")
_WORDS: Final = """
six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
"""
_NUMBERS: Final = {word: at + 6 for at, word in enumerate(_WORDS.split())}
_UNITS: Final = frozenset(
    """
percent % minutes minute mins min hours hour days day weeks week months month years year seconds miles levels level
games points quid pounds people children kids offences cases times questions forces apps km metres marks per am pm o
followers friends players x
""".split()
)
_SAID: Final = frozenset(
    """
am was is are aged age turned turning turn turns only just nearly like actually about over under almost be hes at of
im being probably around says said
""".split()
)
_OLD: Final = (("year", "old"), ("years", "old"), ("yr", "old"), ("yrs", "old"), ("y", "o"), ("yo",))
_OLD_WORDS: Final = frozenset("yo yrs yr yearold".split())
_OLD_ENDINGS: Final = frozenset("yo yrold f m nb yr yrs year".split())
_PERSONS: Final = mask("KIN CHILD ADULT SOMEONE PEER")
_THIRD: Final = mask("HE KIN SOMEONE")


def tag_ages(words: Sequence[str], masks: list[int]) -> None:
    """Mark each age between 5 and 80 with whom it is said of; changes `masks`, one of them a word."""
    for at, word in enumerate(words):
        match = _AGE.fullmatch(word)
        if match is None and word not in _NUMBERS:
            continue
        age = int(match.group(1)) if match else _NUMBERS[word]
        ending = match.group(2) if match else None
        if 5 <= age <= 80 and _is_age(words, masks, at, ending):
            masks[at] |= _whose(words, masks, at, age, ending)


def _is_age(words: Sequence[str], masks: Sequence[int], at: int, ending: str | None) -> bool:
    after = tuple(words[at + 1 : at + 3])
    before = words[at - 1] if at else ""
    old = after in _OLD or after[:1] == ("yo",) or (after != () and after[0] in _OLD_WORDS) or ending in _OLD_ENDINGS
    if after and after[0] in _UNITS and not old and after != ("years", "older"):
        return False
    return old or ending is not None or before in _SAID or bool(at and masks[at - 1] & _PERSONS)


def _whose(words: Sequence[str], masks: Sequence[int], at: int, age: int, ending: str | None) -> int:
    start = max(0, at - 4)
    before = words[start:at]
    own = not {"i", "you"}.isdisjoint(before) and not any(bits & _THIRD for bits in masks[start:at])
    if ending in ("f", "m", "nb") and (not {"i", "me"}.isdisjoint(before) or at <= 2):
        own = True
    last = before[-1] if before else ""
    if not own or last == "a":
        return BIT["MINOR"] if age < ADULT else BIT["OTHER_ADULT"]
    if age > ADULT or (age == ADULT and last != "under"):
        return BIT["SELF_ADULT"]
    return BIT["SELF_MINOR"] | (BIT["PAST"] if "was" in before else 0)
