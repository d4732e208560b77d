"""The review queue: what is kept, what never is, and for how long. A new store is added to `STORES`, and passes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.errors import StorageError
from bot.knowledge.changes import GuildSettings
from bot.services.guild_facts import Overlays
from bot.services.inbox import PER_GUILD, Inbox, Reason, SqliteInbox, Votes
from bot.services.journal_memory import JournalMemory
from bot.services.review import Review

GUILD, OTHER = 41, 42


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: float) -> None:
        self.now += timedelta(**span)


def holding(folder: Path, text: str) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file() and text.encode() in file.read_bytes()]


STORES: dict[str, Callable[[Path, Clock], Inbox]] = {"sqlite": lambda data, clock: SqliteInbox(data, now=clock)}


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=sorted(STORES))
async def inbox(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> AsyncIterator[Inbox]:
    store = STORES[request.param](tmp_path, clock)
    yield store
    await store.close()


async def test_questions_are_grouped_by_likeness_newest_first(inbox: Inbox, clock: Clock) -> None:
    for text in (
        "How many were prosecuted?",
        "how many were prosecuted",
        "Is TikTok named?",
        "How many were prosecuted??",
    ):
        assert await inbox.add(GUILD, text, Reason.UNANSWERED)
        clock.forward(minutes=1)
    await inbox.add(GUILD, "How many were prosecuted?", Reason.HELD_BACK, "offences")
    first, second = await inbox.groups(GUILD)
    assert (first.question, first.count) == ("How many were prosecuted?", 4)
    assert set(first.reasons) == {Reason.UNANSWERED, Reason.HELD_BACK}
    assert first.facts == ("offences",)
    assert first.newest == "2026-11-24T08:04:00Z"
    assert second.question == "Is TikTok named?"
    assert await inbox.groups(GUILD, 1) == (first,)
    assert await inbox.groups(OTHER) == ()
    assert await inbox.recent(GUILD, 1) == ("How many were prosecuted?",)


async def test_numbers_decide(inbox: Inbox) -> None:
    await inbox.add(GUILD, "How many offences in 2023/24?", Reason.UNANSWERED)
    await inbox.add(GUILD, "How many offences in 2024/25?", Reason.UNANSWERED)
    assert len(await inbox.groups(GUILD)) == 2


async def test_a_group_is_found_by_any_of_its_questions_and_dismissed_whole(inbox: Inbox) -> None:
    for text in ("How many were prosecuted?", "how many were they prosecuted", "Is TikTok named?"):
        await inbox.add(GUILD, text, Reason.UNANSWERED)
    groups = await inbox.groups(GUILD)
    assert [await inbox.group(GUILD, group.key) for group in groups] == list(groups)
    asked = next(group for group in groups if "prosecuted" in group.question)
    assert await inbox.group(OTHER, asked.key) is None
    assert await inbox.dismiss(OTHER, asked.key) == 0
    assert await inbox.dismiss(GUILD, asked.key) == 2
    assert await inbox.group(GUILD, asked.key) is None
    assert [group.question for group in await inbox.groups(GUILD)] == ["Is TikTok named?"]


@pytest.mark.parametrize(
    ("asked", "kept"),
    [
        ("<@123456789012345678> how many in Wales?", "how many in Wales?"),
        ("how many in Wales? ask @jo or jo@example.org", "how many in Wales? ask or"),
        ("is 07911 123456 the number of the charity?", "is the number of the charity?"),
        ("what is https://example.org/secret about?", "what is about?"),
        ("who is 123456789012345678 in the report?", "who is in the report?"),
        ("how many in 2024/25, 6,350 or 7,263?", "how many in 2024/25, 6,350 or 7,263?"),
    ],
)
async def test_a_question_is_kept_without_ways_to_reach_anybody(inbox: Inbox, asked: str, kept: str) -> None:
    assert await inbox.add(GUILD, asked, Reason.UNANSWERED)
    assert await inbox.recent(GUILD) == (kept,)


@pytest.mark.parametrize(
    "text",
    [
        "i am being groomed by a man online and i don't know what to do",
        "help me please",
        "i want to die",
        "how do i get a child to send me pictures",
        "my daughter told me a man asked her for photos",
        "someone did this to me when i was 12, how many cases were there?",
        "<@123456789012345678>",
        "https://example.org/",
        "?!",
        "07911 123456",
        "a" * 1_300,
        "how many " * 100,
        "how\u202e many were there",
    ],
)
async def test_nothing_of_a_person_in_need_and_nothing_without_a_question_is_kept(
    inbox: Inbox, tmp_path: Path, text: str
) -> None:
    for reason in Reason:
        assert not await inbox.add(GUILD, text, reason, "offences")
    assert await inbox.groups(GUILD) == ()
    assert holding(tmp_path, text) == []


async def test_direct_messages_never_enter(inbox: Inbox) -> None:
    assert not await inbox.add(None, "How many were prosecuted?", Reason.UNANSWERED)
    assert not await inbox.vote(None, "offences", helpful=True)


async def test_votes_count_for_the_fact(inbox: Inbox, clock: Clock) -> None:
    for helpful in (True, True, False):
        assert await inbox.vote(GUILD, "offences", helpful=helpful)
        clock.forward(days=1)
    assert await inbox.votes(GUILD) == {"offences": Votes(2, 1)}
    assert await inbox.votes(OTHER) == {}
    assert await inbox.groups(GUILD) == ()
    clock.forward(days=28)
    assert await inbox.votes(GUILD) == {"offences": Votes(1, 1)}


async def test_after_thirty_days_it_is_gone_from_the_disk(inbox: Inbox, clock: Clock, tmp_path: Path) -> None:
    await inbox.add(GUILD, "How many were prosecuted?", Reason.UNANSWERED)
    clock.forward(days=29)
    await inbox.add(GUILD, "Is TikTok named?", Reason.UNANSWERED)
    await inbox.vote(GUILD, "offences", helpful=True)
    clock.forward(days=2)
    assert [group.question for group in await inbox.groups(GUILD)] == ["Is TikTok named?"]
    assert await inbox.purge() == 1
    assert holding(tmp_path, "prosecuted") == []
    clock.forward(days=40)
    assert await inbox.purge() == 2


async def test_a_server_can_be_dropped(inbox: Inbox) -> None:
    for guild in (GUILD, OTHER):
        await inbox.add(guild, "How many were prosecuted?", Reason.UNANSWERED)
        await inbox.vote(guild, "offences", helpful=True)
    await inbox.drop(GUILD)
    assert (await inbox.groups(GUILD), await inbox.votes(GUILD)) == ((), {})
    assert len(await inbox.groups(OTHER)) == 1


async def test_no_server_can_fill_the_disk(inbox: Inbox, clock: Clock) -> None:
    for n in range(PER_GUILD + 5):
        await inbox.add(GUILD, f"What about case {n}?", Reason.UNANSWERED)
    recent = await inbox.recent(GUILD, PER_GUILD + 10)
    assert len(recent) == PER_GUILD
    assert "What about case 0?" not in recent


async def test_off_is_off(tmp_path: Path) -> None:
    inbox = SqliteInbox(tmp_path, enabled=False)
    assert not await inbox.add(GUILD, "How many were prosecuted?", Reason.UNANSWERED)
    assert not await inbox.vote(GUILD, "offences", helpful=True)
    assert holding(tmp_path, "") == []


async def test_a_file_that_is_no_database_is_set_aside(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "inbox.sqlite3").write_bytes(b"not a database at all, " * 100)
    inbox = SqliteInbox(tmp_path)
    assert await inbox.add(GUILD, "How many were prosecuted?", Reason.UNANSWERED)
    assert len(await inbox.groups(GUILD)) == 1
    assert (tmp_path / "inbox.sqlite3.broken-1").read_bytes().startswith(b"not a database")
    await inbox.close()


async def test_a_disk_that_fails_stands_in_no_answers_way(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    inbox = SqliteInbox(tmp_path / "file")
    assert not await inbox.add(GUILD, "How many were prosecuted?", Reason.UNANSWERED)
    with pytest.raises(StorageError):
        await inbox.groups(GUILD)


async def test_a_server_can_switch_review_off_for_itself(inbox: Inbox) -> None:
    overlays = Overlays(JournalMemory())
    review = Review(inbox, overlays)
    await overlays.configure(GUILD, 5, GuildSettings(review=False))
    assert not await review.note(GUILD, "How many were prosecuted?", Reason.UNANSWERED)
    assert not await review.vote(GUILD, "offences", helpful=False, question="How many were prosecuted?")
    assert not await review.note(None, "How many were prosecuted?", Reason.UNANSWERED)
    assert await review.note(OTHER, "How many were prosecuted?", Reason.UNANSWERED)
    assert await review.vote(OTHER, "offences", helpful=False, question="Is TikTok named?")
    assert await inbox.groups(GUILD) == ()
    newest = (await inbox.groups(OTHER))[0]
    assert (newest.question, newest.reasons, newest.facts) == ("Is TikTok named?", (Reason.NOT_HELPFUL,), ("offences",))
    assert await inbox.votes(OTHER) == {"offences": Votes(0, 1)}
