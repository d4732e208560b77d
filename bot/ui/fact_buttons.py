"""Buttons under lists and histories of a server's facts, and under a file that is to be imported."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import discord

from bot.knowledge import deeds
from bot.services.drafts import Importing
from bot.ui import moderator_wording as wording
from bot.ui.cards import Card
from bot.ui.component import Component
from bot.ui.fact_cards import history_card, list_card, saved_card
from bot.ui.moderation import Moderator, attempt, keep, moderator
from bot.ui.moderator_ids import HISTORY, IMPORT, LIST, UNDO
from bot.ui.sending import answer, turn
from bot.ui.unfinished import OfWork

if TYPE_CHECKING:
    from bot.client import ReportBot

    Interaction = discord.Interaction[ReportBot]


async def undo(interaction: Interaction, number: int, why: str = "") -> None:
    """Take change `number` back, and say so in a message of its own."""
    acting = await moderator(interaction)
    if acting is None:
        return
    outcome = await keep(interaction, acting, deeds.undoing(acting.user, number, why))
    await answer(interaction, outcome if isinstance(outcome, Card) else saved_card(outcome), private=True)


async def show_history(interaction: Interaction, subject: str | None, number: int = 0, *, update: bool = False) -> None:
    """Show page `number`, from 0, of what was changed; `update`: in place of the page that was there."""
    acting = await moderator(interaction)
    if acting is None:
        return
    overlays = interaction.client.services.overlays
    steps = await attempt(interaction, overlays.history(acting.guild, subject), update=update)
    card = steps if isinstance(steps, Card) else history_card(steps, subject, number)
    if update:
        await turn(interaction, card)
    else:
        await answer(interaction, card, private=True)


class Undo(Component, template=UNDO):
    """Takes a change back."""

    async def press(self, interaction: Interaction) -> None:
        """Do it; the message with the button stays as it is."""
        await undo(interaction, int(self.given["number"]))


class ListPage(Component, template=LIST):
    """Turns a page of the server's facts."""

    async def press(self, interaction: Interaction) -> None:
        """Show the page in place of the one that was there."""
        acting = await moderator(interaction)
        if acting is not None:
            await turn(interaction, list_card(acting.facts, int(self.given["page"])))


class HistoryPage(Component, template=HISTORY):
    """Turns a page of the history."""

    async def press(self, interaction: Interaction) -> None:
        """Show the page in place of the one that was there."""
        subject = self.given["subject"]
        await show_history(interaction, None if subject == "-" else subject, int(self.given["page"]), update=True)


class Import(OfWork[Importing], template=IMPORT):
    """Applies a file whose difference was shown."""

    kinds = (Importing,)

    async def go_on(self, interaction: Interaction, acting: Moderator, key: str, work: Importing) -> None:
        """Save all of it, or nothing."""
        services = interaction.client.services
        services.drafts.discard(key)
        deed = services.overlays.importing(acting.user, work.plan, wording.IMPORTED)
        outcome = await keep(interaction, acting, deed, update=True)
        await turn(interaction, outcome if isinstance(outcome, Card) else saved_card(outcome))


COMPONENTS: Final = (Undo, ListPage, HistoryPage, Import)
