"""What every store of journals does. A new store is added to `STORES`, and passes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot.errors import RefusedError
from bot.knowledge.changes import REMOVED_PERSON, Change, GuildSettings, Op
from bot.knowledge.journal import ConflictError, Journal
from bot.knowledge.local_fact import LocalCitation, LocalFact
from bot.knowledge.models import Kind
from bot.services.journal_files import JournalFiles
from bot.services.journal_memory import JournalMemory

STORES: dict[str, Callable[[Path], Journal]] = {
    "files": lambda folder: JournalFiles(folder / "guilds"),
    "memory": lambda _folder: JournalMemory(),
}
GUILD, OTHER = 41, 42
ANNE, BEN = 123456789012345678, 223456789012345678
WHEN = "2026-11-24T08:36:59Z"
FACT = LocalFact(
    kind="figure",
    text='Police said: "7,263"\n– naïve, 100 %; # no comment, {no: map} \\ — \t'.strip(),
    cite=(LocalCitation(url="https://example.org/a?b=c,d", paragraph=3, excerpt="7,263 offences"),),
    period="2024/25",
    questions=("How many in 2024/25?", "no", "on", "0800", "- dash", "...", "---"),
)


@pytest.fixture(params=sorted(STORES))
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Journal:
    return STORES[request.param](tmp_path)


def add(number: int, who: int = ANNE, fact: LocalFact = FACT) -> Change:
    return Change(Op.ADD, str(who), WHEN, "newer", id=f"local-{number}", fact=fact)


def every_kind() -> list[Change]:
    gap = FACT.model_copy(update={"kind": Kind.GAP})
    return [
        add(1),
        Change(Op.EDIT, str(BEN), WHEN, "a “why”: yes", id="local-1", fact=FACT.model_copy(update={"period": "2025"})),
        Change(Op.REMOVE, str(ANNE), WHEN, id="local-1"),
        Change(Op.RESTORE, str(ANNE), WHEN, id="local-1", undoes=3, approved_by=str(BEN)),
        Change(Op.GAP, str(ANNE), WHEN, id="local-2", fact=gap),
        Change(Op.PHRASE, str(ANNE), WHEN, ref="offences", questions=("how many", "what number")),
        Change(Op.PHRASE, str(ANNE), WHEN, ref="offences", questions=()),
        Change(Op.SETTINGS, str(ANNE), WHEN, settings=GuildSettings((5, 6), 7, second_approver=True, review=False)),
        Change(Op.SETTINGS, str(ANNE), WHEN, settings=GuildSettings((), None)),
    ]


async def test_a_guild_without_a_journal_has_an_empty_one(store: Journal) -> None:
    reading = await store.read(GUILD)
    assert (reading.changes, reading.length, reading.highest, reading.notices) == ((), 0, 0, ())
    assert await store.guilds() == ()


async def test_what_is_appended_is_read_back_as_it_was(store: Journal) -> None:
    revision = (await store.read(GUILD)).revision
    for change in every_kind():
        revision = await store.append(GUILD, [change], after=revision)
    reading = await store.read(GUILD)
    assert reading.changes == tuple(replace(change, number=n) for n, change in enumerate(every_kind(), start=1))
    assert (reading.length, reading.highest, reading.notices) == (9, 2, ())
    assert reading.revision == revision


async def test_changes_appended_together_say_so(store: Journal) -> None:
    await store.append(GUILD, [add(1), add(2)], after=(await store.read(GUILD)).revision)
    assert [change.batch for change in (await store.read(GUILD)).changes] == [(1, 2), (2, 2)]


async def test_guilds_have_journals_of_their_own(store: Journal) -> None:
    await store.append(GUILD, [add(1)], after=(await store.read(GUILD)).revision)
    await store.append(OTHER, [add(7)], after=(await store.read(OTHER)).revision)
    assert [change.id for change in (await store.read(OTHER)).changes] == ["local-7"]
    assert await store.guilds() == (GUILD, OTHER)


async def test_who_comes_second_is_told_so_and_nothing_is_written(store: Journal) -> None:
    before = (await store.read(GUILD)).revision
    await store.append(GUILD, [add(1)], after=before)
    with pytest.raises(ConflictError):
        await store.append(GUILD, [add(1)], after=before)
    reading = await store.read(GUILD)
    assert reading.length == 1
    assert not await store.current(GUILD, before)
    assert await store.current(GUILD, reading.revision)


async def test_of_two_at_once_one_is_saved(store: Journal) -> None:
    before = (await store.read(GUILD)).revision
    results = await asyncio.gather(
        *(store.append(GUILD, [add(n)], after=before) for n in (1, 2)), return_exceptions=True
    )
    assert sorted(isinstance(result, ConflictError) for result in results) == [False, True]
    assert (await store.read(GUILD)).length == 1


@pytest.mark.parametrize("text", ["zero\u200bwidth", "a\u202eb", "lone \ud800", "bell\x07"])
async def test_what_would_not_be_read_back_is_refused(store: Journal, text: str) -> None:
    revision = (await store.read(GUILD)).revision
    with pytest.raises(RefusedError):
        await store.append(GUILD, [replace(add(1), why=text)], after=revision)
    assert (await store.read(GUILD)).length == 0


async def test_forgetting_a_person_leaves_everything_else(store: Journal) -> None:
    gone = add(2, fact=FACT.model_copy(update={"text": f"{ANNE} is a number."}))
    for guild in (GUILD, OTHER):
        revision = (await store.read(guild)).revision
        for change in (add(1), replace(add(3, BEN), approved_by=str(ANNE)), gone):
            revision = await store.append(guild, [change], after=revision)
    assert await store.forget(ANNE) == 6
    reading = await store.read(GUILD)
    assert [change.who for change in reading.changes] == [REMOVED_PERSON, str(BEN), REMOVED_PERSON]
    assert reading.changes[1].approved_by == REMOVED_PERSON
    assert [change.fact for change in reading.changes] == [FACT, FACT, gone.fact]
    assert reading.notices == ()
    assert await store.forget(ANNE) == 0
    await store.append(GUILD, [add(4)], after=reading.revision)


async def test_a_dropped_journal_is_gone(store: Journal) -> None:
    await store.append(GUILD, [add(1)], after=(await store.read(GUILD)).revision)
    await store.drop(GUILD)
    assert (await store.read(GUILD)).length == 0
    assert await store.guilds() == ()
    await store.append(GUILD, [add(1)], after=(await store.read(GUILD)).revision)
