"""`bot check --guild`: what is worth knowing about one server's facts and their journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.errors import Fault

if TYPE_CHECKING:
    from bot.knowledge.base import KnowledgeBase
    from bot.knowledge.journal import Notice
    from bot.knowledge.overlay import GuildFacts
    from bot.settings import Settings


def guild_faults(settings: Settings, base: KnowledgeBase, guild: int) -> tuple[list[Fault], GuildFacts]:
    """Return the faults of a server's journal and facts, and the facts.

    What cannot be read is an error; a torn end, hand edits, references to facts that are gone, and facts that would
    not be accepted today are warnings.
    """
    import asyncio

    from bot.commands.guilds import open_overlays
    from bot.knowledge.hygiene import examine_fact, examine_question

    async def read() -> tuple[GuildFacts, tuple[Notice, ...]]:
        overlays = open_overlays(settings)
        return await overlays.facts(guild), await overlays.notices(guild)

    from bot.knowledge.journal import Trouble

    facts, notices = asyncio.run(read())
    name = f"guilds/{guild}.yaml"
    faults = [Fault(name, notice.line, notice.sentence, notice.trouble is not Trouble.UNREADABLE) for notice in notices]
    faults += [
        Fault(name, 0, f"`{identifier}` is gone from the curated base; what was added to it waits for it", True)
        for identifier in facts.dangling(base)
    ]
    for identifier, local in facts.written.items():
        faults += [Fault(name, 0, f"`{identifier}`: {finding.sentence}", True) for finding in examine_fact(local)]
    for identifier, questions in facts.phrases.items():
        for question in questions:
            faults += [Fault(name, 0, f"`{identifier}`: {f.sentence}", True) for f in examine_question(question)]
    return sorted(faults), facts
