"""`/facts`: what a server's moderators add, change, take back and look at."""

from __future__ import annotations

import asyncio
import io
import logging
import re
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

import aiohttp
import discord
from discord import app_commands
from discord.ext import commands

from bot.errors import StorageError
from bot.knowledge import deeds
from bot.knowledge.hygiene import Draft, examine
from bot.services.curated_format import LIMIT, exported, planned
from bot.services.drafts import Importing, Writing
from bot.services.known_questions import CHOICES, nearest
from bot.ui import moderator_wording as wording
from bot.ui.cards import Card, note, shorten
from bot.ui.fact_buttons import show_history, undo
from bot.ui.fact_cards import list_card, saved_card, step_title
from bot.ui.fact_writing import edit_fact, open_form, take_form, take_quotation
from bot.ui.import_cards import difference_card, faults_card
from bot.ui.moderation import Moderator, keep, moderator, permitted, soon
from bot.ui.moderator_ids import QUOTATION_MODAL, WORDING_MODAL, WRITE_MODAL
from bot.ui.review_buttons import take_wording
from bot.ui.sending import answer, answer_with_file, apologise
from bot.ui.settings_panel import settings_card

if TYPE_CHECKING:
    from bot.client import ReportBot

    Interaction = discord.Interaction[ReportBot]
else:
    Interaction = discord.Interaction

log = logging.getLogger(__name__)

Taking = Callable[[Interaction, dict[str, str], list[dict[str, object]]], Awaitable[None]]
FORMS: tuple[tuple[re.Pattern[str], Taking], ...] = (
    (re.compile(WRITE_MODAL), take_form),
    (re.compile(QUOTATION_MODAL), take_quotation),
    (re.compile(WORDING_MODAL), take_wording),
)
"""Every form for moderators, and what takes it. A form opened before a restart is taken after it."""


@app_commands.default_permissions(manage_messages=True)
@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
@app_commands.allowed_installs(guilds=True, users=False)
class Facts(commands.GroupCog, name="facts", description="For moderators: the facts that this server added"):
    """Takes commands and forms of moderators. Who may is asked anew each time: see `bot.ui.moderation`."""

    def __init__(self, bot: ReportBot) -> None:
        self.bot = bot

    @app_commands.command(description="Add a fact; you see it before anybody else does")
    async def add(self, interaction: Interaction) -> None:
        """Open the form of a new fact."""
        acting = await moderator(interaction)
        if acting is not None:
            await open_form(interaction, acting, Writing(Draft()))

    @app_commands.command(description="Change a fact that this server added")
    @app_commands.describe(fact="The fact; choose one of those offered")
    async def edit(self, interaction: Interaction, fact: str) -> None:
        """Open the form of a fact, filled with what it says."""
        await edit_fact(interaction, fact)

    @app_commands.command(description="Remove a fact that this server added; that can be undone")
    @app_commands.describe(fact="The fact; choose one of those offered", why="For the history")
    async def remove(self, interaction: Interaction, fact: str, why: app_commands.Range[str, 1, 300] = "") -> None:
        """Remove a fact."""
        acting = await moderator(interaction)
        if acting is None:
            return
        if fact not in acting.facts.written:
            await answer(interaction, note(wording.NOT_FOUND), private=True)
            return
        if not await _fit(interaction, why):
            return
        outcome = await keep(interaction, acting, deeds.removing(acting.user, fact, why))
        await answer(interaction, outcome if isinstance(outcome, Card) else saved_card(outcome), private=True)

    @app_commands.command(description="Show who changed what, when and why")
    @app_commands.describe(fact="Only the changes of this fact")
    async def history(self, interaction: Interaction, fact: str | None = None) -> None:
        """Show the history."""
        await show_history(interaction, fact)

    @app_commands.command(description="Take a change back; that can be taken back as well")
    @app_commands.describe(
        change="The number of the change; the last one where you leave it out", why="For the history"
    )
    async def undo(
        self,
        interaction: Interaction,
        change: app_commands.Range[int, 1, 999_999_999] | None = None,
        why: app_commands.Range[str, 1, 300] = "",
    ) -> None:
        """Take a change back."""
        acting = await moderator(interaction)
        if acting is None:
            return
        if not acting.facts.length:
            await answer(interaction, note(wording.NO_HISTORY), private=True)
            return
        if await _fit(interaction, why):
            await undo(interaction, change or acting.facts.length, why)

    @app_commands.command(name="list", description="List the facts that this server added")
    async def list_facts(self, interaction: Interaction) -> None:
        """List the server's facts."""
        acting = await moderator(interaction)
        if acting is not None:
            await answer(interaction, list_card(acting.facts, 0), private=True)

    @app_commands.command(description="Get the facts that this server added as a YAML file")
    async def export(self, interaction: Interaction) -> None:
        """Send the server's facts in the curated format."""
        acting = await moderator(interaction)
        if acting is None:
            return
        text = await soon(interaction, asyncio.to_thread(exported, acting.guild, acting.facts))
        file = discord.File(io.BytesIO(text.encode()), f"facts-{acting.guild}.yaml")
        await answer_with_file(interaction, wording.EXPORTED, file)

    @app_commands.command(name="import", description="Add facts from a YAML file; you see the difference first")
    @app_commands.describe(file="A file as /facts export makes it")
    async def import_file(self, interaction: Interaction, file: discord.Attachment) -> None:
        """Read a file and show what it would change."""
        acting = await moderator(interaction)
        if acting is None:
            return
        await answer(interaction, await soon(interaction, self._import(acting, file)), private=True)

    @app_commands.command(description="Where mentions are answered, who moderates, second moderator, review")
    async def settings(self, interaction: Interaction) -> None:
        """Show the settings, with what changes them."""
        acting = await moderator(interaction)
        if acting is not None:
            card = settings_card(acting.facts.settings, reviewing=self.bot.services.asked.enabled)
            await answer(interaction, card, private=True)

    @edit.autocomplete("fact")
    @remove.autocomplete("fact")
    async def living(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Offer the server's facts, to those who may change them."""
        acting = await permitted(interaction)
        if not isinstance(acting, Moderator):
            return []
        return _choices(
            typed, {identifier: fact.title or fact.text for identifier, fact in acting.facts.written.items()}
        )

    @history.autocomplete("fact")
    async def remembered(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Offer everything that has a history, to those who may see it."""
        acting = await permitted(interaction)
        if not isinstance(acting, Moderator):
            return []
        facts = acting.facts
        known = {**facts.removed, **facts.written}
        named = {i: known[i].title or known[i].text if i in known else "" for i in facts.last}
        return _choices(typed, named)

    @undo.autocomplete("change")
    async def changes(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[int]]:
        """Offer the last changes, to those who may take them back."""
        acting = await permitted(interaction)
        if not isinstance(acting, Moderator):
            return []
        try:
            steps = await self.bot.services.overlays.history(acting.guild)
        except StorageError:
            return []
        wanted = [step for step in steps if str(step.number).startswith(typed.strip())]
        return [app_commands.Choice(name=shorten(step_title(s), 100), value=s.number) for s in wanted[:CHOICES]]

    @commands.Cog.listener()
    async def on_interaction(self, interaction: Interaction) -> None:
        """Take the forms of moderators."""
        if interaction.type is not discord.InteractionType.modal_submit:
            return
        given: dict[str, Any] = dict(interaction.data or {})
        for pattern, take in FORMS:
            found = pattern.fullmatch(str(given.get("custom_id", "")))
            if found is None:
                continue
            try:
                await take(interaction, found.groupdict(), list(given.get("components") or ()))
            except Exception:
                self.bot.services.counters.add("errors", "modal")
                log.exception("a modal failed")
                await apologise(interaction)

    async def _import(self, acting: Moderator, file: discord.Attachment) -> Card:
        services = self.bot.services
        base = services.answering.base
        if base is None:
            return note(wording.NO_BASE)
        if file.size > LIMIT:
            return note(wording.TOO_LARGE)
        try:
            text = (await file.read()).decode("utf-8-sig")
        except UnicodeDecodeError:
            return note(wording.NOT_TEXT)
        except (discord.HTTPException, aiohttp.ClientError):
            return note(wording.UNREACHABLE)
        plan = await asyncio.to_thread(planned, text, acting.guild, acting.facts, base)
        if plan.errors:
            return faults_card(plan)
        if plan.empty:
            return note(wording.NOTHING_TO_IMPORT)
        key = services.drafts.put(acting.guild, acting.user, Importing(plan))
        return difference_card(plan, key, proposes=acting.proposes)


async def _fit(interaction: Interaction, why: str) -> bool:
    """Whether a reason may stand in the history; where not, say what must not be in it."""
    findings = [finding.sentence for finding in examine(Draft(why=why)) if finding.refuses and finding.field == "why"]
    if findings:
        await answer(interaction, note(*findings), private=True)
    return not findings


def _choices(typed: str, named: dict[str, str]) -> list[app_commands.Choice[str]]:
    """Return choices by id, newest first, or near to what is typed."""
    labels = {shorten(f"{i}: {name}" if name else i, 100): i for i, name in reversed(named.items())}
    wanted = typed.strip().casefold()
    names = list(labels)
    if wanted:
        names = list(dict.fromkeys([*(n for n in names if wanted in n.casefold()), *nearest(wanted, names)]))
    return [app_commands.Choice(name=name, value=labels[name]) for name in names[:CHOICES]]


async def setup(bot: ReportBot) -> None:
    """Add the cog to the bot."""
    await bot.add_cog(Facts(bot))
