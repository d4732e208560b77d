"""Pictures of the page, taken by a headless Chromium; for the documents, and for whoever designs cards."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from bot.demo.script import Shot
from bot.errors import ConfigurationError

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""Chromium speaks to nobody but the page."""
NARROW = 700
"""Pixels of CSS below which the page is that of a phone."""
SCALE = 2
"""Pixels of the picture for one of CSS."""
MARGIN = 8
TALL = 1000
"""Height of the window while messages are pictured, beside that of the messages themselves."""


def browser() -> str:
    """Return the path of a Chromium: CHROMIUM from the environment, else the first that is installed.

    Raises ConfigurationError when there is none.
    """
    named = os.environ.get("CHROMIUM")
    found = named or next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None or not Path(found).exists():
        raise ConfigurationError("there is no Chromium; install it, or set CHROMIUM to its path")
    return found


async def take(address: str, channel: int, shot: Shot, file: Path) -> None:
    """Save a picture of the page at `address`, opened in `channel`, as PNG.

    Raises ConfigurationError when Playwright or Chromium is not installed, or the file cannot be written.
    """
    try:
        from playwright.async_api import Error, async_playwright
    except ImportError as missing:
        raise ConfigurationError(
            "pictures need the extra `browser`: pip install 'cited-answer-bot[browser]'"
        ) from missing
    asked = {"as": shot.person, "channel": str(channel), "theme": shot.theme.value}
    asked["show"] = "page" if shot.window else "messages"
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=browser(), args=list(ARGUMENTS))
        try:
            page = await chromium.new_page(
                viewport={"width": shot.width, "height": _height(shot) if shot.window else TALL},
                device_scale_factor=SCALE,
            )
            await page.goto(f"{address}?{urlencode(asked)}")
            await page.wait_for_selector("#status.on", state="attached")
            await page.wait_for_selector("#messages .message")
            if not shot.window:
                # Higher than what there is, so that nothing has to be scrolled to.
                tall = await page.evaluate("document.getElementById('messages').scrollHeight") + TALL
                await page.set_viewport_size({"width": shot.width, "height": tall})
            await page.screenshot(path=file, clip=None if shot.window else await _around(page, shot.last))
        except Error as failure:
            raise ConfigurationError(f"the picture could not be taken: {failure.message.splitlines()[0]}") from failure
        except OSError as failure:
            raise ConfigurationError(f"{file} cannot be written: {failure.strerror}") from failure
        finally:
            await chromium.close()


def _height(shot: Shot) -> int:
    """Return the height of a window: of a screen, or of a phone where it is narrow."""
    return shot.width * 3 // 4 if shot.width >= NARROW else shot.width * 16 // 9


async def _around(page: Any, last: int) -> Any:
    """Return the rectangle of the last messages, with a margin."""
    boxes = [await item.bounding_box() for item in await page.query_selector_all("#messages > li")]
    shown = [box for box in boxes if box][-last:]
    left, top = min(box["x"] for box in shown), min(box["y"] for box in shown) - MARGIN
    right = max(box["x"] + box["width"] for box in shown)
    bottom = max(box["y"] + box["height"] for box in shown) + MARGIN
    return {"x": left, "y": max(0, top), "width": right - left, "height": bottom - top}
