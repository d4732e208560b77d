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
RELATED, SAME_VOICE, SAME_TOPIC, SAME_FACT = 0.28, 0.14, 0.06, -0.1
"""What a fact gains for belonging to the one answered before, and what that one loses: people go on and do not ask
again."""
OWN_WEIGHTS = (0.15, 0.4, 0.55, 0.65)
"""What a question by itself weighs against it read after the one before, by how many words of meaning it has (the last
for more)."""
SHORT = 7
"""A question of at most so many words may lean on the one before."""
JOINT_AT_MOST = 0.45
"""The most that the question read after the one before weighs: its words are mostly those of the one before."""
KIND_COUNTS = 2.0
"""How many times more the kind of thing asked for counts where a question has hardly any other words."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A question answered before: its text and the fact that it was answered with, if any."""

    question: str
    fact: Fact | None


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


def means_a_person(question: str) -> bool:
    """Whether `question` speaks of somebody who must have been named before, or asks who."""
    return not _OF_PERSONS.isdisjoint(words(clean(question)))


def own_weight(question: str) -> float:
    """Return what `question` by itself weighs, in 0…1, against it read after the one before."""
    content = {t for t in words(clean(question)) if t not in STOP_WORDS and t not in _ANAPHORA}
    return OWN_WEIGHTS[min(len(content), len(OWN_WEIGHTS) - 1)]


def asks_for_source(question: str) -> bool:
    """Whether `question` asks only where the last answer comes from."""
    return bool(_SOURCE.match(" ".join(words(clean(question)))))


def nearness(fact: Fact, before: Fact, gives_asked: bool) -> float:
    """Return what `fact` gains for belonging to `before`, the fact answered last.

    `gives_asked`: whether `fact` gives the kind of thing that is asked for now.
    """
    if fact.id == before.id:
        return 0.0 if gives_asked else SAME_FACT
    gain = 0.0
    if fact.id in before.related or before.id in fact.related:
        gain += RELATED
    if (fact.speaker and fact.speaker in (before.speaker, before.id)) or (before.speaker and before.speaker == fact.id):
        gain += SAME_VOICE
    if set(fact.topics) & set(before.topics):
        gain += SAME_TOPIC
    return gain
