"""The demo as people use it: the real bot, a loopback Discord, and its page in a real Chromium."""

from __future__ import annotations

import shutil
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.demo.picture import ARGUMENTS, browser
from bot.demo.scenery import scenery
from bot.demo.session import Demo, running
from bot.errors import ConfigurationError
from bot.knowledge.library import Library
from bot.services.calibration_store import open_answerer
from bot.settings import Pace, Settings, load

# The small base of the Discord tests is imported by name, and so is what stands beside this file.
sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "discord")]


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The folder of a small base, and a data folder in which it is calibrated."""
    import small_base

    folder = tmp_path_factory.mktemp("demo")
    base, data = small_base.write(folder), folder / "data"
    open_answerer(Library(base).load(), data)
    return base, data


def settings_for(small: tuple[Path, Path], folder: Path) -> Settings:
    """Settings of the small base with a data folder of their own, and no limit on how often one asks."""
    shutil.copytree(small[1], folder / "data")
    unset = {"discord_token": None, "shard_count": None, "shard_ids": (), "health_port": None, "cooldown": Pace(0, 1)}
    return load(small[0], folder / "data").model_copy(update=unset)


@pytest.fixture
def settings(small: tuple[Path, Path], tmp_path: Path) -> Settings:
    return settings_for(small, tmp_path)


@pytest_asyncio.fixture(loop_scope="module")
async def demo(settings: Settings) -> AsyncIterator[Demo]:
    """A demo that just began."""
    async with running(settings, scenery()) as shown:
        await shown.ready()
        yield shown


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def standing(small: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Demo]:
    """One demo for all tests of a module, for those that change nothing in it."""
    async with running(settings_for(small, tmp_path_factory.mktemp("standing")), scenery()) as shown:
        await shown.ready()
        yield shown


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def chromium() -> AsyncIterator[Any]:
    """A headless Chromium; where there is none, what needs it is skipped."""
    try:
        from playwright.async_api import async_playwright

        path = browser()
    except (ImportError, ConfigurationError) as missing:
        pytest.skip(f"no browser: {missing}; the extra `browser` and a Chromium run these tests")
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield started
        await started.close()


class Visit:
    """A visitor's page. Words are looked for in the last message, unless said otherwise."""

    def __init__(self, page: Any, demo: Demo) -> None:
        self.page = page
        self.demo = demo

    async def sit(self, name: str) -> None:
        """Take somebody's seat, or go to the direct messages."""
        await self.page.locator("#seats [role=radio]", has=self.page.get_by_text(name, exact=True)).click()
        await self.page.wait_for_function(
            "name => document.querySelector('#seats [aria-checked=true] .seat-name').textContent === name", arg=name
        )

    async def write(self, text: str) -> None:
        """Write a message and send it with Enter."""
        await self.page.fill("#box", text)
        await self.page.press("#box", "Enter")

    async def ask(self, text: str) -> Any:
        """Ask by mention, and return the answer's element when it is there."""
        before = await self.page.locator("#messages article").count()
        await self.write(f"@Report Bot {text}")
        return await self.message(before + 1)

    async def message(self, number: int) -> Any:
        """Return message `number`, from 0, when it is there."""
        found = self.page.locator("#messages article").nth(number)
        await found.wait_for()
        return found

    @property
    def last(self) -> Any:
        """The last message."""
        return self.page.locator("#messages article").last

    async def sees(self, words: str) -> None:
        """Wait until a message has these words."""
        await self.page.locator("#messages article", has_text=words).last.wait_for(timeout=20_000)


@pytest_asyncio.fixture(loop_scope="module")
async def visit(chromium: Any, demo: Demo) -> AsyncIterator[Visit]:
    """A visitor on a wide screen. Afterwards: nothing complained, and nobody else was asked for anything."""
    async for made in _visit(chromium, demo, {"width": 1280, "height": 800}):
        yield made


@pytest_asyncio.fixture(loop_scope="module")
async def phone(chromium: Any, demo: Demo) -> AsyncIterator[Visit]:
    """A visitor on a phone."""
    async for made in _visit(chromium, demo, {"width": 360, "height": 640}, has_touch=True):
        yield made


@pytest_asyncio.fixture(loop_scope="module")
async def complaining(chromium: Any, demo: Demo) -> AsyncIterator[Visit]:
    """A visitor whose browser may complain, for tests of what is refused."""
    context = await chromium.new_context()
    page = await context.new_page()
    await page.goto(demo.page.address)
    yield Visit(page, demo)
    await context.close()


async def _visit(chromium: Any, demo: Demo, viewport: dict[str, int], **options: Any) -> AsyncIterator[Visit]:
    context = await chromium.new_context(viewport=viewport, **options)
    complaints: list[str] = []
    elsewhere: list[str] = []
    page = await context.new_page()
    page.on("console", lambda line: complaints.append(line.text) if line.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    context.on(
        "request", lambda asked: None if asked.url.startswith(demo.server.address) else elsewhere.append(asked.url)
    )
    await page.goto(demo.page.address)
    await page.wait_for_selector("#status.on")
    await page.get_by_role("button", name="Skip the tour").click()
    yield Visit(page, demo)
    await context.close()
    assert complaints == []
    assert elsewhere == []
