"""Scores how strongly a few neighbouring clauses speak of something happening to the speaker or to a child they know."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from .concepts import BIT, mask
from .tagging import Tagged

WINDOW: Final = 36
"""Words that one passage may hold."""
CLAUSES: Final = 3
CLEAR: Final = 2.7
"""Evidence that help is due even though the message also asks about the document."""
COLOURED: Final = 1.0

_WEIGHTS: Final[tuple[tuple[int, float], ...]] = tuple(
    (BIT[name], weight)
    for name, weight in {
        "NUDE": 1.6, "PIC": 0.5, "SEND": 0.4, "ASK": 0.4, "FORCE": 1.0, "MEET": 0.9, "SECRET": 1.0, "THREAT": 1.8, "LEAK": 0.7,
        "GIFT": 0.7, "ONLINE": 0.4, "CONTACT": 0.7, "MOVED": 0.8, "TOUCH": 1.6, "ASSAULT": 3.0, "SEX": 1.4, "VIOLENCE": 1.4,
        "CREEPY": 1.4, "GROOMED": 2.2, "LOVE": 0.7, "OLDER": 1.2, "KNOWS": 1.8, "NEAR": 1.3, "BULLY": 1.4, "STALK": 1.3,
        "ABUSE": 1.6, "FEAR": 1.0, "WORRY": 0.7, "DISTRESS": 1.2, "SHAME": 0.8, "TOLD": 0.5, "HELPREQ": 0.8, "DESPAIR": 1.6,
        "FAULT": 1.0, "PAST": 0.4, "NEVERMET": 0.8, "BEING": 0.4, "SELF_MINOR": 0.8, "OTHER_ADULT": 1.0, "MINOR": 0.5,
        "SOMEONE": 0.4, "HE": 0.3, "ADULT": 0.2, "DIRECT": 1.0, "HARMED": 1.2,
    }.items()
)  # fmt: skip
_LINK: Final = mask("I ME MY WE CARE SELF_MINOR DESPAIR")
_AGENT: Final = mask("HE SOMEONE ADULT PEER BEING")
_CORE: Final = mask(
    "NUDE THREAT MEET SECRET TOUCH ASSAULT SEX VIOLENCE CREEPY GROOMED KNOWS NEAR BULLY STALK ABUSE FORCE MOVED GIFT OTHER_ADULT "
    "OLDER HELPREQ CONTACT DISTRESS LEAK FEAR TOLD DESPAIR LOVE DIRECT FAULT HARMED SHAME"
)
_ACTED: Final = mask("SEND ASK LEAK MEET GIFT THREAT CONTACT MOVED LOVE NUDE PIC STALK NEAR KNOWS")
_SUFFERED: Final = mask("BULLY VIOLENCE DISTRESS DESPAIR KNOWS ABUSE HARMED")
_GRAVE: Final = mask("NUDE SEX ASSAULT GROOMED TOUCH KNOWS DIRECT ABUSE DESPAIR CREEPY BULLY HARMED")
_STRONG: Final = mask(
    "NUDE SECRET THREAT MEET TOUCH CREEPY LOVE KNOWS NEAR ASSAULT SEX OTHER_ADULT OLDER MINOR GROOMED VIOLENCE STALK FEAR MOVED GIFT LEAK HELPREQ"
)


_ASKING: Final = frozenset(
    """
how what which who whom whose when where why is are was were do does did has have can could will would should
""".split()
)


def score(bits: int, asked: bool) -> float:
    """The evidence in a mask of concepts; 0 where nobody near the speaker is in it or nothing happens."""
    if not bits & _CORE:
        return 0.0
    linked = bits & _LINK
    agent = bits & _AGENT
    if not linked:
        # "he wants to meet but says keep it secret": no word for the speaker, who is plainly meant
        if (
            not (bits & BIT["HE"] or (bits & BIT["SOMEONE"] and not asked))
            or bits & mask("CROWD STAT SOURCE TOPIC NEWS")
            or (bits & _STRONG).bit_count() < 2
        ):
            return 0.0
    total = 0.0
    for bit, weight in _WEIGHTS:
        if bits & bit:
            # what is done needs someone who does it: "share my location" is an order, "he shares my location" is not
            total += weight * (0.35 if bit & _ACTED and not agent else 1.0)
    if bits & mask("SELF_MINOR MINOR") and bits & mask("OTHER_ADULT OLDER"):
        total += 1.0
    if bits & BIT["ADULT"] and bits & mask("ME MY CARE") and bits & mask("SECRET TOUCH NUDE SEX"):
        total += 0.5
    if (
        not asked
        and not bits & mask("ORDINARY STAT SOURCE FRAME")
        and (agent or bits & _SUFFERED)
        and bits & mask("I ME MY")
    ):
        total += 0.6  # told, not asked
    if bits & BIT["ORDINARY"] and not bits & _GRAVE:
        total -= 1.5
    if bits & BIT["NEWS"] and not bits & mask("I ME MY"):
        total -= 2.5
    if bits & BIT["STAT"]:
        total -= 1.5
    if bits & BIT["SOURCE"]:
        total -= 1.2 if asked else 0.7
    if bits & BIT["TOPIC"]:
        total -= 0.5
    if bits & BIT["HYPO"]:
        total -= 1.3
    return total


def _windows(clauses: Sequence[Tagged]) -> Iterator[tuple[int, bool]]:
    """The masks of all passages: up to `CLAUSES` neighbouring clauses and `WINDOW` words, long ones cut with an overlap."""
    pieces: list[tuple[int, int, bool]] = []
    for clause in clauses:
        size = len(clause.words)
        if size <= WINDOW:
            bits = clause.bits
            asked = clause.asked or clause.words[0] in _ASKING
            if not bits & _LINK and not bits & BIT["HE"] and asked:
                bits &= ~(
                    _CORE & ~mask("FEAR FAULT HELPREQ")
                )  # a question about people at large lends its words to no one
            pieces.append((bits, size, asked))
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


def overall(clauses: Sequence[Tagged]) -> tuple[float, int]:
    """The best passage's score and mask; a long story told in the first person adds what the rest of it holds."""
    best, found, everything = 0.0, 0, 0
    for bits, asked in _windows(clauses):
        value = score(bits, asked)
        everything |= bits
        if value > best:
            best, found = value, bits
    size = sum(len(clause.words) for clause in clauses)
    if size >= 45 and found:
        speaker = mask("I ME MY")
        first = sum(bool(bits & speaker) for clause in clauses for bits in clause.masks)
        if first >= size * 0.06:
            rest = everything & ~found & _CORE
            best += min(2.0, 0.35 * rest.bit_count())
            found |= everything & mask("PAST CARE")
    return best, found


def asks(clauses: Sequence[Tagged]) -> bool:
    """Whether any clause is a question, with or without its mark."""
    return any(clause.asked or clause.words[0] in _ASKING for clause in clauses)


def asks_about_document(clauses: Sequence[Tagged]) -> bool:
    """Whether one of the clauses is a question about the document or about people at large, whatever the others tell."""
    for clause in clauses:
        bits = clause.bits
        if not (clause.asked or clause.words[0] in _ASKING or bits & BIT["FRAME"]):
            continue
        if bits & BIT["FRAME"] and not bits & (_GRAVE | mask("HELPREQ THREAT NEAR LEAK STALK FEAR DISTRESS FORCE")):
            return True
        if (bits & mask("STAT SOURCE TOPIC") and not bits & mask("DIRECT KNOWS NEAR")) or (
            bits & BIT["CROWD"] and not bits & (_LINK | BIT["HE"])
        ):
            return True
    return False


_DOSES: Final = frozenset("paracetamol pills tablets ibuprofen aspirin panadol tylenol".split())
_ENOUGH: Final = frozenset("would kill die overdose fatal od dead enough lethal need".split())


def crisis(clauses: Sequence[Tagged]) -> bool:
    """Whether the message speaks of suicide or self-harm as the speaker's own or of someone they know."""
    for clause in clauses:
        bits = clause.bits
        if _DOSES & set(clause.words) and {"how", "many"} <= set(clause.words) and _ENOUGH & set(clause.words):
            return True
        if (
            bits & BIT["CRISIS"]
            and not bits & mask("STAT SOURCE NEWS")
            and (
                bits & _LINK
                or bits & BIT["HE"]
                or (len(clause.words) <= 9 and not bits & BIT["CROWD"])
                or any(word in ("i", "me", "my") for word in clause.words)
            )
        ):
            return True
    return False
