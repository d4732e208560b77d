"""A fact on its way from a form to the journal: looked at, shown as members will see it, published or put right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import discord

from bot.knowledge import deeds
from bot.knowledge.changes import Change, Op
from bot.knowledge.hygiene import Draft, examine, refused
from bot.services.drafts import Writing
from bot.services.preview import Preview
from bot.ui import moderator_wording as wording
from bot.ui.cards import Action, Card, note
from bot.ui.component import Component, custom_ids_of
from bot.ui.fact_cards import saved_card
from bot.ui.moderation import Moderator, attempt, keep, moderator
from bot.ui.moderation_forms import fact_form, quotation_form, read
from bot.ui.moderator_ids import CANCEL, EDIT, PUBLISH, REWORK, SPEAKER, identify
from bot.ui.preview_cards import preview_card, refusal_card
from bot.ui.previewing import preview_of
from bot.ui.sending import answer, turn
from bot.ui.unfinished import OfWork

if TYPE_CHECKING:
    from bot.client import ReportBot

    Interaction = discord.Interaction[ReportBot]


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
    remarks = [finding for finding in findings if not finding.refuses]
    changes = (_change(acting, writing),)
    made = await attempt(interaction, preview_of(interaction, acting, changes, remarks), update=here)
    if isinstance(made, Preview):
        writing = replace(writing, preview=made)
        services.drafts.put(acting.guild, acting.user, writing, key=key)
        made = preview_card(made, writing.draft, key, proposes=acting.proposes)
    else:
        made = replace(made, rows=((_edit(key), _cancel(key)),))
    await _show(interaction, made, here=here)


class Publish(OfWork[Writing], template=PUBLISH):
    """Saves a fact, or proposes it where a second moderator must agree."""

    kinds = (Writing,)

    async def go_on(self, interaction: Interaction, acting: Moderator, key: str, work: Writing) -> None:
        """Save it; only what is on the disk is called saved."""
        services = interaction.client.services
        # Taken away first: a second press must not save it twice.
        services.drafts.discard(key)
        if refused(examine(work.draft)):
            services.drafts.put(acting.guild, acting.user, work, key=key)
            await turn(interaction, refusal_card(examine(work.draft), key))
            return
        fact, why = work.draft.fact(work.was), " ".join(work.draft.why.split())
        deed = (
            deeds.editing(acting.user, work.fact, fact, why, based_on=work.number)
            if work.fact
            else deeds.adding(acting.user, fact, why)
        )
        outcome = await keep(interaction, acting, deed, update=True)
        if isinstance(outcome, Card):
            services.drafts.put(acting.guild, acting.user, work, key=key)
            await turn(interaction, replace(outcome, rows=_retry(key)))
            return
        if work.group is not None:
            await services.asked.dismiss(acting.guild, work.group)
        await turn(interaction, saved_card(outcome))


class Rework(OfWork[Writing], template=REWORK):
    """Opens the form again, filled with what was written."""

    kinds = (Writing,)

    async def go_on(self, interaction: Interaction, acting: Moderator, key: str, work: Writing) -> None:
        """Open the form."""
        await open_form(interaction, acting, work, key=key)


class Speaker(OfWork[Writing], template=SPEAKER):
    """Opens the second form: title, quotation, who said it."""

    kinds = (Writing,)

    async def go_on(self, interaction: Interaction, _acting: Moderator, key: str, work: Writing) -> None:
        """Open the form."""
        await interaction.response.send_modal(quotation_form(key, work.draft))


class Cancel(Component, template=CANCEL):
    """Drops what was being written."""

    async def press(self, interaction: Interaction) -> None:
        """Forget it and say so."""
        if await moderator(interaction) is None:
            return
        interaction.client.services.drafts.discard(self.given["key"])
        await turn(interaction, note(wording.CANCELLED))


class EditFact(Component, template=EDIT):
    """Opens the form of a fact in a list."""

    async def press(self, interaction: Interaction) -> None:
        """Open the form."""
        await edit_fact(interaction, self.given["fact"])


COMPONENTS: Final = (Publish, Rework, Speaker, Cancel, EditFact)


def _change(acting: Moderator, writing: Writing) -> Change:
    """Return the change that publishing would come to, if nothing else is changed meanwhile."""
    fact = writing.draft.fact(writing.was)
    op = Op.EDIT if writing.fact else Op.GAP if fact.is_gap else Op.ADD
    return Change(op, str(acting.user), "", id=writing.fact or acting.facts.next_id, fact=fact)


def _retry(key: str) -> tuple[tuple[Action, ...], ...]:
    return ((Action("Try again", identify("publish", key), prominent=True), _edit(key), _cancel(key)),)


def _edit(key: str) -> Action:
    return Action("Edit", identify("rework", key))


def _cancel(key: str) -> Action:
    return Action("Cancel", identify("cancel", key))


async def _show(interaction: Interaction, card: Card, *, here: bool) -> None:
    if here or interaction.response.is_done():
        await turn(interaction, card)
    else:
        await answer(interaction, card, private=True)


def _stands_in(interaction: Interaction, key: str) -> bool:
    """Whether the message that the interaction comes from shows this draft, and so can show what becomes of it."""
    message = interaction.message
    return message is not None and any(key in custom_id for custom_id in custom_ids_of(message))
