"""What a server sets: where mentions are answered, who moderates, a second moderator, the review."""

from __future__ import annotations

import pytest
from harness import ASKED, DISCLOSED, custom_ids, posted
from moderating import LATER, asked, looked_at, now, published, written

from bot.loopback import Permission
from bot.ui import preview_cards


async def settings_of(services, guild):
    return (await services.overlays.facts(guild.id)).settings


@pytest.fixture
def noa(school):
    """A second moderator."""
    return school.member("Noa", permissions=Permission.MANAGE_MESSAGES)


async def test_mentions_are_answered_where_the_server_wants_them(
    bot, world, school, general, mia, ada, services, discord_here
) -> None:
    quiet = school.channel("quiet")
    shown = await mia.slash(general, "facts settings")
    assert shown.ephemeral
    assert "in every channel" in shown.text
    saved = await mia.choose(now(shown), "v1:set:channels", general)
    assert "Saved (change 1)." in saved.text
    assert saved.message.id == shown.message.id
    assert (await settings_of(services, school)).mention_channels == (general.id,)
    await ada.say(quiet, ASKED, mention=world.bot)
    await discord_here.quiet()
    assert posted(quiet, world) == []
    assert "4,120" in (await ada.slash(quiet, "ask", {"question": ASKED})).text
    question = await ada.say(general.thread("a thread"), ASKED, mention=world.bot)
    assert "4,120" in (await world.wait_for_message(question.channel, reply_to=question)).text
    everywhere = await mia.choose(now(saved), "v1:set:channels", [])
    assert "in every channel" in everywhere.text
    question = await ada.say(quiet, ASKED, mention=world.bot)
    assert await world.wait_for_message(quiet, reply_to=question)


async def test_help_is_given_in_every_channel(bot, world, school, general, mia, ada) -> None:
    quiet = school.channel("quiet")
    await mia.choose(now(await mia.slash(general, "facts settings")), "v1:set:channels", general)
    await ada.say(quiet, DISCLOSED, mention=world.bot)
    help_shown = await world.wait_for_message(quiet, author=world.bot)
    assert "Get help, shown only to you" in help_shown.labels


async def test_a_role_moderates_and_is_told_about_what_discord_hides(bot, school, general, mia, ada, services) -> None:
    role = school.role("Helpers")
    school.give(ada, role)
    shown = await mia.slash(general, "facts settings")
    saved = await mia.choose(now(shown), "v1:set:role", role)
    assert "Server Settings → Integrations" in saved.text
    assert (await settings_of(services, school)).moderator_role == role.id
    assert "no facts yet" in (await ada.slash(general, "facts list", force=True)).text
    refused = await mia.choose(now(saved), "v1:set:role", school.everyone)
    assert "cannot moderate" in refused.text
    assert (await settings_of(services, school)).moderator_role == role.id
    none = await mia.choose(now(saved), "v1:set:role", [])
    assert "everybody with Manage Messages." in none.text


async def test_a_second_moderator_must_agree(bot, world, school, general, mia, noa, ada, services) -> None:
    shown = await mia.slash(general, "facts settings")
    await mia.click(now(shown), "Second moderator: switch on")
    assert (await settings_of(services, school)).second_approver
    proposed = await mia.click(now(await written(mia, general)), "Propose")
    assert "Proposed, not yet published" in proposed.text
    assert "5,003" not in await asked(ada, general)
    waiting = await mia.slash(general, "review")
    assert LATER["Statement"] in waiting.text
    refused = await mia.click(now(await looked_at(await mia.click(now(waiting), "Look at it"))), "Approve")
    assert "second moderator must agree" in refused.text
    assert "5,003" not in await asked(ada, general)
    review = await noa.slash(general, "review")
    looked = await looked_at(await noa.click(now(review), "Look at it"))
    agreed = await noa.click(now(looked), "Approve")
    assert "Saved: local-1 added" in agreed.text
    assert "5,003" in await asked(ada, general)
    told = (await mia.slash(general, "facts history")).text
    assert f"<@{mia.id}>, agreed to by <@{noa.id}>" in told
    assert "no longer there" in (await noa.click(now(looked), "Approve")).text
    assert "no longer there" in (await noa.click(now(review), "Look at it")).text


STEALING = LATER | {"Ways to ask": "How many bicycle thefts were recorded?\nNumber of stolen bicycles\nThefts in 2022"}


async def test_the_second_moderator_sees_all_that_the_first_saw(bot, general, mia, noa) -> None:
    await mia.click(now(await mia.slash(general, "facts settings")), "Second moderator: switch on")
    shown = await written(mia, general, STEALING)
    checked = shown.text.partition("**Checks**")[2]
    await mia.click(now(shown), "Propose")
    looked = await looked_at(await noa.click(now(await noa.slash(general, "review")), "Look at it"))
    assert looked.ephemeral
    assert looked.text.partition("**Checks**")[2] == checked != ""
    for told in ("Proposal 1", f"<@{mia.id}>", LATER["Statement"], "would change", "before:", "after:"):
        assert told in looked.text


async def test_what_changed_since_a_proposal_is_told_before_it_is_approved(bot, general, mia, noa, services) -> None:
    await published(mia, general)
    await mia.click(now(await mia.slash(general, "facts settings")), "Second moderator: switch on")
    await mia.slash(general, "facts remove", {"fact": "local-1"})
    await mia.slash(general, "facts remove", {"fact": "local-1"})
    review = await noa.slash(general, "review")
    looked = await looked_at(await noa.click(now(review), "v1:look:1"))
    assert "Members would no longer see it" in looked.text
    await noa.click(now(looked), "Approve")
    late = await noa.click(now(review), "v1:look:2")
    assert "was changed meanwhile" in late.text
    assert "no longer there" in (await noa.click(now(review), "v1:look:1")).text


async def test_the_pages_of_changes_lead_back_to_the_proposal(bot, general, mia, noa, monkeypatch) -> None:
    monkeypatch.setattr(preview_cards, "SHOWN", 1)
    await mia.click(now(await mia.slash(general, "facts settings")), "Second moderator: switch on")
    await mia.click(now(await written(mia, general, STEALING)), "Propose")
    looked = await looked_at(await noa.click(now(await noa.slash(general, "review")), "Look at it"))
    key = next(i for i in custom_ids(now(looked)) if i.startswith("v1:changes:"))
    paged = await noa.click(now(looked), key)
    assert "Answers that would change" in paged.text
    back = await noa.click(now(paged), "Back to the preview")
    assert "Proposal 1" in back.text


async def test_one_alone_cannot_switch_the_second_off(bot, school, general, mia, noa, services) -> None:
    await mia.click(now(await mia.slash(general, "facts settings")), "Second moderator: switch on")
    tried = await mia.click(now(await mia.slash(general, "facts settings")), "Second moderator: switch off")
    assert "Proposed" in tried.text
    assert (await settings_of(services, school)).second_approver
    await noa.click(now(await noa.slash(general, "review")), "Approve")
    assert not (await settings_of(services, school)).second_approver


async def test_every_other_change_is_proposed_too(bot, school, general, mia, noa, services, ada) -> None:
    saved = await published(mia, general)
    await mia.click(now(await mia.slash(general, "facts settings")), "Second moderator: switch on")
    assert "Proposed" in (await mia.slash(general, "facts remove", {"fact": "local-1"})).text
    assert "Proposed" in (await mia.click(now(saved), "Undo")).text
    said = await ada.say(general, "Do twin padlocks deter anybody?")
    choice = await mia.menu(said, "Teach the bot this question")
    assert "Proposed" in (await mia.choose(now(choice), "It is this fact …", "locks")).text
    assert (await services.overlays.facts(school.id)).length == 2
    declined = await noa.click(now(await noa.slash(general, "review")), "Decline")
    assert "Nothing was changed" in declined.text
    assert len(await services.proposals.waiting(school.id)) == 2


async def test_forget_me_reaches_proposals_and_drafts(bot, school, general, mia, noa, services, data) -> None:
    await mia.click(now(await mia.slash(general, "facts settings")), "Second moderator: switch on")
    await mia.click(now(await written(mia, general)), "Propose")
    draft = await written(mia, general)
    await mia.slash(general, "forget-me")
    (proposal,) = await services.proposals.waiting(school.id)
    assert proposal.who == "removed"
    looked = await looked_at(await mia.click(now(await mia.slash(general, "review")), "Look at it"))
    alone = await mia.click(now(looked), "Approve")
    assert "propose it again" in alone.text
    assert (await services.overlays.facts(school.id)).facts == {}
    assert "no longer have" in (await mia.click(now(draft), "Propose")).text
