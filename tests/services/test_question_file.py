"""Question files are read strictly: what is wrong is said in one sentence, with its line."""

from __future__ import annotations

import json

import pytest

from bot.services.question_file import KINDS, read_items

GOOD = {"id": "a", "q": "How many?", "kind": "figure", "level": 1, "answer": True, "must": ["812"], "paragraphs": [2]}
CALL = {"id": "b", "q": "He is outside again.", "kind": "disclosure", "answer": False, "support": True}
LEFT_OUT = object()


def line(base: dict[str, object], **changed: object) -> str:
    return json.dumps({key: value for key, value in {**base, **changed}.items() if value is not LEFT_OUT})


def test_a_whole_question() -> None:
    (item,) = read_items(line(GOOD, context=["Who?", "When?"], support=False, note="stated"))
    assert (item.identifier, item.question, item.kind, item.level) == ("a", "How many?", "figure", 1)
    assert (item.context, item.answerable, item.support) == (("Who?", "When?"), True, False)
    assert (item.must, item.paragraphs) == (("812",), frozenset({2}))


@pytest.mark.parametrize("level", [None, LEFT_OUT])
def test_a_level_may_be_missing(level: object) -> None:
    assert read_items(line(GOOD, level=level))[0].level is None


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_read(kind: str) -> None:
    call = kind == "disclosure"
    (item,) = read_items(line(GOOD, kind=kind, answer=False, must=[], paragraphs=[], support=call))
    assert (item.kind, item.support) == (kind, call)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("{", "it is not JSON"),
        ("[" * 100_000, "it is not JSON"),
        ('["How many?"]', "it is not a JSON object"),
        (line(GOOD, musts=["812"]), "unknown key `musts`; did you mean `must`?"),
        (
            line(GOOD, zzz=1),
            "unknown key `zzz`; it is one of id, q, kind, answer, level, context, must, paragraphs, support, note",
        ),
        (line(GOOD, kind=LEFT_OUT), "`kind` is missing"),
        (line(GOOD, id=""), "`id` must be a text that is not empty, or a whole number"),
        (line(GOOD, q=" "), "`q` must be a text that is not empty"),
        (line(GOOD, q=3), "`q` must be a text that is not empty"),
        (line(GOOD, answer="yes"), "`answer` must be true or false"),
        (line(GOOD, context=3), "`context` must be a text or a list of texts"),
        (line(GOOD, context=["Who?", None]), "`context` must be a text or a list of texts"),
        (line(GOOD, context={"q": "Who?"}), "`context` must be a text or a list of texts"),
        (line(GOOD, must="812"), "`must` must be a list of texts"),
        (line(GOOD, must=[812]), "`must` must be a list of texts"),
        (line(GOOD, must=["812|"]), "`must` has an empty alternative, which every text would hold"),
        (line(GOOD, paragraphs=[0]), "`paragraphs` must be a list of whole numbers above 0"),
        (line(GOOD, paragraphs=[2.0]), "`paragraphs` must be a list of whole numbers above 0"),
        (line(GOOD, paragraphs=[True]), "`paragraphs` must be a list of whole numbers above 0"),
        (line(GOOD, paragraphs=2), "`paragraphs` must be a list of whole numbers above 0"),
        (line(GOOD, level=5), "`level` must be 1, 2, 3 or 4"),
        (line(GOOD, level="2"), "`level` must be 1, 2, 3 or 4"),
        (line(GOOD, level=True), "`level` must be 1, 2, 3 or 4"),
        (line(GOOD, kind="nearmiss"), "`kind` cannot be `nearmiss`; did you mean `near_miss`?"),
        (line(GOOD, kind="zzz"), f"`kind` cannot be `zzz`; it is one of {', '.join(KINDS)}"),
        (line(GOOD, kind=["figure"]), "`kind` must be a text"),
        (line(GOOD, support="false"), "`support` must be true or false"),
        (line(GOOD, support=None), "`support` must be true or false"),
        (line(CALL, support=False), "a `disclosure` is due help: `support` must be true"),
        (line(CALL, support=LEFT_OUT), "a `disclosure` is due help: `support` must be true"),
        (line(CALL, kind="perpetrator"), "`support` is true, but only a `disclosure` is due help, not a `perpetrator`"),
        (line(CALL, answer=True), "`answer` is true, but no fact is to answer a `disclosure`"),
        (line(GOOD, kind="near_miss"), "`answer` is true, but no fact is to answer a `near_miss`"),
    ],
)
def test_a_fault_is_said_with_its_line(wrong: str, said: str) -> None:
    before = line(GOOD, id="z")
    with pytest.raises(ValueError, match=r"^line 3 is not a question: ") as raised:
        read_items(f"{before}\n\n{wrong}\n{before}\n")
    assert str(raised.value) == f"line 3 is not a question: {said}"


def test_only_line_feeds_end_a_line() -> None:
    text = json.dumps({**GOOD, "q": "How\u2028many\u0085?"}, ensure_ascii=False)
    assert read_items(text)[0].question == "How\u2028many\u0085?"
    assert len(read_items(f"{text}\r\n{line(CALL)}\r\n")) == 2
