"""The review: what gets there, what never does, and what moderators make of it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from harness import ASKED, DISCLOSED, GAP, custom_ids
from moderating import LATER, asked, now, published

from bot.knowledge.changes import GuildSettings
from bot.knowledge.hygiene import Draft
from bot.services.assembly import assemble
from bot.services.inbox import Reason

UNANSWERED = "What do tandem owners pay for insurance?"
ANSWERING = LATER | {
    "Statement": "Tandem owners pay 40 euros for their insurance.",
    "Period": "",
    "Ways to ask": "What do tandem owners pay for insurance?\nHow much is the insurance of a tandem?\nTandem insurance",
}


async def reviewed(services, guild) -> list[str]:
    return [group.question for group in await services.inbox.groups(guild.id)]


async def test_questions_without_a_good_answer_are_kept(bot, world, school, general, mia, ada, services) -> None:
    await ada.slash(general, "ask", {"question": UNANSWERED})
    question = await ada.say(general, GAP, mention=world.bot)
    await world.wait_for_message(general, reply_to=question)
    await ada.slash(general, "ask", {"question": ASKED})
    await eventually(lambda: count(services, school), 2)
    shown = await mia.slash(general, "review")
    assert shown.ephemeral
    assert UNANSWERED in shown.text
    assert "no answer" in shown.text
    assert GAP in shown.text
    assert ASKED not in shown.text
    assert "2 questions" in shown.text


async def count(services, guild) -> int:
    return len(await reviewed(services, guild))


async def asked_times(services, guild) -> int:
    return sum(group.count for group in await services.inbox.groups(guild.id))


async def unhelpful(services, guild) -> dict[str, int]:
    return {fact: votes.unhelpful for fact, votes in (await services.inbox.votes(guild.id)).items()}


async def eventually(look: Callable[[], Awaitable[Any]], wanted: Any) -> None:
    """Wait until `look` gives what is wanted: work that nobody waits for goes on after an answer."""
    async with asyncio.timeout(5):
        while await look() != wanted:  # noqa: ASYNC110 - a database and files tell nobody when they change
            await asyncio.sleep(0.02)


async def there(path: Path) -> bool:
    return await asyncio.to_thread(path.exists)


@pytest.mark.parametrize("where", ["message", "private", "menu", "foreign"])
async def test_what_is_nobody_else_s_to_read_never_enters(
    bot, world, school, general, ada, ben, services, where, discord_here
) -> None:
    match where:
        case "message":
            await ada.say(ada.dm, UNANSWERED)
            await world.wait_for_message(ada.dm)
        case "private":
            await ada.slash(general, "ask", {"question": UNANSWERED, "private": True})
        case "menu":
            said = await ben.say(general, UNANSWERED)
            await ada.menu(said, "Answer from the report")
        case "foreign":
            foreign = world.guild("Foreign", bot=False)
            foreign.join(ada)
            ada.install()
            await ada.slash(foreign.channel("general"), "ask", {"question": UNANSWERED})
            assert await reviewed(services, foreign) == []
    await discord_here.quiet()
    assert await reviewed(services, school) == []


async def test_nothing_near_help_enters(bot, world, school, general, ada, services, discord_here) -> None:
    await ada.slash(general, "ask", {"question": DISCLOSED})
    await ada.say(general, DISCLOSED, mention=world.bot)
    await ada.slash(general, "ask", {"question": UNANSWERED})
    await discord_here.quiet()
    assert await reviewed(services, school) == []


async def test_mentions_and_contacts_are_taken_out(bot, world, school, general, ada, ben, services) -> None:
    await ada.slash(general, "ask", {"question": f"{UNANSWERED} {ben.mention}? 07700 900123"})
    await eventually(lambda: count(services, school), 1)
    (kept,) = await reviewed(services, school)
    assert str(ben.id) not in kept
    assert "900123" not in kept


async def test_a_vote_brings_its_question_while_that_is_in_memory(
    bot, world, school, general, ada, ben, clock, services, discord_here
) -> None:
    question = await ada.say(general, ASKED, mention=world.bot)
    answer = await world.wait_for_message(general, reply_to=question)
    await discord_here.quiet()
    await ben.click(answer, "Not helpful")
    await ben.click(answer, "Not helpful")
    await eventually(lambda: reviewed(services, school), [ASKED])
    assert await unhelpful(services, school) == {"thefts-2022": 1}
    clock.advance(601)
    later = await ada.slash(general, "ask", {"question": "What protects a bicycle from thieves?"})
    await discord_here.quiet()
    clock.advance(601)
    await ada.click(now(later), "Not helpful")
    await eventually(lambda: unhelpful(services, school), {"thefts-2022": 1, "locks": 1})
    assert await reviewed(services, school) == [ASKED]


async def test_from_an_unanswered_question_to_its_fact_in_six_interactions(
    bot, world, school, general, mia, ada, services, discord_here
) -> None:
    await ada.slash(general, "ask", {"question": UNANSWERED})
    await eventually(lambda: reviewed(services, school), [UNANSWERED])
    shown = await mia.slash(general, "review")
    opened = await mia.click(now(shown), "Answer it")
    assert opened.modal.values["questions"] == UNANSWERED
    fields = {name: value for name, value in ANSWERING.items() if name != "Ways to ask"}
    preview = await mia.submit(opened.modal, fields)
    assert "Preview of local-1" in preview.text
    published = await mia.click(now(preview), "Publish")
    assert "Saved: local-1 added" in published.text
    done = sum(interaction.user is mia for interaction in world.interactions.values())
    assert done <= 6
    assert "40 euros" in await asked(ada, general, UNANSWERED)
    assert await reviewed(services, school) == []


async def test_it_is_this_fact_adds_a_way_to_ask(bot, world, school, general, mia, ada, services) -> None:
    odd = "Is it worth chaining mine up twice over?"
    await ada.slash(general, "ask", {"question": odd})
    await eventually(lambda: reviewed(services, school), [odd])
    shown = await mia.slash(general, "review")
    choice = await mia.click(now(shown), "It is this fact")
    assert odd in choice.text
    picked = await mia.choose(now(choice), "It is this fact …", "locks")
    assert "now a way to ask for **Locks**" in picked.text
    assert "two good locks" in picked.text
    assert "two good locks" in await asked(ada, general, odd)
    assert await reviewed(services, school) == []
    undone = await mia.click(now(picked), "Undo")
    assert "taken back" in undone.text
    assert "two good locks" not in await asked(ada, general, odd)


async def test_not_for_us_makes_a_gap_and_is_not_kept_again(
    bot, school, general, mia, ada, services, discord_here
) -> None:
    await ada.slash(general, "ask", {"question": UNANSWERED})
    await eventually(lambda: reviewed(services, school), [UNANSWERED])
    shown = await mia.slash(general, "review")
    opened = await mia.click(now(shown), "Not for us")
    assert opened.modal.values["source"] == "https://example.org/northport/bicycles"
    preview = await mia.submit(opened.modal, {"What is not said": "The report does not say what insurance costs."})
    await mia.click(now(preview), "Publish")
    assert "does not say what insurance costs" in await asked(ada, general, UNANSWERED)
    await ada.slash(general, "ask", {"question": UNANSWERED})
    await discord_here.quiet()
    assert await reviewed(services, school) == []


async def test_dismiss_takes_the_group_out(bot, school, general, mia, ada, ben, services) -> None:
    await ada.slash(general, "ask", {"question": UNANSWERED})
    await ben.slash(general, "ask", {"question": UNANSWERED.lower()})
    await eventually(lambda: asked_times(services, school), 2)
    shown = await mia.slash(general, "review")
    assert "asked 2 times" in shown.text
    left = await mia.click(now(shown), "Dismiss")
    assert "nothing to review" in left.text
    assert await reviewed(services, school) == []


async def test_many_questions_turn_pages(bot, school, general, mia, services) -> None:
    for number in range(9):
        await services.inbox.add(school.id, f"What about the number {number * 111}?", Reason.UNANSWERED)
    shown = await mia.slash(general, "review")
    assert "page 1 of 3" in shown.text
    turned = await mia.click(now(shown), "Next")
    assert "page 2 of 3" in turned.text
    assert turned.message.id == shown.message.id


async def test_a_group_that_somebody_else_dealt_with_is_said_to_be_gone(
    bot, school, general, mia, ada, services
) -> None:
    await ada.slash(general, "ask", {"question": UNANSWERED})
    await eventually(lambda: reviewed(services, school), [UNANSWERED])
    shown = await mia.slash(general, "review")
    labels = ["Answer it", "It is this fact", "Not for us", "Dismiss"]
    ids = [next(b["custom_id"] for b in now(shown).buttons if b["label"] == label) for label in labels]
    await mia.click(now(shown), "Dismiss")
    for custom_id in ids:
        pressed = await mia.click(now(shown), custom_id, force=True)
        assert "no longer in the review" in pressed.text or pressed.error


async def test_switched_off_nothing_is_kept(bot, school, general, mia, ada, services, discord_here) -> None:
    await services.overlays.configure(school.id, mia.id, GuildSettings(review=False))
    await ada.slash(general, "ask", {"question": UNANSWERED})
    await discord_here.quiet()
    assert await reviewed(services, school) == []
    assert "switched off here" in (await mia.slash(general, "review")).text


async def test_switched_off_for_all_nothing_is_kept(
    connect, discord_here, answering, data, clock, school, general, mia, ada
) -> None:
    services = assemble(answering.library, data, answering=answering, clock=clock, review=False)
    async with connect(services):
        await ada.slash(general, "ask", {"question": UNANSWERED})
        await discord_here.quiet()
        assert await reviewed(services, school) == []
        assert "Whoever runs me" in (await mia.slash(general, "review")).text
    await services.close()


async def test_teach_from_a_message(bot, world, school, general, mia, ada, services) -> None:
    odd = "Is it worth chaining mine up twice over?"
    said = await ada.say(general, odd)
    choice = await mia.menu(said, "Teach the bot this question")
    assert choice.ephemeral
    reworded = await mia.click(now(choice), "Change the wording")
    assert reworded.modal.values == {"question": odd}
    again = await mia.submit(reworded.modal, {"Question": "Do twin padlocks deter anybody in town?"})
    assert "in town" in again.text
    await mia.choose(now(again), "It is this fact …", "locks")
    assert "two good locks" in await asked(ada, general, "Do twin padlocks deter anybody in town?")


async def test_teach_starts_a_new_fact(bot, general, mia, ada) -> None:
    said = await ada.say(general, UNANSWERED)
    choice = await mia.menu(said, "Teach the bot this question")
    opened = await mia.click(now(choice), "Start a new fact")
    assert opened.modal.values["questions"] == UNANSWERED
    preview = await mia.submit(opened.modal, {n: v for n, v in ANSWERING.items() if n != "Ways to ask"})
    assert now(preview).id == now(choice).id
    await mia.click(now(preview), "Publish")
    assert "40 euros" in await asked(ada, general, UNANSWERED)


async def test_nothing_of_a_message_near_help_is_taught(bot, world, general, mia, ada, services, discord_here) -> None:
    said = await ada.say(general, DISCLOSED)
    shown = await mia.menu(said, "Teach the bot this question")
    assert "0800 1111" in shown.text
    assert "uncle" not in shown.text
    assert custom_ids(now(shown)) == []


async def test_a_message_with_contacts_can_only_be_reworded(bot, general, mia, ada) -> None:
    said = await ada.say(general, "who sells locks? see www.locks.example.org")
    shown = await mia.menu(said, "Teach the bot this question")
    assert now(shown).labels == ["Change the wording", "Cancel"]
    own = await mia.menu((await mia.slash(general, "help")).message, "Teach the bot this question")
    assert "message of mine" in own.text


async def test_forget_me_takes_a_moderator_s_id_out_of_everything(bot, school, general, mia, services, data) -> None:
    await published(mia, general)
    (journal,) = (data / "guilds").glob("*.yaml")
    assert str(mia.id) in journal.read_text()
    done = await mia.slash(general, "forget-me")
    assert "Done" in done.text
    assert str(mia.id) not in journal.read_text()
    assert "somebody since forgotten" in (await mia.slash(general, "facts history")).text


async def test_privacy_says_it_all_in_one_screen(bot, general, ada) -> None:
    said = (await ada.slash(general, "privacy")).text
    for what in ("30 days", "moderators", "ten minutes", "/forget-me", "direct messages", "removed"):
        assert what in said
    assert len(said) < 2_500


async def test_leaving_a_server_begins_the_thirty_days(bot, world, school, general, mia, data, services) -> None:
    await published(mia, general)
    school.leave(world.bot)
    marker = data / "guilds" / f"{school.id}.left"
    await eventually(lambda: there(marker), True)
    assert (data / "guilds" / f"{school.id}.yaml").exists()
    school.join(world.bot)
    await eventually(lambda: there(marker), False)


async def test_a_server_left_while_away_is_noticed_and_removed_in_time(
    connect, world, answering, data, clock, services, school, general
) -> None:
    draft = Draft(statement="Bells ring.", source="https://news.example.org/x", questions="Do bells ring?")
    await services.overlays.add(4_111_111_111_111_111, 5, draft.fact())
    async with connect(services):
        await eventually(lambda: there(data / "guilds" / "4111111111111111.left"), True)
    (data / "guilds" / "4111111111111111.left").write_text("2024-01-01T00:00:00Z\n")
    again = assemble(answering.library, data, answering=answering, clock=clock)
    async with connect(again):
        await eventually(lambda: there(data / "guilds" / "4111111111111111.yaml"), False)
    await again.close()
