"""Compares excerpts and quotations with the pages that they are cited from."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Mapping, Sequence
from html.parser import HTMLParser

import aiohttp

from bot.errors import BotError, Fault
from bot.knowledge.checks import is_verbatim
from bot.knowledge.models import Fact, Source
from bot.knowledge.references import Located

PAGE_LIMIT = 5_000_000
"""The most that is read of a page, in bytes."""
TIMEOUT = 20.0
"""Seconds in which a page must have been read."""


class _Text(HTMLParser):
    """The text of a page, without scripts and styles."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._skipped = 0

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self._skipped += tag in {"script", "style"}

    def handle_endtag(self, tag: str) -> None:
        self._skipped -= tag in {"script", "style"} and self._skipped > 0

    def handle_data(self, data: str) -> None:
        if not self._skipped:
            self.words.append(data)


def text_of(page: str) -> str:
    """Return the readable text of an HTML page on one line."""
    parser = _Text()
    parser.feed(page)
    return " ".join("".join(parser.words).split())


async def compare_online(located: Sequence[Located[Fact]], sources: Mapping[str, Source]) -> list[Fault]:
    """Return a fault for every excerpt or quotation that is not verbatim on the page that its source gives.

    Sources without an address are passed over. Raises `BotError` in one sentence where a page cannot be read.
    """
    cited: dict[str, list[tuple[Located[Fact], tuple[int | str, ...], str]]] = defaultdict(list)
    for fact in located:
        for position, citation in enumerate(fact.value.cite):
            if citation.excerpt:
                cited[citation.source].append((fact, ("cite", position, "excerpt"), citation.excerpt))
        if fact.value.quote:
            cited[fact.value.cite[0].source].append((fact, ("quote",), fact.value.quote))
    addresses = {name: sources[name].url for name in cited if sources[name].url}
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=TIMEOUT)) as session:
        pages = await asyncio.gather(*(_page(session, str(address)) for address in addresses.values()))
    faults: list[Fault] = []
    for name, page in zip(addresses, pages, strict=True):
        faults.extend(
            fact.fault(path, f"is not verbatim on the page of `{name}`")
            for fact, path, words in cited[name]
            if not is_verbatim(words, page)
        )
    return sorted(faults)


async def _page(session: aiohttp.ClientSession, address: str) -> str:
    try:
        async with session.get(address) as response:
            if response.status != 200:
                raise BotError(f"{address} answers with status {response.status}")
            content = await response.content.read(PAGE_LIMIT)
            return text_of(content.decode(response.charset or "utf-8", "replace"))
    except TimeoutError:
        raise BotError(f"{address} does not answer within {TIMEOUT:.0f} seconds") from None
    except (aiohttp.ClientError, OSError, LookupError):
        raise BotError(f"{address} cannot be reached; check the network") from None
