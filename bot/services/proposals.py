"""Changes that wait for a second moderator, on servers that want one: in SQLite, for thirty days."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.knowledge.changes import REMOVED_PERSON, Change
from bot.knowledge.journal_format import read, written
from bot.services.sqlite import Database

KEPT = timedelta(days=30)
SCHEMA = """
CREATE TABLE IF NOT EXISTS proposals (
    number INTEGER PRIMARY KEY AUTOINCREMENT, guild INTEGER NOT NULL, at INTEGER NOT NULL, changes BLOB NOT NULL,
    bases TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS proposals_of_guild ON proposals (guild);
"""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Changes as they would be made, with (subject, number of its last change) for each subject at that time."""

    number: int
    guild: int
    changes: tuple[Change, ...]
    bases: tuple[tuple[str, int], ...]

    @property
    def who(self) -> str:
        """Who proposed it."""
        return self.changes[0].who

    @property
    def when(self) -> str:
        """When it was proposed."""
        return self.changes[0].when


class Proposals:
    """The proposals of all servers. Every method raises `StorageError` where the file cannot be used."""

    def __init__(self, data: Path, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._database = Database(data / "proposals.sqlite3", SCHEMA)
        self._now = now

    async def add(self, guild: int, changes: Sequence[Change], bases: Sequence[tuple[str, int]]) -> Proposal:
        """Keep `changes` until somebody agrees."""
        at = int(self._now().timestamp())
        kept = b"".join(written(change) for change in changes)
        row = (guild, at, kept, json.dumps(list(bases)))
        number = await self._database.insert(
            "INSERT INTO proposals (guild, at, changes, bases) VALUES (?, ?, ?, ?)", row
        )
        return Proposal(number, guild, tuple(replace(change, number=0) for change in changes), tuple(bases))

    async def waiting(self, guild: int) -> tuple[Proposal, ...]:
        """Return what waits on `guild`, oldest first."""
        await self.purge()
        rows = await self._database.rows("SELECT * FROM proposals WHERE guild = ? ORDER BY number", (guild,))
        return tuple(proposal for row in rows if (proposal := _proposal(row)))

    async def get(self, guild: int, number: int) -> Proposal | None:
        """Return proposal `number` of `guild`, or None."""
        return next((proposal for proposal in await self.waiting(guild) if proposal.number == number), None)

    async def withdraw(self, guild: int, number: int) -> bool:
        """Drop proposal `number`; return whether it was there."""
        sql = "DELETE FROM proposals WHERE guild = ? AND number = ?"
        return await self._database.change([(sql, (guild, number))]) > 0

    async def purge(self) -> int:
        """Drop what has waited for longer than thirty days; return how many."""
        before = int((self._now() - KEPT).timestamp())
        return await self._database.change([("DELETE FROM proposals WHERE at < ?", (before,))])

    async def forget(self, user: int) -> int:
        """Replace `user`'s id by "removed"; return in how many proposals it stood."""
        changed = []
        for row in await self._database.rows("SELECT * FROM proposals", ()):
            proposal = _proposal(row)
            if proposal and proposal.who == str(user):
                kept = b"".join(written(replace(change, who=REMOVED_PERSON)) for change in proposal.changes)
                changed.append(("UPDATE proposals SET changes = ? WHERE number = ?", (kept, proposal.number)))
        count = await self._database.change(changed)
        if count:
            await self._database.wipe()
        return count

    async def drop(self, guild: int) -> None:
        """Drop all proposals of `guild`."""
        await self._database.change([("DELETE FROM proposals WHERE guild = ?", (guild,))])

    async def close(self) -> None:
        """Close the file."""
        await self._database.close()


def _proposal(row: tuple[object, ...]) -> Proposal | None:
    number, guild, _, changes, bases = row
    if not (isinstance(number, int) and isinstance(guild, int) and isinstance(changes, bytes)):
        return None
    read_back = read(changes).reading.changes
    pairs = tuple((str(subject), int(last)) for subject, last in json.loads(str(bases)))
    return Proposal(number, guild, tuple(replace(c, number=0) for c in read_back), pairs) if read_back else None
