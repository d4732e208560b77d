"""Questions that the bot could not answer, for the moderators of the server where they were asked.

`Inbox` is what any store of them does (`tests/services/test_inbox.py` holds them to it); `SqliteInbox` is the default.
A question is kept without mentions, addresses and numbers that look like contacts, without who asked it and where, for
thirty days. Direct messages never enter, nor does anything that safeguarding would touch: it is screened here again,
whatever the caller did before.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from bot.answering.safeguarding import Concern, screen
from bot.errors import StorageError
from bot.knowledge.characters import hidden
from bot.knowledge.contacts import without_contacts
from bot.services.likeness import Asked, grouped
from bot.services.sqlite import Database

log = logging.getLogger(__name__)

KEPT = timedelta(days=30)
LONGEST = 300
"""The most characters of a question that are kept; a longer message is no question for others."""
PER_GUILD = 1_000
"""The most questions that are kept for one server; the oldest go first."""

SCHEMA = """
CREATE TABLE IF NOT EXISTS questions (
    number INTEGER PRIMARY KEY AUTOINCREMENT, guild INTEGER NOT NULL, text TEXT NOT NULL, reason TEXT NOT NULL,
    fact TEXT NOT NULL, at INTEGER NOT NULL, count INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX IF NOT EXISTS one_row_a_question ON questions (guild, text, reason, fact);
CREATE INDEX IF NOT EXISTS questions_by_age ON questions (guild, at);
CREATE TABLE IF NOT EXISTS votes (
    guild INTEGER NOT NULL, fact TEXT NOT NULL, day INTEGER NOT NULL, helpful INTEGER NOT NULL DEFAULT 0,
    unhelpful INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (guild, fact, day)
);
"""


class Reason(StrEnum):
    """Why a question is kept."""

    UNANSWERED = "unanswered"
    HELD_BACK = "held back"
    NOT_HELPFUL = "not helpful"


@dataclass(frozen=True, slots=True)
class Votes:
    """How often a fact was found helpful or not within the last thirty days."""

    helpful: int = 0
    unhelpful: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that ask alike. `question` is the newest of them and `key` its number; `count` is how often any was
    asked, `newest` when last (ISO 8601, UTC), `facts` what was shown in reply.
    """

    key: int
    question: str
    count: int
    reasons: tuple[Reason, ...]
    facts: tuple[str, ...]
    newest: str
    questions: tuple[str, ...]


class Inbox(Protocol):
    """A store of questions and votes. Reading raises `StorageError`; adding never does: an answer does not wait."""

    async def add(self, guild: int | None, text: str, reason: Reason, fact: str | None = None) -> bool:
        """Keep a question that was asked in `guild` (None: a direct message); return whether it was kept."""
        ...

    async def vote(self, guild: int | None, fact: str, *, helpful: bool) -> bool:
        """Count a vote on `fact`; return whether it was counted."""
        ...

    async def votes(self, guild: int) -> Mapping[str, Votes]:
        """Return the votes of the last thirty days by fact."""
        ...

    async def groups(self, guild: int, limit: int = 25) -> tuple[Group, ...]:
        """Return the questions, grouped by likeness, newest first."""
        ...

    async def group(self, guild: int, key: int) -> Group | None:
        """Return the group that holds question `key`, or None."""
        ...

    async def dismiss(self, guild: int, key: int) -> int:
        """Drop the group that holds question `key`; return how many different questions that were."""
        ...

    async def recent(self, guild: int, limit: int = 200) -> tuple[str, ...]:
        """Return the newest questions, each once."""
        ...

    async def purge(self) -> int:
        """Drop what is older than thirty days; return how much."""
        ...

    async def drop(self, guild: int) -> None:
        """Drop everything of `guild`."""
        ...

    async def close(self) -> None:
        """Close the store."""
        ...


def kept_text(text: str) -> str | None:
    """Return `text` as it may be kept, or None where it may not be kept at all.

    Nothing that safeguarding touches, not even a personal note beside a plain question; nothing hidden; not the text
    of a long message.
    """
    if len(text) > 4 * LONGEST or screen(text).concern is not Concern.NONE:
        return None
    bare = without_contacts(text)
    if not bare or len(bare) > LONGEST or not any(character.isalpha() for character in bare) or hidden(bare):
        return None
    return None if screen(bare).concern is not Concern.NONE else bare


class SqliteInbox:
    """The inbox in `DATA_DIR/inbox.sqlite3`. With `enabled` off (the setting REVIEW) nothing is ever kept."""

    def __init__(
        self, data: Path, *, enabled: bool = True, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._database = Database(data / "inbox.sqlite3", SCHEMA)
        self._enabled = enabled
        self._now = now

    async def add(self, guild: int | None, text: str, reason: Reason, fact: str | None = None) -> bool:
        """Keep a question; what is asked again in the same words is counted."""
        kept = kept_text(text) if self._enabled and guild is not None else None
        if kept is None:
            return False
        at = int(self._now().timestamp())
        insert = (
            "INSERT INTO questions (guild, text, reason, fact, at) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (guild, text, reason, fact) DO UPDATE SET count = count + 1, at = excluded.at"
        )
        crowd = (
            "DELETE FROM questions WHERE guild = ? AND number NOT IN "
            "(SELECT number FROM questions WHERE guild = ? ORDER BY at DESC, number DESC LIMIT ?)"
        )
        values = (guild, kept, reason.value, fact or "", at)
        return await self._quietly([(insert, values), self._old(), (crowd, (guild, guild, PER_GUILD))])

    async def vote(self, guild: int | None, fact: str, *, helpful: bool) -> bool:
        """Count a vote."""
        if not self._enabled or guild is None:
            return False
        column = "helpful" if helpful else "unhelpful"
        sql = (
            f"INSERT INTO votes (guild, fact, day, {column}) VALUES (?, ?, ?, 1) "  # noqa: S608  (one of two names)
            f"ON CONFLICT (guild, fact, day) DO UPDATE SET {column} = {column} + 1"
        )
        day = int(self._now().timestamp()) // 86_400
        return await self._quietly([(sql, (guild, fact, day))])

    async def votes(self, guild: int) -> Mapping[str, Votes]:
        """Return the votes of the last thirty days by fact."""
        sql = "SELECT fact, SUM(helpful), SUM(unhelpful) FROM votes WHERE guild = ? AND day >= ? GROUP BY fact"
        rows = await self._database.rows(sql, (guild, self._oldest() // 86_400))
        return {fact: Votes(helpful, unhelpful) for fact, helpful, unhelpful in rows}

    async def groups(self, guild: int, limit: int = 25) -> tuple[Group, ...]:
        """Return the questions, grouped by likeness, newest first."""
        return (await self._groups(guild))[:limit]

    async def group(self, guild: int, key: int) -> Group | None:
        """Return the group that holds question `key`, or None."""
        return next((group for group, keys in await self._with_keys(guild) if key in keys), None)

    async def dismiss(self, guild: int, key: int) -> int:
        """Drop the group that holds question `key`."""
        keys = next((keys for _, keys in await self._with_keys(guild) if key in keys), ())
        sql = "DELETE FROM questions WHERE guild = ? AND number = ?"
        return await self._database.change([(sql, (guild, number)) for number in keys])

    async def recent(self, guild: int, limit: int = 200) -> tuple[str, ...]:
        """Return the newest questions, each once."""
        sql = "SELECT text FROM questions WHERE guild = ? AND at >= ? GROUP BY text ORDER BY MAX(at) DESC LIMIT ?"
        return tuple(text for (text,) in await self._database.rows(sql, (guild, self._oldest(), limit)))

    async def purge(self) -> int:
        """Drop what is older than thirty days, from the file itself and its log."""
        votes = ("DELETE FROM votes WHERE day < ?", (self._oldest() // 86_400,))
        count = await self._database.change([self._old(), votes])
        await self._database.wipe()
        return count

    async def drop(self, guild: int) -> None:
        """Drop everything of `guild`."""
        statements = [(f"DELETE FROM {table} WHERE guild = ?", (guild,)) for table in ("questions", "votes")]  # noqa: S608  (two names)
        await self._database.change(statements)
        await self._database.wipe()

    async def close(self) -> None:
        """Close the file."""
        await self._database.close()

    def _oldest(self) -> int:
        return int((self._now() - KEPT).timestamp())

    def _old(self) -> tuple[str, tuple[int]]:
        return "DELETE FROM questions WHERE at < ?", (self._oldest(),)

    async def _quietly(self, statements: list[tuple[str, tuple[object, ...]]]) -> bool:
        try:
            await self._database.change(statements)
        except StorageError as error:
            log.warning("the review queue could not be written: %s", error)
            return False
        return True

    async def _groups(self, guild: int) -> tuple[Group, ...]:
        return tuple(group for group, _ in await self._with_keys(guild))

    async def _with_keys(self, guild: int) -> list[tuple[Group, frozenset[int]]]:
        sql = (
            "SELECT number, text, reason, fact, at, count FROM questions WHERE guild = ? AND at >= ? "
            "ORDER BY at DESC, number DESC"
        )
        rows = await self._database.rows(sql, (guild, self._oldest()))
        return [_group(asked) for asked in grouped([Asked(*row) for row in rows])]


def _group(asked: list[Asked]) -> tuple[Group, frozenset[int]]:
    newest = asked[0]
    group = Group(
        key=newest.number,
        question=newest.text,
        count=sum(one.times for one in asked),
        reasons=tuple(dict.fromkeys(Reason(one.reason) for one in asked)),
        facts=tuple(dict.fromkeys(one.fact for one in asked if one.fact)),
        newest=datetime.fromtimestamp(newest.at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        questions=tuple(dict.fromkeys(one.text for one in asked)),
    )
    return group, frozenset(one.number for one in asked)
