"""A fact on its way from a form to the journal: looked at, shown as members will see it, published or put right."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import discord

from bot.knowledge import deeds
from bot.knowledge.hygiene import Draft, examine, refused
from bot.services.drafts import Writing
from bot.services.preview import Preview
from bot.ui import moderator_wording as wording
from bot.ui.cards import Action, Card, note
from bot.ui.component import Component, custom_ids_of
from bot.ui.fact_cards import saved_card
from bot.ui.moderation import Moderator, attempt, keep, moderator
from bot.ui.moderation_forms import fact_form, quotation_form, read
from bot.ui.moderator_ids import BACK, CANCEL, CHANGES, EDIT, PUBLISH, REWORK, SPEAKER, identify
from bot.ui.preview_cards import changes_card, preview_card, progress_card, refusal_card
from bot.ui.sending import answer, turn

if TYPE_CHECKING:
    from bot.client import ReportBot

    Interaction = discord.Interaction[ReportBot]

RECENT: Final = 50
"""Questions from the review that a preview asks again."""
TELLING: Final = 2.0
"""Seconds between two notes of progress."""


async def open_form(interaction: Interaction, acting: Moderator, writing: Writing, *, key: str | None = None) -> None:
    """Open the form of a fact filled with what there is, and keep that under `key` or a new one."""
    services = interaction.client.services
    key = services.drafts.put(acting.guild, acting.user, writing, key=key)
    await interaction.response.send_modal(fact_form(writing.draft, key=key, fact=writing.fact, number=writing.number))


async def edit_fact(interaction: Interaction, identifier: str) -> None:
    """Open the form of the guild's fact `identifier`, filled with what it says."""
    acting = await moderator(interaction)
    if acting is None:
        return
    was = acting.facts.written.get(identifier)
    if was is None:
        await answer(interaction, note(wording.NOT_FOUND), private=True)
        return
    number = acting.facts.last[identifier].number
    await open_form(interaction, acting, Writing(Draft.of(was), fact=identifier, number=number, was=was))


async def take_form(interaction: Interaction, given: dict[str, str], components: list[dict[str, object]]) -> None:
    """Take the submitted form of a fact; `given` are the parts of its custom id."""
    acting = await moderator(interaction)
    if acting is None:
        return
    typed = read(components, wording.FORM)
    key = given["key"]
    writing = interaction.client.services.drafts.get(key, acting.guild, acting.user, Writing)
    if writing is not None:
        writing = replace(writing, draft=replace(writing.draft, **typed), preview=None)
    elif given["fact"] == "-":
        # Begun before a restart: all that matters is in the form itself.
        writing, key = Writing(Draft(**typed)), "-"
    else:
        was = acting.facts.written.get(given["fact"])
        if was is None:
            await answer(interaction, note(wording.NOT_FOUND), private=True)
            return
        draft = replace(Draft.of(was), **typed)
        writing, key = Writing(draft, fact=given["fact"], number=int(given["number"]), was=was), "-"
    await look_at(interaction, acting, writing, key=None if key == "-" else key)


async def take_quotation(interaction: Interaction, given: dict[str, str], components: list[dict[str, object]]) -> None:
    """Take the submitted second form."""
    acting = await moderator(interaction)
    if acting is None:
        return
    key = given["key"]
    writing = interaction.client.services.drafts.get(key, acting.guild, acting.user, Writing)
    if writing is None:
        await answer(interaction, note(wording.LOST), private=True)
        return
    typed = read(components, wording.QUOTATION_FORM)
    if not typed["quote"].strip():
        typed |= {"speaker": "", "role": ""}
    writing = replace(writing, draft=replace(writing.draft, **typed), preview=None)
    await look_at(interaction, acting, writing, key=key)


async def look_at(interaction: Interaction, acting: Moderator, writing: Writing, *, key: str | None) -> None:
    """Show what stands in the way of a draft, or the preview of what publishing it would do."""
    services = interaction.client.services
    key = services.drafts.put(acting.guild, acting.user, writing, key=key)
    here = _stands_in(interaction, key)
    findings = examine(writing.draft)
    if refused(findings):
        await _show(interaction, refusal_card(findings, key), here=here)
        return
    made = await attempt(interaction, _preview(interaction, acting, writing), update=here)
    if isinstance(made, Preview):
        writing = replace(writing, preview=made)
        services.drafts.put(acting.guild, acting.user, writing, key=key)
        made = preview_card(made, writing.draft, key, proposes=acting.proposes)
    await _show(interaction, made, here=here)


async def _preview(interaction: Interaction, acting: Moderator, writing: Writing) -> Preview | Card:
    services = interaction.client.services
    reception = services.reception
    if reception.answers.base is None:
        return note(wording.NO_BASE)
    told = time.monotonic()

    async def progress(asked: int, known: int) -> None:
        nonlocal told
        if interaction.response.is_done() and time.monotonic() - told > TELLING:
            told = time.monotonic()
            await turn(interaction, progress_card(asked, known))

    return await services.previews.of_fact(
        writing.draft.fact(writing.was),
        acting.facts,
        curated=reception.answers,
        now=await reception.answers_at(acting.guild),
        replaces=writing.fact,
        remarks=[finding for finding in examine(writing.draft) if not finding.refuses],
        recent=await services.asked.recent(acting.guild, RECENT),
        progress=progress,
    )


class _OfDraft(Component, template=r"(?!)"):
    """A button under a preview: only for who began it, and only while it is in memory."""

    async def press(self, interaction: Interaction) -> None:
        """Find the draft and go on with it."""
        acting = await moderator(interaction)
        if acting is None:
            return
        key = self.given["key"]
        writing = interaction.client.services.drafts.get(key, acting.guild, acting.user, Writing)
        if writing is None:
            await turn(interaction, note(wording.LOST))
            return
        await self.go_on(interaction, acting, key, writing)

    async def go_on(self, interaction: Interaction, acting: Moderator, key: str, writing: Writing) -> None:
        """Do what the button does; may raise."""
        raise NotImplementedError


class Publish(_OfDraft, template=PUBLISH):
    """Saves a fact, or proposes it where a second moderator must agree."""

    async def go_on(self, interaction: Interaction, acting: Moderator, key: str, writing: Writing) -> None:
        """Save it; only what is on the disk is called saved."""
        services = interaction.client.services
        # Taken away first: a second press must not save it twice.
        services.drafts.discard(key)
        if refused(examine(writing.draft)):
            services.drafts.put(acting.guild, acting.user, writing, key=key)
            await turn(interaction, refusal_card(examine(writing.draft), key))
            return
        fact, why = writing.draft.fact(writing.was), " ".join(writing.draft.why.split())
        deed = (
            deeds.editing(acting.user, writing.fact, fact, why, based_on=writing.number)
            if writing.fact
            else deeds.adding(acting.user, fact, why)
        )
        outcome = await keep(interaction, acting, deed, update=True)
        if isinstance(outcome, Card):
            services.drafts.put(acting.guild, acting.user, writing, key=key)
            await turn(interaction, replace(outcome, rows=_retry(key)))
            return
        if writing.group is not None:
            await services.asked.dismiss(acting.guild, writing.group)
        await turn(interaction, saved_card(outcome))


class Rework(_OfDraft, template=REWORK):
    """Opens the form again, filled with what was written."""

    async def go_on(self, interaction: Interaction, acting: Moderator, key: str, writing: Writing) -> None:
        """Open the form."""
        await open_form(interaction, acting, writing, key=key)


class Speaker(_OfDraft, template=SPEAKER):
    """Opens the second form: title, quotation, who said it."""

    async def go_on(self, interaction: Interaction, _acting: Moderator, key: str, writing: Writing) -> None:
        """Open the form."""
        await interaction.response.send_modal(quotation_form(key, writing.draft))


class Cancel(Component, template=CANCEL):
    """Drops what was being written."""

    async def press(self, interaction: Interaction) -> None:
        """Forget it and say so."""
        if await moderator(interaction) is None:
            return
        interaction.client.services.drafts.discard(self.given["key"])
        await turn(interaction, note(wording.CANCELLED))


class Changes(_OfDraft, template=CHANGES):
    """Shows a page of the answers that would change."""

    async def go_on(self, interaction: Interaction, _acting: Moderator, key: str, writing: Writing) -> None:
        """Show it in place of the preview."""
        shown = changes_card(writing.preview, key, int(self.given["page"])) if writing.preview else note(wording.LOST)
        await turn(interaction, shown)


class Back(_OfDraft, template=BACK):
    """Goes back from the changes to the preview."""

    async def go_on(self, interaction: Interaction, acting: Moderator, key: str, writing: Writing) -> None:
        """Show the preview again."""
        if writing.preview is None:
            await turn(interaction, note(wording.LOST))
            return
        await turn(interaction, preview_card(writing.preview, writing.draft, key, proposes=acting.proposes))


class EditFact(Component, template=EDIT):
    """Opens the form of a fact in a list."""

    async def press(self, interaction: Interaction) -> None:
        """Open the form."""
        await edit_fact(interaction, self.given["fact"])


COMPONENTS: Final = (Publish, Rework, Speaker, Cancel, Changes, Back, EditFact)


def _retry(key: str) -> tuple[tuple[Action, ...], ...]:
    again = Action("Try again", identify("publish", key), prominent=True)
    return ((again, Action("Edit", identify("rework", key)), Action("Cancel", identify("cancel", key))),)


async def _show(interaction: Interaction, card: Card, *, here: bool) -> None:
    if here or interaction.response.is_done():
        await turn(interaction, card)
    else:
        await answer(interaction, card, private=True)


def _stands_in(interaction: Interaction, key: str) -> bool:
    """Whether the message that the interaction comes from shows this draft, and so can show what becomes of it."""
    message = interaction.message
    return message is not None and any(key in custom_id for custom_id in custom_ids_of(message))
