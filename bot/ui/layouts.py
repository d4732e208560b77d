"""Cards drawn with Discord's components, within its limits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import discord
from discord import ui

from bot.ui.cards import LABEL, Action, Card, Link, shorten

TEXT = 4_000
"""Characters that all text of one message may have together."""
COMPONENTS = 40
"""Components that one message may have, nested ones included."""
ROW = 5
"""Buttons that stand in one row."""


def layout(card: Card) -> ui.LayoutView:
    """Return the card as a view. It listens to nothing: presses are answered by the dynamic items that the client
    registers.

    Text beyond what a message may hold is cut, from the end, at a paragraph; buttons are never cut.
    """
    view = ui.LayoutView(timeout=None)
    container: ui.Container[Any] = ui.Container()
    rows = [row[start : start + ROW] for row in card.rows for start in range(0, len(row), ROW)]
    room = TEXT
    # container, the line above the footer, and every row with its buttons
    left = COMPONENTS - 2 - sum(1 + len(row) for row in rows)
    for text in _fitting(card.paragraphs, room):
        if left < 1:
            break
        container.add_item(ui.TextDisplay(text))
        room, left = room - len(text), left - 1
    for entry in card.entries:
        if left < 3 or len(entry.text) > room:
            break
        container.add_item(ui.Section(entry.text, accessory=_button(entry.action)))
        room, left = room - len(entry.text), left - 3
    footer = "\n".join(_fitting(card.footer, room))
    if footer and left > 0:
        container.add_item(ui.Separator())
        container.add_item(ui.TextDisplay(footer))
    for row in rows:
        container.add_item(ui.ActionRow(*(_button(item) for item in row)))
    view.add_item(container)
    # Stopped before it is sent, a view is not kept by the library: no timer, no memory, nothing to lose at a restart.
    view.stop()
    return view


def _button(item: Action | Link) -> ui.Button[Any]:
    label = shorten(item.label, LABEL)
    if isinstance(item, Link):
        return ui.Button(style=discord.ButtonStyle.link, label=label, url=item.url)
    style = discord.ButtonStyle.primary if item.prominent else discord.ButtonStyle.secondary
    return ui.Button(style=style, label=label, custom_id=item.custom_id)


def _fitting(texts: Sequence[str], room: int) -> list[str]:
    """Return as many of `texts`, from the first, as fit into `room` characters with a line break between them.

    The first is cut where it alone is longer.
    """
    kept: list[str] = []
    for text in texts:
        if len(text) + 1 > room:
            return kept or [shorten(text, room)] if room > 1 else kept
        kept.append(text)
        room -= len(text) + 1
    return kept
