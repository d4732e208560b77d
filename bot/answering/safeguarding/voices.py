"""What the rules and the learned models say of one message, or of one piece of it, each asked at most once."""

from __future__ import annotations

from functools import cached_property

from .affinity import affinity, harmful_odds
from .classifier import help_classifier
from .folding import Folded
from .linear import Reading, reading
from .passages import asks, asks_about_document, overall
from .tagging import tag, union


class Voices:
    """The rules and models on `folded`, which has at least one clause.

    Log odds are 0 where it is even. Nothing is worked out before it is asked for; it lives as long as one screening.
    """

    def __init__(self, folded: Folded) -> None:
        """Hear what is said of `folded`."""
        self.folded = folded
        self.clauses = [tag(clause) for clause in folded.clauses]

    @cached_property
    def concepts(self) -> int:
        """All concepts that it has."""
        return union(clause.bits for clause in self.clauses)

    @cached_property
    def document(self) -> bool:
        """Whether it asks about the document."""
        return asks_about_document(self.clauses)

    @cached_property
    def rules(self) -> tuple[float, int]:
        """The rules' evidence that harm is told, and the concepts that it rests on."""
        return overall(self.clauses)

    @cached_property
    def affinity(self) -> float:
        """Log odds by words and concepts that harm is told."""
        return affinity(self.clauses, self._reading, self.document)

    @cached_property
    def told(self) -> float:
        """Log odds by runs of words and letters that it calls for help."""
        return help_classifier().odds([clause.words for clause in self.folded.clauses])

    @cached_property
    def harmful(self) -> float:
        """Log odds by words and concepts that it asks how to harm."""
        return harmful_odds(self._reading)

    @cached_property
    def _reading(self) -> Reading:
        return reading(self.clauses, asks(self.clauses), self.document)
