"""What somebody asked last in a channel, so that a follow-up question can be understood."""

from __future__ import annotations

from typing import NamedTuple

from bot.services.expiring import Clock, Expiring

REMEMBERED = 600.0
"""Seconds for which a conversation is remembered after its last question."""
LENGTH = 3
"""Questions of a conversation that are remembered."""


class Asker(NamedTuple):
    """Somebody in a channel: the key of everything that is remembered about a conversation."""

    channel: int
    user: int


class _Asked(NamedTuple):
    message: int
    question: str


class Conversations:
    """The last questions of each asker, oldest first, in memory only and for ten minutes.

    Questions that safeguarding met with help or a refusal are never handed to it.
    """

    def __init__(self, clock: Clock, *, capacity: int = 5_000) -> None:
        self._questions: Expiring[Asker, tuple[_Asked, ...]] = Expiring(clock, keep=REMEMBERED, capacity=capacity)

    def recent(self, asker: Asker, *, but: int = 0) -> tuple[str, ...]:
        """Return what `asker` asked lately, oldest first, without what the message `but` asked."""
        return tuple(asked.question for asked in self._all(asker) if not but or asked.message != but)

    def add(self, asker: Asker, question: str, *, message: int = 0) -> None:
        """Remember `question` as the last of `asker`'s conversation; `message` is where it stands, 0 where it is no
        message.
        """
        self.drop(asker, message)
        self._questions.put(asker, (*self._all(asker), _Asked(message, question))[-LENGTH:])

    def drop(self, asker: Asker, message: int) -> None:
        """Forget what the message `message` asked: it was edited or deleted."""
        kept = tuple(asked for asked in self._all(asker) if not message or asked.message != message)
        if kept != self._all(asker):
            self._questions.put(asker, kept)

    def forget(self, user: int) -> int:
        """Forget all conversations of `user`; return how many there were."""
        return self._questions.discard_where(lambda asker, _: asker.user == user)

    def _all(self, asker: Asker) -> tuple[_Asked, ...]:
        return self._questions.get(asker) or ()
