"""Opens what a command answers from: the base, and the answerer over it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from bot.errors import KnowledgeError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.answerer import Answerer
    from bot.knowledge.base import KnowledgeBase
    from bot.replies.reply import Reply
    from bot.settings import Settings


@dataclass(frozen=True)
class Opened:
    """A base with what answers from it; or `fault`, and then help is all there is."""

    answerer: Answerer | None = None
    base: KnowledgeBase | None = None
    fault: KnowledgeError | None = None

    def reply(
        self, question: str, context: Sequence[str] = (), *, help_just_given: bool = False, ranking: int = 0
    ) -> Reply:
        """Return the reply to `question`.

        Without a base, raises `KnowledgeError` unless the question calls for help.
        """
        if self.answerer is not None:
            return self.answerer.reply(question, context, help_just_given=help_just_given, ranking=ranking)
        from bot.replies.urgent import urgent_reply

        urgent = urgent_reply(question, context, help_just_given=help_just_given)
        if urgent is None:
            raise self.fault or KnowledgeError([])
        return urgent


def open_base(settings: Settings) -> KnowledgeBase:
    """Return the base of these settings. Raises `KnowledgeError` where it cannot be read."""
    from bot.knowledge.library import Library

    return Library(settings.knowledge_dir).load()


def open_answering(settings: Settings) -> Opened:
    """Return the answerer of these settings. Where the base cannot be read, what comes back gives help and nothing
    else.
    """
    from bot.services.calibration_store import open_answerer
    from bot.services.semantic import open_semantic

    try:
        base = open_base(settings)
    except KnowledgeError as fault:
        return Opened(fault=fault)
    opened = partial(open_semantic, settings.semantic_model, settings.data_dir)
    return Opened(open_answerer(base, settings.data_dir, opened), base)
