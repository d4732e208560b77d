"""Recognises plain calls for help, requests to talk to a person, and questions of how to report someone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rapidfuzz.distance import OSA

from .phrasing import holds, phrases

_ALONE: Final = frozenset("help helpline helplines childline 999 911 112 sos helpme".split())
_AROUND: Final = frozenset(
    """
please i need me us now a can you someone somebody anyone the number call ring phone want some to list line lines got
get really so badly just hello hi hey bot support pls urgently urgent emergency im in an give show is there what whats
for
""".split()
)
_TALK: Final = frozenset("talk speak chat".split())
_PEOPLE: Final = frozenset(
    """
someone somebody anyone anybody counsellor counselor helpline childline adult who nobody
""".split()
)
_CONTACTING: Final = frozenset(
    """
i me my your you tell ring call phone number happens talk contact speak help chat text reach message
""".split()
)
_REPORT_OBJECTS: Final = frozenset(
    """
someone somebody him her them man guy person adult stranger groomer predator pedo abuse abuser grooming teacher coach
uncle creep sextortion blackmail something
""".split()
)
_STATES: Final = phrases(
    """
i am not safe|i am not ok|i am not okay|im not ok|i am in danger|i am scared|i am so scared|i am really scared
i feel unsafe|i dont feel safe|i do not feel safe|i am being abused|i am being bullied|i am being groomed
i am desperate|im desperate|i am in trouble|i am trapped|something bad happened|something happened to me
something bad is happening|i am frightened|i am terrified|i am afraid|save me
"""
)


def plain_call(words: Sequence[str]) -> bool:
    """Whether the message is nothing but a call for help: "help", "childline", "999", "can someone help me please"."""
    if not 0 < len(words) <= 9:
        return False
    called = False
    for word in words:
        if (
            word in _ALONE
            or (
                len(word) == 4
                and word[0] == "h"
                and word not in _AROUND
                and OSA.distance(word, "help") == 1
                and word not in ("held", "heap", "hemp", "kelp", "hell")
            )
        ) or (word == "support" and ("need" in words or len(words) == 1)):
            called = True
        elif word not in _AROUND:
            return False
    return called


def asks_for_a_person(words: Sequence[str]) -> bool:
    """Whether a short message asks to talk to someone, says it is in fear or trouble, or asks how to report a person."""
    if len(words) > 16:
        return False
    text = f" {' '.join(words)} "
    if "childline" in words and any(word in _CONTACTING for word in words):
        return True
    if len(words) <= 7 and holds(text, _STATES):
        return True
    if holds(text, ("who do i tell", "who can i tell", "who should i tell", "who shall i tell")):
        return True
    first = any(word in ("i", "me", "my") for word in words)
    if not first or any(
        word
        in (
            "human",
            "agent",
            "representative",
            "operator",
            "manager",
            "sales",
            "team",
            "staff",
            "moderator",
            "mods",
            "developer",
        )
        for word in words
    ):
        return False
    for at, word in enumerate(words):
        around = words[max(0, at - 6) : at + 5]
        if (
            word in _TALK
            and any(one in _PEOPLE for one in around)
            and any(
                one in ("need", "want", "can", "could", "who", "anyone", "someone", "have", "should") for one in around
            )
        ):
            if (
                "about" in words[at:]
                and len(words) > at + 5
                and not any(one in ("something", "it", "what", "this") for one in words[at:])
            ):
                continue
            return True
        if (
            word in ("report", "reporting")
            and any(one in _REPORT_OBJECTS for one in words[at + 1 : at + 6])
            and any(
                one in ("how", "where", "can", "should", "who", "want", "need") for one in words[max(0, at - 5) : at]
            )
        ):
            return True
    return False
