"""A server's own facts over a base: found beside it, never in its place, and never by anybody else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.answering.answerer import Answerer
from bot.answering.engine import Engine
from bot.answering.outcome import Answer, NoAnswer
from bot.knowledge.overlay import GuildFacts

Made = Callable[..., GuildFacts]

SHELTER = {
    "kind": "statement",
    "text": "The school has a locked shelter for bicycles behind the gym.",
    "questions": ("Where can I park my bicycle at school?", "Is there a bicycle shelter?", "Where is the shelter?"),
}
NEWER = {
    "kind": "figure",
    "text": "Police in Northport recorded 4,480 bicycle thefts in 2023.",
    "period": "2023",
    "gives": ("count",),
    "questions": ("How many bicycle thefts were recorded in 2023?", "How many bikes were stolen in 2023?"),
}
SOUTHPORT = {
    "kind": "figure",
    "text": "Police in Southport recorded 310 bicycle thefts in 2022.",
    "period": "2022",
    "gives": ("count",),
    "questions": ("How many bicycles were stolen in Southport?", "Bicycle thefts in Southport"),
}


def facts(answerer: Answerer, question: str) -> list[str]:
    outcome = answerer.outcome(question)
    return [f.id for f in outcome.facts] if isinstance(outcome, Answer) else []


def test_a_servers_fact_is_answered_there_and_nowhere_else(answerer: Answerer, guild: Made):
    there = answerer.with_guild(guild(SHELTER))
    assert facts(there, "Where is the bicycle shelter of the school?") == ["local-1"]
    assert "local-1" not in facts(answerer, "Where is the bicycle shelter of the school?")
    assert "local-1" not in answerer.base.facts
    assert "local-1" not in {fact for fact, _ in answerer.ranking("Where is the bicycle shelter of the school?", 99)}


def test_the_bases_own_answers_stay(answerer: Answerer, guild: Made):
    there = answerer.with_guild(guild(SHELTER))
    for question in ("What did Mora say about cameras?", "What percentage of bicycles is recovered?"):
        assert facts(there, question) == facts(answerer, question)


def test_a_servers_fact_of_the_period_asked_for_beats_a_gap(answerer: Answerer, guild: Made):
    question = "How many bicycles were stolen in 2023?"
    assert isinstance(answerer.outcome(question), NoAnswer)
    there = answerer.with_guild(guild(NEWER))
    assert facts(there, question)[:1] == ["local-1"]
    # … and no other period's.
    assert isinstance(there.outcome("How many bicycles were stolen in 2015?"), NoAnswer)


def test_the_reports_own_dated_fact_is_still_shown_beside_it(answerer: Answerer, guild: Made):
    there = answerer.with_guild(guild(NEWER))
    assert facts(there, "How many bicycle thefts were recorded?")[0] == "thefts"
    assert facts(there, "How many bicycle thefts were recorded in 2022?")[0] == "thefts"
    reply = there.reply("How many bicycle thefts were recorded?")
    assert "4,120" in reply.parts[0].text
    assert [part.added_by_server for part in reply.parts] == [part.fact.startswith("local-") for part in reply.parts]


def test_a_servers_fact_fills_a_gap_that_it_was_added_for(answerer: Answerer, guild: Made):
    question = "How many bicycles were stolen in Southport?"
    assert isinstance(answerer.outcome(question), NoAnswer)
    there = answerer.with_guild(guild(SOUTHPORT))
    assert "local-1" in facts(there, question)


def test_a_servers_gap_is_said_there(answerer: Answerer, guild: Made):
    gap = {
        "kind": "gap",
        "text": "Nobody has counted skateboards.",
        "questions": ("How many skateboards were stolen?", "Stolen skateboards"),
    }
    outcome = answerer.with_guild(guild(gap)).outcome("How many skateboards were stolen?")
    assert isinstance(outcome, NoAnswer)
    assert outcome.gap is not None
    assert outcome.gap.id == "local-1"


def test_a_way_of_asking_that_a_server_added_counts_for_the_bases_fact(answerer: Answerer, guild: Made):
    question = "zibbly wobbly quux"
    assert facts(answerer, question) == []
    there = answerer.with_guild(guild(phrases={"locks": (question,)}))
    ranking = there.ranking(question, 3)
    assert ranking[0][0] == "locks"
    assert facts(there, question) == ["locks"]


def test_a_way_of_asking_for_a_fact_that_is_gone_is_passed_over(answerer: Answerer, guild: Made):
    there = answerer.with_guild(guild(phrases={"gone": ("where has it gone",)}))
    assert facts(there, "What did Mora say about cameras?") == ["mora-cameras"]


def test_a_server_without_facts_answers_as_the_base_does(answerer: Answerer, guild: Made):
    there = answerer.with_guild(guild())
    for question in ("How many bikes were stolen?", "Who are the thieves?", "what shall we cook"):
        assert there.outcome(question) == answerer.outcome(question)


def test_positions_of_both_are_counted_through(engine: Engine, answerer: Answerer, guild: Made):
    there = answerer.with_guild(guild(SHELTER, NEWER, phrases={"locks": ("are padlocks any use",)}))
    for question in ("bicycle shelter", "padlocks", "How many bikes were stolen in 2023?"):
        for candidate in there.matcher.rank(there.matcher.query(question)):
            fact = there.matcher.index.facts[candidate.fact]
            text = there.matcher.index.texts[candidate.text]
            assert fact.id in there.base.facts
            known = there.base.facts[fact.id]
            assert text.text.startswith((known.text, known.quote or known.text)) or text.text in known.asked_for_by


@pytest.mark.parametrize("question", ["Where is the bicycle shelter of the school?"])
def test_one_servers_facts_are_not_anothers(answerer: Answerer, guild: Made, question: str):
    one, other = answerer.with_guild(guild(SHELTER)), answerer.with_guild(guild(NEWER))
    assert facts(one, question) == ["local-1"]
    assert "shelter" not in " ".join(part.text for part in other.reply(question).parts)


LATER = {
    "kind": "figure",
    "text": "Police forces in the UK recorded 7,062 offences of sexual communication with a child in 2023/24.",
    "period": "2023/24",
    "gives": ("count",),
    "questions": ("How many grooming offences in 2023/24?", "How many grooming offences in 2024?"),
}
ROOM = {
    "kind": "statement",
    "text": "The safeguarding lead of our school is in room 12, next to the library.",
    "questions": ("Where is the safeguarding lead?", "Who is our safeguarding lead?"),
}


@pytest.mark.parametrize(
    ("earlier", "question", "first"),
    [
        ("How many offences in 2022/23?", "and in 2024?", "local-1"),
        ("How many offences in 2022/23?", "and in 2023/24?", "local-1"),
        ("How many grooming offences in 2023/24?", "and in 2022/23?", "offences-2022-23"),
        ("Who is our safeguarding lead?", "where is the safeguarding lead then?", "local-2"),
    ],
)
def test_a_servers_fact_is_found_in_a_follow_up_that_is_for_it(
    curated: Answerer, guild: Made, earlier: str, question: str, first: str
):
    outcome = curated.with_guild(guild(LATER, ROOM)).outcome(question, [earlier])
    assert isinstance(outcome, Answer)
    assert outcome.facts[0].id == first


@pytest.mark.parametrize(
    ("earlier", "question"),
    [
        ("how much was snapchat", "and whatsapp?"),
        ("is the Bill delayed", "whose fault"),
        ("how many arrests", "how do they talk to the kids"),
        ("Who is Kate Robertson?", "what did she say"),
        ("Are most victims girls?", "and boys?"),
    ],
)
def test_a_servers_facts_change_nothing_about_follow_ups_that_are_not_theirs(
    curated: Answerer, guild: Made, earlier: str, question: str
):
    there = curated.with_guild(guild(ROOM, SHELTER))
    assert there.reply(question, [earlier]).facts == curated.reply(question, [earlier]).facts


ACT = {
    "kind": "statement",
    "text": "The Online Safety Bill became law in October 2023.",
    "questions": ("Did the Bill pass in the end?", "Has the Online Safety Bill become law?", "Is the Bill law now?"),
}


@pytest.mark.parametrize("question", ["did the bill pass in the end", "Has the Online Safety Bill become law since?"])
def test_a_servers_fact_tells_what_has_become_of_something_since(curated: Answerer, guild: Made, question: str):
    assert isinstance(curated.outcome(question), NoAnswer)
    assert facts(curated.with_guild(guild(ACT)), question)[:1] == ["local-1"]
