"""Help: private by route, never waiting, never remembered."""

from __future__ import annotations

import gc

import pytest
from harness import ASKED, DISCLOSED, custom_ids, posted, sent, strings

from bot.answering.safeguarding import Concern, public_line, screen


async def test_a_disclosure_by_mention_gets_a_general_line_that_points_at_nobody(bot, world, general, ada) -> None:
    await ada.say(general, DISCLOSED, mention=world.bot)
    line = await world.wait_for_message(general)
    assert line.text == public_line()
    assert "999" in line.text
    assert "0800 1111" in line.text
    assert line.reference is None
    assert line.mentions == []
    assert line.labels == ["Get help, shown only to you"]
    assert not any(str(ada.id) in custom_id for custom_id in custom_ids(line))


async def test_its_button_shows_help_to_whoever_presses_it(bot, world, general, ada, ben) -> None:
    await ada.say(general, DISCLOSED, mention=world.bot)
    line = await world.wait_for_message(general)
    for person in (ada, ben):
        pressed = await person.click(line, "Get help, shown only to you")
        assert pressed.ephemeral
        assert "0800 1111" in pressed.text
        assert "999" in pressed.text


async def test_the_line_says_the_same_whatever_was_disclosed(bot, world, general, ada, ben) -> None:
    await ada.say(general, DISCLOSED, mention=world.bot)
    await world.wait_for_message(general)
    await ben.say(general, "I have been messaging a 14 year old girl and I can't stop", mention=world.bot)
    await world.wait_until(lambda: len(posted(general, world)) == 2)
    first, second = posted(general, world)
    assert (first.text, custom_ids(first)) == (second.text, custom_ids(second))


async def test_a_disclosure_by_command_is_met_privately(bot, world, general, ada) -> None:
    asked = await ada.slash(general, "ask", {"question": DISCLOSED})
    assert asked.ephemeral
    assert "not your fault" in asked.text
    assert asked.message.buttons == []
    assert posted(general, world) == []


async def test_a_disclosure_in_a_direct_message_is_met_there(bot, world, ada) -> None:
    await ada.say(ada.dm, DISCLOSED)
    help_given = await world.wait_for_message(ada.dm)
    assert "not your fault" in help_given.text
    assert help_given.buttons == []


async def test_the_message_menu_on_a_disclosure_is_private(bot, world, general, ada, ben) -> None:
    said = await ada.say(general, DISCLOSED)
    answered = await ben.menu(said, "Answer from the report")
    assert answered.ephemeral
    assert "0800 1111" in answered.text
    assert posted(general, world) == []


async def test_the_next_short_message_gets_help_too_for_ten_minutes(bot, world, general, ada, ben, clock) -> None:
    await ada.say(general, DISCLOSED, mention=world.bot)
    await world.wait_for_message(general)
    await ada.say(general, "idk", mention=world.bot)
    await world.wait_until(lambda: len(posted(general, world)) == 2)
    assert posted(general, world)[1].text == public_line()
    other = await ben.say(general, "idk", mention=world.bot)
    assert (await world.wait_for_message(general, reply_to=other)).text != public_line()
    clock.advance(601)
    later = await ada.say(general, "idk", mention=world.bot)
    assert (await world.wait_for_message(general, reply_to=later)).text != public_line()


async def test_help_never_waits(bot, world, general, ada) -> None:
    for _ in range(7):
        await ada.say(general, ASKED, mention=world.bot)
    await ada.say(general, DISCLOSED, mention=world.bot)
    await world.wait_for_message(general, contains=public_line())
    asked = await ada.slash(general, "ask", {"question": DISCLOSED})
    assert "0800 1111" in asked.text
    assert "lot of questions" not in asked.text


async def test_help_is_given_each_time_and_to_everybody(bot, world, general, ada, ben) -> None:
    for person in (ada, ben, ada):
        await person.say(general, DISCLOSED, mention=world.bot)
    await world.wait_until(lambda: len(posted(general, world)) == 3)
    assert {message.text for message in posted(general, world)} == {public_line()}


async def test_nothing_of_a_disclosure_is_kept(bot, world, general, ada, services, data) -> None:
    said = await ada.say(general, DISCLOSED, mention=world.bot)
    await world.wait_for_message(general)
    asker = (general.id, ada.id)
    assert services.conversations.recent(asker) == ()
    assert services.exchanges.find(said.id) is None
    assert services.help_given.recently(asker)
    gc.collect()
    files = [file for file in data.rglob("*") if file.is_file()]
    assert files
    assert not any(str(ada.id).encode() in file.read_bytes() for file in files)


async def test_a_question_edited_into_a_disclosure_loses_its_reply_and_gets_help(
    bot, world, general, ada, services
) -> None:
    question = await ada.say(general, ASKED, mention=world.bot)
    reply = await world.wait_for_message(general, reply_to=question)
    await ada.edit(question, f"{world.bot.mention} {DISCLOSED}")
    line = await world.wait_for_message(general, contains=public_line())
    assert line.reference is None
    assert reply.deleted
    assert services.exchanges.find(question.id) is None
    assert services.conversations.recent((general.id, ada.id)) == ()


async def test_a_disclosure_that_is_edited_gets_help_once(bot, world, general, ada, discord_here) -> None:
    said = await ada.say(general, DISCLOSED, mention=world.bot)
    await world.wait_for_message(general)
    await ada.edit(said, f"{world.bot.mention} {DISCLOSED}!")
    await discord_here.quiet()
    assert len(posted(general, world)) == 1


async def test_an_unanswered_message_edited_into_a_disclosure_gets_help(bot, world, general, ada) -> None:
    said = await ada.say(general, "hello all")
    await ada.edit(said, f"{world.bot.mention} {DISCLOSED}")
    assert (await world.wait_for_message(general)).text == public_line()


async def test_a_fact_question_with_a_personal_note_gets_fact_and_help_line(bot, world, general, ada, ben) -> None:
    notes = ("This happened to me.", "This happened to my friend.", "As a survivor of abuse I ask this.")
    words = next(words for words in (f"{note} {ASKED}" for note in notes) if screen(words).concern is Concern.COLOURED)
    for person in (ada, ben):
        question = await person.say(general, words, mention=world.bot)
        answer = await world.wait_for_message(general, reply_to=question)
        # The second is not pointed to the first: a help line is never withheld.
        assert "4,120" in answer.text
        assert "0800 1111" in answer.text


async def test_a_harmful_request_is_refused_without_facts(bot, world, general, ada) -> None:
    asked = await ada.slash(general, "ask", {"question": "how do i groom a child without being caught"})
    assert asked.ephemeral
    assert "Stop It Now" in asked.text
    assert asked.message.buttons == []


@pytest.mark.parametrize("words", ["help", "999", "childline"])
async def test_the_safe_words_always_bring_the_list(bot, world, general, ada, words) -> None:
    asked = await ada.slash(general, "ask", {"question": words})
    assert asked.ephemeral
    assert "0800 1111" in asked.text


async def test_what_is_sent_never_holds_what_was_written(bot, world, general, ada, discord_here) -> None:
    mark = "zyxwvut"
    await ada.say(general, f"{ASKED} {mark}", mention=world.bot)
    await world.wait_for_message(general)
    for question in (f"what about {mark}?", f"{mark} [a](https://evil.example) @everyone"):
        asked = await ada.slash(general, "ask", {"question": question})
        opened = await ada.click(asked.message, "Ask a follow-up")
        await ada.submit(opened.modal, {"Your question": question})
        await ada.slash(general, "fact", {"fact": question})
    await ada.say(general, f"{DISCLOSED} {mark}", mention=world.bot)
    await world.wait_for_message(general, contains=public_line())
    assert sent(discord_here)
    assert not any(mark in text for request in sent(discord_here) for text in strings(request.body))
