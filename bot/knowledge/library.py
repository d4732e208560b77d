"""The base that the bot answers from: found, read, and kept when a later reading fails."""

from __future__ import annotations

from pathlib import Path

from bot.errors import Fault, KnowledgeError
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.curated import curated_base
from bot.knowledge.reader import examine

__all__ = ["Library", "curated_base"]


class Library:
    """A directory of YAML files and the last base that could be read from it."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self._base: KnowledgeBase | None = None
        self._faults: tuple[Fault, ...] = ()

    @property
    def base(self) -> KnowledgeBase:
        """The last base that was read without faults. Raises `KnowledgeError` where there has been none."""
        if self._base is None:
            raise KnowledgeError(self._faults)
        return self._base

    @property
    def ready(self) -> bool:
        """Whether there is a base to answer from."""
        return self._base is not None

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What the last reading found, warnings included; empty where all was well."""
        return self._faults

    def load(self) -> KnowledgeBase:
        """Read the directory and return its base. Raises `KnowledgeError` with every fault found."""
        if not self.reload():
            raise KnowledgeError([fault for fault in self._faults if not fault.warning])
        return self.base

    def reload(self) -> bool:
        """Read the directory again and return whether that gave a base; where not, the last good one stays."""
        reading = examine(self.directory)
        self._faults = reading.faults
        if reading.base is not None:
            self._base = reading.base
        return reading.base is not None
