"""The answerer of the last good base: built off the event loop, its calibration kept in the data folder."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

from bot.answering.answerer import Answerer
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.library import Library
from bot.services.calibration_store import open_answerer
from bot.services.semantic import OFF_PATH, Semantic, open_semantic

log = logging.getLogger(__name__)

FIRST = "What does the report say, and how many were there?"


class Answering:
    """A library with the answerer of its base. Both are None until `build` found a base to read; a bad reload changes
    neither.

    `model` is the setting SEMANTIC_MODEL. The sentence encoder is opened by the first `build` of a base that needs it.
    """

    def __init__(self, library: Library, data: Path, model: Path | None = OFF_PATH) -> None:
        self.library = library
        self._data = data
        self._model = model
        self._semantic: Semantic | None = None
        self._built: tuple[KnowledgeBase, Answerer] | None = None

    @property
    def base(self) -> KnowledgeBase | None:
        """The last good base."""
        return self._built[0] if self._built else None

    @property
    def answerer(self) -> Answerer | None:
        """What answers from that base."""
        return self._built[1] if self._built else None

    @property
    def semantic(self) -> str:
        """Whether a sentence encoder helps to answer: "on (…)" or "off (…)"."""
        if self._semantic is not None:
            return self._semantic.says
        return "off (the base has a classifier, which does without)" if self._built else "off"

    def build(self) -> None:
        """Make the answerer of the library's base, where it is another one than before.

        Takes up to a second; half a minute with a sentence encoder, for a base without a classifier that is new to it.
        """
        if not self.library.ready:
            return
        base = self.library.base
        if self._built and self._built[0] is base:
            return
        self._built = (base, open_answerer(base, self._data, self._opened))

    def _opened(self) -> Semantic:
        if self._semantic is None:
            self._semantic = open_semantic(self._model, self._data)
        return self._semantic

    def warm(self) -> None:
        """Answer a question for nobody: what is made when it is first needed is there for who asks first."""
        if self.answerer is not None:
            self.answerer.reply(FIRST)

    async def reload(self) -> bool:
        """Read the base again and answer from it; return whether it could be read. What could not be read is logged."""
        good = await asyncio.to_thread(self.library.reload)
        if good:
            await asyncio.to_thread(self.build)
        else:
            for fault in self.library.faults:
                log.error("the knowledge base was not reloaded: %s", fault)
        return good
