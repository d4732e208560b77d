"""The program as a whole: where its options stand, how failures are told, and how it ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Bot


def start(arguments: Sequence[str], base: Path, data: Path) -> subprocess.Popen[bytes]:
    """Start the program as a process of its own."""
    environment = {**os.environ, "DATA_DIR": str(data), "KNOWLEDGE_DIR": str(base), "DISCORD_TOKEN": ""}
    command = [sys.executable, "-m", "bot", *arguments]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, env=environment, cwd=base.parent, stdin=pipe, stdout=pipe, stderr=pipe)


@pytest.mark.parametrize("before", [True, False])
def test_directories_before_and_after_the_command(bot: Bot, base: Path, tmp_path: Path, before: bool) -> None:
    base.rename(tmp_path / "elsewhere")
    options = ["--knowledge", str(tmp_path / "elsewhere"), "--data", str(tmp_path / "other data")]
    assert bot("figures").status == 78
    ran = bot(*options, "ask", "Free lock?") if before else bot("ask", *options, "Free lock?")
    assert ran.status == 0
    assert list((tmp_path / "other data" / "cache").iterdir())


def test_after_the_command_goes_first(bot: Bot, base: Path) -> None:
    assert bot("--knowledge", "nowhere", "figures", "--knowledge", str(base)).status == 0


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["nothing"], 2),
        (["ask", "--nothing"], 2),
        (["ask", "--batch", "nothing.jsonl"], 2),
        (["ask", "--batch", "-", "x"], 2),
        (["ask", "--ranking", "-1", "--json", "x"], 2),
        (["run"], 78),
        (["sync"], 78),
        (["health"], 78),
        (["doctor"], 1),
        (["figures", "--knowledge", "nothing"], 78),
        (["--version"], 0),
        (["--help"], 0),
    ],
)
def test_failures_are_one_sentence(bot: Bot, arguments: list[str], status: int) -> None:
    ran = bot(*arguments)
    assert ran.status == status
    assert ran.err.count("\n") == (status != 0)


def test_a_wrong_setting_is_named(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEALTH_PORT", "many")
    ran = bot("figures")
    assert ran.status == 78
    assert ran.err.startswith("bot: HEALTH_PORT: ")


def test_a_batch_is_answered_line_by_line(base: Path, data: Path) -> None:
    with start(["ask", "--batch", "-"], base, data) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for question in ("Are there free locks?", "How many bicycles were stolen?"):
            process.stdin.write(json.dumps({"question": question}).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["question"] == question
        process.stdin.close()
        assert process.wait(20) == 0


def test_a_closed_pipe_ends_quietly(base: Path, data: Path) -> None:
    lines = b'{"question": "Are there free locks?"}\n' * 2_000
    with start(["ask", "--batch", "-"], base, data) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(lines[:200])
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()
        try:
            process.stdin.write(lines)
            process.stdin.close()
        except BrokenPipeError:
            pass
        assert process.stderr.read() == b""
        assert process.wait(20) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("command", [["ask", "Are there free locks?"], ["check"], ["figures"]])
def test_a_full_disk_is_named(base: Path, data: Path, command: list[str]) -> None:
    places = ["--knowledge", str(base), "--data", str(data)]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "bot", *command, *places], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 1
    assert done.stderr.decode().startswith("bot: the output could not be written: ")


def test_an_interrupt_ends_quietly(base: Path, data: Path) -> None:
    with start(["ask", "--batch", "-"], base, data) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(b'{"question": "Are there free locks?"}\n')
        process.stdin.flush()
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 130
        assert process.stderr.read() == b""


def test_a_terminal_without_unicode_gets_question_marks(base: Path, data: Path) -> None:
    environment = {
        **os.environ,
        "PYTHONIOENCODING": "ascii",
        "KNOWLEDGE_DIR": str(base),
        "DATA_DIR": str(base.parent / "d"),
    }
    command = [sys.executable, "-m", "bot", "ask", "How many bicycles were stolen?"]
    ran = subprocess.run(command, env=environment, cwd=base.parent, capture_output=True, check=False, timeout=60)
    assert ran.returncode == 0
    assert b"?2" in ran.stdout
