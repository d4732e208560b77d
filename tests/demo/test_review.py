"""What members asked in vain becomes knowledge on the page: by the review, and by the menu of a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Visit

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

UNANSWERED = "What do tandem owners pay for insurance?"
STATEMENT = "Tandem owners pay 40 euros a year for their insurance."
WORDED = "velocipedes stolen up there in that year"
TEACH = "Teach the bot this question"


async def use(visit: Visit, command: str) -> None:
    """Use a command that has no options, with the button that sends it."""
    await visit.write(f"/{command}")
    await visit.page.locator("#command").get_by_role("button", name="Send").click()


async def open_menu(visit: Visit, words: str) -> None:
    """Open the menu of the message with these words, by the button beside it."""
    message = visit.page.locator("#messages article", has_text=words).last
    await message.hover()
    await message.get_by_role("button", name="What to do with this message").click()
    await visit.page.get_by_role("menuitem", name="Answer from the report").wait_for()


async def test_a_question_without_an_answer_becomes_a_published_fact(visit: Visit) -> None:
    before = await visit.ask(UNANSWERED)
    assert "40 euros" not in await before.inner_text()
    await visit.sit("Mia")
    await use(visit, "review")
    await visit.sees("Review: 1 question")
    shown = await visit.last.inner_text()
    assert UNANSWERED in shown
    assert "1 questions" not in shown
    assert "Only you can see this" in await visit.last.inner_text()
    await visit.last.get_by_role("button", name="Answer it").click()
    form = visit.page.get_by_role("dialog", name="Add a fact")
    assert await form.get_by_label("Ways to ask").input_value() == UNANSWERED
    await form.get_by_label("Statement").fill(STATEMENT)
    await form.get_by_label("Source").fill("https://tandem.example/insurance")
    await form.get_by_role("button", name="Submit").click()
    await visit.sees("Preview of local-1")
    await visit.page.get_by_role("button", name="Publish").last.click()
    await visit.sees("Saved: local-1 added")
    await use(visit, "review")
    await visit.sees("Nothing")
    assert UNANSWERED not in await visit.last.inner_text()
    await visit.sit("Ben")
    after = await visit.ask(UNANSWERED)
    assert STATEMENT in await after.inner_text()


async def test_a_members_wording_is_taught_from_the_menu_of_the_message(visit: Visit) -> None:
    await visit.sit("Ben")
    await visit.write(WORDED)
    await visit.sees(WORDED)
    await open_menu(visit, WORDED)
    assert await visit.page.get_by_role("menuitem", name=TEACH).count() == 0
    await visit.page.keyboard.press("Escape")
    await visit.sit("Mia")
    await open_menu(visit, WORDED)
    await visit.page.get_by_role("menuitem", name=TEACH).click()
    await visit.sees("Only you can see this")
    offered = visit.last.locator("option", has_text="Thefts in 2022")
    await visit.last.locator("select").select_option(value=await offered.get_attribute("value"))
    await visit.sees("is now a way to ask for Thefts in 2022")
    await visit.sit("Ada")
    answer = await visit.ask(WORDED)
    assert "4,120" in await answer.inner_text()
