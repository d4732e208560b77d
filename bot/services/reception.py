"""What becomes of one question from one person: help before anything else, then the cooldown, then the answer."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.answering.first_aid import first_aid
from bot.answering.outcome import Refusal
from bot.answering.safeguarding import (
    Concern,
    coloured_line,
    public_line,
    refusal_paragraphs,
    screen,
    support_paragraphs,
)
from bot.knowledge.models import Fact
from bot.replies.reply import Reply
from bot.services.conversation import Asker, Conversations
from bot.services.cooldown import Cooldown, Wait
from bot.services.counters import Counters
from bot.services.guild_answering import Answers, GuildAnswering
from bot.services.help_given import HelpGiven

GET_HELP = "Get help now"
"""The one choice that autocomplete offers when what is being typed calls for help; choosing it shows the help lines."""


@dataclass(frozen=True, slots=True)
class NoBase:
    """No knowledge base can be read, and the question does not call for help."""


class Reception:
    """Receives questions. Holds what is remembered of conversations; writes nothing."""

    def __init__(
        self,
        answers: Answers,
        conversations: Conversations,
        help_given: HelpGiven,
        cooldown: Cooldown,
        crowd: Cooldown,
        counters: Counters,
        guilds: GuildAnswering,
    ) -> None:
        self.answers = answers
        self._guilds = guilds
        self._conversations = conversations
        self._help_given = help_given
        self._cooldown = cooldown
        self._crowd = crowd
        self._counters = counters

    async def receive(
        self,
        question: str,
        asker: Asker,
        *,
        guild: int | None = None,
        about: str | None = None,
        message: int = 0,
        openly: bool = False,
    ) -> Reply | Wait | NoBase:
        """Return what to say to `question`, asked in the server `guild` (an id, None where its facts must not show).

        `about` is a question that leads to the fact which the asker points at, where they point at one; it is the
        context nearest to
        the question. `message` is the id of the message that asks, 0 where it is none: asked again, it takes the
        place of what it
        asked before. `openly`: the answer goes to a channel, which takes only so many. Help never waits, and what it
        answers is
        never remembered.
        """
        context = self._conversations.recent(asker, but=message) + ((about,) if about else ())
        urgent = self.urgent(question, asker, context)
        if urgent is not None and urgent.outcome == "support":
            return self._helped(urgent, asker)
        wait = self._waits(question, asker, openly=openly)
        if wait is not None:
            return wait
        if urgent is not None:
            self._counters.add("replies", urgent.outcome)
            return urgent
        answerer = (await self.answers_at(guild)).answerer
        if answerer is None:
            return NoBase()
        # A sentence encoder takes milliseconds in which the event loop must not stand still.
        helped = self._help_given.recently(asker)
        reply = await asyncio.to_thread(answerer.reply, question, context, help_just_given=helped)
        if reply.outcome == "support":
            return self._helped(reply, asker)
        self._counters.add("replies", reply.outcome)
        if reply.outcome != "refuse" and not touched_by_safeguarding(reply):
            self._conversations.add(asker, question, message=message)
        return reply

    def urgent(self, text: str, asker: Asker | None = None, context: Sequence[str] = ()) -> Reply | None:
        """Return the help or the refusal that `text` calls for, whatever else may be broken; None where it calls for
        neither.
        """
        helped = asker is not None and self._help_given.recently(asker)
        outcome = first_aid(text, context, help_just_given=helped)
        if outcome is None:
            return None
        if isinstance(outcome, Refusal):
            return Reply("refuse", lead=refusal_paragraphs(), private=True)
        return Reply("support", lead=support_paragraphs(outcome.concern), private=True, public_line=public_line())

    async def answers_at(self, guild: int | None) -> Answers:
        """Return where answers come from in the server `guild`, or outside of servers where it is None."""
        return await self._guilds.at(guild, self.answers)

    def show(self, fact: Fact, asker: Asker, answers: Answers) -> Reply | None:
        """Return a chosen fact of `answers` as a reply, and let the asker's next question follow on from it."""
        answerer = answers.answerer
        if answerer is None:
            return None
        if fact.questions:
            self._conversations.add(asker, fact.questions[0])
        return answerer.show(fact)

    async def fact(self, identifier: str, guild: int | None) -> Fact | None:
        """Return the fact with this id, if the base or the server `guild` has it."""
        base = (await self.answers_at(guild)).base
        return base.facts.get(identifier) if base else None

    def help_lines_shown(self, asker: Asker) -> None:
        """Note that the help lines were shown to `asker`."""
        self._counters.add("safety_replies")
        self._help_given.note(asker)

    def _waits(self, question: str, asker: Asker, *, openly: bool) -> Wait | None:
        wait = self._cooldown.take(asker.user)
        if wait is None and openly:
            crowded = self._crowd.take(asker.channel)
            wait = replace(crowded, crowd=True) if crowded else None
        if wait is None:
            return None
        self._counters.add("cooldowns", "channel" if wait.crowd else "user")
        # The sentence says where help is, so somebody whose question has a personal note is told each time.
        return wait if wait.first or screen(question).concern is not Concern.COLOURED else replace(wait, first=True)

    def _helped(self, reply: Reply, asker: Asker) -> Reply:
        self._counters.add("replies", reply.outcome)
        self.help_lines_shown(asker)
        return reply


def touched_by_safeguarding(reply: Reply) -> bool:
    """Whether the reply carries help besides its fact: such a question is not remembered, and its answer is never
    withheld.
    """
    return coloured_line() in reply.closing or coloured_line() in reply.lead
