"""Each surprise of YAML that robust readers know, and what is made of it here."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.knowledge.strict_yaml import DEPTH, Items, Mapping, parse

SURPRISING = (
    "no", "on", "yes", "true", "null", "~", "010", "07001111", "0o17", "12:30", "2023-08-15",
    "1_000", "999", "6,350", "82%", "1e3", ".inf", "0x1F", "=", "<<", "0800 1111",
)  # fmt: skip


@pytest.mark.parametrize("written", SURPRISING)
def test_everything_is_text(written: str) -> None:
    document = parse(f"key: {written}")
    assert document.value == {"key": written}
    assert document.faults == []


def test_an_empty_value_is_empty_text() -> None:
    assert parse("key:").value == {"key": ""}


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("k: 1\nother: 2\nk: 3", 3, "`k` stands twice; first on line 1"),
        ("yes: 1\nyes: 2", 2, "stands twice"),
        ("key: foo #bar", 1, "comment"),
        ("a: &x [1]\nb: *x", 1, "anchors"),
        ("b: *x", 1, "aliases"),
        ("&x [*x]", 1, "anchors"),
        ("a: &a [x, x]\nb: {<<: [*a, *a]}", 1, "anchors"),
        ("a: !!int 3", 1, "tags"),
        ("a: !!python/object/apply:os.system [ls]", 1, "tags"),
        ("a: ! x", 1, "tags"),
        ("%TAG ! tag:example.org,2000:\n---\na: b", 1, "%TAG"),
        ("? [a, b]\n: c", 1, "a key must be"),
        ("---\na: b\n---\nc: d", 3, "a second document"),
        ("a: [", 1, "not YAML"),
        ("- a\n b: c", 2, "not YAML"),
        ("\tkey: value", 1, "not YAML"),
        ("a: \x00", 1, "not YAML"),
        ("a: b\nc: \x07", 2, "not YAML"),
        ('a: "x\\u202ey"', 1, "U+202E"),
        ("a: x\u200by", 1, "U+200B"),
        ("a: x\u3164y", 1, "U+3164"),
        ("a: x\u2800y", 1, "U+2800"),
        ("a: x\ufe0fy", 1, "U+FE0F"),
        ('a: "x\\ty"', 1, "U+0009"),
        ("a: e\u0301\u0301\u0301", 1, "combining"),
        ("a: p\u0430ypal", 1, "mixed alphabets"),
        ("a: \ud800", 1, "surrogate"),
    ],
)
def test_refused_with_its_line(text: str, line: int, says: str) -> None:
    faults = parse(text).faults
    assert faults, "nothing was found wrong"
    assert any(says in message for _, message in faults), faults
    assert min(number for number, _ in faults) in {line, line + 1}


A_COLON = "a colon in text: put the text in quotes"
OPENED_HERE = "a quotation mark that is opened here is not closed"
QUOTED_INSIDE = "a quotation mark inside quoted text ends it"


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("- id: a\n  text: In 2022: forty", 2, A_COLON),
        ("- id: a\n  questions:\n    - And: what: is", 3, A_COLON),
        ("- id: a\n  questions: [a: b: c, d]", 2, A_COLON),
        ("- id: a\n  text: one\n   kind: two", 3, "this line is indented further than the keys above it"),
        ("- id: a\n  text: 'one\n  kind: two\n", 2, OPENED_HERE),
        ('- id: a\n  text: "one\n  kind: two\n', 2, OPENED_HERE),
        (
            '- id: a\n  text: "one\n  kind: two\n  questions: ["a"]\n',
            2,
            OPENED_HERE + " before the next one, on line 4",
        ),
        ('- id: a\n  text: "he said "yes" to it"', 2, QUOTED_INSIDE),
        ('- id: a\n  questions: ["one" "two"]', 2, "a comma is missing, or " + QUOTED_INSIDE),
        ('- id: a\n  questions: ["one"\n  kind: two', 3, "a bracket that is opened on line 2 is not closed"),
    ],
)
def test_what_is_most_often_meant_is_said_in_plain_words(text: str, line: int, says: str) -> None:
    assert [number for number, _ in parse(text).faults] == [line]
    assert parse(text).faults[0][1].startswith("not YAML: " + says)


def test_what_stands_without_quotes_is_known() -> None:
    value = parse("a: 1\nb: '2'\nc: [x, \"y\", z]\nd: |\n  block\na: 3").value
    assert isinstance(value, Mapping)
    assert value.plain == {"a"}
    assert value["c"].plain == {0, 2}


@pytest.mark.parametrize("text", ["key: foo # a comment", "key: 'foo #bar'", "key: foo#bar", "# only this\nkey: foo"])
def test_comments_and_number_signs_that_are_meant(text: str) -> None:
    assert parse(text).faults == []


def test_accents_quotes_and_line_breaks_are_text() -> None:
    document = parse('a: "Zoë said “six – or 7”, ﬁne"\nb: |\n  two\n  lines\n')
    assert document.faults == []
    assert document.value == {"a": "Zoë said “six – or 7”, ﬁne", "b": "two\nlines\n"}


@pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
def test_deep_nesting_ends_early(opening: str) -> None:
    document = parse(opening * 200_000)
    assert document.value is None
    assert f"deeper than {DEPTH}" in document.faults[-1][1]


def test_a_merge_key_bomb_is_refused_at_its_first_anchor() -> None:
    levels = ["a0: &a0 {k: v}"] + [f"a{n}: &a{n} {{<<: [{', '.join([f'*a{n - 1}'] * 9)}]}}" for n in range(1, 9)]
    assert parse("\n".join(levels)).faults == [
        (1, "anchors (&name) are not allowed; write the value out where it is needed")
    ]


def test_lines_of_keys_and_items() -> None:
    value = parse("- id: a\n  list:\n    - x\n    - y\n\n- id: b\n").value
    assert isinstance(value, Items)
    assert value.lines == [1, 6]
    first = value[0]
    assert isinstance(first, Mapping)
    assert first.lines == {"id": 1, "list": 2}
    assert first["list"].lines == [3, 4]


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return value


TEXTS = st.text(st.characters(whitelist_categories=("L", "N", "P", "Zs"), max_codepoint=0x24F), max_size=20)
VALUES = st.recursive(
    TEXTS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3), max_leaves=12
)


@given(VALUES)
@settings(max_examples=60, deadline=None)
def test_what_a_dumper_writes_is_read_back(value: object) -> None:
    document = parse(yaml.safe_dump(value, allow_unicode=True, default_style='"'))
    assert _plain(document.value) == value


@given(st.text(max_size=200) | st.text("-[]{}:&*!|>'\"#%@ \n\tabc", max_size=60))
@settings(max_examples=200, deadline=None)
def test_no_text_makes_it_fail(text: str) -> None:
    document = parse(text)
    assert (
        document.value is not None or document.faults or not text.strip() or text.lstrip().startswith(("#", "---", "%"))
    )
