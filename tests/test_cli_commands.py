"""Every command says what it does, shows an example, and is named in the README."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from bot.commands.application import app

ROOT = Path(__file__).resolve().parents[1]
COMMANDS = sorted(typer.main.get_command(app).commands)  # type: ignore[attr-defined]


def test_there_are_commands() -> None:
    assert {"run", "chat", "ask", "explain", "check", "evaluate", "figures", "sync", "doctor", "health"} <= set(
        COMMANDS
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_a_sentence_and_an_example_that_is_of_this_command(command: str) -> None:
    ran = CliRunner().invoke(app, [command, "--help"])
    assert ran.exit_code == 0
    text = ran.output
    assert re.search(r"^  [A-Z].{20,}", text, re.MULTILINE), "no sentence"
    assert re.search(rf"Example: .*\bbot {command}\b", text), "no example"
    assert "--knowledge DIR" in text
    assert "--data DIR" in text
    undescribed = [line for line in text.splitlines() if re.fullmatch(r"  --?\S+( [A-Z]+)?\s*", line)]
    assert undescribed == [], "an option without help"


@pytest.mark.parametrize("command", COMMANDS)
def test_the_readme_names_it(command: str) -> None:
    assert f"`bot {command}" in (ROOT / "README.md").read_text("utf-8")


def test_help_without_a_command_lists_them_all() -> None:
    text = CliRunner().invoke(app, ["--help"]).output
    assert [command for command in COMMANDS if f"  {command} " not in text] == []
    assert "Example: bot " in text
