"""Recognises talk of suicide and self-harm, the speaker's own or that of someone they know."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .concepts import BIT, mask
from .phrasing import holds, phrases
from .tagging import Tagged, union

_DOSES: Final = frozenset("paracetamol pills tablets ibuprofen aspirin panadol tylenol".split())
_ENOUGH: Final = frozenset("would kill die overdose fatal od dead enough lethal need".split())
_SWALLOWED: Final = frozenset("swallowed drank drunk drink swallow drinking swallowing".split())
_POISONS: Final = frozenset("bleach poison antifreeze weedkiller detergent disinfectant".split())
_INTENDS: Final = phrases(
    """
going to kms|gonna kms|gona kms|wanna kms|want to kms|will kms|about to kms|kms tonight|kms now|should kms|just kms
"""
)
"""Where the letters are no kilometres."""
_DYING: Final = frozenset("die died dying".split())
_HARMLESS: Final = frozenset("embarrassment boredom laughter laughing cringe curiosity".split())
"""Of what nobody dies, though people say so."""
_WHETHER: Final = frozenset("does did do is are was were any".split())
_PEOPLE: Final = mask("I ME MY WE CARE SELF_MINOR HE")
_FIRST: Final = frozenset({"i", "me", "my"})
_LINK: Final = mask("I ME MY WE CARE SELF_MINOR DESPAIR HE")
_AT_LARGE: Final = mask("STAT SOURCE NEWS")


def crisis(clauses: Sequence[Tagged]) -> bool:
    """Whether a clause speaks of suicide or self-harm and neither asks for figures nor tells the news."""
    return any(_despairs(clause) for clause in clauses)


def _despairs(clause: Tagged) -> bool:
    words = frozenset(clause.words)
    if {"how", "many"} <= words and words & _DOSES and words & _ENOUGH:
        return True
    if "kms" in words and holds(f" {' '.join(clause.words)} ", _INTENDS):
        return True
    bits = clause.bits
    if words & _SWALLOWED and words & _POISONS and bits & _PEOPLE:
        return True
    if clause.words[0] in _WHETHER and not bits & _PEOPLE:
        return False  # "does it record suicides": asked of a document
    if not _beside_idioms(clause) & BIT["CRISIS"] or bits & _AT_LARGE:
        return False
    return bool(bits & _LINK or words & _FIRST) or (len(clause.words) <= 9 and not bits & BIT["CROWD"])


def _beside_idioms(clause: Tagged) -> int:
    """Return the concepts of a clause but for those of "want to die of embarrassment" and its like."""
    words = clause.words
    idioms = {
        spared
        for at, word in enumerate(words)
        if word in _DYING
        and words[at + 1 : at + 2] in (("of",), ("from",))
        and _HARMLESS.issuperset(words[at + 2 : at + 3])
        for spared in range(at - 2, at + 3)
        if at + 2 < len(words)
    }
    return union(mask for at, mask in enumerate(clause.masks) if at not in idioms)
