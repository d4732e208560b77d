"""What presses on buttons do. Everything they need is in the custom id, so they work after a restart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import discord

from bot.answering.safeguarding import Concern, support_paragraphs
from bot.replies.reply import Part, Passage
from bot.ui import custom_ids, lists, wording
from bot.ui.cards import Card, citation_to_paste, note, of_reply
from bot.ui.component import Component
from bot.ui.markdown import code_block
from bot.ui.modals import follow_up
from bot.ui.routes import asker_of, guild_of, with_bot
from bot.ui.sending import answer, turn

if TYPE_CHECKING:
    from bot.client import ReportBot

    Interaction = discord.Interaction[ReportBot]


class Show(Component, template=custom_ids.SHOW):
    """Shows a fact to whoever presses it: a related one, or one that may have been meant."""

    async def press(self, interaction: Interaction) -> None:
        """Show the fact."""
        reception = interaction.client.services.reception
        answers = await reception.answers_at(guild_of(interaction))
        fact = answers.base.facts.get(self.given["fact"]) if answers.base else None
        reply = reception.show(fact, asker_of(interaction), answers) if fact else None
        if reply is None:
            await answer(interaction, _missing(interaction), private=True)
            return
        await answer(interaction, of_reply(reply), private=not with_bot(interaction))


class Copy(Component, template=custom_ids.COPY):
    """Gives the citation as text to paste."""

    async def press(self, interaction: Interaction) -> None:
        """Show the facts and their sources in a code block, to whoever pressed."""
        answers = await interaction.client.services.reception.answers_at(guild_of(interaction))
        known, answerer = answers.base.facts if answers.base else {}, answers.answerer
        facts = [known[identifier] for identifier in self.given["facts"].split(":") if identifier in known]
        replies = [answerer.show(fact) for fact in facts] if answerer else []
        if not replies:
            await answer(interaction, _missing(interaction), private=True)
            return
        parts: list[Part] = [reply.parts[0] for reply in replies if reply.parts]
        passages: Sequence[Passage] = list(dict.fromkeys(passage for reply in replies for passage in reply.citations))
        await answer(interaction, Card((code_block(citation_to_paste(parts, passages)),)), private=True)


class Unhelpful(Component, template=custom_ids.UNHELPFUL):
    """Counts a vote against an answer; it changes no ranking."""

    async def press(self, interaction: Interaction) -> None:
        """Count it and say so."""
        services = interaction.client.services
        services.counters.add("votes")
        await answer(interaction, note(wording.THANKS), private=True)
        message = interaction.message.id if interaction.message else 0
        await services.asked.vote(guild_of(interaction), self.given["fact"], message, interaction.user.id)


class FollowUp(Component, template=custom_ids.FOLLOW):
    """Opens the modal for a question that follows on from an answer."""

    async def press(self, interaction: Interaction) -> None:
        """Open the modal; its answer is as visible as the message that the button stands under."""
        fact = self.given["fact"]
        private = interaction.message is None or interaction.message.flags.ephemeral
        await interaction.response.send_modal(follow_up(None if fact == "-" else fact, private=private))


class Delete(Component, template=custom_ids.DELETE):
    """Removes an answer, for whoever asked."""

    async def press(self, interaction: Interaction) -> None:
        """Remove the message, or say why not."""
        if str(interaction.user.id) != self.given["asker"]:
            await answer(interaction, note(wording.NOT_YOURS), private=True)
            return
        services = interaction.client.services
        if interaction.message:
            services.posted.forget_message(interaction.message.id)
            services.exchanges.forget_reply(interaction.message.id)
        await interaction.response.defer()
        await services.delivery.persist(interaction.delete_original_response)
        services.counters.add("deleted")


class HelpLines(Component, template=custom_ids.HELP):
    """Shows the help lines to whoever presses it, and to nobody else."""

    async def press(self, interaction: Interaction) -> None:
        """Show help."""
        await answer(interaction, note(*support_paragraphs(Concern.HELP)), private=not with_bot(interaction))
        interaction.client.services.reception.help_lines_shown(asker_of(interaction))


class Page(Component, template=custom_ids.PAGE):
    """Turns a page of a list."""

    async def press(self, interaction: Interaction) -> None:
        """Show the page in place of the one that was there."""
        answers = await interaction.client.services.reception.answers_at(guild_of(interaction))
        page = lists.page(answers.base, answers.answerer, self.given["what"], int(self.given["page"]))
        if page is None:
            await answer(interaction, _missing(interaction), private=True)
            return
        await turn(interaction, page)


class Unknown(Component, template=custom_ids.unknown()):
    """A button of another version."""

    async def press(self, interaction: Interaction) -> None:
        """Say that it no longer works, and where help is."""
        await answer(interaction, note(wording.OUTDATED), private=True)


BUTTONS: Final = (Show, Copy, Unhelpful, FollowUp, Delete, HelpLines, Page, Unknown)
"""Every button, to be registered by the client. All whose template matches are called, so the templates exclude each
other."""


def _missing(interaction: Interaction) -> Card:
    return note(wording.NO_BASE if interaction.client.services.answering.base is None else wording.GONE)
