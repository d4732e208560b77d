"""The classifier, the readers and the model of presuppositions that come with the curated base, beside its files."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from bot.answering.classifier import Classifier
from bot.answering.encoder import Encoder, packaged_encoder, packaged_student
from bot.answering.presupposition import Presuppositions
from bot.answering.reader import Reader
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.library import curated_base

FILE = "classifier.npz"
READER, STUDENT_READER = "reader.npz", "student-reader.npz"
PRESUPPOSITIONS, PRESUMED_READER = "presuppositions.npz", "presumed-reader.npz"
KNOWN = 0.8
"""The share of a base's facts that a classifier must know to be of use; the others are matched without it."""


def classifier_for(base: KnowledgeBase) -> Classifier | None:
    """Return the packaged classifier if it knows most facts of `base`; it need not have seen its newest questions."""
    classifier = _packaged()
    if classifier is None or not base.facts:
        return None
    known = len(base.facts.keys() & set(classifier.facts))
    return classifier if known >= KNOWN * len(base.facts) else None


def untaught(base: KnowledgeBase) -> tuple[str, ...]:
    """Return the ids of the facts and gaps of `base` that its classifier does not know; none where it has none."""
    classifier = classifier_for(base)
    known = set(classifier.facts) if classifier else set(base.facts)
    return tuple(fact for fact in base.facts if fact not in known)


def presuppositions_for(base: KnowledgeBase) -> Presuppositions | None:
    """Return the packaged model of presuppositions if it knows any fact of `base`; of others it says nothing."""
    model = _packaged_presuppositions()
    return model if model is not None and not model.facts.isdisjoint(base.facts) else None


@cache
def _packaged_presuppositions() -> Presuppositions | None:
    try:
        model = Presuppositions.from_bytes((curated_base() / PRESUPPOSITIONS).read_bytes())
    except (OSError, ValueError):
        return None
    return replace(model, reader=_reader(PRESUMED_READER, packaged_encoder()))


@cache
def _packaged() -> Classifier | None:
    """Return the packaged classifier, with its reader if that knows the same facts, and that one's student."""
    try:
        classifier = Classifier.from_bytes((curated_base() / FILE).read_bytes())
    except (OSError, ValueError):
        return None
    reader = _reader(READER, packaged_encoder())
    if reader is None or not set(reader.facts) >= set(classifier.facts):
        return classifier
    student = _reader(STUDENT_READER, packaged_student())
    return replace(classifier, reader=reader, student=student if student and student.facts == reader.facts else None)


def _reader(file: str, encoder: Encoder | None) -> Reader | None:
    try:
        return Reader.from_bytes((curated_base() / file).read_bytes(), encoder) if encoder else None
    except (OSError, ValueError):
        return None
