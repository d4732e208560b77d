"""A reply as a card: paragraphs of markdown, links and buttons, all of it plain values until `layouts` draws it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.replies.reply import Part, Passage, Quotation, Reply, Suggested
from bot.replies.wording import NEAREST
from bot.ui import custom_ids
from bot.ui.markdown import bare_link, escape, quoted, with_links

LABEL = 80
"""Characters that Discord allows on a button."""
LINK = 512
"""Characters that Discord allows in the address of a link button."""
RELATED = 3
"""Related facts offered under an answer."""


@dataclass(frozen=True, slots=True)
class Action:
    """A button that does something: what it says, and its custom id."""

    label: str
    custom_id: str
    prominent: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A button that opens an https address: a source or a message of the bot's own."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One paragraph with a button beside it."""

    text: str
    action: Action


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph with a row of buttons under it."""

    text: str
    actions: tuple[Action | Link, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of a menu: what it says, in at most 100 characters each, and what choosing it sends."""

    label: str
    value: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu under the text: of `choices`, or of the server's channels or roles (`chosen` are ids chosen already)."""

    custom_id: str
    placeholder: str
    choices: tuple[Choice, ...] = ()
    kind: Literal["choices", "channels", "roles"] = "choices"
    chosen: tuple[int, ...] = ()
    least: int = 1
    most: int = 1


@dataclass(frozen=True, slots=True)
class Card:
    """What is shown in one message. `paragraphs` are markdown whose stored text is escaped; `footer` comes after a
    line.

    `rows` are rows of at most five buttons. Text comes first and says everything; no meaning rests on a colour or an
    emoji.
    """

    paragraphs: tuple[str, ...]
    footer: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()
    rows: tuple[tuple[Action | Link, ...], ...] = ()
    blocks: tuple[Block, ...] = ()
    menus: tuple[Menu, ...] = ()


def note(*sentences: str) -> Card:
    """Return a card of plain sentences without buttons; addresses in them become bare links."""
    return Card(tuple(with_links(sentence) for sentence in sentences))


def of_reply(reply: Reply, *, asker: int | None = None) -> Card:
    """Return the card of any reply. `asker` is the user who may remove it; None for one that only its asker sees."""
    if reply.outcome in {"support", "refuse"}:
        return _help(reply)
    paragraphs = tuple(escape(line) for line in reply.lead) + tuple(_parts(reply))
    offered = tuple({one.fact: one for one in reply.suggestions}.values())
    if offered:
        paragraphs += ("\n".join(f"{number}\\. {escape(one.question)}" for number, one in enumerate(offered, 1)),)
    return Card(
        paragraphs,
        footer=tuple(_source(passage) for passage in reply.citations)
        + tuple(with_links(line) for line in reply.closing),
        rows=tuple(
            row for row in (_links(reply.citations), _offers(offered), _related(reply), _deeds(reply, asker)) if row
        ),
    )


def public_help(line: str) -> Card:
    """Return what stands in a channel where somebody needs help: general words, and a button that answers to whoever
    presses it.
    """
    return Card(
        (with_links(line),), rows=((Action("Get help, shown only to you", custom_ids.help_lines(), prominent=True),),)
    )


def pointer(url: str) -> Card:
    """Return the pointer to the same answer a little above, at `url`."""
    return Card((f"This was answered here a moment ago: {url}",), rows=((Link("Go to that answer", url),),))


def citation_to_paste(parts: Sequence[Part], passages: Sequence[Passage]) -> str:
    """Return facts with their citations as plain text to paste elsewhere."""
    lines: list[str] = []
    for part in parts:
        lines.append(part.text + (f" (Period: {part.period}.)" if part.period and part.period not in part.text else ""))
        if part.quotation:
            lines.append(f"“{_unquoted(part.quotation.text)}” — {part.quotation.attribution}")
    lines += [f"Source: {passage.label}." + (f" {passage.url}" if passage.url else "") for passage in passages]
    return "\n".join(lines)


def share_bar(share: float, *, width: int = 20) -> str:
    """Return a bar of `width` characters for a share of 0 to 1."""
    filled = round(max(0.0, min(1.0, share)) * width)
    return "█" * filled + "░" * (width - filled)


def shorten(text: str, limit: int) -> str:
    """Return `text`, cut between words with an ellipsis where it is longer than `limit` characters."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1].rsplit(" ", 1)[0] if " " in text[: limit - 1] else text[: limit - 1]
    return cut.rstrip(" ,;:–—-") + "…"


def _help(reply: Reply) -> Card:
    lines = (*reply.lead, *(part.text for part in reply.parts), *reply.closing)
    return Card(tuple(with_links(line) for line in lines))


def _parts(reply: Reply) -> Iterator[str]:
    for position, part in enumerate(reply.parts):
        shown = _part(part)
        # After the sentence that the report does not say comes what it does say.
        yield f"{escape(NEAREST)}\n{shown}" if position == 1 and reply.outcome == "no_answer" else shown


def _part(part: Part) -> str:
    lines = [escape(part.text)]
    if part.quotation:
        lines += _quotation(part.quotation)
    described = [
        f"Period: {escape(part.period)}" if part.period else "",
        f"Basis: {escape(part.basis)}" if part.basis else "",
    ]
    if any(described):
        lines.append("-# " + " · ".join(filter(None, described)))
    if part.note:
        lines.append(f"-# Note: {escape(part.note)}")
    if part.added_by_server:
        lines.append("-# Added by this server's moderators.")
    return "\n".join(lines)


def _quotation(quotation: Quotation) -> list[str]:
    return [quoted(f"“{_unquoted(quotation.text)}”"), f"— {escape(quotation.attribution)}"]


_NESTED = str.maketrans("“”", "‘’")
"""What quotation marks become within others."""


def _unquoted(text: str) -> str:
    return text.strip().strip("“”")


def _source(passage: Passage) -> str:
    excerpt = f": “{escape(passage.excerpt.translate(_NESTED))}”" if passage.excerpt else ""
    return f"-# Source: {escape(passage.label)}{excerpt}"


def _links(passages: Sequence[Passage]) -> tuple[Link, ...]:
    links: dict[str, Link] = {}
    for passage in passages:
        if passage.url is None:
            continue
        # An address longer than a button may hold still opens the page, without its passage.
        url = passage.url if len(passage.url) <= LINK else passage.url.split("#", 1)[0]
        if len(url) > LINK:
            continue
        place = (
            f"Open ¶{passage.paragraph} in the source"
            if passage.paragraph
            else f"Open {passage.publisher or passage.title}"
        )
        links.setdefault(url, Link(shorten(place, LABEL), url))
    return tuple(links.values())[:5]


def _offers(suggestions: Sequence[Suggested]) -> tuple[Action, ...]:
    return tuple(
        Action(shorten(f"{number}. {one.question}", LABEL), custom_ids.show(one.fact))
        for number, one in enumerate(suggestions[:5], 1)
    )


def _related(reply: Reply) -> tuple[Action, ...]:
    offered = {one.fact for one in reply.suggestions} | set(reply.facts[:1])
    chosen = list({one.fact: one for one in reply.related if one.fact not in offered}.values())[:RELATED]
    return tuple(Action(shorten(one.title or one.question, LABEL), custom_ids.show(one.fact)) for one in chosen)


def _deeds(reply: Reply, asker: int | None) -> tuple[Action, ...]:
    first = reply.facts[0] if reply.facts else None
    deeds = [Action("Ask a follow-up", custom_ids.follow(first))]
    if reply.parts and reply.citations:
        deeds.append(Action("Copy citation", custom_ids.copy(part.fact for part in reply.parts)))
    deeds.append(Action("Not helpful", custom_ids.unhelpful(first)))
    if asker is not None:
        deeds.append(Action("Delete", custom_ids.delete(asker)))
    return tuple(deeds)


def plain(card: Card, limit: int = 2_000) -> str:
    """Return the card as the text of an ordinary message, for when components cannot be sent."""
    links = [bare_link(link.url) for row in card.rows for link in row if isinstance(link, Link)]
    beside = [*(entry.text for entry in card.entries), *(block.text for block in card.blocks)]
    body = [*card.paragraphs, *beside, *card.footer]
    kept = body[:]
    while kept and len("\n\n".join([*kept, *links])) > limit:
        kept.pop() if len(kept) > 1 else kept.__setitem__(0, kept[0][: limit - len("\n\n".join(["", *links]))])
    return "\n\n".join([*kept, *links])
