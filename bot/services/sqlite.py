"""A small SQLite file: opened when first used, asked from a thread, closed for good at the end.

Writes outlast a crash (write-ahead log, full synchronisation); what is deleted is overwritten (`secure_delete`).
"""

from __future__ import annotations

import asyncio
import logging
import os
import sqlite3
import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

from bot.errors import NotSavedError, StorageError
from bot.services.disk import DISK, PRIVATE_FILE

log = logging.getLogger(__name__)

T = TypeVar("T")

BUSY = 5.0
"""Seconds for which another process that writes is waited for."""

Row = tuple[Any, ...]


class Database:
    """One file with `schema` (statements that may be run again). Methods raise `StorageError` where it fails them.

    A file that is no database is set aside and a new one begun: what is kept here is working material.
    """

    def __init__(self, path: Path, schema: str) -> None:
        self.path = path
        self._schema = schema
        self._turn = threading.Lock()
        self._connection: sqlite3.Connection | None = None

    async def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """Return what `sql` selects."""
        return await self._run(lambda connection: connection.execute(sql, values).fetchall())

    async def insert(self, sql: str, values: Sequence[object]) -> int:
        """Insert one row, and return its number once it is on the disk."""

        def work(connection: sqlite3.Connection) -> int:
            with connection:
                return connection.execute(sql, values).lastrowid or 0

        return await self._run(work, saving=True)

    async def change(self, statements: Iterable[tuple[str, Sequence[object]]]) -> int:
        """Do all `statements` or none, and return how many rows they changed once that is on the disk."""

        def work(connection: sqlite3.Connection) -> int:
            with connection:
                return sum(max(0, connection.execute(sql, values).rowcount) for sql, values in statements)

        return await self._run(work, saving=True)

    async def wipe(self) -> None:
        """Take what was deleted out of the write-ahead log as well."""
        await self._run(lambda connection: connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall())

    async def close(self) -> None:
        """Close the file; it is opened again when it is used again."""
        await asyncio.to_thread(self._close)

    async def _run(self, work: Callable[[sqlite3.Connection], T], *, saving: bool = False) -> T:
        return await asyncio.to_thread(self._work, work, saving)

    def _work(self, work: Callable[[sqlite3.Connection], T], saving: bool) -> T:
        with self._turn:
            try:
                return work(self._open())
            except (sqlite3.Error, OSError) as error:
                self._let_go()
                if saving:
                    raise NotSavedError(f"not saved: {self.path.name}: {error}") from error
                raise StorageError(f"{self.path.name} cannot be used: {error}") from error

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            DISK.make_folder(self.path.parent)
            try:
                self._connection = self._connected()
            except sqlite3.DatabaseError as error:
                if isinstance(error, sqlite3.OperationalError):
                    raise
                aside = self._free_name()
                log.warning("%s is no database (%s); it was set aside as %s", self.path.name, error, aside.name)
                self.path.rename(aside)
                self._connection = self._connected()
        return self._connection

    def _connected(self) -> sqlite3.Connection:
        # Made here first, so that nobody else on this machine can read it.
        os.close(os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, PRIVATE_FILE))
        connection = sqlite3.connect(self.path, timeout=BUSY, check_same_thread=False)
        try:
            for pragma in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"):
                connection.execute(f"PRAGMA {pragma}").close()
            connection.executescript(self._schema)
        except BaseException:
            connection.close()
            raise
        return connection

    def _free_name(self) -> Path:
        count = 1
        while (aside := self.path.with_name(f"{self.path.name}.broken-{count}")).exists():
            count += 1
        return aside

    def _close(self) -> None:
        with self._turn:
            self._let_go()

    def _let_go(self) -> None:
        if self._connection is not None:
            with closing(self._connection):
                self._connection = None
