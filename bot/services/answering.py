"""The answerer of the last good base: built off the event loop, its calibration kept in the data folder."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

from bot.answering.answerer import Answerer
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.library import Library
from bot.services.calibration_store import open_answerer

log = logging.getLogger(__name__)


class Answering:
    """A library with the answerer of its base. Both are None until `build` found a base to read; a bad reload changes
    neither.
    """

    def __init__(self, library: Library, data: Path) -> None:
        self.library = library
        self._data = data
        self._built: tuple[KnowledgeBase, Answerer] | None = None

    @property
    def base(self) -> KnowledgeBase | None:
        """The last good base."""
        return self._built[0] if self._built else None

    @property
    def answerer(self) -> Answerer | None:
        """What answers from that base."""
        return self._built[1] if self._built else None

    def build(self) -> None:
        """Make the answerer of the library's base, where it is another one than before. Takes up to a second."""
        if not self.library.ready:
            return
        base = self.library.base
        if self._built and self._built[0] is base:
            return
        self._built = (base, open_answerer(base, self._data))

    async def reload(self) -> bool:
        """Read the base again and answer from it; return whether it could be read. What could not be read is logged."""
        good = await asyncio.to_thread(self.library.reload)
        if good:
            await asyncio.to_thread(self.build)
        else:
            for fault in self.library.faults:
                log.error("the knowledge base was not reloaded: %s", fault)
        return good
