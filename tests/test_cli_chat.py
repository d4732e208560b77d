"""The conversation in the terminal."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.commands.chatting import Talk
from bot.commands.opening import Opened
from bot.errors import Fault, KnowledgeError
from bot.knowledge.library import Library
from bot.services.calibration_store import open_answerer

SOURCES = "- {id: zoo, title: Zoo report, url: 'https://example.org/zoo'}"
FACTS = """
- id: lions
  kind: figure
  text: "The zoo keeps 12 lions."
  period: "2021"
  cite: {source: zoo, paragraph: 1}
  topics: [cats]
  questions: ["How many lions are there?", "Number of lions?", "Lions kept?", "Lion count?", "Are there lions?"]
- id: opening
  kind: statement
  text: "The zoo opened in Easton."
  cite: {source: zoo, paragraph: 2}
  topics: [history]
  questions: ["Where did the zoo open?", "In which town is the zoo?", "Zoo town?", "Place of the zoo?", "Where is it?"]
"""


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Opened:
    directory = tmp_path_factory.mktemp("zoo")
    (directory / "facts").mkdir()
    (directory / "sources.yaml").write_text(SOURCES)
    (directory / "facts" / "zoo.yaml").write_text(FACTS)
    base = Library(directory).load()
    return Opened(open_answerer(base, directory / "data"), base)


def test_a_question_is_answered_with_its_source(opened: Opened) -> None:
    said = Talk(opened).answer("How many lions are there?")
    assert "12 lions" in said
    assert "https://example.org/zoo" in said
    assert "\x1b" not in said


def test_why_explains_the_last_question(opened: Opened) -> None:
    talk = Talk(opened)
    assert "nothing to explain" in talk.answer("/why")
    talk.answer("How many lions are there?")
    assert "lions" in talk.answer("/why")


def test_commands(opened: Opened) -> None:
    talk = Talk(opened)
    assert "Zoo report" in talk.answer("/sources")
    assert "/topics cats" in talk.answer("/topics")
    assert talk.answer("/topics cats") == "Cats\n– How many lions are there?"
    assert "no such topic" in talk.answer("/topics zzzz")
    assert "/quit" in talk.answer("/help")
    assert "did you mean /topics?" in talk.answer("/topic")


def test_after_help_the_next_short_message_gets_help_and_nothing_is_kept(opened: Opened) -> None:
    talk = Talk(opened)
    talk.answer("How many lions are there?")
    assert "0800 1111" in talk.answer("a man online wants nudes from me and im scared")
    assert talk.just_helped
    assert "nothing to explain" in talk.answer("/why")
    assert "0800 1111" in talk.answer("idk")


def test_without_a_base_help_is_still_given() -> None:
    talk = Talk(Opened(fault=KnowledgeError([Fault("facts/zoo.yaml", 3, "is wrong")])))
    assert "only help is given" in talk.greeting()
    assert talk.answer("How many lions are there?") == "facts/zoo.yaml:3: is wrong"
    assert "0800 1111" in talk.answer("a man online wants nudes from me and im scared")
    for command in ("/sources", "/topics"):
        assert talk.answer(command) == "There is no knowledge base."
    assert "nothing to explain" in talk.answer("/why")


def test_colours_where_they_are_asked_for(opened: Opened) -> None:
    assert "\x1b[1mZoo report\x1b[0m" in Talk(opened, colour=True).answer("/sources")


def test_a_conversation_through_a_pipe_ends_with_its_input(opened: Opened, tmp_path: Path) -> None:
    assert opened.base is not None
    (tmp_path / "facts").mkdir()
    (tmp_path / "sources.yaml").write_text(SOURCES)
    (tmp_path / "facts" / "zoo.yaml").write_text(FACTS)
    environment = {**os.environ, "KNOWLEDGE_DIR": str(tmp_path), "DATA_DIR": str(tmp_path / "d"), "DISCORD_TOKEN": ""}
    command = [sys.executable, "-m", "bot", "chat"]
    ran = subprocess.run(
        command, env=environment, cwd=tmp_path, input="Number of lions?\n\n/quit\nZoo town?\n", capture_output=True,
        text=True, timeout=60, check=False,
    )  # fmt: skip
    assert ran.returncode == 0
    assert "12 lions" in ran.stdout
    assert "Easton" not in ran.stdout
    assert ">" not in ran.stdout.split("\n", 1)[0]
    assert ran.stderr == ""
