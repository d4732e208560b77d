"""`/review`, and the message menu "Teach the bot this question"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.answering.safeguarding import Concern, screen
from bot.cogs.addressing import without_mentions
from bot.services.drafts import Lesson
from bot.ui import moderator_wording as wording
from bot.ui.cards import note
from bot.ui.moderation import moderator
from bot.ui.review_buttons import show_review, teach
from bot.ui.sending import answer

if TYPE_CHECKING:
    from bot.client import ReportBot

    Interaction = discord.Interaction[ReportBot]
else:
    Interaction = discord.Interaction

LONGEST = 300
"""Characters of a message that are taken for a question; the wording can be changed before it is kept."""


class Review(commands.Cog):
    """Shows moderators what got no good answer, and takes questions from messages."""

    def __init__(self, bot: ReportBot) -> None:
        self.bot = bot
        self._menu = app_commands.ContextMenu(
            name="Teach the bot this question",
            callback=self.teach_message,
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
        )
        self._menu.default_permissions = discord.Permissions(manage_messages=True)

    async def cog_load(self) -> None:
        """Add the message menu, which a class cannot declare."""
        self.bot.tree.add_command(self._menu)

    async def cog_unload(self) -> None:
        """Take the message menu away again."""
        self.bot.tree.remove_command(self._menu.name, type=self._menu.type)

    @app_commands.command(
        description="For moderators: questions that got no good answer, and what waits for a second look"
    )
    @app_commands.default_permissions(manage_messages=True)
    @app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
    @app_commands.allowed_installs(guilds=True, users=False)
    async def review(self, interaction: Interaction) -> None:
        """Show the review."""
        await show_review(interaction)

    async def teach_message(self, interaction: Interaction, message: discord.Message) -> None:
        """Let what a message asks lead to a fact; nothing of a message that safeguarding touches is kept."""
        acting = await moderator(interaction)
        if acting is None:
            return
        question = " ".join(without_mentions(message.content).split())
        if message.author == self.bot.user:
            await answer(interaction, note(wording.OWN_MESSAGE), private=True)
        elif screen(question).concern is not Concern.NONE:
            await answer(interaction, note(wording.TOUCHED), private=True)
        elif not question:
            await answer(interaction, note(wording.NOTHING_TO_TEACH), private=True)
        else:
            await teach(interaction, acting, Lesson(question[:LONGEST]))


async def setup(bot: ReportBot) -> None:
    """Add the cog to the bot."""
    await bot.add_cog(Review(bot))
