"""Which answers a change would change: known questions, asked before and after.

    questions = known_questions(base, facts, recent, evaluation)
    changed = list(rehearse(questions, before.reply, after.reply))

A base knows many thousands of questions; see `reach` for those that a fact can take.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass
from pathlib import Path

from bot.errors import ConfigurationError
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.overlay import GuildFacts
from bot.replies.reply import Reply

Answer = Callable[[str], Reply]

Gist = tuple[str, tuple[str, ...], frozenset[str]]
"""What of a reply counts: its outcome, its first fact, and the server's own facts among those shown (whether one
appears or goes is a change, wherever it stands)."""


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


def rehearse(
    questions: Mapping[str, str | None], before: Answer, after: Answer, known: MutableMapping[str, Gist] | None = None
) -> Iterator[Changed]:
    """Yield every question whose outcome or first fact would be another, those that would be stolen among them.

    `known` are gists of replies of `before`, which then need not be asked for them; what is found is put there.
    """
    known = {} if known is None else known
    for question, owner in questions.items():
        old: Reply | None = None
        if question not in known:
            old = before(question)
            known[question] = gist(old)
        new = after(question)
        if gist(new) != known[question]:
            yield Changed(question, old or before(question), new, owner)


def gist(reply: Reply) -> Gist:
    """Return what of `reply` counts."""
    return (reply.outcome, reply.facts[:1], frozenset(part.fact for part in reply.parts if part.added_by_server))


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
