"""Scores how strongly a few neighbouring clauses tell of something done to the speaker or to a child they know."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from .concepts import BIT, mask
from .tagging import Tagged, union

WINDOW: Final = 36
"""Words that one passage may hold."""
CLAUSES: Final = 3
STORY: Final = 45
"""Words from which a message is read as a story."""
CLEAR: Final = 2.7
"""Evidence that help is due even though the message also asks about the document."""
COLOURED: Final = 1.0

_WEIGHTS: Final[tuple[tuple[int, float], ...]] = tuple(
    (BIT[name], weight)
    for name, weight in {
        "NUDE": 1.6,
        "PIC": 0.5,
        "SEND": 0.4,
        "ASK": 0.4,
        "FORCE": 1.0,
        "MEET": 0.9,
        "SECRET": 1.0,
        "THREAT": 1.8,
        "LEAK": 0.7,
        "GIFT": 0.7,
        "ONLINE": 0.4,
        "CONTACT": 0.7,
        "MOVED": 0.8,
        "TOUCH": 1.6,
        "ASSAULT": 3.0,
        "SEX": 1.4,
        "VIOLENCE": 1.4,
        "CREEPY": 1.4,
        "GROOMED": 2.2,
        "LOVE": 0.7,
        "OLDER": 1.2,
        "KNOWS": 1.8,
        "NEAR": 1.3,
        "BULLY": 1.4,
        "STALK": 1.3,
        "ABUSE": 1.6,
        "FEAR": 1.0,
        "WORRY": 0.7,
        "DISTRESS": 1.2,
        "SHAME": 0.8,
        "TOLD": 0.5,
        "HELPREQ": 0.8,
        "DESPAIR": 1.6,
        "FAULT": 1.0,
        "PAST": 0.4,
        "NEVERMET": 0.8,
        "BEING": 0.4,
        "SELF_MINOR": 0.8,
        "OTHER_ADULT": 1.0,
        "MINOR": 0.5,
        "SOMEONE": 0.4,
        "HE": 0.3,
        "ADULT": 0.2,
        "DIRECT": 1.0,
        "HARMED": 1.2,
    }.items()
)
_DISCOUNTS: Final[tuple[tuple[int, float], ...]] = tuple(
    (BIT[name], weight) for name, weight in {"STAT": 1.5, "SOURCE": 0.7, "TOPIC": 0.5, "HYPO": 1.3}.items()
)
_SPEAKER: Final = mask("I ME MY")
_LINK: Final = mask("I ME MY WE CARE SELF_MINOR DESPAIR")
_AGENT: Final = mask("HE SOMEONE ADULT PEER BEING")
_CORE: Final = mask(
    """
NUDE THREAT MEET SECRET TOUCH ASSAULT SEX VIOLENCE CREEPY GROOMED KNOWS NEAR BULLY STALK ABUSE FORCE MOVED GIFT OLDER
OTHER_ADULT HELPREQ CONTACT DISTRESS LEAK FEAR TOLD DESPAIR LOVE DIRECT FAULT HARMED SHAME
"""
)
_ACTED: Final = mask("SEND ASK LEAK MEET GIFT THREAT CONTACT MOVED LOVE NUDE PIC STALK NEAR KNOWS")
_SUFFERED: Final = mask("BULLY VIOLENCE DISTRESS DESPAIR KNOWS ABUSE HARMED")
_GRAVE: Final = mask("NUDE SEX ASSAULT GROOMED TOUCH KNOWS DIRECT ABUSE DESPAIR CREEPY BULLY HARMED")
_URGENT: Final = _GRAVE | mask("HELPREQ THREAT NEAR LEAK STALK FEAR DISTRESS FORCE")
_STRONG: Final = mask(
    """
NUDE SECRET THREAT MEET TOUCH CREEPY LOVE KNOWS NEAR ASSAULT SEX OTHER_ADULT OLDER MINOR GROOMED VIOLENCE STALK FEAR
MOVED GIFT LEAK HELPREQ
"""
)
_KEPT: Final = mask("FEAR FAULT HELPREQ")
_NOT_TOLD: Final = mask("ORDINARY STAT SOURCE FRAME")
_OF_OTHERS: Final = mask("CROWD STAT SOURCE TOPIC NEWS")
_DOCUMENT: Final = mask("STAT SOURCE TOPIC")
_ASKING: Final = frozenset(
    """
how what which who whom whose when where why is are was were do does did has have can could will would should
""".split()
)


_LATE: Final = frozenset(
    tuple(two.split())
    for two in """
is there|are there|do you|how many|how much|is it|is that|does it|did it|can you|what is|which app
""".strip().split("|")
)
"""How a question begins that follows on a statement."""


def score(bits: int, asked: bool) -> float:
    """The evidence in a mask of concepts; 0 where nobody near the speaker is in it or nothing happens."""
    if not bits & _CORE or not (bits & _LINK or _unlinked(bits, asked)):
        return 0.0
    agent = bits & _AGENT
    total = 0.0
    for bit, weight in _WEIGHTS:
        if bits & bit:
            # what is done needs someone who does it: "share my location" is an order, "he shares my location" is not
            total += weight * (0.35 if bit & _ACTED and not agent else 1.0)
    if bits & _MINORS and bits & _ADULTS:
        total += 1.0
    if bits & BIT["ADULT"] and bits & _CLOSE and bits & _INTIMATE:
        total += 0.5
    if not asked and not bits & _NOT_TOLD and (agent or bits & _SUFFERED) and bits & _SPEAKER:
        total += 0.6  # told, not asked
    return total - _discount(bits, asked)


_MINORS: Final = mask("SELF_MINOR MINOR")
_ADULTS: Final = mask("OTHER_ADULT OLDER")
_CLOSE: Final = mask("ME MY CARE")
_INTIMATE: Final = mask("SECRET TOUCH NUDE SEX")


def _unlinked(bits: int, asked: bool) -> bool:
    """Whether the speaker is plainly meant without a word for them: "he wants to meet but says keep it secret"."""
    actor = bits & BIT["HE"] or (bits & BIT["SOMEONE"] and not asked)
    return bool(actor) and not bits & _OF_OTHERS and (bits & _STRONG).bit_count() >= 2


def _discount(bits: int, asked: bool) -> float:
    """What speaks against: figures, documents, news, ordinary trouble, "if a pupil …"."""
    total = sum(weight for bit, weight in _DISCOUNTS if bits & bit)
    if asked and bits & BIT["SOURCE"]:
        total += 0.5
    if bits & BIT["ORDINARY"] and not bits & _GRAVE:
        total += 1.5
    if bits & BIT["NEWS"] and not bits & _SPEAKER:
        total += 2.5
    return total


def _pieces(clause: Tagged) -> Iterator[tuple[int, int, bool]]:
    """Mask, size and whether it asks, of a clause or of the overlapping windows of a long one."""
    size = len(clause.words)
    if size <= WINDOW:
        bits = clause.bits
        asked = clause.asked or clause.words[0] in _ASKING
        if asked and not bits & (_LINK | BIT["HE"]):
            bits &= ~(_CORE & ~_KEPT)  # a question about people at large lends its words to no one
        yield bits, size, asked
        return
    for start in range(0, size - WINDOW // 2, WINDOW // 2):
        yield union(clause.masks[start : start + WINDOW]), WINDOW, clause.asked


def _windows(clauses: Sequence[Tagged]) -> Iterator[tuple[int, bool]]:
    """The masks of all passages: up to `CLAUSES` neighbouring pieces, about `WINDOW` words."""
    pieces = [piece for clause in clauses for piece in _pieces(clause)]
    for at, (bits, size, asked) in enumerate(pieces):
        yield bits, asked
        whole, words, asks_any = bits, size, asked
        for more, added, more_asked in pieces[at + 1 : at + CLAUSES]:
            words += added
            if words > WINDOW + 6:
                break
            whole |= more
            asks_any = asks_any or more_asked
            yield whole, asks_any


def overall(clauses: Sequence[Tagged]) -> tuple[float, int]:
    """The best passage's score and mask; a long story told in the first person adds what the rest of it holds."""
    best, found, everything = 0.0, 0, 0
    for bits, asked in _windows(clauses):
        value = score(bits, asked)
        everything |= bits
        if value > best:
            best, found = value, bits
    size = sum(len(clause.words) for clause in clauses)
    if size >= STORY and found:
        first = sum(bool(bits & _SPEAKER) for clause in clauses for bits in clause.masks)
        if first >= size * 0.06:
            rest = everything & ~found & _CORE
            best += min(2.0, 0.35 * rest.bit_count())
            found |= everything & mask("PAST CARE")
    return best, found


def asks(clauses: Sequence[Tagged]) -> bool:
    """Whether any clause is a question, with or without its mark."""
    return any(clause.asked or clause.words[0] in _ASKING for clause in clauses)


def asks_about_document(clauses: Sequence[Tagged]) -> bool:
    """Whether one of the clauses asks about the document or about people at large, whatever the others tell."""
    return any(_about_document(clause) for clause in clauses)


def _about_document(clause: Tagged) -> bool:
    bits = clause.bits
    framed = bits & BIT["FRAME"]
    if bits & BIT["STAT"] and bits & BIT["HELPREQ"] and not bits & (_URGENT & ~BIT["HELPREQ"]):
        return True  # "help me, teacher asks how much percent it rose"
    if not (clause.asked or clause.words[0] in _ASKING or framed):
        # "my dad lifts all day, is there training": the question comes last and without its mark
        return bool(bits & _DOCUMENT) and not bits & _URGENT and any(two in _LATE for two in pairwise(clause.words))
    if framed and not bits & _URGENT:
        return True
    if bits & _DOCUMENT and not bits & mask("DIRECT KNOWS NEAR"):
        return True
    return bool(bits & BIT["CROWD"]) and not bits & (_LINK | BIT["HE"])
