"""What is worth mending in a base that can be read."""

from __future__ import annotations

import re
from datetime import date

import pytest

from bot.knowledge.checks import compare, digits, is_verbatim, lint, numbered_paragraphs
from bot.knowledge.reader import Reading, examine

from .conftest import FACTS, GAPS, WHOLE, MakeBase

TODAY = date(2026, 11, 24)
TEXT = """\
# A report

¶1 Hello.

(a picture)

¶2 There were “40 hives” in 2020.

## Rest

¶4 “Bees do
matter,” she said.
"""


def reading(make_base: MakeBase, changed: dict[str, str | bytes | None] | None = None) -> Reading:
    found = examine(make_base(changed))
    assert found.base is not None, found.faults
    return found


def test_the_small_base_is_clean(make_base: MakeBase) -> None:
    assert lint(reading(make_base), TODAY) == []


@pytest.mark.parametrize(
    ("changed", "where", "says"),
    [
        ({"facts/bees.yaml": FACTS.replace(', "Count the hives"', "")}, "facts/bees.yaml:7", "lists 4 ways of asking"),
        ({"gaps.yaml": GAPS.replace('"Honey?"', '"hives"')}, "gaps.yaml:5", "also leads to `hives`"),
        ({"facts/bees.yaml": FACTS.replace('  period: "2020"\n', "")}, "facts/bees.yaml:2", "without `period`"),
        ({"facts/bees.yaml": FACTS.replace("were 40", "were 41")}, "facts/bees.yaml:5", "do not show 41"),
        ({"gaps.yaml": GAPS.replace("  related: [hives]\n", "")}, "gaps.yaml:1", "names no related fact"),
        ({"topics.yaml": WHOLE["topics.yaml"] + "- {id: wasps, title: Wasps}"}, "topics.yaml:1", "`wasps`"),
        ({"gaps.yaml": GAPS.replace('"Honey?"', "120")}, "gaps.yaml:5", "120 in `questions` of `gap-honey`"),
        ({"gaps.yaml": GAPS.replace('"Honey?"', "2023-08-15")}, "gaps.yaml:5", "like a number, a date or a switch"),
        ({"gaps.yaml": GAPS.replace('"Honey?"', "true")}, "gaps.yaml:5", "put it in quotes"),
        (
            {"facts/bees.yaml": FACTS.replace('"Jo Bloggs spoke of bees."', "120")},
            "facts/bees.yaml:11",
            "120 in `text`",
        ),
        ({"gaps.yaml": GAPS.replace('"Honey?"', '"how much HONEY"')}, "gaps.yaml:5", "twice in `gap-honey`; first on"),
    ],
)
def test_a_warning_names_its_place(
    make_base: MakeBase, changed: dict[str, str | bytes | None], where: str, says: str
) -> None:
    found = lint(reading(make_base, changed), TODAY)
    assert all(fault.warning for fault in found)
    assert any(str(fault).startswith(f"{where}:") and says in fault.message for fault in found), found


def test_values_in_quotes_and_words_without_are_text(make_base: MakeBase) -> None:
    questions = '[ "120", "true", how much, 12 pots of honey, Honey? ]'
    gaps = re.sub(r"questions: \[.*\]", f"questions: {questions}", GAPS)
    assert gaps != GAPS
    assert lint(reading(make_base, {"gaps.yaml": gaps}), TODAY) == []


def test_warnings_are_found_beside_a_fault(make_base: MakeBase) -> None:
    changed = {
        "facts/bees.yaml": FACTS.replace("kind: quote", "kind: qote"),
        "gaps.yaml": GAPS.replace('"Honey?", ', ""),
    }
    found = examine(make_base(changed))
    assert found.base is None
    assert [fault.file for fault in lint(found, TODAY)] == ["gaps.yaml"]


@pytest.mark.parametrize(
    ("line", "today", "says"),
    [
        ("", date(2027, 6, 1), "212 days ago"),
        ("", date(2026, 10, 1), "in the future"),
        ('"A person"', TODAY, "no person has verified"),
    ],
)
def test_help_lines_grow_old(make_base: MakeBase, line: str, today: date, says: str) -> None:
    helplines = WHOLE["helplines.yaml"].replace(line, '"nobody yet"') if line else WHOLE["helplines.yaml"]
    found = lint(reading(make_base, {"helplines.yaml": helplines}), today)
    assert [fault.file for fault in found] == ["helplines.yaml"]
    assert says in found[0].message


def test_a_help_line_verified_180_days_ago_is_still_good(make_base: MakeBase) -> None:
    assert lint(reading(make_base), date(2027, 4, 30)) == []
    assert lint(reading(make_base), date(2027, 5, 1)) != []


def test_numbered_paragraphs() -> None:
    assert numbered_paragraphs(TEXT) == {
        1: "Hello.",
        2: "There were “40 hives” in 2020.",
        4: "“Bees do matter,” she said.",
    }


@pytest.mark.parametrize("text", ["no number", "¶1 a\n\n¶1 b"])
def test_a_text_without_numbers_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"¶|number"):
        numbered_paragraphs(text)


def test_the_small_base_compares(make_base: MakeBase) -> None:
    assert compare(reading(make_base), numbered_paragraphs(TEXT)) == []


@pytest.mark.parametrize(
    ("old", "new", "where", "says"),
    [
        ('excerpt: "40 hives"', 'excerpt: "forty hives"', "facts/bees.yaml:5", "not verbatim in ¶2"),
        ("were 40 hives", "were 40 hives and 7 bees", "facts/bees.yaml:3", "states 7"),
        ('"Bees … matter"', '"Bees … mattered"', "facts/bees.yaml:12", "quotation is not verbatim"),
        ("paragraph: 4", "paragraph: 5", "facts/bees.yaml:14", "has no ¶5"),
    ],
)
def test_what_differs_from_the_text(make_base: MakeBase, old: str, new: str, where: str, says: str) -> None:
    changed = {"facts/bees.yaml": FACTS.replace(old, new)}
    found = compare(reading(make_base, changed), numbered_paragraphs(TEXT))
    assert [f"{fault.file}:{fault.line}" for fault in found] == [where]
    assert says in found[0].message
    assert not found[0].warning


def test_changing_one_character_of_the_text_is_noticed(make_base: MakeBase) -> None:
    base = reading(make_base)
    assert compare(base, numbered_paragraphs(TEXT.replace("40 hives", "40 hive")))
    assert compare(base, numbered_paragraphs(TEXT.replace("matter", "mutter")))


@pytest.mark.parametrize(
    ("words", "text", "same"),
    [
        ("it's “fine”", 'it’s "fine"', True),
        ("a … c", "a b c", True),
        ("a [...] c", "a b c", True),
        ("c … a", "a b c", False),
        ("end.”", "the end.” he said", True),
        ("25", "2 5", False),
    ],
)
def test_verbatim(words: str, text: str, same: bool) -> None:
    assert is_verbatim(words, text) is same


def test_spelt_numbers_count_as_digits() -> None:
    assert digits("Five of twelve, someone") == "5 of 12, someone"
