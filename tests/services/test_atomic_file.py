"""A file is found old or new, never half."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.services.atomic_file import write_atomically


def test_it_makes_the_folder_and_replaces_what_was_there(tmp_path: Path) -> None:
    file = tmp_path / "a" / "b" / "file"
    write_atomically(file, b"one")
    write_atomically(file, b"two")
    assert file.read_bytes() == b"two"
    assert list(file.parent.iterdir()) == [file]


def test_a_failure_leaves_what_was_there_and_nothing_else(tmp_path: Path) -> None:
    directory = tmp_path / "taken"
    (directory / "inside").mkdir(parents=True)
    with pytest.raises(OSError, match="taken"):
        write_atomically(directory, b"x")
    assert sorted(tmp_path.iterdir()) == [directory]
