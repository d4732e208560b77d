"""A plain discord.py client on a Discord of this machine."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager

import discord
import pytest
import yarl

from bot.loopback import Loopback, World

Start = Callable[[discord.Client], Awaitable[discord.Client]]


@asynccontextmanager
async def running(client: discord.Client, discord_here: Loopback) -> AsyncIterator[discord.Client]:
    """Run a client against the loopback until the block ends."""
    discord.http.Route.BASE = discord_here.api_url
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(discord_here.gateway_url)
    task = asyncio.create_task(client.start(discord_here.token))
    ready = asyncio.create_task(discord_here.connected())
    try:
        await asyncio.wait([task, ready], return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            task.result()
        await ready
        yield client
    finally:
        ready.cancel()
        await client.close()
        await asyncio.gather(task, return_exceptions=True)


@pytest.fixture
def world() -> World:
    return World("Helper")


@pytest.fixture
async def discord_here(world: World) -> AsyncIterator[Loopback]:
    async with Loopback(world) as server:
        yield server


@pytest.fixture
async def start(discord_here: Loopback) -> AsyncIterator[Start]:
    """Starts clients; they are closed when the test ends."""
    async with AsyncExitStack() as stack:

        async def begin(client: discord.Client) -> discord.Client:
            return await stack.enter_async_context(running(client, discord_here))

        yield begin


def intents() -> discord.Intents:
    wanted = discord.Intents.none()
    wanted.guilds = wanted.guild_messages = wanted.dm_messages = True
    return wanted


class Plain(discord.Client):
    """A client without any privileged intent, and a command tree."""

    def __init__(self, **options: object) -> None:
        super().__init__(
            **{
                "intents": intents(),
                "allowed_mentions": discord.AllowedMentions.none(),
                "guild_ready_timeout": 0.05,
                **options,
            }
        )
        self.tree = discord.app_commands.CommandTree(self)
        self.heard: list[discord.Message] = []
        self.errors: list[BaseException] = []

    async def on_message(self, message: discord.Message) -> None:
        self.heard.append(message)
