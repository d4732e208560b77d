"""`bot check`: everything that is wrong with a base, and everything that could be better."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.files import read_file
from bot.commands.guilds import LARGEST
from bot.commands.options import Data, Knowledge, settings_of
from bot.errors import ConfigurationError, UsageError

if TYPE_CHECKING:
    from bot.errors import Fault
    from bot.knowledge.reader import Reading
    from bot.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the command of this module to `app`."""
    app.command("check", epilog="Example: bot check --knowledge my-base --source article.txt --rivals")(check)


def check(
    context: typer.Context,
    source: Annotated[
        Path | None,
        typer.Option(
            "--source", metavar="FILE", help="The report's text, paragraphs numbered ¶1, ¶2, …, to compare with."
        ),
    ] = None,
    online: Annotated[bool, typer.Option("--online", help="Compare with the pages that are cited.")] = False,
    guild: Annotated[
        int | None,
        typer.Option("--guild", metavar="ID", min=1, max=LARGEST, help="Look at what this server's moderators added."),
    ] = None,
    rivals: Annotated[
        bool,
        typer.Option(
            "--rivals", help="Leave out each way of asking in turn: which facts are thin, and which take each other's."
        ),
    ] = False,
    everything: Annotated[
        bool, typer.Option("--all", help="With --rivals: all facts and questions, not the worst alone.")
    ] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Let a warning be a finding too (status 1).")] = False,
    knowledge: Knowledge = None,
    data: Data = None,
) -> None:
    """Read a knowledge base and list every fault with its file and line, then what could be better.

    With --source or --online, excerpts, quotations and numbers are compared with what they are cited from. With
    --rivals, each way of asking is left out in turn, which takes some seconds for each thousand of them, and the worst
    are listed (--all: every one). With --guild, what a server's moderators added is looked at instead, and the journal
    that it stands in.
    """
    from bot.knowledge.checks import compare, lint
    from bot.knowledge.reader import examine

    if everything and not rivals:
        raise UsageError("--all needs --rivals")
    settings = settings_of(context, knowledge, data)
    paragraphs = _paragraphs(source) if source else None
    if not settings.knowledge_dir.is_dir():
        raise ConfigurationError(
            f"there is no knowledge base at {settings.knowledge_dir}; set KNOWLEDGE_DIR or --knowledge"
        )
    if guild is not None:
        _check_guild(settings, guild, strict=strict)
        return
    reading = examine(settings.knowledge_dir)
    faults = list(reading.faults)
    if reading.base is not None:
        if paragraphs:
            faults += compare(reading, paragraphs)
        if online:
            faults += _online(reading)
    faults += lint(reading, datetime.now(UTC).date())
    _print(faults)
    errors = sum(not fault.warning for fault in faults)
    warnings = len(faults) - errors
    for line in filter(None, (reading.unchecked, _untaught(reading))):
        print(line)
    print(_summary(reading, errors, warnings))
    if rivals and reading.base is not None:
        from bot.commands.rivals import print_rivals

        print_rivals(reading, reading.base, everything=everything)
    if errors or (strict and warnings):
        raise typer.Exit(1)


def _check_guild(settings: Settings, guild: int, *, strict: bool) -> None:
    from bot.commands.guild_checking import guild_faults
    from bot.commands.opening import open_base

    faults, facts = guild_faults(settings, open_base(settings), guild)
    _print(faults)
    errors = sum(not fault.warning for fault in faults)
    warnings = len(faults) - errors
    counts = f"{_count(len(facts.facts), 'fact')}, {_count(facts.length, 'change')}"
    print(f"{counts}: {_count(errors, 'fault')}, {_count(warnings, 'warning')}")
    if errors or (strict and warnings):
        raise typer.Exit(1)


def _paragraphs(file: Path) -> dict[int, str]:
    from bot.knowledge.checks import numbered_paragraphs

    return read_file(file, numbered_paragraphs)


def _online(reading: Reading) -> list[Fault]:
    import asyncio

    from bot.commands.progress import waiting
    from bot.services.cited_pages import compare_online

    with waiting("Reading the cited pages"):
        return asyncio.run(compare_online(reading.located, reading.base.sources if reading.base else {}))


def _print(faults: list[Fault]) -> None:
    for fault in [fault for fault in faults if not fault.warning] + [fault for fault in faults if fault.warning]:
        print(f"{fault.file}:{fault.line}: {'warning: ' if fault.warning else ''}{fault.message}")


def _untaught(reading: Reading) -> str:
    """Return which facts the base's classifier has not learned, in a sentence, or nothing."""
    if reading.base is None:
        return ""
    from bot.services.packaged_classifier import untaught

    facts = untaught(reading.base)
    if not facts:
        return ""
    return (
        f"The classifier does not know {_count(len(facts), 'fact')} of this base ({', '.join(facts)}): "
        "`python training/teach.py` teaches it (up to half an hour)."
    )


def _summary(reading: Reading, errors: int, warnings: int) -> str:
    found = f"{_count(errors, 'fault')}, {_count(warnings, 'warning')}"
    if reading.base is None:
        return f"not readable: {found}"
    base = reading.base
    counts = (_count(len(base.answers), "fact"), _count(len(base.gaps), "gap"), _count(len(base.sources), "source"))
    return f"{', '.join(counts)}: {found}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
