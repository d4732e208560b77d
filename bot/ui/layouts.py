"""Cards drawn with Discord's components, within its limits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import discord
from discord import ui

from bot.ui.cards import LABEL, Action, Card, Link, Menu, shorten

TEXT = 4_000
"""Characters that all text of one message may have together."""
COMPONENTS = 40
"""Components that one message may have, nested ones included."""
ROW = 5
"""Buttons that stand in one row."""
PLACEHOLDER = 150
OPTION = 100
"""Characters of a line in a menu, and of its description."""
OPTIONS = 25
"""Lines of a menu."""


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
    left = COMPONENTS - 2 - sum(1 + len(row) for row in rows) - 2 * len(card.menus)
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
    for block in card.blocks:
        if left < 2 + len(block.actions) or len(block.text) > room:
            break
        container.add_item(ui.TextDisplay(block.text))
        container.add_item(ui.ActionRow(*(_button(item) for item in block.actions)))
        room, left = room - len(block.text), left - 2 - len(block.actions)
    for menu in card.menus:
        container.add_item(ui.ActionRow(_menu(menu)))
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


def _menu(menu: Menu) -> ui.Select[Any] | ui.ChannelSelect[Any] | ui.RoleSelect[Any]:
    shared: dict[str, Any] = {
        "custom_id": menu.custom_id,
        "placeholder": shorten(menu.placeholder, PLACEHOLDER),
        "min_values": menu.least,
        "max_values": menu.most,
    }
    chosen = [discord.Object(identifier) for identifier in menu.chosen]
    match menu.kind:
        case "channels":
            of_text = [discord.ChannelType.text, discord.ChannelType.news, discord.ChannelType.forum]
            return ui.ChannelSelect(channel_types=of_text, default_values=chosen, **shared)
        case "roles":
            return ui.RoleSelect(default_values=chosen, **shared)
        case "choices":
            options = [
                discord.SelectOption(
                    label=shorten(choice.label, OPTION),
                    value=choice.value,
                    description=shorten(choice.description, OPTION) or None,
                )
                for choice in menu.choices[:OPTIONS]
            ]
            return ui.Select(options=options, **shared)


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
