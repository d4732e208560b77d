"""What a member does on the page, in a real browser."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.knowledge.library import Library
from bot.loopback.message import COMPONENTS_V2, Message, completed
from bot.replies.reply import Suggested
from bot.services.calibration_store import open_answerer
from bot.ui.cards import of_reply
from bot.ui.layouts import layout

if TYPE_CHECKING:
    from conftest import Visit

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

ASKED = "how many bicycle thefts were recorded?"
DISCLOSED = "my uncle keeps touching me and i'm scared"


async def test_the_page_says_what_it_is(visit: Visit) -> None:
    notice = await visit.page.inner_text("#notice")
    assert "imitation of Discord" in notice
    assert "Nothing that you write here leaves it" in notice


async def test_a_mention_is_answered_with_citation_and_links(visit: Visit) -> None:
    answer = await visit.ask(ASKED)
    text = await answer.inner_text()
    assert "4,120" in text
    assert "Period: 2022" in text
    assert "¶1" in text
    link = answer.get_by_role("link", name="Open ¶1 in the source")
    assert "example.org" in await link.inner_text()
    assert (await link.get_attribute("href") or "").startswith("https://example.org/northport/bicycles#:~:text=")
    assert "Reply to Ada" in (await answer.locator("button.above").get_attribute("aria-label") or "")


async def test_following_a_link_is_asked_about_with_its_whole_address(visit: Visit) -> None:
    answer = await visit.ask(ASKED)
    await answer.get_by_role("link", name="Open ¶1").click()
    leaving = visit.page.get_by_role("dialog")
    assert "example.org/northport/bicycles#:~:text=4%2C120" in await leaving.inner_text()
    await visit.page.get_by_role("button", name="Stay here").click()
    await leaving.wait_for(state="hidden")


async def test_names_are_offered_after_an_at_sign(visit: Visit) -> None:
    await visit.page.focus("#box")
    await visit.page.keyboard.type("@rep")
    await visit.page.get_by_role("option", name="@Report Bot").wait_for()
    await visit.page.keyboard.press("Enter")
    assert await visit.page.input_value("#box") == "@Report Bot "


async def test_slash_commands_complete_while_one_types(visit: Visit) -> None:
    await visit.page.focus("#box")
    await visit.page.keyboard.type("/")
    offered = visit.page.locator("#offers [role=option]")
    await offered.filter(has_text="/ask").wait_for()
    await visit.page.keyboard.type("ask ")
    await visit.page.keyboard.type("bicycle thefts")
    await visit.page.get_by_role("option", name="How many bicycle thefts were recorded?").click()
    assert await visit.page.input_value("#option-question") == "How many bicycle thefts were recorded?"
    await visit.page.select_option("#option-private", label="True")
    await visit.page.locator("#command").get_by_role("button", name="Send").click()
    await visit.sees("4,120")
    text = await visit.last.inner_text()
    assert "Ada used /ask" in text
    assert "Only you can see this" in text
    await visit.sit("Ben")
    assert await visit.page.locator("#messages article", has_text="4,120").count() == 0


async def test_a_required_option_is_asked_for(visit: Visit) -> None:
    await visit.write("/ask")
    await visit.page.locator("#option-question").press("Enter")
    assert "required" in await visit.page.inner_text(".command .problem")
    assert await visit.page.get_attribute("#option-question", "aria-invalid") == "true"


async def test_help_words_in_a_question_are_offered_help_alone(visit: Visit) -> None:
    await visit.page.focus("#box")
    await visit.page.keyboard.type("/ask i want to kill myself")
    await visit.page.get_by_role("option", name="Get help now").wait_for()
    assert await visit.page.locator("#offers [role=option]").count() == 1


async def test_a_follow_up_goes_through_a_form(visit: Visit) -> None:
    answer = await visit.ask("what did Ines Mora say about cameras?")
    await answer.get_by_role("button", name="Ask a follow-up").click()
    form = visit.page.get_by_role("dialog", name="Ask a follow-up")
    await form.get_by_role("button", name="Submit").click()
    assert "Please fill this in" in await form.inner_text()
    await form.get_by_label("Your question").fill("who said that?")
    await form.get_by_role("button", name="Submit").click()
    await form.wait_for(state="hidden")
    await visit.page.wait_for_function("() => document.querySelectorAll('#messages article').length >= 5")
    assert "Ines Mora" in await visit.last.inner_text()


async def test_a_question_with_two_meanings_offers_buttons_to_choose_from(visit: Visit, small) -> None:
    # Which question is vague enough is the engine's to say; here the card is what the bot sends for any that is.
    answerer = open_answerer(Library(small[0]).load(), small[1])
    offered = Suggested("locks", "How can theft be prevented?", "Locks")
    card = of_reply(replace(answerer.reply("what is it?", ()), outcome="suggest", parts=(), suggestions=(offered,)))
    scene = visit.demo.scene
    general = scene.channel("#general", scene.people["Ada"])
    asked_back = Message(
        scene.world.snowflake(), general, scene.world.bot, scene.world.clock.iso(), flags=COMPONENTS_V2
    )
    asked_back.components = completed(layout(card).to_components())
    scene.world.post(asked_back)
    await visit.last.get_by_role("button", name="1. How can theft be prevented?").click()
    await visit.sees("two good locks prevent most thefts")
    assert "Only you can see this" in await visit.last.inner_text()


async def test_help_is_given_in_private_where_the_way_allows_it(visit: Visit) -> None:
    answer = await visit.ask(DISCLOSED)
    public = await answer.inner_text()
    assert not any(word in public for word in ("uncle", "touching", "scared", "Ada"))
    assert await answer.locator("button.above").count() == 0
    await answer.get_by_role("button", name="Get help, shown only to you").click()
    await visit.sees("Only you can see this")
    assert "0800 1111" in await visit.last.inner_text()
    await visit.sit("Ben")
    assert await visit.page.get_by_text("Only you can see this").count() == 0
    await visit.sit("Direct message")
    await visit.write(DISCLOSED)
    await visit.sees("0800 1111")


async def test_a_message_has_a_menu_with_the_bots_command(visit: Visit) -> None:
    await visit.write(ASKED)
    await visit.sees(ASKED)
    await visit.last.hover()
    await visit.last.get_by_role("button", name="What to do with this message").click()
    await visit.page.get_by_role("menuitem", name="Answer from the report").click()
    await visit.sees("4,120")
    text = await visit.last.inner_text()
    assert "Answer from the report" in text
    assert "Only you can see this" in text
    await visit.last.get_by_role("button", name="Dismiss message").click()
    assert await visit.page.locator("#messages article", has_text="4,120").count() == 0


async def test_an_edited_question_changes_its_answer_and_a_deleted_one_takes_it_along(visit: Visit) -> None:
    await visit.ask("who are the thieves?")
    await visit.page.press("#box", "ArrowUp")
    assert await visit.page.input_value("#box") == "@Report Bot who are the thieves?"
    await visit.write(f"@Report Bot {ASKED}")
    await visit.last.get_by_text("(edited)").wait_for()
    assert "does not say" not in await visit.last.inner_text()
    question = visit.page.locator("#messages article").nth(2)
    await question.click(button="right")
    await visit.page.get_by_role("menuitem", name="Delete").click()
    await visit.page.wait_for_function("() => document.querySelectorAll('#messages article').length === 2")


async def test_seats_direct_messages_and_the_second_server_are_one_click_away(visit: Visit) -> None:
    await visit.sit("Mia")
    assert await visit.page.get_by_role("button", name="moderators").count() == 1
    await visit.sit("Ada")
    assert await visit.page.get_by_role("button", name="moderators").count() == 0
    await visit.page.get_by_role("button", name="Harbour Youth Club").click()
    await visit.page.get_by_role("heading", name="Harbour Youth Club").wait_for()
    await visit.ask(ASKED)
    await visit.sees("4,120")
    await visit.sit("Direct message")
    await visit.write(ASKED)
    await visit.sees("4,120")
    await visit.page.get_by_role("heading", name="@ Report Bot").wait_for()


async def test_what_others_write_elsewhere_shows_as_unread(visit: Visit) -> None:
    scene = visit.demo.scene
    await scene.people["Ben"].say(scene.channel("#questions", scene.people["Ben"]), "hello")
    unread = visit.page.get_by_role("button", name="questions, unread")
    await unread.click()
    await visit.sees("hello")
    await unread.wait_for(state="detached")


async def test_typing_shows_and_goes_with_the_message(visit: Visit) -> None:
    world = visit.demo.scene.world
    general = visit.demo.scene.channel("#general", visit.demo.scene.people["Ada"])
    typing = {"channel_id": str(general.id), "user_id": str(world.bot.id), "timestamp": 0}
    world.dispatch("TYPING_START", typing, channel=general)
    await visit.page.locator("#typing", has_text="Report Bot is typing").wait_for()
    await visit.ask(ASKED)
    assert await visit.page.inner_text("#typing") == ""


async def test_what_the_bot_sent_is_shown_with_limits_and_calls(visit: Visit) -> None:
    await visit.ask(ASKED)
    await visit.page.get_by_role("button", name="What the bot sent").click()
    panel = visit.page.locator("#inspector")
    await panel.get_by_role("row", name="Components, nested ones counted").wait_for()
    assert '"custom_id": "v1:follow:thefts-2022"' in await panel.locator("pre").inner_text()
    await panel.get_by_role("tab", name="API calls").click()
    await panel.locator("summary", has_text="/channels/…/messages").click()
    assert '"allowed_mentions"' in await panel.inner_text()


async def test_files_go_up_and_come_down(visit: Visit) -> None:
    await visit.page.set_input_files(
        "#file", [{"name": "notes.txt", "mimeType": "text/plain", "buffer": b"some notes"}]
    )
    await visit.write("here")
    link = visit.last.get_by_role("link", name="notes.txt")
    async with visit.page.expect_download() as coming:
        await link.click()
    assert (await (await coming.value).path()).read_bytes() == b"some notes"


async def test_the_tour_leads_through_what_there_is(visit: Visit) -> None:
    await visit.page.get_by_role("button", name="Tour", exact=True).click()
    tour = visit.page.get_by_role("region", name="Guided tour")
    seen = [await tour.locator("strong").inner_text()]
    await tour.get_by_role("button", name="Write it for me").click()
    await visit.page.press("#box", "Enter")
    await visit.sees("Source:")
    while await tour.get_by_role("button", name="Next").count():
        await tour.get_by_role("button", name="Next").click()
        seen.append(await tour.locator("strong").inner_text())
    assert [step.split(": ")[1].strip() for step in seen][:3] == [
        "Ask.",
        "Follow up.",
        "Ask what the report does not say.",
    ]
    await tour.get_by_role("button", name="Finish").click()
    await tour.wait_for(state="hidden")


async def test_the_theme_can_be_changed(visit: Visit) -> None:
    root = visit.page.locator("html")
    before = await root.get_attribute("data-theme")
    await visit.page.click("#theme-button")
    assert {before, await root.get_attribute("data-theme")} == {"dark", "light"}


async def test_it_can_all_be_done_with_the_keyboard(visit: Visit) -> None:
    keys = visit.page.keyboard
    await visit.page.goto(f"{visit.demo.page.address}?show=page")
    await visit.page.wait_for_selector("#messages article")
    await keys.press("Tab")
    assert await visit.page.evaluate("document.activeElement.textContent") == "Skip to the message box"
    await keys.press("Enter")
    assert await visit.page.evaluate("document.activeElement.id") == "box"
    await keys.type(f"@Report Bot {ASKED}")
    await keys.press("Enter")
    await visit.sees("4,120")
    # Back from the box to the answer's last button, which is Delete.
    for _ in range(12):
        await keys.press("Shift+Tab")
        if await visit.page.evaluate("document.activeElement.textContent") == "Ask a follow-up":
            break
    await keys.press("Enter")
    form = visit.page.get_by_role("dialog", name="Ask a follow-up")
    await form.wait_for()
    await keys.type("who said that?")
    await keys.press("Escape")
    await form.wait_for(state="hidden")
    assert await visit.page.evaluate("document.activeElement.textContent") == "Ask a follow-up"
    await visit.page.focus("#log")
    await keys.press("ArrowUp")
    await keys.press("ArrowUp")
    assert ASKED in await visit.page.evaluate("document.activeElement.textContent")
    await keys.press("Tab")
    for _ in range(4):
        if "What to do" in (await visit.page.evaluate("document.activeElement.getAttribute('aria-label')") or ""):
            break
        await keys.press("Tab")
    await keys.press("Enter")
    await visit.page.get_by_role("menuitem", name="Reply").wait_for()
    await keys.press("End")
    assert await visit.page.evaluate("document.activeElement.textContent") == "Answer from the report"
    await keys.press("Enter")
    await visit.sees("Only you can see this")


NAMELESS = """() => [...document.querySelectorAll('button, a[href], input, select, textarea, [role=option]')]
    .filter((one) => one.checkVisibility())
    .filter((one) => !(one.getAttribute('aria-label') || one.textContent.trim() || one.labels?.length || one.title))
    .map((one) => one.outerHTML)"""


async def test_everything_that_can_be_pressed_or_filled_in_has_a_name(visit: Visit) -> None:
    answer = await visit.ask(ASKED)
    assert await visit.page.evaluate(NAMELESS) == []
    await visit.write("/ask")
    await visit.page.locator("#option-question").wait_for()
    assert await visit.page.evaluate(NAMELESS) == []
    await visit.page.keyboard.press("Escape")
    await answer.get_by_role("button", name="Ask a follow-up").click()
    await visit.page.get_by_role("dialog").wait_for()
    assert await visit.page.evaluate(NAMELESS) == []
    assert await visit.page.get_attribute("html", "lang") == "en-GB"


async def test_a_phone_shows_one_thing_at_a_time(phone: Visit) -> None:
    page = phone.page
    await phone.ask(ASKED)
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert not await page.locator("#channels").is_visible()
    await page.get_by_role("button", name="Servers and channels").click()
    await page.locator("#channels").get_by_role("button", name="questions").click()
    await page.get_by_role("heading", name="# questions").wait_for()
    assert not await page.locator("#channels").is_visible()
    await page.get_by_role("button", name="Members").click()
    await page.locator("#members").get_by_role("button", name="Mention Report Bot").click()
    assert await page.input_value("#box") == "@Report Bot "
    await page.get_by_role("button", name="What the bot sent").click()
    box = await page.locator("#inspector").bounding_box()
    assert box["x"] >= 0
    assert box["width"] <= 360
