"""How long the demo takes: from starting `bot` to a page that can be used, and from Enter to the reply.

    python benchmarks/demo.py [--starts 5] [--questions 20]

Needs the extra `browser` and a Chromium, which is open before anything is measured, as a visitor's is. A page can be
used when the bot is connected and its engine loaded. The browser's own share, to open a tab with nothing but a small
picture from the same server, is measured beside it. Targets: 2 s and 100 ms. A base whose calibration does not come
with it is calibrated first, which is part of what is measured.
"""

from __future__ import annotations

import argparse
import os
import re
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import BrowserContext, Page, sync_playwright

from bot.demo.picture import ARGUMENTS, browser
from bot.knowledge.library import Library, curated_base
from bot.knowledge.models import Kind

WATCH = """before => new Promise((resolve) => {
    const box = document.getElementById('box');
    const list = document.getElementById('messages');
    let pressed = 0;
    box.addEventListener('keydown', () => { pressed = performance.now(); }, { once: true });
    new MutationObserver((_, observer) => {
        if (list.querySelectorAll('article').length < before + 2) return;
        observer.disconnect();
        requestAnimationFrame(() => resolve(performance.now() - pressed));
    }).observe(list, { childList: true });
})"""
"""Milliseconds from the key to the frame in which the reply is drawn, measured in the page itself."""


@contextmanager
def started() -> Iterator[tuple[str, float]]:
    """Run `bot` without a token; yield the page's address and the time at which it was started."""
    began = time.perf_counter()
    unset = {"DISCORD_TOKEN": "", "DISPLAY": "", "WAYLAND_DISPLAY": "", "COOLDOWN": "0"}
    process = subprocess.Popen(
        [sys.executable, "-m", "bot"], env={**os.environ, **unset}, stdout=subprocess.PIPE, text=True
    )
    try:
        for line in process.stdout or ():
            found = re.search(r"http://127\.0\.0\.1:\d+/\S+", line)
            if found:
                yield found[0], began
                return
        raise SystemExit("the demo printed no address")
    finally:
        process.send_signal(signal.SIGINT)
        process.wait()


def tab(chromium: BrowserContext, address: str) -> float:
    """Return the seconds in which a tab opens that shows next to nothing."""
    began = time.perf_counter()
    page = chromium.new_page()
    page.goto(f"{address}static/icon.svg")
    took = time.perf_counter() - began
    page.close()
    return took


def opened(chromium: BrowserContext, address: str) -> Page:
    """Open the page, and wait until the bot is there."""
    page = chromium.new_page()
    page.goto(f"{address}?show=page")
    page.wait_for_selector("#status.on")
    page.wait_for_selector("#messages article")
    return page


def replies(page: Page, questions: list[str]) -> Iterator[float]:
    """Yield the milliseconds that each question's reply took to appear after Enter."""
    for question in questions:
        before = page.locator("#messages article").count()
        page.fill("#box", f"@Report Bot {question}")
        page.evaluate("before => { window.took = (" + WATCH + ")(before); }", before)
        page.press("#box", "Enter")
        yield page.evaluate("() => window.took")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--starts", type=int, default=5)
    parser.add_argument("--questions", type=int, default=20)
    given = parser.parse_args()
    base = Library(curated_base()).load()
    questions = [fact.questions[0] for fact in base.of_kind(Kind.FIGURE, Kind.GAP) if fact.questions][: given.questions]
    starts: list[float] = []
    with sync_playwright() as playwright:
        program = playwright.chromium.launch(executable_path=browser(), args=list(ARGUMENTS))
        chromium = program.new_context()
        chromium.new_page()
        for _ in range(given.starts):
            with started() as (address, began):
                opened(chromium, address).close()
                starts.append(time.perf_counter() - began)
        with started() as (address, _):
            page = opened(chromium, address)
            took = list(replies(page, questions))
            page.close()
            tabs = [tab(chromium, address) for _ in range(given.starts)]
        program.close()
    print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    show("a tab of the browser alone", tabs, "s", 2)
    show("from `bot` to a usable page", starts, "s", 2)
    show("from Enter to the reply", took, "ms", 0)
    show("of these the first", took[:1], "ms", 0)


def show(what: str, times: list[float], unit: str, places: int) -> None:
    """Print the median and the worst of `times`."""
    median, worst = statistics.median(times), max(times)
    print(f"{what}: median {median:.{places}f} {unit}, worst {worst:.{places}f} {unit} of {len(times)}")


if __name__ == "__main__":
    main()
