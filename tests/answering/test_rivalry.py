"""Each way of asking left out in turn: which facts take each other's, and which questions point at two."""

from __future__ import annotations

import pytest

from bot.answering.index import Index
from bot.answering.matcher import Matcher
from bot.answering.rivalry import LeftOut, leave_one_out, pointing_at_two, questions_of
from bot.answering.vectors import WordVectors
from bot.knowledge.base import KnowledgeBase

from .conftest import FACTS, SOURCE, fact


def test_the_same_question_in_two_facts_points_at_both_however_far_ahead_the_other_is(vectors: WordVectors):
    more = fact(
        "more", "statement", "Ships call at the harbour.", "how often are BICYCLES  stolen", "Which ships call?"
    )
    base = KnowledgeBase(sources={SOURCE.id: SOURCE}, facts={f.id: f for f in (*FACTS, more)})
    matcher = Matcher(Index.of(base, vectors))
    left_out = list(leave_one_out(matcher, questions_of(matcher)))
    twice = [left for left in left_out if left.twice]
    assert {(left.own, left.other) for left in twice} == {("thefts", "more"), ("more", "thefts")}
    assert pointing_at_two(left_out)[:2] == twice
    assert next(left for left in left_out if left.own == "more" and left.twice).margin > 0.1


@pytest.mark.parametrize(
    ("winner", "also", "other"),
    [("own", "second", "second"), ("second", "own", "second"), ("second", "third", "third")],
)
def test_the_other_fact_is_never_its_own(winner: str, also: str, other: str):
    assert LeftOut("?", "own", winner, also, 0.01).other == other


def test_the_worst_come_first():
    near = LeftOut("a", "own", "own", "other", 0.01)
    nearer = LeftOut("b", "own", "own", "other", 0.001)
    lost = LeftOut("c", "own", "other", "own", 0.02)
    twice = LeftOut("d", "own", "other", "own", 0.9, twice=True)
    clear = LeftOut("e", "own", "own", None, 0.5)
    assert pointing_at_two([near, nearer, lost, clear, twice]) == [twice, lost, nearer, near]
