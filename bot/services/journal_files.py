"""Journals as files of the data folder: `guilds/<guild id>.yaml`, appended, flushed, and locked while written.

The file itself is locked (flock), not one beside it, for as long as a write takes; after taking the lock it is made
sure that the name still leads to the file that was locked. So several processes can share a data folder, a person can
use an editor, and whoever comes second reads again what the first wrote before anything is added to it.
"""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple, TypeVar

from bot.errors import NotSavedError, RefusedError, StorageError
from bot.knowledge.changes import Change
from bot.knowledge.journal import ConflictError, JournalReading, Notice, Trouble
from bot.knowledge.journal_format import Parsed, forgetting, together
from bot.knowledge.journal_format import read as read_text
from bot.knowledge.journal_format import written as document
from bot.services.atomic_file import write_atomically
from bot.services.disk import DISK, Disk
from bot.services.uncollected import uncollected

T = TypeVar("T")

LIMIT = 256 * 1024 * 1024
"""The largest journal that is read, in bytes: half a million changes."""
WAIT = 5.0
"""Seconds for which a journal that another process writes to is waited for."""
PAUSE = 0.01


class FileRevision(NamedTuple):
    """What a journal's file was when it was read: which file, how long, when it was changed (nanoseconds)."""

    inode: int
    size: int
    changed: int
    clean: bool
    """Whether the file ended with a whole entry; nothing is appended where it does not."""


MISSING = FileRevision(0, 0, 0, clean=True)
UNKNOWN = FileRevision(0, -1, 0, clean=True)


class JournalFiles:
    """The journals in `folder`; a `bot.knowledge.journal.Journal`.

    Work on files is done in threads, so that the event loop never waits for a disk.
    """

    def __init__(self, folder: Path, disk: Disk = DISK, *, wait: float = WAIT) -> None:
        self.folder = folder
        self._disk = disk
        self._wait = wait
        # One file at a time within this process; between processes flock decides.
        self._turn = threading.Lock()

    async def read(self, guild: int) -> JournalReading:
        """Return the whole journal; a torn end is set aside first, and reported."""
        return await asyncio.to_thread(self._read, guild)

    async def current(self, guild: int, revision: Hashable) -> bool:
        """Whether the file is still as it was read: same file, same length, same time of change."""
        return await asyncio.to_thread(lambda: self._seen(guild) == revision)

    async def append(self, guild: int, changes: Sequence[Change], *, after: Hashable) -> Hashable:
        """Append `changes` and return the new revision, once file and folder are on the disk."""
        try:
            content = b"".join(document(change) for change in together(changes))
        except ValueError as error:
            raise RefusedError(f"this cannot be stored: {error}") from None
        return await _to_the_end(lambda: self._append(guild, content, after))

    async def forget(self, user: int) -> int:
        """Replace `user`'s id by "removed" in every journal: the one rewrite that is ever done."""
        return await _to_the_end(lambda: sum(self._forget(guild, user) for guild in self._guilds()))

    async def guilds(self) -> tuple[int, ...]:
        """Return the guilds that have a journal, in order."""
        return await asyncio.to_thread(self._guilds)

    async def drop(self, guild: int) -> None:
        """Remove the journal of `guild` and what was set aside of it."""
        await _to_the_end(lambda: self._drop(guild))

    def path(self, guild: int) -> Path:
        """Return where the journal of `guild` is."""
        return self.folder / f"{guild}.yaml"

    def _guilds(self) -> tuple[int, ...]:
        try:
            names = [path.name for path in self.folder.iterdir()]
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise StorageError(f"{self.folder} cannot be listed: {_reason(error)}") from error
        found = (name.removesuffix(".yaml") for name in names if name.endswith(".yaml"))
        return tuple(sorted(int(name) for name in found if name.isascii() and name.isdigit()))

    def _read(self, guild: int) -> JournalReading:
        path = self.path(guild)
        try:
            parsed, revision = self._parsed(path)
            if parsed is None:
                return JournalReading(revision=MISSING)
            notices: tuple[Notice, ...] = ()
            if not revision.clean:
                # Another process may be writing this very moment: only the lock tells torn from unfinished.
                with self._locked(path, create=False) as descriptor:
                    parsed, revision = self._parsed_open(descriptor)
                    if not revision.clean:
                        notices, revision = self._set_aside(path, descriptor, parsed, revision)
        except FileNotFoundError:
            return JournalReading(revision=MISSING)
        except OSError as error:
            raise StorageError(f"the facts of this server cannot be read: {path.name}: {_reason(error)}") from error
        reading = parsed.reading
        kept = tuple(notice for notice in reading.notices if not (notices and notice.trouble is Trouble.TORN))
        return JournalReading(reading.changes, reading.length, reading.highest, (*kept, *notices), revision)

    def _parsed(self, path: Path) -> tuple[Parsed | None, FileRevision]:
        try:
            descriptor = self._disk.open(path, os.O_RDONLY | os.O_NONBLOCK)
        except FileNotFoundError:
            return None, MISSING
        try:
            return self._parsed_open(descriptor)
        finally:
            self._disk.close(descriptor)

    def _parsed_open(self, descriptor: int) -> tuple[Parsed, FileRevision]:
        seen = _revision(self._disk.status(descriptor))
        content = self._disk.read(descriptor, LIMIT)
        with uncollected():
            parsed = read_text(content)
        return parsed, seen._replace(size=len(content), clean=parsed.torn_at == len(content))

    def _set_aside(
        self, path: Path, descriptor: int, parsed: Parsed, revision: FileRevision
    ) -> tuple[tuple[Notice, ...], FileRevision]:
        """Copy the torn end to a file of its own, durably, and only then cut it off."""
        torn = self._disk.read(descriptor, LIMIT)[parsed.torn_at :]
        line = next((n.line for n in parsed.reading.notices if n.trouble is Trouble.TORN), 0)
        try:
            aside = self._free_name(path)
            write_atomically(aside, torn, self._disk)
            self._disk.truncate(descriptor, parsed.torn_at)
            self._disk.fsync(descriptor)
        except OSError as error:
            sentence = (
                f"the last entry was cut short before it was saved, and could not be set aside ({_reason(error)}); "
                "nothing can be saved until it is"
            )
            return (Notice(Trouble.TORN, line, sentence),), revision
        sentence = f"the last entry was cut short before it was saved; it was set aside as {aside.name}"
        return (Notice(Trouble.TORN, line, sentence),), _revision(self._disk.status(descriptor))

    @staticmethod
    def _free_name(path: Path) -> Path:
        count = 1
        while (aside := path.with_name(f"{path.stem}.torn-{count}.yaml")).exists():
            count += 1
        return aside

    def _seen(self, guild: int) -> FileRevision:
        try:
            return _revision(self.path(guild).stat())
        except OSError:
            return MISSING

    def _append(self, guild: int, content: bytes, after: Hashable) -> FileRevision:
        path = self.path(guild)
        if isinstance(after, FileRevision) and not after.clean:
            raise NotSavedError("not saved: the journal ends in a torn entry that could not be set aside")
        try:
            self._disk.make_folder(self.folder)
            with self._locked(path, create=True) as descriptor:
                before = self._disk.status(descriptor)
                empty = before.st_size == 0
                if _revision(before) != after and not (empty and after == MISSING):
                    raise ConflictError("the facts of this server were changed meanwhile; look again")
                self._write(descriptor, content, before.st_size)
                if empty:
                    self._sync_name(descriptor)
                return self._saved(descriptor)
        except OSError as error:
            raise NotSavedError(f"not saved: {path.name}: {_reason(error)}") from error

    def _write(self, descriptor: int, content: bytes, length: int) -> None:
        try:
            if length and not self._disk.ends_line(descriptor, length):
                content = b"\n" + content
            self._disk.write(descriptor, content)
            self._disk.fsync(descriptor)
        except OSError as error:
            self._take_back(descriptor, length, error)

    def _saved(self, descriptor: int) -> FileRevision:
        try:
            return _revision(self._disk.status(descriptor))
        except OSError:
            # It is saved, and that is what is said; what the file is now is found out by reading it again.
            return UNKNOWN

    def _sync_name(self, descriptor: int) -> None:
        try:
            self._disk.sync_folder(self.folder)
            self._disk.sync_folder(self.folder.parent)
        except OSError as error:
            self._take_back(descriptor, 0, error)

    def _take_back(self, descriptor: int, length: int, error: OSError) -> None:
        """Cut off what was not saved for certain, and say truly what is there now. Raises `NotSavedError`."""
        try:
            self._disk.truncate(descriptor, length)
            with suppress(OSError):
                self._disk.fsync(descriptor)
        except OSError:
            raise NotSavedError(
                f"not saved for certain: {_reason(error)}; what the disk holds is read again before anything else is"
            ) from error
        raise NotSavedError(f"not saved: {_reason(error)}") from error

    def _forget(self, guild: int, user: int) -> int:
        path = self.path(guild)
        try:
            with self._locked(path, create=False) as descriptor:
                changed, count = forgetting(self._disk.read(descriptor, LIMIT), user)
                if count:
                    write_atomically(path, changed, self._disk)
            for aside in self.folder.glob(f"{guild}.torn-*.yaml"):
                # Never acknowledged and of no use but to a curious person: not worth keeping anybody's id for.
                if str(user).encode() in aside.read_bytes():
                    self._disk.unlink(aside)
                    count += 1
        except FileNotFoundError:
            return 0
        except OSError as error:
            raise NotSavedError(f"not forgotten everywhere: {path.name}: {_reason(error)}") from error
        return count

    def _drop(self, guild: int) -> None:
        try:
            for path in (self.path(guild), *self.folder.glob(f"{guild}.torn-*.yaml")):
                self._disk.unlink(path)
            if self.folder.exists():
                self._disk.sync_folder(self.folder)
        except OSError as error:
            raise NotSavedError(f"{guild}.yaml was not removed: {_reason(error)}") from error

    @contextmanager
    def _locked(self, path: Path, *, create: bool) -> Iterator[int]:
        """Open `path` to append to it, alone in this process and among processes. Raises OSError."""
        flags = os.O_RDWR | os.O_APPEND | os.O_NONBLOCK | (os.O_CREAT if create else 0)
        with self._turn:
            until = time.monotonic() + self._wait
            while True:
                descriptor = self._disk.open(path, flags)
                try:
                    if self._disk.lock(descriptor):
                        # Who held the lock may have put another file in place of this one.
                        if _same_file(path, self._disk.status(descriptor)):
                            yield descriptor
                            return
                    elif time.monotonic() > until:
                        raise OSError("another process is writing this server's facts; try again in a moment")
                finally:
                    self._disk.close(descriptor)
                time.sleep(PAUSE)


def _same_file(path: Path, status: os.stat_result) -> bool:
    try:
        named = path.stat()
    except FileNotFoundError:
        return False
    return (named.st_dev, named.st_ino) == (status.st_dev, status.st_ino)


def _revision(status: os.stat_result) -> FileRevision:
    return FileRevision(status.st_ino, status.st_size, status.st_mtime_ns, clean=True)


def _reason(error: OSError) -> str:
    return (error.strerror or str(error) or type(error).__name__).lower()


async def _to_the_end(work: Callable[[], T]) -> T:
    """Run `work` in a thread and wait for it even when the caller is cancelled: a write is never left behind, half
    done and unknown.
    """
    task = asyncio.ensure_future(asyncio.to_thread(work))
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        with suppress(Exception):
            task.result()
        raise
