"""What answers from one base, whoever asks: its index, names and guards, and how far its matches are to be trusted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Self

from bot.answering.calibration import Calibration
from bot.answering.calibration_fit import calibrate
from bot.answering.classifier import Classifier
from bot.answering.guards import Guards
from bot.answering.index import Index, Tokens
from bot.answering.matcher import Matcher
from bot.answering.names import NameFinder
from bot.answering.presupposition import Presuppositions
from bot.answering.semantic import Encoder
from bot.answering.text import stem, words
from bot.answering.vectors import WordVectors
from bot.knowledge.base import KnowledgeBase


@dataclass(frozen=True, slots=True)
class Engine:
    """A base made ready to be asked. Shared by everybody; nothing of it changes but what it remembers of words."""

    base: KnowledgeBase
    matcher: Matcher
    names: NameFinder
    guards: Guards
    calibration: Calibration
    presuppositions: Presuppositions | None = None

    @classmethod
    def of(
        cls,
        base: KnowledgeBase,
        vectors: WordVectors,
        *,
        calibration: Calibration | None = None,
        everyday: Sequence[str] = (),
        tokens: Tokens | None = None,
        encoder: Encoder | None = None,
        classifier: Classifier | None = None,
        presuppositions: Presuppositions | None = None,
    ) -> Self:
        """Return the engine of `base`.

        `vectors` is the table of word vectors. `calibration` and `tokens` are what an engine of the same base had;
        without the first it is fitted anew (a second or two) with `everyday` messages that no base answers. `encoder`
        makes vectors of sentences in place of the table's. `classifier` is what the base's ways of asking teach; a
        calibration that was fitted without it does not go with it. `presuppositions` tell what a message presumes of
        the facts that they know.
        """
        matcher = Matcher(Index.of(base, vectors, encoder, tokens), classifier=classifier)
        names = NameFinder(base.vocabulary.names, frozenset(matcher.index.vocabulary) | frozenset(vectors.stems))
        guards = Guards(base, matcher.index.reading, names.gap_of)
        return cls(base, matcher, names, guards, calibration or calibrate(matcher, everyday), presuppositions)


def stems_of(base: KnowledgeBase) -> dict[str, str]:
    """Return the words that are read when an engine of `base` is made, and when facts are held against a question."""
    return {word: stem(word) for text in _read_at_start(base) for word in words(text)}


def _read_at_start(base: KnowledgeBase) -> Iterator[str]:
    for names in base.vocabulary.names:
        yield from names.names
    for synonym in base.vocabulary.synonyms:
        yield synonym.word
        yield from synonym.same
    for person in base.people.values():
        yield person.name
    for fact in base.facts.values():
        yield from filter(None, (fact.text, fact.quote, fact.basis, fact.period, *fact.aliases))
        if fact.note:
            yield fact.note.text
