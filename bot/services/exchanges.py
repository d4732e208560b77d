"""Which reply belongs to which question message, so that an edited question edits its reply and a deleted one removes
it.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.services.expiring import Clock, Expiring

REMEMBERED = 86_400.0
"""Seconds for which a pair is remembered."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """A reply of the bot's (`reply`, a message id in `channel`) to a message of `asker`, last edited at `edited`
    (seconds, or None).
    """

    channel: int
    reply: int
    asker: int
    edited: float | None = None


class Exchanges:
    """The last replies by the id of the message they answer; bounded, in memory only.

    Help is never remembered here: nothing about a message that was met with help is kept.
    """

    def __init__(self, clock: Clock, *, capacity: int = 2_000) -> None:
        self._exchanges: Expiring[int, Exchange] = Expiring(clock, keep=REMEMBERED, capacity=capacity)
        self._seen: Expiring[int, bool] = Expiring(clock, keep=REMEMBERED, capacity=capacity)

    def first_sight(self, message: int) -> bool:
        """Whether `message` is seen for the first time; it is remembered as seen. Discord may deliver one message
        twice.
        """
        if message in self._seen:
            return False
        self._seen.put(message, True)
        return True

    def add(self, question: int, exchange: Exchange) -> None:
        """Remember the reply to the message `question`."""
        self._exchanges.put(question, exchange)

    def find(self, question: int) -> Exchange | None:
        """Return the reply to the message `question`, if it is remembered."""
        return self._exchanges.get(question)

    def forget_question(self, question: int) -> None:
        """Forget the pair of the message `question`."""
        self._exchanges.discard(question)

    def forget_reply(self, reply: int) -> None:
        """Forget the pair whose reply is gone."""
        self._exchanges.discard_where(lambda _, exchange: exchange.reply == reply)

    def forget(self, user: int) -> int:
        """Forget all pairs of `user`; return how many there were."""
        return self._exchanges.discard_where(lambda _, exchange: exchange.asker == user)
