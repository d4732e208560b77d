"""A journal's text: what is written is read back by either way of reading, and damage stays where it is."""

from __future__ import annotations

from dataclasses import replace

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.knowledge import journal_format
from bot.knowledge.changes import Change, Op
from bot.knowledge.journal import Trouble
from bot.knowledge.journal_format import forgetting, read, together, written
from bot.knowledge.local_fact import LocalCitation, LocalFact
from bot.knowledge.models import Kind

WHEN = "2026-11-24T08:36:59Z"
HOSTILE = ["---", "...", "*b", "&a", "x: y # z", "- a", "no", "0800", "{}", "[a", '"', "\\", "’“”", "é\u0301", "�", "٣"]
texts = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(st.characters(codec="utf-8", exclude_categories=["C", "M", "Zl", "Zp"]), min_size=1),
).filter(lambda text: text.strip() == text and text)


def fact(text: str = "Words.", questions: tuple[str, ...] = ()) -> LocalFact:
    return LocalFact(
        kind=Kind.STATEMENT, text=text, cite=(LocalCitation(url="https://example.org/"),), questions=questions
    )


def add(number: int = 1, text: str = "Words.") -> Change:
    return Change(Op.ADD, "5", WHEN, "why", id=f"local-{number}", fact=fact(text))


@settings(max_examples=150, deadline=None)
@given(texts.filter(lambda text: len(text) <= 900), st.lists(texts.filter(lambda t: len(t) <= 300), max_size=3), texts)
def test_what_is_written_is_read_back_and_both_ways_of_reading_agree(text: str, asked: list[str], why: str) -> None:
    change = replace(add(), fact=fact(text, tuple(asked)), why=why)
    try:
        document = written(change)
    except ValueError:
        return  # refused, which is the other thing that may become of it
    body = document[: document.index(b"# sha256: ")]
    assert read(document).reading.changes == (replace(change, number=1),)
    assert journal_format._quickly(body, 1) == journal_format._strictly(body, 1, 1)[0]


def test_any_reader_of_yaml_can_read_it() -> None:
    content = written(add(1, 'A "quoted" text: yes')) + written(Change(Op.REMOVE, "5", WHEN, id="local-1"))
    first, second = yaml.safe_load_all(content.decode())
    assert first["fact"]["text"] == 'A "quoted" text: yes'
    assert (first["v"], second["op"], second["id"]) == (1, "remove", "local-1")


def test_an_entry_that_lost_its_close_does_not_take_the_next_with_it() -> None:
    content = written(add(1)).removesuffix(b"...\n") + written(add(2)) + written(add(3))
    parsed = read(content)
    assert [change.id for change in parsed.reading.changes] == ["local-1", "local-2", "local-3"]
    assert parsed.torn_at == len(content)


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        ((b"v: 1", b"v: 2"), "newer version"),
        ((b"op: add", b"opp: add"), "did you mean `op`"),
        ((b'who: "5"', b'who: "anne"'), "`who` does not have the form"),
        ((b"kind: statement", b"kind: statment"), "did you mean `statement`"),
        ((b"  text: ", b"  text: *"), "not YAML"),
        ((b"why", b"\xff"), "not UTF-8"),
        ((b"when: ", b"when: !x "), "tags"),
        ((b"fact:", b"fact: &a"), "anchors"),
        ((b'"Words."', '"Wo\u200brds."'.encode()), "invisible"),
    ],
)
def test_an_entry_that_cannot_be_read_is_named_with_its_line_and_passed_over(
    damage: tuple[bytes, bytes], says: str
) -> None:
    content = written(add(1)) + written(add(2)).replace(*damage, 1) + written(add(3))
    reading = read(content).reading
    assert [(change.number, change.id) for change in reading.changes] == [(1, "local-1"), (3, "local-3")]
    (notice,) = (notice for notice in reading.notices if notice.trouble is Trouble.UNREADABLE)
    assert says in notice.sentence
    lines = content.count(b"\n", 0, content.index(b"local-2")), content.count(b"\n", 0, content.index(b"local-3"))
    assert lines[0] - 3 <= notice.line <= lines[1]
    assert reading.length == 3


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300), st.integers(0, 2_000))
def test_no_bytes_make_it_fail_or_lose_what_stands_before(junk: bytes, cut: int) -> None:
    whole = written(add(1)) + written(add(2))
    parsed = read(whole + junk)
    assert [change.id for change in parsed.reading.changes][:2] == ["local-1", "local-2"]
    assert parsed.torn_at >= len(whole)
    read(whole[:cut] + junk + whole[cut:])


def test_lines_that_windows_ends_are_read_as_hand_edited() -> None:
    parsed = read((written(add(1)) + written(add(2))).replace(b"\n", b"\r\n"))
    assert [change.id for change in parsed.reading.changes] == ["local-1", "local-2"]
    assert [notice.trouble for notice in parsed.reading.notices] == [Trouble.HAND_EDIT]


def test_forgetting_changes_nothing_but_the_person() -> None:
    edited = written(add(2)).replace(b"Words.", b"Other words.")
    other = written(replace(add(3), who="55", why='who: "5"'))
    content = b"# a comment\n" + written(add(1)) + edited + other + b'---\nwho: "5"\n'
    changed, count = forgetting(content, 5)
    assert count == 2
    assert b'who: "5"\n' not in changed
    before, after = read(content), read(changed)
    assert [change.who for change in after.reading.changes] == ["removed", "removed", "55"]
    assert [change.fact for change in after.reading.changes] == [change.fact for change in before.reading.changes]
    assert [notice.trouble for notice in after.reading.notices] == [notice.trouble for notice in before.reading.notices]
    assert after.reading.changes[2].why == 'who: "5"'
    assert changed.startswith(b"# a comment\n")


def test_a_batch_is_whole_or_torn() -> None:
    first, second, third = (written(change) for change in together([add(2), add(3), add(4)]))
    whole = written(add(1)) + first + second + third
    assert read(whole).torn_at == len(whole)
    parsed = read(written(add(1)) + first + second)
    assert parsed.torn_at == len(written(add(1)))
    assert [change.id for change in parsed.reading.changes] == ["local-1"]
    assert parsed.reading.length == 1
