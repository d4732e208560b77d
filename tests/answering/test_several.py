"""Messages that ask for several things: where they are cut, and which facts answer them."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.answerer import Answerer
from bot.answering.outcome import Answer, NoAnswer
from bot.answering.pieces import JOINS, pieces
from bot.answering.several import LEAST, LEAST_IF_HELD, MOST_SEGMENTS, SeveralReader
from bot.knowledge.overlay import GuildFacts


@pytest.mark.parametrize(
    ("text", "cut", "joins"),
    [
        ("How many apps were used?", ["How many apps were used?"], []),
        ("Who is it and why?", ["Who is it", "why?"], ["word"]),
        ("total, girls & apps", ["total", "girls", "apps"], ["comma", "word"]),
        ("1) the total 2) the rise", ["the total", "the rise"], ["number"]),
        ("two things:\na) the total\nb) the rise", ["two things", "the total", "the rise"], ["number", "number"]),
        ("Who says so? And where?", ["Who says so", "where?"], ["sentence"]),
        ("first line\nsecond line", ["first line", "second line"], ["line"]),
        ("6,350 of what, please", ["6,350 of what"], []),
        ("snap vs meta", ["snap", "meta"], ["word"]),
        ("2017/18 to 2022/23", ["2017/18 to 2022/23"], []),
        ("% girls, % boys", ["% girls", "% boys"], ["comma"]),
        ("number of forces, number of apps, both numbers please", ["number of forces", "number of apps"], ["comma"]),
        ("?!", [], []),
    ],
)
def test_where_a_message_is_cut(text: str, cut: list[str], joins: list[str]):
    assert pieces(text) == (cut, joins)


@given(st.text(max_size=200))
def test_pieces_stand_in_the_message_in_order(text: str):
    found, joins = pieces(text)
    said, at = re.sub(r"\W", "", text), 0
    for piece in found:
        letters = re.sub(r"\W", "", piece)
        at = said.index(letters, at) + len(letters)
    assert len(joins) == max(0, len(found) - 1)
    assert set(joins) <= set(JOINS)


@pytest.mark.parametrize(
    ("question", "facts"),
    [
        ("who speaks for citizen lab, and who for the iwf?", [{"robertson"}, {"hargreaves", "iwf"}]),
        ("For a poster: a) number of apps b) girls' share", [{"apps-150"}, {"girls-share"}]),
        ("number of forces, number of apps", [{"forces-42"}, {"apps-150"}]),
        ("girls' share and how many apps, both figures", [{"girls-share"}, {"apps-150"}]),
        (
            "Hello, I teach maths. What was the rise in per cent? And how many forces answered?",
            [{"increase-82"}, {"forces-42"}],
        ),
    ],
)
def test_each_part_has_a_fact(curated: Answerer, question: str, facts: list[set[str]]):
    outcome = curated.outcome(question)
    assert isinstance(outcome, Answer)
    shown = {fact.id for fact in outcome.facts}
    assert all(shown & part for part in facts)
    assert len(shown) == len(facts)


def test_what_one_part_asks_in_vain_is_said_after_what_is_told(curated: Answerer):
    outcome = curated.outcome("How many offences were recorded in 2022/23, and what was TikTok's share?")
    assert isinstance(outcome, Answer)
    assert [fact.is_gap for fact in outcome.facts] == [False, True]


@pytest.mark.parametrize(
    "question",
    [
        "What was the share of TikTok, and what was that of Discord?",
        "Is there a photo of Kate Robertson, or one of Rani Govender?",
    ],
)
def test_two_parts_that_nothing_answers_are_no_answer(curated: Answerer, question: str):
    assert isinstance(curated.outcome(question), NoAnswer)


@pytest.mark.parametrize(
    "question",
    [
        "In 2019, how many forces and how many apps?",
        "On Discord, what share were girls and what share were under 12?",
    ],
)
def test_a_limit_before_all_parts_holds_for_each(curated: Answerer, question: str):
    assert isinstance(curated.outcome(question), NoAnswer)


def test_figures_that_are_swapped_are_put_right(curated: Answerer):
    outcome = curated.outcome("so 82% were girls and 83% was the rise?")
    assert isinstance(outcome, Answer)
    assert outcome.corrects
    assert {"girls-share", "increase-82"} <= {fact.id for fact in outcome.facts}


@pytest.mark.parametrize("lead", ["I have 2 questions:", "two things,"])
def test_how_many_questions_there_are_is_no_figure(curated: Answerer, lead: str):
    outcome = curated.outcome(f"{lead} how many forces, and how many apps?")
    assert isinstance(outcome, Answer)
    assert not outcome.corrects


def test_several_questions_after_another_one(curated: Answerer):
    outcome = curated.outcome("how many apps, and what share were girls?", ["How many forces?"])
    assert isinstance(outcome, Answer)
    assert {"apps-150", "girls-share"} <= {fact.id for fact in outcome.facts}


def test_what_a_number_is_for_may_stand_in_another_part(curated: Answerer):
    reply = curated.reply("which subjects does FRT have courses in, and what is their phone number?")
    assert set(reply.facts) == {"frt-courses", "frt-contact"}
    assert "0800 310 2300" not in " ".join(part.text for part in curated.reply("how many girls, and a number?").parts)


def test_three_facts_fit_where_they_are_short(curated: Answerer):
    reply = curated.reply("number of forces, number of apps, share of girls")
    assert set(reply.facts) == {"forces-42", "apps-150", "girls-share"}


def test_what_does_not_fit_is_offered(curated: Answerer):
    question = "Snapchat share, Meta share, girls share"
    outcome, reply = curated.outcome(question), curated.reply(question)
    assert isinstance(outcome, Answer)
    left_out = {fact.id for fact in outcome.facts} - set(reply.facts)
    assert left_out <= {offered.fact for offered in reply.related}


@pytest.mark.parametrize(
    "question",
    ["Facebook, Instagram and WhatsApp together: what share?", "My mum says they are all girls, is she right?"],
)
def test_one_question_with_commas_is_read_as_one(curated: Answerer, question: str):
    decision = curated.explain(question).decision
    assert decision is not None
    assert not decision.several


def test_a_chance_is_that_of_the_facts_together(curated: Answerer):
    decision = curated.explain("number of forces, number of apps").decision
    assert decision is not None
    assert decision.several
    assert LEAST <= decision.probability <= 1
    assert LEAST < LEAST_IF_HELD < 1


def test_the_explanation_says_that_several_things_are_asked(curated: Answerer):
    lines = list(curated.explain("number of forces, number of apps").lines())
    assert "Read as asking for several things: forces-42, apps-150" in lines
    assert any("training/several.py" in line for line in lines)


def test_a_list_of_many_pieces_is_not_taken_apart(curated: Answerer):
    text = ", ".join(["girls", "apps", "forces", "rise", "total", "children", "Snapchat", "Meta"][: MOST_SEGMENTS + 1])
    reader = SeveralReader(curated.matcher, curated.guards)
    hypotheses = reader.hypotheses(text, *curated.readings(text))
    assert [len(h.facts) for h in hypotheses] == [1]


def test_without_a_classifier_nothing_is_supposed(answerer: Answerer):
    text = "How many bicycles were stolen, and how many were recovered?"
    reader = SeveralReader(answerer.matcher, answerer.guards)
    assert reader.hypotheses(text, *answerer.readings(text)) == []


def test_a_servers_own_facts_do_not_take_the_parts_away(curated: Answerer, guild: Callable[..., GuildFacts]):
    own = {
        "kind": "figure",
        "title": "Helmets",
        "text": "The club lent 12 helmets in 2024.",
        "questions": ("How many helmets?",),
    }
    with_own = curated.with_guild(guild(own))
    question = "number of forces, number of apps"
    assert with_own.outcome(question) == curated.outcome(question)


@pytest.mark.parametrize("filling", [" ", "\n", ",", ", ", "?", "-", "\t,;", "& "])
def test_a_message_of_marks_is_cut_like_any_other(filling: str):
    assert pieces("i" + filling * (3_990 // len(filling)) + "a")[0] in (["i", "a"], ["i a"], ["i-a"])
