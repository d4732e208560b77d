"""Files that a command is given, read whole or refused in one sentence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from bot.errors import UsageError

Made = TypeVar("Made")


def read_file(file: Path, reader: Callable[[str], Made]) -> Made:
    """Return what `reader` makes of the text of `file`; it raises ValueError where that is malformed.

    Raises UsageError with the file's name and what is wrong with it.
    """
    try:
        return reader(file.read_text("utf-8-sig"))
    except UnicodeDecodeError:
        raise UsageError(f"{file}: is not UTF-8") from None
    except ValueError as error:
        raise UsageError(f"{file}: {error}") from None
    except OSError as error:
        raise UsageError(f"{file}: {(error.strerror or 'cannot be read').lower()}") from None
