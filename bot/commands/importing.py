"""`bot import`: a file in the curated format into a server's facts, all of it or nothing."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.guilds import Guild, open_overlays
from bot.commands.opening import open_base
from bot.commands.options import Data, Knowledge, settings_of
from bot.errors import FindingError, UsageError


def register(app: typer.Typer) -> None:
    """Add the command of this module to `app`."""
    app.command("import", epilog="Example: bot import --guild 123456789012345678 facts.yaml")(import_)


def import_(
    context: typer.Context,
    guild: Guild,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The file, as `bot export` writes it; - for stdin.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the difference and change nothing.")] = False,
    knowledge: Knowledge = None,
    data: Data = None,
) -> None:
    """Check a whole file in the curated format, show what it would change, and apply all of it or nothing.

    Facts that are there already are left alone; nothing is removed.
    """
    import asyncio

    from bot.knowledge.changes import OPERATOR

    settings = settings_of(context, knowledge, data)
    base = open_base(settings)
    overlays = open_overlays(settings)
    plan = asyncio.run(overlays.plan_import(guild, _text(file), base, str(file)))
    for fault in (*plan.errors, *(fault for fault in plan.faults if fault.warning)):
        print(f"{fault.file}:{fault.line}: {'warning: ' if fault.warning else ''}{fault.message}")
    if plan.errors:
        raise FindingError(f"nothing was changed: {len(plan.errors)} fault(s) in {file}")
    for line in plan.lines():
        print(line)
    if plan.empty or dry_run:
        print("nothing was changed")
        return
    saved = asyncio.run(overlays.apply_import(guild, OPERATOR, plan, "imported at the command line"))
    print(f"saved: {len(saved.changes)} changes")


def _text(file: Path) -> str:
    try:
        if str(file) == "-":
            return sys.stdin.buffer.read().decode("utf-8-sig")
        return file.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise UsageError(f"{file}: is not UTF-8") from None
    except OSError as error:
        raise UsageError(f"{file}: {(error.strerror or 'cannot be read').lower()}") from None
