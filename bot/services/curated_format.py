"""A server's facts as one YAML file in the curated format, and back.

    guild: "123456789012345678"                  # whose they are; another server's ids mean nothing here
    sources: […]    people: […]                  # as in sources.yaml and people.yaml
    facts: […]                                   # as in facts/*.yaml
    phrases: [{fact: …, questions: […]}]         # ways to ask for facts of the curated base

Each list can be moved as it is into the file of the curated base that it is named after. What is read is checked
whole: the format, the ids, and the hygiene of everything that moderators write (`bot.knowledge.hygiene`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from pydantic import ValidationError

from bot.errors import Fault
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.deeds import FACTS, PHRASES
from bot.knowledge.history import differences
from bot.knowledge.hygiene import examine_fact, examine_question
from bot.knowledge.local_fact import LocalCitation, LocalFact
from bot.knowledge.models import Entry, Fact, Identifier, Person, Question, Source
from bot.knowledge.overlay import GuildFacts, number_of
from bot.knowledge.plain_yaml import block, quoted
from bot.knowledge.schema_faults import faults_of, hint
from bot.knowledge.strict_yaml import Items, parse
from bot.knowledge.strict_yaml import Mapping as Written
from bot.knowledge.word_diff import shown_difference

E = TypeVar("E", bound=Entry)

LIMIT = 1024 * 1024
"""The largest file that is read, in bytes."""
KEYS = ("guild", "sources", "people", "facts", "phrases")
HEAD = "# What the moderators of a server added, in the curated format; docs/moderating.md says what to do with it.\n"


class Phrases(Entry):
    """Ways to ask for a fact of the curated base."""

    fact: Identifier
    questions: tuple[Question, ...]


@dataclass(frozen=True)
class ImportPlan:
    """What a file comes to for one server, or why not: with any fault nothing is applied.

    `length` is that of the facts it was compared with.
    """

    faults: tuple[Fault, ...] = ()
    added: tuple[LocalFact, ...] = ()
    edited: tuple[tuple[str, LocalFact, LocalFact], ...] = ()
    """(id, as it is, as it is to be)."""
    phrased: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = ()
    """(id of the curated fact, ways to ask that the server has added, and is to have)."""
    unchanged: int = 0
    length: int = 0

    @property
    def errors(self) -> tuple[Fault, ...]:
        """The faults that stand in the way."""
        return tuple(fault for fault in self.faults if not fault.warning)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to apply."""
        return not (self.added or self.edited or self.phrased)

    def lines(self) -> tuple[str, ...]:
        """Return the difference as plain text, a line each."""
        return tuple(self._lines())

    def _lines(self) -> Iterator[str]:
        for fact in self.added:
            yield f"+ {fact.text}" + (f" ({fact.period})" if fact.period else "") + f" — {fact.host}"
        for identifier, before, after in self.edited:
            for difference in differences(before, after):
                yield f"~ {identifier} {difference.field}: {shown_difference(difference.pieces)}"
        for ref, known, questions in self.phrased:
            for question in questions:
                if question not in known:
                    yield f"? {ref}: {question}"
        yield f"= {self.unchanged} already there"


def exported(guild: int, facts: GuildFacts) -> str:
    """Return the facts of a server as the text of one file; the removed ones are left out."""
    people = {person.id: person for local in facts.written.values() if (person := local.person())}
    lists: dict[str, list[dict[str, Any]]] = {
        "sources": [_dumped(source) for source in facts.sources.values()],
        "people": [_dumped(person) for person in people.values()],
        "facts": [_dumped(fact) for fact in facts.facts.values()],
        "phrases": [{"fact": ref, "questions": list(questions)} for ref, questions in facts.phrases.items()],
    }
    lines = [f"guild: {quoted(str(guild))}"]
    for name, entries in lists.items():
        lines += [f"{name}:", *block(entries, 2)] if entries else [f"{name}: []"]
    return HEAD + "\n".join(lines) + "\n"


def planned(text: str, guild: int, facts: GuildFacts, base: KnowledgeBase, name: str = "the file") -> ImportPlan:
    """Compare `text` with the facts of `guild`; every fault of the whole file is found at once.

    A bare list is read as a file of `facts/*.yaml`, whose sources are those of `base`. Facts that are there already are
    left alone; `local-<n>` of the same server is edited; everything else is added under a new id.
    """
    reading = _File(name, base)
    reading.read(text)
    same_guild = reading.guild == str(guild)
    added, edited, unchanged = [], [], 0
    known = set(facts.written.values())
    for identifier, fact in reading.local_facts():
        before = facts.written.get(identifier) if same_guild else None
        if fact == before or (fact in known and before is None):
            unchanged += 1
        elif before is not None:
            edited.append((identifier, before, fact))
        else:
            known.add(fact)
            added.append(fact)
    phrased = []
    for ref, questions in reading.phrases():
        had = facts.phrases.get(ref, ())
        wanted = tuple(dict.fromkeys((*had, *questions)))
        if len(wanted) > PHRASES:
            reading.fault(1, f"`{ref}` would have {len(wanted)} ways to ask; {PHRASES} is the most")
        elif wanted != had:
            phrased.append((ref, had, wanted))
    if len(facts.written) + len(added) > FACTS:
        reading.fault(1, f"with these the server would have more than {FACTS} facts")
    if any(not fault.warning for fault in reading.faults):
        return ImportPlan(faults=tuple(sorted(set(reading.faults))), length=facts.length)
    return ImportPlan(
        tuple(sorted(set(reading.faults))), tuple(added), tuple(edited), tuple(phrased), unchanged, facts.length
    )


@dataclass
class _File:
    """A file as far as it could be read."""

    name: str
    base: KnowledgeBase
    faults: list[Fault] = field(default_factory=list)
    guild: str | None = None
    _entries: dict[str, list[tuple[Entry, Written]]] = field(default_factory=dict)

    def fault(self, line: int, message: str, *, warning: bool = False) -> None:
        self.faults.append(Fault(self.name, line, message, warning))

    def read(self, text: str) -> None:
        if len(text.encode("utf-8", "surrogatepass")) > LIMIT:
            self.fault(1, f"is larger than {LIMIT // 2**20} MB")
            return
        document = parse(text.removeprefix("\ufeff"))
        for line, message in document.faults:
            self.fault(line, message)
        content = document.value
        if isinstance(content, Items):
            self._typed("facts", content, Fact)
            return
        if not isinstance(content, Written):
            if not document.faults:
                self.fault(1, f"must hold {', '.join(KEYS)}, or be a list of facts")
            return
        for key, line in content.lines.items():
            if key not in KEYS:
                self.fault(line, f"unknown key `{key}`{hint(key, KEYS)}")
        guild = content.get("guild")
        if guild is not None and not (isinstance(guild, str) and guild.isascii() and guild.isdigit()):
            self.fault(content.lines["guild"], "`guild` must be a server's id")
        self.guild = guild if isinstance(guild, str) else None
        models: dict[str, type[Entry]] = {"sources": Source, "people": Person, "facts": Fact, "phrases": Phrases}
        for key, model in models.items():
            entries = content.get(key, Items(1))
            if isinstance(entries, Items):
                self._typed(key, entries, model)
            else:
                self.fault(content.lines[key], f"`{key}` must be a list")

    def _typed(self, key: str, entries: Sequence[Any], model: type[Entry]) -> None:
        shelf = self._entries.setdefault(key, [])
        lines = entries.lines if isinstance(entries, Items) else [1] * len(entries)
        seen: dict[str, int] = {}
        for entry, line in zip(entries, lines, strict=True):
            if not isinstance(entry, Written):
                self.fault(line, "an entry must be a mapping (key: value)")
                continue
            try:
                typed = model.model_validate(entry)
            except ValidationError as error:
                for at, message in faults_of(error, entry, model):
                    self.fault(at, message)
                continue
            identifier = str(getattr(typed, "id", getattr(typed, "fact", "")))
            if seen.setdefault(identifier, entry.line) != entry.line:
                self.fault(entry.line, f"`{identifier}` is used twice; first on line {seen[identifier]}")
            shelf.append((typed, entry))

    def _of(self, key: str, model: type[E]) -> Mapping[str, E]:
        found = (typed for typed, _ in self._entries.get(key, ()) if isinstance(typed, model))
        return {str(getattr(typed, "id", "")): typed for typed in found}

    def local_facts(self) -> Iterator[tuple[str, LocalFact]]:
        sources = {**self.base.sources, **self._of("sources", Source)}
        people = {**self.base.people, **self._of("people", Person)}
        own = self._of("facts", Fact)
        for fact, entry in self._entries.get("facts", ()):
            if not isinstance(fact, Fact):
                continue
            local = self._local(fact, entry, sources, people)
            if local is None:
                continue
            for other in fact.related:
                if other not in own and other not in self.base.facts and number_of(other) is None:
                    self.fault(entry.line, f"`{fact.id}` names a related fact that is gone, `{other}`", warning=True)
            for finding in examine_fact(local):
                line = entry.lines.get({"statement": "text", "source": "cite"}.get(finding.field, finding.field))
                self.fault(line or entry.line, f"`{fact.id}`: {finding.sentence}", warning=not finding.refuses)
            yield fact.id, local

    def _local(
        self, fact: Fact, entry: Written, sources: Mapping[str, Source], people: Mapping[str, Person]
    ) -> LocalFact | None:
        cite = []
        for citation in fact.cite:
            source = sources.get(citation.source)
            if source is None or source.url is None:
                what = "has no address" if source else f"is not there{hint(citation.source, sources)}"
                self.fault(entry.lines.get("cite", entry.line), f"the source `{citation.source}` {what}")
                continue
            cited = LocalCitation(url=source.url, paragraph=citation.paragraph, excerpt=citation.excerpt)
            title = source.title if source.title != cited.host else None
            cite.append(cited.model_copy(update={"title": title}))
        person = people.get(fact.speaker) if fact.speaker else None
        if fact.speaker and person is None:
            self.fault(entry.lines.get("speaker", entry.line), f"the person `{fact.speaker}` is not there")
        given = fact.model_dump(exclude={"id", "cite", "note", "speaker"})
        described = person.model_dump(include={"role", "organisation", "as_of"}) if person else {}
        if not cite or (fact.speaker and person is None):
            return None
        try:
            return LocalFact.model_validate(
                {
                    **given,
                    **described,
                    "cite": [citation.model_dump() for citation in cite],
                    "note": fact.note.text if fact.note else None,
                    "speaker": person.name if person else None,
                }
            )
        except ValidationError as error:
            for details in error.errors(include_url=False, include_input=False):
                self.fault(entry.line, f"`{fact.id}`: {details['msg'].removeprefix('Value error, ')}")
            return None

    def phrases(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        for phrases, entry in self._entries.get("phrases", ()):
            if not isinstance(phrases, Phrases):
                continue
            if phrases.fact not in self.base.facts:
                known = hint(phrases.fact, self.base.facts)
                self.fault(entry.line, f"there is no fact `{phrases.fact}` in the curated base{known}", warning=True)
                continue
            for position, question in enumerate(phrases.questions, start=1):
                for finding in examine_question(question):
                    line = entry.lines.get("questions", entry.line)
                    self.fault(line, f"question {position}: {finding.sentence}", warning=not finding.refuses)
            yield phrases.fact, phrases.questions


def _dumped(entry: Entry) -> dict[str, Any]:
    return entry.model_dump(mode="json", exclude_defaults=True)
