"""Writing a file so that it is found old or new, never half: temporary file, fsync, rename, fsync of the folder."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

from bot.services.disk import DISK, Disk


def write_atomically(path: Path, content: bytes, disk: Disk = DISK) -> None:
    """Replace what `path` holds by `content`, making its folder where it is missing.

    Returns when both are on the disk. Raises OSError, and then the file is as it was, or (where only the last step,
    the fsync of the folder, failed) already new, but not yet sure to outlast a power cut.
    """
    disk.make_folder(path.parent)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = disk.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
    try:
        try:
            disk.write(descriptor, content)
            disk.fsync(descriptor)
        finally:
            disk.close(descriptor)
        disk.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            disk.unlink(temporary)
        raise
    # A rename is atomic, but durable only once the folder that holds the name is.
    disk.sync_folder(path.parent)
