"""What changes would do before they are made: how members will see a fact, and which answers become others."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from weakref import WeakKeyDictionary

from bot.answering.answerer import Answerer
from bot.answering.matcher import Matcher
from bot.errors import ConfigurationError
from bot.knowledge.changes import Change
from bot.knowledge.hygiene import Finding, near_duplicates
from bot.knowledge.local_fact import LocalFact
from bot.knowledge.models import Fact
from bot.knowledge.overlay import GuildFacts
from bot.replies.reply import Reply
from bot.services.expiring import Clock
from bot.services.guild_answering import Answers, over
from bot.services.reach import Reach
from bot.services.rehearsal import Changed, Gist, evaluation_questions, known_questions, rehearse

log = logging.getLogger(__name__)

BUDGET = 8.0
"""Seconds that asking again may take; the questions most like the fact are asked first."""
CHUNK = 25
"""Questions asked at a stretch, between which the event loop and other moderators get their turn."""
OWN = 100
"""Questions of the changed facts themselves that are asked: all of a fact's, the first of a large import."""
COMPARED = 20
"""Changed facts that are compared with all others for saying the same."""
REMEMBERED = 30_000
"""Present answers that are remembered of each answerer, some 150 bytes each."""

Progress = Callable[[int, int], Awaitable[None]]
"""Told how many questions of how many were asked."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What making some changes would do.

    `subject` is what is changed: a fact's id. `shown` is the fact as members will see it, None where it is removed;
    `remarks` what is worth a second look, `alike` facts that say nearly the same with their likeness (0 to 100).
    `astray` are its own questions that get another answer. `changed` are other questions whose answer becomes another
    one; `taken` those of them that lead to another fact now and would no longer. Of `known` questions `near` came near
    enough for their answers to change, and `asked` of these were asked again in the time there was.
    """

    subject: str
    shown: Reply | None
    remarks: tuple[Finding, ...]
    alike: tuple[tuple[Fact, float], ...]
    astray: tuple[tuple[str, Reply], ...]
    taken: tuple[Changed, ...]
    changed: tuple[Changed, ...]
    asked: int
    near: int
    known: int


class Previews:
    """Makes previews, one at a time: each keeps a thread busy for a second or more."""

    def __init__(
        self, *, evaluation: Path | None = None, budget: float = BUDGET, clock: Clock = time.monotonic
    ) -> None:
        self._evaluation = evaluation
        self._budget = budget
        self._clock = clock
        self._turn = asyncio.Lock()
        self._reach: tuple[Answerer, Reach] | None = None
        self._present: WeakKeyDictionary[Answerer, dict[str, Gist]] = WeakKeyDictionary()

    async def of_changes(
        self,
        changes: Sequence[Change],
        facts: GuildFacts,
        *,
        curated: Answers,
        now: Answers,
        remarks: Sequence[Finding] = (),
        recent: Sequence[str] = (),
        progress: Progress | None = None,
    ) -> Preview:
        """Return what `changes` to a server's `facts` would do; raises RefusedError where they do not fit these.

        `curated` answers from the base alone, `now` as the server is answered today; both must have a base. `recent`
        are questions that the server's members asked.
        """
        base, answerer, before = curated.base, curated.answerer, now.answerer
        assert base is not None and answerer is not None and before is not None  # noqa: S101, PT018 - the caller saw to it
        trial = facts
        for change in changes:
            trial = trial.after(change)
        subjects = tuple(dict.fromkeys(change.subject for change in changes))
        written = {i: trial.written[i] for i in subjects if i in trial.written}
        own = _own_questions(subjects, facts, trial)
        async with self._turn:
            after = await asyncio.to_thread(over, answerer, trial)
            others = [one for one in after.base.facts.values() if one.id not in subjects]
            alike = await asyncio.to_thread(_alike, written.values(), others)
            replies = await asyncio.to_thread(_replies, islice(own.items(), OWN), after.answerer)
            known = known_questions(base, facts, recent, self._evaluated())
            others_known = {q: owner for q, owner in known.items() if not (q in own and owner in {None, own[q]})}
            near = await asyncio.to_thread(self._near, answerer, facts, trial, subjects, others_known)
            asked = {question: others_known[question] for question in near}
            changed, count = await self._replay(asked, before, after.answerer, progress)
        shown = after.base.facts.get(subjects[0])
        return Preview(
            subject=subjects[0] if len(subjects) == 1 else f"{len(subjects)} facts",
            shown=after.answerer.show(shown) if shown else None,
            remarks=tuple(remarks),
            alike=alike,
            astray=tuple((question, reply) for question, reply in replies if own[question] not in reply.facts),
            taken=tuple(one for one in changed if _taken(one)),
            changed=tuple(changed),
            asked=count,
            near=len(asked),
            known=len(others_known),
        )

    def _near(
        self,
        answerer: Answerer,
        facts: GuildFacts,
        trial: GuildFacts,
        subjects: Iterable[str],
        known: Mapping[str, str | None],
    ) -> list[str]:
        """Return the questions whose answers could become others: near a changed fact as it was, or as it will be."""
        if self._reach is None or self._reach[0] is not answerer:
            assert isinstance(answerer.matcher, Matcher)  # noqa: S101 - a curated answerer has no server's facts
            self._reach = None
            self._reach = (answerer, Reach(answerer.matcher, answerer.base))
        touched = [fact for state in (facts, trial) for fact in state.laid_over(answerer.base, subjects)]
        return self._reach[1].of(touched, {**facts.people, **trial.people}, known)

    def _evaluated(self) -> tuple[str, ...]:
        if self._evaluation is None:
            return ()
        try:
            return evaluation_questions(self._evaluation)
        except ConfigurationError as failure:
            log.warning("%s", failure)
            return ()

    async def _replay(
        self, questions: Mapping[str, str | None], before: Answerer, after: Answerer, progress: Progress | None
    ) -> tuple[list[Changed], int]:
        present = self._present.setdefault(before, {})
        if len(present) > REMEMBERED:
            present.clear()
        changed: list[Changed] = []
        left = iter(questions.items())
        until = self._clock() + self._budget
        asked = 0
        while (chunk := dict(islice(left, CHUNK))) and (asked == 0 or self._clock() < until):
            changed += await asyncio.to_thread(_rehearsed, chunk, before, after, present)
            asked += len(chunk)
            if progress is not None:
                await progress(asked, len(questions))
        return changed, asked


def _own_questions(subjects: Iterable[str], facts: GuildFacts, trial: GuildFacts) -> dict[str, str]:
    """Return the ways to ask that are to lead to the changed facts, with these."""
    own: dict[str, str] = {}
    for subject in subjects:
        asked = trial.facts[subject].questions if subject in trial.facts else trial.phrases.get(subject, ())
        own |= dict.fromkeys((q for q in asked if q not in facts.phrases.get(subject, ())), subject)
    return own


def _alike(facts: Iterable[LocalFact], others: Sequence[Fact]) -> tuple[tuple[Fact, float], ...]:
    found = (pair for fact in islice(facts, COMPARED) for pair in near_duplicates(fact, others))
    return tuple(sorted(found, key=lambda pair: -pair[1]))


def _replies(questions: Iterable[tuple[str, str]], answerer: Answerer) -> list[tuple[str, Reply]]:
    return [(question, answerer.reply(question)) for question, _ in questions]


def _taken(change: Changed) -> bool:
    """Whether a fact loses one of its own questions; a gap loses nothing when something answers it."""
    return change.stolen and change.before.outcome == "answer" and change.owner not in change.after.facts


def _rehearsed(
    questions: Mapping[str, str | None], before: Answerer, after: Answerer, present: dict[str, Gist]
) -> list[Changed]:
    return list(rehearse(questions, before.reply, after.reply, present))
