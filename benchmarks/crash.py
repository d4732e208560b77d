"""Kills the bot's storage at random moments (SIGKILL) while moderators add, edit and undo, and counts what is left.

    python benchmarks/crash.py [--rounds 200] [--writers 6] [--processes 2] [--seed N]

In every round, several processes with several moderators each write to one server's journal until all are killed at
once. Every second round their disk writes a few bytes at a time, so that entries are cut short as by a power cut. Then
the journal is read again. Every acknowledged change must be there exactly once and as it was made; one that was not
acknowledged may be there or not; nothing else may be there. The journal is the same from the first round to the last.
Exit status 0 where all of that holds, else 1.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from bot.errors import RefusedError
from bot.knowledge.changes import Change, Op
from bot.knowledge.journal import Trouble
from bot.knowledge.local_fact import LocalCitation, LocalFact
from bot.knowledge.models import Kind
from bot.knowledge.overlay import replay
from bot.services.disk import Disk
from bot.services.guild_facts import Overlays
from bot.services.journal_files import JournalFiles

GUILD = 41
LONGEST = 0.12
"""The longest that a round goes on after its first change, in seconds."""


class Piecemeal(Disk):
    """A disk that writes a few bytes at a time, so that a kill can fall between any two of them."""

    def write(self, descriptor: int, content: bytes) -> None:
        """Write `content` in pieces of 40 bytes."""
        for start in range(0, len(content), 40):
            super().write(descriptor, content[start : start + 40])
            time.sleep(0.0002)


def fact(token: str) -> LocalFact:
    """Return a fact that can be told by its token, whole or mangled."""
    cite = (LocalCitation(url=f"https://example.org/{token}"),)
    return LocalFact(
        kind=Kind.STATEMENT, text=f"What {token} states. " * 6, cite=cite, questions=(f"What of {token}?",)
    )


async def moderator(overlays: Overlays, name: str, say: int, chance: random.Random) -> None:
    """Add, edit and undo for ever; say `try` before and `ack` after each change."""
    made = 0
    while True:
        made += 1
        token = f"{name}-{made}"
        facts = await overlays.facts(GUILD)
        own = list(facts.facts)[-30:]
        what = chance.choice(["add", "edit", "undo"]) if own else "add"
        os.write(say, f"try {what} {token}\n".encode())
        try:
            if what == "add":
                saved = await overlays.add(GUILD, 5, fact(token), token)
            elif what == "edit":
                saved = await overlays.edit(GUILD, 5, chance.choice(own), fact(token), token)
            else:
                number = chance.randint(max(1, facts.length - 30), facts.length)
                saved = await overlays.undo(GUILD, 5, number, token)
        except RefusedError:
            os.write(say, f"refused {what} {token}\n".encode())
            continue
        os.write(say, f"ack {what} {token} {saved.number}\n".encode())


def write_until_killed(folder: Path, name: str, say: int, writers: int, seed: int, piecemeal: bool) -> None:
    """Run `writers` moderators in this process."""
    overlays = Overlays(JournalFiles(folder, Piecemeal() if piecemeal else Disk()))

    async def all_at_once() -> None:
        chance = random.Random(seed)  # noqa: S311  (nothing secret)
        await asyncio.gather(*(moderator(overlays, f"{name}m{n}", say, chance) for n in range(writers)))

    asyncio.run(all_at_once())


def start(folder: Path, name: str, writers: int, seed: int, piecemeal: bool) -> tuple[int, int]:
    """Start a process of writers; return its id and the end of the pipe on which it says what it does."""
    hear, say = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(hear)
        try:
            write_until_killed(folder, name, say, writers, seed, piecemeal)
        finally:
            os._exit(1)
    os.close(say)
    return child, hear


def heard(pipe: int) -> list[list[str]]:
    """Return what was said on `pipe` until it closed."""
    parts = []
    while part := os.read(pipe, 1 << 16):
        parts.append(part)
    os.close(pipe)
    return [line.split() for line in b"".join(parts).decode().splitlines()]


class Ledger:
    """What was tried, refused and acknowledged in all rounds, by token."""

    def __init__(self) -> None:
        self.tried: dict[str, str] = {}
        self.refused: set[str] = set()
        self.acknowledged: dict[str, int] = {}

    def note(self, lines: list[list[str]]) -> None:
        """Take in what the writers of a round said."""
        for verb, what, token, *number in lines:
            if verb == "try":
                self.tried[token] = what
            elif verb == "refused":
                self.refused.add(token)
            else:
                self.acknowledged[token] = int(number[0])

    def faults(self, changes: tuple[Change, ...]) -> list[str]:
        """Return what is wrong with the journal, given what was said."""
        found = Counter(change.why for change in changes)
        wrong = [f"{token} was acknowledged and is lost" for token in self.acknowledged if not found[token]]
        wrong += [f"{token} is there {count} times" for token, count in found.items() if count > 1]
        wrong += [f"{token} was never tried" for token in found if token not in self.tried]
        wrong += [f"{token} was refused and is there" for token in self.refused if found[token]]
        numbers = {change.why: change.number for change in changes}
        wrong += [
            f"{token} was acknowledged as {number} and is {numbers[token]}"
            for token, number in self.acknowledged.items()
            if token in numbers and numbers[token] != number
        ]
        for change in changes:
            what = self.tried.get(change.why)
            right = {
                "add": change.op is Op.ADD and change.fact == fact(change.why),
                "edit": change.op is Op.EDIT and change.fact == fact(change.why),
                "undo": change.undoes is not None,
            }
            if what and not right[what]:
                wrong.append(f"{change.why} is mangled")
        return wrong


def main() -> int:
    """Run the rounds and print what was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--writers", type=int, default=6, help="moderators in each process")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    chance, ledger, torn = random.Random(options.seed), Ledger(), 0  # noqa: S311
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "guilds"
        for number in range(options.rounds):
            seeds = [chance.getrandbits(32) for _ in range(options.processes)]
            running = [
                start(folder, f"r{number}p{place}", options.writers, seed, piecemeal=number % 2 == 1)
                for place, seed in enumerate(seeds)
            ]
            time.sleep(0.02 + chance.random() * LONGEST)
            for child, _ in running:
                os.kill(child, signal.SIGKILL)
            for child, pipe in running:
                os.waitpid(child, 0)
                ledger.note(heard(pipe))
            reading = asyncio.run(JournalFiles(folder).read(GUILD))
            wrong = ledger.faults(reading.changes)
            wrong += [n.sentence for n in reading.notices if n.trouble is not Trouble.TORN]
            wrong += [misfit.sentence for misfit in replay(reading.changes).misfits]
            torn += any(notice.trouble is Trouble.TORN for notice in reading.notices)
            if wrong:
                print(f"round {number}: " + "; ".join(wrong[:5]))
                return 1
        unacknowledged = len(ledger.tried) - len(ledger.refused) - len(ledger.acknowledged)
        print(f"{options.rounds} rounds, each {options.processes} processes of {options.writers} moderators, killed")
        print(f"{len(ledger.acknowledged)} changes acknowledged: each there exactly once, none mangled")
        print(f"{unacknowledged} not acknowledged: {reading.length - len(ledger.acknowledged)} of them there")
        print(f"{torn} journals ended in a torn entry, which was set aside")
    return 0


if __name__ == "__main__":
    sys.exit(main())
