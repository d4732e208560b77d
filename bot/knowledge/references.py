"""Follows the ids by which the entries of a base name each other."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, Protocol, TypeVar

from bot.errors import Fault
from bot.knowledge.models import Entry, Fact, Helpline, Kind, Names, Person, Source, Synonym, Topic
from bot.knowledge.schema_faults import hint, place
from bot.knowledge.strict_yaml import Mapping, shown

E = TypeVar("E", bound=Entry)


@dataclass(frozen=True, slots=True)
class Located(Generic[E]):
    """An entry with the file and the text that it was read from."""

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
    """The typed entries of a base, and the ids that its files declare.

    Ids are declared by entries that could not be typed as well, so that one fault does not cause ten.
    """

    sources: list[Located[Source]]
    people: list[Located[Person]]
    topics: list[Located[Topic]] | None
    facts: list[Located[Fact]]
    helplines: list[Located[Helpline]]
    synonyms: list[Located[Synonym]]
    names: list[Located[Names]]
    declared: dict[str, set[str]]


def follow(shelf: Shelf) -> Iterator[Fault]:
    """Yield a fault for every id that is used twice or leads nowhere, and every paragraph that its source lacks."""
    yield from _repeated([(located.value.id, located) for located in shelf.sources])
    yield from _repeated([(located.value.id, located) for located in shelf.people])
    yield from _repeated([(located.value.id, located) for located in shelf.topics or ()])
    yield from _repeated([(located.value.id, located) for located in shelf.facts])
    sources = {located.value.id: located.value for located in shelf.sources}
    for located in shelf.facts:
        yield from _of_citations(located, shelf.declared.get("Source", set()), sources)
        yield from _of_names(located, shelf)
    yield from _of_vocabulary(shelf)
    for source in shelf.sources:
        yield from _overlapping(source)


def _repeated(entries: Sequence[tuple[str, Located[E]]]) -> Iterator[Fault]:
    first: dict[str, Located[E]] = {}
    for identifier, located in entries:
        before = first.setdefault(identifier, located)
        if before is not located:
            where = f"{before.file}:{before.line('id')}"
            yield located.fault(("id",), f"`{identifier}` is used twice; first in {where}")


def _of_citations(located: Located[Fact], declared: Collection[str], sources: dict[str, Source]) -> Iterator[Fault]:
    fact = located.value
    for position, citation in enumerate(fact.cite):
        if citation.source not in declared:
            yield located.fault(("cite", position, "source"), _nothing("source", citation.source, declared))
            continue
        source = sources.get(citation.source)
        if source is None or not source.sections or citation.paragraph is None:
            continue
        if source.section(citation.paragraph) is None:
            last = max(section.last for section in source.sections)
            message = f"`{source.id}` has no ¶{citation.paragraph}; its sections end at ¶{last}"
            yield located.fault(("cite", position, "paragraph"), message)
    if fact.note and fact.note.source and fact.note.source not in declared:
        yield located.fault(("note", "source"), _nothing("source", fact.note.source, declared))


def _of_names(located: Located[Fact], shelf: Shelf) -> Iterator[Fault]:
    fact = located.value
    facts, people = shelf.declared.get("Fact", set()), shelf.declared.get("Person", set())
    if fact.speaker and fact.speaker not in people:
        yield located.fault(("speaker",), _nothing("person", fact.speaker, people))
    for position, other in enumerate(fact.related):
        if other == fact.id:
            yield located.fault(("related", position), "a fact is not related to itself")
        elif other not in facts:
            yield located.fault(("related", position), _nothing("fact", other, facts))
    if shelf.topics is not None:
        topics = shelf.declared.get("Topic", set())
        for position, topic in enumerate(fact.topics):
            if topic not in topics:
                yield located.fault(("topics", position), _nothing("topic", topic, topics))


def _of_vocabulary(shelf: Shelf) -> Iterator[Fault]:
    kinds = {located.value.id: located.value.kind for located in shelf.facts}
    gaps = {identifier for identifier, kind in kinds.items() if kind is Kind.GAP}
    for names in shelf.names:
        gap = names.value.gap
        if gap not in shelf.declared.get("Fact", set()):
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
