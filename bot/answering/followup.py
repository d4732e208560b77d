"""Follow-ups: reading a short question after the ones before it ("and on the other one?", "who said that?", "why tho").

A question that can stand alone is left alone. One that cannot is scored together with the question before it, and the
facts that belong to the fact answered before (related, same speaker, same topic) come nearer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.answering.text import STOP_WORDS, clean, words
from bot.knowledge.models import Fact

_OPENING = re.compile(
    r"^(?:and|n|but|so|also|or|plus|then|ok(?:ay)?|what about|how about|what else|anything else|same for|why|how come"
    r"|where|who|when|since when|source|says who|which|whose|really|for how long|how much|how many)\b"
)
_ANAPHORA = frozenset(
    """
    it its that those these this they them their theirs there he she him her his hers one ones both same then former
    latter it's
    """.split()
)
_OF_PERSONS = frozenset("he she him her his hers who whom whose".split())
_SOURCE = re.compile(
    r"^(?:whats? (?:is )?(?:the |your )?)?"
    r"(?:source|sources|citation|link|reference|proof|evidence)s?(?: for (?:that|this|it))?$"
    r"|^(?:who|where) (?:says|does (?:that|it|this) come from|is (?:that|it|this) from)(?: (?:so|that|this|it))?$"
    r"|^(?:says|according to) who(?:m)?$|^where (?:did|do) (?:you|u) get (?:that|this|it)(?: from)?$"
    r"|^(?:is|are) (?:that|you) (?:true|sure|real)$|^really$|^which paragraph(?: is (?:that|it))?$"
    r"|^where in the (?:report|article) is (?:that|it)$"
)
_SAYING = frozenset(
    "says say said reckons reckon thinks think thought read heard told claims claimed swears insists saw".split()
)
_DOUBTING = frozenset("sure really way tho though hmm wait nah wrong actually".split())
LONGEST_DISPUTE = 9
"""Words of a message that holds another figure against an answer."""
SHORT = 7
"""A question of at most so many words may lean on the one before."""
_LEADING = frozenset(
    """
    and n but so also or plus then ok okay what about how no i meant thanks cool right well oh hm hmm wait lol the
    """.split()
)
"""Words that lead on from what was said and ask for nothing by themselves."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A question answered before: its text and the fact that it was answered with, if any.

    `older` are the ids of the facts that questions before it were answered with.
    """

    question: str
    fact: Fact | None
    older: frozenset[str] = frozenset()


def leans_on_context(question: str) -> bool:
    """Whether `question` cannot be understood by itself: short, opening like a continuation, or pointing back."""
    tokens = words(clean(question))
    if not tokens:
        return False
    content = [t for t in tokens if t not in STOP_WORDS and t not in _ANAPHORA]
    text = " ".join(tokens)
    points_back = any(t in _ANAPHORA for t in tokens)
    opens = bool(_OPENING.match(text))
    return (
        len(content) <= 1
        or (len(tokens) <= SHORT and (opens or points_back))
        or (points_back and opens and len(tokens) <= 2 * SHORT)
        or (points_back and len(content) <= 4)
    )


def words_of_dispute(question: str) -> frozenset[str] | None:
    """Return the words with which `question` holds another figure against what was said, None where it does not.

    "Are you sure? My mate says 62": these words, but for who says it.
    """
    tokens = words(clean(question))
    at = next((at for at, token in enumerate(tokens) if token in _SAYING), None)
    if len(tokens) > LONGEST_DISPUTE or at is None:
        return None
    said = (*tokens[: max(0, at - 1)], *tokens[at + 1 :])
    return frozenset(said) - _DOUBTING - STOP_WORDS


def means_a_person(question: str) -> bool:
    """Whether `question` speaks of somebody who must have been named before, or asks who."""
    return not _OF_PERSONS.isdisjoint(words(clean(question)))


def words_of_meaning(question: str) -> int:
    """Return how many different words of `question` say something by themselves."""
    return len({t for t in words(clean(question)) if t not in STOP_WORDS and t not in _ANAPHORA})


def bare(question: str) -> str | None:
    """Return the words of `question` without those that lead on or point back; None where these are all or none."""
    said = words(clean(question))
    kept = [t for t in said if t not in _ANAPHORA and t not in _LEADING]
    return " ".join(kept) if 0 < len(kept) < len(said) else None


def asks_for_source(question: str) -> bool:
    """Whether `question` asks only where the last answer comes from."""
    return bool(_SOURCE.match(" ".join(words(clean(question)))))
