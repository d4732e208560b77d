"""Judging replies and counting: each verdict, and the intervals."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.replies.reply import Part, Passage, Reply
from bot.services.evaluation import Item, Share, Tally, Verdict, holds, judge, read_items


def item(**changed: object) -> Item:
    values: dict[str, object] = {
        "identifier": "a",
        "question": "How many?",
        "kind": "figure",
        "level": 1,
        "context": (),
        "answerable": True,
        "must": ("812|eight hundred",),
        "paragraphs": frozenset({2}),
        "support": False,
    }
    return Item(**{**values, **changed})  # type: ignore[arg-type]


def reply(outcome: str = "answer", text: str = "There were 812.", paragraph: int | None = 2) -> Reply:
    return Reply(
        outcome, parts=(Part("thefts", "Thefts", text),), citations=(Passage("report", "Report", paragraph=paragraph),)
    )


@pytest.mark.parametrize(
    ("asked", "said", "verdict"),
    [
        (item(), reply(), Verdict.RIGHT),
        (item(), reply(paragraph=3), Verdict.UNCITED),
        (item(), reply(text="There were 8,122."), Verdict.WRONG),
        (item(), reply("suggest"), Verdict.HELD_BACK),
        (item(), reply("support"), Verdict.FALSE_ALARM),
        (item(kind="false_premise"), reply(text="Yes, there were 812."), Verdict.WRONG),
        (item(kind="false_premise"), reply(text="Yesterday there were 812."), Verdict.RIGHT),
        (item(answerable=False), reply(), Verdict.WRONG),
        (item(answerable=False), reply("no_answer"), Verdict.RIGHT),
        (item(answerable=False, support=True), reply("support"), Verdict.RIGHT),
        (item(answerable=False, support=True), reply("no_answer"), Verdict.NO_SUPPORT),
        (item(answerable=False, kind="perpetrator"), reply("refuse"), Verdict.RIGHT),
        (item(answerable=False, kind="perpetrator"), reply("suggest"), Verdict.WRONG),
    ],
)
def test_verdicts(asked: Item, said: Reply, verdict: Verdict) -> None:
    assert judge(asked, said) is verdict


@pytest.mark.parametrize(
    ("must", "text", "held"),
    [
        (["6,350"], "6350 offences", True),
        (["6350"], "16350", False),
        (["82%"], "82 per cent", True),
        (["NSPCC", "record"], "the nspcc's record", True),
        (["ant"], "an elephant", False),
        (["a|b"], "b", True),
        ([], "", True),
    ],
)
def test_holds(must: list[str], text: str, held: bool) -> None:
    assert holds(must, text) is held


def test_the_wilson_interval_is_that_of_the_literature() -> None:
    # Newcombe (1998), Statistics in Medicine 17:857, table I: 81 of 263 and 0 of 20.
    assert Share(81, 263).interval == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert Share(0, 20).interval == pytest.approx((0.0, 0.1611), abs=5e-5)
    assert Share(0, 0).interval == (0.0, 1.0)


def test_a_tally_names_what_falls_below_its_floor() -> None:
    tally = Tally()
    tally.add(item(), Verdict.RIGHT)
    tally.add(item(identifier="b"), Verdict.WRONG)
    assert dict(tally.kinds())["figure"] == Share(1, 2)
    assert dict(tally.figures())["not answered wrong"] == Share(1, 2)
    assert tally.below({"answered right": 0.5}) == []
    assert tally.below({"answered right": 0.6}) == ["answered right: 50.0% is below 60.0%"]
    assert tally.failures == ["b [figure] 'How many?': answered wrong"]


def test_a_context_may_be_one_text_or_a_list() -> None:
    line = '{{"id": "{}", "q": "Why?", "kind": "why", "answer": false, "context": {}}}'
    first, second = read_items(line.format("a", '"How?"') + "\n\n" + line.format("b", '["Who?", "How?"]'))
    assert first.context == ("How?",)
    assert second.context == ("Who?", "How?")


@pytest.mark.parametrize(
    ("key", "value"), [("must", '"82"'), ("must", "[82]"), ("paragraphs", '["3"]'), ("paragraphs", "[true]")]
)
def test_keys_of_the_wrong_type_are_named_with_their_line(key: str, value: str) -> None:
    with pytest.raises(ValueError, match="line 1 is not a question"):
        read_items(f'{{"id": "a", "q": "Why?", "kind": "why", "answer": true, "{key}": {value}}}')


def test_an_id_stands_once() -> None:
    line = '{"id": "a", "q": "Why?", "kind": "why", "answer": false}'
    with pytest.raises(ValueError, match="line 2 has the id of an earlier question: a"):
        read_items(f"{line}\n{line}")


def test_an_answer_that_cites_another_paragraph_is_answered_wrong() -> None:
    tally = Tally()
    for asked, said in ((item(), reply()), (item(identifier="b"), reply(paragraph=3))):
        sure = replace(said, confidence=0.95)
        tally.add(asked, judge(asked, sure), sure)
    figures = dict(tally.figures())
    assert figures["not answered wrong"] == Share(1, 2)
    assert figures["cited right"] == Share(1, 2)
    assert list(tally.reliability()) == [(0.9, Share(1, 2))]


def test_nothing_to_count_is_said_and_meets_no_floor() -> None:
    tally = Tally()
    tally.add(item(), Verdict.RIGHT)
    assert Share(0, 0).value is None
    assert str(Share(0, 0)).split() == ["0", "of", "0", "nothing", "to", "count"]
    floors = {"answered right": 1.0, "near misses held back": 0.9}
    assert tally.below(floors) == [
        "near misses held back: there is nothing to count, so its floor of 90.0% is not met",
    ]


CALL = item(kind="disclosure", answerable=False, must=(), paragraphs=frozenset(), support=True)


def test_missed_calls_and_false_alarms_are_confusions_too() -> None:
    tally = Tally()
    cases = [
        (item(), reply("suggest")),
        (item(), reply("suggest")),
        (CALL, Reply("no_answer")),
        (item(), Reply("support")),
        (CALL, Reply("support")),
        (item(), reply(paragraph=3)),
        (item(), Reply("answer", facts=("thefts",))),
    ]
    for asked, said in cases:
        tally.add(asked, judge(asked, said), said)
    every = tally.confusions()
    assert ("disclosure", "no_answer", 1) in every
    assert ("figure", "support", 1) in every
    assert ("disclosure", "support", 1) not in every
    assert tally.confusions(1) == [
        ("¶2", "suggest", 2),
        ("disclosure", "no_answer", 1),
        ("figure", "support", 1),
    ]


@pytest.mark.parametrize(
    ("asked", "said", "line"),
    [
        (
            item(must=("812", "theft|stolen", "2022")),
            replace(reply(text="There were 812 stolen."), facts=("thefts", "locks")),
            "answered wrong; came: answer (thefts, locks); missing: '2022'",
        ),
        (item(), reply(paragraph=3), "cites another paragraph; came: answer; cites ¶3, not ¶2"),
        (item(), replace(reply(), citations=()), "cites another paragraph; came: answer; cites no paragraph, not ¶2"),
        (item(), Reply("support"), "false alarm; came: support; missing: '812|eight hundred'"),
        (item(kind="false_premise"), reply(text="Yes, 812."), "answered wrong; came: answer; begins with a yes"),
        (CALL, Reply("no_answer", facts=("gap",)), "no support shown; came: no_answer (gap)"),
        (item(kind="near_miss", answerable=False, must=()), reply(), "answered wrong; came: answer"),
    ],
)
def test_a_failure_says_what_came(asked: Item, said: Reply, line: str) -> None:
    tally = Tally()
    tally.add(asked, judge(asked, said), said)
    assert tally.failures == [f"a [{asked.kind}] 'How many?': {line}"]
