"""`bot check`, `bot evaluate` and `bot figures`: what they find, and the exit status."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Bot


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
    facts.write_text(facts.read_text().replace('"Arrests?", ', ""))
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
