"""Which questions and votes go to the moderators' review, and which question a reply of the last minutes was for."""

from __future__ import annotations

import logging
from typing import NamedTuple

from bot.errors import StorageError
from bot.replies.reply import Reply
from bot.replies.wording import LANGUAGE, PRIVACY, RULES, SMALL_TALK
from bot.services.conversation import REMEMBERED, Asker
from bot.services.expiring import Clock, Expiring
from bot.services.help_given import HelpGiven
from bot.services.inbox import Inbox, Reason
from bot.services.reception import touched_by_safeguarding
from bot.services.review import Review

log = logging.getLogger(__name__)

VOTED = 86_400.0
"""Seconds within which a second press of “Not helpful” by the same person on the same answer does not count."""


class _Asked(NamedTuple):
    question: str
    asker: int


class QuestionsAsked:
    """Hands questions without a good answer to the review of their server, and votes about answers.

    Nothing goes there that was asked in a direct message or privately, that safeguarding touched, or that came within
    minutes of help. Nobody who asks notices a failure. `enabled` is the setting REVIEW.
    """

    def __init__(
        self, review: Review, inbox: Inbox, help_given: HelpGiven, clock: Clock, *, enabled: bool = True
    ) -> None:
        self.enabled = enabled
        self._review = review
        self._inbox = inbox
        self._help_given = help_given
        self._asked: Expiring[int, _Asked] = Expiring(clock, keep=REMEMBERED, capacity=2_000)
        self._voted: Expiring[tuple[int, int], bool] = Expiring(clock, keep=VOTED, capacity=5_000)

    async def note(
        self, guild: int | None, question: str, reply: Reply, asker: Asker, *, message: int | None = None
    ) -> None:
        """Note that `question` got `reply`, in the bot's message `message` where that is known. `guild` is None where
        the question is nobody else's to read.
        """
        if guild is None or not self.enabled or _urgent(reply) or self._help_given.recently(asker):
            return
        if message:
            self._asked.put(message, _Asked(question, asker.user))
        reason = reason_of(reply)
        if reason is not None:
            await self._review.note(guild, question, reason, reply.facts[0] if reply.facts else None)

    async def vote(self, guild: int | None, fact: str, message: int, voter: int) -> None:
        """Note that `voter` found the answer in `message`, led by `fact` ("-" for none), not helpful. The text of the
        question joins only while it is still in memory.
        """
        if guild is None or not self.enabled or (message, voter) in self._voted:
            return
        self._voted.put((message, voter), True)
        asked = self._asked.get(message)
        if fact != "-":
            await self._review.vote(guild, fact, helpful=False, question=asked.question if asked else None)
        elif asked:
            await self._review.note(guild, asked.question, Reason.NOT_HELPFUL)

    async def recent(self, guild: int, limit: int) -> tuple[str, ...]:
        """Return the last questions that the server's review holds, at most `limit`; none where it cannot be read."""
        try:
            return await self._inbox.recent(guild, limit)
        except StorageError as failure:
            log.warning("the review cannot be read: %s", failure)
            return ()

    async def dismiss(self, guild: int, group: int) -> None:
        """Take a group out of the review; one that stays because of a failure is shown again, and that is all."""
        try:
            await self._inbox.dismiss(guild, group)
        except StorageError as failure:
            log.warning("a question could not be dismissed: %s", failure)

    def forget(self, user: int) -> int:
        """Forget what `user` asked and voted on, in memory; what is kept carries nobody's id. Return how many."""
        return self._asked.discard_where(lambda _, asked: asked.asker == user) + self._voted.discard_where(
            lambda pressed, _: pressed[1] == user
        )


def reason_of(reply: Reply) -> Reason | None:
    """Return why a question with this reply is worth a moderator's look; None where it is not."""
    if reply.outcome == "suggest":
        return Reason.HELD_BACK
    if reply.outcome != "no_answer" or any(line in {RULES, SMALL_TALK, LANGUAGE, PRIVACY} for line in reply.lead):
        return None
    if any(part.added_by_server for part in reply.parts[:1]):
        return None  # the moderators have said that it is not for them
    return Reason.HELD_BACK if reply.parts else Reason.UNANSWERED


def _urgent(reply: Reply) -> bool:
    return reply.outcome in {"support", "refuse"} or touched_by_safeguarding(reply)
