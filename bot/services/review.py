"""What goes to the moderators for review: asked of the server's settings first, and never in the way of an answer."""

from __future__ import annotations

import logging

from bot.errors import StorageError
from bot.services.guild_facts import Overlays
from bot.services.inbox import Inbox, Reason

log = logging.getLogger(__name__)


class Review:
    """The inbox as the answering side uses it. Methods raise nothing that a disk can cause."""

    def __init__(self, inbox: Inbox, overlays: Overlays) -> None:
        self.inbox = inbox
        self._overlays = overlays

    async def note(self, guild: int | None, question: str, reason: Reason, fact: str | None = None) -> bool:
        """Keep `question` for the moderators of `guild`, unless they switched review off; say whether it was kept.

        Not to be called with anything that safeguarding answered, nor with direct messages (`guild` None); both are
        refused here as well.
        """
        return await self._wanted(guild) and await self.inbox.add(guild, question, reason, fact)

    async def vote(self, guild: int | None, fact: str, *, helpful: bool, question: str | None = None) -> bool:
        """Count a vote on `fact`; with `question`, while it is still in memory, one that did not help is reviewed."""
        if not await self._wanted(guild):
            return False
        counted = await self.inbox.vote(guild, fact, helpful=helpful)
        if question is not None and not helpful:
            await self.inbox.add(guild, question, Reason.NOT_HELPFUL, fact)
        return counted

    async def _wanted(self, guild: int | None) -> bool:
        if guild is None:
            return False
        try:
            return (await self._overlays.facts(guild)).settings.review
        except StorageError as error:
            # Whether they want it is not known, so nothing is kept.
            log.warning("the settings of guild %d cannot be read: %s", guild, error)
            return False
