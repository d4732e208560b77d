"""What is kept of servers, and for how long: facts after the bot was removed, questions of the review."""

from __future__ import annotations

import datetime as dt
import logging
from typing import TYPE_CHECKING

import discord
from discord.ext import commands, tasks

from bot.errors import StorageError

if TYPE_CHECKING:
    from bot.client import ReportBot

log = logging.getLogger(__name__)


class Keeping(commands.Cog):
    """Notes when the bot leaves a server or comes back, and removes once a day what is older than thirty days."""

    def __init__(self, bot: ReportBot) -> None:
        self.bot = bot
        self.services = bot.services

    async def cog_unload(self) -> None:
        """End the rounds."""
        self.purge.cancel()
        self.let_go.cancel()

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Let the thirty days begin."""
        self.services.guilds.let_go(guild.id)
        try:
            await self.services.retention.left(guild.id)
        except StorageError as failure:
            log.error("a server that was left was not noted: %s", failure)  # noqa: TRY400 - the sentence says it all

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Keep what there is of a server that comes back."""
        await self._joined(guild)

    @commands.Cog.listener()
    async def on_guild_available(self, guild: discord.Guild) -> None:
        """Do the same: whether a server is new or was only out of reach is Discord's guess."""
        await self._joined(guild)

    async def _joined(self, guild: discord.Guild) -> None:
        try:
            await self.services.retention.joined(guild.id)
        except StorageError as failure:
            log.error("a server that came back was not noted: %s", failure)  # noqa: TRY400 - the sentence says it all

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """Find out which servers removed the bot while it was away; after a start, begin with removing what is too
        old.
        """
        shards, count = set(self.bot.shards), self.bot.shard_count or 1
        try:
            known = await self.services.overlays.journal.guilds()
            await self.services.retention.reconcile(
                [guild.id for guild in self.bot.guilds], known, lambda guild: (guild >> 22) % count in shards
            )
        except StorageError as failure:
            log.error("servers that were left were not noted: %s", failure)  # noqa: TRY400 - the sentence says it all
        for round_ in (self.purge, self.let_go):
            if not round_.is_running():
                round_.start()

    @tasks.loop(minutes=15)
    async def let_go(self) -> None:
        """Let go of what servers added and nobody has asked about lately."""
        self.services.guilds.sweep()

    @tasks.loop(time=dt.time(4, 0, tzinfo=dt.UTC))
    async def purge(self) -> None:
        """Remove what is too old."""
        await self._purge()

    @purge.before_loop
    async def _first(self) -> None:
        await self._purge()

    async def _purge(self) -> None:
        try:
            for guild in await self.services.retention.sweep():
                log.info("removed what a server had added that I left more than thirty days ago")
                self.services.guilds.let_go(guild)
            await self.services.inbox.purge()
            await self.services.proposals.purge()
        except StorageError as failure:
            log.error("what is too old was not removed: %s", failure)  # noqa: TRY400 - the sentence says it all


async def setup(bot: ReportBot) -> None:
    """Add the cog to the bot."""
    await bot.add_cog(Keeping(bot))
