"""Too many questions, from one person or in one channel; and a flood in which somebody needs help."""

from __future__ import annotations

import asyncio

from harness import ASKED, DISCLOSED, MESSAGES, posted, says

from bot.answering.safeguarding import public_line
from bot.loopback import User


async def test_the_sixth_question_within_twenty_seconds_waits(
    bot, world, general, ada, ben, clock, discord_here
) -> None:
    for _ in range(5):
        question = await ada.say(general, ASKED, mention=world.bot)
        assert "4,120" in (await world.wait_for_message(general, reply_to=question)).text
    sixth = await ada.say(general, ASKED, mention=world.bot)
    told = await world.wait_for_message(general, reply_to=sixth)
    assert "in 20 seconds" in told.text
    assert "0800 1111" in told.text
    await ada.say(general, ASKED, mention=world.bot)
    await discord_here.quiet()
    assert len(posted(general, world)) == 6  # the seventh is not told again
    asked = await ada.slash(general, "ask", {"question": ASKED})
    assert asked.ephemeral
    assert "lot of questions" in asked.text
    other = await ben.slash(general, "ask", {"question": ASKED, "private": True})
    assert "4,120" in other.text
    clock.advance(21)
    asked = await ada.slash(general, "ask", {"question": ASKED, "private": True})
    assert "4,120" in asked.text


async def test_a_crowded_channel_is_told_once(bot, world, general, school, services, discord_here) -> None:
    for number in range(25):
        await school.member(f"Member {number}").say(general, ASKED, mention=world.bot)
    await world.wait_for_message(general, contains="many questions in this channel")
    await discord_here.quiet()
    assert len(posted(general, world)) == 21
    assert services.counters.total("cooldowns") == 5


async def test_a_disclosure_in_a_flood_is_answered_and_memory_stays_bounded(
    bot, world, general, school, ada, services, discord_here
) -> None:
    crowd = [User(world.snowflake(), f"Member {number}") for number in range(300)]
    for member in crowd:
        world.people[member.id] = member
        school.join(member)
    for round_ in range(4):
        for member in crowd:
            says(world, member, general, f"{ASKED} {round_}")
        await asyncio.sleep(0)
    await ada.say(general, DISCLOSED, mention=world.bot)
    await world.wait_for_message(general, contains=public_line(), within=30)
    await discord_here.quiet(1.5)
    assert len(discord_here.calls("POST", MESSAGES)) == 20 + 1 + 1
    assert len(services.conversations._questions) <= 5_000
    assert len(services.exchanges._exchanges) <= 2_000
