"""Questions by message: who is answered, where, and with what."""

from __future__ import annotations

from conftest import posted

from bot.loopback import Channel, Loopback, Person, World

ASKED = "How many bicycle thefts were recorded?"


async def test_a_mention_is_answered_with_a_reply_that_pings_nobody(bot, world: World, general: Channel, ada: Person) -> None:
    question = await ada.say(general, ASKED, mention=world.bot)
    answer = await world.wait_for_message(general, reply_to=question)
    assert "4,120" in answer.text
    assert "2022" in answer.text
    assert answer.mentions == []
