"""Scores how strongly a few neighbouring clauses speak of something happening to the speaker or to a child they know."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from .concepts import BIT, mask
from .tagging import Tagged

WINDOW: Final = 36
"""Words that one passage may hold."""
CLAUSES: Final = 3
THRESHOLD: Final = 3.0

_WEIGHTS: Final[tuple[tuple[int, float], ...]] = tuple(
    (BIT[name], weight)
    for name, weight in {
        "NUDE": 1.6, "PIC": 0.6, "SEND": 0.5, "ASK": 0.5, "FORCE": 1.0, "MEET": 0.9, "SECRET": 1.1, "THREAT": 1.8, "LEAK": 0.8,
        "GIFT": 0.8, "ONLINE": 0.5, "CONTACT": 0.8, "MOVED": 0.9, "TOUCH": 1.6, "ASSAULT": 3.0, "SEX": 1.4, "VIOLENCE": 1.5,
        "CREEPY": 1.4, "GROOMED": 2.2, "LOVE": 0.7, "OLDER": 1.2, "KNOWS": 1.6, "NEAR": 1.4, "BULLY": 1.4, "STALK": 1.4,
        "ABUSE": 1.6, "FEAR": 1.0, "WORRY": 0.7, "DISTRESS": 1.1, "SHAME": 0.8, "CRISIS": 3.5, "TOLD": 0.6, "HELPREQ": 0.9,
        "FAULT": 1.0, "PAST": 0.4, "NEVERMET": 0.8, "BEING": 0.4, "SELF_MINOR": 0.8, "OTHER_ADULT": 1.2, "MINOR": 0.5,
        "SOMEONE": 0.4, "HE": 0.3, "ADULT": 0.2,
    }.items()
)  # fmt: skip
_LINK: Final = mask("I ME MY WE CARE")
_CORE: Final = mask(
    "NUDE THREAT MEET SECRET TOUCH ASSAULT SEX VIOLENCE CREEPY GROOMED KNOWS NEAR BULLY STALK ABUSE FORCE MOVED GIFT OTHER_ADULT "
    "OLDER CONTACT DISTRESS LEAK FEAR CRISIS TOLD"
)
_STAT: Final = mask("STAT SOURCE")


def score(bits: int, asked: bool) -> float:
    """The evidence in a mask of concepts; 0 where nobody near the speaker is in it or nothing happens."""
    if not bits & _LINK or not bits & _CORE:
        return 0.0
    total = sum(weight for bit, weight in _WEIGHTS if bits & bit)
    if not bits & mask("I ME MY") and not bits & BIT["CARE"]:
        total *= 0.7
    if bits & BIT["ORDINARY"]:
        total -= 1.3
    if bits & BIT["STAT"]:
        total -= 1.5
    if bits & BIT["SOURCE"]:
        total -= 1.2 if asked else 0.7
    if bits & BIT["TOPIC"]:
        total -= 0.5
    return total


def windows(clauses: Sequence[Tagged]) -> Iterator[tuple[int, bool]]:
    """The masks of all passages: up to `CLAUSES` neighbouring clauses and `WINDOW` words, long ones cut with an overlap."""
    pieces: list[tuple[int, int, bool]] = []
    for clause in clauses:
        size = len(clause.words)
        if size <= WINDOW:
            pieces.append((clause.bits, size, clause.asked))
            continue
        for start in range(0, size - WINDOW // 2, WINDOW // 2):
            bits = 0
            for one in clause.masks[start : start + WINDOW]:
                bits |= one
            pieces.append((bits, WINDOW, clause.asked))
    for at in range(len(pieces)):
        bits, size, asked = pieces[at]
        yield bits, asked
        for more in pieces[at + 1 : at + CLAUSES]:
            size += more[1]
            if size > WINDOW + 6:
                break
            bits |= more[0]
            asked = asked or more[2]
            yield bits, asked


def strongest(clauses: Sequence[Tagged]) -> tuple[float, int]:
    """The best passage's score and mask."""
    best, found = 0.0, 0
    for bits, asked in windows(clauses):
        value = score(bits, asked)
        if value > best:
            best, found = value, bits
    return best, found
