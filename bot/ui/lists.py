"""Lists of facts, a page at a time: all figures, a topic, a speaker."""

from __future__ import annotations

from typing import Final

from bot.answering.answerer import Answerer
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.models import Fact, Kind
from bot.replies.reply import Part
from bot.ui import custom_ids
from bot.ui.cards import Action, Card, Entry, share_bar, shorten
from bot.ui.markdown import escape

FIGURES: Final = "figures"
PER_PAGE: Final = 5
"""Facts on a page: their text and buttons stay well within what one message may hold."""


def topic(name: str) -> str:
    """Return how a custom id names the list of a topic."""
    return f"topic-{custom_ids.key(name)}"


def speaker(identifier: str) -> str:
    """Return how a custom id names the list of a speaker's quotations."""
    return f"speaker-{custom_ids.key(identifier)}"


def page(base: KnowledgeBase | None, answerer: Answerer | None, what: str, number: int = 0) -> Card | None:
    """Return page `number`, from 0, of the list named `what`; the last page where there are fewer. None where there
    is no such list.
    """
    if base is None or answerer is None:
        return None
    found = _facts(base, what)
    if found is None or not found[1]:
        return None
    title, facts = found
    pages = -(-len(facts) // PER_PAGE)
    number = min(number, pages - 1)
    shown = facts[number * PER_PAGE : (number + 1) * PER_PAGE]
    entries = [_entry(answerer.show(fact).parts[0], figures=what == FIGURES) for fact in shown]
    turns = []
    if number > 0:
        turns.append(Action("Previous", custom_ids.page(what, number - 1)))
    if number + 1 < pages:
        turns.append(Action("Next", custom_ids.page(what, number + 1)))
    heading = f"**{escape(title)}**" + (f" (page {number + 1} of {pages})" if pages > 1 else "")
    return Card((heading,), entries=tuple(entries), rows=(tuple(turns),) if turns else ())


def _facts(base: KnowledgeBase, what: str) -> tuple[str, list[Fact]] | None:
    if what == FIGURES:
        return "Figures of the report", list(base.of_kind(Kind.FIGURE))
    for name, title in base.topics_used.items():
        if topic(name) == what:
            return title, [fact for fact in base.answers if name in fact.topics]
    for person in base.people.values():
        if speaker(person.id) == what:
            return person.name, [fact for fact in base.answers if fact.speaker == person.id]
    return None


def _entry(part: Part, *, figures: bool) -> Entry:
    lines = [escape(part.text)]
    if figures and part.figure:
        # The number comes first, and says all that the bar says.
        bar = f" `{share_bar(part.share)}`" if part.share is not None else ""
        lines.insert(0, f"**{escape(part.figure)}**{bar}")
    if part.quotation:
        lines.append(f"{escape(part.quotation.text)} — {escape(part.quotation.attribution)}")
    if part.period:
        lines.append(f"-# Period: {escape(part.period)}")
    return Entry(shorten("\n".join(lines), 700), Action("Show with source", custom_ids.show(part.fact)))
