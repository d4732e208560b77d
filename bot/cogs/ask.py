"""Questions by command: `/ask`, the message menu "Answer from the report", and the follow-up modal."""

from __future__ import annotations

import logging
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.answering.safeguarding import Concern, support_paragraphs
from bot.cogs.addressing import without_mentions
from bot.services.known_questions import CHOICES, KnownQuestions
from bot.services.reception import GET_HELP
from bot.ui import wording
from bot.ui.cards import note
from bot.ui.modals import ASK, VERSIONED, submitted
from bot.ui.moderator_ids import MODALS
from bot.ui.routes import answer_question, asker_of, guild_of, with_bot
from bot.ui.sending import answer, apologise

if TYPE_CHECKING:
    from bot.client import ReportBot

    Interaction = discord.Interaction[ReportBot]
else:
    Interaction = discord.Interaction

log = logging.getLogger(__name__)


class Ask(commands.Cog):
    """Takes questions from commands and modals."""

    def __init__(self, bot: ReportBot) -> None:
        self.bot = bot
        self._known: KnownQuestions | None = None
        self._menu = app_commands.ContextMenu(name="Answer from the report", callback=self.answer_message)

    async def cog_load(self) -> None:
        """Add the message menu, which a class cannot declare."""
        self.bot.tree.add_command(self._menu)

    async def cog_unload(self) -> None:
        """Take the message menu away again."""
        self.bot.tree.remove_command(self._menu.name, type=self._menu.type)

    @app_commands.command(description="Ask a question about the report, in your own words")
    @app_commands.describe(question="Your question", private="Show the answer only to me")
    async def ask(self, interaction: Interaction, question: str, private: bool = False) -> None:
        """Answer a question."""
        if question == GET_HELP:
            await answer(interaction, note(*support_paragraphs(Concern.HELP)), private=not with_bot(interaction))
            self.bot.services.reception.help_lines_shown(asker_of(interaction))
            return
        await answer_question(interaction, without_mentions(question), private=private)

    @ask.autocomplete("question")
    async def known_questions(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Offer known questions; where what is typed calls for help, offer that and nothing else."""
        urgent = self.bot.services.reception.urgent(typed) if typed.strip() else None
        if urgent is not None:
            return [app_commands.Choice(name=GET_HELP, value=GET_HELP)] if urgent.outcome == "support" else []
        base = self.bot.services.answering.base
        if base is None:
            return []
        if self._known is None or self._known.base is not base:
            self._known = KnownQuestions(base)
        added = await self._added(guild_of(interaction))
        offered = dict.fromkeys([*(added.matching(typed) if added else ()), *self._known.matching(typed)])
        return [app_commands.Choice(name=question, value=question) for question in list(offered)[:CHOICES]]

    async def _added(self, guild: int | None) -> KnownQuestions | None:
        """Return the questions that the server added, None where there are none."""
        base = self.bot.services.answering.base
        if guild is None or base is None:
            return None
        facts = await self.bot.services.guilds.facts(guild)
        return None if facts is None or facts.empty else KnownQuestions(replace(base, facts=facts.facts))

    async def answer_message(self, interaction: Interaction, message: discord.Message) -> None:
        """Answer what a message asks, to whoever chose the menu and to nobody else."""
        question = without_mentions(message.content)
        if not question or message.author == self.bot.user:
            await answer(interaction, note(wording.NO_WORDS), private=True)
            return
        await answer_question(interaction, question, private=True)

    @commands.Cog.listener()
    async def on_interaction(self, interaction: Interaction) -> None:
        """Take the submission of a follow-up modal, whichever process opened it."""
        if interaction.type is not discord.InteractionType.modal_submit:
            return
        given: dict[str, Any] = dict(interaction.data or {})
        custom_id = str(given.get("custom_id", ""))
        found = ASK.fullmatch(custom_id)
        try:
            if found is None:
                if VERSIONED.fullmatch(custom_id) and not any(re.fullmatch(known, custom_id) for known in MODALS):
                    await answer(interaction, note(wording.OUTDATED), private=True)
                return
            fact = await self.bot.services.reception.fact(found["fact"], guild_of(interaction))
            about = fact.questions[0] if fact and fact.questions else None
            question = submitted(given.get("components", ())).strip()
            await answer_question(interaction, question, private=found["where"] == "private", about=about)
        except Exception:
            self.bot.services.counters.add("errors", "modal")
            log.exception("a modal failed")
            await apologise(interaction)


async def setup(bot: ReportBot) -> None:
    """Add the cog to the bot."""
    await bot.add_cog(Ask(bot))
