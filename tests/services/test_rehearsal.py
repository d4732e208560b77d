"""Before a fact is published: which answers would be others."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import ConfigurationError
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.models import Citation, Fact, Kind, Source
from bot.knowledge.overlay import GuildFacts
from bot.replies.reply import Part, Reply
from bot.services.rehearsal import evaluation_questions, gist, known_questions, rehearse

CITE = (Citation(source="report"),)
BASE = KnowledgeBase(
    sources={"report": Source(id="report", title="A report")},
    facts={
        "hives": Fact(id="hives", kind=Kind.FIGURE, text="40.", cite=CITE, questions=("How many hives?", "Hives?")),
        "gap": Fact(id="gap", kind=Kind.GAP, text="Not said.", cite=CITE, questions=("How much honey?",)),
    },
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


def test_what_would_be_answered_otherwise_is_shown_before_and_after() -> None:
    questions = {"How many hives?": "hives", "How much honey?": "gap", "Is it so?": None}
    changed = list(rehearse(questions, answering(hives="hives"), answering(hives="local-1", honey="local-2")))  # type: ignore[arg-type]
    assert [(c.question, c.before.facts, c.after.facts, c.stolen) for c in changed] == [
        ("How many hives?", ("hives",), ("local-1",), True),
        ("How much honey?", (), ("local-2",), False),
    ]
    assert list(rehearse(questions, answering(hives="hives"), answering(hives="hives"))) == []  # type: ignore[arg-type]


def test_present_answers_are_asked_for_once() -> None:
    asked: list[str] = []

    def before(question: str) -> Reply:
        asked.append(question)
        return answering(hives="hives")(question)  # type: ignore[operator,no-any-return]

    known: dict[str, object] = {}
    for _ in range(2):
        assert not list(rehearse({"How many hives?": "hives"}, before, answering(hives="hives"), known))  # type: ignore[arg-type]
    assert asked == ["How many hives?"]
    assert known == {"How many hives?": gist(before("hives"))}
    (changed,) = rehearse({"How many hives?": "hives"}, before, answering(hives="local-1"), known)  # type: ignore[arg-type]
    assert changed.before.facts == ("hives",)


def test_questions_of_an_evaluation_file(tmp_path: Path) -> None:
    file = tmp_path / "questions.jsonl"
    file.write_text('{"q": "One?"}\n\n{"question": "Two?"}\n{"q": "And in 2020?", "context": ["One?"]}\n[]\n', "utf-8")
    assert evaluation_questions(file) == ("One?", "Two?")
    file.write_text("{", "utf-8")
    with pytest.raises(ConfigurationError):
        evaluation_questions(file)
