"""The facts of each server: opened when first needed, saved one change at a time, let go when unused.

    facts = await overlays.facts(guild)                       # what this server added, as a value
    saved = await overlays.add(guild, moderator, fact, why)   # returns once it is on the disk

Every saving method raises `NotSavedError` where the disk failed (nothing may be acknowledged) and `RefusedError` where
the change does not fit what is there. After a failure the server's facts are read again before anything else is saved.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from weakref import WeakValueDictionary

from bot.errors import NotSavedError, RefusedError
from bot.knowledge import deeds
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.changes import REMOVED_PERSON, Change, GuildSettings
from bot.knowledge.deeds import Deed
from bot.knowledge.history import Step, history
from bot.knowledge.journal import ConflictError, Journal, JournalReading, Notice, Trouble
from bot.knowledge.local_fact import LocalFact
from bot.knowledge.overlay import GuildFacts, replay
from bot.services.curated_format import ImportPlan, exported, planned
from bot.services.proposals import Proposal, Proposals
from bot.services.uncollected import uncollected

log = logging.getLogger(__name__)

CAPACITY = 128
"""Servers whose facts are kept in memory at a time; those used longest ago go first, and are read again when needed."""
HELD = 20_000
"""The most facts that are kept in memory in all, but for those of the server used last."""
FRESH = 1.0
"""Seconds for which facts in memory are taken to be what the disk holds; saving always looks."""
ATTEMPTS, PAUSE, LONGEST_PAUSE = 12, 0.01, 0.2
"""Times that a change is tried anew because somebody else's was saved first, and the seconds in between: at most the
second, doubled each time up to the third.
"""


@dataclass(frozen=True, slots=True)
class Saved:
    """Changes that are on the disk, and the facts after them. `id` is that of the (last) fact changed, and `number`
    its change's place in the journal.
    """

    changes: tuple[Change, ...]
    facts: GuildFacts

    @property
    def change(self) -> Change:
        """The last of the changes; mostly there is one."""
        return self.changes[-1]

    @property
    def id(self) -> str:
        """What was changed: a fact's id, or "settings"."""
        return self.change.subject

    @property
    def number(self) -> int:
        """The place of the last change in the journal."""
        return self.change.number


@dataclass(frozen=True, slots=True)
class _Opened:
    facts: GuildFacts
    revision: Hashable
    notices: tuple[Notice, ...]
    looked: float


class Overlays:
    """The facts of all servers, over one `Journal`. `now` tells the time of day."""

    def __init__(
        self,
        journal: Journal,
        proposals: Proposals | None = None,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        capacity: int = CAPACITY,
    ) -> None:
        self.journal = journal
        self.proposals = proposals
        self._now = now
        self._capacity = capacity
        self._opened: OrderedDict[int, _Opened] = OrderedDict()
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def facts(self, guild: int) -> GuildFacts:
        """Return what `guild` added, empty where it added nothing. Raises `StorageError` where it cannot be read."""
        opened = self._opened.get(guild)
        if opened and asyncio.get_running_loop().time() - opened.looked < FRESH:
            self._opened.move_to_end(guild)
            return opened.facts
        async with self._turn(guild):
            return (await self._open(guild)).facts

    def loaded(self, guild: int) -> GuildFacts | None:
        """Return the facts of `guild` if they are in memory; looks at no disk."""
        opened = self._opened.get(guild)
        return opened.facts if opened else None

    async def notices(self, guild: int) -> tuple[Notice, ...]:
        """Return what was found in the journal of `guild` beside its changes: hand edits, a torn end, misfits."""
        async with self._turn(guild):
            opened = await self._open(guild)
        misfits = tuple(
            Notice(Trouble.UNREADABLE, 0, f"entry {misfit.number} is passed over: {misfit.sentence}")
            for misfit in opened.facts.misfits
        )
        return opened.notices + misfits

    async def history(self, guild: int, subject: str | None = None) -> tuple[Step, ...]:
        """Return the changes of `guild`, newest first; only those of `subject` where one is given."""
        reading = await self.journal.read(guild)
        return await asyncio.to_thread(history, reading.changes, subject)

    async def add(self, guild: int, who: int, fact: LocalFact, why: str = "") -> Saved:
        """Add a fact, or a gap."""
        return await self.save(guild, deeds.adding(who, fact, why))

    async def edit(
        self, guild: int, who: int, identifier: str, fact: LocalFact, why: str = "", *, based_on: int | None = None
    ) -> Saved:
        """Change a fact; refused where it was changed since change `based_on`."""
        return await self.save(guild, deeds.editing(who, identifier, fact, why, based_on=based_on))

    async def remove(self, guild: int, who: int, identifier: str, why: str = "") -> Saved:
        """Remove a fact."""
        return await self.save(guild, deeds.removing(who, identifier, why))

    async def restore(self, guild: int, who: int, identifier: str, why: str = "") -> Saved:
        """Bring a removed fact back."""
        return await self.save(guild, deeds.restoring(who, identifier, why))

    async def phrase(self, guild: int, who: int, identifier: str, question: str, why: str = "") -> Saved:
        """Add a way to ask for a fact of the base or of the server."""
        return await self.save(guild, deeds.phrasing(who, identifier, question, why))

    async def configure(self, guild: int, who: int, settings: GuildSettings, why: str = "") -> Saved:
        """Change the settings of a server."""
        return await self.save(guild, deeds.configuring(who, settings, why))

    async def undo(self, guild: int, who: int, number: int, why: str = "", *, whole: bool = False) -> Saved:
        """Take back change `number`; with `whole`, all of the import that it was part of."""
        return await self.save(guild, deeds.undoing(who, number, why, whole=whole))

    async def export(self, guild: int) -> str:
        """Return what `guild` added as one file in the curated format."""
        return exported(guild, await self.facts(guild))

    async def plan_import(self, guild: int, text: str, base: KnowledgeBase, name: str = "the file") -> ImportPlan:
        """Return what `text`, a file in the curated format, would change, or every fault that stands in the way."""
        facts = await self.facts(guild)
        return await asyncio.to_thread(planned, text, guild, facts, base, name)

    async def apply_import(self, guild: int, who: int, plan: ImportPlan, why: str = "") -> Saved:
        """Apply all of `plan`, or nothing; refused where the facts changed since it was made, or it has a fault."""
        return await self.save(guild, self.importing(who, plan, why))

    @staticmethod
    def importing(who: int, plan: ImportPlan, why: str = "") -> Deed:
        """Return the deed that applies `plan`, to be saved or proposed."""
        if plan.errors:
            raise RefusedError(f"the file has faults: {plan.errors[0]}")
        edited = [(identifier, after) for identifier, _, after in plan.edited]
        phrased = [(ref, questions) for ref, _, questions in plan.phrased]
        return deeds.importing(who, plan.added, edited, phrased, why, length=plan.length)

    async def save(self, guild: int, deed: Deed) -> Saved:
        """Do `deed` and return once it is on the disk. Refused where the server wants a second moderator to agree."""
        return await self._save(guild, deed, agreed=False)

    async def propose(self, guild: int, deed: Deed) -> Proposal:
        """Keep `deed` until a second moderator agrees; it is looked at now as if it were saved."""
        if self.proposals is None:
            raise RefusedError("proposals are not kept here")
        async with self._turn(guild):
            opened = await self._open(guild)
            changes, _ = await self._made(guild, opened, deed)
        last = opened.facts.last
        subjects = dict.fromkeys(change.subject for change in changes)
        bases = tuple((subject, last[subject].number if subject in last else 0) for subject in subjects)
        return await self.proposals.add(guild, changes, bases)

    @staticmethod
    def as_approved(facts: GuildFacts, proposal: Proposal, approver: int) -> tuple[Change, ...]:
        """Return what `proposal` would come to now that the server has `facts`; refused where it does not fit them."""
        return deeds.repeating(proposal.changes, proposal.bases, str(approver)).build(facts, ())

    async def approve(self, guild: int, approver: int, number: int) -> Saved:
        """Save proposal `number` for its proposer, agreed to by `approver`, who must be somebody else."""
        proposal = await self.proposals.get(guild, number) if self.proposals else None
        if self.proposals is None or proposal is None:
            raise RefusedError("this proposal is no longer there")
        if proposal.who == str(approver):
            raise RefusedError("a second moderator must agree, not the one who proposed it")
        if proposal.who == REMOVED_PERSON:
            # Or whoever proposed it could have themselves forgotten, and then agree to it alone.
            raise RefusedError("who proposed this has been forgotten; somebody must propose it again")
        deed = deeds.repeating(proposal.changes, proposal.bases, str(approver))
        saved = await self._save(guild, deed, agreed=True)
        await self.proposals.withdraw(guild, number)
        return saved

    async def forget(self, user: int) -> int:
        """Replace `user`'s id by "removed" everywhere, durably; return in how many places it stood."""
        try:
            count = await self.journal.forget(user)
        finally:
            # Files were replaced: what is in memory is read again.
            self._opened.clear()
        return count + (await self.proposals.forget(user) if self.proposals else 0)

    async def drop(self, guild: int) -> None:
        """Remove everything that `guild` added."""
        async with self._turn(guild):
            self._opened.pop(guild, None)
            await self.journal.drop(guild)
        if self.proposals:
            await self.proposals.drop(guild)

    def release(self, guild: int) -> None:
        """Let go of the facts of `guild`; they are read again when needed."""
        self._opened.pop(guild, None)

    def _turn(self, guild: int) -> asyncio.Lock:
        return self._turns.setdefault(guild, asyncio.Lock())

    async def _open(self, guild: int) -> _Opened:
        """Return the facts as the journal holds them now; the caller has its turn."""
        now = asyncio.get_running_loop().time()
        opened = self._opened.get(guild)
        if opened and await self.journal.current(guild, opened.revision):
            return self._keep(guild, replace(opened, looked=now))
        reading = await self.journal.read(guild)
        for notice in reading.notices:
            log.warning("journal of guild %d: line %d: %s", guild, notice.line, notice.sentence)
        facts = await asyncio.to_thread(_replayed, reading)
        return self._keep(guild, _Opened(facts, reading.revision, reading.notices, now))

    def _keep(self, guild: int, opened: _Opened) -> _Opened:
        self._opened[guild] = opened
        self._opened.move_to_end(guild)
        held = sum(len(kept.facts.written) for kept in self._opened.values())
        while len(self._opened) > self._capacity or (held > HELD and len(self._opened) > 1):
            _, oldest = self._opened.popitem(last=False)
            held -= len(oldest.facts.written)
        return opened

    async def _made(self, guild: int, opened: _Opened, deed: Deed) -> tuple[tuple[Change, ...], GuildFacts]:
        """Return the changes that `deed` comes to now, dated and numbered, and the facts after them."""
        past: Sequence[Change] = (await self.journal.read(guild)).changes if deed.looks_back else ()
        when = self._now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        facts, made = opened.facts, []
        for change in deed.build(facts, past):
            dated = replace(change, when=change.when or when, number=facts.length + 1)
            facts = facts.after(dated)
            made.append(dated)
        return tuple(made), facts

    async def _save(self, guild: int, deed: Deed, *, agreed: bool) -> Saved:
        async with self._turn(guild):
            for attempt in range(ATTEMPTS):
                opened = await self._open(guild)
                if opened.facts.settings.second_approver and not agreed:
                    raise RefusedError("on this server a second moderator must agree; propose it instead")
                changes, facts = await self._made(guild, opened, deed)
                try:
                    revision = await self.journal.append(guild, changes, after=opened.revision)
                except ConflictError:
                    self._opened.pop(guild, None)
                    # Who waits for different times gets in each other's way no longer.
                    longest = min(PAUSE * 2**attempt, LONGEST_PAUSE)
                    await asyncio.sleep(random.uniform(0, longest))  # noqa: S311 - a pause, not a secret
                    continue
                except BaseException:
                    # What the disk holds now is not known here: it is read again before anything else.
                    self._opened.pop(guild, None)
                    raise
                self._keep(guild, _Opened(facts, revision, opened.notices, asyncio.get_running_loop().time()))
                return Saved(changes, facts)
            raise NotSavedError("not saved: another program keeps changing the facts of this server")


def _replayed(reading: JournalReading) -> GuildFacts:
    with uncollected():
        return replay(reading.changes, length=reading.length, highest=reading.highest)
