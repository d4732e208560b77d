"""The failures that a person can act on.

    BotError                      shown as one sentence; carries the exit status of the command line
    ├── UsageError                2   the command was called wrongly
    ├── ConfigurationError        78  something about the set-up must change before the bot can run
    │   ├── KnowledgeError        78  the knowledge base cannot be read; carries every fault found
    │   └── StorageError          78  the data folder cannot be read or written
    │       └── NotSavedError     78  a change was not saved; the sentence says what is true now
    ├── RefusedError              1   a change does not fit what is there; nothing was tried
    └── FindingError              1   the command ran and found something wrong

Results that are expected (no answer, a refusal) are values, see `bot.answering.outcome`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


class BotError(Exception):
    """A failure with a sentence for the person in front of the screen."""

    exit_status = 1


class UsageError(BotError):
    """The command was called wrongly."""

    exit_status = 2


class FindingError(BotError):
    """The command did its work and found something wrong."""

    exit_status = 1


class ConfigurationError(BotError):
    """Something about the set-up must change before the bot can run."""

    exit_status = 78


class StorageError(ConfigurationError):
    """The data folder, or a file in it, cannot be read or written."""


class NotSavedError(StorageError):
    """A change was not saved. Nothing may be acknowledged; the sentence says what is true now."""


class RefusedError(BotError):
    """A change does not fit what is there: the fact is gone, or somebody changed it meanwhile. Nothing was written."""


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing wrong with a file of a base: where, what, and (in `message`) the nearest valid name."""

    file: str
    line: int
    message: str
    warning: bool = False

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class KnowledgeError(ConfigurationError):
    """The knowledge base cannot be read; `faults` lists everything found, in file order, those
    of files of which nothing could be read before the others.
    """

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        first = str(self.faults[0]) if self.faults else "the knowledge base cannot be read"
        more = len(self.faults) - 1
        super().__init__(first + (f" (and {more} more; `bot check` lists them)" if more > 0 else ""))
