"""Follows the ids by which the entries of a base name each other."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Generic, Protocol, TypeVar

from bot.errors import Fault
from bot.knowledge.models import ID_PATTERN, Entry, Fact, Kind, Names, Source, Topic
from bot.knowledge.schema_faults import hint, place
from bot.knowledge.strict_yaml import Items, Mapping, shown

E = TypeVar("E", bound=Entry)
_ID = re.compile(ID_PATTERN)


@dataclass(frozen=True, slots=True)
class Located(Generic[E]):
    """An entry with the file and the text that it was read from; one that could not be typed is a bare `Entry`."""

    value: E
    file: str
    entry: Mapping

    def line(self, *path: int | str) -> int:
        """Return the line to which `path` (keys and positions) leads in this entry."""
        return place(self.entry, path, self.entry.line)

    def fault(self, path: Sequence[int | str], message: str, *, warning: bool = False) -> Fault:
        """Return a fault at the line to which `path` leads in this entry."""
        return Fault(self.file, self.line(*path), message, warning)


class Shelf(Protocol):
    """The typed entries of a base, and by the names of their models all entries that have an id, typed or not.

    An entry that could not be typed is there to be referred to, and refers to others: one fault does not cause ten, and
    hides none. `unread` are the models whose entries may also stand in a file that could not be read.
    """

    sources: list[Located[Source]]
    topics: list[Located[Topic]] | None
    facts: list[Located[Fact]]
    names: list[Located[Names]]
    written: dict[str, list[Located[Entry]]]
    unread: dict[str, list[str]]

    def declared(self, model: str) -> Collection[str]:
        """Return the ids of all entries of `model`."""
        ...


def follow(shelf: Shelf) -> Iterator[Fault]:
    """Yield a fault for every id that is used twice or leads nowhere, and every paragraph that its source lacks.

    Of an id that may be declared in a file that could not be read nothing is said.
    """
    for model in ("Source", "Person", "Topic", "Fact"):
        yield from _repeated(shelf.written.get(model, ()))
    for written in shelf.written.get("Fact", ()):
        yield from _dangling(written, shelf)
    sources = {located.value.id: located.value for located in shelf.sources}
    for located in shelf.facts:
        yield from _beyond_source(located, sources)
    yield from _of_vocabulary(shelf)
    for source in shelf.sources:
        yield from _overlapping(source)


def _repeated(entries: Sequence[Located[Entry]]) -> Iterator[Fault]:
    first: dict[str, Located[Entry]] = {}
    for located in entries:
        identifier = located.entry["id"]
        before = first.setdefault(identifier, located)
        if before is not located:
            where = f"{before.file}:{before.line('id')}"
            yield located.fault(("id",), f"`{shown(identifier)}` is used twice; first in {where}")


def _dangling(located: Located[Entry], shelf: Shelf) -> Iterator[Fault]:
    """Yield a fault for each id that a fact names and that leads nowhere, or to itself."""
    for path, model, value in _named_by(located.entry):
        if not isinstance(value, str):
            continue
        named = value.strip() if model == "Topic" else value
        # Topics are free text where the base lists none; what is no id at all is a fault of its own.
        meant = shelf.topics is not None and named if model == "Topic" else _ID.match(named)
        if not meant:
            continue
        known = shelf.declared(model)
        if model == "Fact" and named == located.entry.get("id"):
            yield located.fault(path, "a fact is not related to itself")
        elif named not in known and model not in shelf.unread:
            yield located.fault(path, _nothing(model.lower(), named, known))


def _named_by(entry: Mapping) -> Iterator[tuple[Sequence[int | str], str, Any]]:
    """Yield where a fact names other entries, of which model they are, and what stands there, be it text or not."""
    for position, citation in enumerate(_listed(entry.get("cite"))):
        if isinstance(citation, Mapping):
            yield ("cite", position, "source"), "Source", citation.get("source")
    note = entry.get("note")
    if isinstance(note, Mapping):
        yield ("note", "source"), "Source", note.get("source")
    yield ("speaker",), "Person", entry.get("speaker")
    for key, model in (("related", "Fact"), ("topics", "Topic")):
        value = entry.get(key)
        if isinstance(value, Items):
            for position, named in enumerate(value):
                yield (key, position), model, named


def _listed(value: Any) -> Sequence[Any]:
    return value if isinstance(value, Items) else [value]


def _beyond_source(located: Located[Fact], sources: dict[str, Source]) -> Iterator[Fault]:
    for position, citation in enumerate(located.value.cite):
        source = sources.get(citation.source)
        if source is None or not source.sections or citation.paragraph is None:
            continue
        if source.section(citation.paragraph) is None:
            last = max(section.last for section in source.sections)
            message = f"`{source.id}` has no ¶{citation.paragraph}; its sections end at ¶{last}"
            yield located.fault(("cite", position, "paragraph"), message)


def _of_vocabulary(shelf: Shelf) -> Iterator[Fault]:
    kinds = {located.value.id: located.value.kind for located in shelf.facts}
    gaps = {identifier for identifier, kind in kinds.items() if kind is Kind.GAP}
    for names in shelf.names:
        gap = names.value.gap
        if gap not in shelf.declared("Fact"):
            if "Fact" in shelf.unread:
                continue
            yield names.fault(("gap",), _nothing("gap", gap, gaps))
        elif kinds.get(gap, Kind.GAP) is not Kind.GAP:
            yield names.fault(("gap",), f"`{gap}` is a fact, not a gap{hint(gap, gaps)}")


def _overlapping(located: Located[Source]) -> Iterator[Fault]:
    for position, (before, after) in enumerate(pairwise(located.value.sections), start=1):
        if after.first <= before.last:
            message = f"“{shown(after.title)}” begins at ¶{after.first}, before “{shown(before.title)}” ends"
            yield located.fault(("sections", position), message)


def _nothing(what: str, identifier: str, known: Collection[str]) -> str:
    return f"there is no {what} `{shown(identifier)}`{hint(identifier, known)}"
