"""Which answers a change would change: known questions, asked before and after.

    questions = nearest(known_questions(base, facts, recent, evaluation), [fact])
    changed = list(rehearse(questions, before.reply, after.reply))

A base knows many thousands of questions; a fact can only take those that share words with it. So the nearest few
hundred are asked, which takes a second or two in place of minutes.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.answering.text import stem, words
from bot.errors import ConfigurationError
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.local_fact import LocalFact
from bot.knowledge.overlay import GuildFacts
from bot.replies.reply import Reply

Answer = Callable[[str], Reply]

ASKED = 300
"""The most questions that are asked again before a fact is published."""
SHARED = 0.3
"""The least share of a question's words, weighed by how rare they are, that a fact must hold to be able to take it."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A question whose reply would be another. `owner` is the fact that lists it as a way to ask, if one does."""

    question: str
    before: Reply
    after: Reply
    owner: str | None = None

    @property
    def stolen(self) -> bool:
        """Whether the question is one of a fact that answered it before and would no longer come first."""
        return self.owner is not None and self.owner in self.before.facts[:1] and self.owner not in self.after.facts[:1]


def known_questions(
    base: KnowledgeBase, facts: GuildFacts, recent: Iterable[str] = (), evaluation: Iterable[str] = ()
) -> dict[str, str | None]:
    """Return every question that is known, each once, with the fact that lists it: those of all facts and gaps of the
    base and the server, the server's recent ones, and those of an evaluation file.
    """
    questions: dict[str, str | None] = {}
    for fact in facts.over(base).facts.values():
        for question in fact.questions:
            questions.setdefault(question, fact.id)
    for question in (*recent, *evaluation):
        questions.setdefault(question, None)
    return questions


def nearest(
    questions: Mapping[str, str | None], facts: Iterable[LocalFact], limit: int = ASKED
) -> dict[str, str | None]:
    """Return those of `questions` that share most words with `facts` (the versions before and after a change), the
    nearest first, at most `limit`; words weigh by their inverse document frequency among the questions.
    """
    of_facts = {stem(word) for fact in facts for text in _texts(fact) for word in words(text)}
    stems = {question: frozenset(stem(word) for word in words(question)) for question in questions}
    frequency = Counter(found for question in stems.values() for found in question)
    weight = {found: math.log(1 + len(stems) / count) for found, count in frequency.items()}
    shares = []
    for question, held in stems.items():
        whole = sum(weight[found] for found in held)
        share = sum(weight[found] for found in held & of_facts) / whole if whole else 0.0
        if share >= SHARED:
            shares.append((-share, question))
    return {question: questions[question] for _, question in sorted(shares)[:limit]}


def _texts(fact: LocalFact) -> tuple[str, ...]:
    return (fact.text, fact.quote or "", fact.period or "", *fact.questions, *fact.aliases, *fact.corrects)


def rehearse(questions: Mapping[str, str | None], before: Answer, after: Answer) -> Iterator[Changed]:
    """Yield every question whose outcome or first fact would be another, those that would be stolen among them."""
    for question, owner in questions.items():
        old, new = before(question), after(question)
        if (old.outcome, old.facts[:1], _further(old)) != (new.outcome, new.facts[:1], _further(new)):
            yield Changed(question, old, new, owner)


def evaluation_questions(file: Path) -> tuple[str, ...]:
    """Return the questions of an evaluation file (one JSON object a line, with `q` or `question`), without contexts.

    Raises `ConfigurationError` where it cannot be read.
    """
    try:
        lines = [line for line in file.read_text("utf-8").splitlines() if line.strip()]
        items = [json.loads(line) for line in lines]
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"the evaluation file {file} cannot be read: {error}") from None
    found = (
        item.get("q") or item.get("question") for item in items if isinstance(item, dict) and not item.get("context")
    )
    return tuple(question for question in found if isinstance(question, str) and question.strip())


def _further(reply: Reply) -> frozenset[str]:
    """The server's own facts among those shown: whether one appears or goes is a change, wherever it stands."""
    return frozenset(part.fact for part in reply.parts if part.added_by_server)
