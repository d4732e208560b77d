"""The shapes of a knowledge base: sources, people, facts, help lines, vocabulary.

Everything is immutable and typed by pydantic; unknown keys are errors. Reading files is `reader`'s work, consistency
between entries is `checks`'.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, model_validator

ID_PATTERN = r"^[a-z0-9][a-z0-9_-]{0,63}$"
EXCERPT_WORDS = 25
"""The most words of a source that a base may carry as an excerpt: enough to find a passage, too few to replace it."""

Identifier = Annotated[str, StringConstraints(pattern=ID_PATTERN)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=900)]
Question = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
Short = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Address = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^https://[^\s<>]+$", max_length=500)]


class Kind(StrEnum):
    """What a fact is; a gap is a curated "the report does not say"."""

    FIGURE = "figure"
    STATEMENT = "statement"
    DEFINITION = "definition"
    PERSON = "person"
    QUOTE = "quote"
    CONTACT = "contact"
    GAP = "gap"


class Asked(StrEnum):
    """The kind of thing that a question asks for and a fact gives."""

    SHARE = "share"
    COUNT = "count"
    YEAR = "year"
    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    REASON = "reason"
    DEFINITION = "definition"
    QUOTATION = "quotation"
    CONTACT = "contact"
    LIST = "list"


class Entry(BaseModel):
    """An immutable entry of a base whose unknown keys are errors."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def _one_or_many(value: Any) -> Any:
    return value if isinstance(value, list | tuple) else [value]


class Section(Entry):
    """A heading of a source and the paragraphs under it, both ends included."""

    title: Short
    first: int = Field(ge=1)
    last: int = Field(ge=1)

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.last < self.first:
            raise ValueError(f"section ends at ¶{self.last}, before it begins at ¶{self.first}")
        return self


class Source(Entry):
    """A publication that facts cite. The first source of a base is the report that the bot answers about."""

    id: Identifier
    title: Short
    publisher: Short | None = None
    url: Address | None = None
    published: Short | None = None
    note: Text | None = None
    sections: tuple[Section, ...] = ()

    def section(self, paragraph: int | None) -> str | None:
        """Return the heading above `paragraph`, or None where the source lists none for it."""
        if paragraph is None:
            return None
        return next((s.title for s in self.sections if s.first <= paragraph <= s.last), None)


class Person(Entry):
    """Somebody whom a source names or quotes, as the source describes them at `as_of`."""

    id: Identifier
    name: Short
    role: Short | None = None
    organisation: Short | None = None
    as_of: Short | None = None
    aliases: tuple[Short, ...] = ()


class Citation(Entry):
    """The passage that a fact rests on; `excerpt` are words of the source, verbatim."""

    source: Identifier
    paragraph: int | None = Field(default=None, ge=1)
    excerpt: Short | None = None

    @model_validator(mode="after")
    def _brief(self) -> Self:
        if self.excerpt and len(self.excerpt.split()) > EXCERPT_WORDS:
            raise ValueError(f"an excerpt has at most {EXCERPT_WORDS} words; this one has {len(self.excerpt.split())}")
        return self


class Note(Entry):
    """A caution printed under a fact, with the source that it rests on where that is not the fact's own."""

    text: Text
    source: Identifier | None = None


class Fact(Entry):
    """One checked statement, or one curated gap, with its citations and the ways people ask for it."""

    id: Identifier
    kind: Kind
    text: Text
    cite: Annotated[tuple[Citation, ...], BeforeValidator(_one_or_many), Field(min_length=1, max_length=4)]
    period: Short | None = None
    basis: Short | None = None
    note: Note | None = None
    topics: tuple[Short, ...] = ()
    questions: tuple[Question, ...] = ()
    aliases: tuple[Question, ...] = ()
    corrects: tuple[Question, ...] = ()
    gives: tuple[Asked, ...] = ()
    related: tuple[Identifier, ...] = ()
    quote: Text | None = None
    speaker: Identifier | None = None
    title: Short | None = None

    @model_validator(mode="after")
    def _quotation(self) -> Self:
        if self.kind is Kind.QUOTE and not (self.quote and self.speaker):
            raise ValueError("a fact of kind quote needs `quote` (verbatim) and `speaker` (an id of people.yaml)")
        return self

    @property
    def is_gap(self) -> bool:
        """Whether this entry says that the sources do not say."""
        return self.kind is Kind.GAP

    @property
    def asked_for_by(self) -> tuple[str, ...]:
        """Every way of asking that the curators wrote down, questions first."""
        return self.questions + self.aliases + self.corrects


class Topic(Entry):
    """A heading under which `/topics` lists facts."""

    id: Identifier
    title: Short
    description: Text | None = None


class Helpline(Entry):
    """Somebody who helps: for whom, where, how to reach them, and when that was last checked."""

    audience: Short
    region: Short
    contact: Short
    url: Address
    verified_on: Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]
    verified_by: Short
    name: Short | None = None


class Synonym(Entry):
    """Words or phrases (`same`) that are read as `word`."""

    word: Short
    same: Annotated[tuple[Short, ...], Field(min_length=1)]


class Names(Entry):
    """Names of one class ("platform", "place") that lead to `gap` when a question names one that the answer does not.

    `class: year` and `class: age` need no names: the engine knows what a year and an age look like.
    """

    kind: Short = Field(alias="class")
    gap: Identifier
    names: tuple[Short, ...] = ()


class Vocabulary(Entry):
    """How the subject is spoken of: synonyms, and names that the sources leave out."""

    synonyms: tuple[Synonym, ...] = ()
    names: tuple[Names, ...] = ()
