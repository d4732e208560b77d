"""Before a fact is published: which answers would be others."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import ConfigurationError
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.local_fact import LocalCitation, LocalFact
from bot.knowledge.models import Citation, Fact, Kind, Source
from bot.knowledge.overlay import GuildFacts
from bot.replies.reply import Part, Reply
from bot.services.rehearsal import evaluation_questions, known_questions, nearest, rehearse

CITE = (Citation(source="report"),)
BASE = KnowledgeBase(
    sources={"report": Source(id="report", title="A report")},
    facts={
        "hives": Fact(id="hives", kind=Kind.FIGURE, text="40.", cite=CITE, questions=("How many hives?", "Hives?")),
        "gap": Fact(id="gap", kind=Kind.GAP, text="Not said.", cite=CITE, questions=("How much honey?",)),
    },
)
NEW = LocalFact(
    kind=Kind.FIGURE,
    text="There were 41 hives.",
    cite=(LocalCitation(url="https://example.org/"),),
    questions=("How many hives in 2026?",),
)


def answering(**by: str) -> object:
    def reply(question: str) -> Reply:
        fact = next((fact for word, fact in by.items() if word in question.casefold()), None)
        if fact is None:
            return Reply("no_answer")
        local = fact.startswith("local")
        return Reply("answer", parts=(Part(fact, "", "", added_by_server=local),), facts=(fact,))

    return reply


def test_every_known_question_is_known_once_with_its_owner() -> None:
    guild = GuildFacts(phrases={"hives": ("Beehives?",)})
    questions = known_questions(BASE, guild, recent=("Is it so?", "Hives?"), evaluation=("Why?",))
    assert questions == {
        "How many hives?": "hives",
        "Hives?": "hives",
        "Beehives?": "hives",
        "How much honey?": "gap",
        "Is it so?": None,
        "Why?": None,
    }


def test_the_nearest_questions_share_rare_words_with_the_fact() -> None:
    questions = known_questions(BASE, GuildFacts(), recent=("Number of wasps near the old mill?",))
    assert list(nearest(questions, [NEW])) == ["Hives?", "How many hives?"]
    assert len(nearest(questions, [NEW], limit=1)) == 1


def test_what_would_be_answered_otherwise_is_shown_before_and_after() -> None:
    questions = {"How many hives?": "hives", "How much honey?": "gap", "Is it so?": None}
    changed = list(rehearse(questions, answering(hives="hives"), answering(hives="local-1", honey="local-2")))  # type: ignore[arg-type]
    assert [(c.question, c.before.facts, c.after.facts, c.stolen) for c in changed] == [
        ("How many hives?", ("hives",), ("local-1",), True),
        ("How much honey?", (), ("local-2",), False),
    ]
    assert list(rehearse(questions, answering(hives="hives"), answering(hives="hives"))) == []  # type: ignore[arg-type]


def test_questions_of_an_evaluation_file(tmp_path: Path) -> None:
    file = tmp_path / "questions.jsonl"
    file.write_text('{"q": "One?"}\n\n{"question": "Two?"}\n{"q": "And in 2020?", "context": ["One?"]}\n[]\n', "utf-8")
    assert evaluation_questions(file) == ("One?", "Two?")
    file.write_text("{", "utf-8")
    with pytest.raises(ConfigurationError):
        evaluation_questions(file)
