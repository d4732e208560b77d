"""The disk as the bot uses it: every system call that a save depends on, in one place.

Whoever writes takes a `Disk`, so that any single call can be made to fail. Everything blocks: call it from a thread.
"""

from __future__ import annotations

import fcntl
import os
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")

PRIVATE_FILE, PRIVATE_FOLDER = 0o600, 0o700


class Disk:
    """Files and folders, as the operating system gives them. Every method raises OSError.

    Each goes through `call`, which does nothing but call; a test's disk fails there.
    """

    def call(self, name: str, function: Callable[[], T]) -> T:
        """Return what `function` returns; `name` is the system call."""
        del name
        return function()

    def open(self, path: Path, flags: int) -> int:
        """Open `path` and return its descriptor; a new file is private to the bot's user. A link to a
        file is not followed.
        """
        flags |= os.O_CLOEXEC | (0 if flags & os.O_DIRECTORY else os.O_NOFOLLOW)
        return self.call("open", lambda: os.open(path, flags, PRIVATE_FILE))

    def close(self, descriptor: int) -> None:
        """Close `descriptor`; what is already on the disk stays there, whatever this says."""
        with suppress(OSError):
            self.call("close", lambda: os.close(descriptor))

    def write(self, descriptor: int, content: bytes) -> None:
        """Write all of `content` where the descriptor stands, in as many calls as that takes."""
        rest = memoryview(content)
        while rest:
            written = self.call("write", lambda part=rest: os.write(descriptor, part))  # type: ignore[misc]
            rest = rest[written:]

    def fsync(self, descriptor: int) -> None:
        """Return when what was written to `descriptor` is on the disk."""
        self.call("fsync", lambda: os.fsync(descriptor))

    def truncate(self, descriptor: int, length: int) -> None:
        """Cut the file to `length` bytes."""
        self.call("ftruncate", lambda: os.ftruncate(descriptor, length))

    def replace(self, path: Path, target: Path) -> None:
        """Rename `path` to `target`, in place of what `target` was."""
        self.call("rename", lambda: os.replace(path, target))  # noqa: PTH105  (one call, not what pathlib makes of it)

    def unlink(self, path: Path) -> None:
        """Remove `path`, if it is there."""
        with suppress(FileNotFoundError):
            self.call("unlink", path.unlink)

    def status(self, descriptor: int) -> os.stat_result:
        """Return the status of an open file."""
        return self.call("fstat", lambda: os.fstat(descriptor))

    def read(self, descriptor: int, limit: int) -> bytes:
        """Return the file from its beginning. Raises OSError where it is no ordinary file or larger than `limit`."""
        status = self.status(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise OSError("it is not an ordinary file")
        if status.st_size > limit:
            raise OSError(f"it is larger than {limit // 2**20} MB")
        parts, where = [], 0
        while part := self.call("read", lambda at=where: os.pread(descriptor, 1 << 20, at)):  # type: ignore[misc]
            parts.append(part)
            where += len(part)
            if where > limit:
                raise OSError(f"it is larger than {limit // 2**20} MB")
        return b"".join(parts)

    def ends_line(self, descriptor: int, length: int) -> bool:
        """Whether the last of the file's `length` bytes ends a line."""
        return self.call("read", lambda: os.pread(descriptor, 1, length - 1)) == b"\n"

    def lock(self, descriptor: int) -> bool:
        """Take the lock of an open file if nobody has it, and say whether that was so; closing lets it go."""
        try:
            self.call("flock", lambda: fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB))
        except BlockingIOError:
            return False
        return True

    def make_folder(self, folder: Path) -> None:
        """Make `folder`, private to the bot's user, and those above it where they are missing, and make them last."""
        missing = []
        while not folder.exists():
            missing.append(folder)
            folder = folder.parent
        for made in reversed(missing):
            self.call("mkdir", lambda path=made: path.mkdir(PRIVATE_FOLDER, exist_ok=True))  # type: ignore[misc]
            self.sync_folder(made.parent)

    def sync_folder(self, folder: Path) -> None:
        """Return when the names in `folder` are on the disk: a new or renamed file is found only once they are."""
        descriptor = self.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            self.fsync(descriptor)
        finally:
            self.close(descriptor)


DISK = Disk()
"""The disk of this machine."""
