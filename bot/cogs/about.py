"""Help, and what there is to know about the bot: `/helplines`, `/help`, `/about`, `/privacy` and `/forget-me`."""

from __future__ import annotations

import logging
from importlib.metadata import version
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.answering.safeguarding import ESSENTIAL, Concern, support_paragraphs
from bot.errors import StorageError
from bot.knowledge.base import KnowledgeBase
from bot.ui import wording
from bot.ui.cards import Card, note
from bot.ui.markdown import bare_link, escape
from bot.ui.moderation import soon
from bot.ui.routes import asker_of, with_bot
from bot.ui.sending import answer

if TYPE_CHECKING:
    from bot.client import ReportBot

    Interaction = discord.Interaction[ReportBot]
else:
    Interaction = discord.Interaction

log = logging.getLogger(__name__)

HELP = (
    (
        "**What I do**\nI answer questions about one report, only with checked facts, and each time I show "
        "where it says "
        "so. When the report does not say, I say that."
    ),
    (
        "**How to ask**\nMention me with a question, write to me directly, reply to one of my messages, or use "
        "`/ask`. "
        "With “Answer from the report” in a message's menu (Apps) I answer what that message asks, to you alone."
    ),
    (
        "**Commands**\n`/ask` a question · `/fact` one fact · `/quote` what somebody said · `/figures` all figures · "
        "`/topics` by topic · `/source` the report · `/helplines` help from people · `/about` · `/privacy` · "
        "`/forget-me`"
    ),
    (
        "**Moderators**\n`/facts` adds, corrects and takes back facts of this server · `/review` shows what I could "
        "not answer · “Teach the bot this question” in a message's menu"
    ),
)
PRIVACY = (
    (
        "**What I read**\nMessages that mention me, replies to me that ping, direct messages to me, and "
        "commands. Nothing else reaches me."
    ),
    (
        "**What I remember**\nIn memory only: your last three questions in a channel for ten minutes, so that "
        "you can follow up; which answer belongs to which message, for a day, so that an edit or a deletion carries "
        "over; which question an answer was for, for ten minutes, and on which answers you pressed “Not helpful”, for "
        "a day; and how many questions you asked in the last seconds. If I showed you help, that I did, for ten "
        "minutes. All of it is gone when I restart."
    ),
    (
        "**What is kept in a server, for 30 days**\nA question that I had no good answer to, and one whose answer "
        "was found not helpful, are kept for that server's moderators: without your name, your id, mentions, links and "
        "numbers to reach somebody. Never from direct messages, never what you asked privately, never anything near "
        "help; and a server can switch it off."
    ),
    (
        "**What is kept of moderators**\nFacts that a server adds, with the id of who added or changed them, when "
        "and why. When I am removed from a server, its facts are deleted after 30 days."
    ),
    (
        "**What I never keep**\nWhat you wrote is in no log. Nothing about a message that I met with help is "
        "kept, and nobody is told."
    ),
    (
        "**Your choice**\n`/forget-me` forgets you at once, and replaces a moderator's id by “removed” everywhere. The "
        "Delete button under an answer removes it."
    ),
)


class About(commands.Cog):
    """Says what the bot is, and where help is; works without a knowledge base."""

    def __init__(self, bot: ReportBot) -> None:
        self.bot = bot

    @app_commands.command(description="Show who helps, and how to reach them")
    async def helplines(self, interaction: Interaction) -> None:
        """Show the help lines."""
        await answer(interaction, helplines_card(self.bot.services.answering.base), private=not with_bot(interaction))
        self.bot.services.reception.help_lines_shown(asker_of(interaction))

    @app_commands.command(description="Show what I can do, and where help is")
    async def help(self, interaction: Interaction) -> None:
        """Show how to use the bot, and the help lines that matter most."""
        lines = Card(HELP, footer=note(*support_paragraphs(Concern.HELP)[1:4]).paragraphs)
        await answer(interaction, lines, private=not with_bot(interaction))

    @app_commands.command(description="Show what I am and what I answer from")
    async def about(self, interaction: Interaction) -> None:
        """Show what the bot is."""
        base = self.bot.services.answering.base
        await answer(
            interaction, about_card(base, self.bot.services.answering.semantic), private=not with_bot(interaction)
        )

    @app_commands.command(description="Show what I read, remember and never keep")
    async def privacy(self, interaction: Interaction) -> None:
        """Show what is kept about people."""
        await answer(interaction, Card(PRIVACY), private=not with_bot(interaction))

    @app_commands.command(name="forget-me", description="Forget everything that I remember about you")
    async def forget_me(self, interaction: Interaction) -> None:
        """Forget the asker."""
        try:
            forgotten = await soon(interaction, self.bot.services.forget(interaction.user.id))
        except StorageError as failure:
            self.bot.services.counters.add("errors", "storage")
            log.error("somebody could not be forgotten: %s", failure)  # noqa: TRY400 - the sentence says it all
            await answer(interaction, note(wording.NOT_FORGOTTEN), private=True)
            return
        await answer(interaction, note(wording.FORGOTTEN if forgotten else wording.NOTHING_KEPT), private=True)


def helplines_card(base: KnowledgeBase | None) -> Card:
    """Return the help lines: those of the base, led by the compiled-in ones where it lacks the two that must never be
    missing.
    """
    lines = (
        [(line.name or line.contact, line.region, line.audience, line.contact, line.url) for line in base.helplines]
        if base
        else []
    )
    if not all(any(number in contact for _, _, _, contact, _ in lines) for number in ("999", "0800 1111")):
        known = {name for name, *_ in lines}
        lines = [
            *(
                (line.name, line.region, line.audience, line.contact, line.url)
                for line in ESSENTIAL
                if line.name not in known
            ),
            *lines,
        ]
    described = [
        f"**{escape(name)}** ({escape(region)}): {escape(contact)}\n-# For {escape(audience)}. {bare_link(url)}"
        for name, region, audience, contact, url in lines
    ]
    return Card(("Help from people. I am a bot and cannot help with this myself.", *described))


def about_card(base: KnowledgeBase | None, semantic: str) -> Card:
    """Return what the bot is, its version, the report that it answers about, and whether a sentence encoder helps."""
    number = escape(version("cited-answer-bot"))
    about = [f"I am a bot, version {number}. I answer only with facts that people checked, and say where they stand."]
    if base is None:
        return Card((*about, wording.NO_BASE))
    report = base.report
    origin = ", ".join(filter(None, [report.publisher, report.published]))
    about.append(f"I answer about **{escape(report.title)}**" + (f" ({escape(origin)})" if origin else "") + ".")
    about.append(f"I know {len(base.answers)} facts, and {len(base.gaps)} things that the report does not say.")
    about.append(f"-# semantic: {escape(semantic)}")
    about.append(wording.FOR_HELP)
    return Card(tuple(about))


async def setup(bot: ReportBot) -> None:
    """Add the cog to the bot."""
    await bot.add_cog(About(bot))
