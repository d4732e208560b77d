"""Comparing with cited pages, served on this machine."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from bot.errors import BotError
from bot.knowledge.models import Citation, Fact, Kind, Source
from bot.knowledge.references import Located
from bot.knowledge.strict_yaml import Mapping
from bot.services.cited_pages import compare_online, text_of

PAGE = "<html><script>40 wasps</script><p>There were <b>40&nbsp;hives</b>\n in 2020.</p></html>"


@pytest.fixture
async def address() -> AsyncIterator[str]:
    async def page(request: web.Request) -> web.Response:
        return web.Response(text=PAGE, content_type="text/html")

    server = web.Application()
    server.router.add_get("/report", page)
    runner = web.AppRunner(server)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


def fact(excerpt: str, quote: str | None = None) -> Located[Fact]:
    value = Fact(
        id="a", kind=Kind.STATEMENT, text="Bees.", cite=(Citation(source="report", excerpt=excerpt),), quote=quote
    )
    return Located(value, "facts/a.yaml", Mapping(3))


def source(address: str) -> dict[str, Source]:
    return {"report": Source.model_construct(id="report", title="A report", url=address, sections=())}


async def test_what_stands_on_the_page(address: str) -> None:
    assert await compare_online([fact("40 hives in 2020", "There were … hives")], source(f"{address}/report")) == []


@pytest.mark.parametrize("excerpt", ["41 hives", "40 wasps"])
async def test_what_does_not(address: str, excerpt: str) -> None:
    faults = await compare_online([fact(excerpt)], source(f"{address}/report"))
    assert [str(fault) for fault in faults] == ["facts/a.yaml:3: is not verbatim on the page of `report`"]


async def test_a_page_that_is_not_there(address: str) -> None:
    with pytest.raises(BotError, match="answers with status 404"):
        await compare_online([fact("40 hives")], source(f"{address}/nothing"))
    with pytest.raises(BotError, match="cannot be reached"):
        await compare_online([fact("40 hives")], source("http://127.0.0.1:9/"))


def test_text_of_a_page() -> None:
    assert text_of(PAGE) == "There were 40 hives in 2020."
