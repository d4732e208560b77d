"""The question files are well formed, consistent in their labels and true to the report."""

import importlib.util
import json
import os
import re
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from bot.services.question_file import KEYS as READ_KEYS
from bot.services.question_file import KINDS, read_items

HERE = Path(__file__).parent
REPORT = Path(os.environ.get("REPORT_DIR") or HERE.parents[1].parent / "shared" / "report")
FACT_KINDS = {"what", "who", "why", "yesno", "figure", "list", "quote"}
FACT_KINDS |= {"definition", "number_lookup", "multi", "contact"}
HELD_KINDS = {"near_miss", "off_topic", "injection", "disclosure", "perpetrator"}
KEYS = {"id", "q", "context", "kind", "level", "answer", "must", "paragraphs", "support", "note"}

Item = dict[str, Any]


def read(path: Path) -> list[Item]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


LETTERS = {
    "development": "e",
    "scored": "s",
    "rounds": "r",
    "late": "l",
    "final": "f",
    "last": "z",
    "border": "b",
    "followups": "c",
    "fresh": "n",
    "harder": "h",
    "parts": "m",
    "strangers": "g",
    "oblique": "w",
    "ordinary": "a",
    "remembered": "k",
    "askers": "q",
    "varied": "t",
    "plain": "aa",
    "phones": "ba",
    "readers": "ca",
    "situations": "da",
    "lives": "ea",
    "members": "fa",
    "heard": "ga",
    "fifty": "ha",
    "servers": "ia",
    "moods": "ja",
    "town": "ka",
    "desks": "la",
    "abroad": "ma",
    "weekend": "na",
    "sixty": "oa",
}
SETS = {name: read(HERE / f"{name}.jsonl") for name in LETTERS}
PAIRED = ("development", "scored")
ITEMS = [item for items in SETS.values() for item in items]


def folded(question: str) -> str:
    return " ".join(question.casefold().split())


def earlier(item: Item) -> tuple[str, ...]:
    context = item.get("context", [])
    return (context,) if isinstance(context, str) else tuple(context)


def test_ids_are_unique_and_name_their_file() -> None:
    for name, letter in LETTERS.items():
        assert [i["id"] for i in SETS[name]] == [f"{letter}{n:03}" for n in range(1, len(SETS[name]) + 1)]


def test_no_question_occurs_twice() -> None:
    counts = Counter(folded(item["q"]) for item in ITEMS)
    assert [question for question, n in counts.items() if n > 1] == []


def faults(item: Item) -> list[str]:
    """What is wrong with one question's labels, in words."""
    kind, answer = item["kind"], item["answer"]
    checks = {
        "keys": KEYS - {"context", "support"} <= set(item) <= KEYS,
        "level": item["level"] in {1, 2, 3, 4},
        "question": item["q"].strip() == item["q"] != "",
        "must and paragraphs": bool(item["must"]) == bool(item["paragraphs"]) == answer,
        "paragraph numbers": all(1 <= paragraph <= 25 for paragraph in item["paragraphs"]),
        "kind": kind in FACT_KINDS | HELD_KINDS | {"followup", "false_premise"},
        "answer": kind == "followup" or answer == (kind not in HELD_KINDS),
        "support": (item.get("support") is True) == (kind == "disclosure"),
        "no false alarm": (item.get("support") is False) == (item["note"] == "no_false_alarm"),
        "context": len(earlier(item)) <= 3 and (bool(earlier(item)) or kind != "followup"),
    }
    return [name for name, holds in checks.items() if not holds]


@pytest.mark.parametrize("name", SETS)
def test_labels_are_consistent(name: str) -> None:
    assert {item["id"]: found for item in SETS[name] if (found := faults(item))} == {}


@pytest.mark.parametrize("path", sorted(HERE.glob("*.jsonl")), ids=lambda path: path.stem)
def test_every_file_is_read_by_the_program(path: Path) -> None:
    assert len(read_items(path.read_text("utf-8"))) == len(read(path))


def test_the_program_knows_the_same_kinds_and_keys() -> None:
    assert set(KINDS) == FACT_KINDS | HELD_KINDS | {"followup", "false_premise"}
    assert set(READ_KEYS) == KEYS


def test_the_report_folder_s_questions_are_read_by_the_program() -> None:
    if not (REPORT / "questions-dev.jsonl").is_file():
        pytest.skip("the report folder is not there (REPORT_DIR)")
    assert read_items((REPORT / "questions-dev.jsonl").read_text("utf-8"))


def test_both_files_hold_the_same_mix() -> None:
    paired = [SETS[name] for name in PAIRED]
    mixes = [Counter(i["kind"] if i["kind"] not in FACT_KINDS else "fact" for i in items) for items in paired]
    assert all(abs(mixes[0][kind] - mixes[1][kind]) <= 1 for kind in mixes[0] | mixes[1])


def test_every_paragraph_is_asked_about_in_both_files() -> None:
    for items in map(SETS.__getitem__, PAIRED):
        assert {paragraph for item in items for paragraph in item["paragraphs"]} == set(range(1, 26))


def scorer() -> ModuleType:
    if not (REPORT / "score.py").is_file():
        pytest.skip("the report folder is not there (REPORT_DIR)")
    spec = importlib.util.spec_from_file_location("report_scorer", REPORT / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_what_a_reply_must_hold_stands_in_the_cited_paragraphs() -> None:
    score = scorer()
    article = (REPORT / "article.md").read_text(encoding="utf-8")
    paragraphs = {int(number): text for number, text in re.findall(r"^¶(\d+) (.*)$", article, re.MULTILINE)}
    assert set(paragraphs) == set(range(1, 26))
    unfounded = [
        item["id"]
        for item in ITEMS
        if item["answer"]
        and item["note"] != "period from notes.md"
        and not score.holds(item["must"], " ".join(paragraphs[p] for p in item["paragraphs"]))
    ]
    assert unfounded == []


def test_periods_stand_in_the_notes() -> None:
    score = scorer()
    notes = (REPORT / "notes.md").read_text(encoding="utf-8")
    from_notes = [item for item in ITEMS if item["note"] == "period from notes.md"]
    assert from_notes
    assert all(score.holds(item["must"], notes) for item in from_notes)


def test_no_wording_is_taken_from_the_report_folder() -> None:
    if not (REPORT / "questions-dev.jsonl").is_file():
        pytest.skip("the report folder is not there (REPORT_DIR)")
    theirs = {folded(item["q"]) for item in read(REPORT / "questions-dev.jsonl")}
    assert [item["id"] for item in ITEMS if folded(item["q"]) in theirs] == []
