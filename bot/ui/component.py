"""A button or a menu known by its custom id alone, so that it works after a restart."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Self

import discord
from discord import ui

from bot.ui.sending import apologise

if TYPE_CHECKING:
    from bot.client import ReportBot

    Interaction = discord.Interaction[ReportBot]

log = logging.getLogger(__name__)


class Component(ui.DynamicItem[ui.Item[Any]], template=r"(?!)"):
    """A button or menu. Subclasses say in `press` what it does; a failure is logged and apologised for."""

    def __init__(self, item: ui.Item[Any], given: dict[str, str]) -> None:
        super().__init__(item)
        self.given = given
        """The named parts of the custom id."""

    @classmethod
    async def from_custom_id(cls, _interaction: Any, item: ui.Item[Any], match: re.Match[str], /) -> Self:
        """Return the component that was used, from its custom id."""
        return cls(item, match.groupdict())

    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]
        """Do what the component does."""
        try:
            await self.press(interaction)
        except Exception:
            interaction.client.services.counters.add("errors", "button")
            log.exception("a button failed")
            await apologise(interaction)

    async def press(self, interaction: Interaction) -> None:
        """Do what the component does; may raise."""
        raise NotImplementedError


def chosen(interaction: Interaction) -> tuple[str, ...]:
    """Return the values that were chosen in a menu."""
    return tuple(map(str, dict(interaction.data or {}).get("values") or ()))  # type: ignore[call-overload]


def custom_ids_of(message: discord.Message) -> Iterator[str]:
    """Yield the custom ids of everything in a message that can be pressed or chosen from."""
    yield from _custom_ids(message.components)


def _custom_ids(components: Iterable[Any]) -> Iterator[str]:
    for component in components:
        custom_id = getattr(component, "custom_id", None)
        if custom_id:
            yield custom_id
        accessory = getattr(component, "accessory", None)
        yield from _custom_ids([*getattr(component, "children", ()), *([accessory] if accessory else [])])
