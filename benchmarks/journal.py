"""Measures the journals: opening a long one, saving to a large one, and the memory of many small ones.

    python benchmarks/journal.py [--entries 10000] [--facts 1000] [--guilds 1000]

Budgets: a journal of 10,000 entries opens in 1 s; a fact added to a server of 1,000 is acknowledged in 50 ms besides
the disk's flush; 1,000 servers of 20 facts, each asked once, take 60 MB beyond an idle bot. Exit status 1 where one is
missed.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bot.answering.answerer import Answerer
from bot.knowledge.changes import Change, Op
from bot.knowledge.journal_format import written
from bot.knowledge.library import Library, curated_base
from bot.knowledge.local_fact import LocalCitation, LocalFact
from bot.knowledge.models import Kind
from bot.services.assembly import assemble
from bot.services.disk import Disk
from bot.services.guild_answering import GuildAnswering
from bot.services.guild_facts import Overlays
from bot.services.journal_files import JournalFiles

GUILD = 41
WHEN = "2026-11-24T08:36:59Z"
OPEN, ACKNOWLEDGED, MEMORY = 1.0, 0.050, 60.0


class Timed(Disk):
    """A disk that counts the seconds spent in flushing."""

    flushing = 0.0

    def fsync(self, descriptor: int) -> None:
        """Flush, and count how long it took."""
        began = time.perf_counter()
        super().fsync(descriptor)
        self.flushing += time.perf_counter() - began


def fact(n: int) -> LocalFact:
    """Return a fact such as moderators write."""
    return LocalFact(
        kind=Kind.FIGURE,
        text=f"Ward {n} recorded {n * 7 + 1:,} bicycle thefts in 2024/25, by a survey of 44 wards.",
        cite=(LocalCitation(url=f"https://www.example.org/news/thefts-{n}"),),
        period="2024/25",
        questions=tuple(f"{asked} ward {n}?" for asked in ("How many thefts in", "Bicycles stolen in", "Thefts:")),
    )


def fill(folder: Path, guild: int, changes: Sequence[Change]) -> None:
    """Write a journal of `changes` in one go."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{guild}.yaml").write_bytes(b"".join(written(change) for change in changes))


def adds(count: int) -> list[Change]:
    """Return `count` additions."""
    return [Change(Op.ADD, "5", WHEN, "why", id=f"local-{n}", fact=fact(n)) for n in range(1, count + 1)]


def mixed(count: int) -> list[Change]:
    """Return `count` changes of which every second one edits."""
    return [
        Change(Op.EDIT if n % 2 else Op.ADD, "5", WHEN, "why", id=f"local-{n // 2 + 1}", fact=fact(n))
        for n in range(count)
    ]


def resident() -> float:
    """Return the memory of this process in MB."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


async def opening(folder: Path, entries: int) -> float:
    """Return the seconds that opening a journal takes, the least of five: what else the machine does only adds."""
    fill(folder, GUILD, mixed(entries))
    seconds = []
    for _ in range(5):
        overlays = Overlays(JournalFiles(folder))
        began = time.perf_counter()
        facts = await overlays.facts(GUILD)
        seconds.append(time.perf_counter() - began)
    print(f"opening {facts.length:,} entries ({(folder / f'{GUILD}.yaml').stat().st_size / 2**20:.1f} MB): ", end="")
    return min(seconds)


async def saving(folder: Path, count: int) -> tuple[float, float]:
    """Return the seconds of adding one fact to `count`, without the flush and in all; medians of thirty."""
    fill(folder, GUILD, adds(count))
    disk = Timed()
    overlays = Overlays(JournalFiles(folder, disk))
    await overlays.facts(GUILD)
    seconds, flushed = [], []
    for n in range(30):
        disk.flushing = 0.0
        began = time.perf_counter()
        await overlays.add(GUILD, 5, fact(count + n + 1), "why")
        seconds.append(time.perf_counter() - began)
        flushed.append(disk.flushing)
    own = statistics.median(whole - flush for whole, flush in zip(seconds, flushed, strict=True))
    return own, statistics.median(seconds)


async def remembering(folder: Path, guilds: int, facts: int) -> tuple[float, float, float]:
    """Return the MB of an idle bot, what is added once the facts of every one of `guilds` servers were read, and what
    once every one of them was asked a question of its own, which makes its index.
    """
    changes = adds(facts)
    for guild in range(1, guilds + 1):
        fill(folder, guild, changes)
    library = Library(curated_base())
    library.load()
    with tempfile.TemporaryDirectory() as data:
        services = assemble(library, Path(data))
        services.answering.build()
        answering = services.answering
        assert answering.answerer is not None  # noqa: S101 - the base was read
        overlays = Overlays(JournalFiles(folder))
        answerers = GuildAnswering(overlays, time.monotonic)
        for question in asked_of(answering.answerer):
            answering.answerer.reply(question)
        gc.collect()
        gc.freeze()  # as the running bot does
        idle = resident()
        for guild in range(1, guilds + 1):
            await overlays.facts(guild)
        gc.collect()
        read = resident() - idle
        for guild in range(1, guilds + 1):
            there = (await answerers.at(guild, answering)).answerer
            assert there is not None  # noqa: S101 - there is a base
            reply = there.reply(f"How many thefts in ward {guild % facts + 1} in 2024/25?")
            assert any(part.added_by_server for part in reply.parts), reply  # noqa: S101 - else nothing was indexed
        gc.collect()
        await services.close()
        return idle, read, resident() - idle


def asked_of(answerer: Answerer) -> list[str]:
    """Return questions after which an idle bot has read what any question makes it read."""
    return [question for fact in answerer.base.facts.values() for question in fact.questions[:8]]


def main() -> int:
    """Print what was measured against the budgets."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--entries", type=int, default=10_000)
    parser.add_argument("--facts", type=int, default=1_000)
    parser.add_argument("--guilds", type=int, default=1_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        idle, read, added = asyncio.run(remembering(folder / "many", options.guilds, 20))
        print(f"memory: {idle:.0f} MB idle; {options.guilds:,} servers of 20 facts: {read:+.1f} MB read, ", end="")
        print(f"{added:+.1f} MB each asked once")
        opened = asyncio.run(opening(folder / "long", options.entries))
        print(f"{opened:.2f} s")
        own, whole = asyncio.run(saving(folder / "large", options.facts))
        print(f"adding to {options.facts:,} facts: {own * 1e3:.1f} ms and the flush, {whole * 1e3:.1f} ms in all")
    return int(opened > OPEN or own > ACKNOWLEDGED or added > MEMORY)


if __name__ == "__main__":
    sys.exit(main())
