"""The demo running: the loopback Discord with its page, and the very bot connected to it."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Protocol

from bot.demo.scenery import Scenery
from bot.demo.tour import Subjects, tour
from bot.errors import BotError, ConfigurationError
from bot.loopback import Loopback
from bot.loopback.page import Page

if TYPE_CHECKING:
    from bot.knowledge.library import Library
    from bot.settings import Settings

NOTICE = (
    "This is an imitation of Discord on your own machine, for trying the bot out. "
    "Nothing that you write here leaves it."
)
LONGEST_START = 60.0
"""Seconds that the bot may take to connect: a base that was never calibrated takes a while the first time."""


class Demo:
    """A running demo: its world, the server, the page, and the task in which the bot runs."""

    def __init__(self, scene: Scenery, server: Loopback, page: Page, bot: asyncio.Task[None]) -> None:
        self.scene = scene
        self.server = server
        self.page = page
        self.bot = bot

    async def ready(self) -> None:
        """Wait until the bot is connected and has registered its commands.

        Raises:
            BotError: it ended instead, or took longer than `LONGEST_START` seconds.
        """
        waiting = asyncio.create_task(
            self.scene.world.wait_until(self._connected, within=LONGEST_START, what="the bot's connection")
        )
        await asyncio.wait({waiting, self.bot}, return_when=asyncio.FIRST_COMPLETED)
        if self.bot.done():
            waiting.cancel()
            await self.bot
            raise BotError("the bot ended while starting")
        try:
            await waiting
        except TimeoutError as late:
            raise BotError(str(late)) from late

    def _connected(self) -> bool:
        sessions = self.server.gateway.sessions.values()
        return any(session.connection is not None for session in sessions)


@contextlib.asynccontextmanager
async def running(
    settings: Settings, scene: Scenery, *, port: int = 0, bot: DemoBot | None = None
) -> AsyncIterator[Demo]:
    """Run the demo while the block does, with the base and the data folder of `settings`; `bot` is one in this process
    unless given.

    The page is served at once; `Demo.ready` waits for the bot. Raises ConfigurationError when `port` is taken.
    """
    bot = bot or BotHere()
    page = Page(
        scene.world,
        scene.seats,
        about={"title": scene.world.bot.name, "notice": NOTICE},
        tour=lambda: tour(bot.subjects, scene),
    )
    server = Loopback(scene.world, port=port, extend=page.add_to)
    try:
        await server.start()
    except OSError as failure:
        await server.stop()
        raise ConfigurationError(
            f"port {port} cannot be served ({(failure.strerror or 'taken').lower()}); choose another with --port"
        ) from failure
    page.watch(server)
    task = asyncio.create_task(bot.run(connected_settings(settings, server)))
    try:
        yield Demo(scene, server, page, task)
    finally:
        task.cancel()
        await asyncio.wait({task})
        await server.stop()


class DemoBot(Protocol):
    """The bot of a demo, wherever it runs."""

    @property
    def subjects(self) -> Subjects | None:
        """What its base has to ask about; None until it is read."""

    async def run(self, settings: Settings) -> None:
        """Run the bot with `settings`, until it ends or this is cancelled."""


class BotHere:
    """The bot in this process, for whoever has its modules imported anyway or will not wait for a visitor."""

    def __init__(self) -> None:
        self._library: Library | None = None

    @property
    def subjects(self) -> Subjects | None:
        """What its base has to ask about; None until it is read."""
        if self._library is None or not self._library.ready:
            return None
        from bot.demo.subjects import subjects

        return subjects(self._library.base)

    async def run(self, settings: Settings) -> None:
        """Run the bot as `bot run` does."""
        await asyncio.to_thread(importlib.import_module, "bot.client")
        from bot import client
        from bot.knowledge.library import Library

        self._library = Library(settings.knowledge_dir)
        await client.run(settings, self._library)


def connected_settings(settings: Settings, server: Loopback) -> Settings:
    """Return `settings` with the loopback's token and addresses; no health is served and shards are left alone."""
    from pydantic import SecretStr

    return settings.model_copy(
        update={
            "discord_token": SecretStr(server.token),
            "discord_api_url": server.api_url,
            "discord_gateway_url": server.gateway_url,
            "health_port": None,
            "shard_count": None,
            "shard_ids": (),
        }
    )
