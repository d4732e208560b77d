"""Which answers stand in which channel right now, so that the same one is not posted twice in a minute."""

from __future__ import annotations

from dataclasses import dataclass

from bot.services.expiring import Clock, Expiring

REMEMBERED = 60.0
"""Seconds within which the same answer is pointed to instead of posted again."""


@dataclass(frozen=True, slots=True)
class Posting:
    """An answer of the bot's in a channel: the message, its address, and who had asked."""

    message: int
    url: str
    asker: int


class Posted:
    """The public answers of the last minute, by channel and facts."""

    def __init__(self, clock: Clock, *, capacity: int = 2_000) -> None:
        self._postings: Expiring[tuple[int, tuple[str, ...]], Posting] = Expiring(
            clock, keep=REMEMBERED, capacity=capacity
        )

    def add(self, channel: int, facts: tuple[str, ...], posting: Posting) -> None:
        """Remember that `posting` shows `facts` in `channel`."""
        if facts:
            self._postings.put((channel, facts), posting)

    def find(self, channel: int, facts: tuple[str, ...], asker: int) -> Posting | None:
        """Return the posting of the same facts that somebody else than `asker` was given within the last minute."""
        posting = self._postings.get((channel, facts)) if facts else None
        return posting if posting and posting.asker != asker else None

    def forget_message(self, message: int) -> None:
        """Forget a posting whose message is gone or was changed."""
        self._postings.discard_where(lambda _, posting: posting.message == message)

    def forget(self, user: int) -> int:
        """Forget who had asked, for `user`; return how many postings there were."""
        return self._postings.discard_where(lambda _, posting: posting.asker == user)
