"""`bot ask` and `bot explain` to the letter: what is printed, where, and the exit status."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Bot


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


@pytest.mark.parametrize("context", ["no list", [1], {"a": 1}, 7])
def test_a_call_for_help_beside_a_malformed_context_gets_help(bot: Bot, tmp_path: Path, context: object) -> None:
    told = {"question": "someone online is blackmailing me with my photos", "context": context}
    ran = bot("ask", "--batch", batch(tmp_path, json.dumps(told)))
    assert ran.status == 1
    assert json.loads(ran.out)["outcome"] == "support"


@pytest.mark.parametrize("wrap", [str, lambda told: [1, told]])
def test_a_call_for_help_in_a_malformed_context_is_heard(
    bot: Bot, tmp_path: Path, wrap: Callable[[str], object]
) -> None:
    told = {"question": "what now", "context": wrap("someone online is blackmailing me with my photos")}
    ran = bot("ask", "--batch", batch(tmp_path, json.dumps(told)))
    assert ran.status == 1
    assert json.loads(ran.out)["outcome"] == "support"


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


def test_explain_reads_a_question_after_another(bot: Bot) -> None:
    ran = bot("explain", "and how many came back?", "--after", "How many bicycles were stolen?")
    assert ran.status == 0
    assert "Read as a follow-up" in ran.out
    assert "after the question before" in ran.out


def test_explain_lists_candidates(bot: Bot) -> None:
    ran = bot("explain", "How many bicycles were stolen?")
    assert ran.status == 0
    assert "thefts" in ran.out


def test_explain_without_a_question_names_itself(bot: Bot) -> None:
    ran = bot("explain", " ")
    assert ran.status == 2
    assert "try: bot explain " in ran.err
    assert "try: bot ask " in bot("ask").err


def test_explain_says_of_a_call_for_help_that_no_fact_changes_it(bot: Bot) -> None:
    ran = bot("explain", "someone online is blackmailing me with my photos")
    assert ran.status == 0
    assert "No fact and no way of asking changes it" in ran.out
    assert "photos" not in ran.out
