"""Follow-ups: what leans on the question before, and what comes nearer then."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.answerer import Answerer
from bot.answering.followup import asks_for_source, bare, leans_on_context, words_of_meaning
from bot.answering.outcome import Answer, NoAnswer
from bot.answering.text import clean, words


@pytest.mark.parametrize(
    ("question", "leans"),
    [
        ("why", True),
        ("and on the other one?", True),
        ("who said that?", True),
        ("since when?", True),
        ("and the locks?", True),
        ("what did they get back?", True),
        ("Police in Northport recorded how many stolen bicycles last year?", False),
        ("Bicycles stolen in Northport", False),
        ("Do good locks prevent the theft of bicycles?", False),
        ("", False),
    ],
)
def test_leaning(question: str, leans: bool):
    assert leans_on_context(question) is leans


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("source?", True),
        ("sources pls", False),
        ("where did you get that", True),
        ("who says", True),
        ("which paragraph?", True),
        ("What is the source of the thefts?", False),
        ("", False),
    ],
)
def test_asking_for_the_source(question: str, asks: bool):
    assert asks_for_source(question) is asks


@pytest.mark.parametrize(
    ("question", "left", "meaning"),
    [
        ("and what about the locks?", "locks", 1),
        ("no i meant the charity", "charity", 2),
        ("why", None, 0),
        ("and that?", None, 0),
        ("Who stole them in Northport?", "who stole in northport", 2),
    ],
)
def test_what_a_follow_up_says_by_itself(question: str, left: str | None, meaning: int):
    assert bare(question) == left
    assert words_of_meaning(question) == meaning


@given(st.text(max_size=100))
def test_nothing_is_read_again_that_has_no_words(question: str):
    left = bare(question)
    assert left is None or 0 < len(left.split()) < len(words(clean(question)))


def test_the_source_of_a_gap_is_that_gap_again_and_no_answer(answerer: Answerer):
    outcome = answerer.outcome("source?", ["How many bicycles were stolen in Southport?"])
    assert not isinstance(outcome, Answer) or not any(f.is_gap for f in outcome.facts)


@pytest.mark.parametrize(
    ("context", "question", "facts"),
    [
        (["How many bicycles were stolen?"], "and how many came back?", {"recovered"}),
        (["What did Ines Mora say about cameras?"], "and Okafor?", {"okafor-patrols"}),
        (["How many bicycles were stolen?"], "source?", {"thefts"}),
        (["How many bicycles were stolen?", "hello", "thanks"], "source?", {"thefts"}),
        (["How many bicycles were stolen?"], "What did Ines Mora say about cameras?", {"mora-cameras"}),
    ],
)
def test_follow_ups(answerer: Answerer, context: list[str], question: str, facts: set[str]):
    outcome = answerer.outcome(question, context)
    assert isinstance(outcome, Answer)
    assert facts <= {f.id for f in outcome.facts}


def test_a_source_of_nothing_is_no_answer(answerer: Answerer):
    assert isinstance(answerer.outcome("source?"), NoAnswer)


def test_what_was_asked_long_ago_has_passed(answerer: Answerer):
    long_ago = ["How many bicycles were stolen?", *["thanks"] * 4]
    assert not isinstance(answerer.outcome("source?", long_ago), Answer)


@pytest.mark.parametrize(
    ("before", "question", "fact", "corrects"),
    [
        ("how much did it go up", "are you sure? my mate says 62", "increase-82", True),
        ("how much did it go up", "so my mum was right, she said 82", "increase-82", False),
        ("what share was on snapchat", "my teacher said 28 tho", "snapchat-share", True),
        ("how many offences last year", "i read 5,000", "offences-2022-23", True),
        ("what share was on snapchat", "150?? i read 150 somewhere", "apps-150", False),
    ],
)
def test_another_figure_held_against_an_answer_is_put_right(
    curated: Answerer, before: str, question: str, fact: str, corrects: bool
):
    outcome = curated.outcome(question, [before])
    assert isinstance(outcome, Answer)
    assert outcome.facts[0].id == fact
    assert outcome.corrects is corrects


@pytest.mark.parametrize("question", ["my nan is 62", "i got 62 in my maths test", "ok thanks, see you at 8"])
def test_a_figure_of_something_else_is_held_against_nothing(curated: Answerer, question: str):
    assert not isinstance(curated.outcome(question, ["how much did it go up"]), Answer)
