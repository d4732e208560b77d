"""The follow-up modal: works in every place and after a restart, since its custom id says what it follows on from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

import discord
from discord import ui

from bot.ui import custom_ids, wording

FIELD: Final = "question"
LONGEST: Final = 1_000
"""Characters of a question that the modal takes."""
ASK: Final = re.compile(custom_ids.ASK_MODAL)
VERSIONED: Final = re.compile(r"v[0-9]+:.*", re.DOTALL)


def follow_up(fact: str | None, *, private: bool) -> ui.Modal:
    """Return the modal that asks for a question which follows on from `fact`.

    It listens to nothing, so nothing is kept for modals that are never sent; `bot.cogs.ask` takes the submission.
    """
    field: ui.TextInput[Any] = ui.TextInput(
        custom_id=FIELD, style=discord.TextStyle.paragraph, min_length=1, max_length=LONGEST
    )
    modal = ui.Modal(title=wording.MODAL_TITLE, custom_id=custom_ids.ask_modal(fact, private=private))
    modal.add_item(ui.Label(text=wording.MODAL_LABEL, description=wording.MODAL_HINT, component=field))
    modal.stop()
    return modal


def submitted(components: Iterable[Mapping[str, Any]], field: str = FIELD) -> str:
    """Return what was written in `field` of a submitted modal, empty where it is not there."""
    for component in components:
        if component.get("custom_id") == field:
            return str(component.get("value") or "")
        inner = component.get("components") or ([component["component"]] if "component" in component else [])
        found = submitted(inner, field)
        if found:
            return found
    return ""
