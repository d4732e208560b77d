"""A fact as a server's moderators write it: it carries its sources' addresses and its speaker's name itself.

`LocalFact.fact` turns it into a `Fact` like the curated ones; `sources` and `person` are what that refers to. Their ids
are made of a hash, so that they never meet an id of the curated base.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import Annotated, Any, Self
from urllib.parse import urlsplit

from pydantic import BeforeValidator, Field, model_validator

from bot.knowledge.models import (
    EXCERPT_WORDS,
    Address,
    Asked,
    Citation,
    Entry,
    Fact,
    Identifier,
    Kind,
    Note,
    Person,
    Question,
    Short,
    Source,
    Text,
)


class LocalCitation(Entry):
    """Where a fact can be read: an https address, and the title, paragraph and words (at most 25) where known."""

    url: Address
    title: Short | None = None
    paragraph: int | None = Field(default=None, ge=1)
    excerpt: Short | None = None

    @model_validator(mode="after")
    def _brief(self) -> Self:
        if self.excerpt and len(self.excerpt.split()) > EXCERPT_WORDS:
            raise ValueError(f"an excerpt has at most {EXCERPT_WORDS} words; this one has {len(self.excerpt.split())}")
        return self

    @property
    def host(self) -> str:
        """The host of the address, without `www.`."""
        return (urlsplit(self.url).hostname or "").removeprefix("www.")

    @property
    def source_id(self) -> str:
        """The id of the source; one address has one id."""
        return f"local-source-{_hash(self.url)}"


def _one_or_many(value: Any) -> Any:
    return value if isinstance(value, list | tuple) else [value]


class LocalFact(Entry):
    """What moderators state, with where it can be read; `speaker` is a name, described by `role`, `organisation` and
    `as_of`.
    """

    kind: Kind
    text: Text
    cite: Annotated[tuple[LocalCitation, ...], BeforeValidator(_one_or_many), Field(min_length=1, max_length=4)]
    period: Short | None = None
    basis: Short | None = None
    note: Text | None = None
    title: Short | None = None
    topics: tuple[Short, ...] = ()
    questions: tuple[Question, ...] = ()
    aliases: tuple[Question, ...] = ()
    corrects: tuple[Question, ...] = ()
    gives: tuple[Asked, ...] = ()
    related: tuple[Identifier, ...] = ()
    quote: Text | None = None
    speaker: Short | None = None
    role: Short | None = None
    organisation: Short | None = None
    as_of: Short | None = None

    @model_validator(mode="after")
    def _quotation(self) -> Self:
        if (self.quote is None) != (self.speaker is None) or (self.kind is Kind.QUOTE and self.quote is None):
            raise ValueError("a quotation needs both `quote` (verbatim) and `speaker` (a name)")
        return self

    @property
    def is_gap(self) -> bool:
        """Whether this says that the sources do not say."""
        return self.kind is Kind.GAP

    @property
    def host(self) -> str:
        """The host of the first address."""
        return self.cite[0].host

    def fact(self, identifier: str) -> Fact:
        """Return this as the fact `identifier`."""
        person = self.person()
        return Fact(
            id=identifier,
            kind=self.kind,
            text=self.text,
            cite=tuple(Citation(source=c.source_id, paragraph=c.paragraph, excerpt=c.excerpt) for c in self.cite),
            period=self.period,
            basis=self.basis,
            note=Note(text=self.note) if self.note else None,
            title=self.title,
            topics=self.topics,
            questions=self.questions,
            aliases=self.aliases,
            corrects=self.corrects,
            gives=self.gives,
            related=self.related,
            quote=self.quote,
            speaker=person.id if person else None,
        )

    def sources(self) -> tuple[Source, ...]:
        """Return the sources that the fact cites, named by their hosts."""
        # An address that is cited twice is named as it is first.
        cited = {c.url: c for c in reversed(self.cite)}
        found = []
        for url in dict.fromkeys(c.url for c in self.cite):
            citation, host = cited[url], cited[url].host
            found.append(Source(id=citation.source_id, title=citation.title or host, publisher=host, url=url))
        return tuple(found)

    def person(self) -> Person | None:
        """Return whom the fact quotes."""
        if self.speaker is None:
            return None
        described = "\0".join(part or "" for part in (self.speaker, self.role, self.organisation, self.as_of))
        return Person(
            id=f"local-person-{_hash(described)}",
            name=self.speaker,
            role=self.role,
            organisation=self.organisation,
            as_of=self.as_of,
        )

    def written(self) -> dict[str, Any]:
        """Return what was given, as texts, lists and mappings; the inverse of `model_validate`."""
        return self.model_dump(mode="json", exclude_defaults=True)


@lru_cache(maxsize=4_096)
def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
