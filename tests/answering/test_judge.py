"""From a question to a decision: tiers, corrections, long messages, two parts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.answerer import Answerer
from bot.answering.engine import Engine
from bot.answering.judge import Judge
from bot.answering.outcome import Answer, NoAnswer, Suggestion, Why
from bot.answering.vectors import WordVectors
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.models import Fact
from bot.services.packaged_language import packaged_everyday


@pytest.fixture(scope="module")
def judge(engine: Engine) -> Judge:
    return Judge(engine.matcher, engine.guards, engine.names, engine.calibration)


def test_a_decision_lists_facts_best_first_with_reasons(judge: Judge):
    decision = judge.decide("Were 4,120 bicycles stolen?")
    assert [s.adjusted for s in decision.scored] == sorted((s.adjusted for s in decision.scored), reverse=True)
    assert decision.best is not None
    assert decision.best.fact.id == "thefts"
    assert "states a number of the question" in decision.best.adjustments
    assert not decision.corrects


@pytest.mark.parametrize(
    "question",
    ["Only 900 bicycles were stolen", "Hardly any bicycles were stolen, right?", "Were 7,000 bicycles stolen?"],
)
def test_a_false_premise_is_put_right(answerer: Answerer, question: str):
    outcome = answerer.outcome(question)
    assert isinstance(outcome, Answer)
    assert outcome.corrects
    assert outcome.facts[0].id == "thefts"


def test_a_question_that_is_right_is_not_put_right(answerer: Answerer):
    outcome = answerer.outcome("Were 4,120 bicycles stolen in 2022?")
    assert isinstance(outcome, Answer)
    assert not outcome.corrects


@pytest.mark.parametrize(
    ("question", "facts"),
    [
        ("How many bicycles were stolen and what share was found again?", ["thefts", "recovered"]),
        ("What did Mora say about cameras, and what did Okafor say about patrols?", ["mora-cameras", "okafor-patrols"]),
    ],
)
def test_two_questions_at_once_get_two_facts_in_order(answerer: Answerer, question: str, facts: list[str]):
    outcome = answerer.outcome(question)
    assert isinstance(outcome, Answer)
    assert [f.id for f in outcome.facts] == facts


def test_a_question_within_a_long_message_is_answered(answerer: Answerer):
    outcome = answerer.outcome(
        "Hi there, I am new here and a bit lost in this server to be honest. "
        "My sister moved to the coast in spring. What percentage of stolen bicycles is recovered?"
    )
    assert isinstance(outcome, Answer)
    assert outcome.facts[0].id == "recovered"


@pytest.mark.parametrize(
    ("question", "gap"),
    [
        ("How many bicycles were stolen in Southport?", "gap-other-towns"),
        ("How many bicycles were stolen in 2015?", "gap-other-years"),
        ("Who stole the bicycles?", "gap-thieves"),
        ("What was the average age of the victims?", "gap-ages"),
    ],
)
def test_what_the_report_does_not_say(answerer: Answerer, question: str, gap: str):
    outcome = answerer.outcome(question)
    assert isinstance(outcome, NoAnswer)
    assert outcome.why is Why.GAP
    assert outcome.gap is not None
    assert outcome.gap.id == gap
    assert outcome.nearest


@pytest.mark.parametrize(
    "question", ["What shall I cook tonight?", "qwxz zzxq", "Who won the football match yesterday?"]
)
def test_what_has_nothing_to_do_with_it_is_not_answered(answerer: Answerer, question: str):
    assert not isinstance(answerer.outcome(question), Answer)


def test_what_may_be_meant_is_offered_with_a_known_question(answerer: Answerer):
    offered = [answerer.outcome(q) for q in ("night", "advice for shops", "my town", "bolt", "sells", "prevent")]
    for outcome in offered:
        if isinstance(outcome, Suggestion):
            assert len(outcome.facts) == len(outcome.questions) <= 3
            assert all(q in f.questions for f, q in zip(outcome.facts, outcome.questions, strict=True))
            assert not any(f.is_gap for f in outcome.facts)


def test_each_person_is_asked_about_apart(answerer: Answerer):
    for question, fact in (("What did Okafor say?", "okafor-patrols"), ("What did Mora say?", "mora-cameras")):
        outcome = answerer.outcome(question)
        assert isinstance(outcome, Answer)
        assert outcome.facts[0].id == fact


@pytest.mark.parametrize(
    ("question", "given"),
    [
        ("What is the number of the repair shop?", True),
        ("phone number for repairs", True),
        ("Whose number is 01632 960 123?", True),
        ("number to call if a thief is hurt", False),
        ("phone number for an emergency", False),
    ],
)
def test_a_contact_is_not_given_to_who_asks_for_another(
    small_base: KnowledgeBase, vectors: WordVectors, question: str, given: bool
):
    cite = {"source": "northport", "paragraph": 9}
    shop = Fact.model_validate(
        {
            "id": "shop",
            "kind": "contact",
            "title": "Contact for repairs",
            "text": "The repair shop of Northport can be called on 01632 960 123.",
            "questions": (
                "phone number",
                "What number do I call?",
                "Who can I ring?",
                "number to call",
                "call the shop",
            ),
            "corrects": ("01632 960 123 is the number for an emergency",),
            "cite": cite,
        }
    )
    gap = Fact.model_validate(
        {
            "id": "gap-emergency",
            "kind": "gap",
            "text": "The report names no number for an emergency.",
            "questions": ("Which number is for an emergency?", "whom to call if somebody is hurt", "help when hurt"),
            "cite": cite,
        }
    )
    base = replace(small_base, facts={**small_base.facts, shop.id: shop, gap.id: gap})
    outcome = Answerer(Engine.of(base, vectors, everyday=packaged_everyday())).outcome(question)
    assert (isinstance(outcome, Answer) and "shop" in {f.id for f in outcome.facts}) is given


def test_who_names_somebody_in_a_follow_up_asks_about_them(answerer: Answerer):
    outcome = answerer.outcome("and Okafor?", ["What did Ines Mora say about cameras?"])
    assert isinstance(outcome, Answer)
    assert outcome.facts[0].id == "okafor-patrols"
