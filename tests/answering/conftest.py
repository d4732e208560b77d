"""A small base about another report, and the curated one, each made ready once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bot.answering.answerer import Answerer
from bot.answering.engine import Engine
from bot.answering.vectors import WordVectors
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.changes import Change, Op
from bot.knowledge.library import curated_base
from bot.knowledge.local_fact import LocalFact
from bot.knowledge.models import Fact, Names, Person, Section, Source, Synonym, Vocabulary
from bot.knowledge.overlay import GuildFacts, replay
from bot.knowledge.reader import read
from bot.services.calibration_store import open_answerer
from bot.services.packaged_language import packaged_everyday, packaged_vectors

SOURCE = Source(
    id="northport",
    title="Bicycle theft in Northport",
    publisher="Northport Observatory",
    url="https://example.org/northport#top",
    sections=(Section(title="Numbers", first=1, last=4), Section(title="Voices", first=5, last=9)),
)
PEOPLE = (
    Person(id="mora", name="Ines Mora", role="Director", organisation="Northport Observatory", as_of="May 2023"),
    Person(id="okafor", name="Ben Okafor", role="Inspector"),
)


def fact(identifier: str, kind: str, text: str, *questions: str, paragraph: int = 1, **more: Any) -> Fact:
    cite = {"source": "northport", "paragraph": paragraph, "excerpt": more.pop("excerpt", None)}
    return Fact.model_validate(
        {"id": identifier, "kind": kind, "text": text, "cite": cite, "questions": questions, **more}
    )


FACTS = (
    fact(
        "thefts",
        "figure",
        "Police in Northport recorded 4,120 bicycle thefts in 2022.",
        "How many bicycle thefts were recorded?",
        "How many bikes were stolen in Northport?",
        "What is the number of bicycle thefts?",
        "Number of stolen bicycles",
        "How often are bicycles stolen?",
        period="2022",
        gives=("count",),
        corrects=("Only 900 bicycles were stolen", "Hardly any bicycles are stolen"),
        excerpt="4,120 thefts – of bicycles, chiefly",
        related=("recovered", "locks"),
        topics=("scale",),
    ),
    fact(
        "recovered",
        "figure",
        "Owners got back 30% of the stolen bicycles.",
        "What share of stolen bicycles was found again?",
        "What percentage of bicycles is recovered?",
        "Are stolen bicycles ever returned?",
        "Recovery rate of bicycles",
        "What proportion of owners got a bicycle back?",
        paragraph=2,
        period="2022",
        gives=("share",),
        related=("thefts",),
        topics=("scale",),
    ),
    fact(
        "young-riders",
        "figure",
        "One in five victims was under 16.",
        "How many victims were under 16?",
        "How many of the victims were teenagers?",
        "What share of the victims was young?",
        "Were young riders among the victims?",
        "Victims below 16",
        paragraph=3,
        gives=("share",),
        topics=("scale",),
    ),
    fact(
        "locks",
        "statement",
        "The Observatory says that two good locks prevent most thefts.",
        "How can theft be prevented?",
        "Do good locks help?",
        "What protects a bicycle from thieves?",
        "Does locking a bike twice prevent theft?",
        "Which advice does the Observatory give?",
        paragraph=4,
        note={"text": "The Observatory sells no locks."},
        topics=("prevention",),
    ),
    fact(
        "mora-cameras",
        "quote",
        "Ines Mora does not expect cameras to help.",
        "What did Ines Mora say about cameras?",
        "Do cameras help against bicycle thieves?",
        "Who spoke about cameras?",
        "What does the director think of cameras?",
        "Quote about bolt cutters",
        paragraph=6,
        quote="a camera never stopped a thief with bolt cutters",
        speaker="mora",
        related=("locks",),
        topics=("prevention",),
    ),
    fact(
        "okafor-patrols",
        "quote",
        "Ben Okafor wants more patrols at the station.",
        "What did Ben Okafor say about patrols?",
        "What does the inspector want at the station?",
        "Who asks for patrols?",
        "Should there be more patrols?",
        "Quote about the station at night",
        paragraph=7,
        quote="we need people at the station at night",
        speaker="okafor",
        topics=("prevention",),
    ),
    fact(
        "gap-thieves",
        "gap",
        "The report does not say who stole the bicycles.",
        "Who are the thieves?",
        "How old are the thieves?",
        "Were any thieves arrested?",
        "Who steals bicycles?",
        "What is known about the offenders?",
        related=("thefts",),
    ),
    fact(
        "gap-other-towns",
        "gap",
        "The report gives no figures for other towns.",
        "How many bicycles were stolen in other towns?",
        "Is it worse elsewhere?",
        "Bicycle theft in the rest of the country",
        "How does Northport compare with other places?",
        "Which town has the most thefts?",
        related=("thefts",),
    ),
    fact(
        "gap-other-years",
        "gap",
        "The report gives figures for one year only.",
        "How many bicycles were stolen the year before?",
        "Did thefts rise or fall over the years?",
        "What is the trend?",
        "Thefts in other years",
        "What was the figure ten years ago?",
        related=("thefts",),
    ),
    fact(
        "gap-ages",
        "gap",
        "The report gives no other ages of victims.",
        "What was the average age of the victims?",
        "How old was the youngest victim?",
        "Victims of other ages",
        "Exact ages of the victims",
        "How many were pensioners?",
        related=("young-riders",),
    ),
)
VOCABULARY = Vocabulary(
    synonyms=(Synonym(word="bicycle", same=("bike", "push bike", "two wheeler")),),
    names=(
        Names.model_validate({"class": "town", "gap": "gap-other-towns", "names": ["Southport", "Lake Harbour"]}),
        Names.model_validate({"class": "year", "gap": "gap-other-years"}),
        Names.model_validate({"class": "age", "gap": "gap-ages"}),
    ),
)


@pytest.fixture(scope="session")
def small_base() -> KnowledgeBase:
    return KnowledgeBase(
        sources={SOURCE.id: SOURCE},
        facts={f.id: f for f in FACTS},
        people={p.id: p for p in PEOPLE},
        vocabulary=VOCABULARY,
    )


@pytest.fixture(scope="session")
def vectors() -> WordVectors:
    return packaged_vectors()


@pytest.fixture(scope="session")
def engine(small_base: KnowledgeBase, vectors: WordVectors) -> Engine:
    return Engine.of(small_base, vectors, everyday=packaged_everyday())


@pytest.fixture(scope="session")
def answerer(engine: Engine) -> Answerer:
    return Answerer(engine)


@pytest.fixture(scope="session")
def curated(tmp_path_factory: pytest.TempPathFactory) -> Answerer:
    return open_answerer(read(curated_base()), tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="session")
def guild() -> Callable[..., GuildFacts]:
    """Return what makes a server's facts: each a mapping of a LocalFact's keys, or (ref, questions) for phrases."""

    def made(*added: dict[str, Any], phrases: dict[str, tuple[str, ...]] | None = None) -> GuildFacts:
        stamp = {"who": "1", "when": "2026-01-01T00:00:00Z"}
        changes = [
            Change(
                Op.GAP if given["kind"] == "gap" else Op.ADD,
                id=f"local-{number}",
                fact=LocalFact.model_validate({"cite": {"url": "https://example.org/local"}, **given}),
                **stamp,
            )
            for number, given in enumerate(added, start=1)
        ]
        changes += [Change(Op.PHRASE, ref=ref, questions=asked, **stamp) for ref, asked in (phrases or {}).items()]
        facts = replay(changes)
        assert not facts.misfits
        return facts

    return made
