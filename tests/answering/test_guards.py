"""Guards: what a question presumes, held against a fact."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.answerer import Answerer
from bot.answering.engine import Engine
from bot.answering.guards import Finding, Guards
from bot.answering.outcome import Answer, NoAnswer
from bot.answering.quantities import numbers_in
from bot.answering.question import read
from bot.answering.text import stem, words
from bot.answering.traits import traits_of
from bot.knowledge.models import Asked


def fired(
    engine: Engine, fact: str, question: str, *, by_correction: bool = False
) -> set[tuple[str, Finding, str | None]]:
    stems = frozenset(stem(w) for w in words(question))
    found = engine.guards.check(engine.base.facts[fact], read(question, engine.names), stems, by_correction)
    return {(g.guard, g.finding, g.gap) for g in found}


@pytest.mark.parametrize(
    ("fact", "question", "expected"),
    [
        ("thefts", "How many bicycles were stolen?", set()),
        ("thefts", "Were 4,120 bicycles stolen?", set()),
        ("thefts", "Were about 4.1k bicycles stolen?", set()),
        ("thefts", "Were 900 bicycles stolen?", {("number", Finding.CORRECT, None)}),
        ("thefts", "Were more than 4,000 bicycles stolen?", set()),
        ("thefts", "Were more than 5,000 bicycles stolen?", {("number", Finding.CORRECT, None)}),
        ("thefts", "Were some 4 thousand bicycles stolen?", set()),
        ("thefts", "Were fewer than 4,000 bicycles stolen?", {("number", Finding.CORRECT, None)}),
        ("thefts", "q3: how many bicycles 4 my homework", set()),
        ("locks", "Do 900 locks help?", set()),  # the fact has no number that could put it right
        ("thefts", "How many bicycles were stolen in 2022?", set()),
        ("thefts", "How many bicycles were stolen in 2019?", {("year", Finding.GAP, "gap-other-years")}),
        ("thefts", "Were 4,120 bicycles stolen in 2019?", {("year", Finding.CORRECT, None)}),
        ("thefts", "As cycling began in 2019, how many bicycles were stolen?", {("year", Finding.CORRECT, None)}),
        ("locks", "How many thefts did locks prevent in 2022?", {("year", Finding.GAP, "gap-other-years")}),
        ("thefts", "How many bicycles were stolen in Southport?", {("name", Finding.GAP, "gap-other-towns")}),
        ("thefts", "Were the 4,120 bicycles stolen in southport?", {("name", Finding.CORRECT, "gap-other-towns")}),
        ("mora-cameras", "What did Mora say of Southport?", {("name", Finding.CORRECT, "gap-other-towns")}),
        ("young-riders", "How many victims were under 16?", set()),
        ("young-riders", "How many victims were under 12?", {("age", Finding.GAP, "gap-ages")}),
        ("locks", "Do locks help those under 12?", set()),  # the fact tells of no age at all
    ],
)
def test_guards(engine: Engine, fact: str, question: str, expected: set[tuple[str, Finding, str | None]]):
    assert fired(engine, fact, question) == expected


def test_a_wrong_belief_is_put_right_and_so_is_what_it_names(engine: Engine):
    found = fired(engine, "thefts", "Only 900 bicycles were stolen in 2019", by_correction=True)
    assert {guard for guard, finding, _ in found if finding is Finding.CORRECT} == {"belief", "number", "year"}
    assert Finding.GAP not in {finding for _, finding, _ in found}


def test_no_detail_is_in_the_words_of_whoever_asked(engine: Engine):
    question = "Were 900 bicycles stolen in xyzzy Southport in 2019?"
    stems = frozenset(stem(w) for w in words(question))
    found = engine.guards.check(engine.base.facts["thefts"], read(question, engine.names), stems, False)
    assert found
    assert not any(word in g.detail for g in found for word in ("xyzzy", "900", "2019"))


@pytest.mark.parametrize(
    ("text", "people"), [("what of mora", {"mora"}), ("Okafor and Mora", {"mora", "okafor"}), ("a director", set())]
)
def test_people_are_known_by_their_surnames(engine: Engine, text: str, people: set[str]):
    assert engine.guards.people_in(frozenset(stem(w) for w in words(text))) == people


def test_traits_of_a_quotation_hold_its_speaker(engine: Engine):
    base = engine.base
    traits = traits_of(base.facts["mora-cameras"], base, engine.matcher.index.reading)
    assert traits.people == {"mora"}
    assert Asked.QUOTATION in traits.gives
    assert {stem("mora"), stem("cameras"), stem("bolt")} <= traits.stems
    assert traits.numbers == ()


def test_years_of_the_period_are_traits_and_no_numbers(engine: Engine):
    base = engine.base
    traits = traits_of(base.facts["recovered"], base, engine.matcher.index.reading)
    assert traits.years == {2022}
    assert [n.value for n in traits.numbers] == [30]
    assert traits.gives == {Asked.SHARE}


def test_guards_over_others_read_only_what_is_new(engine: Engine):
    above = Guards(engine.base, engine.matcher.index.reading, engine.names.gap_of, engine.guards)
    fact = engine.base.facts["thefts"]
    assert above.traits(fact) is engine.guards.traits(fact)


@pytest.mark.parametrize(
    ("said", "agrees"),
    [("fewer than 4,000", False), ("more than 4,000", True), ("more than 30", True), ("fewer than 30", False)],
)
def test_a_bound_is_held_against_the_number_nearest_to_it(engine: Engine, said: str, agrees: bool):
    traits = replace(engine.guards.traits(engine.base.facts["thefts"]), numbers=numbers_in("4,120 thefts, 36 stations"))
    assert traits.agrees_with(numbers_in(said)[0]) is agrees


@pytest.mark.parametrize(
    "question",
    [
        "did the bill pass in the end",
        "Has the Online Safety Bill become law since?",
        "did the bill ever get through",
        "is susie hargreaves still the boss there now",
    ],
)
def test_what_became_of_something_since_is_not_told(curated: Answerer, question: str):
    outcome = curated.outcome(question)
    assert isinstance(outcome, NoAnswer)
    assert outcome.gap is not None


@pytest.mark.parametrize(
    "question",
    [
        "Had the Bill become law when this was written?",
        "why bill not pass yet",
        "is the bill in its final stages",
        "has the bill gone through yet",
    ],
)
def test_how_it_stood_at_the_time_is_told(curated: Answerer, question: str):
    assert isinstance(curated.outcome(question), Answer)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        (
            'Forgive a newcomer from Ghana: what is a "backdoor" here? It isn\'t the one in my kitchen.',
            "backdoor-definition",
        ),
        (
            "Youth club in Leeds here, we do a quiz. I need the number of primary-age offences as an answer card.",
            "primary-age-offences",
        ),
    ],
)
def test_a_place_that_is_told_on_the_way_is_no_limit(curated: Answerer, question: str, fact: str):
    outcome = curated.outcome(question)
    assert isinstance(outcome, Answer)
    assert outcome.facts[0].id == fact


@pytest.mark.parametrize(
    "question", ["how many offences in leeds", "hi, teacher here. how many were there in Wakefield?"]
)
def test_a_place_that_is_asked_for_is_one(curated: Answerer, question: str):
    assert not isinstance(curated.outcome(question), Answer)


def test_a_year_of_ones_own_life_limits_nothing(curated: Answerer):
    outcome = curated.outcome("I left a violent marriage in 1998, now I'm a manager. Which groups need encryption?")
    assert isinstance(outcome, Answer)
    assert not isinstance(curated.outcome("I'm writing about 2019. How many offences were there?"), Answer)


@pytest.mark.parametrize(
    "question",
    [
        "does the Red Cross do food hygiene training too",
        "Has Unicef put in a Freedom of Information Request of its own?",
        "does Amnesty International agree with Robertson that more people are harmed by it?",
    ],
)
def test_what_is_asked_of_somebody_else_is_not_told(curated: Answerer, question: str):
    assert not isinstance(curated.outcome(question), Answer)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("We do Red Cross training on Tuesdays. How many forces gave data?", "forces-42"),
        ("Was it Unicef that got the figures by a Freedom of Information Request?", "foi-request"),
        ("Was ICO or NSPCC the one who sent the FOI request?", "foi-request"),
    ],
)
def test_who_is_told_on_the_way_or_claimed_limits_nothing(curated: Answerer, question: str, fact: str):
    outcome = curated.outcome(question)
    assert isinstance(outcome, Answer)
    assert fact in {told.id for told in outcome.facts}


@pytest.mark.parametrize(
    "question",
    [
        "What's 82% of 5,500?",
        "how many is 26% of 34,000",
        "what's 26% plus 47%",
        "What is 6,350 out of 34,000 as a percentage?",
        "So if 83% are girls, 17% are boys?",
        "Of the 6,350, how many were against primary school kids?",
        "how many offences against teenagers",
        "How many were committed against secondary school children?",
    ],
)
def test_what_would_have_to_be_worked_out_or_is_of_others_is_held_back(curated: Answerer, question: str):
    assert isinstance(curated.outcome(question), NoAnswer)


@pytest.mark.parametrize(
    ("question", "fact", "corrects"),
    [
        ("25% of the 21,000 were under 12 yeah?", "under-12-share", False),
        ("of the 21,000 victims how many were under 12", "under-12-share", False),
        ("Of the 34,000 recorded, how many were in the most recent year?", "offences-2022-23", False),
        ("17% were girls, correct?", "girls-share", True),
        ("The rise was 82% not 18%, right?", "increase-82", True),
        ("Did offences rise 82% or 18%?", "increase-82", False),
        ("how many of those 34,000 crimes were aimed at primary school kids", "primary-age-offences", False),
        ("How many apps were used to groom teenagers?", "apps-150", False),
        ("How many primary and secondary school children were victims?", "primary-age-offences", False),
        ("My textbook has 34,000 offences", "offences-total", False),
        ("r littel kids in it 2 or jus teens", "primary-age-offences", True),
    ],
)
def test_what_the_report_states_of_a_whole_is_told(curated: Answerer, question: str, fact: str, corrects: bool):
    outcome = curated.outcome(question)
    assert isinstance(outcome, Answer)
    assert outcome.facts[0].id == fact
    assert outcome.corrects is corrects
