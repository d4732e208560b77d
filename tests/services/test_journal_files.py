"""Journals on a disk that fails, that is edited by hand, or that another process writes to."""

from __future__ import annotations

import asyncio
import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from bot.errors import NotSavedError, StorageError
from bot.knowledge.changes import Change, Op
from bot.knowledge.journal import Trouble
from bot.knowledge.local_fact import LocalCitation, LocalFact
from bot.services.disk import Disk
from bot.services.guild_facts import Overlays
from bot.services.journal_files import JournalFiles

T = TypeVar("T")
GUILD, ANNE = 41, 123456789012345678
WHEN = "2026-11-24T08:36:59Z"


def fact(text: str = "There were 7,263 offences.") -> LocalFact:
    return LocalFact(kind="figure", text=text, cite=(LocalCitation(url="https://example.org/"),), period="2024/25")


def add(number: int, text: str = "There were 7,263 offences.") -> Change:
    return Change(Op.ADD, str(ANNE), WHEN, "why", id=f"local-{number}", fact=fact(text))


NEVER = 1_000_000


class FailingDisk(Disk):
    """A disk of which the call number `at` (from 1) fails with `code`, and with `dying` every one after it; of a
    write, half is done first.
    """

    def __init__(self, at: int, code: int, *, dying: bool = False) -> None:
        self.at, self.code, self.dying = at, code, dying
        self.calls: list[str] = []

    def call(self, name: str, function: Callable[[], T]) -> T:
        self.calls.append(name)
        if len(self.calls) == self.at or (self.dying and len(self.calls) > self.at):
            if name == "close":
                function()
            raise OSError(self.code, os.strerror(self.code))
        return function()

    def write(self, descriptor: int, content: bytes) -> None:
        if len(self.calls) + 1 == self.at:
            os.write(descriptor, content[: len(content) // 2])
        super().write(descriptor, content)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


async def written(folder: Path, *changes: Change) -> JournalFiles:
    files = JournalFiles(folder)
    revision = (await files.read(GUILD)).revision
    for change in changes:
        revision = await files.append(GUILD, [change], after=revision)
    return files


async def calls_of_a_save(folder: Path, before: tuple[Change, ...], batch: list[Change]) -> list[str]:
    await written(folder, *before)
    disk = FailingDisk(NEVER, 0)
    files = JournalFiles(folder, disk)
    revision = (await files.read(GUILD)).revision
    disk.calls.clear()
    await files.append(GUILD, batch, after=revision)
    return disk.calls


@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC])
@pytest.mark.parametrize("dying", [False, True], ids=["once", "from then on"])
@pytest.mark.parametrize("before", [(), (add(1),)], ids=["first", "further"])
async def test_whichever_call_of_a_save_fails_the_truth_is_told(
    tmp_path: Path, code: int, dying: bool, before: tuple[Change, ...]
) -> None:
    batch = [add(len(before) + 1), add(len(before) + 2)]
    calls = await calls_of_a_save(tmp_path / "whole", before, batch)
    assert {"open", "write", "fsync", "flock", "fstat"} <= set(calls)
    outcomes = set()
    for at in range(1, len(calls) + 1):
        folder = tmp_path / f"{at}" / "guilds"
        await written(folder, *before)
        disk = FailingDisk(NEVER, code, dying=dying)
        failing = JournalFiles(folder, disk)
        revision = (await failing.read(GUILD)).revision
        disk.calls.clear()
        disk.at = at
        said = "saved"
        try:
            await failing.append(GUILD, batch, after=revision)
        except NotSavedError as error:
            said = "unknown" if "for certain" in str(error) else "not saved"
        reading = await JournalFiles(folder).read(GUILD)
        there = {"saved": (2,), "not saved": (0,), "unknown": (0, 2)}[said]
        assert reading.length - len(before) in there, f"call {at} ({calls[at - 1]}) failed, and {said} was said"
        assert [c.id for c in reading.changes[: len(before)]] == [c.id for c in before]
        outcomes.add(said)
        await written(folder, add(9))
    assert "not saved" in outcomes


@pytest.mark.parametrize("at", range(1, 40))
async def test_whichever_call_of_forgetting_fails_the_journal_is_old_or_new(tmp_path: Path, at: int) -> None:
    await written(tmp_path, add(1), add(2))
    disk = FailingDisk(at, errno.EIO)
    said = "forgotten"
    try:
        await JournalFiles(tmp_path, disk).forget(ANNE)
    except NotSavedError:
        said = "not forgotten"
    except StorageError:
        said = "not forgotten"
    reading = await JournalFiles(tmp_path).read(GUILD)
    people = {change.who for change in reading.changes}
    assert reading.notices == ()
    assert [change.id for change in reading.changes] == ["local-1", "local-2"]
    assert people in ({"removed"}, {str(ANNE)})
    assert said == "not forgotten" or people == {"removed"}
    assert names(tmp_path) == [f"{GUILD}.yaml"]


async def test_after_a_failure_the_service_reads_again_before_it_saves(tmp_path: Path) -> None:
    await written(tmp_path, add(1))
    disk = FailingDisk(NEVER, errno.EIO)
    overlays = Overlays(JournalFiles(tmp_path, disk))
    await overlays.facts(GUILD)
    disk.at = len(disk.calls) + 5
    with pytest.raises(NotSavedError):
        await overlays.add(GUILD, ANNE, fact("One."))
    assert overlays.loaded(GUILD) is None
    saved = await overlays.add(GUILD, ANNE, fact("Two."))
    assert [f.text for f in saved.facts.facts.values()] == ["There were 7,263 offences.", "Two."]
    assert (await JournalFiles(tmp_path).read(GUILD)).length == 2


class Hasty(Disk):
    """A disk that does not wait, for tests of what is written and not of when."""

    def fsync(self, descriptor: int) -> None:
        del descriptor


async def test_every_truncation_is_read_without_loss_before_it(tmp_path: Path) -> None:
    files = await written(tmp_path / "whole", add(1), add(3, "Ünïcödé “ends” — here."))
    content = files.path(GUILD).read_bytes()
    ends = [at for at in range(len(content) + 1) if content[:at].endswith(b"\n...\n")]
    for length in range(len(content)):
        folder = tmp_path / str(length)
        folder.mkdir()
        path = folder / f"{GUILD}.yaml"
        path.write_bytes(content[:length])
        reading = await JournalFiles(folder, Hasty()).read(GUILD)
        whole = sum(end <= length + 1 for end in ends) if content[:length].endswith(b"\n...") else 0
        whole = max(whole, sum(end <= length for end in ends))
        assert [change.id for change in reading.changes] == ["local-1", "local-3"][:whole]
        aside = folder / f"{GUILD}.torn-1.yaml"
        assert path.read_bytes() + (aside.read_bytes() if aside.exists() else b"") == content[:length]
        assert aside.exists() == any(notice.trouble is Trouble.TORN for notice in reading.notices)
        after = await JournalFiles(folder, Hasty()).append(GUILD, [add(9)], after=reading.revision)
        again = await JournalFiles(folder).read(GUILD)
        assert (again.length, again.notices, again.revision) == (whole + 1, (), after)


async def test_a_batch_cut_short_is_set_aside_whole(tmp_path: Path) -> None:
    files = await written(tmp_path, add(1))
    await files.append(GUILD, [add(2), add(3), add(4)], after=(await files.read(GUILD)).revision)
    content = files.path(GUILD).read_bytes()
    for cut in (content.rindex(b"---\n"), content.rindex(b"---\n") + 20):
        files.path(GUILD).write_bytes(content[:cut])
        reading = await files.read(GUILD)
        assert [change.id for change in reading.changes] == ["local-1"]
        assert [notice.trouble for notice in reading.notices] == [Trouble.TORN]


async def test_an_end_that_cannot_be_set_aside_makes_it_read_only(tmp_path: Path) -> None:
    files = await written(tmp_path, add(1))
    with files.path(GUILD).open("ab") as file:
        file.write(b"---\nv: 1\nop: ad")

    class ReadOnly(FailingDisk):
        def call(self, name: str, function: Callable[[], T]) -> T:
            if name in {"ftruncate", "write", "rename"}:
                raise OSError(errno.EROFS, "read-only")
            return function()

    failing = JournalFiles(tmp_path, ReadOnly(NEVER, 0))
    reading = await failing.read(GUILD)
    assert [change.id for change in reading.changes] == ["local-1"]
    assert "could not be set aside" in reading.notices[-1].sentence
    with pytest.raises(NotSavedError, match="torn"):
        await failing.append(GUILD, [add(2)], after=reading.revision)
    assert (await JournalFiles(tmp_path).read(GUILD)).length == 1


async def test_a_hand_edit_is_read_and_reported(tmp_path: Path) -> None:
    files = await written(tmp_path, add(1), add(2))
    text = files.path(GUILD).read_text("utf-8")
    edited = text.replace("There were 7,263 offences.", "There were 7,264 offences.", 1)
    files.path(GUILD).write_text(edited, "utf-8")
    reading = await files.read(GUILD)
    assert [change.fact.text for change in reading.changes if change.fact] == [
        "There were 7,264 offences.",
        "There were 7,263 offences.",
    ]
    (notice,) = reading.notices
    assert (notice.trouble, notice.line) == (Trouble.HAND_EDIT, 1)


async def test_an_entry_added_by_hand_is_read_and_one_that_is_wrong_is_passed_over(tmp_path: Path) -> None:
    files = await written(tmp_path, add(1))
    by_hand = """
# added by hand
---
v: 1
op: add
id: local-2
who: 5
when: 2026-11-24T09:00:00Z
fact:
  kind: statement
  text: Plain words.
  cite: {url: "https://example.org/b"}
...
---
v: 1
op: ad
id: local-9
who: 5
when: 2026-11-24T09:00:00Z
...
---
v: 1
op: remove
id: local-1
who: 5
when: 2026-11-24T09:00:00Z
"""
    with files.path(GUILD).open("a", encoding="utf-8") as file:
        file.write(by_hand + "...")
    reading = await files.read(GUILD)
    assert [(change.number, change.op, change.id) for change in reading.changes] == [
        (1, Op.ADD, "local-1"),
        (2, Op.ADD, "local-2"),
        (4, Op.REMOVE, "local-1"),
    ]
    assert (reading.length, reading.highest) == (4, 9)
    assert {notice.trouble for notice in reading.notices} == {Trouble.HAND_EDIT, Trouble.UNREADABLE}
    wrong = next(notice for notice in reading.notices if notice.trouble is Trouble.UNREADABLE)
    assert "`op` is none of add, edit" in wrong.sentence
    await files.append(GUILD, [add(10)], after=reading.revision)
    assert (await files.read(GUILD)).changes[-1].id == "local-10"


async def test_an_edit_while_the_bot_runs_is_noticed_before_the_next_save(tmp_path: Path) -> None:
    overlays = Overlays(await written(tmp_path, add(1)))
    await overlays.facts(GUILD)
    path = tmp_path / f"{GUILD}.yaml"
    other = path.with_suffix(".new")
    other.write_text(path.read_text("utf-8").replace("7,263", "7,999"), "utf-8")
    other.replace(path)
    saved = await overlays.add(GUILD, ANNE, fact("Two."))
    assert [f.text for f in saved.facts.facts.values()] == ["There were 7,999 offences.", "Two."]
    assert "7,999" in path.read_text("utf-8")


async def test_files_are_private_and_links_are_not_followed(tmp_path: Path) -> None:
    files = await written(tmp_path / "guilds", add(1))
    assert files.path(GUILD).stat().st_mode & 0o077 == 0
    assert (tmp_path / "guilds").stat().st_mode & 0o077 == 0
    target = tmp_path / "target.yaml"
    target.write_text("")
    files.path(7).symlink_to(target)
    with pytest.raises(NotSavedError):
        await files.append(7, [add(1)], after=(await JournalFiles(tmp_path / "none").read(7)).revision)
    assert target.read_text() == ""


HOLDER = """
import fcntl, os, sys
descriptor = os.open(sys.argv[1], os.O_RDWR)
fcntl.flock(descriptor, fcntl.LOCK_EX)
print("held", flush=True)
sys.stdin.read()
"""


async def test_a_second_process_is_waited_for_and_then_named(tmp_path: Path) -> None:
    files = JournalFiles((await written(tmp_path, add(1))).folder, wait=0.05)
    revision = (await files.read(GUILD)).revision
    command = [sys.executable, "-c", HOLDER, str(files.path(GUILD))]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:  # noqa: ASYNC220  (it has to be another process)
        assert holder.stdout is not None
        holder.stdout.readline()
        with pytest.raises(NotSavedError, match="another process"):
            await files.append(GUILD, [add(2)], after=revision)
        assert holder.stdin is not None
        holder.stdin.close()
        holder.wait()
    await files.append(GUILD, [add(2)], after=revision)


async def test_a_cancelled_save_is_finished(tmp_path: Path) -> None:
    files = await written(tmp_path, add(1))
    revision = (await files.read(GUILD)).revision
    task = asyncio.ensure_future(files.append(GUILD, [add(2)], after=revision))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    reading = await files.read(GUILD)
    assert (reading.length, reading.notices) == (2, ())
