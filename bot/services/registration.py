"""Which commands Discord was last told about, so that it is told again only when they have changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bot.errors import StorageError
from bot.services.atomic_file import write_atomically


def digest(payload: Sequence[Any]) -> str:
    """Return a hexadecimal hash of a bulk overwrite of commands; the order of keys does not matter."""
    return hashlib.sha256(json.dumps(payload, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


class Registration:
    """The hash of the commands last registered, per application id, in a file of the data folder."""

    def __init__(self, data: Path) -> None:
        self._folder = data / "commands"

    def current(self, application: int, payload: Sequence[Any]) -> bool:
        """Whether `payload` is what was last registered for `application`."""
        try:
            return self._file(application).read_text("ascii").strip() == digest(payload)
        except (OSError, ValueError):
            return False

    def remember(self, application: int, payload: Sequence[Any]) -> None:
        """Note that `payload` is registered for `application`.

        Raises StorageError when the data folder cannot be written.
        """
        file = self._file(application)
        try:
            write_atomically(file, digest(payload).encode("ascii") + b"\n")
        except OSError as failure:
            reason = failure.strerror or type(failure).__name__
            raise StorageError(
                f"the data folder cannot be written: {file} ({reason}); set DATA_DIR to a folder that can"
            ) from failure

    def _file(self, application: int) -> Path:
        return self._folder / f"{application}.sha256"
