"""What the curated base's answers must do with questions that say little: figures looked up, two parts, one name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.answering.answerer import Answerer
from bot.answering.outcome import Answer, NoAnswer, Suggestion, Support, Why
from bot.answering.quantities import Unit, numbers_in
from bot.answering.traits import traits_of
from bot.knowledge.overlay import GuildFacts


@pytest.mark.parametrize("figure", ["6,350", "82%", "34,000", "5,500", "21,000", "83%", "150", "26%", "47%"])
@pytest.mark.parametrize("said", ["my notes have {} without a label, which figure is that", "{}, what was that again"])
def test_a_figure_that_is_looked_up_leads_to_a_fact_that_states_it(curated: Answerer, figure: str, said: str):
    outcome = curated.outcome(said.format(figure))
    assert isinstance(outcome, Answer)
    (number,) = numbers_in(figure)
    reading = curated.matcher.index.reading
    stated = [traits_of(fact, curated.base, reading).states(number) for fact in outcome.facts]
    assert any(stated)
    assert number.unit in (Unit.COUNT, Unit.SHARE)


@pytest.mark.parametrize(
    "message",
    ["it is 82 degrees in the shade today", "we won 47 to 26 last night", "my phone has 47 photos of my cat"],
)
def test_a_figure_of_something_else_leads_to_nothing(curated: Answerer, message: str):
    assert not isinstance(curated.outcome(message), Answer)


@pytest.mark.parametrize(
    ("question", "facts"),
    [
        ("What share of the cases was against girls, and how many apps were used?", {"girls-share", "apps-150"}),
        ("how many offences in one year n how much has it gone up", {"offences-2022-23", "increase-82"}),
        ("Who is Kate Robertson and who is Susie Hargreaves?", {"robertson", "hargreaves"}),
    ],
)
def test_two_parts_are_answered_by_two_facts(curated: Answerer, question: str, facts: set[str]):
    outcome = curated.outcome(question)
    assert isinstance(outcome, Answer)
    assert {fact.id for fact in outcome.facts} == facts


@pytest.mark.parametrize(
    "question",
    ["Only 900 offences were recorded, if memory serves?", "Which sort of people, according to the firms, need it?"],
)
def test_a_comma_alone_does_not_make_two_parts(curated: Answerer, question: str):
    outcome = curated.outcome(question)
    assert not isinstance(outcome, Answer) or "frt-clients" not in {fact.id for fact in outcome.facts}


def test_a_fact_that_the_classifier_has_not_met_is_answered_by_its_words(
    curated: Answerer, guild: Callable[..., GuildFacts]
):
    added = {
        "kind": "figure",
        "text": "The allotment society let 31 plots in 2025.",
        "period": "2025",
        "questions": ["How many plots did the allotment society let?", "How many plots are let?"],
    }
    outcome = curated.with_guild(guild(added)).outcome("how many plots did the allotment society let")
    assert isinstance(outcome, Answer)
    assert outcome.facts[0].id.startswith("local-")


@pytest.mark.parametrize(
    "question",
    ["phone number?", "number to call pls", "call who", "freephone number for victims", "ring number for kids"],
)
def test_whom_to_call_without_what_for_comes_with_a_help_line(curated: Answerer, question: str):
    outcome = curated.outcome(question)
    assert isinstance(outcome, Answer | NoAnswer | Suggestion)
    assert outcome.with_help


@pytest.mark.parametrize("question", ["phone number of FRT?", "which number do we call about the safeguarding course"])
def test_whom_to_call_about_the_training_comes_without_one(curated: Answerer, question: str):
    outcome = curated.outcome(question)
    assert isinstance(outcome, Answer)
    assert not outcome.with_help


@pytest.mark.parametrize("talk", ["bitcoin price today pls", "what time does the big tesco shut", "hapy birthday bot"])
def test_talk_gets_no_gap_of_the_report(curated: Answerer, talk: str):
    assert curated.outcome(talk) == NoAnswer(Why.UNKNOWN)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("What does 47% represent?", "meta-share"),
        ("Which thing were there 42 of?", "forces-42"),
        ("the 82 stands for what", "increase-82"),
    ],
)
def test_who_asks_what_a_figure_is_gets_the_fact_that_states_it(curated: Answerer, question: str, fact: str):
    outcome = curated.outcome(question)
    assert isinstance(outcome, Answer)
    assert outcome.facts[0].id == fact


def test_a_figure_beside_what_the_report_leaves_out_is_no_lookup(curated: Answerer):
    assert not isinstance(curated.outcome("how many of the 150 were video games"), Answer)


@pytest.mark.parametrize("words", ["how many?", "who", "and then", "1"])
def test_words_without_a_meaning_of_their_own_are_offered_facts(curated: Answerer, words: str):
    assert isinstance(curated.outcome(words), Suggestion)


@pytest.mark.parametrize("figure", ["26", "83", "83?", "82% of what, 83% of what, 26% of what?"])
def test_a_figure_alone_is_no_claim_to_be_put_right(curated: Answerer, figure: str):
    outcome = curated.outcome(figure)
    assert isinstance(outcome, Answer)
    assert not outcome.corrects


def test_what_she_said_is_not_what_another_said(curated: Answerer):
    outcome = curated.outcome("who is rani govender and what did she say about encryption")
    assert isinstance(outcome, Answer)
    assert "robertson" not in {fact.speaker for fact in outcome.facts}


@pytest.mark.parametrize("limit", ["In America", "In 2019"])
def test_a_limit_at_the_beginning_holds_for_all_parts(curated: Answerer, limit: str):
    assert not isinstance(curated.outcome(f"{limit} how many forces and how many apps?"), Answer)


@pytest.mark.parametrize(
    ("question", "corrects"),
    [
        ("Did it rise 82% in one year?", True),
        ("34,000 crimes in one year?", True),
        ("6,350 in one year, correct?", False),
        ("Is WhatsApp owned by Meta?", False),
        ("Were fewer than 5,000 offences recorded in 2022/23?", True),
        ("So more than 40 forces answered?", False),
    ],
)
def test_what_is_put_right(curated: Answerer, question: str, corrects: bool):
    outcome = curated.outcome(question)
    assert isinstance(outcome, Answer)
    assert outcome.corrects is corrects


@pytest.mark.parametrize(
    ("claim", "fact"),
    [
        ("We heard 6,350 was the tally of the Manchester force by itself. Is that how it was?", "offences-2022-23"),
        ("fortnite had the 26 then, share of cases", "snapchat-share"),
        ("82% of the offences were on Twitter", "increase-82"),
    ],
)
def test_a_figure_told_of_something_else_is_put_right(curated: Answerer, claim: str, fact: str):
    outcome = curated.outcome(claim)
    assert isinstance(outcome, Answer)
    assert outcome.corrects
    assert outcome.facts[0].id == fact


@pytest.mark.parametrize(
    "question",
    [
        "How many of the 6,350 were recorded in Manchester?",
        "Which of the 150 was the worst?",
        "Of the 21,000, how many were disabled?",
    ],
)
def test_who_asks_beside_a_figure_claims_nothing(curated: Answerer, question: str):
    assert not isinstance(curated.outcome(question), Answer)


@pytest.mark.parametrize("claim", ["call 0800 310 2300 if you're abused, correct?", "so 0800 310 2300 is the police"])
def test_who_takes_the_sales_line_for_a_help_line_is_told_of_help(curated: Answerer, claim: str):
    outcome = curated.outcome(claim)
    assert isinstance(outcome, Support) or (isinstance(outcome, Answer) and outcome.with_help)


def test_who_asks_for_the_sales_line_gets_it_alone(curated: Answerer):
    outcome = curated.outcome("Which number do I call about the training?")
    assert isinstance(outcome, Answer)
    assert not outcome.with_help
