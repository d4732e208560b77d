"""Which help fits a call: a life at risk, or that somebody speaks of themselves, is not always told in set words.

Two linear models, like the one that hears calls, over calls that people read for the kind of help that fits best. They
only choose between cards of help: that help is due is decided before.
"""

from __future__ import annotations

from base64 import b85decode
from functools import cache
from typing import Final

from . import kinds_weights
from .classifier import HelpClassifier
from .concepts import mask
from .concern import Concern
from .folding import Folded
from .tagging import tag, union

_CRISIS_FROM, _CRISIS_BESIDE = 0.2, 1.0
"""Log odds of a crisis, and the same where it is told what another does: that may be all."""
_OF_ANOTHER: Final = mask("NUDE SEX CONTACT GROOMED ONLINE TOUCH ASSAULT SECRET HE")
_OWN_FROM: Final = 0.5
"""The same that somebody speaks of their own behaviour: who was harmed must not be taken for who harms."""
_PICTURES: Final = frozenset("pic pics picture pictures photo photos nude nudes video videos".split())
_YOUNG: Final = frozenset(
    "child children kid kids minor minors underage girl girls boy boys teen teens pupil pupils csam young".split()
)
_TO_ME: Final = frozenset("me my mine us our".split())
"""Of whom somebody who was harmed speaks."""
_OPEN: Final = frozenset({Concern.DISCLOSURE, Concern.WORRIED_ADULT, Concern.SURVIVOR})
"""Concerns that rest on who is spoken of alone."""


def fitting(concern: Concern, folded: Folded) -> Concern:
    """Return the concern whose help fits the message `folded`, which was found to be one of `concern`."""
    if concern not in _OPEN:
        return concern
    sentences = [clause.words for clause in folded.clauses]
    words = frozenset(word for sentence in sentences for word in sentence)
    of_another = union(tag(clause).bits for clause in folded.clauses) & _OF_ANOTHER or not words.isdisjoint(_PICTURES)
    if _model("CRISIS").odds(sentences) >= (_CRISIS_BESIDE if of_another else _CRISIS_FROM):
        return Concern.CRISIS
    of_own = not words.isdisjoint(_YOUNG) and words.isdisjoint(_TO_ME)
    return Concern.OWN_BEHAVIOUR if of_own and _model("OWN_BEHAVIOUR").odds(sentences) >= _OWN_FROM else concern


@cache
def _model(name: str) -> HelpClassifier:
    """Return the packaged model of that name, read on first use."""
    return HelpClassifier.from_bytes(b85decode("".join(getattr(kinds_weights, name).split())))
