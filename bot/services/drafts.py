"""What moderators are in the middle of: a fact being written, a question being taught, a file about to be imported."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TypeVar

from bot.knowledge.hygiene import Draft
from bot.knowledge.local_fact import LocalFact
from bot.services.curated_format import ImportPlan
from bot.services.expiring import Clock, Expiring
from bot.services.preview import Preview
from bot.services.proposals import Proposal

KEPT = 1_800.0
"""Seconds for which unfinished work is kept after it was last touched."""


@dataclass(frozen=True, slots=True)
class Writing:
    """A fact being written.

    `fact` is the id of the guild's fact that it will replace, None for a new one; `number` the last change of that
    fact when its form was opened; `was` the fact then. `group` is the group of review questions that it answers.
    """

    draft: Draft
    fact: str | None = None
    number: int | None = None
    was: LocalFact | None = None
    group: int | None = None
    preview: Preview | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Lesson:
    """A question that is to lead to a fact; `group` is where it stands in the review, None where it comes from a
    message.
    """

    question: str
    group: int | None = None


@dataclass(frozen=True, slots=True)
class Importing:
    """A file that was read and compared, and waits for a yes."""

    plan: ImportPlan


@dataclass(frozen=True, slots=True)
class Judging:
    """A proposal that a second moderator looks at, and what it would do."""

    proposal: Proposal
    preview: Preview


AnyWork = Writing | Lesson | Importing | Judging
Work = TypeVar("Work", Writing, Lesson, Importing, Judging)


@dataclass(frozen=True, slots=True)
class _Kept:
    guild: int
    author: int
    work: AnyWork


class Drafts:
    """Unfinished work by a random key, in memory only, each for half an hour, and never more than `capacity`.

    Whoever began it is the only one who gets it back, and only in the server where it was begun.
    """

    def __init__(self, clock: Clock, *, capacity: int = 500) -> None:
        self._kept: Expiring[str, _Kept] = Expiring(clock, keep=KEPT, capacity=capacity)

    def put(self, guild: int, author: int, work: AnyWork, *, key: str | None = None) -> str:
        """Keep `work`, under `key` where it goes on with something, and return its key: 16 hexadecimal digits."""
        key = key or secrets.token_hex(8)
        self._kept.put(key, _Kept(guild, author, work))
        return key

    def find(self, key: str, guild: int, author: int) -> AnyWork | None:
        """Return the work under `key`; None where it is gone, somebody else's, or another server's."""
        kept = self._kept.get(key)
        return kept.work if kept is not None and (kept.guild, kept.author) == (guild, author) else None

    def get(self, key: str, guild: int, author: int, kind: type[Work]) -> Work | None:
        """Return the same where it is work of that kind."""
        found = self.find(key, guild, author)
        return found if isinstance(found, kind) else None

    def discard(self, key: str) -> None:
        """Forget the work under `key`: it is done or was cancelled."""
        self._kept.discard(key)

    def forget(self, user: int) -> int:
        """Forget all that `user` had begun; return how many there were."""
        return self._kept.discard_where(lambda _, kept: kept.author == user)
