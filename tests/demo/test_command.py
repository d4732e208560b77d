"""`bot demo`, and `bot` without a token: started as a program, and ended."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.commands.application import main


class Program:
    """The program, started without a token away from this machine's settings."""

    def __init__(self, small: tuple[Path, Path], folder: Path, *arguments: str) -> None:
        unset = {"DISCORD_TOKEN": "", "HEALTH_PORT": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
        temporary = folder / "temporary"
        temporary.mkdir()
        self.temporary = temporary
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bot", *arguments],
            env={**os.environ, **unset, "KNOWLEDGE_DIR": str(small[0]), "TMPDIR": str(temporary)},
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.said = ""

    def address(self) -> str:
        """Wait for the address, and return it."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.said += line
            if "Ctrl-C" in line:
                break
        found = re.search(r"http://127\.0\.0\.1:\d+/\S+/", self.said)
        assert found is not None, self.said
        return found[0]

    def end(self, how: signal.Signals) -> tuple[int, str]:
        """End it, and return its status and what it wrote to standard error."""
        self.process.send_signal(how)
        rest, errors = self.process.communicate(timeout=20)
        self.said += rest
        return self.process.returncode, errors


@pytest.fixture
def program(small: tuple[Path, Path], tmp_path: Path) -> Iterator[type[Program]]:
    started: list[Program] = []

    class Started(Program):
        def __init__(self, *arguments: str) -> None:
            super().__init__(small, tmp_path, *arguments)
            started.append(self)

    yield Started  # type: ignore[misc]
    for one in started:
        one.process.kill()
        one.process.communicate()


@pytest.mark.parametrize("arguments", [(), ("demo", "--no-browser")])
def test_it_serves_the_page_and_ends_on_ctrl_c_without_a_trace(program, arguments: tuple[str, ...]) -> None:
    demo = program(*arguments)
    address = demo.address()
    with urllib.request.urlopen(address) as page:
        assert b"<title>" in page.read()
    assert "temporary folder" in demo.said
    assert len(list(demo.temporary.iterdir())) == 1
    status, errors = demo.end(signal.SIGINT)
    assert status == 130
    assert errors == ""
    assert "The demo has ended" in demo.said
    assert list(demo.temporary.iterdir()) == []


def test_it_ends_on_sigterm_and_keeps_what_it_is_told_to_keep(program, tmp_path: Path) -> None:
    demo = program("demo", "--no-browser", "--data", str(tmp_path / "kept"))
    demo.address()
    assert str(tmp_path / "kept") in demo.said
    wait_for((tmp_path / "kept" / "commands").exists)
    status, errors = demo.end(signal.SIGTERM)
    assert (status, errors) == (0, "")
    assert list(demo.temporary.iterdir()) == []


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGHUP], ids=lambda how: how.name)
def test_a_signal_before_the_bot_runs_leaves_nothing_behind(program, how: signal.Signals) -> None:
    demo = program()
    demo.address()
    status, errors = demo.end(how)
    assert (status, errors) == (0, "")
    assert list(demo.temporary.iterdir()) == []


def wait_for(come) -> None:
    for _ in range(400):
        if come():
            return
        time.sleep(0.05)
    raise AssertionError("it did not come")


@pytest.fixture
def bot(small: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):
    """Return a function that runs the program in this process: status, standard output, standard error."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DISCORD_TOKEN", "")
    monkeypatch.setenv("KNOWLEDGE_DIR", str(small[0]))

    def run(*arguments: str) -> tuple[int, str, str]:
        status = main(list(arguments))
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


def test_a_port_that_is_taken_is_said_in_one_sentence(bot) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        status, out, err = bot("demo", "--no-browser", "--port", str(taken.getsockname()[1]))
    assert status == 78
    assert out == ""
    assert "choose another with --port" in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("script", [(), ("--script", "script.yaml")])
def test_a_data_folder_that_cannot_be_written_is_said_before_a_page_is_shown(bot, tmp_path: Path, script) -> None:
    (tmp_path / "script.yaml").write_text('title: x\nsteps:\n  - {say: "hello"}\n')
    (tmp_path / "file").write_text("no folder")
    status, out, err = bot("demo", "--data", str(tmp_path / "file" / "data"), *script)
    assert status == 78
    assert out == ""
    assert "data cannot be written (not a directory); name another folder with --data" in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("option", ["--save", "--picture"])
def test_what_belongs_to_a_script_needs_one(bot, option: str) -> None:
    status, _, err = bot("demo", option, "x")
    assert status == 2
    assert "--script" in err


def test_a_script_is_played_and_saved(bot, small: tuple[Path, Path], tmp_path: Path) -> None:
    script = tmp_path / "script.yaml"
    script.write_text(
        'title: x\nsteps:\n  - {say: "@Report Bot how many bicycle thefts were recorded?", expect: "4,120"}\n'
    )
    status, out, err = bot("demo", "--script", str(script), "--save", str(tmp_path / "x.json"), "--data", str(small[1]))
    assert (status, err) == (0, "")
    assert "4,120" in out
    saved = json.loads((tmp_path / "x.json").read_text("ascii"))
    status, out, err = bot("demo", "--script", str(script), "--save", "-", "--data", str(small[1]))
    assert json.loads(out)["title"] == saved["title"] == "x"


def test_a_text_that_was_expected_and_did_not_come_is_a_finding(bot, small: tuple[Path, Path], tmp_path: Path) -> None:
    script = tmp_path / "script.yaml"
    script.write_text('title: x\npatience: 1\nsteps:\n  - {say: "hello", expect: "a greeting"}\n')
    status, out, err = bot("demo", "--script", str(script), "--data", str(small[1]))
    assert status == 1
    assert "Expected, and not there: a greeting" in out
    assert "1 expected text" in err


@pytest.mark.browser
def test_a_picture_is_saved(bot, small: tuple[Path, Path], tmp_path: Path) -> None:
    from bot.demo.picture import browser
    from bot.errors import ConfigurationError

    try:
        import playwright.async_api  # noqa: F401

        browser()
    except (ImportError, ConfigurationError) as missing:
        pytest.skip(f"no browser: {missing}; the extra `browser` and a Chromium run these tests")
    script = tmp_path / "script.yaml"
    script.write_text(
        'title: x\nsteps:\n  - {say: "@Report Bot how many bicycle thefts were recorded?"}\npicture: {width: 500}\n'
    )
    status, _, err = bot("demo", "--script", str(script), "--picture", str(tmp_path / "x.png"), "--data", str(small[1]))
    assert (status, err) == (0, "")
    header = (tmp_path / "x.png").read_bytes()[:24]
    assert header[:8] == b"\x89PNG\r\n\x1a\n"
    assert int.from_bytes(header[16:20], "big") == 1000


@pytest.mark.browser
def test_without_chromium_a_picture_says_what_is_missing(bot, small, tmp_path: Path, monkeypatch) -> None:
    pytest.importorskip("playwright", reason="no browser: the extra `browser` runs this test")
    monkeypatch.setenv("CHROMIUM", str(tmp_path / "nothing"))
    script = tmp_path / "script.yaml"
    script.write_text('title: x\nsteps:\n  - {say: "hello"}\n')
    status, _, err = bot("demo", "--script", str(script), "--picture", "x.png", "--data", str(small[1]))
    assert status == 78
    assert "there is no Chromium" in err
