"""Questions by message: who is answered, where, and with what."""

from __future__ import annotations

import asyncio

from harness import ASKED, ASKED_OTHERWISE, DISCLOSED, GAP, MESSAGES, another_bot, posted, says, sent

from bot.loopback import Channel, Guild, Loopback, Permission, Person, World


async def test_a_mention_is_answered_with_a_reply_that_pings_nobody(
    bot, world, general: Channel, ada: Person, discord_here
) -> None:
    question = await ada.say(general, ASKED, mention=world.bot)
    answer = await world.wait_for_message(general, reply_to=question)
    assert "4,120" in answer.text
    assert "Period: 2022" in answer.text
    assert answer.mentions == []
    (request,) = discord_here.calls("POST", MESSAGES)
    assert request.body["allowed_mentions"] == {"parse": [], "replied_user": False}
    assert request.body["enforce_nonce"] is True


async def test_every_message_says_that_nobody_is_pinged(
    bot, world: World, general, ada, discord_here: Loopback
) -> None:
    await ada.say(general, "@everyone how many thefts?", mention=world.bot)
    await world.wait_for_message(general)
    await ada.slash(general, "ask", {"question": GAP})
    bodies = [request.body.get("data", request.body) for request in sent(discord_here)]
    assert len(bodies) == 2
    assert all(body["allowed_mentions"]["parse"] == [] for body in bodies)


async def test_no_privileged_intent_is_asked_for(bot, discord_here: Loopback) -> None:
    (session,) = discord_here.gateway.sessions.values()
    assert int(session.intents) == (1 << 0) | (1 << 9) | (1 << 12)


async def test_a_direct_message_is_answered_there(bot, world: World, ada: Person) -> None:
    question = await ada.say(ada.dm, ASKED)
    assert "4,120" in (await world.wait_for_message(ada.dm, reply_to=question)).text


async def test_a_thread_is_answered_in(bot, world: World, general: Channel, ada: Person) -> None:
    thread = general.thread("numbers")
    question = await ada.say(thread, ASKED, mention=world.bot)
    assert "4,120" in (await world.wait_for_message(thread, reply_to=question)).text


async def test_a_reply_that_pings_follows_on_from_the_answer_replied_to(bot, world, general, ada, ben) -> None:
    first = await ada.say(general, "What did Ines Mora say about cameras?", mention=world.bot)
    answer = await world.wait_for_message(general, reply_to=first)
    # Ben asked nothing before: what he means can only come from the message that he replies to.
    question = await ben.say(general, "who said that?", reply_to=answer)
    assert "Ines Mora" in (await world.wait_for_message(general, reply_to=question)).text


async def test_a_reply_without_a_ping_is_left_alone(bot, world, general, ada, discord_here) -> None:
    first = await ada.say(general, ASKED, mention=world.bot)
    answer = await world.wait_for_message(general, reply_to=first)
    await ada.say(general, GAP, reply_to=answer, ping=False)
    await discord_here.quiet()
    assert len(posted(general, world)) == 1


async def test_a_follow_up_is_understood_for_ten_minutes(bot, world, general, ada, clock) -> None:
    await ada.say(general, "What did Ines Mora say about cameras?", mention=world.bot)
    await world.wait_for_message(general)
    clock.advance(599)
    question = await ada.say(general, "who said that?", mention=world.bot)
    assert "Ines Mora" in (await world.wait_for_message(general, reply_to=question)).text
    clock.advance(601)
    later = await ada.say(general, "who said that?", mention=world.bot)
    assert "Ines Mora" not in (await world.wait_for_message(general, reply_to=later)).text


async def test_ordinary_talk_is_left_alone(bot, world, general, ada, discord_here) -> None:
    await ada.say(general, ASKED)
    await ada.say(general, f"@everyone {ASKED}")
    await ada.say(general, f"@here {ASKED}")
    await discord_here.quiet()
    assert posted(general, world) == []


async def test_bots_webhooks_and_itself_are_left_alone(bot, world, general, ada, discord_here) -> None:
    says(world, another_bot(world, general), general, ASKED)
    says(world, world.bot, general, ASKED)
    told = await ada.say(general, "hello")
    event = told.event() | {"id": str(world.snowflake()), "webhook_id": "123456789012345678", "content": ASKED}
    event["mentions"] = [world.bot.payload()]
    discord_here.gateway.send_event("MESSAGE_CREATE", event)
    await discord_here.quiet()
    assert discord_here.calls("POST", MESSAGES) == []


async def test_two_bots_in_a_room_do_not_talk_to_each_other(bot, world, general, ada, discord_here) -> None:
    echo = another_bot(world, general)

    def answer_everything(event) -> None:
        if event.name == "MESSAGE_CREATE" and event.message.author is world.bot:
            says(world, echo, general, ASKED)

    world.listeners.append(answer_everything)
    await ada.say(general, ASKED, mention=world.bot)
    await world.wait_for_message(general)
    await discord_here.quiet()
    assert len(posted(general, world)) == 1


async def test_a_mention_of_the_role_alone_gets_one_hint(
    bot, world, school: Guild, general, ada, ben, clock, discord_here
) -> None:
    role = next(role for role in school.roles if role.managed_by == world.bot.id)
    first = await ada.say(general, ASKED, mention=role)
    hint = await world.wait_for_message(general, reply_to=first)
    assert "/ask" in hint.text
    assert "4,120" not in hint.text
    await ada.say(general, ASKED, mention=role)
    await discord_here.quiet()
    assert len(posted(general, world)) == 1
    clock.advance(61)
    again = await ada.say(general, ASKED, mention=role)
    await world.wait_for_message(general, reply_to=again)


async def test_a_mention_without_words_gets_one_hint(bot, world, general, ada, discord_here) -> None:
    first = await ada.say(general, "", mention=world.bot)
    assert "/ask" in (await world.wait_for_message(general, reply_to=first)).text
    await ada.say(general, "<#123456789012345678>", mention=world.bot)
    await discord_here.quiet()
    assert len(posted(general, world)) == 1


async def test_one_message_gets_one_reply(bot, world, general, ada, discord_here) -> None:
    question = await ada.say(general, ASKED, mention=world.bot)
    await world.wait_for_message(general, reply_to=question)
    discord_here.gateway.repeat("MESSAGE_CREATE")
    discord_here.gateway.send_event("MESSAGE_CREATE", question.event())
    await discord_here.quiet()
    assert len(posted(general, world)) == 1


async def test_without_permission_to_send_nothing_is_tried_elsewhere(
    bot, world, school, general, ada, services, discord_here
) -> None:
    general.overwrite(world.bot, deny=Permission.SEND_MESSAGES)
    await ada.say(general, ASKED, mention=world.bot)
    await discord_here.quiet()
    await ada.say(general, DISCLOSED, mention=world.bot)
    await discord_here.quiet()
    assert services.counters.total("forbidden") == 2
    # The second was not even tried: refusals add up to a ban.
    assert [(request.path, request.status) for request in sent(discord_here)] == [
        (f"/channels/{general.id}/messages", 403)
    ]


async def test_without_permission_to_read_history_the_answer_comes_without_a_reference(
    bot, world, general, ada
) -> None:
    general.overwrite(world.bot, deny=Permission.READ_MESSAGE_HISTORY)
    await ada.say(general, ASKED, mention=world.bot)
    answer = await world.wait_for_message(general)
    assert "4,120" in answer.text
    assert answer.referenced is None


async def test_a_channel_that_is_gone_does_no_harm(bot, world, school, general, ada, discord_here) -> None:
    discord_here.faults.fail("POST", f"/channels/{general.id}/messages", 404, code=10003)
    await ada.say(general, ASKED, mention=world.bot)
    await discord_here.quiet()
    other = school.channel("other")
    question = await ada.say(other, ASKED, mention=world.bot)
    await world.wait_for_message(other, reply_to=question)


async def test_components_that_are_refused_become_text(bot, world, general, ada, discord_here) -> None:
    discord_here.faults.fail("POST", f"/channels/{general.id}/messages", 400, code=50035)
    question = await ada.say(general, ASKED, mention=world.bot)
    answer = await world.wait_for_message(general, reply_to=question)
    assert answer.components == []
    assert "4,120" in answer.content
    assert "<https://example.org/northport/bicycles#:~:text=" in answer.content


async def test_an_edited_question_edits_its_reply(bot, world, general, ada, discord_here) -> None:
    question = await ada.say(general, GAP, mention=world.bot)
    answer = await world.wait_for_message(general, reply_to=question)
    await ada.edit(question, f"{world.bot.mention} {ASKED}")
    await world.wait_until(lambda: "4,120" in answer.text)
    assert posted(general, world) == [answer]


async def test_the_preview_of_a_link_edits_nothing(bot, world, general, ada, discord_here) -> None:
    question = await ada.say(general, ASKED, mention=world.bot)
    await world.wait_for_message(general, reply_to=question)
    world.updated(question)
    await discord_here.quiet()
    assert discord_here.calls("PATCH", f"{MESSAGES}/{{message_id}}") == []


async def test_a_question_that_no_longer_mentions_the_bot_loses_its_reply(bot, world, general, ada) -> None:
    question = await ada.say(general, ASKED, mention=world.bot)
    await world.wait_for_message(general, reply_to=question)
    await ada.edit(question, "never mind")
    await world.wait_until(lambda: posted(general, world) == [], what="the reply to go")


async def test_a_deleted_question_takes_its_reply_along(bot, world, general, ada, services) -> None:
    question = await ada.say(general, ASKED, mention=world.bot)
    await world.wait_for_message(general, reply_to=question)
    await ada.delete(question)
    await world.wait_until(lambda: posted(general, world) == [], what="the reply to go")
    assert services.conversations.recent((general.id, ada.id)) == ()


async def test_a_question_deleted_while_it_is_answered_leaves_no_reply(bot, world, general, ada, discord_here) -> None:
    discord_here.faults.slow("POST", f"/channels/{general.id}/messages", 0.1)
    question = await ada.say(general, ASKED, mention=world.bot)
    await asyncio.sleep(0.03)
    await ada.delete(question)
    await world.wait_until(lambda: discord_here.calls("DELETE", f"{MESSAGES}/{{message_id}}"))
    await discord_here.quiet()
    assert posted(general, world) == []


async def test_the_question_as_it_was_does_not_colour_its_edit(bot, world, general, ada, services) -> None:
    question = await ada.say(general, ASKED, mention=world.bot)
    answer = await world.wait_for_message(general, reply_to=question)
    await ada.edit(question, f"{world.bot.mention} {GAP}")
    await world.wait_until(lambda: "does not say" in answer.text)
    assert services.conversations.recent((general.id, ada.id)) == (GAP,)


async def test_the_same_answer_is_pointed_to_within_a_minute(
    bot, world, general, ada, ben, services, clock, discord_here
) -> None:
    first = await ada.say(general, ASKED, mention=world.bot)
    answer = await world.wait_for_message(general, reply_to=first)
    second = await ben.say(general, ASKED_OTHERWISE, mention=world.bot)
    pointer = await world.wait_for_message(general, reply_to=second)
    assert f"https://discord.com/channels/{general.guild.id}/{general.id}/{answer.id}" in pointer.text
    assert "4,120" not in pointer.text
    await discord_here.quiet()
    assert services.counters.total("pointers") == 1
    clock.advance(61)
    third = await ben.say(general, ASKED, mention=world.bot)
    assert "4,120" in (await world.wait_for_message(general, reply_to=third)).text


async def test_who_asks_again_gets_the_answer_again(bot, world, general, ada) -> None:
    for _ in range(2):
        question = await ada.say(general, ASKED, mention=world.bot)
        assert "4,120" in (await world.wait_for_message(general, reply_to=question)).text


async def test_two_who_ask_at_once_get_one_answer_and_one_pointer(bot, world, general, ada, ben) -> None:
    first = await ada.say(general, ASKED, mention=world.bot)
    second = await ben.say(general, ASKED, mention=world.bot)
    texts = [(await world.wait_for_message(general, reply_to=question)).text for question in (first, second)]
    assert sum("4,120" in text for text in texts) == 1
    assert sum("was answered here" in text for text in texts) == 1


async def test_a_pointer_is_void_once_the_answer_is_gone(bot, world, general, ada, ben) -> None:
    first = await ada.say(general, ASKED, mention=world.bot)
    await world.wait_for_message(general, reply_to=first)
    await ada.delete(first)
    await world.wait_until(lambda: posted(general, world) == [])
    second = await ben.say(general, ASKED, mention=world.bot)
    assert "4,120" in (await world.wait_for_message(general, reply_to=second)).text


async def test_other_channels_are_not_pointed_to(bot, world, school, general, ada, ben) -> None:
    await ada.say(general, ASKED, mention=world.bot)
    await world.wait_for_message(general)
    other = school.channel("other")
    question = await ben.say(other, ASKED, mention=world.bot)
    assert "4,120" in (await world.wait_for_message(other, reply_to=question)).text


async def test_another_language_gets_one_fixed_line_and_where_help_is(bot, world, general, ada) -> None:
    question = await ada.say(general, "wie viele Fahrräder wurden gestohlen?", mention=world.bot)
    answer = await world.wait_for_message(general, reply_to=question)
    assert "English" in answer.text
    assert "0800 1111" in answer.text
    assert "4,120" not in answer.text
