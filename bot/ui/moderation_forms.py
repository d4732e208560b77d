"""The forms in which moderators write: a fact, a quotation, the wording of a question. Discord allows five fields.

A form takes more characters than a fact may have, so that nothing pasted is cut in silence: what is too long is
refused with its count, and comes back filled in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

import discord
from discord import ui

from bot.knowledge.hygiene import Draft
from bot.ui import moderator_wording as wording
from bot.ui.modals import submitted
from bot.ui.moderator_ids import identify

ROOM: Final = {"statement": 2_000, "source": 1_000, "period": 300, "questions": 4_000, "why": 1_000}
QUOTATION_ROOM: Final = {"title": 300, "quote": 2_000, "speaker": 300, "role": 300}
TITLE: Final = {False: "Add a fact", True: "Say that it is not in the report"}
SHORT: Final = frozenset({"title", "source", "period", "speaker", "role", "why"})
NEEDED: Final = frozenset({"statement", "source"})


def fact_form(draft: Draft, *, key: str | None = None, fact: str | None = None, number: int | None = None) -> ui.Modal:
    """Return the form of a fact filled with `draft`.

    `key` is the unfinished work that it goes on with; `fact` the guild's fact that it changes, and `number` the last
    change of that: these are in the custom id too, so that a form opened before a restart can still be sent.
    """
    title = f"Change {fact}" if fact else TITLE[draft.gap]
    modal = ui.Modal(title=title, custom_id=identify("write", key, fact, number))
    worded = wording.FORM | ({"statement": wording.GAP_STATEMENT} if draft.gap else {})
    for name, (label, hint) in worded.items():
        modal.add_item(_field(name, label, hint, getattr(draft, name), ROOM[name]))
    modal.stop()
    return modal


def quotation_form(key: str, draft: Draft) -> ui.Modal:
    """Return the second form of a fact: its title, and a quotation with who said it."""
    modal = ui.Modal(title="Quotation and title", custom_id=identify("quotation", key))
    for name, (label, hint) in wording.QUOTATION_FORM.items():
        modal.add_item(_field(name, label, hint, getattr(draft, name), QUOTATION_ROOM[name]))
    modal.stop()
    return modal


def wording_form(key: str, question: str) -> ui.Modal:
    """Return the form in which the wording of a question is changed before it is taught."""
    modal = ui.Modal(title="Change the wording", custom_id=identify("wording", key))
    label, hint = wording.WORDING_FORM
    modal.add_item(_field("question", label, hint, question, 1_000, needed=True))
    modal.stop()
    return modal


def read(components: Iterable[Mapping[str, Any]], names: Iterable[str]) -> dict[str, Any]:
    """Return what was written in the fields `names` of a submitted form."""
    given = list(components)
    return {name: submitted(given, name) for name in names}


def _field(name: str, label: str, hint: str, value: str, room: int, *, needed: bool | None = None) -> ui.Label[Any]:
    style = discord.TextStyle.short if name in SHORT else discord.TextStyle.paragraph
    # Discord refuses a form whose field begins with more than it takes.
    field: ui.TextInput[Any] = ui.TextInput(
        custom_id=name,
        style=style,
        default=value[:room] or None,
        required=name in NEEDED if needed is None else needed,
        max_length=room,
    )
    return ui.Label(text=label, description=hint, component=field)
