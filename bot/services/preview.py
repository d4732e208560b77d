"""What a fact would change, before it is published: how members will see it, and which answers become others."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz, process, utils

from bot.answering.answerer import Answerer
from bot.errors import ConfigurationError
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.changes import Change, Op
from bot.knowledge.hygiene import Finding, near_duplicates
from bot.knowledge.local_fact import LocalFact
from bot.knowledge.models import Fact
from bot.knowledge.overlay import GuildFacts
from bot.replies.reply import Reply
from bot.services.expiring import Clock
from bot.services.guild_answering import Answers, over
from bot.services.rehearsal import Changed, evaluation_questions, known_questions, rehearse

log = logging.getLogger(__name__)

BUDGET = 8.0
"""Seconds that a replay may take; the questions most like the fact are asked first."""
CHUNK = 25
"""Questions asked at a stretch, between which the event loop and other moderators get their turn."""
THOROUGH = 200
"""Questions that are asked of the old answers too although the new answer does not mention the fact."""

Progress = Callable[[int, int], Awaitable[None]]
"""Told how many questions of how many were asked."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What publishing would do.

    `shown` is the fact as members will see it, `remarks` what is worth a second look, `alike` facts that say nearly
    the same with their likeness (0 to 100). `astray` are its own questions that get another answer. `changed` are
    other questions whose answer becomes another one; `taken` those of them that lead to another fact now and would no
    longer. `asked` of `known` questions were asked again in the time there was.
    """

    identifier: str
    shown: Reply
    remarks: tuple[Finding, ...]
    alike: tuple[tuple[Fact, float], ...]
    astray: tuple[tuple[str, Reply], ...]
    taken: tuple[Changed, ...]
    changed: tuple[Changed, ...]
    asked: int
    known: int


class Previews:
    """Makes previews, one at a time: each keeps a thread busy for seconds."""

    def __init__(
        self, *, evaluation: Path | None = None, budget: float = BUDGET, clock: Clock = time.monotonic
    ) -> None:
        self._evaluation = evaluation
        self._budget = budget
        self._clock = clock
        self._turn = asyncio.Lock()

    async def of_fact(
        self,
        fact: LocalFact,
        facts: GuildFacts,
        *,
        curated: Answers,
        now: Answers,
        replaces: str | None = None,
        remarks: Sequence[Finding] = (),
        recent: Sequence[str] = (),
        progress: Progress | None = None,
    ) -> Preview:
        """Return what publishing `fact` over a server's `facts` would do, `replaces` being the id of the fact that it
        takes the place of.

        `curated` answers from the base alone, `now` as the server is answered today; both must have a base. `recent`
        are questions that the server's members asked.
        """
        base, answerer, before = curated.base, curated.answerer, now.answerer
        assert base is not None and answerer is not None and before is not None  # noqa: S101, PT018 - the caller saw to it
        identifier = replaces or facts.next_id
        op = Op.EDIT if replaces else Op.GAP if fact.is_gap else Op.ADD
        trial = facts.after(Change(op, who="", when="", id=identifier, fact=fact))
        async with self._turn:
            after = await asyncio.to_thread(over, answerer, trial)
            others = [one for one in after.base.facts.values() if one.id != identifier]
            alike = await asyncio.to_thread(near_duplicates, fact, others)
            own = await asyncio.to_thread(_replies, fact.questions, after.answerer)
            written = facts.written.get(identifier)
            compared = [fact, *([written] if written else [])]
            asked = await asyncio.to_thread(self._questions, base, facts, recent, compared, identifier)
            changed, count = await self._replay(asked, before, after.answerer, identifier, progress)
        return Preview(
            identifier=identifier,
            shown=after.answerer.show(trial.facts[identifier]),
            remarks=tuple(remarks),
            alike=alike,
            astray=tuple((question, reply) for question, reply in own if identifier not in reply.facts),
            taken=tuple(one for one in changed if _taken(one)),
            changed=tuple(changed),
            asked=count,
            known=len(asked),
        )

    def _questions(
        self,
        base: KnowledgeBase,
        facts: GuildFacts,
        recent: Sequence[str],
        compared: Sequence[LocalFact],
        identifier: str,
    ) -> list[tuple[str, str | None]]:
        """Return the questions to ask again with the facts that list them: recent ones first, then the most like the
        facts `compared`; what leads to the first of these alone, which gets the id `identifier`, is left out.
        """
        known = known_questions(base, facts, recent, self._evaluated())
        own = {question for question in compared[0].questions if known.get(question) in {None, identifier}}
        texts = [text for fact in compared for text in (fact.text, *fact.questions)]
        new = [question for question in known if question not in own]
        ordered = dict.fromkeys([*(one for one in recent if one not in own), *_by_likeness(new, texts)])
        return [(question, known[question]) for question in ordered]

    def _evaluated(self) -> tuple[str, ...]:
        if self._evaluation is None:
            return ()
        try:
            return evaluation_questions(self._evaluation)
        except ConfigurationError as failure:
            log.warning("%s", failure)
            return ()

    async def _replay(
        self,
        questions: Sequence[tuple[str, str | None]],
        before: Answerer,
        after: Answerer,
        identifier: str,
        progress: Progress | None,
    ) -> tuple[list[Changed], int]:
        changed: list[Changed] = []
        until = self._clock() + self._budget
        asked = 0
        while asked < len(questions) and (asked == 0 or self._clock() < until):
            chunk = dict(questions[asked : asked + CHUNK])
            old = before.reply if asked < THOROUGH else _Spared(before, after, identifier).before
            changed += await asyncio.to_thread(_rehearsed, chunk, old, after.reply)
            asked += len(chunk)
            if progress is not None:
                await progress(asked, len(questions))
        return changed, asked


class _Spared:
    """Asks the old answers only where the new answer is none, or mentions the fact: a fact that is not mentioned in a
    new answer far from it has not moved it, and asking both costs twice the time.
    """

    def __init__(self, before: Answerer, after: Answerer, identifier: str) -> None:
        self._before, self._after, self._identifier = before, after, identifier

    def before(self, question: str) -> Reply:
        new = self._after.reply(question)
        moved = new.outcome != "answer" or self._identifier in new.facts
        return self._before.reply(question) if moved else new


def _replies(questions: Iterable[str], answerer: Answerer) -> list[tuple[str, Reply]]:
    return [(question, answerer.reply(question)) for question in questions]


def _taken(change: Changed) -> bool:
    """Whether a fact loses one of its own questions; a gap loses nothing when something answers it."""
    return change.stolen and change.before.outcome == "answer" and change.owner not in change.after.facts


def _rehearsed(
    questions: dict[str, str | None], before: Callable[[str], Reply], after: Callable[[str], Reply]
) -> list[Changed]:
    return list(rehearse(questions, before, after))


def _by_likeness(questions: Sequence[str], texts: Sequence[str]) -> list[str]:
    """Return `questions` with those first that share most words with one of `texts`."""
    folded = [utils.default_process(question) for question in questions]
    best = [0.0] * len(questions)
    for text in texts:
        found = process.extract_iter(utils.default_process(text), folded, scorer=fuzz.token_set_ratio)
        for _, likeness, position in found:
            best[position] = max(best[position], likeness)
    return [questions[position] for position in sorted(range(len(questions)), key=lambda at: -best[at])]
