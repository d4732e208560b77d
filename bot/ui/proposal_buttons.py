"""Buttons under what one moderator proposed and another must agree to: look at all of it, approve, decline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import discord

from bot.knowledge.changes import Op
from bot.knowledge.hygiene import Finding, examine_fact, examine_question
from bot.services.drafts import Judging
from bot.services.preview import Preview
from bot.services.proposals import Proposal
from bot.ui import moderator_wording as wording
from bot.ui.cards import Card, note
from bot.ui.component import Component
from bot.ui.fact_cards import saved_card
from bot.ui.moderation import Moderator, attempt, moderator
from bot.ui.moderator_ids import APPROVE, DECLINE, LOOK
from bot.ui.preview_cards import proposal_card
from bot.ui.previewing import preview_of
from bot.ui.sending import answer, turn

if TYPE_CHECKING:
    from bot.client import ReportBot

    Interaction = discord.Interaction[ReportBot]


class Look(Component, template=LOOK):
    """Shows what a proposal would do, as its proposer saw it, from what the facts are now."""

    async def press(self, interaction: Interaction) -> None:
        """Make the preview, and show it with Approve and Decline."""
        acting = await moderator(interaction)
        if acting is None:
            return
        services = interaction.client.services
        proposal = await attempt(interaction, services.proposals.get(acting.guild, int(self.given["number"])))
        if proposal is None:
            proposal = note(wording.GONE_PROPOSAL)
        if isinstance(proposal, Card):
            await answer(interaction, proposal, private=True)
            return
        made = await attempt(interaction, _preview(interaction, acting, proposal))
        if isinstance(made, Preview):
            key = services.drafts.put(acting.guild, acting.user, Judging(proposal, made))
            made = proposal_card(made, proposal, key)
        if interaction.response.is_done():
            await turn(interaction, made)
        else:
            await answer(interaction, made, private=True)


class Approve(Component, template=APPROVE):
    """Agrees to what another moderator proposed."""

    async def press(self, interaction: Interaction) -> None:
        """Save it."""
        acting = await moderator(interaction)
        if acting is None:
            return
        overlays = interaction.client.services.overlays
        outcome = await attempt(interaction, overlays.approve(acting.guild, acting.user, int(self.given["number"])))
        await answer(interaction, outcome if isinstance(outcome, Card) else saved_card(outcome), private=True)


class Decline(Component, template=DECLINE):
    """Declines, or takes back, what was proposed."""

    async def press(self, interaction: Interaction) -> None:
        """Drop the proposal."""
        acting = await moderator(interaction)
        if acting is None:
            return
        proposals = interaction.client.services.proposals
        dropped = await attempt(interaction, proposals.withdraw(acting.guild, int(self.given["number"])))
        card = dropped if isinstance(dropped, Card) else note(wording.DECLINED if dropped else wording.GONE_PROPOSAL)
        await answer(interaction, card, private=True)


COMPONENTS: Final = (Look, Approve, Decline)


async def _preview(interaction: Interaction, acting: Moderator, proposal: Proposal) -> Preview | Card:
    changes = interaction.client.services.overlays.as_approved(acting.facts, proposal, acting.user)
    return await preview_of(interaction, acting, changes, _remarks(proposal))


def _remarks(proposal: Proposal) -> list[Finding]:
    """Return what is worth a second look in all that is proposed, each once."""
    found: dict[Finding, None] = {}
    for change in proposal.changes:
        if change.fact is not None and change.op is not Op.REMOVE:
            found |= dict.fromkeys(examine_fact(change.fact))
        for question in change.questions:
            found |= dict.fromkeys(examine_question(question))
    return list(found)
