"""Previews while they are made: how far they are is told in the message, and the answers that change can be paged."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Final

import discord

from bot.knowledge.changes import Change
from bot.knowledge.hygiene import Finding
from bot.services.drafts import Judging, Writing
from bot.services.preview import Preview
from bot.ui import moderator_wording as wording
from bot.ui.cards import Card, note
from bot.ui.moderation import Moderator
from bot.ui.moderator_ids import BACK, CHANGES
from bot.ui.preview_cards import changes_card, preview_card, progress_card, proposal_card
from bot.ui.sending import turn
from bot.ui.unfinished import OfWork

if TYPE_CHECKING:
    from bot.client import ReportBot

    Interaction = discord.Interaction[ReportBot]

RECENT: Final = 1_000
"""Questions from the review that a preview asks again where a fact comes near them."""
TELLING: Final = 2.0
"""Seconds between two notes of progress."""


async def preview_of(
    interaction: Interaction, acting: Moderator, changes: Sequence[Change], remarks: Sequence[Finding]
) -> Preview | Card:
    """Return what `changes` to the server's facts would do, or the card that says why that cannot be told.

    Raises RefusedError where they do not fit what is there.
    """
    services = interaction.client.services
    reception = services.reception
    if reception.answers.base is None:
        return note(wording.NO_BASE)
    return await services.previews.of_changes(
        changes,
        acting.facts,
        curated=reception.answers,
        now=await reception.answers_at(acting.guild),
        remarks=remarks,
        recent=await services.asked.recent(acting.guild, RECENT),
        progress=_telling(interaction),
    )


def _telling(interaction: Interaction) -> Callable[[int, int], Awaitable[None]]:
    told = time.monotonic()

    async def progress(asked: int, near: int) -> None:
        nonlocal told
        if interaction.response.is_done() and time.monotonic() - told > TELLING:
            told = time.monotonic()
            await turn(interaction, progress_card(asked, near))

    return progress


class Changes(OfWork[Writing | Judging], template=CHANGES):
    """Shows a page of the answers that would change."""

    kinds = (Writing, Judging)

    async def go_on(self, interaction: Interaction, _acting: Moderator, key: str, work: Writing | Judging) -> None:
        """Show it in place of the preview."""
        shown = changes_card(work.preview, key, int(self.given["page"])) if work.preview else note(wording.LOST)
        await turn(interaction, shown)


class Back(OfWork[Writing | Judging], template=BACK):
    """Goes back from the changes to the preview."""

    kinds = (Writing, Judging)

    async def go_on(self, interaction: Interaction, acting: Moderator, key: str, work: Writing | Judging) -> None:
        """Show the preview again."""
        if isinstance(work, Judging):
            await turn(interaction, proposal_card(work.preview, work.proposal, key))
        elif work.preview is None:
            await turn(interaction, note(wording.LOST))
        else:
            await turn(interaction, preview_card(work.preview, work.draft, key, proposes=acting.proposes))


COMPONENTS: Final = (Changes, Back)
