"""Follow-ups: reading a short question in the light of the ones before it ("and on the other one?", "who said that?", "why tho").

A question that can stand alone is left alone. One that cannot is scored together with the question before it, and the facts that
belong to the fact answered before (related, same speaker, same topic) come nearer.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.answering.text import STOP_WORDS, clean, words
from bot.knowledge.models import Asked, Fact

_OPENING = re.compile(
    r"^(?:and|n|but|so|also|or|plus|then|ok(?:ay)?|what about|how about|what else|anything else|same for|why|how come|where|who|when|since when|source|says who|which|whose|really|for how long|how much|how many)\b"
)
_ANAPHORA = frozenset(
    ["it", "its", "that", "those", "these", "this", "they", "them", "their", "theirs", "there", "he", "she", "him", "her", "his", "hers", "one", "ones", "both", "same", "then", "former", "latter", "it's"]
)
_SOURCE = re.compile(
    r"^(?:whats? (?:is )?(?:the |your )?)?(?:source|sources|citation|link|reference|proof|evidence)s?(?: for (?:that|this|it))?$|^(?:who|where) (?:says|does (?:that|it|this) come from|is (?:that|it|this) from)(?: (?:so|that|this|it))?$"
    r"|^(?:says|according to) who(?:m)?$|^where (?:did|do) (?:you|u) get (?:that|this|it)(?: from)?$|^(?:is|are) (?:that|you) (?:true|sure|real)$|^really$|^which paragraph(?: is (?:that|it))?$|^where in the (?:report|article) is (?:that|it)$"
)
RELATED, SAME_VOICE, SAME_TOPIC, SAME_FACT = 0.22, 0.14, 0.06, -0.25
"""What a fact gains for belonging to the one answered before, and what that one loses: people go on, they do not ask again."""
CONTEXT_WEIGHT = 0.45
"""What the score of the question read after the one before weighs, against the question by itself."""
SHORT = 7
"""A question of at most so many words may lean on the one before."""


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


def asks_for_source(question: str) -> bool:
    """Whether `question` asks only where the last answer comes from."""
    return bool(_SOURCE.match(" ".join(words(clean(question)))))


def nearness(fact: Fact, before: Fact, asked: frozenset[Asked], gives: Mapping[str, frozenset[Asked]]) -> float:
    """Return what `fact` gains for belonging to `before`, the fact answered last."""
    if fact.id == before.id:
        return 0.0 if asked & gives[fact.id] else SAME_FACT
    gain = 0.0
    if fact.id in before.related or before.id in fact.related:
        gain += RELATED
    if (fact.speaker and fact.speaker in (before.speaker, before.id)) or (before.speaker and before.speaker == fact.id):
        gain += SAME_VOICE
    if set(fact.topics) & set(before.topics):
        gain += SAME_TOPIC
    return gain
