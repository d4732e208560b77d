"""Screens a message before anything else reads it: is help due, must it be refused, or is it an ordinary question?"""

from __future__ import annotations

from .concepts import BIT, mask
from .concern import Concern, Screening
from .folding import fold
from .passages import THRESHOLD, strongest
from .tagging import tag

_ALONE = frozenset("help helpline helplines childline 999 911 112 sos support".split())
_AROUND = frozenset("please i need me us now a can you someone anyone the number call ring phone want some to list lines line got get".split())


def asks_for_help_list(text: str) -> bool:
    """Whether the message is nothing but a plain call for help: "help", "childline", "999", "please help me"."""
    words = fold(text).words
    return _plain_call(words)


def _plain_call(words: tuple[str, ...]) -> bool:
    return 0 < len(words) <= 8 and any(word in _ALONE for word in words) and all(word in _ALONE or word in _AROUND for word in words)


def screen(text: str, *, help_just_given: bool = False) -> Screening:
    """The concern of a message of any content and length; pure, and at most the first 4,000 characters are read.

    `help_just_given` says that help was shown to this person moments ago: a short message that follows ("idk", "what
    now") gets help again.
    """
    folded = fold(text)
    if _plain_call(folded.words):
        return Screening(Concern.HELP)
    clauses = [tag(clause) for clause in folded.clauses]
    value, bits = strongest(clauses)
    everything = 0
    for clause in clauses:
        everything |= clause.bits
    if value >= THRESHOLD:
        if bits & BIT["CRISIS"]:
            return Screening(Concern.CRISIS)
        if bits & BIT["PAST"] and bits & mask("ASSAULT ABUSE TOUCH GROOMED SEX"):
            return Screening(Concern.SURVIVOR)
        if bits & BIT["CARE"]:
            return Screening(Concern.WORRIED_ADULT)
        return Screening(Concern.DISCLOSURE)
    if help_just_given and len(folded.words) <= 6 and not everything & mask("STAT SOURCE"):
        return Screening(Concern.HELP)
    return Screening()
