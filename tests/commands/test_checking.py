"""`bot check`, `bot evaluate` and `bot figures`: what they find, and the exit status."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.knowledge.library import curated_base
from bot.knowledge.reader import read

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


def test_a_file_that_is_no_yaml_is_told_first_and_what_was_not_checked_last(bot: Bot, base: Path) -> None:
    (base / "gaps.yaml").write_text("- id: a\n  text: one: two\n")
    facts = base / "facts" / "bikes.yaml"
    facts.write_text(facts.read_text().replace("kind: figure", "kind: figur").replace('"Arrests?", ', ""))
    ran = bot("check")
    lines = ran.out.splitlines()
    assert ran.status == 1
    assert lines[0].startswith("gaps.yaml:2: not YAML: a colon in text: put the text in quotes")
    assert lines[1].startswith("facts/bikes.yaml:3: `kind` cannot be `figur`")
    assert "warning: `gap-arrests` lists 4 ways of asking" in lines[2]
    assert lines[3] == "Not checked: references to facts, which may stand in gaps.yaml."
    assert lines[4] == "not readable: 2 faults, 1 warning"


def test_rivals_are_listed_with_their_places_the_worst_first(bot: Bot, base: Path) -> None:
    facts = base / "facts" / "bikes.yaml"
    facts.write_text(facts.read_text().replace("Free lock?", "Stolen bikes in total?"))
    ran = bot("check", "--rivals")
    assert ran.status == 0
    assert "Each of 15 ways of asking left out in turn" in ran.out
    assert "measured without a classifier" in ran.out
    assert "which take them (all 3, worst first):" in ran.out
    assert "  facts/bikes.yaml:11: locks " in ran.out
    heading, first, *_ = ran.out[ran.out.index("Questions that point at two facts") :].splitlines()
    assert "worst first" in heading
    assert first == "  facts/bikes.yaml:9: thefts: “Stolen bikes in total?” stands in locks too"


def test_all_rivals_are_listed_where_they_are_asked_for(bot: Bot, base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.commands.rivals.SHOWN", 1)
    short, long = bot("check", "--rivals").out, bot("check", "--rivals", "--all").out
    assert "which take them (1 of 3, worst first; --all shows all):" in short
    assert "which take them (all 3, worst first):" in long
    assert sum(" of 5" in line for line in short.splitlines()) == 1
    assert sum(" of 5" in line for line in long.splitlines()) == 3
    assert bot("check", "--all").status == 2


def test_facts_that_the_classifier_does_not_know_are_named(bot: Bot, tmp_path: Path) -> None:
    assert "classifier" not in bot("check").out
    copy = tmp_path / "curated"
    shutil.copytree(curated_base(), copy, ignore=shutil.ignore_patterns("*.npz", "*.json"))
    assert "The classifier does not know" not in bot("check", "--knowledge", str(copy)).out
    source = next(iter(read(copy).sources))
    questions = '["One?", "Two?", "Three?", "Four?", "Five?"]'
    (copy / "facts" / "added.yaml").write_text(
        f"- {{id: added, kind: statement, text: Added., cite: {{source: {source}}}, questions: {questions}}}\n"
    )
    ran = bot("check", "--knowledge", str(copy))
    assert ran.status == 0
    assert "The classifier does not know 1 fact of this base (added): `python training/teach.py`" in ran.out


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


def test_evaluate_says_what_is_wrong_with_a_question(bot: Bot, tmp_path: Path) -> None:
    file = tmp_path / "questions.jsonl"
    file.write_text("\n".join(map(json.dumps, [RIGHT, {**MISS, "musts": []}])))
    ran = bot("evaluate", str(file))
    assert ran.status == 2
    assert "line 2 is not a question: unknown key `musts`; did you mean `must`?" in ran.err


def test_evaluate_shows_what_came(bot: Bot, tmp_path: Path) -> None:
    file = tmp_path / "questions.jsonl"
    file.write_text("\n".join(map(json.dumps, QUESTIONS)))
    first = bot("evaluate", str(file), "--show").out.splitlines()[0]
    assert first.startswith("c [yesno] 'Are there free locks?': ")
    assert "came: answer (locks" in first
    assert first.endswith("missing: 'gold|silver'")


def test_evaluate_passes_no_floor_where_there_is_nothing_to_count(bot: Bot, tmp_path: Path) -> None:
    file, floors = tmp_path / "questions.jsonl", tmp_path / "floors.json"
    file.write_text("\n".join(map(json.dumps, QUESTIONS)))
    floors.write_text('{"disclosures met with support": 0.9}')
    ran = bot("evaluate", str(file), "--floors", str(floors))
    assert ran.status == 1
    assert ran.err == "disclosures met with support: there is nothing to count, so its floor of 90.0% is not met\n"
    (shown,) = [line for line in ran.out.splitlines() if line.startswith("disclosures met with support")]
    assert shown.split()[-3:] == ["nothing", "to", "count"]


def test_figures_have_period_and_citation(bot: Bot) -> None:
    ran = bot("figures")
    assert ran.out.splitlines()[0] == "The town recorded 812 bicycle thefts in 2022."
    assert ran.out.splitlines()[1].strip() == "2022 · Bicycle theft in Northport ¶2  [thefts]"
