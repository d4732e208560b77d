"""Reading a base: whole or refused, with every fault at once."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.errors import KnowledgeError
from bot.knowledge.files import FILE_LIMIT
from bot.knowledge.reader import examine, read

from .conftest import FACTS, GAPS, HELPLINES, SOURCES, VOCABULARY, WHOLE, MakeBase


def test_the_small_base_reads(make_base: MakeBase) -> None:
    base = read(make_base())
    assert list(base.facts) == ["hives", "jo-said", "gap-honey"]
    assert base.report.id == "report"
    assert base.facts["hives"].cite[0].paragraph == 2
    assert [gap.id for gap in base.gaps] == ["gap-honey"]
    assert base.vocabulary.synonyms[0].same == ("beehive",)
    assert base.vocabulary.names[0].kind == "place"
    assert base.helplines[0].contact == "0800 1111"


def test_only_sources_and_facts_must_exist(make_base: MakeBase) -> None:
    fact = "- {id: a, kind: statement, text: Bees fly., cite: {source: report}, topics: [free]}"
    rest = dict.fromkeys(("people.yaml", "topics.yaml", "gaps.yaml", "vocabulary.yaml", "helplines.yaml"))
    base = read(make_base({**rest, "facts/bees.yaml": fact, "sources.yaml": "- {id: report, title: R}"}))
    assert list(base.facts) == ["a"]


def _facts(old: str, new: str) -> dict[str, str | bytes | None]:
    assert old in FACTS
    return {"facts/bees.yaml": FACTS.replace(old, new, 1)}


FAULTY = [
    (_facts('questions: ["How', 'question: ["How'), "facts/bees.yaml:7", "`questions`"),
    (_facts("kind: figure", "kind: figur"), "facts/bees.yaml:2", "did you mean `figure`"),
    (_facts("kind: figure", "kind: Norway"), "facts/bees.yaml:2", "one of figure, statement"),
    (_facts('  text: "There were 40 hives in 2020."\n', ""), "facts/bees.yaml:1", "`text` is missing"),
    (_facts('"There were 40 hives in 2020."', '" "'), "facts/bees.yaml:3", "`text` is empty"),
    (_facts("There were", "There were " + "x" * 900), "facts/bees.yaml:3", "at most 900"),
    (_facts("id: hives", "id: Hives!"), "facts/bees.yaml:1", "must be an id"),
    (_facts("paragraph: 2", "paragraph: two"), "facts/bees.yaml:5", "whole number"),
    (_facts("paragraph: 2", "paragraph: 2.5"), "facts/bees.yaml:5", "whole number"),
    (_facts("paragraph: 2", "paragraph: 0"), "facts/bees.yaml:5", "1 or more"),
    (_facts("paragraph: 2", "paragraph: 7"), "facts/bees.yaml:5", "has no ¶7"),
    (_facts("paragraph: 2", "paragraf: 2"), "facts/bees.yaml:5", "did you mean `paragraph`"),
    (_facts("source: report", "source: raport"), "facts/bees.yaml:5", "did you mean `report`"),
    (_facts('excerpt: "40 hives"', f'excerpt: "{"a " * 26}"'), "facts/bees.yaml:5", "at most 25 words"),
    (_facts("[gap-honey]", "[gap-hony]"), "facts/bees.yaml:8", "did you mean `gap-honey`"),
    (_facts("[gap-honey]", "[hives]"), "facts/bees.yaml:8", "not related to itself"),
    (_facts("[gap-honey]", "gap-honey"), "facts/bees.yaml:8", "must be a list"),
    (_facts("[gap-honey]", "[{a: b}]"), "facts/bees.yaml:8", "must be text"),
    (_facts('"How many hives?"', "Hives: how many?"), "facts/bees.yaml:7", "a colon in text, put the text in quotes"),
    (_facts("[bees]", "[beez]"), "facts/bees.yaml:6", "did you mean `bees`"),
    (_facts("speaker: jo", "speaker: joe"), "facts/bees.yaml:13", "did you mean `jo`"),
    (_facts("  speaker: jo\n", ""), "facts/bees.yaml:9", "needs `quote`"),
    (_facts("id: jo-said", "id: hives"), "facts/bees.yaml:9", "`hives` is used twice; first in facts"),
    ({"facts/more.yaml": FACTS}, "facts/more.yaml:1", "first in facts/bees.yaml:1"),
    ({"facts/bees.yaml": "- just text\n" + FACTS}, "facts/bees.yaml:1", "must be a mapping"),
    ({"facts/bees.yaml": "id: a"}, "facts/bees.yaml:1", "must be a list"),
    ({"facts/bees.yaml": ""}, "facts/bees.yaml:1", "is empty"),
    ({"facts/bees.yaml": "# nothing but a comment\n"}, "facts/bees.yaml:1", "is empty"),
    ({"facts/bees.yaml": b"- id: a\n  text: caf\xe9\n"}, "facts/bees.yaml:2", "not UTF-8"),
    ({"facts/bees.yaml": FACTS.encode("utf-16")}, "facts/bees.yaml:1", "not UTF-8"),
    ({"facts/bees.yaml": b"#" * (FILE_LIMIT + 1)}, "facts/bees.yaml:1", "larger than 8 MB"),
    ({"facts/bees.yaml": None}, "facts:1", "no .yaml file"),
    ({"sources.yaml": None}, "sources.yaml:1", "is missing"),
    ({"sources.yaml": SOURCES.replace("https:", "http:")}, "sources.yaml:4", "https://"),
    ({"sources.yaml": SOURCES.replace("first: 4", "first: 3")}, "sources.yaml:7", "before “Opening” ends"),
    ({"sources.yaml": SOURCES.replace("last: 6", "last: 2")}, "sources.yaml:7", "before it begins"),
    ({"vocabulary.yaml": VOCABULARY.replace("gap-honey", "gap-hony")}, "vocabulary.yaml:2", "`gap-honey`"),
    ({"vocabulary.yaml": VOCABULARY.replace("gap-honey", "hives")}, "vocabulary.yaml:2", "a fact, not a gap"),
    ({"helplines.yaml": HELPLINES.replace("2026-11-01", "01/11/2026")}, "helplines.yaml:5", "2026-01-31"),
]  # fmt: skip


@pytest.mark.parametrize(("changed", "where", "says"), FAULTY)
def test_a_fault_is_named_with_its_place(
    make_base: MakeBase, changed: dict[str, str | bytes | None], where: str, says: str
) -> None:
    with pytest.raises(KnowledgeError) as caught:
        read(make_base(changed))
    told = [str(fault) for fault in caught.value.faults]
    assert any(line.startswith(f"{where}:") and says in line for line in told), told


def test_all_faults_at_once(make_base: MakeBase) -> None:
    broken = FACTS.replace("figure", "figur").replace("[gap-honey]", "[nothing]").replace("speaker: jo", "speaker: jim")
    directory = make_base({"facts/bees.yaml": broken, "sources.yaml": SOURCES.replace("title:", "titel:", 1)})
    with pytest.raises(KnowledgeError) as caught:
        read(directory)
    assert [fault.file for fault in caught.value.faults] == sorted(fault.file for fault in caught.value.faults)
    assert len(caught.value.faults) >= 4
    assert "more; `bot check` lists them" in str(caught.value)


def test_one_broken_entry_does_not_make_its_id_dangle(make_base: MakeBase) -> None:
    with pytest.raises(KnowledgeError) as caught:
        read(make_base({"gaps.yaml": GAPS.replace("kind: gap", "kind: gab")}))
    assert [str(fault) for fault in caught.value.faults] == ["gaps.yaml:2: `kind` cannot be `gab`; did you mean `gap`?"]


@pytest.mark.parametrize("change", [lambda text: "\ufeff" + text, lambda text: text.replace("\n", "\r\n")])
def test_byte_order_marks_and_windows_line_ends_are_accepted(make_base: MakeBase, change: object) -> None:
    assert callable(change)
    base = read(make_base({name: change(content) for name, content in WHOLE.items()}))
    assert base.facts == read(make_base(dict(WHOLE))).facts


def test_other_yaml_files_are_warned_about(make_base: MakeBase) -> None:
    reading = examine(make_base({"gap.yaml": GAPS, "facts/late.yml": FACTS}))
    assert reading.base is not None
    assert [str(fault) for fault in reading.faults] == [
        "facts/late.yml:1: is not read; name it .yaml",
        "gap.yaml:1: is not read; did you mean `gaps.yaml`?",
    ]


def test_a_directory_in_place_of_a_file(make_base: MakeBase) -> None:
    directory = make_base({"gaps.yaml": None})
    (directory / "gaps.yaml").mkdir()
    assert any("a directory, not a file" in str(fault) for fault in examine(directory).errors)


def test_a_pipe_in_place_of_a_file_is_not_waited_for(make_base: MakeBase) -> None:
    directory = make_base({"gaps.yaml": None})
    os.mkfifo(directory / "gaps.yaml")
    assert any("not an ordinary file" in str(fault) for fault in examine(directory).errors)


def test_links_are_followed_inside_the_base_only(make_base: MakeBase, tmp_path: Path) -> None:
    directory = make_base()
    (directory / "people.yaml").rename(directory / "..people")
    (directory / "people.yaml").symlink_to(directory / "..people")
    assert examine(directory).base is not None
    outside = tmp_path / "outside.yaml"
    outside.write_text(GAPS)
    (directory / "gaps.yaml").unlink()
    (directory / "gaps.yaml").symlink_to(outside)
    assert any("leads out of the base" in str(fault) for fault in examine(directory).errors)


def test_a_file_that_cannot_be_read(make_base: MakeBase) -> None:
    directory = make_base({"gaps.yaml": None})
    (directory / "gaps.yaml").symlink_to(directory / "gaps.yaml")
    assert any(fault.file == "gaps.yaml" and "cannot be read" in fault.message for fault in examine(directory).errors)


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser can read every file")
def test_a_file_without_permission(make_base: MakeBase) -> None:
    directory = make_base()
    (directory / "gaps.yaml").chmod(0)
    assert any("permission denied" in str(fault) for fault in examine(directory).errors)


@pytest.mark.parametrize("name", ["nothing", "file"])
def test_no_directory(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(KnowledgeError, match="a knowledge base is a directory"):
        read(tmp_path / name)


def test_a_base_without_facts(make_base: MakeBase) -> None:
    nothing = dict.fromkeys(("gaps.yaml", "vocabulary.yaml"))
    with pytest.raises(KnowledgeError, match="holds no fact"):
        read(make_base({**nothing, "facts/bees.yaml": "[]"}))


def test_the_digest_changes_with_any_file(make_base: MakeBase) -> None:
    digest = read(make_base()).digest
    assert read(make_base()).digest == digest
    assert read(make_base({"people.yaml": WHOLE["people.yaml"] + "\n"})).digest != digest
    renamed = {"facts/bees.yaml": None, "facts/wasps.yaml": FACTS}
    assert read(make_base(renamed)).digest != digest


@pytest.mark.parametrize("name", ["sources.yaml", "facts/bees.yaml", "vocabulary.yaml"])
def test_truncated_anywhere_it_reads_or_says_where(make_base: MakeBase, name: str) -> None:
    content = WHOLE[name].encode()
    for length in range(len(content)):
        reading = examine(make_base({name: content[:length]}))
        assert (reading.base is None) == bool(reading.errors)
        assert all(fault.line >= 1 and fault.message for fault in reading.faults)


@given(content=st.binary(max_size=300), name=st.sampled_from(sorted(WHOLE)))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_bytes_make_it_fail(make_base: MakeBase, content: bytes, name: str) -> None:
    reading = examine(make_base({name: content}))
    assert (reading.base is None) == bool(reading.errors)


NO_YAML = "- id: a\n  text: one: two\n"


def told(directory: Path) -> list[str]:
    return [str(fault) for fault in examine(directory).faults]


def test_a_file_that_is_no_yaml_comes_first_and_hides_no_fault_of_another(make_base: MakeBase) -> None:
    facts = FACTS.replace("kind: figure", "kind: figur").replace("speaker: jo", "speaker: joe")
    directory = make_base({"facts/bees.yaml": facts, "gaps.yaml": NO_YAML})
    first, *rest = told(directory)
    assert first.startswith("gaps.yaml:2: not YAML: a colon in text")
    assert rest == [
        "facts/bees.yaml:2: `kind` cannot be `figur`; did you mean `figure`?",
        "facts/bees.yaml:13: there is no person `joe`; did you mean `jo`?",
    ]


@pytest.mark.parametrize(
    ("changed", "unchecked"),
    [
        ({"gaps.yaml": NO_YAML}, "references to facts, which may stand in gaps.yaml."),
        ({"gaps.yaml": "id: a"}, "references to facts, which may stand in gaps.yaml."),
        ({"sources.yaml": NO_YAML}, "references to sources, which may stand in sources.yaml."),
        ({"sources.yaml": None}, "references to sources, which may stand in sources.yaml."),
        ({"people.yaml": b"\xff"}, "references to people, which may stand in people.yaml."),
        (
            {"topics.yaml": NO_YAML, "gaps.yaml": "["},
            "references to facts and topics, which may stand in gaps.yaml, to",
        ),
    ],
)
def test_what_may_stand_in_a_file_that_cannot_be_read_is_not_missed(
    make_base: MakeBase, changed: dict[str, str | bytes | None], unchecked: str
) -> None:
    reading = examine(make_base(changed))
    assert {fault.file for fault in reading.faults} == set(changed)
    assert reading.unchecked.startswith(f"Not checked: {unchecked}")
    assert examine(make_base(dict(WHOLE))).unchecked == ""


def test_a_vocabulary_that_cannot_be_read_leaves_all_references_checked(make_base: MakeBase) -> None:
    reading = examine(make_base({"vocabulary.yaml": NO_YAML, "facts/bees.yaml": FACTS.replace("[bees]", "[beez]")}))
    assert reading.unchecked == ""
    assert [fault.file for fault in reading.faults] == ["vocabulary.yaml", "facts/bees.yaml"]


def test_a_fault_in_a_fact_hides_neither_its_references_nor_its_id(make_base: MakeBase) -> None:
    broken = FACTS.replace("kind: figure", "kind: figur").replace("source: report, paragraph: 2", "source: raport")
    broken = broken.replace("[bees]", "[beez]").replace("[gap-honey]", "[gap-hony, 12!]").replace("jo-said", "hives")
    assert told(make_base({"facts/bees.yaml": broken})) == [
        "facts/bees.yaml:2: `kind` cannot be `figur`; did you mean `figure`?",
        "facts/bees.yaml:5: there is no source `raport`; did you mean `report`?",
        "facts/bees.yaml:6: there is no topic `beez`; did you mean `bees`?",
        "facts/bees.yaml:8: item 2 of `related` must be an id: small letters, digits, - and _, at most 64, not “12!”",
        "facts/bees.yaml:8: there is no fact `gap-hony`; did you mean `gap-honey`?",
        "facts/bees.yaml:9: `hives` is used twice; first in facts/bees.yaml:1",
    ]
