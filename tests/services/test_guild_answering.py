"""Answerers of servers: made when needed, shared while nothing changes, let go, and never waited for."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.answering.answerer import Answerer
from bot.errors import StorageError
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.changes import Change, Op
from bot.knowledge.hygiene import Draft
from bot.knowledge.library import Library, curated_base
from bot.knowledge.overlay import GuildFacts
from bot.services.calibration_store import open_answerer
from bot.services.guild_answering import GuildAnswering


@dataclass
class Known:
    """Facts by server, which may fail or hang."""

    by_guild: dict[int, GuildFacts] = field(default_factory=dict)
    trouble: Exception | None = None
    hangs: bool = False

    async def facts(self, guild: int) -> GuildFacts:
        if self.trouble:
            raise self.trouble
        if self.hangs:
            await asyncio.Event().wait()
        return self.by_guild.get(guild, GuildFacts())


@dataclass
class Curated:
    base: KnowledgeBase | None
    answerer: Answerer | None


class HandClock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def one_fact(statement: str = "A bell rings 7 times in 2031.") -> GuildFacts:
    draft = Draft(statement=statement, source="https://news.example.org/a", period="2031", questions="How often?")
    return GuildFacts().after(Change(Op.ADD, "5", "2026-11-24T08:00:00Z", id="local-1", fact=draft.fact()))


@pytest.fixture(scope="module")
def curated(tmp_path_factory: pytest.TempPathFactory) -> Curated:
    base = Library(curated_base()).load()
    folder: Path = tmp_path_factory.mktemp("data")
    return Curated(base, open_answerer(base, folder))


async def test_a_server_with_nothing_of_its_own_shares_the_curated_answers(curated) -> None:
    guilds = GuildAnswering(Known(), HandClock())
    assert await guilds.at(1, curated) is curated
    assert await guilds.at(None, curated) is curated
    assert guilds.sweep() == 0


async def test_an_answerer_is_made_once_and_again_when_facts_or_base_change(curated) -> None:
    known = Known({1: one_fact()})
    guilds = GuildAnswering(known, HandClock())
    first = await guilds.at(1, curated)
    assert first.base is not None
    assert "local-1" in first.base.facts
    assert "local-1" not in curated.base.facts
    assert await guilds.at(1, curated) is first
    known.by_guild[1] = one_fact("A bell rings 8 times in 2031.")
    second = await guilds.at(1, curated)
    assert second is not first
    assert "8 times" in second.base.facts["local-1"].text
    reloaded = Curated(curated.base, curated.answerer.with_guild(GuildFacts()))
    assert await guilds.at(1, reloaded) is not second
    known.by_guild[1] = GuildFacts()
    assert await guilds.at(1, curated) is curated
    assert guilds.sweep() == 0


async def test_they_are_bounded_and_let_go_when_unused(curated) -> None:
    clock = HandClock()
    guilds = GuildAnswering(Known({guild: one_fact() for guild in range(1, 6)}), clock, capacity=3)
    for guild in range(1, 6):
        await guilds.at(guild, curated)
    assert guilds.sweep() == 3
    clock.now = 899.0
    kept = await guilds.at(5, curated)
    clock.now = 901.0
    assert guilds.sweep() == 1
    assert await guilds.at(5, curated) is kept


@pytest.mark.parametrize("known", [Known(trouble=StorageError("no disk")), Known(hangs=True)])
async def test_facts_that_cannot_be_read_are_answered_without(curated, known) -> None:
    guilds = GuildAnswering(known, HandClock(), patience=0.02)
    assert await guilds.at(1, curated) is curated
    assert await guilds.facts(1) is None


async def test_without_a_base_there_is_nothing_to_lay_facts_over() -> None:
    nothing = Curated(None, None)
    assert await GuildAnswering(Known({1: one_fact()}), HandClock()).at(1, nothing) is nothing
