"""A server's own facts over the curated base, as a value: what the changes of its moderators come to.

    replay(changes) -> GuildFacts            what all changes together give
    facts.after(change) -> GuildFacts        the same with one more, or RefusedError where it does not fit
    facts.over(base) -> KnowledgeBase        the base as this server sees it

A guild's facts are `local-<n>`, never used twice. A fact of the curated base takes nothing but further ways to ask
for it; one that is gone from the base is passed over (`dangling` names it), so that a newer base never locks a server
out. See `history` for who changed what, and for taking a change back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from bot.errors import RefusedError
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.changes import Change, GuildSettings, Op
from bot.knowledge.local_fact import LocalFact
from bot.knowledge.models import Fact, Person, Source

LOCAL = re.compile(r"local-([1-9][0-9]{0,8})")
"""The form of a guild fact's id; the number is counted up and never used again."""


def number_of(identifier: str) -> int | None:
    """Return the number of a guild fact's id, or None where `identifier` is none."""
    found = LOCAL.fullmatch(identifier)
    return int(found[1]) if found else None


@dataclass(frozen=True, slots=True)
class Stamp:
    """The last change of something: its number in the journal, who made it and when."""

    number: int
    who: str
    when: str


@dataclass(frozen=True, slots=True)
class Misfit:
    """A recorded change that does not fit what came before it (a hand edit), and was passed over."""

    number: int
    sentence: str


@dataclass(frozen=True)
class GuildFacts:
    """What one server added; immutable.

    `facts` are the living ones, gaps among them, in order of addition; `written` are the same as their moderators
    wrote them; `removed` can be restored. `phrases` are ways to ask by id of the curated fact. `last` is the last
    change by subject (a fact's id, or "settings"). `length` counts the changes and so names the revision; `highest` is
    the highest number that a fact has had.
    """

    facts: Mapping[str, Fact] = field(default_factory=dict)
    written: Mapping[str, LocalFact] = field(default_factory=dict)
    removed: Mapping[str, LocalFact] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    people: Mapping[str, Person] = field(default_factory=dict)
    phrases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    settings: GuildSettings = field(default_factory=GuildSettings)
    last: Mapping[str, Stamp] = field(default_factory=dict)
    length: int = 0
    highest: int = 0
    misfits: tuple[Misfit, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to answer with beyond the curated base."""
        return not self.facts and not self.phrases

    @property
    def next_id(self) -> str:
        """The id that the next fact gets."""
        return f"local-{self.highest + 1}"

    def after(self, change: Change) -> GuildFacts:
        """Return what holds after `change`. Raises `RefusedError` where it does not fit; `number` counts on from
        here where the change has none.
        """
        state = _State(self)
        state.take(replace(change, number=change.number or self.length + 1))
        return state.frozen(self)

    def over(self, base: KnowledgeBase) -> KnowledgeBase:
        """Return `base` as this server sees it. It has no digest: work about it is not to be kept."""
        facts = dict(base.facts)
        for identifier, questions in self.phrases.items():
            if identifier in facts:
                known = facts[identifier].questions
                more = tuple(question for question in questions if question not in known)
                facts[identifier] = facts[identifier].model_copy(update={"questions": known + more})
        return replace(
            base,
            facts={**facts, **self.facts},
            sources={**base.sources, **self.sources},
            people={**base.people, **self.people},
            digest="",
        )

    def laid_over(self, base: KnowledgeBase, subjects: Iterable[str]) -> tuple[Fact, ...]:
        """Return what is matched beside `base` for each of `subjects` that is here: the server's own fact, or the
        base's with only the ways to ask that were added to it, so that these cover as much as they would there.
        """
        found = []
        for subject in subjects:
            if subject in self.facts:
                found.append(self.facts[subject])
            elif subject in self.phrases and subject in base.facts:
                bare = {"questions": self.phrases[subject], "aliases": (), "corrects": (), "quote": None}
                found.append(base.facts[subject].model_copy(update=bare))
        return tuple(found)

    def dangling(self, base: KnowledgeBase) -> tuple[str, ...]:
        """Return the ids of curated facts that are named here and are gone from `base`, each once."""
        named = [*self.phrases, *(other for fact in self.facts.values() for other in fact.related)]
        return tuple(dict.fromkeys(i for i in named if i not in base.facts and i not in self.facts))


def replay(changes: Iterable[Change], *, length: int = 0, highest: int = 0) -> GuildFacts:
    """Return what `changes` come to, in their order. One that does not fit is passed over and named in `misfits`.

    `length` and `highest` are known to be at least as large: a journal may hold entries that cannot be read.
    """
    state = _State(GuildFacts(length=length, highest=highest))
    misfits = []
    for position, change in enumerate(changes, start=1):
        numbered = change if change.number else replace(change, number=position)
        try:
            state.take(numbered)
        except RefusedError as refused:
            misfits.append(Misfit(numbered.number, str(refused)))
            state.length = max(state.length, numbered.number)
    return replace(state.frozen(GuildFacts()), misfits=tuple(misfits))


class _State:
    """The same while it is being changed: many changes are taken without a copy for each."""

    def __init__(self, start: GuildFacts) -> None:
        self._written = dict(start.written)
        self._removed = dict(start.removed)
        self._phrases = dict(start.phrases)
        self._settings = start.settings
        self._last = dict(start.last)
        self._highest = start.highest
        self._misfits = start.misfits
        self.length = start.length

    def take(self, change: Change) -> None:
        """Apply `change`. Raises `RefusedError`, and then nothing has changed."""
        match change.op:
            case Op.ADD | Op.GAP:
                self._add(change)
            case Op.EDIT:
                identifier = self._living(change)
                self._written[identifier] = _fact_of(change)
            case Op.REMOVE:
                identifier = self._living(change)
                self._removed[identifier] = self._written.pop(identifier)
            case Op.RESTORE:
                if change.id not in self._removed:
                    raise RefusedError(f"{change.id or 'the fact'} is not among the removed facts")
                self._written[change.id] = self._removed.pop(change.id)
            case Op.PHRASE:
                self._phrase(change)
            case Op.SETTINGS:
                if change.settings is None:
                    raise RefusedError("the change of settings holds no settings")
                self._settings = change.settings
        self.length = max(self.length, change.number)
        self._last[change.subject] = Stamp(change.number, change.who, change.when)

    def _add(self, change: Change) -> None:
        number = number_of(change.id or "")
        if number is None:
            raise RefusedError("a server's fact needs an id of the form local-<number>")
        if change.id in self._written or change.id in self._removed:
            raise RefusedError(f"{change.id} has been used before")
        fact = _fact_of(change)
        if fact.is_gap != (change.op is Op.GAP):
            raise RefusedError(f"{change.id} is {'a gap' if fact.is_gap else 'no gap'}, and was not added as such")
        self._written[f"local-{number}"] = fact
        self._highest = max(self._highest, number)

    def _phrase(self, change: Change) -> None:
        if not change.ref or number_of(change.ref) is not None:
            raise RefusedError("a way to ask is added to a fact of the curated base; a server's own fact is edited")
        if change.questions:
            self._phrases[change.ref] = change.questions
        else:
            self._phrases.pop(change.ref, None)

    def _living(self, change: Change) -> str:
        if change.id in self._written:
            return change.id
        if change.id in self._removed:
            raise RefusedError(f"{change.id} was removed; restore it first")
        raise RefusedError(f"this server has no fact {change.id or 'without an id'}")

    def frozen(self, earlier: GuildFacts) -> GuildFacts:
        """Return the value; facts that `earlier` holds unchanged are taken from it."""
        written = dict(sorted(self._written.items(), key=lambda item: number_of(item[0]) or 0))
        facts: dict[str, Fact] = {}
        sources: dict[str, Source] = {}
        people: dict[str, Person] = {}
        for identifier, local in written.items():
            if earlier.written.get(identifier) is local:
                fact = earlier.facts[identifier]
                sources.update((c.source, earlier.sources[c.source]) for c in fact.cite)
                if fact.speaker:
                    people[fact.speaker] = earlier.people[fact.speaker]
            else:
                fact = local.fact(identifier)
                sources.update((source.id, source) for source in local.sources())
                if (person := local.person()) is not None:
                    people[person.id] = person
            facts[identifier] = fact
        return GuildFacts(
            facts=facts,
            written=written,
            removed=self._removed,
            sources=sources,
            people=people,
            phrases=self._phrases,
            settings=self._settings,
            last=self._last,
            length=self.length,
            highest=self._highest,
            misfits=self._misfits,
        )


def _fact_of(change: Change) -> LocalFact:
    if change.fact is None:
        raise RefusedError(f"the change of {change.id} holds no fact")
    return change.fact
