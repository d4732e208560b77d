"""Before a fact is published: the questions that it comes near to are found without asking them all."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from bot.answering.answerer import Answerer
from bot.answering.matcher import Matcher
from bot.errors import RefusedError
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.changes import Change, Op
from bot.knowledge.hygiene import Draft
from bot.knowledge.library import curated_base
from bot.knowledge.local_fact import LocalFact
from bot.knowledge.overlay import GuildFacts
from bot.knowledge.reader import read
from bot.services.calibration_store import open_answerer
from bot.services.preview import Previews
from bot.services.reach import Reach
from bot.services.rehearsal import gist

SOURCE = "https://www.example.org/news"
LATER = Draft(
    statement="Police recorded 7,263 offences of sexual communication with a child in 2024/25, by 44 forces.",
    source=SOURCE,
    period="2024/25",
    questions="How many offences were recorded in 2024/25?\nHow many cases in 2024/25?",
)
QUOTED = Draft(
    statement="Jane Marsh says that platforms must be tested before children use them.",
    source=SOURCE,
    quote="No platform should be open to children before it has been tested.",
    speaker="Jane Marsh",
    questions="What did Jane Marsh say?",
)
RULES = Draft(
    statement="The moderators of this server are online every day.",
    source=SOURCE,
    questions="When are the moderators online?\nHow do I reach a moderator?",
)


@dataclass
class Curated:
    base: KnowledgeBase
    answerer: Answerer


@pytest.fixture(scope="module")
def curated(tmp_path_factory: pytest.TempPathFactory) -> Curated:
    whole = read(curated_base())
    few = {i: fact.model_copy(update={"questions": fact.questions[:12]}) for i, fact in whole.facts.items()}
    base = replace(whole, facts=few, digest="")
    folder: Path = tmp_path_factory.mktemp("data")
    return Curated(base, open_answerer(base, folder))


@pytest.fixture(scope="module")
def reach(curated: Curated) -> Reach:
    assert isinstance(curated.answerer.matcher, Matcher)
    return Reach(curated.answerer.matcher, curated.base)


@pytest.fixture(scope="module")
def questions(curated: Curated) -> list[str]:
    return [question for fact in curated.base.facts.values() for question in fact.questions]


def change(draft: Draft, op: Op = Op.ADD, identifier: str = "local-1") -> Change:
    return Change(op, "5", "", id=identifier, fact=draft.fact())


def near(reach: Reach, facts: GuildFacts, questions: list[str]) -> list[str]:
    return reach.of(tuple(facts.facts.values()), facts.people, questions)


@pytest.mark.parametrize("draft", [LATER, QUOTED, RULES])
def test_whoever_is_out_of_reach_is_no_candidate_and_changes_nothing(
    curated: Curated, reach: Reach, questions: list[str], draft: Draft
) -> None:
    facts = GuildFacts().after(change(draft))
    there = curated.answerer.with_guild(facts)
    found = set(near(reach, facts, questions))
    assert len(found) < len(questions) / 4
    for question in random.Random(4).sample([q for q in questions if q not in found], 80):
        assert "local-1" not in {fact for fact, _ in there.ranking(question, 30)}
        assert gist(there.reply(question)) == gist(curated.answerer.reply(question))


def test_the_nearest_come_first_and_lead_to_the_fact(curated: Curated, reach: Reach, questions: list[str]) -> None:
    facts = GuildFacts().after(change(LATER))
    found = near(reach, facts, ["How many offences were recorded in 2024/25?", *questions])
    assert found[0] == "How many offences were recorded in 2024/25?"
    assert "local-1" in curated.answerer.with_guild(facts).reply(found[0]).facts


def test_a_year_and_a_name_are_always_near(reach: Reach, questions: list[str]) -> None:
    later, quoted = GuildFacts().after(change(LATER)), GuildFacts().after(change(QUOTED))
    known = max(questions, key=len)
    dated, named = f"{known} And in 2025?", f"{known} Does Marsh agree?"
    assert dated in near(reach, later, [dated])
    assert named in near(reach, quoted, [named])
    assert near(reach, quoted, [known, dated]) == []
    assert near(reach, later, [known, named]) == []


def test_nothing_comes_near_to_no_fact(reach: Reach, questions: list[str]) -> None:
    assert near(reach, GuildFacts(), questions) == []
    assert near(reach, GuildFacts().after(change(LATER)), []) == []


def test_a_way_to_ask_that_a_server_adds_is_scored_like_a_fact_of_its_own(
    curated: Curated, reach: Reach, questions: list[str]
) -> None:
    base = next(iter(curated.base.answers))
    facts = GuildFacts().after(Change(Op.PHRASE, "5", "", ref=base.id, questions=("zibbly wobbly quux",)))
    found = reach.of(facts.laid_over(curated.base, [base.id]), {}, ["zibbly wobbly quux please", *questions])
    assert "zibbly wobbly quux please" in found


async def test_a_preview_of_an_edit_asks_what_the_old_version_answered(curated: Curated) -> None:
    facts = GuildFacts().after(change(LATER))
    now = Curated(facts.over(curated.base), curated.answerer.with_guild(facts))
    recent = ("how many offences were there in 2024/25 then",)
    assert "local-1" in now.answerer.reply(recent[0]).facts
    preview = await Previews(budget=600.0).of_changes(
        (change(RULES, Op.EDIT),), facts, curated=curated, now=now, recent=recent
    )
    assert preview.subject == "local-1"
    assert recent[0] in {one.question for one in preview.changed}
    assert preview.asked == preview.near < preview.known


async def test_a_preview_of_a_removal_shows_what_is_lost(curated: Curated) -> None:
    facts = GuildFacts().after(change(RULES))
    now = Curated(facts.over(curated.base), curated.answerer.with_guild(facts))
    preview = await Previews(budget=600.0).of_changes(
        (Change(Op.REMOVE, "5", "", id="local-1"),), facts, curated=curated, now=now, recent=("moderators online?",)
    )
    assert preview.shown is None
    assert {one.question for one in preview.changed} == {"moderators online?", *RULES.ways}


async def test_a_preview_of_many_changes_looks_at_all_of_them(curated: Curated) -> None:
    changes = (change(RULES), change(LATER, identifier="local-2"))
    recent = ("moderators online?", "offences in 2024/25?")
    preview = await Previews(budget=600.0).of_changes(
        changes, GuildFacts(), curated=curated, now=curated, recent=recent
    )
    assert preview.subject == "2 facts"
    assert set(recent) <= {one.question for one in preview.changed}


async def test_a_preview_that_runs_out_of_time_says_how_far_it_came(curated: Curated) -> None:
    ticks = iter(range(1_000))
    previews = Previews(budget=1.0, clock=lambda: float(next(ticks)))
    preview = await previews.of_changes((change(LATER),), GuildFacts(), curated=curated, now=curated)
    assert 0 < preview.asked < preview.near


async def test_changes_that_do_not_fit_are_refused(curated: Curated) -> None:
    with pytest.raises(RefusedError, match="no fact local-7"):
        await Previews(budget=600.0).of_changes(
            (change(RULES, Op.EDIT, "local-7"),), GuildFacts(), curated=curated, now=curated
        )


def test_a_date_is_no_figure() -> None:
    def kind(statement: str) -> str:
        fact: LocalFact = Draft(statement=statement, source=SOURCE, period="2023", questions="When?").fact()
        return fact.kind.value

    assert kind("The Act received Royal Assent on 26 October 2023.") == "statement"
    assert kind("Since 2019/20 it has fallen.") == "statement"
    assert kind("In May 2024, 13 forces said so.") == "figure"
    assert kind("The rate was 12% on 3 May 2023.") == "figure"
