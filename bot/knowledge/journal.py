"""A server's journal: every change of its moderators, in order, appended and never rewritten.

`Journal` is what any store of journals does; `tests/services/test_journal_contract.py` is what it must pass. Files are
the default (`bot.services.journal_files`). What a change looks like on disk is `journal_format`'s work, what the
changes come to is `overlay`'s.

    reading = await journal.read(guild)
    revision = await journal.append(guild, [change], after=reading.revision)     # on the disk when this returns

An `append` returns only when all changes are on the disk. It raises `ConflictError` where the journal is no longer
what was read (another process, or a person with an editor, wrote to it): read again, look whether the change still
fits, and append it anew. It raises `NotSavedError` where the disk failed: nothing may be acknowledged then. Afterwards
the journal takes nothing until it was read again. Changes appended together are kept together: all of them or none.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from bot.errors import RefusedError
from bot.knowledge.changes import Change


class ConflictError(RefusedError):
    """The journal is no longer what was read. Nothing was written."""


class Trouble(StrEnum):
    """What was found in a journal that a person should know."""

    TORN = "torn"
    """The last entry was cut short (never acknowledged); it was set aside."""
    HAND_EDIT = "hand edit"
    """Entries whose checksum does not match or is missing; they are read as they stand."""
    UNREADABLE = "unreadable"
    """An entry that cannot be read; it is passed over and stays in the file."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence about a journal, with the line (from 1; 0 where there is none) that it is about."""

    trouble: Trouble
    line: int
    sentence: str


@dataclass(frozen=True, slots=True)
class JournalReading:
    """The changes of a journal, numbered by their place, and what was found beside them.

    `length` counts unreadable entries too, and `highest` is the highest number that a fact's id has had in any of
    them. `revision` stands for what was read; only its own store understands it.
    """

    changes: tuple[Change, ...] = ()
    length: int = 0
    highest: int = 0
    notices: tuple[Notice, ...] = ()
    revision: Hashable = None


class Journal(Protocol):
    """A store of journals, one for each guild (by Discord's id). Safe to use from one event loop.

    Every method raises `StorageError` where the store cannot be reached, and `NotSavedError` where that left a write
    undone.
    """

    async def read(self, guild: int) -> JournalReading:
        """Return the whole journal; an empty reading for a guild that has none. A torn end is set aside first."""
        ...

    async def current(self, guild: int, revision: Hashable) -> bool:
        """Whether the journal is still what was read as `revision`; cheap."""
        ...

    async def append(self, guild: int, changes: Sequence[Change], *, after: Hashable) -> Hashable:
        """Append `changes` to what was read as `after` and return the new revision, once all are on the disk."""
        ...

    async def forget(self, user: int) -> int:
        """Replace `user`'s id by "removed" in every journal, durably; return in how many entries it stood."""
        ...

    async def guilds(self) -> tuple[int, ...]:
        """Return the guilds that have a journal, in order."""
        ...

    async def drop(self, guild: int) -> None:
        """Remove the journal of `guild` and all that was set aside of it."""
        ...
