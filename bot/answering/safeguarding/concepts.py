"""The things a disclosure speaks of, as bits, so that a clause is a sum of bits and a rule a few masks."""

from __future__ import annotations

from typing import Final

_NAMES: Final = (
    # who
    "I ME MY WE YOU HE SOMEONE ADULT KIN PEER CHILD CARE CROWD "
    # what happened
    "NUDE PIC SEND ASK FORCE MEET SECRET THREAT LEAK GIFT ONLINE CONTACT MOVED TOUCH ASSAULT SEX VIOLENCE CREEPY "
    "GROOMED LOVE OLDER KNOWS NEAR BULLY STALK ABUSE "
    # how it feels, and what is wanted
    "FEAR WORRY DISTRESS SHAME CRISIS TOLD HELPREQ FAULT PAST NEVERMET BEING "
    # ages bound to a person
    "SELF_MINOR SELF_ADULT OTHER_ADULT MINOR "
    # what speaks against a disclosure
    "STAT SOURCE TOPIC ORDINARY FRAME HYPO NEWS "
    # patterns of several words
    "DIRECT HARMED DESPAIR OPINION"
).split()  # fmt: skip

BIT: Final[dict[str, int]] = {name: 1 << at for at, name in enumerate(_NAMES)}


def mask(names: str) -> int:
    """The bits of space-separated concept names; raises `KeyError` for a name that is none."""
    total = 0
    for name in names.split():
        total |= BIT[name]
    return total


def names(bits: int) -> tuple[str, ...]:
    """The concept names in a mask, for tests and for explaining."""
    return tuple(name for name, bit in BIT.items() if bits & bit)
