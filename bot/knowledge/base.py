"""A whole knowledge base in memory: immutable, consistent, looked up by id."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from bot.knowledge.models import Citation, Fact, Helpline, Kind, Person, Source, Topic, Vocabulary


@dataclass(frozen=True)
class KnowledgeBase:
    """Curated facts with what they refer to.

    `digest` is a hexadecimal hash of the files that the base was read from; it names cached work about the base.
    The reader guarantees that every id referred to exists; facts keep the order of their files.
    """

    sources: Mapping[str, Source]
    facts: Mapping[str, Fact]
    people: Mapping[str, Person] = field(default_factory=dict)
    topics: Mapping[str, Topic] = field(default_factory=dict)
    helplines: tuple[Helpline, ...] = ()
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    digest: str = ""

    @property
    def report(self) -> Source:
        """The source that the bot answers about: the first of the base."""
        return next(iter(self.sources.values()))

    @cached_property
    def answers(self) -> tuple[Fact, ...]:
        """The facts that state something, gaps left out."""
        return tuple(fact for fact in self.facts.values() if not fact.is_gap)

    @cached_property
    def gaps(self) -> tuple[Fact, ...]:
        """The entries that say what the sources do not say."""
        return tuple(fact for fact in self.facts.values() if fact.is_gap)

    @cached_property
    def topics_used(self) -> Mapping[str, str]:
        """The title of every topic that a fact names, in order of `topics.yaml`, then of first use."""
        titles = {topic.id: topic.title for topic in self.topics.values()}
        for fact in self.answers:
            for topic in fact.topics:
                titles.setdefault(topic, topic.replace("-", " ").capitalize())
        named = {topic for fact in self.answers for topic in fact.topics}
        return {topic: title for topic, title in titles.items() if topic in named}

    def of_kind(self, *kinds: Kind) -> Iterator[Fact]:
        """Yield the facts of `kinds` in order."""
        return (fact for fact in self.facts.values() if fact.kind in kinds)

    def related(self, fact: Fact) -> tuple[Fact, ...]:
        """Return the facts that `fact` names as related and that exist here."""
        return tuple(self.facts[other] for other in fact.related if other in self.facts)

    def citations(self, fact: Fact) -> tuple[Citation, ...]:
        """Return what `fact` cites, the source of its note last where that is another one."""
        cited = fact.cite
        if fact.note and fact.note.source and all(c.source != fact.note.source for c in cited):
            return (*cited, Citation(source=fact.note.source))
        return cited
