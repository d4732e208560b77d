"""What a base has to ask about, for the guided tour."""

from __future__ import annotations

from collections import Counter

from bot.demo.tour import Subjects
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.models import Kind


def subjects(base: KnowledgeBase) -> Subjects:
    """Return a question that `base` answers, and one to which it says that the report does not say."""
    return Subjects(_first(base, Kind.FIGURE) or _first(base, Kind.STATEMENT), _first(base, Kind.GAP))


def _first(base: KnowledgeBase, kind: Kind) -> str | None:
    """Return how to ask about the fact of a kind that matters most: the one that most others name as related."""
    named = Counter(other for fact in base.facts.values() for other in fact.related)
    facts = [fact for fact in base.of_kind(kind) if fact.questions]
    best = max(facts, key=lambda fact: (named[fact.id], len(fact.related)), default=None)
    return best.questions[0] if best else None
