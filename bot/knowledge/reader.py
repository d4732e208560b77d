"""Reads a directory of YAML files as a knowledge base: strictly, whole, and with every fault at once.

`docs/knowledge-format.md` describes the format. Each file is read as text (`files`), built without YAML's surprises
(`strict_yaml`), typed by the schema (`models`, `schema_faults`), and then the ids that entries name each other by are
followed (`references`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from bot.errors import Fault, KnowledgeError
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.files import BaseFile, collect
from bot.knowledge.models import Entry, Fact, Helpline, Names, Person, Source, Synonym, Topic, Vocabulary
from bot.knowledge.references import Located, follow
from bot.knowledge.schema_faults import faults_of
from bot.knowledge.strict_yaml import Items, Mapping, parse

E = TypeVar("E", bound=Entry)

_DECLARED_IN = {
    "sources.yaml": Source.__name__,
    "people.yaml": Person.__name__,
    "topics.yaml": Topic.__name__,
    "helplines.yaml": None,
    "vocabulary.yaml": None,
}
"""What the files other than those of facts declare that others may refer to."""
_CALLED = {Fact.__name__: "facts", Person.__name__: "people", Source.__name__: "sources", Topic.__name__: "topics"}


@dataclass(frozen=True)
class Reading:
    """What came of reading a directory: the base, or None and the faults that stand in the way.

    `faults` are those of files that could not be read, then the others, each in order of the files, warnings (files
    that are not looked at) among them. `located` are the facts and gaps with the place of each. `unchecked` says
    which references were not followed because of what could not be read, in one sentence; it is empty where all were.
    """

    base: KnowledgeBase | None
    faults: tuple[Fault, ...]
    located: Sequence[Located[Fact]] = ()
    helplines: Sequence[Located[Helpline]] = ()
    unchecked: str = ""

    @property
    def errors(self) -> tuple[Fault, ...]:
        """The faults that make the base unreadable."""
        return tuple(fault for fault in self.faults if not fault.warning)


def read(directory: Path) -> KnowledgeBase:
    """Return the base that `directory` holds.

    Raises `KnowledgeError` with every fault found, each with file and line, when there is any.
    """
    reading = examine(directory)
    if reading.base is None:
        raise KnowledgeError(reading.errors)
    return reading.base


def examine(directory: Path) -> Reading:
    """Read `directory` as `read` does and return what came of it; raises nothing for anything that files can hold."""
    files, faults = collect(directory)
    shelf = _Shelf(faults=faults)
    for fault in faults:
        if not fault.warning:
            shelf.leave_out(fault.file)
    for file in files:
        shelf.add(file)
    shelf.faults.extend(follow(shelf))
    shelf.faults.extend(list(shelf.missing()))
    # The faults that hide others come first: who mends them sees the rest.
    ordered = tuple(sorted(set(shelf.faults), key=lambda fault: (fault.file not in shelf.left_out, fault)))
    base = None if any(not fault.warning for fault in ordered) else shelf.base(_digest(files))
    return Reading(base, ordered, shelf.facts, shelf.helplines, shelf.unchecked())


def _digest(files: Sequence[BaseFile]) -> str:
    digest = hashlib.sha256()
    for file in files:
        digest.update(f"{file.name}\0{len(file.content)}\0".encode())
        digest.update(file.content)
    return digest.hexdigest()


@dataclass
class _Shelf:
    """The entries of every file, as far as they could be typed."""

    faults: list[Fault] = field(default_factory=list)
    sources: list[Located[Source]] = field(default_factory=list)
    people: list[Located[Person]] = field(default_factory=list)
    topics: list[Located[Topic]] | None = None
    facts: list[Located[Fact]] = field(default_factory=list)
    helplines: list[Located[Helpline]] = field(default_factory=list)
    synonyms: list[Located[Synonym]] = field(default_factory=list)
    names: list[Located[Names]] = field(default_factory=list)
    written: dict[str, list[Located[Entry]]] = field(default_factory=dict)
    unread: dict[str, list[str]] = field(default_factory=dict)
    left_out: set[str] = field(default_factory=set)

    def declared(self, model: str) -> set[str]:
        """Return the ids of all entries of `model`, typed or not."""
        return {located.entry["id"] for located in self.written.get(model, ())}

    def leave_out(self, file: str) -> None:
        """Note that nothing of `file` could be read: what it declares is not known."""
        self.left_out.add(file)
        model = _DECLARED_IN.get(file, Fact.__name__)
        if model is not None:
            self.unread.setdefault(model, []).append(file)

    def unchecked(self) -> str:
        """Return which references were not followed, in one sentence, or nothing."""
        if not self.unread:
            return ""
        kinds = " and ".join(_CALLED[model] for model in sorted(self.unread))
        files = ", ".join(sorted({file for named in self.unread.values() for file in named}))
        return f"Not checked: references to {kinds}, which may stand in {files}."

    def add(self, file: BaseFile) -> None:
        entries = self._entries(file)
        if file.name == "sources.yaml":
            self._type(file.name, entries, Source, self.sources)
        elif file.name == "people.yaml":
            self._type(file.name, entries, Person, self.people)
        elif file.name == "topics.yaml":
            self.topics = []
            self._type(file.name, entries, Topic, self.topics)
        elif file.name == "helplines.yaml":
            self._type(file.name, entries, Helpline, self.helplines)
        elif file.name == "vocabulary.yaml":
            self._type(file.name, [entry for entry in entries if "class" not in entry], Synonym, self.synonyms)
            self._type(file.name, [entry for entry in entries if "class" in entry], Names, self.names)
        else:
            self._type(file.name, entries, Fact, self.facts)

    def _entries(self, file: BaseFile) -> list[Mapping]:
        document = parse(file.text)
        self.faults.extend(Fault(file.name, line, message) for line, message in document.faults)
        if document.value is None or document.value == "":
            self.leave_out(file.name)
            if not document.faults:
                self.faults.append(Fault(file.name, 1, "the file is empty; write `[]` for an empty list"))
            return []
        if not isinstance(document.value, Items):
            line = document.value.line if isinstance(document.value, Mapping) else 1
            self.leave_out(file.name)
            self.faults.append(Fault(file.name, line, "the file must be a list: each entry begins with `- `"))
            return []
        entries = []
        for value, line in zip(document.value, document.value.lines, strict=True):
            if isinstance(value, Mapping):
                entries.append(value)
            else:
                self.faults.append(Fault(file.name, line, "an entry must be a mapping (key: value)"))
        return entries

    def _type(self, name: str, entries: Sequence[Mapping], model: type[E], shelf: list[Located[E]]) -> None:
        written = self.written.setdefault(model.__name__, [])
        for entry in entries:
            if isinstance(entry.get("id"), str):
                written.append(Located(Entry(), name, entry))
            try:
                typed = model.model_validate(entry)
            except ValidationError as error:
                self.faults.extend(Fault(name, line, message) for line, message in faults_of(error, entry, model))
            else:
                shelf.append(Located(typed, name, entry))

    def missing(self) -> Iterator[Fault]:
        """Yield a fault where nothing else is wrong and yet there is nothing to answer from."""
        if all(fault.warning for fault in self.faults):
            if not self.sources:
                yield Fault("sources.yaml", 1, "the base holds no source")
            if not self.facts:
                yield Fault("facts", 1, "the base holds no fact")

    def base(self, digest: str) -> KnowledgeBase:
        return KnowledgeBase(
            sources={source.value.id: source.value for source in self.sources},
            facts={fact.value.id: fact.value for fact in self.facts},
            people={person.value.id: person.value for person in self.people},
            topics={topic.value.id: topic.value for topic in self.topics or ()},
            helplines=tuple(line.value for line in self.helplines),
            vocabulary=Vocabulary(
                synonyms=tuple(entry.value for entry in self.synonyms), names=tuple(entry.value for entry in self.names)
            ),
            digest=digest,
        )
