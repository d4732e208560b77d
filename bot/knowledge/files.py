"""The files of a base: which there are, and their text, within limits and without following links out of the
directory.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.errors import Fault
from bot.knowledge.schema_faults import hint

FILE_LIMIT = 8 * 1024 * 1024
"""The largest file that is read, in bytes; the report's whole base is a fiftieth of that."""
BASE_LIMIT = 32 * 1024 * 1024
"""The largest base that is read, in bytes."""

REQUIRED = ("sources.yaml",)
OPTIONAL = ("gaps.yaml", "helplines.yaml", "people.yaml", "topics.yaml", "vocabulary.yaml")
FACTS = "facts"


@dataclass(frozen=True, slots=True)
class BaseFile:
    """A file of a base: its name relative to the base, and what it holds."""

    name: str
    content: bytes
    text: str


def collect(directory: Path) -> tuple[list[BaseFile], list[Fault]]:
    """Return the readable files of the base in `directory`, ordered by name, and a fault for everything else.

    A symbolic link is followed where it stays inside the directory (a mounted configuration is made of such links)
    and refused where it leaves. A byte order mark and Windows line ends are accepted. Raises nothing.
    """
    if not directory.is_dir():
        what = "is not a directory" if directory.exists() else "there is no such directory"
        return [], [Fault(str(directory), 1, f"{what}; a knowledge base is a directory with sources.yaml and facts/")]
    files: list[BaseFile] = []
    faults: list[Fault] = []
    root = directory.resolve()
    total = 0
    try:
        names = list(_names(directory, faults))
    except OSError as error:
        return [], [Fault(str(directory), 1, f"cannot be listed: {_reason(error)}")]
    for name in names:
        try:
            content = _content(root, root / name)
        except OSError as error:
            faults.append(Fault(name, 1, f"cannot be read: {_reason(error)}"))
            continue
        except _RefusedError as refused:
            faults.append(Fault(name, 1, str(refused)))
            continue
        total += len(content)
        if total > BASE_LIMIT:
            faults.append(Fault(name, 1, f"the base is larger than {BASE_LIMIT // 2**20} MB together"))
            break
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            faults.append(
                Fault(name, content.count(b"\n", 0, error.start) + 1, "is not UTF-8; save the file in that encoding")
            )
            continue
        files.append(BaseFile(name, content, text))
    return files, faults


def _names(directory: Path, faults: list[Fault]) -> Iterator[str]:
    present = {entry.name for entry in directory.iterdir()}
    known = (*REQUIRED, *OPTIONAL)
    faults.extend(Fault(name, 1, "is missing") for name in REQUIRED if name not in present)
    others = sorted(name for name in present - set(known) if name.endswith((".yaml", ".yml")))
    faults.extend(Fault(name, 1, f"is not read{hint(name, known)}", warning=True) for name in others)
    yield from _fact_files(directory / FACTS, faults)
    yield from sorted(present.intersection(known))


def _fact_files(directory: Path, faults: list[Fault]) -> Iterator[str]:
    if not directory.is_dir():
        what = "must be a directory of YAML files" if directory.exists() else "is missing"
        faults.append(Fault(FACTS, 1, what))
        return
    names = sorted(entry.name for entry in directory.iterdir() if not entry.name.startswith("."))
    read = [name for name in names if name.endswith(".yaml")]
    others = [name for name in names if name.endswith(".yml")]
    faults.extend(Fault(f"{FACTS}/{name}", 1, "is not read; name it .yaml", warning=True) for name in others)
    if not read:
        faults.append(Fault(FACTS, 1, "holds no .yaml file"))
    yield from (f"{FACTS}/{name}" for name in read)


class _RefusedError(Exception):
    """The file may not be read; the message says why."""


def _content(root: Path, path: Path) -> bytes:
    target = Path(os.path.realpath(path, strict=True))
    if not target.is_relative_to(root):
        raise _RefusedError("is a link that leads out of the base; copy the file")
    # Non-blocking, so that a pipe in place of a file is refused rather than waited for.
    descriptor = os.open(target, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            directory = stat.S_ISDIR(status.st_mode)
            raise _RefusedError("is a directory, not a file" if directory else "is not an ordinary file")
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            content = file.read(FILE_LIMIT + 1) if status.st_size <= FILE_LIMIT else b""
    finally:
        os.close(descriptor)
    if status.st_size > FILE_LIMIT or len(content) > FILE_LIMIT:
        raise _RefusedError(f"is larger than {FILE_LIMIT // 2**20} MB")
    return content


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()
