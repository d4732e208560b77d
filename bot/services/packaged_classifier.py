"""The classifier that comes with the curated base, beside its files."""

from __future__ import annotations

from functools import cache

from bot.answering.classifier import Classifier
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.library import curated_base

FILE = "classifier.npz"
KNOWN = 0.8
"""The share of a base's facts that a classifier must know to be of use; the others are matched without it."""


def classifier_for(base: KnowledgeBase) -> Classifier | None:
    """Return the packaged classifier if it knows most facts of `base`; it need not have seen its newest questions."""
    classifier = _packaged()
    if classifier is None or not base.facts:
        return None
    known = len(base.facts.keys() & set(classifier.facts))
    return classifier if known >= KNOWN * len(base.facts) else None


@cache
def _packaged() -> Classifier | None:
    try:
        return Classifier.from_bytes((curated_base() / FILE).read_bytes())
    except (OSError, ValueError):
        return None
