"""What a moderator wants to do, before it is known what it comes to: from a deed and the facts as they are, changes.

A deed is made once and may be applied more than once: when somebody else changed the facts meanwhile, it is looked at
again against what is there now, and refused where it does not fit any more. Times are filled in when it is saved.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from bot.errors import RefusedError
from bot.knowledge.changes import Change, GuildSettings, Op
from bot.knowledge.history import taking_back
from bot.knowledge.local_fact import LocalFact
from bot.knowledge.overlay import GuildFacts, number_of

FACTS = 2_000
"""The most facts that a server may have at a time."""
PHRASES = 50
"""The most ways to ask that a server may add to one fact."""


@dataclass(frozen=True, slots=True)
class Deed:
    """`build` returns the changes, given the facts as they are and the journal so far, or raises `RefusedError`.

    The journal is read only where `looks_back`; else it is empty.
    """

    who: str
    build: Callable[[GuildFacts, Sequence[Change]], tuple[Change, ...]]
    looks_back: bool = False


def adding(who: int, fact: LocalFact, why: str = "") -> Deed:
    """Add `fact`, or a gap ("not for us"), under the next free id."""

    def build(facts: GuildFacts, _: Sequence[Change]) -> tuple[Change, ...]:
        _require_room(facts, 1)
        same = next((i for i, written in facts.written.items() if written == fact), None)
        if same:
            raise RefusedError(f"this is there already, as {same}")
        return (Change(Op.GAP if fact.is_gap else Op.ADD, str(who), "", why, id=facts.next_id, fact=fact),)

    return Deed(str(who), build)


def editing(who: int, identifier: str, fact: LocalFact, why: str = "", *, based_on: int | None = None) -> Deed:
    """Put `fact` in the place of what `identifier` says.

    `based_on` is the number of the change that the moderator was looking at; refused where there has been another.
    """

    def build(facts: GuildFacts, _: Sequence[Change]) -> tuple[Change, ...]:
        _require_unchanged(facts, identifier, based_on)
        if facts.written.get(identifier) == fact:
            raise RefusedError("nothing was changed")
        return (Change(Op.EDIT, str(who), "", why, id=identifier, fact=fact),)

    return Deed(str(who), build)


def removing(who: int, identifier: str, why: str = "") -> Deed:
    """Remove the fact `identifier`; it can be restored."""
    return _of_one(who, Change(Op.REMOVE, str(who), "", why, id=identifier))


def restoring(who: int, identifier: str, why: str = "") -> Deed:
    """Bring the removed fact `identifier` back as it was."""
    return _of_one(who, Change(Op.RESTORE, str(who), "", why, id=identifier))


def configuring(who: int, settings: GuildSettings, why: str = "") -> Deed:
    """Change the server's settings to `settings`, all of them."""

    def build(facts: GuildFacts, _: Sequence[Change]) -> tuple[Change, ...]:
        if facts.settings == settings:
            raise RefusedError("nothing was changed")
        return (Change(Op.SETTINGS, str(who), "", why, settings=settings),)

    return Deed(str(who), build)


def phrasing(who: int, identifier: str, question: str, why: str = "") -> Deed:
    """Add `question` as a way to ask for a fact: of the curated base as a phrase, of the server as an edit."""

    def build(facts: GuildFacts, _: Sequence[Change]) -> tuple[Change, ...]:
        local = facts.written.get(identifier)
        known = local.questions if local else facts.phrases.get(identifier, ())
        if question in known:
            raise RefusedError("this way to ask is there already")
        if len(known) >= PHRASES:
            raise RefusedError(f"{identifier} has {len(known)} ways to ask already; {PHRASES} is the most")
        if local:
            edited = local.model_copy(update={"questions": (*known, question)})
            return (Change(Op.EDIT, str(who), "", why, id=identifier, fact=edited),)
        if number_of(identifier) is not None:
            raise RefusedError(f"this server has no fact {identifier}")
        return (Change(Op.PHRASE, str(who), "", why, ref=identifier, questions=(*known, question)),)

    return Deed(str(who), build)


def undoing(who: int, number: int, why: str = "", *, whole: bool = False) -> Deed:
    """Take back change `number`, and with `whole` all that were saved together with it (an import), or nothing; see
    `history.taking_back`.
    """

    def build(_: GuildFacts, changes: Sequence[Change]) -> tuple[Change, ...]:
        found = next((change for change in changes if change.number == number), None)
        if not whole or found is None or found.batch is None:
            return (taking_back(changes, number, who=str(who), when="", why=why),)
        first = number - found.batch[0] + 1
        so_far, made = list(changes), []
        for earlier in range(first + found.batch[1] - 1, first - 1, -1):
            undo = taking_back(so_far, earlier, who=str(who), when="", why=why)
            so_far.append(replace(undo, number=so_far[-1].number + 1))
            made.append(undo)
        return tuple(made)

    return Deed(str(who), build, looks_back=True)


def importing(
    who: int,
    added: Sequence[LocalFact],
    edited: Sequence[tuple[str, LocalFact]],
    phrased: Sequence[tuple[str, tuple[str, ...]]],
    why: str = "",
    *,
    length: int,
) -> Deed:
    """Add, edit and phrase all of these, or nothing. `length` is that of the facts that the difference was shown of."""

    def build(facts: GuildFacts, _: Sequence[Change]) -> tuple[Change, ...]:
        if facts.length != length:
            raise RefusedError("the facts of this server were changed since the difference was shown; look again")
        _require_room(facts, len(added))
        changes = [
            Change(Op.GAP if fact.is_gap else Op.ADD, str(who), "", why, id=f"local-{facts.highest + place}", fact=fact)
            for place, fact in enumerate(added, start=1)
        ]
        changes += [Change(Op.EDIT, str(who), "", why, id=identifier, fact=fact) for identifier, fact in edited]
        changes += [Change(Op.PHRASE, str(who), "", why, ref=ref, questions=questions) for ref, questions in phrased]
        if not changes:
            raise RefusedError("the file holds nothing that is not there already")
        return tuple(changes)

    return Deed(str(who), build)


def repeating(changes: Sequence[Change], bases: Sequence[tuple[str, int]], approver: str) -> Deed:
    """Make proposed `changes` now, agreed to by `approver`.

    `bases` are the subjects with the number of their last change when they were proposed; refused where that has
    changed. Added facts get the ids that are free now.
    """

    def build(facts: GuildFacts, _: Sequence[Change]) -> tuple[Change, ...]:
        for subject, number in bases:
            _require_unchanged(facts, subject, number)
        made, highest = [], facts.highest
        for change in changes:
            identifier = change.id
            if change.op in {Op.ADD, Op.GAP}:
                if change.fact in facts.written.values():
                    raise RefusedError("this is there already")
                highest += 1
                identifier = f"local-{highest}"
            made.append(replace(change, id=identifier, approved_by=approver, when="", number=0))
        return tuple(made)

    return Deed(approver, build)


def _of_one(who: int, change: Change) -> Deed:
    return Deed(str(who), lambda _facts, _changes: (change,))


def _require_room(facts: GuildFacts, count: int) -> None:
    if len(facts.written) + count > FACTS:
        raise RefusedError(f"a server may have {FACTS} facts; remove some first")


def _require_unchanged(facts: GuildFacts, subject: str, based_on: int | None) -> None:
    stamp = facts.last.get(subject)
    if based_on is not None and (stamp.number if stamp else 0) != based_on:
        raise RefusedError(f"{subject} was changed meanwhile; look at it again")
