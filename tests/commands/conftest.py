"""The program run in this process, on a small base about another report."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.commands.application import main

SOURCES = """
- id: northport
  title: "Bicycle theft in Northport"
  url: "https://example.org/northport"
  sections: [{title: "Numbers", first: 1, last: 9}]
"""
FACTS = """
- id: thefts
  kind: figure
  text: "The town recorded 812 bicycle thefts in 2022."
  period: "2022"
  cite: {source: northport, paragraph: 2, excerpt: "812 bicycle thefts"}
  topics: [numbers]
  questions: ["How many bicycles were stolen?", "Number of bicycle thefts?", "How many thefts were recorded?",
              "Stolen bikes in total?", "What is the theft figure?"]
  related: [gap-arrests]
- id: locks
  kind: statement
  text: "The council lends strong locks to residents free of charge."
  cite: {source: northport, paragraph: 5}
  topics: [help]
  questions: ["What does the council lend?", "Are there free locks?", "How can residents get a lock?",
              "Free lock?", "Who lends locks?"]
- id: gap-arrests
  kind: gap
  text: "The report does not say how many thieves were arrested."
  cite: {source: northport}
  questions: ["How many thieves were arrested?", "Arrests?", "Were there arrests?", "Who was arrested?",
              "Number of arrests?"]
  related: [thefts]
"""


class Ran(NamedTuple):
    """What a run of the program gave."""

    status: int
    out: str
    err: str


Bot = Callable[..., Ran]


@pytest.fixture
def base(tmp_path: Path) -> Path:
    directory = tmp_path / "base"
    (directory / "facts").mkdir(parents=True)
    (directory / "sources.yaml").write_text(SOURCES)
    (directory / "facts" / "bikes.yaml").write_text(FACTS)
    return directory


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of all runs: a base is calibrated once."""
    return tmp_path_factory.mktemp("data")


@pytest.fixture
def broken(base: Path) -> Path:
    (base / "facts" / "bikes.yaml").write_text(
        FACTS.replace("kind: figure", "kind: figur").replace("id: locks", "id: thefts")
    )
    return base


@pytest.fixture
def bot(
    base: Path, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Bot:
    """Return a function that runs the program in this process, away from this machine's settings."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DISCORD_TOKEN", raising=False)
    monkeypatch.setenv("DATA_DIR", str(data))
    monkeypatch.setenv("KNOWLEDGE_DIR", str(base))

    def run(*arguments: str) -> Ran:
        status = main(list(arguments))
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return Ran(status, captured.out, captured.err)

    return run
