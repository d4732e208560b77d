"""Who may see what: the surface decides whether an answer is private, and help always is where it can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.replies.reply import Reply
from bot.services.conversation import Asker
from bot.services.cooldown import Wait
from bot.services.posted import Posting
from bot.services.reception import NoBase, touched_by_safeguarding
from bot.ui import wording
from bot.ui.cards import Card, note, of_reply, pointer
from bot.ui.sending import answer

if TYPE_CHECKING:
    from bot.client import ReportBot

    Interaction = discord.Interaction[ReportBot]


def asker_of(interaction: Interaction) -> Asker:
    """Return who acted where."""
    return Asker(interaction.channel_id or 0, interaction.user.id)


def with_bot(interaction: Interaction) -> bool:
    """Whether this is a direct message with the bot, which nobody else sees."""
    return interaction.context.dm_channel


def may_be_public(interaction: Interaction) -> bool:
    """Whether the bot may post where this happens: a server that installed it, or a direct message with it.

    Where it only came along with a user, the place never agreed to it, so everything is private.
    """
    return with_bot(interaction) or (interaction.guild_id is not None and interaction.is_guild_integration())


def guild_of(interaction: Interaction) -> int | None:
    """Return the server whose own facts may show here; None in direct messages, and where the bot only came along
    with a user.
    """
    return interaction.guild_id if interaction.is_guild_integration() else None


def address(guild: int | None, channel: int, message: int) -> str:
    """Return the address of a message of the bot's own."""
    return f"https://discord.com/channels/{guild or '@me'}/{channel}/{message}"


def simple_card(outcome: Wait | NoBase) -> Card:
    """Return the card for a question that was not answered."""
    if isinstance(outcome, NoBase):
        return note(wording.NO_BASE)
    return note(wording.BUSY if outcome.crowd else wording.wait(outcome.seconds))


async def answer_question(interaction: Interaction, question: str, *, private: bool, about: str | None = None) -> None:
    """Answer `question` where the interaction happened.

    Only an answer is public, and only where it may be and was not asked for privately; everything else (help above
    all) is shown to
    the asker alone. An answer that somebody else was given here within the last minute is pointed to.
    """
    services = interaction.client.services
    asker = asker_of(interaction)
    if not question.strip():
        await answer(interaction, note(wording.HINT), private=True)
        return
    guild = guild_of(interaction)
    outcome = await services.reception.receive(question, asker, guild=guild, about=about)
    if not isinstance(outcome, Reply):
        await answer(interaction, simple_card(outcome), private=not with_bot(interaction))
        return
    # What somebody asked for themselves alone is nobody else's to read, in the review neither.
    guild = None if private else guild
    message = await answer_reply(interaction, outcome, private=private)
    await services.asked.note(guild, question, outcome, asker, message=message)


async def answer_reply(interaction: Interaction, reply: Reply, *, private: bool) -> int | None:
    """Show a reply where the interaction happened, by the rules of `answer_question`; return the id of its message
    where it is known.
    """
    if with_bot(interaction):
        return await answer(interaction, of_reply(reply), private=private)
    services = interaction.client.services
    asker = asker_of(interaction)
    if private or reply.private or reply.outcome != "answer" or not may_be_public(interaction):
        return await answer(interaction, of_reply(reply), private=True)
    posting = services.posted.find(asker.channel, reply.facts, asker.user)
    # Whoever acts under that very message has seen it.
    seen = posting is not None and interaction.message is not None and interaction.message.id == posting.message
    if posting and not seen and not touched_by_safeguarding(reply):
        services.counters.add("pointers")
        await answer(interaction, pointer(posting.url), private=True)
        return None
    message = await answer(interaction, of_reply(reply, asker=asker.user), private=False)
    if message:
        url = address(interaction.guild_id, asker.channel, message)
        services.posted.add(asker.channel, reply.facts, Posting(message, url, asker.user))
    return message
