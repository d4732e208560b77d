"""Who changed what, and how to take it back: pure functions over the changes of one server, oldest first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from pydantic import ValidationError

from bot.errors import RefusedError
from bot.knowledge.changes import Change, GuildSettings, Op
from bot.knowledge.local_fact import LocalFact
from bot.knowledge.word_diff import Piece, word_difference

SETS = ("questions", "aliases", "corrects", "topics", "related", "gives")
"""Fields of a fact in which single entries are taken back, whatever was added beside them since."""

_State = LocalFact | GuildSettings | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Difference:
    """What changed in one field, word by word."""

    field: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One change with what its subject was before and after it: None where it was not there.

    `before` and `after` are the whole facts; of a phrase or of settings only `difference` tells.
    """

    change: Change
    before: LocalFact | None
    after: LocalFact | None
    difference: tuple[Difference, ...]

    @property
    def number(self) -> int:
        """The place of the change in the journal, from 1."""
        return self.change.number

    @property
    def deed(self) -> str:
        """What was done, in a word or two, such as "edited" or "way to ask"."""
        return "taken back" if self.change.undoes else _DEEDS[self.change.op]


_DEEDS = {
    Op.ADD: "added",
    Op.EDIT: "edited",
    Op.REMOVE: "removed",
    Op.RESTORE: "restored",
    Op.PHRASE: "way to ask",
    Op.GAP: "gap added",
    Op.SETTINGS: "settings",
}


def history(changes: Iterable[Change], subject: str | None = None) -> tuple[Step, ...]:
    """Return the changes, newest first, each with what it changed; only those of `subject` (a fact's id, or
    "settings") where one is given. Changes must carry their numbers.
    """
    steps = []
    for change, before, after in _followed(changes):
        if subject is not None and change.subject != subject:
            continue
        steps.append(
            Step(
                change,
                before if isinstance(before, LocalFact) else None,
                after if isinstance(after, LocalFact) else None,
                differences(before, after),
            )
        )
    return tuple(reversed(steps))


def differences(before: _State, after: _State) -> tuple[Difference, ...]:
    """Return the fields in which two states of one subject differ, in the order of the model."""
    old, new = _texts(before), _texts(after)
    return tuple(
        Difference(name, word_difference(old.get(name, ""), new.get(name, "")))
        for name in dict.fromkeys([*new, *old])
        if old.get(name, "") != new.get(name, "")
    )


def taking_back(changes: Sequence[Change], number: int, *, who: str, when: str, why: str = "") -> Change:
    """Return the change that takes back change `number`; taking that back in turn brings it on again.

    Only what that change did is taken back: fields that it did not touch, and questions that it did not add or drop,
    stay as they are now. Raises `RefusedError` where there is no such change, where it is taken back already, or
    where what it did was changed since.
    """
    followed = _followed(changes)
    found = next((step for step in followed if step[0].number == number), None)
    if found is None:
        raise RefusedError(f"there is no change {number}")
    change, before, after = found
    now = [state for other, _, state in followed if other.subject == change.subject][-1]
    undo = Change(Op.EDIT, who, when, why, undoes=number)
    if isinstance(before, LocalFact) and isinstance(after, LocalFact):
        if not isinstance(now, LocalFact):
            raise RefusedError(f"{change.id} was removed since; take that back first")
        return replace(undo, id=change.id, fact=_merged(before, after, now, change.id or ""))
    if change.op is Op.PHRASE:
        questions = _without(_list(before), _list(after), _list(now))
        _require_difference(questions, _list(now))
        return replace(undo, op=Op.PHRASE, ref=change.ref, questions=questions)
    if change.op is Op.SETTINGS:
        return replace(undo, op=Op.SETTINGS, settings=_settings_merged(before, after, now))
    if isinstance(after, LocalFact):
        if now is None:
            raise RefusedError(f"{change.id} is removed already")
        return replace(undo, op=Op.REMOVE, id=change.id)
    if now is not None:
        raise RefusedError(f"{change.id} is back already")
    return replace(undo, op=Op.RESTORE, id=change.id)


def _followed(changes: Iterable[Change]) -> list[tuple[Change, _State, _State]]:
    """Return each change with the state of its subject before and after; changes that do not fit change nothing."""
    states: dict[str, _State] = {}
    dropped: dict[str, LocalFact] = {}
    steps: list[tuple[Change, _State, _State]] = []
    for change in changes:
        subject = change.subject
        before = states.get(subject)
        after = before
        match change.op:
            case Op.ADD | Op.GAP:
                if subject not in states:
                    after = change.fact
            case Op.EDIT:
                after = change.fact if before is not None else None
            case Op.REMOVE:
                if isinstance(before, LocalFact):
                    dropped[subject] = before
                after = None
            case Op.RESTORE:
                after = before or dropped.get(subject)
            case Op.PHRASE:
                after = change.questions
            case Op.SETTINGS:
                after = change.settings or before
        states[subject] = after
        steps.append((change, before, after))
    return steps


def _merged(before: LocalFact, after: LocalFact, now: LocalFact, identifier: str) -> LocalFact:
    old, new, current = (state.model_dump() for state in (before, after, now))
    for name in old:
        if old[name] == new[name]:
            continue
        if name in SETS:
            current[name] = _without(old[name], new[name], current[name])
        elif current[name] == new[name]:
            current[name] = old[name]
        elif current[name] != old[name]:
            raise RefusedError(f"{_named(name)} of {identifier} was changed again since; take that back first")
    try:
        merged = LocalFact.model_validate(current)
    except ValidationError:
        raise RefusedError(f"{identifier} was changed since in a way that does not fit; edit it instead") from None
    _require_difference(merged, now)
    return merged


def _settings_merged(before: _State, after: _State, now: _State) -> GuildSettings:
    old = before if isinstance(before, GuildSettings) else GuildSettings()
    new = after if isinstance(after, GuildSettings) else GuildSettings()
    merged = now if isinstance(now, GuildSettings) else GuildSettings()
    current = merged
    for name in (f.name for f in fields(GuildSettings)):
        if getattr(old, name) == getattr(new, name):
            continue
        if getattr(current, name) not in (getattr(old, name), getattr(new, name)):
            raise RefusedError("this setting was changed again since; set it anew instead")
        merged = replace(merged, **{name: getattr(old, name)})
    _require_difference(merged, current)
    return merged


def _without(old: Sequence[Any], new: Sequence[Any], now: Sequence[Any]) -> tuple[Any, ...]:
    """Return `now` without what `new` added to `old`, and with what it dropped."""
    kept = [entry for entry in now if entry in old or entry not in new]
    return (*kept, *(entry for entry in old if entry not in new and entry not in kept))


def _require_difference(wanted: object, now: object) -> None:
    if wanted == now:
        raise RefusedError("that change is taken back already")


def _list(state: _State) -> tuple[str, ...]:
    return state if isinstance(state, tuple) else ()


def _named(field_name: str) -> str:
    return {"text": "the statement", "cite": "the source"}.get(field_name, f"the {field_name.replace('_', ' ')}")


def _texts(state: _State) -> dict[str, str]:
    if isinstance(state, tuple):
        return {"questions": "\n".join(state)}
    if isinstance(state, GuildSettings):
        return {f.name: _shown(getattr(state, f.name)) for f in fields(state)}
    if state is None:
        return {}
    written = state.model_dump(mode="json", exclude_defaults=True)
    written["cite"] = [citation.url for citation in state.cite]
    return {name: _shown(value) for name, value in written.items()}


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, list | tuple):
        return "\n".join(str(entry) for entry in value) or "none"
    return "" if value is None else str(value)
