"""The bot on a Discord of this machine: discord.py's real client, over real sockets, unpatched."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from pathlib import Path

import discord
import pytest

from bot.client import ReportBot
from bot.knowledge.library import Library
from bot.loopback import Channel, Guild, Loopback, Permission, Person, World
from bot.services.answering import Answering
from bot.services.assembly import Services, assemble
from bot.services.calibration_store import open_answerer

# The modules beside this one, and the referee beside its folder, are imported by name.
sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1])]

PAUSES = (0.01, 0.01, 0.01)


class HandClock:
    """Seconds that go forward when the test says so."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture(scope="session")
def calibrated(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The folder of the small base, and a data folder in which it is calibrated."""
    import small_base

    folder = tmp_path_factory.mktemp("small")
    base, data = small_base.write(folder), folder / "data"
    library = Library(base)
    open_answerer(library.load(), data)
    return base, data


@pytest.fixture
def data(calibrated: tuple[Path, Path], tmp_path: Path) -> Path:
    shutil.copytree(calibrated[1], tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def library(calibrated: tuple[Path, Path]) -> Library:
    return Library(calibrated[0])


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture(scope="session")
def answering(calibrated: tuple[Path, Path]) -> Answering:
    """The answerer of the small base, built once: it is pure."""
    library = Library(calibrated[0])
    library.load()
    made = Answering(library, calibrated[1])
    made.build()
    return made


@pytest.fixture
def services(answering: Answering, data: Path, clock: HandClock) -> Services:
    return assemble(answering.library, data, answering=answering, clock=clock, pauses=PAUSES)


@pytest.fixture
def world() -> World:
    return World("Report Bot")


@pytest.fixture
async def discord_here(world: World) -> AsyncIterator[Loopback]:
    """A Discord; when the test is over, everything that the bot sent is held against Discord's own description."""
    import api_description

    async with Loopback(world) as server:
        yield server
    with contextlib.suppress(pytest.skip.Exception):  # test_bodies.py says so where the description is not here
        api_description.check_requests(server.requests)


@asynccontextmanager
async def connected(services: Services, discord_here: Loopback) -> AsyncIterator[ReportBot]:
    """Run the bot with `services` against the loopback until the block ends."""
    discord.http.Route.BASE = discord_here.api_url
    client = ReportBot(services, gateway=discord_here.gateway_url, guild_ready_timeout=0.05)
    async with client:
        task = asyncio.create_task(client.start(discord_here.token))
        ready = asyncio.create_task(_ready(client, discord_here))
        await asyncio.wait([task, ready], return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            ready.cancel()
            task.result()
        try:
            yield client
        finally:
            await client.close()
            with contextlib.suppress(asyncio.CancelledError):
                await task


async def _ready(client: ReportBot, discord_here: Loopback) -> None:
    await discord_here.connected()
    await client.wait_until_ready()


Connect = Callable[[Services], AbstractAsyncContextManager[ReportBot]]


@pytest.fixture
def connect(discord_here: Loopback) -> Connect:
    """Connects a bot with the services given, for tests that restart it."""
    return lambda services: connected(services, discord_here)


@pytest.fixture
def school(world: World) -> Guild:
    return world.guild("School")


@pytest.fixture
def general(school: Guild) -> Channel:
    return school.channel("general")


@pytest.fixture
def ada(school: Guild) -> Person:
    return school.member("Ada")


@pytest.fixture
def mia(school: Guild) -> Person:
    """A moderator."""
    return school.member("Mia", permissions=Permission.MANAGE_MESSAGES)


@pytest.fixture
def ben(school: Guild) -> Person:
    return school.member("Ben")


@pytest.fixture
async def bot(services: Services, discord_here: Loopback, general: Channel) -> AsyncIterator[ReportBot]:
    async with AsyncExitStack() as stack:
        yield await stack.enter_async_context(connected(services, discord_here))
