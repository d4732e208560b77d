"""What becomes of a message when the network or Discord fails for a moment, or for good."""

from __future__ import annotations

import asyncio

import pytest
from harness import ASKED, MESSAGES, posted

from bot.loopback import Deadlines, World
from bot.services.counters import Counters
from bot.services.delivery import Delivery, nonce

CHANNEL = "/channels/*/messages"
CALLBACK = "/interactions/*/*/callback"


@pytest.mark.parametrize("status", [503, 520])
async def test_a_passing_failure_is_outlasted(bot, world, general, ada, services, discord_here, status) -> None:
    discord_here.faults.fail("POST", CHANNEL, status, times=2)
    question = await ada.say(general, ASKED, mention=world.bot)
    await world.wait_for_message(general, reply_to=question)
    assert services.counters.total("retries") == 2
    nonces = {request.body["nonce"] for request in discord_here.calls("POST", MESSAGES)}
    assert len(nonces) == 1


@pytest.mark.parametrize("after", [False, True])
async def test_a_broken_connection_makes_no_double(bot, world, general, ada, discord_here, after) -> None:
    discord_here.faults.reset("POST", CHANNEL, after=after)
    question = await ada.say(general, ASKED, mention=world.bot)
    await world.wait_for_message(general, reply_to=question)
    await discord_here.quiet()
    assert len(discord_here.calls("POST", MESSAGES)) == 2
    assert len(posted(general, world)) == 1


async def test_a_lasting_failure_is_given_up_and_counted(bot, world, general, ada, services, discord_here) -> None:
    discord_here.faults.fail("POST", CHANNEL, 503, times=9)
    await ada.say(general, ASKED, mention=world.bot)
    await discord_here.quiet()
    assert len(discord_here.calls("POST", MESSAGES)) == 4
    assert services.counters.total("errors") == 1
    discord_here.faults.clear()
    question = await ada.say(general, ASKED, mention=world.bot)
    await world.wait_for_message(general, reply_to=question)


@pytest.mark.parametrize("after", [False, True])
async def test_a_command_is_answered_once_over_a_broken_connection(
    bot, general, ada, services, discord_here, after
) -> None:
    discord_here.faults.reset("POST", CALLBACK, after=after)
    asked = await ada.slash(general, "ask", {"question": ASKED})
    await discord_here.quiet()
    assert "4,120" in asked.text
    assert len(asked.responses) == 1
    assert services.counters.total("errors") == 0


async def test_an_edit_outlasts_a_passing_failure(bot, world, general, ada, discord_here) -> None:
    question = await ada.say(general, "Who are the thieves?", mention=world.bot)
    answer = await world.wait_for_message(general, reply_to=question)
    discord_here.faults.fail("PATCH", "/channels/*/messages/*", 503)
    await ada.edit(question, f"{world.bot.mention} {ASKED}")
    await world.wait_until(lambda: "4,120" in answer.text)


async def test_a_rate_limit_is_waited_for(bot, world, general, ada, discord_here) -> None:
    discord_here.faults.rate_limit("POST", CHANNEL, 0.1)
    question = await ada.say(general, ASKED, mention=world.bot)
    await world.wait_for_message(general, reply_to=question)


async def test_a_rate_limit_of_minutes_is_not_waited_for(bot, world, general, ada, services, discord_here) -> None:
    discord_here.faults.rate_limit("POST", CHANNEL, 300.0)
    await ada.say(general, ASKED, mention=world.bot)
    await discord_here.quiet()
    assert services.counters.total("errors") == 1


async def test_an_interaction_that_came_too_late_does_no_harm(discord_here, bot, general, ada, services) -> None:
    discord_here.faults.fail("POST", CALLBACK, 404, code=10062)
    asked = await ada.slash(general, "ask", {"question": ASKED}, wait=False)
    await discord_here.quiet()
    assert not asked.acknowledged
    assert "4,120" in (await ada.slash(general, "ask", {"question": ASKED})).text


async def test_the_connection_is_taken_up_again(bot, world, general, ada, discord_here) -> None:
    discord_here.gateway.reconnect()
    await asyncio.sleep(0.05)
    await discord_here.connected()
    question = await ada.say(general, ASKED, mention=world.bot)
    await world.wait_for_message(general, reply_to=question)


async def test_nobody_is_answered_twice_after_a_resume(bot, world, general, ada, discord_here) -> None:
    question = await ada.say(general, ASKED, mention=world.bot)
    await world.wait_for_message(general, reply_to=question)
    discord_here.gateway.drop()
    await asyncio.sleep(0.05)
    await discord_here.connected()
    discord_here.gateway.send_event("MESSAGE_CREATE", question.event())
    await discord_here.quiet()
    assert len(posted(general, world)) == 1


class TestWithinThreeSeconds:
    @pytest.fixture
    def world(self) -> World:
        # A tenth of what Discord gives is far more than an answer from memory takes.
        return World("Report Bot", deadlines=Deadlines(acknowledge=1.0))

    async def test_every_command_is_answered_in_time_without_deferring(self, bot, general, ada) -> None:
        for command in ada.offered(general):
            if command["type"] != 1:
                continue
            options = {option["name"]: "x" for option in command.get("options", ()) if option.get("required")}
            asked = await ada.slash(general, command["name"], options)
            assert asked.error is None
            assert not asked.deferred


def test_a_nonce_is_short_enough_for_discord() -> None:
    assert len(nonce()) <= 25
    assert nonce() != nonce()


async def test_other_failures_are_not_tried_again() -> None:
    counters = Counters()
    tries = 0

    async def fail() -> None:
        nonlocal tries
        tries += 1
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        await Delivery(lambda: 0.0, counters, pauses=(0.0,)).persist(fail)
    assert tries == 1
    assert counters.total("retries") == 0
