"""Journals in memory: gone with the process. For trying things out, and for tests."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace

from bot.errors import RefusedError
from bot.knowledge.changes import REMOVED_PERSON, Change
from bot.knowledge.journal import ConflictError, JournalReading
from bot.knowledge.journal_format import together, written
from bot.knowledge.overlay import number_of


class JournalMemory:
    """A `bot.knowledge.journal.Journal` that keeps its changes in lists."""

    def __init__(self) -> None:
        self._journals: dict[int, list[Change]] = {}
        self._revisions: dict[int, int] = {}

    async def read(self, guild: int) -> JournalReading:
        """Return the whole journal."""
        changes = tuple(self._journals.get(guild, ()))
        highest = max((number_of(change.id or "") or 0 for change in changes), default=0)
        return JournalReading(changes, len(changes), highest, revision=self._revision(guild))

    async def current(self, guild: int, revision: Hashable) -> bool:
        """Whether nothing was written since `revision`."""
        return self._revision(guild) == revision

    async def append(self, guild: int, changes: Sequence[Change], *, after: Hashable) -> Hashable:
        """Append `changes` and return the new revision."""
        try:
            for change in changes:
                written(change)
        except ValueError as error:
            raise RefusedError(f"this cannot be stored: {error}") from None
        if self._revision(guild) != after:
            raise ConflictError("the facts of this server were changed meanwhile; look again")
        journal = self._journals.setdefault(guild, [])
        for change in together(changes):
            journal.append(replace(change, number=len(journal) + 1))
        return self._changed(guild)

    async def forget(self, user: int) -> int:
        """Replace `user`'s id by "removed" in every journal; return in how many entries it stood."""
        count = 0
        for guild, journal in self._journals.items():
            for position, change in enumerate(journal):
                who = REMOVED_PERSON if change.who == str(user) else change.who
                approver = REMOVED_PERSON if change.approved_by == str(user) else change.approved_by
                if (who, approver) != (change.who, change.approved_by):
                    journal[position] = replace(change, who=who, approved_by=approver)
                    self._changed(guild)
                    count += 1
        return count

    async def guilds(self) -> tuple[int, ...]:
        """Return the guilds that have a journal, in order."""
        return tuple(sorted(self._journals))

    async def drop(self, guild: int) -> None:
        """Remove the journal of `guild`."""
        if self._journals.pop(guild, None) is not None:
            self._changed(guild)

    def _revision(self, guild: int) -> int:
        return self._revisions.get(guild, 0)

    def _changed(self, guild: int) -> int:
        self._revisions[guild] = self._revision(guild) + 1
        return self._revisions[guild]
