"""The facts of a server that the bot has left stay for thirty days, and not longer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.knowledge.local_fact import LocalCitation, LocalFact
from bot.knowledge.models import Kind
from bot.services.guild_facts import Overlays
from bot.services.inbox import Reason, SqliteInbox
from bot.services.journal_files import JournalFiles
from bot.services.retention import Retention

START = datetime(2026, 11, 24, tzinfo=UTC)
FACT = LocalFact(kind=Kind.STATEMENT, text="Words.", cite=(LocalCitation(url="https://example.org/"),))


class House:
    """A data folder with facts and questions of two servers, and a clock."""

    def __init__(self, data: Path) -> None:
        self.now = START
        self.overlays = Overlays(JournalFiles(data / "guilds"), now=lambda: self.now)
        self.inbox = SqliteInbox(data, now=lambda: self.now)
        drops = (self.overlays.drop, self.inbox.drop)
        self.retention = Retention(data / "guilds", drops, now=lambda: self.now)

    async def fill(self, *guilds: int) -> None:
        for guild in guilds:
            await self.overlays.add(guild, 5, FACT)
            await self.inbox.add(guild, "How many were prosecuted?", Reason.UNANSWERED)

    async def has(self, guild: int) -> bool:
        return (await self.overlays.facts(guild)).length > 0


async def test_thirty_days_and_then_everything_of_it_goes(tmp_path: Path) -> None:
    house = House(tmp_path)
    await house.fill(1, 2)
    (tmp_path / "guilds" / "1.torn-1.yaml").write_bytes(b"---\nv:")
    await house.retention.left(1)
    house.now = START + timedelta(days=30)
    assert await house.retention.sweep() == ()
    assert await house.has(1)
    await house.retention.left(1)  # said again after a restart: the days go on counting
    house.now = START + timedelta(days=30, seconds=1)
    assert await house.retention.sweep() == (1,)
    assert not await house.has(1)
    assert await house.has(2)
    assert [path.name for path in (tmp_path / "guilds").iterdir()] == ["2.yaml"]
    house.now = START
    assert await house.inbox.groups(1) == ()
    assert len(await house.inbox.groups(2)) == 1
    await house.inbox.close()


async def test_coming_back_keeps_them(tmp_path: Path) -> None:
    house = House(tmp_path)
    await house.fill(1)
    await house.retention.left(1)
    house.now = START + timedelta(days=29)
    await house.retention.joined(1)
    house.now = START + timedelta(days=90)
    assert await house.retention.sweep() == ()
    assert await house.has(1)
    await house.inbox.close()


async def test_what_happened_while_the_bot_was_away_is_found_out(tmp_path: Path) -> None:
    house = House(tmp_path)
    await house.fill(1, 2, 3)
    await house.retention.left(2)
    known = await house.overlays.journal.guilds()
    await house.retention.reconcile({2}, known, mine=lambda guild: guild != 3)
    house.now = START + timedelta(days=31)
    assert await house.retention.sweep() == (1,)
    await house.inbox.close()


async def test_a_marker_that_cannot_be_read_begins_anew(tmp_path: Path) -> None:
    house = House(tmp_path)
    await house.fill(1)
    (tmp_path / "guilds" / "1.left").write_bytes(b"\xff no date")
    assert await house.retention.sweep() == ()
    house.now = START + timedelta(days=31)
    assert await house.retention.sweep() == (1,)
    await house.inbox.close()


async def test_without_a_folder_there_is_nothing_to_do(tmp_path: Path) -> None:
    assert await Retention(tmp_path / "guilds", ()).sweep() == ()
