"""A plain discord.py client on a Discord of this machine; it knows nothing of this project's bot."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import aiohttp
import discord
import pytest
import yarl
from discord import app_commands

from bot.loopback import Channel, Deadlines, Loopback, Person, World

Start = Callable[..., Awaitable[discord.Client]]


@asynccontextmanager
async def running(client: discord.Client, discord_here: Loopback, shards: int = 1) -> AsyncIterator[discord.Client]:
    """Run a client against the loopback until the block ends."""
    discord.http.Route.BASE = discord_here.api_url
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(discord_here.gateway_url)
    task = asyncio.create_task(client.start(discord_here.token))
    connected = asyncio.create_task(discord_here.connected(shards))
    try:
        await asyncio.wait([task, connected], return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            task.result()
        await connected
        await client.wait_until_ready()
        yield client
    finally:
        connected.cancel()
        await client.close()
        await asyncio.gather(task, connected, return_exceptions=True)


@pytest.fixture
def world() -> World:
    return World("Guide", deadlines=Deadlines(acknowledge=1.0))


@pytest.fixture
def general(world: World) -> Channel:
    return world.guild("School").channel("general")


@pytest.fixture
def ada(general: Channel) -> Person:
    return general.guild.member("Ada")


@pytest.fixture
async def discord_here(world: World) -> AsyncIterator[Loopback]:
    async with Loopback(world) as server:
        yield server


@pytest.fixture
async def start(discord_here: Loopback) -> AsyncIterator[Start]:
    """Starts clients; they are closed when the test ends."""
    async with AsyncExitStack() as stack:

        async def begin(client: discord.Client, shards: int = 1) -> discord.Client:
            return await stack.enter_async_context(running(client, discord_here, shards))

        yield begin


class Api:
    """The REST API without discord.py, for what that would not send."""

    def __init__(self, session: aiohttp.ClientSession, server: Loopback) -> None:
        self._session = session
        self._server = server

    async def __call__(self, method: str, path: str, body: Any = None, token: str | None = None) -> tuple[int, Any]:
        headers = {"Authorization": f"Bot {token or self._server.token}"}
        async with self._session.request(method, self._server.api_url + path, json=body, headers=headers) as response:
            text = await response.text()
            return response.status, await response.json() if text else None


@pytest.fixture
async def api(discord_here: Loopback) -> AsyncIterator[Api]:
    async with aiohttp.ClientSession() as session:
        yield Api(session, discord_here)


def least_intents() -> discord.Intents:
    wanted = discord.Intents.none()
    wanted.guilds = wanted.guild_messages = wanted.dm_messages = True
    return wanted


async def until(condition: Callable[[], Any], seconds: float = 5.0) -> None:
    """Wait until a condition holds."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - a client has no event for "has handled"
            await asyncio.sleep(0.01)


class Plain(discord.Client):
    """A client without any privileged intent; registers its tree, and keeps what it heard."""

    def __init__(self, **options: Any) -> None:
        super().__init__(
            **{
                "intents": least_intents(),
                "allowed_mentions": discord.AllowedMentions.none(),
                "guild_ready_timeout": 0.05,
                **options,
            }
        )
        self.tree = app_commands.CommandTree(self)
        self.heard: list[discord.Message] = []
        self.edits: list[tuple[str, str]] = []
        self.deletions: list[int] = []
        self.readies = 0
        self.resumes = 0

    async def setup_hook(self) -> None:
        if self.tree.get_commands() or self.tree.get_commands(type=discord.AppCommandType.message):
            await self.tree.sync()

    async def on_ready(self) -> None:
        self.readies += 1

    async def on_resumed(self) -> None:
        self.resumes += 1

    async def on_message(self, message: discord.Message) -> None:
        self.heard.append(message)

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        self.edits.append((str(payload.message_id), payload.message.content))

    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        self.deletions.append(payload.message_id)

    async def until(self, condition: Callable[[], Any], seconds: float = 5.0) -> None:
        """Wait until something is true of what was heard."""
        await until(condition, seconds)
