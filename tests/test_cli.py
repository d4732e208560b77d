"""The command line to the letter: what is printed, where, and the exit status."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
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


def start(arguments: Sequence[str], base: Path, data: Path) -> subprocess.Popen[bytes]:
    """Start the program as a process of its own."""
    environment = {**os.environ, "DATA_DIR": str(data), "KNOWLEDGE_DIR": str(base), "DISCORD_TOKEN": ""}
    command = [sys.executable, "-m", "bot", *arguments]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, env=environment, cwd=base.parent, stdin=pipe, stdout=pipe, stderr=pipe)


def test_ask_prints_the_fact_its_period_and_its_citation(bot: Bot) -> None:
    ran = bot("ask", "How many bicycles were stolen?")
    assert ran.status == 0
    assert "812" in ran.out
    assert "2022" in ran.out
    assert "¶2" in ran.out
    assert "https://example.org/northport#:~:text=812%20bicycle%20thefts" in ran.out
    assert ran.err == ""


def test_a_question_needs_no_quotes(bot: Bot) -> None:
    assert (
        bot("ask", "how", "many", "bicycles", "were", "stolen").out == bot("ask", "how many bicycles were stolen").out
    )


@pytest.mark.parametrize("words", [[], [""], ["  "], ["", " "]])
def test_an_empty_question_is_wrong_usage(bot: Bot, words: list[str]) -> None:
    ran = bot("ask", *words)
    assert ran.status == 2
    assert ran.out == ""
    assert ran.err.count("\n") == 1


def test_json_is_one_ascii_line_with_the_agreed_keys(bot: Bot) -> None:
    ran = bot("ask", "--json", "How many bicycles were stolen? é")
    assert ran.out.isascii()
    assert ran.out.count("\n") == 1
    record = json.loads(ran.out)
    keys = ["question", "outcome", "text", "facts", "citations", "suggestions", "confidence"]
    assert list(record) == keys
    assert record["question"] == "How many bicycles were stolen? é"
    assert record["outcome"] == "answer"
    assert record["facts"][0] == "thefts"
    assert record["citations"][0]["paragraph"] == 2
    assert set(record["citations"][0]) == {"source", "paragraph", "section", "excerpt", "url"}
    assert 0 <= record["confidence"] <= 1


def test_ranking_comes_with_json_only(bot: Bot) -> None:
    assert bot("ask", "--ranking", "2", "Arrests?").status == 2
    record = json.loads(bot("ask", "--json", "--ranking", "2", "How many bicycles were stolen?").out)
    assert record["ranking"][0]["fact"] == "thefts"
    assert len(record["ranking"]) == 2


def batch(tmp_path: Path, *lines: str | bytes) -> str:
    file = tmp_path / "batch.jsonl"
    file.write_bytes(b"".join((line.encode() if isinstance(line, str) else line) + b"\n" for line in lines))
    return str(file)


def test_batch_answers_in_order_and_marks_what_is_no_question(bot: Bot, tmp_path: Path) -> None:
    lines = [
        '{"question": "How many bicycles were stolen?", "more": 1}',
        "",
        "not json",
        '["a list"]',
        '{"question": 3}',
        '{"question": " "}',
        '{"question": "Arrests?", "context": "no list"}',
        '{"question": "Arrests?", "context": [1]}',
        b'{"question": "\xff"}',
        "[" * 100_000,
        '{"question": "How many thieves were arrested?", "context": null}',
        '{"question": "\\ud800?"}',
    ]
    ran = bot("ask", "--batch", batch(tmp_path, *lines))
    assert ran.status == 1
    assert ran.err == ""
    records = [json.loads(line) for line in ran.out.splitlines()]
    assert len(records) == 11
    assert [set(record) == {"error"} for record in records] == [False] + [True] * 8 + [False] * 2
    assert records[0]["facts"][0] == "thefts"
    assert records[9]["facts"][0] == "gap-arrests"
    assert records[9]["outcome"] == "no_answer"
    assert records[9]["confidence"] is None
    assert records[10]["question"] == "\ud800?"


def test_batch_with_ranking(bot: Bot, tmp_path: Path) -> None:
    question = '{"question": "I am being groomed, please help me"}'
    ran = bot("ask", "--ranking", "1", "--batch", batch(tmp_path, '{"question": "Are there free locks?"}', question))
    first, second = map(json.loads, ran.out.splitlines())
    assert ran.status == 0
    assert [entry["fact"] for entry in first["ranking"]] == ["locks"]
    assert second["ranking"] == []


def test_support_carries_no_word_of_the_message(bot: Bot, tmp_path: Path) -> None:
    told = "a man called Quillfeather online keeps asking me for nudes, im 13"
    ran = bot("ask", "--batch", batch(tmp_path, json.dumps({"question": told})))
    record = json.loads(ran.out)
    assert record["outcome"] == "support"
    assert record["question"] is None
    assert "999" in record["text"]
    assert "0800 1111" in record["text"]
    assert "Quillfeather" not in ran.out + ran.err


def test_with_a_broken_base_help_is_still_given(bot: Bot, broken: Path, tmp_path: Path) -> None:
    lines = [
        '{"question": "How many bicycles were stolen?"}',
        '{"question": "someone online is blackmailing me with my photos"}',
    ]
    ran = bot("ask", "--batch", batch(tmp_path, *lines))
    first, second = map(json.loads, ran.out.splitlines())
    assert ran.status == 78
    assert set(first) == {"error"}
    assert "facts/bikes.yaml:3" in first["error"]
    assert second["outcome"] == "support"
    ran = bot("ask", "someone online is blackmailing me with my photos")
    assert ran.status == 78
    assert "0800 1111" in ran.out
    assert bot("ask", "How many?").out == ""


def test_explain_lists_candidates(bot: Bot) -> None:
    ran = bot("explain", "How many bicycles were stolen?")
    assert ran.status == 0
    assert "thefts" in ran.out


def test_check_lists_every_fault_and_ends_with_one(bot: Bot, broken: Path) -> None:
    ran = bot("check", "--knowledge", str(broken))
    assert ran.status == 1
    assert "facts/bikes.yaml:3: `kind` cannot be `figur`; did you mean `figure`?" in ran.out
    assert ran.out.splitlines()[-1].startswith("not readable: ")


def test_check_of_a_good_base(bot: Bot, base: Path) -> None:
    ran = bot("check")
    assert ran.status == 0
    assert "2 facts, 1 gap, 1 source: 0 faults" in ran.out
    assert bot("check", "--knowledge", str(base / "nothing")).status == 78


def test_check_against_a_text(bot: Bot, tmp_path: Path) -> None:
    article = tmp_path / "article.md"
    article.write_text("¶2 There were 812 bicycle thefts in 2022.\n\n¶5 Locks are lent.\n")
    assert bot("check", "--source", str(article)).status == 0
    article.write_text("¶2 There were 811 bicycle thefts in 2022.\n\n¶5 Locks are lent.\n")
    ran = bot("check", "--source", str(article))
    assert ran.status == 1
    assert "facts/bikes.yaml:6: the excerpt is not verbatim in ¶2" in ran.out
    assert bot("check", "--source", str(tmp_path / "nothing")).status == 2


def test_strict_makes_warnings_findings(bot: Bot, base: Path) -> None:
    assert bot("check", "--strict").status == 0
    facts = base / "facts" / "bikes.yaml"
    facts.write_text(FACTS.replace('"Arrests?", ', ""))
    assert bot("check").status == 0
    ran = bot("check", "--strict")
    assert ran.status == 1
    assert "warning: `gap-arrests` lists 4 ways of asking" in ran.out


RIGHT = {"id": "a", "q": "How many bicycles were stolen?", "kind": "figure", "level": 1, "answer": True}
MISS = {"id": "b", "q": "How many thieves were arrested?", "kind": "near_miss", "level": 1, "answer": False}
WRONG = {"id": "c", "q": "Are there free locks?", "kind": "yesno", "level": 2, "answer": True}
QUESTIONS = [
    {**RIGHT, "must": ["812"], "paragraphs": [2]},
    MISS,
    {**WRONG, "must": ["gold|silver"], "paragraphs": [5]},
]


def test_evaluate_counts_and_holds_to_floors(bot: Bot, tmp_path: Path) -> None:
    file, floors = tmp_path / "questions.jsonl", tmp_path / "floors.json"
    file.write_text("\n".join(map(json.dumps, QUESTIONS)))
    ran = bot("evaluate", str(file), "--show")
    assert ran.status == 0
    assert "c [yesno]" in ran.out
    record = json.loads(bot("evaluate", str(file), "--json").out)
    assert record["figures"]["answered right"]["count"] == 1
    assert record["figures"]["answered right"]["of"] == 2
    assert record["figures"]["near misses held back"]["count"] == 1
    assert record["figures"]["not answered wrong"]["count"] == 2
    floors.write_text('{"answered right": 0.5}')
    assert bot("evaluate", str(file), "--floors", str(floors)).status == 0
    floors.write_text('{"answered right": 0.51}')
    ran = bot("evaluate", str(file), "--floors", str(floors))
    assert ran.status == 1
    assert ran.err == "answered right: 50.0% is below 51.0%\n"
    floors.write_text('{"answered rite": 0.51}')
    assert bot("evaluate", str(file), "--floors", str(floors)).status == 2


@pytest.mark.parametrize("content", ["", "{", '{"id": "a"}', '{"id": 1, "q": 2, "kind": "x", "answer": true}'])
def test_evaluate_refuses_other_files(bot: Bot, tmp_path: Path, content: str) -> None:
    file = tmp_path / "questions.jsonl"
    file.write_text(content)
    assert bot("evaluate", str(file)).status == 2


def test_figures_have_period_and_citation(bot: Bot) -> None:
    ran = bot("figures")
    assert ran.out.splitlines()[0] == "The town recorded 812 bicycle thefts in 2022."
    assert ran.out.splitlines()[1].strip() == "2022 · Bicycle theft in Northport ¶2  [thefts]"


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
