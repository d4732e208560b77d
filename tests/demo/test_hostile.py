"""Whatever people write is shown as text, and the page's policy lets nothing else run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Visit

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

MARKUP = '<img src=x onerror="window.struck=1"><script>window.struck=1</script><b>bold</b>&amp;<svg/onload=struck=1>'


async def test_markup_is_text(visit: Visit) -> None:
    await visit.write(MARKUP)
    await visit.sees("onerror")
    assert await visit.last.locator(".text").inner_text() == MARKUP
    assert await visit.last.locator(".text img, .text script, .text b, .text svg").count() == 0
    assert await visit.page.evaluate("window.struck") is None


async def test_only_web_addresses_become_links(visit: Visit) -> None:
    for address in ("javascript:struck=1", "data:text/html,<script>1</script>", "file:///etc/passwd", "vbscript:1"):
        for text in (f"<{address}>", f"[press me]({address})", address):
            await visit.write(text)
            await visit.page.wait_for_function(
                "text => [...document.querySelectorAll('#messages .text')].at(-1).innerText === text", arg=text
            )
            assert await visit.last.get_by_role("link").count() == 0


async def test_a_masked_link_of_a_person_keeps_its_mask_off(visit: Visit) -> None:
    await visit.write("[www.bank.example](https://evil.example/x)")
    await visit.sees("evil.example")
    assert await visit.last.locator(".text").inner_text() == "[www.bank.example](https://evil.example/x)"
    assert await visit.last.get_by_role("link").inner_text() == "https://evil.example/x"


async def test_a_masked_link_of_the_bot_shows_its_address(visit: Visit) -> None:
    scene = visit.demo.scene
    general = scene.channel("#general", scene.people["Ada"])
    from bot.loopback import Message

    world = scene.world
    content = "[the **source**](https://example.org/a_b) and __under__ ||hidden||"
    world.post(Message(world.snowflake(), general, world.bot, world.clock.iso(), content=content))
    await visit.sees("the source (https://example.org/a_b)")
    assert await visit.last.locator("strong").inner_text() == "source"


async def test_text_that_runs_the_other_way_stays_in_its_message(visit: Visit) -> None:
    await visit.write("\u202eevil.exe \u2066abc")
    await visit.sees("evil")
    assert await visit.last.locator(".text").evaluate("e => getComputedStyle(e).unicodeBidi") == "isolate"
    await visit.write("شكرا جزيلا")
    await visit.sees("شكرا")
    assert await visit.last.locator(".text").evaluate("e => getComputedStyle(e).direction") == "rtl"


async def test_four_thousand_characters_stay_within_the_page(visit: Visit) -> None:
    texts = [
        "w" * 4000,
        "*_~|`" * 800,
        "[(" * 2000,
        "> " * 2000,
        "**a" * 1333,
        "\n".join(["- an item of a list"] * 200),
    ]
    for number, text in enumerate(texts, 1):
        await visit.write(text)
        await visit.message(number + 1)
        assert await visit.page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
        assert await visit.last.evaluate("e => e.scrollWidth - e.clientWidth") <= 0


async def test_names_of_files_are_text(visit: Visit) -> None:
    name = "<img src=x onerror=struck=1>\u202etxt.exe"
    await visit.page.set_input_files(
        "#file", [{"name": name, "mimeType": "text/html", "buffer": b"<script>1</script>"}]
    )
    assert await visit.page.locator("#files img").count() == 0
    await visit.write("see this")
    await visit.last.get_by_role("link").wait_for()
    assert await visit.last.locator("img").count() == 0
    assert await visit.page.evaluate("window.struck") is None


async def test_markdown_looks_as_on_discord(visit: Visit) -> None:
    lines = ["# Large", "-# small", "> quoted", "- one", "- two", "1. first", "a **b** *c* ~~d~~ `e*` \\*f\\* <@0>"]
    await visit.write("\n".join(lines))
    await visit.sees("Large")
    text = visit.last.locator(".text")
    assert await text.locator(".size-1").inner_text() == "Large"
    assert await text.locator("p.small").inner_text() == "small"
    assert await text.locator("blockquote").inner_text() == "quoted"
    assert await text.locator("ul > li").count() == 2
    assert await text.locator("ol > li").inner_text() == "first"
    assert await text.locator("p").last.inner_text() == "a b c d e* *f* @unknown user"
    assert [await text.locator(tag).inner_text() for tag in ("strong", "em", "s", "code")] == ["b", "c", "d", "e*"]


async def test_no_inline_script_runs(complaining: Visit) -> None:
    struck = await complaining.page.evaluate(
        """() => {
            const made = document.createElement("script");
            try { made.textContent = "window.struck = 1"; document.body.append(made); } catch { return "refused"; }
            return window.struck ?? "refused";
        }"""
    )
    assert struck == "refused"
