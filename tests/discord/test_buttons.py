"""Buttons: what they do, after a restart too, and what becomes of those that nobody knows any more."""

from __future__ import annotations

import pytest
from harness import ASKED, GAP, custom_ids, posted

from bot.knowledge.library import Library
from bot.loopback.message import Message
from bot.services.assembly import assemble
from bot.ui.cards import Action


async def answered(world, general, ada, question: str = ASKED) -> Message:
    asked = await ada.say(general, question, mention=world.bot)
    return await world.wait_for_message(general, reply_to=asked)


async def test_every_custom_id_is_versioned_short_and_without_words(bot, world, general, ada) -> None:
    answer = await answered(world, general, ada)
    ids = custom_ids(answer)
    assert {custom_id.split(":")[1] for custom_id in ids} == {"show", "follow", "copy", "unhelpful", "delete"}
    assert all(custom_id.startswith("v1:") and len(custom_id) <= 100 for custom_id in ids)
    assert not any(word in custom_id for custom_id in ids for word in ("many", "bicycle"))


async def test_the_citation_links_to_the_passage(bot, world, general, ada) -> None:
    answer = await answered(world, general, ada)
    assert "¶1, “Numbers”" in answer.text
    assert answer.links == [
        "https://example.org/northport/bicycles#:~:text=4%2C120%20bicycle%20thefts%20were%20recorded"
    ]


async def test_a_related_fact_is_shown_to_whoever_presses(bot, world, general, ada, ben) -> None:
    answer = await answered(world, general, ada)
    pressed = await ben.click(answer, "Locks")
    assert "two good locks" in pressed.text
    assert pressed.ephemeral


async def test_copy_citation_gives_text_to_paste_privately(bot, world, general, ada, ben) -> None:
    answer = await answered(world, general, ada)
    pressed = await ben.click(answer, "Copy citation")
    assert pressed.ephemeral
    assert pressed.text.startswith("```\n")
    assert pressed.text.endswith("\n```")
    assert "Police in Northport recorded 4,120 bicycle thefts in 2022." in pressed.text
    assert "Bicycle theft in Northport, Northport Observatory, May 2023 — ¶1" in pressed.text
    assert "https://example.org/northport/bicycles#:~:text=" in pressed.text


async def test_not_helpful_is_counted_and_thanked_for_privately(bot, world, general, ada, ben, services) -> None:
    answer = await answered(world, general, ada)
    pressed = await ben.click(answer, "Not helpful")
    assert pressed.ephemeral
    assert services.counters.total("votes") == 1


async def test_who_asked_deletes_the_answer(bot, world, general, ada) -> None:
    answer = await answered(world, general, ada)
    await ada.click(answer, "Delete")
    await world.wait_until(lambda: posted(general, world) == [])


async def test_who_did_not_ask_cannot_delete_the_answer(bot, world, general, ada, ben) -> None:
    answer = await answered(world, general, ada)
    pressed = await ben.click(answer, "Delete")
    assert pressed.ephemeral
    assert posted(general, world) == [answer]


async def test_a_follow_up_is_asked_in_a_modal(bot, world, general, ada, ben) -> None:
    answer = await answered(world, general, ada, "What did Ines Mora say about cameras?")
    opened = await ben.click(answer, "Ask a follow-up")
    assert opened.modal.title == "Ask a follow-up"
    sent = await ben.submit(opened.modal, {"Your question": "who said that?"})
    assert "Ines Mora" in sent.text


async def test_a_follow_up_to_a_private_answer_stays_private(bot, general, ada) -> None:
    asked = await ada.slash(general, "ask", {"question": ASKED, "private": True})
    opened = await ada.click(asked.message, "Ask a follow-up")
    sent = await ada.submit(opened.modal, {"Your question": "What share of stolen bicycles was found again?"})
    assert "30%" in sent.text
    assert sent.ephemeral


async def test_a_follow_up_that_discloses_is_met_with_help_privately(bot, world, general, ada) -> None:
    answer = await answered(world, general, ada)
    opened = await ada.click(answer, "Ask a follow-up")
    sent = await ada.submit(opened.modal, {"Your question": "my uncle keeps touching me and i'm scared"})
    assert sent.ephemeral
    assert "0800 1111" in sent.text


async def test_pages_turn_in_place(world, connect, general, ada, data, clock, tmp_path) -> None:
    import small_base

    folder = small_base.write(tmp_path)
    more = "\n".join(
        f'- {{id: count-{n}, kind: figure, text: "In district {n} there were {n}00 thefts.", period: "2022", '
        f'cite: {{source: northport-2023, paragraph: 3}}, questions: ["How many thefts in district {n}?"]}}'
        for n in range(1, 9)
    )
    (folder / "facts" / "districts.yaml").write_text(more, "utf-8")
    library = Library(folder)
    library.load()
    services = assemble(library, data, clock=clock)
    services.answering.build()
    async with connect(services):
        shown = await ada.slash(general, "figures")
        first = shown.text
        assert "page 1 of 2" in first
        turned = await ada.click(shown.message, "Next")
        assert "page 2 of 2" in turned.message.text
        assert turned.message.id == shown.message.id
        back = await ada.click(turned.message, "Previous")
        assert back.message.text == first


async def test_buttons_work_after_a_restart(
    world, connect, general, ada, ben, answering, data, clock, services
) -> None:
    async with connect(services):
        answer = await answered(world, general, ada)
        opened = await ben.click(answer, "Ask a follow-up")
    again = assemble(answering.library, data, answering=answering, clock=clock)
    async with connect(again):
        assert "two good locks" in (await ben.click(answer, "Locks")).text
        assert "```" in (await ben.click(answer, "Copy citation")).text
        # The modal was opened before the restart and is sent after it.
        sent = await ben.submit(opened.modal, {"Your question": "What share of stolen bicycles was found again?"})
        assert "30%" in sent.text
        await ada.click(answer, "Delete")
        await world.wait_until(lambda: answer.deleted)


@pytest.mark.parametrize(
    "custom_id",
    [
        "v2:show:locks",
        "v1:applaud:locks",
        "v1:show:No Fact",
        "v1:delete:me",
        "v1:page:figures:x",
        "v9:" + "x" * 97,
        "v1:help:disclosure",
    ],
)
async def test_a_button_of_another_version_is_answered_politely(bot, world, general, ada, custom_id) -> None:
    answer = await answered(world, general, ada)
    row = next(item for item in _rows(answer) if item["components"][0].get("custom_id"))
    row["components"][0]["custom_id"] = custom_id
    pressed = await ada.click(answer, custom_id)
    assert pressed.ephemeral
    assert "older version" in pressed.text
    assert len(pressed.responses) == 1
    assert pressed.refusals == []


async def test_known_buttons_are_answered_once(bot, world, general, ada) -> None:
    answer = await answered(world, general, ada)
    for custom_id in custom_ids(answer):
        pressed = await ada.click(answer, custom_id)
        assert len(pressed.responses) == 1
        assert pressed.refusals == []


async def test_a_fact_that_has_gone_is_said_to_be_gone(bot, world, general, ada) -> None:
    answer = await answered(world, general, ada)
    row = next(item for item in _rows(answer) if item["components"][0].get("custom_id"))
    for custom_id in ("v1:show:taken-out", "v1:copy:taken-out"):
        row["components"][0]["custom_id"] = custom_id
        pressed = await ada.click(answer, custom_id)
        assert pressed.ephemeral
        assert "no longer" in pressed.text


async def test_a_modal_of_another_version_is_answered_politely(bot, world, general, ada) -> None:
    answer = await answered(world, general, ada)
    opened = await ada.click(answer, "Ask a follow-up")
    opened.modal.payload["custom_id"] = "v7:something:else"
    sent = await ada.submit(opened.modal, {"Your question": ASKED})
    assert sent.ephemeral
    assert "older version" in sent.text


async def test_a_gap_offers_what_the_report_does_say(bot, world, general, ada) -> None:
    answer = await answered(world, general, ada, GAP)
    assert "does not say" in answer.text
    assert "What the report does say:" in answer.text
    assert "4,120" in answer.text


def _rows(message: Message) -> list[dict]:
    from bot.loopback.message import walk

    return [item for item in walk(message.components) if item["type"] == 1]


def test_a_label_never_outgrows_its_button() -> None:
    from bot.ui.cards import shorten

    assert len(Action(shorten("word " * 40, 80), "v1:show:x").label) <= 80
