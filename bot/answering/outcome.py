"""What comes of a question: one of five frozen values, matched exhaustively by whoever shows them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.answering.safeguarding import Concern
from bot.knowledge.models import Fact


class Why(StrEnum):
    """Why there is no answer."""

    GAP = "gap"
    """A curated gap: the report does not say."""
    UNKNOWN = "unknown"
    """Nothing in the base is near enough."""
    RULES = "rules"
    """The message tries to change what the bot does."""
    SMALL_TALK = "small talk"
    """A greeting, thanks, or the like."""
    LANGUAGE = "language"
    """The question is in a language that the base is not written in."""
    PRIVACY = "privacy"
    """The message asks who sees what is written to the bot: who asks that may have more to say."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Facts that answer the question, best first; `confidence` in 0…1 is the calibrated chance that the first is right.

    `corrects`: the question presumed something that the facts put right. `with_help`: personal colour calls for a short
    help line.
    """

    facts: tuple[Fact, ...]
    confidence: float
    corrects: bool = False
    with_help: bool = False


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Facts that may be meant, each with a known question that leads to it."""

    facts: tuple[Fact, ...]
    questions: tuple[str, ...]
    confidence: float
    with_help: bool = False


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """The report does not say; `gap` says so in the curators' words, `nearest` is what it does say."""

    why: Why
    gap: Fact | None = None
    nearest: tuple[Fact, ...] = ()
    with_help: bool = False


@dataclass(frozen=True, slots=True)
class Support:
    """Somebody needs help: nothing but help is shown."""

    concern: Concern


@dataclass(frozen=True, slots=True)
class Refusal:
    """The message asks how to do harm."""


Outcome = Answer | Suggestion | NoAnswer | Support | Refusal
