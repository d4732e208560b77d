"""Who may moderate, asked anew at every press, form, command and suggestion; and how a change is saved and told."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import discord

from bot.errors import NotSavedError, RefusedError, StorageError
from bot.knowledge.changes import GuildSettings
from bot.knowledge.deeds import Deed
from bot.knowledge.overlay import GuildFacts
from bot.services.guild_facts import Saved
from bot.services.proposals import Proposal
from bot.ui import moderator_wording as wording
from bot.ui.cards import Card, note
from bot.ui.routes import guild_of
from bot.ui.sending import answer

if TYPE_CHECKING:
    from bot.client import ReportBot

    Interaction = discord.Interaction[ReportBot]

log = logging.getLogger(__name__)

Result = TypeVar("Result")

PATIENCE = 1.5
"""Seconds that work may take before Discord is told that the answer will come: it waits for three."""


@dataclass(frozen=True, slots=True)
class Moderator:
    """Somebody who may change what the server `guild` added; `facts` is what it added. `manages`: by the permission to
    manage messages, not only by the role.
    """

    guild: int
    user: int
    facts: GuildFacts
    manages: bool

    @property
    def proposes(self) -> bool:
        """Whether a second moderator must agree to what this one does."""
        return self.facts.settings.second_approver


async def permitted(interaction: Interaction) -> Moderator | str:
    """Return who acts, or the sentence that says why they may not.

    Discord's own settings only hide commands; this is what decides. Permissions and roles are those of this moment:
    Discord sends them with every interaction.
    """
    guild = guild_of(interaction)
    member = interaction.user
    if guild is None or not isinstance(member, discord.Member):
        return wording.ONLY_IN_SERVERS
    granted = interaction.permissions
    manages = granted.manage_messages or granted.administrator
    try:
        facts = await interaction.client.services.overlays.facts(guild)
    except StorageError as failure:
        log.error("the facts of a server cannot be read: %s", failure)  # noqa: TRY400 - the sentence says it all
        return wording.UNREADABLE if manages else wording.NOT_A_MODERATOR
    if manages or _has_role(member, facts.settings):
        return Moderator(guild, member.id, facts, manages)
    return wording.NOT_A_MODERATOR


async def moderator(interaction: Interaction) -> Moderator | None:
    """Return who acts; where they may not, tell them and return None."""
    found = await permitted(interaction)
    if isinstance(found, Moderator):
        return found
    await answer(interaction, note(found), private=True)
    return None


async def soon(interaction: Interaction, work: Awaitable[Result], *, update: bool = False) -> Result:
    """Return what `work` comes to; where it takes long, let Discord show that something is going on.

    `update`: the answer will change the message whose button was pressed, rather than be a new one.
    """
    task = asyncio.ensure_future(work)
    done, _ = await asyncio.wait({task}, timeout=PATIENCE)
    if not done and not interaction.response.is_done():
        await interaction.response.defer(ephemeral=True, thinking=not update)
    return await task


async def keep(
    interaction: Interaction, acting: Moderator, deed: Deed, *, update: bool = False
) -> Saved | Proposal | Card:
    """Do `deed`, or propose it where a second moderator must agree. Return what is on the disk, or the card that says
    why nothing is.
    """
    overlays = interaction.client.services.overlays
    work: Awaitable[Saved | Proposal]
    work = overlays.propose(acting.guild, deed) if acting.proposes else overlays.save(acting.guild, deed)
    return await attempt(interaction, work, update=update)


async def attempt(interaction: Interaction, work: Awaitable[Result], *, update: bool = False) -> Result | Card:
    """Return what `work` on the server's facts comes to, or the card that says why it was not done."""
    try:
        return await soon(interaction, work, update=update)
    except RefusedError as refused:
        return note(wording.refused(str(refused)))
    except NotSavedError as failure:
        interaction.client.services.counters.add("errors", "storage")
        log.error("a change was not saved: %s", failure)  # noqa: TRY400 - the sentence says it all
        return note(wording.NOT_SAVED)
    except StorageError as failure:
        interaction.client.services.counters.add("errors", "storage")
        log.error("the facts of a server cannot be read: %s", failure)  # noqa: TRY400 - the sentence says it all
        return note(wording.UNREADABLE)


def _has_role(member: discord.Member, settings: GuildSettings) -> bool:
    role = settings.moderator_role
    # The role of everybody carries the id of the server, and makes nobody a moderator.
    return role is not None and role != member.guild.id and member.get_role(role) is not None
