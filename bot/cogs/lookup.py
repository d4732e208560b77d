"""Looking things up: `/fact`, `/quote`, `/figures`, `/topics` and `/source`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.knowledge.base import KnowledgeBase
from bot.knowledge.models import Fact, Person
from bot.replies.reply import Reply
from bot.services.known_questions import CHOICES, nearest
from bot.services.reception import GET_HELP
from bot.ui import custom_ids, lists, wording
from bot.ui.cards import Action, Card, Link, note, of_reply, shorten
from bot.ui.markdown import escape
from bot.ui.routes import answer_reply, asker_of, guild_of, with_bot
from bot.ui.sending import answer

if TYPE_CHECKING:
    from bot.client import ReportBot

    Interaction = discord.Interaction[ReportBot]
else:
    Interaction = discord.Interaction

QUOTATIONS = 3
"""Quotations shown on one card; more of them become a list."""


class Lookup(commands.Cog):
    """Shows stored facts by name."""

    def __init__(self, bot: ReportBot) -> None:
        self.bot = bot
        self.reception = bot.services.reception

    @app_commands.command(description="Show one fact with its source")
    @app_commands.describe(fact="Its title; choose one of those offered")
    async def fact(self, interaction: Interaction, fact: str) -> None:
        """Show a fact."""
        answers = await self.reception.answers_at(guild_of(interaction))
        known = answers.base.facts if answers.base else {}
        chosen = known.get(fact) or next((one for one in known.values() if _titled(one) == fact), None)
        reply = self.reception.show(chosen, asker_of(interaction), answers) if chosen else None
        if reply is None:
            await self._not_found(interaction, fact)
            return
        await answer_reply(interaction, reply, private=False)

    @fact.autocomplete("fact")
    async def facts(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Offer facts by title."""
        base = (await self.reception.answers_at(guild_of(interaction))).base
        return self._choices(typed, {_titled(fact): fact.id for fact in base.answers} if base else {})

    @app_commands.command(description="Show what somebody is quoted as saying")
    @app_commands.describe(speaker="Who said it; choose one of those offered")
    async def quote(self, interaction: Interaction, speaker: str) -> None:
        """Show the quotations of a speaker."""
        answers = await self.reception.answers_at(guild_of(interaction))
        base, answerer = answers.base, answers.answerer
        people = base.people if base else {}
        person = people.get(speaker) or next((one for one in people.values() if one.name == speaker), None)
        said = [fact for fact in base.answers if person and fact.speaker == person.id] if base else []
        if person is None or not said or answerer is None:
            await self._not_found(interaction, speaker)
        elif len(said) > QUOTATIONS:
            await self._list(interaction, lists.speaker(person.id))
        else:
            await answer_reply(interaction, together([answerer.show(fact) for fact in said]), private=False)

    @quote.autocomplete("speaker")
    async def speakers(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Offer everybody who is quoted."""
        base = (await self.reception.answers_at(guild_of(interaction))).base
        return self._choices(typed, {person.name: person.id for person in quoted(base)} if base else {})

    @app_commands.command(description="List the figures of the report, each with its period")
    async def figures(self, interaction: Interaction) -> None:
        """List the figures."""
        await self._list(interaction, lists.FIGURES)

    @app_commands.command(description="List what the report says about a topic")
    @app_commands.describe(topic="The topic; choose one of those offered, or leave it out to see them all")
    async def topics(self, interaction: Interaction, topic: str | None = None) -> None:
        """List the topics, or the facts of one."""
        base = self.bot.services.answering.base
        if base is not None and topic is None:
            await answer(interaction, topics_card(base), private=not with_bot(interaction))
            return
        used = base.topics_used.items() if base else ()
        name = next((name for name, title in used if topic in {name, title}), None)
        if name is None:
            await self._not_found(interaction, topic or "")
            return
        await self._list(interaction, lists.topic(name))

    @topics.autocomplete("topic")
    async def topic_names(self, _interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Offer the topics."""
        base = self.bot.services.answering.base
        return self._choices(typed, {title: title for title in base.topics_used.values()} if base else {})

    @app_commands.command(description="Show which report I answer about, and the other sources")
    async def source(self, interaction: Interaction) -> None:
        """Show the sources."""
        base = await self._base(interaction)
        if base is not None:
            await answer(interaction, sources_card(base), private=not with_bot(interaction))

    async def _base(self, interaction: Interaction) -> KnowledgeBase | None:
        base = self.bot.services.answering.base
        if base is None:
            await answer(interaction, note(wording.NO_BASE), private=True)
        return base

    async def _list(self, interaction: Interaction, what: str) -> None:
        if await self._base(interaction) is None:
            return
        answers = await self.reception.answers_at(guild_of(interaction))
        page = lists.page(answers.base, answers.answerer, what)
        await answer(interaction, page or note(wording.NOT_FOUND), private=not with_bot(interaction))

    async def _not_found(self, interaction: Interaction, written: str) -> None:
        """Say that there is no such entry, unless what was written in its place calls for help or a refusal."""
        urgent = self.reception.urgent(written, asker_of(interaction))
        if urgent is None:
            missing = wording.NO_BASE if self.bot.services.answering.base is None else wording.NOT_FOUND
            await answer(interaction, note(missing), private=True)
            return
        await answer(interaction, of_reply(urgent), private=not with_bot(interaction))
        if urgent.outcome == "support":
            self.reception.help_lines_shown(asker_of(interaction))

    def _choices(self, typed: str, values: dict[str, str]) -> list[app_commands.Choice[str]]:
        """Return choices near to what is typed: names, at most 100 characters, and their values."""
        urgent = self.reception.urgent(typed) if typed.strip() else None
        if urgent is not None:
            return [app_commands.Choice(name=GET_HELP, value=GET_HELP)] if urgent.outcome == "support" else []
        wanted = typed.strip().casefold()
        names = list(values)
        if wanted:
            holding = [name for name in names if wanted in name.casefold()]
            names = list(dict.fromkeys([*holding, *nearest(wanted, names)]))
        return [app_commands.Choice(name=shorten(name, 100), value=values[name]) for name in names[:CHOICES]]


def quoted(base: KnowledgeBase) -> list[Person]:
    """Return the people whom facts of the base quote."""
    speakers = {fact.speaker for fact in base.answers if fact.speaker}
    return [person for person in base.people.values() if person.id in speakers]


def together(replies: Iterable[Reply]) -> Reply:
    """Return one reply that shows the facts of several, each passage cited once."""
    replies = tuple(replies)
    facts = tuple(fact for reply in replies for fact in reply.facts[:1])
    return Reply(
        outcome="answer",
        parts=tuple(part for reply in replies for part in reply.parts),
        facts=facts,
        citations=tuple(dict.fromkeys(passage for reply in replies for passage in reply.citations)),
        related=tuple(dict.fromkeys(one for reply in replies for one in reply.related if one.fact not in facts)),
    )


def topics_card(base: KnowledgeBase) -> Card:
    """Return the list of topics, each with the button that opens it."""
    names = list(base.topics_used.items())[:20]
    described = [
        f"**{escape(title)}**" + (f": {escape(base.topics[name].description or '')}" if name in base.topics else "")
        for name, title in names
    ]
    buttons = tuple(Action(shorten(title, 80), custom_ids.page(lists.topic(name), 0)) for name, title in names)
    return Card(("Topics of the report", "\n".join(described)), rows=(buttons,) if buttons else ())


def sources_card(base: KnowledgeBase) -> Card:
    """Return the report and every other source that facts cite, each with its address."""
    paragraphs = []
    links = []
    for number, source in enumerate(base.sources.values()):
        role = "I answer about this report:" if number == 0 else "Also cited:"
        origin = ", ".join(filter(None, [source.publisher, source.published]))
        lines = [f"{role} **{escape(source.title)}**" + (f", {escape(origin)}" if origin else "")]
        if source.note:
            lines.append(f"-# {escape(source.note)}")
        paragraphs.append("\n".join(lines))
        if source.url:
            links.append(Link(shorten(f"Open {source.publisher or source.title}", 80), source.url))
    return Card(tuple(paragraphs), rows=(tuple(links[:10]),) if links else ())


def _titled(fact: Fact) -> str:
    return shorten(fact.title or fact.text, 100)


async def setup(bot: ReportBot) -> None:
    """Add the cog to the bot."""
    await bot.add_cog(Lookup(bot))
