"""What happened after the report, added by moderators: the report's own dated facts stay, and the later ones stand
beside them, in that server only.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from moderating import asked, looked_at, now, published, written

from bot.knowledge.library import Library, curated_base
from bot.loopback import Permission
from bot.services.answering import Answering
from bot.services.assembly import Services, assemble
from bot.services.preview import Previews

COUNT_2024 = {
    "Statement": "Police recorded 7,263 offences of sexual communication with a child in 2024/25, by 44 forces.",
    "Source": "https://www.cambrian-news.co.uk/news/online-grooming-of-children-hits-record-levels-in-wales-850851",
    "Period": "2024/25",
    "Ways to ask": (
        "How many offences were recorded in 2024/25?\nHow many cases in 2024/25?\nWhat is the figure for 2024/25?\n"
        "How many grooming crimes were there in 2024/25?"
    ),
    "Why": "the newest figure",
}
COUNT_2023 = {
    "Statement": "Police recorded 7,062 offences in 2023/24, 89% more than in 2017/18, according to 45 forces.",
    "Source": "https://todaysfamilylawyer.co.uk/online-grooming-crimes-against-children-increase-by-89-in-six-years/",
    "Period": "2023/24",
    "Ways to ask": (
        "How many offences were recorded in 2023/24?\nHow many cases in 2023/24?\nWhat is the figure for 2023/24?"
    ),
}
ASSENT = {
    "Statement": "The Online Safety Act received Royal Assent on 26 October 2023.",
    "Source": "https://www.gov.uk/government/collections/online-safety-act",
    "Period": "26 October 2023",
    "Ways to ask": (
        "When did the Online Safety Bill become law?\nIs the Online Safety Bill law now?\n"
        "When did the Online Safety Act receive Royal Assent?\nHas the Bill been passed?"
    ),
}
LATER_YEAR = "how many in 2024/25?"
DATED = {
    "How many offences were recorded in 2022/23?": "6,350",
    "By how much did offences rise since 2017/18?": "82%",
    "What share of victims were girls?": "83%",
    "What share of cases involved Snapchat?": "26%",
}


@pytest.fixture(scope="module")
def curated(tmp_path_factory: pytest.TempPathFactory) -> tuple[Answering, Path]:
    """The answerer of the base that comes with the bot, and the folder that its calibration is in."""
    library, folder = Library(curated_base()), tmp_path_factory.mktemp("curated")
    library.load()
    made = Answering(library, folder)
    made.build()
    return made, folder


@pytest.fixture
def services(curated, tmp_path, clock) -> Services:
    made = assemble(curated[0].library, tmp_path / "data", answering=curated[0], clock=clock)
    # What is nearest to the fact comes first; these tests need no more of it.
    return replace(made, previews=Previews(budget=1.0))


async def test_later_facts_stand_beside_the_report_s_in_that_server_only(bot, world, general, mia, ada, clock) -> None:
    elsewhere = world.guild("Elsewhere")
    elsewhere.join(ada)
    other = elsewhere.channel("general")
    gap = await asked(ada, general, LATER_YEAR)
    assert "7,263" not in gap
    before = {}
    for question in DATED:
        clock.advance(30)
        before[question] = await asked(ada, general, question)
    for fields in (COUNT_2024, COUNT_2023, ASSENT):
        pressed = await published(mia, general, fields)
        assert "Saved: local-" in pressed.text
    clock.advance(700)  # what was asked before is forgotten: no question follows on from another

    later = await asked(ada, general, LATER_YEAR)
    assert "7,263" in later
    assert "2024/25" in later
    assert "cambrian-news.co.uk" in later
    assert "Added by this server's moderators." in later
    for place in (other, ada.dm):
        clock.advance(700)
        assert "7,263" not in await asked(ada, place, LATER_YEAR)
    for question, figure in DATED.items():
        clock.advance(700)
        still = await asked(ada, general, question)
        assert figure in still
        assert figure in before[question]


async def test_the_report_s_dated_fact_is_never_hidden_by_a_later_one(bot, general, mia, ada, clock) -> None:
    question = "Has the Online Safety Bill become law?"
    before = await asked(ada, general, question)
    await published(mia, general, ASSENT)
    clock.advance(700)
    after = await asked(ada, general, question)
    assert "26 October 2023" in after
    assert "gov.uk" in after
    assert "26 October 2023" not in before


async def test_undo_brings_the_gap_back(bot, general, mia, ada, clock) -> None:
    gap = await asked(ada, general, LATER_YEAR)
    pressed = await published(mia, general, COUNT_2024)
    clock.advance(700)
    assert "7,263" in await asked(ada, general, LATER_YEAR)
    await mia.click(now(pressed), "Undo")
    clock.advance(700)
    assert await asked(ada, general, LATER_YEAR) == gap


async def test_the_preview_over_the_whole_base_keeps_to_its_time(bot, general, mia) -> None:
    shown = await written(mia, general, COUNT_2024)
    assert "Preview of local-1" in shown.text
    assert "known and recent questions, " in shown.text
    assert "near enough for the answer to change" in shown.text
    assert "gets another answer" not in shown.text


async def test_from_the_question_that_was_held_back_to_its_fact_in_six_interactions(
    bot, world, school, general, ada, services, discord_here
) -> None:
    mod = school.member("Noa", permissions=Permission.MANAGE_MESSAGES)
    question = await ada.say(general, LATER_YEAR, mention=world.bot)
    await world.wait_for_message(general, reply_to=question)
    await discord_here.quiet()
    shown = await mod.slash(general, "review")
    opened = await mod.click(now(shown), "Answer it")
    fields = {name: value for name, value in COUNT_2024.items() if name != "Ways to ask"}
    preview = await looked_at(await mod.submit(opened.modal, fields))
    await mod.click(now(preview), "Publish")
    assert sum(interaction.user is mod for interaction in world.interactions.values()) <= 6
    assert "7,263" in await asked(ada, general, LATER_YEAR)
