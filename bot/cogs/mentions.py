"""Questions by message: a mention, a direct message, a reply that pings. One message gets one reply, and nobody is
pinged.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

import discord
from discord.ext import commands

from bot.answering.safeguarding import public_line
from bot.cogs.addressing import Question, addressed, pointed_at
from bot.replies.reply import Reply
from bot.services.conversation import Asker
from bot.services.exchanges import Exchange
from bot.services.posted import Posting
from bot.services.reception import NoBase, touched_by_safeguarding
from bot.ui import wording
from bot.ui.cards import Card, note, of_reply, pointer, public_help
from bot.ui.routes import simple_card
from bot.ui.sending import change, post, remove

if TYPE_CHECKING:
    from bot.client import ReportBot

log = logging.getLogger(__name__)


class Mentions(commands.Cog):
    """Answers messages, and keeps answers in step with questions that are edited or deleted."""

    def __init__(self, bot: ReportBot) -> None:
        self.bot = bot
        self.services = bot.services
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Answer a message that is meant for the bot."""
        me = self.bot.user
        meant = addressed(message, me) if me else None
        if meant is None or not self.services.exchanges.first_sight(message.id):
            return
        try:
            if not await self._answers_here(message):
                if isinstance(meant, Question):
                    await self._only_help(message, meant)
            elif isinstance(meant, Question):
                await self._answer(message, meant)
            elif self.services.hint_cooldown.take(message.author.id) is None:
                await post(self.services, message.channel, note(wording.HINT), replying_to=message)
        except Exception:
            self.services.counters.add("errors", "message")
            log.exception("a message could not be answered")
            await post(self.services, message.channel, note(wording.APOLOGY))

    @commands.Cog.listener()
    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        """Let the reply to an edited question follow the question."""
        message, me = payload.message, self.bot.user
        if me is None or message.author.id == me.id or message.edited_at is None:
            return
        async with self._turn(message.channel.id):
            exchange = self.services.exchanges.find(message.id)
            meant = addressed(message, me)
            if exchange is not None:
                if exchange.edited == message.edited_at.timestamp():
                    return  # Discord also sends an edit when it adds the preview of a link
                await self._follow(message, exchange, meant if isinstance(meant, Question) else None)
                return
        if isinstance(meant, Question):
            await self._only_help(message, meant)

    @commands.Cog.listener()
    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        """Remove the reply to a deleted question; forget a reply that was itself deleted."""
        await self._gone(payload.channel_id, (payload.message_id,))

    @commands.Cog.listener()
    async def on_raw_bulk_message_delete(self, payload: discord.RawBulkMessageDeleteEvent) -> None:
        """Do the same for many at once."""
        await self._gone(payload.channel_id, payload.message_ids)

    async def _answer(self, message: discord.Message, question: Question) -> None:
        asker = Asker(message.channel.id, message.author.id)
        outcome = await self.services.reception.receive(
            question.text,
            asker,
            guild=_guild(message),
            about=await self._about(message),
            message=message.id,
            openly=message.guild is not None,
        )
        if isinstance(outcome, Reply):
            if outcome.outcome == "support":
                await self._give_help(message, outcome)
                return
            async with self._turn(message.channel.id):
                sent = await self._post_reply(message, outcome)
            await self.services.asked.note(_guild(message), question.text, outcome, asker, message=sent)
        elif isinstance(outcome, NoBase) or outcome.first:
            await post(self.services, message.channel, simple_card(outcome), replying_to=message)

    async def _give_help(self, message: discord.Message, reply: Reply) -> None:
        """Help in a channel is a line in general words with a button, and points at nobody; in a direct message it is
        the help itself.
        """
        if message.guild is None:
            await post(self.services, message.channel, of_reply(reply))
        else:
            await post(self.services, message.channel, public_help(reply.public_line or public_line()))

    async def _post_reply(self, message: discord.Message, reply: Reply) -> int | None:
        """Post the reply and return the id of its message; None where it could not be sent, or points elsewhere."""
        channel, author = message.channel, message.author.id
        # In a direct message nobody else could remove the reply by mistake, so the button for it is left out.
        card, pointed = of_reply(reply, asker=author if message.guild else None), False
        exempt = touched_by_safeguarding(reply)
        if message.guild is not None and not exempt:
            posting = self._already_posted(message, reply)
            if posting:
                card, pointed = pointer(posting.url), True
        sent = await post(self.services, channel, card, replying_to=message)
        if sent is None:
            return None
        if pointed:
            self.services.counters.add("pointers")
        elif message.guild is not None and reply.outcome == "answer":
            self.services.posted.add(channel.id, reply.facts, Posting(sent.id, sent.jump_url, author))
        self._remember(message, sent.id)
        return None if pointed else sent.id

    def _already_posted(self, message: discord.Message, reply: Reply) -> Posting | None:
        if reply.outcome != "answer":
            return None
        posting = self.services.posted.find(message.channel.id, reply.facts, message.author.id)
        # Whoever replies to that very message has seen it, and wants more than to be sent back to it.
        replied = message.reference.message_id if message.reference else None
        return None if posting and posting.message == replied else posting

    def _remember(self, message: discord.Message, reply: int) -> None:
        edited = message.edited_at.timestamp() if message.edited_at else None
        self.services.exchanges.add(message.id, Exchange(message.channel.id, reply, message.author.id, edited))

    async def _follow(self, message: discord.Message, exchange: Exchange, question: Question | None) -> None:
        """Let the reply of `exchange` follow its edited question; None: the message no longer asks the bot anything."""
        reply = self._message(exchange.channel, exchange.reply)
        self.services.posted.forget_message(exchange.reply)
        if question is None:
            await self._withdraw(message.id, exchange)
            return
        asker = Asker(message.channel.id, message.author.id)
        outcome = await self.services.reception.receive(
            question.text, asker, guild=_guild(message), about=await self._about(message), message=message.id
        )
        if not isinstance(outcome, Reply):
            self._remember(message, exchange.reply)
            return
        if outcome.outcome == "support":
            # Nothing may stand under the message any more, and nothing about it is kept.
            await self._withdraw(message.id, exchange)
            await self._give_help(message, outcome)
            return
        card: Card = of_reply(outcome, asker=message.author.id if message.guild else None)
        if reply is not None and await change(self.services, reply, card):
            self._remember(message, exchange.reply)

    async def _answers_here(self, message: discord.Message) -> bool:
        """Whether the server wants mentions answered in this channel; a thread goes with the channel that it is in."""
        if message.guild is None:
            return True
        facts = await self.services.guilds.facts(message.guild.id)
        if facts is None:
            return True
        settings, parent = facts.settings, getattr(message.channel, "parent_id", None)
        return settings.answers_mentions_in(message.channel.id) or settings.answers_mentions_in(parent or 0)

    async def _only_help(self, message: discord.Message, question: Question) -> None:
        """Give help where a message calls for it that gets no other answer: in a channel where the server wants none,
        or edited, with no reply to edit. Once: the next edit is not a new cry.
        """
        asker = Asker(message.channel.id, message.author.id)
        if self.services.help_given.recently(asker):
            return
        urgent = self.services.reception.urgent(question.text, asker)
        if urgent is not None and urgent.outcome == "support":
            self.services.reception.help_lines_shown(asker)
            await self._give_help(message, urgent)

    async def _gone(self, channel: int, messages: Iterable[int]) -> None:
        async with self._turn(channel):
            for message in messages:
                self.services.posted.forget_message(message)
                self.services.exchanges.forget_reply(message)
                exchange = self.services.exchanges.find(message)
                if exchange is not None:
                    await self._withdraw(message, exchange)

    async def _withdraw(self, question: int, exchange: Exchange) -> None:
        self.services.exchanges.forget_question(question)
        self.services.posted.forget_message(exchange.reply)
        self.services.conversations.drop(Asker(exchange.channel, exchange.asker), question)
        reply = self._message(exchange.channel, exchange.reply)
        if reply is not None:
            await remove(self.services, reply)

    async def _about(self, message: discord.Message) -> str | None:
        """Return a question that leads to the fact which `message` replies to."""
        identifier = pointed_at(message, self.bot.user) if self.bot.user else None
        fact = await self.services.reception.fact(identifier, _guild(message)) if identifier else None
        return fact.questions[0] if fact and fact.questions else None

    def _message(self, channel: int, message: int) -> discord.PartialMessage:
        return self.bot.get_partial_messageable(channel).get_partial_message(message)

    def _turn(self, channel: int) -> asyncio.Lock:
        """Return the lock of a channel: answers there go one after the other, so that two of the same are seen to be
        the same.

        Help never waits for it.
        """
        lock = self._turns.get(channel)
        if lock is None:
            lock = self._turns[channel] = asyncio.Lock()
        return lock


def _guild(message: discord.Message) -> int | None:
    return message.guild.id if message.guild else None


async def setup(bot: ReportBot) -> None:
    """Add the cog to the bot."""
    await bot.add_cog(Mentions(bot))
