"""Facts that a server adds: from the form to the answer, and back."""

from __future__ import annotations

import pytest
import yaml
from harness import ASKED, custom_ids
from moderating import ASKED_LATER, LATER, asked, now, published, written

from bot.services.assembly import assemble


async def test_the_form_has_the_five_fields_that_discord_allows(bot, general, mia) -> None:
    opened = await mia.slash(general, "facts add")
    labels = [opened.modal.label(custom_id) for custom_id in opened.modal.fields]
    assert labels == list(LATER)


async def test_a_fact_is_seen_before_it_is_published(bot, general, mia, ada) -> None:
    shown = await written(mia, general)
    assert shown.ephemeral
    assert "Preview of local-1" in shown.text
    assert "Police in Northport recorded 5,003 bicycle thefts in 2024." in shown.text
    assert "Added by this server's moderators." in shown.text
    assert "news.example.org" in shown.text
    assert now(shown).links == ["https://news.example.org/northport/2024"]
    assert "5,003" not in await asked(ada, general)


async def test_a_published_fact_answers_in_its_server_beside_the_dated_one(bot, general, mia, ada) -> None:
    pressed = await published(mia, general)
    assert "Saved: local-1 added (change 1)." in pressed.text
    later = await asked(ada, general)
    assert "5,003" in later
    assert "Added by this server's moderators." in later
    assert "news.example.org" in later
    assert "4,120" in await asked(ada, general, ASKED)


async def test_a_published_fact_is_known_nowhere_else(bot, world, general, mia, ada) -> None:
    await published(mia, general)
    elsewhere = world.guild("Elsewhere")
    elsewhere.join(ada)
    assert "5,003" not in await asked(ada, elsewhere.channel("general"))
    assert "5,003" not in await asked(ada, ada.dm)
    foreign = world.guild("Foreign", bot=False)
    foreign.join(ada)
    ada.install()
    assert "5,003" not in await asked(ada, foreign.channel("general"))
    assert "5,003" in await asked(ada, general)


async def test_a_mention_is_answered_with_the_server_s_fact(bot, world, general, mia, ada) -> None:
    await published(mia, general)
    question = await ada.say(general, ASKED_LATER, mention=world.bot)
    answer = await world.wait_for_message(general, reply_to=question)
    assert "5,003" in answer.text
    shown = await ada.click(answer, next(i for i in custom_ids(answer) if i.startswith("v1:copy:local-1")))
    assert "https://news.example.org/northport/2024" in shown.text


async def test_a_refused_entry_says_everything_at_once_and_comes_back_filled_in(bot, general, mia) -> None:
    wrong = LATER | {"Source": "http://bit.ly/x", "Statement": "Call 0800 310 2300, x" + "x" * 600}
    shown = await written(mia, general, wrong)
    assert shown.ephemeral
    assert "Nothing was saved" in shown.text
    assert "must be an address that begins with" in shown.text
    assert "500 is the most" in shown.text
    opened = await mia.click(now(shown), "Fix it")
    assert set(opened.modal.values.values()) == set(wrong.values())
    mended = await mia.submit(opened.modal, {"Source": LATER["Source"], "Statement": LATER["Statement"]})
    assert "Preview of local-1" in mended.text
    assert now(mended).id == now(shown).id


async def test_cancel_saves_nothing(bot, general, mia, ada) -> None:
    shown = await written(mia, general)
    cancelled = await mia.click(now(shown), "Cancel")
    assert "Nothing was saved" in cancelled.text
    again = await mia.click(now(shown), next(i for i in ("v1:publish:" + "0" * 16,)), force=True)
    assert "no longer have" in again.text or again.error
    assert "5,003" not in await asked(ada, general)


async def test_publishing_twice_adds_once(bot, general, mia, services) -> None:
    shown = await written(mia, general)
    custom_id = next(i for i in custom_ids(now(shown)) if i.startswith("v1:publish:"))
    first = await mia.click(now(shown), custom_id, wait=False)
    second = await mia.click(now(shown), custom_id, wait=False)
    await first
    await second
    facts = await services.overlays.facts(general.guild.id)
    assert list(facts.facts) == ["local-1"]


async def test_a_quotation_is_added_through_a_second_form(bot, general, mia, ada) -> None:
    asking = "What does Ana Reis expect?\nWhat did Ana Reis say about locks?\nDoes Ana Reis expect fewer thefts?"
    fields = {"Statement": "Ana Reis expects fewer thefts.", "Period": "", "Ways to ask": asking}
    shown = await written(mia, general, LATER | fields)
    opened = await mia.click(now(shown), "Quotation and title")
    quoted = await mia.submit(
        opened.modal, {"Quotation": "locks are getting better", "Speaker": "Ana Reis", "Role": "researcher"}
    )
    assert "locks are getting better" in quoted.text
    assert "— Ana Reis, researcher" in quoted.text
    assert now(quoted).id == now(shown).id
    await mia.click(now(quoted), "Publish")
    assert "locks are getting better" in await asked(ada, general, "What does Ana Reis say about locks?")


async def test_a_quotation_without_a_speaker_is_refused_and_can_be_mended(bot, general, mia) -> None:
    shown = await written(mia, general)
    opened = await mia.click(now(shown), "Quotation and title")
    refused = await mia.submit(opened.modal, {"Quotation": "locks are getting better"})
    assert "needs its speaker" in refused.text


async def test_the_preview_shows_answers_that_would_change(bot, general, mia) -> None:
    asking = "How many bicycle thefts were recorded?\nNumber of stolen bicycles\nHow often are bicycles stolen?"
    stealing = LATER | {"Ways to ask": asking}
    shown = await written(mia, general, stealing)
    assert "known and recent questions, " in shown.text
    assert "were all asked again" in shown.text
    assert "before:" in shown.text
    assert "after:" in shown.text
    assert "4,120" in shown.text


async def test_the_preview_names_near_duplicates(bot, general, mia) -> None:
    same = LATER | {
        "Statement": "Police in Northport recorded 4,120 bicycle thefts in year 2022.",
        "Period": "2022",
    }
    shown = await written(mia, general, same)
    assert "Nearly the same as Thefts in 2022" in shown.text


async def test_the_preview_asks_the_server_s_recent_questions_again(bot, discord_here, general, mia, ada) -> None:
    await ada.slash(general, "ask", {"question": "What do tandem owners pay for insurance?"})
    await discord_here.quiet()
    shown = await written(
        mia,
        general,
        LATER
        | {
            "Statement": "Tandem owners pay 40 euros for insurance.",
            "Period": "",
            "Ways to ask": "What do tandem owners pay?\nHow much is the insurance of a tandem?\nTandem insurance price",
        },
    )
    assert "What do tandem owners pay for insurance?" in shown.text
    assert "before: no answer" in shown.text


async def test_edit_opens_filled_and_keeps_history(bot, general, mia, ada) -> None:
    await published(mia, general)
    opened = await mia.slash(general, "facts edit", {"fact": "local-1"})
    assert opened.modal.values["statement"] == LATER["Statement"]
    shown = await mia.submit(opened.modal, {"Statement": LATER["Statement"].replace("5,003", "5,013"), "Why": "a typo"})
    assert "Preview of local-1" in shown.text
    pressed = await mia.click(now(shown), "Publish")
    assert "local-1 changed (change 2)" in pressed.text
    assert "5,013" in await asked(ada, general)
    told = await mia.slash(general, "facts history", {"fact": "local-1"})
    assert "~~5,003~~ **5,013**" in told.text
    assert f"<@{mia.id}>" in told.text
    assert "a typo" in told.text
    assert told.ephemeral


async def test_two_who_edit_the_same_fact_are_told(bot, school, general, mia) -> None:
    from bot.loopback import Permission

    noa = school.member("Noa", permissions=Permission.MANAGE_MESSAGES)
    await published(mia, general)
    first = await mia.slash(general, "facts edit", {"fact": "local-1"})
    second = await noa.slash(general, "facts edit", {"fact": "local-1"})
    shown = await mia.submit(first.modal, {"Period": "the year 2024"})
    await mia.click(now(shown), "Publish")
    late = await noa.submit(second.modal, {"Why": "mine"})
    refused = await noa.click(now(late), "Publish")
    assert "changed meanwhile" in refused.text
    assert "Saved" not in refused.text


async def test_remove_and_undo_and_undo_that(bot, general, mia, ada) -> None:
    await published(mia, general)
    removed = await mia.slash(general, "facts remove", {"fact": "local-1", "why": "wrong"})
    assert "local-1 removed (change 2)" in removed.text
    assert "5,003" not in await asked(ada, general)
    undone = await mia.click(now(removed), "Undo")
    assert "change 2 taken back (change 3)" in undone.text
    assert "5,003" in await asked(ada, general)
    again = await mia.slash(general, "facts undo")
    assert "change 3 taken back (change 4)" in again.text
    assert "5,003" not in await asked(ada, general)
    first = await mia.slash(general, "facts undo", {"change": 77})
    assert "there is no change 77" in first.text


async def test_a_reason_with_contacts_is_refused(bot, general, mia, services) -> None:
    await published(mia, general)
    for command, options in (("facts remove", {"fact": "local-1"}), ("facts undo", {})):
        refused = await mia.slash(general, command, options | {"why": "ask me: mia@example.org"})
        assert "e-mail" in refused.text
    assert (await services.overlays.facts(general.guild.id)).length == 1


async def test_list_turns_pages(bot, general, mia, services) -> None:
    from bot.knowledge.hygiene import Draft

    for number in range(7):
        draft = Draft(
            statement=f"In district {number} there were {number + 10} thefts in 2024.",
            source="https://news.example.org/x",
            period="2024",
            questions=f"How many thefts in district {number}?",
        )
        await services.overlays.add(general.guild.id, mia.id, draft.fact())
    shown = await mia.slash(general, "facts list")
    assert "7 facts (page 1 of 2)" in shown.text
    assert "local-7" in shown.text
    turned = await mia.click(now(shown), "Next")
    assert "local-1" in turned.text
    assert turned.message.id == shown.message.id
    opened = await mia.click(now(turned), "v1:edit:local-1")
    assert opened.modal.title == "Change local-1"
    told = await mia.slash(general, "facts history")
    assert "page 1 of 2" in told.text
    assert "local-1 " in (await mia.click(now(told), "Next")).text


async def test_autocomplete_offers_the_server_s_facts(bot, general, mia) -> None:
    await published(mia, general)
    offered = await mia.autocomplete(general, "facts edit", "fact", "5,003")
    assert [choice["value"] for choice in offered] == ["local-1"]
    changes = await mia.autocomplete(general, "facts undo", "change", "")
    assert [choice["value"] for choice in changes] == [1]
    everything = await mia.autocomplete(general, "facts history", "fact", "")
    assert [choice["value"] for choice in everything] == ["local-1"]


async def test_export_and_import_bring_facts_to_another_server(bot, world, general, mia, ada, services) -> None:
    from bot.loopback import Permission

    await published(mia, general)
    exported = await mia.slash(general, "facts export")
    assert exported.ephemeral
    (file,) = now(exported).attachments
    text = file.data.decode() if hasattr(file, "data") else file.content.decode()
    assert yaml.safe_load(text)["facts"][0]["text"] == LATER["Statement"]
    elsewhere = world.guild("Elsewhere")
    there = elsewhere.channel("general")
    elsewhere.join(mia, permissions=Permission.MANAGE_MESSAGES)
    shown = await mia.slash(there, "facts import", {"file": ("facts.yaml", text.encode())})
    assert "1 to add" in shown.text
    assert "5,003" not in await asked(mia, there)
    pressed = await mia.click(now(shown), "Import")
    assert "Saved" in pressed.text
    assert "5,003" in await asked(mia, there)
    again = await mia.slash(there, "facts import", {"file": ("facts.yaml", text.encode())})
    assert "nothing that this server does not have" in again.text


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'facts:\n  - id: x\n    kind: statment\n    text: "a"\n', "line"),
        (b"\xff\xfe\x00", "not UTF-8"),
        (b"- " + b"[" * 600, "wrong with the file"),
        (b"x" * (1024 * 1024 + 1), "larger than 1 MB"),
    ],
)
async def test_a_file_with_faults_changes_nothing(bot, general, mia, services, content, said) -> None:
    shown = await mia.slash(general, "facts import", {"file": ("facts.yaml", content)})
    assert said in shown.text
    assert shown.ephemeral
    assert (await services.overlays.facts(general.guild.id)).length == 0


async def test_what_is_saved_is_there_after_a_restart(
    connect, world, general, mia, ada, answering, data, clock, services
) -> None:
    async with connect(services):
        pressed = await published(mia, general)
        opened = await mia.slash(general, "facts edit", {"fact": "local-1"})
        begun = await mia.slash(general, "facts add")
        shown = await written(mia, general, LATER | {"Statement": "Another statement about locks."})
    again = assemble(answering.library, data, answering=answering, clock=clock)
    async with connect(again):
        assert "5,003" in await asked(ada, general)
        # Forms say in their custom id what they change, so they can be sent after a restart.
        changed = await mia.submit(opened.modal, {"Why": "after the restart", "Period": "the year 2024"})
        assert "Preview of local-1" in changed.text
        added = await mia.submit(begun.modal, LATER | {"Statement": "A statement about bells."})
        assert "Preview of local-2" in added.text
        # A draft is in memory only.
        lost = await mia.click(now(shown), "Publish")
        assert "no longer have" in lost.text
        undone = await mia.click(now(pressed), "Undo")
        assert "taken back" in undone.text
        assert "5,003" not in await asked(ada, general)
    await again.close()


async def test_not_saved_is_said_and_the_draft_stays(bot, general, mia, ada, data) -> None:
    shown = await written(mia, general)
    folder = data / "guilds"
    folder.mkdir(parents=True, exist_ok=True)
    folder.rmdir()
    folder.write_text("in the way")
    refused = await mia.click(now(shown), "Publish")
    assert "Saved" not in refused.text
    assert "Not saved" in refused.text or "cannot be read" in refused.text
    folder.unlink()
    kept = await mia.click(now(refused), "Try again")
    assert "Saved: local-1 added" in kept.text
    assert "5,003" in await asked(ada, general)


async def test_commands_that_look_up_facts_know_the_server_s(bot, world, general, mia, ada) -> None:
    await published(mia, general)
    offered = await ada.autocomplete(general, "ask", "question", "in 2024")
    assert "How many bikes were stolen in 2024?" in [choice["value"] for choice in offered]
    figures = await ada.slash(general, "figures")
    assert "5,003" in figures.text
    assert "5,003" not in (await ada.slash(ada.dm, "figures")).text
    shown = await ada.slash(general, "fact", {"fact": "local-1"})
    assert "5,003" in shown.text
    assert "5,003" not in (await ada.slash(ada.dm, "fact", {"fact": "local-1"})).text
