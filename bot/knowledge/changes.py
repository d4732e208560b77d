"""A change that a server's moderators made: one entry of the server's journal, as a value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.knowledge.local_fact import LocalFact

REMOVED_PERSON = "removed"
"""What stands in place of a person's id once they asked to be forgotten."""

OPERATOR = 0
"""Stands in place of a person's id beside what was done at the command line."""


class Op(StrEnum):
    """What a change does."""

    ADD = "add"
    EDIT = "edit"
    REMOVE = "remove"
    RESTORE = "restore"
    PHRASE = "phrase"
    GAP = "gap"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class GuildSettings:
    """How the bot behaves in one server.

    `mention_channels`: the channels in which mentions are answered, None for all. `moderator_role`: who may change
    facts besides those with the permission to manage messages. `second_approver`: whether a second moderator must
    agree. `review`: whether questions without an answer are kept for the moderators.
    """

    mention_channels: tuple[int, ...] | None = None
    moderator_role: int | None = None
    second_approver: bool = False
    review: bool = True

    def answers_mentions_in(self, channel: int) -> bool:
        """Whether mentions are answered in `channel`."""
        return self.mention_channels is None or channel in self.mention_channels


@dataclass(frozen=True, slots=True)
class Change:
    """One change; `number` is its place in the journal from 1, and 0 until it is recorded.

    `who` is a person's id as text, `when` a time as ISO 8601 in UTC. Which of the rest is set depends on `op`: `id` and
    `fact` (whole, as it is from now on) for add, edit and gap; `id` for remove and restore; `ref` (an id of the curated
    base) and `questions` (all that the server asks for it by, from now on) for phrase; `settings` for settings.
    `undoes` is the number of the change that this one takes back. `batch` is (place, size) among changes that hold
    together or not at all.
    """

    op: Op
    who: str
    when: str
    why: str = ""
    id: str | None = None
    fact: LocalFact | None = None
    ref: str | None = None
    questions: tuple[str, ...] = ()
    settings: GuildSettings | None = None
    undoes: int | None = None
    approved_by: str | None = None
    batch: tuple[int, int] | None = None
    number: int = 0

    @property
    def subject(self) -> str:
        """What the change is about: a fact's id, or "settings"."""
        return self.id or self.ref or "settings"
