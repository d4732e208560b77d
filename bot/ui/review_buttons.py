"""What moderators do with a question that got no good answer, or with one that a member wrote in a message."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import discord

from bot.errors import StorageError
from bot.knowledge import deeds
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.hygiene import QUESTIONS, Draft, examine_question, refused
from bot.services.drafts import Lesson, Writing
from bot.services.inbox import Group
from bot.ui import moderator_wording as wording
from bot.ui.cards import Card, note
from bot.ui.component import Component, chosen
from bot.ui.fact_writing import open_form
from bot.ui.moderation import Moderator, attempt, keep, moderator
from bot.ui.moderation_forms import read, wording_form
from bot.ui.moderator_ids import ANEW, ANSWER, BELONGS, DISMISS, OUTSIDE, PICK, REVIEW, REWORD
from bot.ui.review_cards import near_facts, review_card, taught_card, teaching_card
from bot.ui.sending import answer, turn
from bot.ui.unfinished import OfWork

if TYPE_CHECKING:
    from bot.client import ReportBot

    Interaction = discord.Interaction[ReportBot]


async def show_review(interaction: Interaction, number: int = 0, *, update: bool = False) -> None:
    """Show page `number`, from 0, of the review; `update`: in place of the page that was there."""
    acting = await moderator(interaction)
    if acting is None:
        return
    card = await attempt(interaction, _review(interaction, acting, number), update=update)
    if update:
        await turn(interaction, card)
    else:
        await answer(interaction, card, private=True)


async def _review(interaction: Interaction, acting: Moderator, number: int) -> Card:
    services = interaction.client.services
    waiting = await services.proposals.waiting(acting.guild)
    groups = await services.inbox.groups(acting.guild)
    votes = await services.inbox.votes(acting.guild)
    off = None
    if not services.asked.enabled:
        off = wording.REVIEW_OFF_EVERYWHERE
    elif not acting.facts.settings.review:
        off = wording.REVIEW_OFF
    return review_card(groups, waiting, votes, number, switched_off=off)


async def teach(interaction: Interaction, acting: Moderator, lesson: Lesson, *, key: str | None = None) -> None:
    """Show the choice of the fact that the question of `lesson` is to lead to."""
    services = interaction.client.services
    answerer = (await services.reception.answers_at(acting.guild)).answerer
    if answerer is None:
        await answer(interaction, note(wording.NO_BASE), private=True)
        return
    update = key is not None and interaction.message is not None
    key = services.drafts.put(acting.guild, acting.user, lesson, key=key)
    question = lesson.question
    refusing = [finding for finding in examine_question(question) if finding.refuses]
    card = teaching_card(key, question, near_facts(answerer, question), answerer.reply(question), refusing)
    if update:
        await turn(interaction, card)
    else:
        await answer(interaction, card, private=True)


async def take_wording(interaction: Interaction, given: dict[str, str], components: list[dict[str, object]]) -> None:
    """Take the submitted form in which the wording of a question was changed."""
    acting = await moderator(interaction)
    if acting is None:
        return
    lesson = interaction.client.services.drafts.get(given["key"], acting.guild, acting.user, Lesson)
    if lesson is None:
        await answer(interaction, note(wording.LOST), private=True)
        return
    question = " ".join(read(components, ["question"])["question"].split())
    await teach(interaction, acting, replace(lesson, question=question), key=given["key"])


class ReviewPage(Component, template=REVIEW):
    """Turns a page of the review."""

    async def press(self, interaction: Interaction) -> None:
        """Show the page in place of the one that was there."""
        await show_review(interaction, int(self.given["page"]), update=True)


class _OfGroup(Component, template=r"(?!)"):
    """A button under a question of the review."""

    async def press(self, interaction: Interaction) -> None:
        """Find the question and go on with it."""
        acting = await moderator(interaction)
        if acting is None:
            return
        try:
            group = await interaction.client.services.inbox.group(acting.guild, int(self.given["group"]))
        except StorageError:
            await answer(interaction, note(wording.UNREADABLE), private=True)
            return
        if group is None:
            await answer(interaction, note(wording.GONE_GROUP), private=True)
            return
        await self.go_on(interaction, acting, group)

    async def go_on(self, interaction: Interaction, acting: Moderator, group: Group) -> None:
        """Do what the button does; may raise."""
        raise NotImplementedError


class AnswerIt(_OfGroup, template=ANSWER):
    """Opens the form of a new fact with the question in it."""

    async def go_on(self, interaction: Interaction, acting: Moderator, group: Group) -> None:
        """Open the form."""
        draft = Draft(questions="\n".join(group.questions[:QUESTIONS]))
        await open_form(interaction, acting, Writing(draft, group=group.key))


class Belongs(_OfGroup, template=BELONGS):
    """Makes the question a way to ask for a fact that there is."""

    async def go_on(self, interaction: Interaction, acting: Moderator, group: Group) -> None:
        """Show the choice of facts."""
        await teach(interaction, acting, Lesson(group.question, group.key))


class Outside(_OfGroup, template=OUTSIDE):
    """Opens the form of a gap: what the sources do not say."""

    async def go_on(self, interaction: Interaction, acting: Moderator, group: Group) -> None:
        """Open the form, with the report as the source that does not say it."""
        base = interaction.client.services.answering.base
        draft = Draft(questions="\n".join(group.questions[:QUESTIONS]), source=_report(base), gap=True)
        await open_form(interaction, acting, Writing(draft, group=group.key))


class Dismiss(_OfGroup, template=DISMISS):
    """Takes the question out of the review."""

    async def go_on(self, interaction: Interaction, acting: Moderator, group: Group) -> None:
        """Drop it, and show what is left."""
        await interaction.client.services.asked.dismiss(acting.guild, group.key)
        await show_review(interaction, update=True)


class Pick(OfWork[Lesson], template=PICK):
    """Makes the question a way to ask for the fact that was chosen."""

    kinds = (Lesson,)

    async def go_on(self, interaction: Interaction, acting: Moderator, key: str, work: Lesson) -> None:
        """Save it, and say how the question is answered from now on."""
        services = interaction.client.services
        values = chosen(interaction)
        base = (await services.reception.answers_at(acting.guild)).base
        fact = base.facts.get(values[0]) if base and values else None
        if fact is None or refused(examine_question(work.question)):
            await turn(interaction, note(wording.NOT_FOUND))
            return
        services.drafts.discard(key)
        outcome = await keep(interaction, acting, deeds.phrasing(acting.user, fact.id, work.question), update=True)
        if isinstance(outcome, Card):
            services.drafts.put(acting.guild, acting.user, work, key=key)
            await turn(interaction, outcome)
            return
        if work.group is not None:
            await services.asked.dismiss(acting.guild, work.group)
        answerer = (await services.reception.answers_at(acting.guild)).answerer
        assert answerer is not None  # noqa: S101 - there was a base a moment ago, and a base is never lost
        await turn(interaction, taught_card(outcome, work.question, fact, answerer.reply(work.question)))


class Anew(OfWork[Lesson], template=ANEW):
    """Opens the form of a new fact with the question in it."""

    kinds = (Lesson,)

    async def go_on(self, interaction: Interaction, acting: Moderator, key: str, work: Lesson) -> None:
        """Open the form."""
        await open_form(interaction, acting, Writing(Draft(questions=work.question), group=work.group), key=key)


class Reword(OfWork[Lesson], template=REWORD):
    """Opens the form in which the wording is changed."""

    kinds = (Lesson,)

    async def go_on(self, interaction: Interaction, _acting: Moderator, key: str, work: Lesson) -> None:
        """Open the form."""
        await interaction.response.send_modal(wording_form(key, work.question))


COMPONENTS: Final = (ReviewPage, AnswerIt, Belongs, Outside, Dismiss, Pick, Anew, Reword)


def _report(base: KnowledgeBase | None) -> str:
    return base.report.url or "" if base else ""
