"""What the rules and the learned models say of one message, or of one piece of it, each asked at most once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from bot.answering.encoder import AN_ORDER, HELP_IS_DUE, LEFT_ALONE, LONGEST, TO_BE_REFUSED, log_odds
from bot.answering.opened import Opened, opened
from bot.answering.runs import Weights

from .affinity import affinity, harmful_odds
from .classifier import TELLING, help_classifier
from .folding import Folded, fold
from .linear import Reading, reading
from .passages import asks, asks_about_document, overall
from .tagging import tag, union

OF_ENCODER = 0.5
"""What the encoder's log odds that something harmful is asked weigh against those of the linear model."""
OF_AFFINITY, OF_GRAMS, OF_RULES, OF_HEARD, BIAS = 0.17, 0.16, 0.07, 0.49, -0.20
"""What all that is heard weighs in the log odds of a call: by logistic regression on messages that none of them had
learned from (`training/safeguarding_voices.py`), with the bias at which as few calls are missed as before.
"""
IN_PASSING, IN_PASSING_BIAS = (0.13, 0.25, 0.15, 0.23, 0.33), -1.32
"""What the affinity, the n-grams, the rules and the encoder say of a part of a message, and the encoder of the whole,
weigh in the log odds of a call that is said in passing, by the same script.
"""
BY_ALL, BY_ALL_BIAS = (0.12, 0.19, 0.09, 0.31, 0.28), -0.53
"""What the same and the loudest sentence of a message weigh in the log odds that the whole of it is a call, by it too.
"""
NOT_IN_PASSING = -0.5
"""What the first three of them come to under which no call is heard: most of what is said is not read for it."""
_SENTENCE = re.compile(r"[.!?\n]+")
ENOUGH = 4.0
"""The rules' evidence counts up to this."""
PLAINLY_NONE, PLAINLY_A_CALL, PLAINLY_HARMLESS = -0.6, 3.0, -3.0
"""Log odds without the encoder under which a message is no call, and above which it is one whatever the encoder says;
and those of harm by words under which even a loud encoder makes nothing harmful of it: what is so plain is not read.
"""


class Voices:
    """The rules and models on `folded`, which has at least one clause.

    Log odds are 0 where it is even. Nothing is worked out before it is asked for; it lives as long as one screening.
    """

    def __init__(self, folded: Folded, message: Opened | None = None) -> None:
        """Hear what is said of `folded`, as a part of `message` where that is told."""
        self.folded = folded
        self.clauses = [tag(clause) for clause in folded.clauses]
        self._opened = message
        self._parts: dict[Folded, Voices] = {}

    def part(self, text: str) -> Voices | None:
        """Return the voices on `text` as a part of the message, None where it says nothing; each is heard once."""
        folded = fold(text)
        if not folded.clauses:
            return None
        known = self._parts.get(folded)
        if known is None:
            known = self._parts[folded] = Voices(folded, self.message)
        return known

    def parts(self, texts: Iterable[str]) -> list[Voices]:
        """Return the voices on each of `texts` that says something."""
        return [part for part in map(self.part, texts) if part is not None]

    @cached_property
    def message(self) -> Opened | None:
        """The message that it is a part of, or itself, for the encoder; None where there is none."""
        return self._opened or opened(self.folded.plain)

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
        """Log odds by words and concepts, and by the encoder, that it asks how to harm."""
        if self._harmful_by_words < PLAINLY_HARMLESS:
            return self._harmful_by_words
        concerns = self._concerns
        if concerns is None:
            return self._harmful_by_words
        by_encoder = log_odds(concerns, TO_BE_REFUSED, (LEFT_ALONE, HELP_IS_DUE, AN_ORDER))
        return (1 - OF_ENCODER) * self._harmful_by_words + OF_ENCODER * by_encoder

    @cached_property
    def heard(self) -> float | None:
        """Log odds by the encoder that it calls for help; None where that was not asked, since it is plain without."""
        if not PLAINLY_NONE <= self._without_encoder <= PLAINLY_A_CALL:
            return None
        concerns = self._concerns
        return None if concerns is None else log_odds(concerns, HELP_IS_DUE, (LEFT_ALONE,))

    @cached_property
    def heard_in_part(self) -> float | None:
        """The same of the sentence that is heard most clearly, in the light of the others, or of the whole."""
        return None if self.heard is None or self.loudest is None else self.loudest[1]

    @cached_property
    def loudest(self) -> tuple[float, float] | None:
        """The encoder's log odds that the whole calls for help, and those of its loudest sentence; None without it."""
        concerns = self._concerns
        if concerns is None or self.message is None:
            return None
        whole = log_odds(concerns, HELP_IS_DUE, (LEFT_ALONE,))
        parts = [part for part in _SENTENCE.split(self.folded.plain) if len(part.split()) >= TELLING]
        heard = map(self.message.concerns, parts if len(parts) > 1 else ())
        return whole, max([whole, *(log_odds(one, HELP_IS_DUE, (LEFT_ALONE,)) for one in heard)])

    @cached_property
    def by_all(self) -> float | None:
        """Log odds by all that is heard of the whole and of its loudest sentence that it calls for help.

        The encoder is asked whatever the others say; None where it cannot be.
        """
        loudest = self.loudest
        if loudest is None:
            return None
        by_words = (self.affinity, self.told, min(self.rules[0], ENOUGH))
        return sum(weight * one for weight, one in zip(BY_ALL, (*by_words, *loudest), strict=True)) + BY_ALL_BIAS

    @cached_property
    def may_pass(self) -> bool:
        """Whether it is not plain without the encoder that it is no call in passing."""
        return self._linear_in_passing >= NOT_IN_PASSING

    @cached_property
    def _linear_in_passing(self) -> float:
        said = (self.affinity, self.told, min(self.rules[0], ENOUGH))
        return sum(weight * one for weight, one in zip(IN_PASSING[:3], said, strict=True))

    def in_passing(self, whole: Voices) -> float | None:
        """Return the log odds that it is a call which is said in passing in the message `whole`.

        None where the encoder has read neither, since the message is too long or there is none.
        """
        own, of_whole = self._concerns, whole._concerns
        if own is None or of_whole is None:
            return None
        heard = [log_odds(concerns, HELP_IS_DUE, (LEFT_ALONE,)) for concerns in (own, of_whole)]
        return (
            self._linear_in_passing
            + sum(w * one for w, one in zip(IN_PASSING[3:], heard, strict=True))
            + IN_PASSING_BIAS
        )

    @cached_property
    def call(self) -> float | None:
        """Log odds by all that is heard that it calls for help; None where the encoder was not asked."""
        return None if self.heard is None else self._without_encoder + OF_HEARD * self.heard + BIAS

    @cached_property
    def _without_encoder(self) -> float:
        rules = OF_RULES * min(self.rules[0], ENOUGH)
        return OF_AFFINITY * self.affinity + OF_GRAMS * self.told + rules

    @cached_property
    def _harmful_by_words(self) -> float:
        return harmful_odds(self._reading)

    @cached_property
    def _concerns(self) -> Weights | None:
        """The logarithms of the encoder's chances of `CONCERNS`, or its student's where that is sure, shape (4,).

        None where there is no encoder, or where the message is longer than it reads.
        """
        message = self.message
        if message is None or len(self.folded.words) > LONGEST:
            return None
        return message.concerns(self.folded.plain)

    @cached_property
    def _reading(self) -> Reading:
        return reading(self.clauses, asks(self.clauses), self.document)
