"""The pieces of a message that may ask for several things, and what the classifier says of neighbouring ones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np

from bot.answering.followup import words_of_meaning
from bot.answering.matcher import Matcher
from bot.answering.opened import Opened
from bot.answering.overlay import OverlaidMatcher
from bot.answering.query import Heard
from bot.answering.question import asked_for
from bot.answering.readings import asked_part
from bot.answering.runs import Weights
from bot.answering.text import STOP_WORDS, for_matching
from bot.knowledge.models import Asked

LEAST_CHANCE = 1e-5
"""The least chance by the classifier that is told apart."""
PROMISING = 0.1
"""The chance that a fact must have in some stretch to be one of several answers."""
HEAD, TAIL = 4, 3
"""Words at the beginning of the first stretch, and at the end of the last, that the others may share."""
ELLIPTIC = 8
"""Words that a stretch may have that leaves out what it shares with the first."""
_ASKING = re.compile(
    r"\b(?:wh(?:o|om|ose|at|ats|en|ere|y|ich)|wat|wats|wot|how|hw|name|list|number|total|share|percent(?:age)?|is|are"
    r"|was|were|does|do|did|has|have)\b|[%]",
    re.IGNORECASE,
)


class Stretch(NamedTuple):
    """Some neighbouring pieces of a message, read.

    `log_chances` are the classifier's by themselves, and `completed` with what they share with others, shape (F,) each;
    `either` the greater of both. `asked` are the kinds of thing that they ask for, `asks` says whether they ask at all,
    and `meaning` how many words of meaning they have.
    """

    text: str
    heard: Heard
    log_chances: Weights
    completed: Weights
    either: Weights
    asked: frozenset[Asked]
    asks: bool
    meaning: int


class Spoken:
    """The pieces of a message, and what the classifier says of stretches of them, each read and glanced at once.

    `may_glance`: the reader has a student, so that a glance tells something else than reading.
    """

    def __init__(
        self, matcher: Matcher | OverlaidMatcher, message: Opened | None, parts: Sequence[str], joins: Sequence[str]
    ) -> None:
        self._matcher = matcher
        self._message = message
        self.may_glance = message is not None and message.has_student
        self.parts = parts
        self.joins = joins
        self._heard: dict[tuple[str, bool], Heard] = {}
        self._read: dict[tuple[str, str, bool], Stretch] = {}

    @cached_property
    def may_differ(self) -> bool:
        """Whether two pieces have promising facts that differ, by themselves or completed.

        Most messages with several pieces ask for one thing: as little of them is read as tells, and at a glance.
        """
        count = len(self.parts)
        texts = [self._text(at, at + 1) for at in range(count)]
        heard = [self._hear(text, glance=True).chances if words_of_meaning(text) else None for text in texts]
        alone = [frozenset() if chances is None else _promising(chances) for chances in heard]
        if not any(alone):
            return False
        if not _differ(alone):
            bounds = [(0, at, count) if at else (0, 1, count) for at in range(count)]
            stretches = [self.stretch(at, at + 1, bounds[at], glance=True) for at in range(count)]
            alone = [_promising(np.exp(s.either)) if s.meaning else frozenset() for s in stretches]
        return _differ(alone)

    def stretch(self, start: int, end: int, bounds: Sequence[int], *, glance: bool = False) -> Stretch:
        """Return the stretch of the pieces from `start` to `end`, one of those between `bounds`.

        `glance`: the reader's student is asked in its place, if there is one.
        """
        text = self._text(start, end)
        if start == bounds[0]:
            shared = _tail(self._text(bounds[-2], bounds[-1]))
            whole = f"{text} {shared}" if shared and len(text.split()) <= TAIL else ""
        else:
            shared = _head(self._text(bounds[0], bounds[1]))
            whole = f"{shared} {text}" if shared and len(text.split()) <= ELLIPTIC else ""
        known = self._read.get((text, whole, glance))
        if known is None:
            heard = self._hear(text, glance=glance)
            alone = log_chances_of(heard.chances)
            completed = log_chances_of(self._hear(whole, glance=glance).chances) if whole else alone
            either = np.maximum(alone, completed)
            asks = _ASKING.search(text) is not None
            known = Stretch(text, heard, alone, completed, either, asked_for(text), asks, words_of_meaning(text))
            self._read[text, whole, glance] = known
        return known

    def _text(self, start: int, end: int) -> str:
        said = self.parts[start]
        for at in range(start + 1, end):
            said += {"word": " and ", "comma": ", "}.get(self.joins[at - 1], ". ") + self.parts[at]
        return asked_part(for_matching(said))

    def _hear(self, text: str, *, glance: bool) -> Heard:
        glance = glance and self.may_glance
        known = self._heard.get((text, glance))
        if known is None:
            known = self._heard[text, glance] = self._matcher.hear(text, self._message, glance=glance)
        return known


def log_chances_of(chances: Weights) -> Weights:
    """Return the logarithms of `chances`, shape (F,), −∞ for facts that the classifier does not know."""
    known = np.where(np.isnan(chances), 0.0, np.maximum(chances, LEAST_CHANCE))
    with np.errstate(divide="ignore"):
        return np.asarray(np.log(known), np.float32)


def _promising(chances: Weights) -> frozenset[int]:
    return frozenset(np.flatnonzero(np.nan_to_num(chances) >= PROMISING).tolist())


def _differ(promising: Sequence[frozenset[int]]) -> bool:
    """Whether there are promising facts of two pieces at least, and not one and the same."""
    return sum(map(bool, promising)) > 1 and len(frozenset().union(*promising)) > 1


def _head(text: str) -> str:
    """Return the words at the beginning of `text` that what follows may share: to the last word without a meaning."""
    said = text.split()
    shared = [at for at, word in enumerate(said[: min(HEAD, len(said) - 1)]) if word.strip("'?").lower() in STOP_WORDS]
    return " ".join(said[: shared[-1] + 1]) if shared else ""


def _tail(text: str) -> str:
    """Return the last words of `text`, all but its first."""
    return " ".join(text.split()[1:][-TAIL:])
