"""A moderator teaches the bot on the page: form, preview, publish, undo; and the other server hears nothing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Visit

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

STATEMENT = "The shed behind the library is locked at six in the evening."
QUESTION = "When is the shed behind the library locked?"


async def add(visit: Visit, statement: str = STATEMENT) -> None:
    """Add a fact as Mia, and wait for its preview."""
    await visit.sit("Mia")
    await visit.page.focus("#box")
    await visit.page.keyboard.type("/facts ad")
    await visit.page.get_by_role("option", name="/facts add").wait_for()
    await visit.page.keyboard.press("Enter")
    await visit.page.locator("#command").get_by_role("button", name="Send").press("Enter")
    form = visit.page.get_by_role("dialog", name="Add a fact")
    await form.get_by_label("Statement").fill(statement)
    await form.get_by_label("Source").fill("https://library.example/shed")
    await form.get_by_label("Ways to ask").fill(QUESTION)
    await form.get_by_role("button", name="Submit").click()
    await visit.sees("Preview of local-1")


async def test_a_fact_is_previewed_published_seen_and_taken_back(visit: Visit) -> None:
    await add(visit)
    assert "Only you can see this" in await visit.last.inner_text()
    await visit.last.get_by_role("button", name="Publish").click()
    await visit.sees("Saved: local-1 added")

    await visit.sit("Ada")
    assert await visit.page.locator("#messages article", has_text="local-1").count() == 0
    answer = await visit.ask(QUESTION)
    assert "locked at six" in await answer.inner_text()
    assert "Added by this server's moderators" in await answer.inner_text()

    await visit.page.get_by_role("button", name="Harbour Youth Club").click()
    await visit.page.get_by_role("heading", name="Harbour Youth Club").wait_for()
    elsewhere = await visit.ask(QUESTION)
    assert "locked at six" not in await elsewhere.inner_text()

    await visit.page.get_by_role("button", name="Northfield College").click()
    await visit.sit("Mia")
    await visit.write("/facts undo")
    await visit.page.locator("#command").get_by_role("button", name="Send").click()
    await visit.sees("taken back")
    await visit.sit("Ben")
    after = await visit.ask(QUESTION)
    assert "locked at six" not in await after.inner_text()


async def test_enter_takes_what_is_typed_and_not_from_the_list_of_fewer_letters(visit: Visit) -> None:
    await visit.sit("Mia")
    await visit.page.fill("#box", "/f")
    await visit.page.get_by_role("option", name="/facts add").wait_for()
    # At once, so that no newer list can come in between.
    await visit.page.evaluate("""() => {
        const box = document.querySelector("#box");
        box.value = "/facts ad";
        box.dispatchEvent(new Event("input", {bubbles: true}));
        box.dispatchEvent(new KeyboardEvent("keydown", {key: "Enter", bubbles: true, cancelable: true}));
    }""")
    await visit.page.locator("#command strong", has_text="/facts add").wait_for(timeout=10_000)


async def test_what_cannot_be_published_comes_back_filled_in(visit: Visit) -> None:
    await visit.sit("Mia")
    await visit.write("/facts add")
    await visit.page.locator("#command").get_by_role("button", name="Send").click()
    form = visit.page.get_by_role("dialog", name="Add a fact")
    await form.get_by_label("Statement").fill(STATEMENT)
    await form.get_by_label("Source").fill("no address")
    await form.get_by_role("button", name="Submit").click()
    await visit.sees("Nothing was saved")
    await visit.last.get_by_role("button", name="Fix it").click()
    assert await form.get_by_label("Statement").input_value() == STATEMENT
    assert await form.get_by_label("Source").input_value() == "no address"
    await visit.page.keyboard.press("Escape")


async def test_members_are_not_offered_what_moderators_are(visit: Visit) -> None:
    await visit.page.fill("#box", "/")
    await visit.page.get_by_role("option", name="/ask").wait_for()
    assert await visit.page.get_by_role("option", name="/facts").count() == 0
    await visit.page.fill("#box", "")
    await visit.sit("Mia")
    await visit.page.fill("#box", "/")
    await visit.page.get_by_role("option", name="/facts import").wait_for()


async def test_facts_go_out_as_a_file_and_come_in_as_one(visit: Visit) -> None:
    await add(visit)
    await visit.last.get_by_role("button", name="Publish").click()
    await visit.sees("Saved: local-1 added")
    await visit.write("/facts export")
    await visit.page.locator("#command").get_by_role("button", name="Send").click()
    link = visit.page.get_by_role("link", name=".yaml")
    async with visit.page.expect_download() as coming:
        await link.click()
    exported = (await (await coming.value).path()).read_bytes()
    assert STATEMENT.encode() in exported

    await visit.page.get_by_role("button", name="Harbour Youth Club").click()
    await visit.page.get_by_role("heading", name="Harbour Youth Club").wait_for()
    await visit.write("/facts import")
    file = {"name": "facts.yaml", "mimeType": "application/yaml", "buffer": exported}
    await visit.page.set_input_files("#option-file", [file])
    await visit.page.locator("#command").get_by_role("button", name="Send").click()
    await visit.sees("locked at six")


async def test_settings_are_chosen_in_menus_and_taken_back(visit: Visit) -> None:
    await visit.sit("Mia")
    await visit.write("/facts settings")
    await visit.page.locator("#command").get_by_role("button", name="Send").click()
    await visit.sees("Settings of this server")
    await visit.last.locator("summary").click()
    await visit.last.get_by_label("#questions").check()
    await visit.last.get_by_role("button", name="Choose these").click()
    await visit.last.locator("summary", has_text="#questions").wait_for()
    await visit.last.locator("select").select_option(label="@Moderators")
    await visit.page.wait_for_function("() => document.querySelector('#messages select').value !== ''")
    await visit.last.locator("select").select_option(index=0)
    await visit.page.wait_for_function("() => document.querySelector('#messages select').value === ''")
