"""Buttons under work that is in memory: a fact being written, a question being taught, a proposal being looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

import discord

from bot.services.drafts import AnyWork
from bot.ui import moderator_wording as wording
from bot.ui.cards import note
from bot.ui.component import Component
from bot.ui.moderation import Moderator, moderator
from bot.ui.sending import turn

if TYPE_CHECKING:
    from bot.client import ReportBot

    Interaction = discord.Interaction[ReportBot]

Work = TypeVar("Work", bound=AnyWork)


class OfWork(Component, Generic[Work], template=r"(?!)"):
    """A button or menu under unfinished work of one of `kinds`: only for who began it, and only while it is in memory.

    The custom id holds the work's key.
    """

    kinds: ClassVar[tuple[type[AnyWork], ...]]

    async def press(self, interaction: Interaction) -> None:
        """Find the work and go on with it."""
        acting = await moderator(interaction)
        if acting is None:
            return
        key = self.given["key"]
        work = interaction.client.services.drafts.find(key, acting.guild, acting.user)
        if not isinstance(work, self.kinds):
            await turn(interaction, note(wording.LOST))
            return
        await self.go_on(interaction, acting, key, work)  # type: ignore[arg-type]

    async def go_on(self, interaction: Interaction, acting: Moderator, key: str, work: Work) -> None:
        """Do what the button does; may raise."""
        raise NotImplementedError
