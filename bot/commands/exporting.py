"""`bot export`: what a server's moderators added, as a file in the curated format."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.commands.guilds import Guild, open_overlays
from bot.commands.options import Data, Knowledge, settings_of
from bot.errors import FindingError, UsageError


def register(app: typer.Typer) -> None:
    """Add the command of this module to `app`."""
    app.command("export", epilog="Example: bot export --guild 123456789012345678 facts.yaml")(export)


def export(
    context: typer.Context,
    guild: Guild,
    file: Annotated[
        Path | None, typer.Argument(metavar="[FILE]", help="Where to write it; by default it is printed.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace the file where there is one already.")] = False,
    knowledge: Knowledge = None,
    data: Data = None,
) -> None:
    """Write the facts that a server's moderators added in the format of the knowledge base, to be reviewed and moved
    there, or imported into another server.
    """
    import asyncio

    from bot.services.atomic_file import write_atomically

    if file is not None and file.exists() and not force:
        raise UsageError(f"{file} is there already: choose another name, or replace it with --force")
    settings = settings_of(context, knowledge, data)
    overlays = open_overlays(settings)
    facts = asyncio.run(overlays.facts(guild))
    if not facts.length:
        raise FindingError(f"the moderators of server {guild} added nothing (in {settings.data_dir})")
    text = asyncio.run(overlays.export(guild))
    if file is None:
        print(text, end="")
        return
    try:
        write_atomically(file, text.encode())
    except OSError as error:
        raise UsageError(f"{file}: {(error.strerror or 'cannot be written').lower()}") from None
    print(f"{len(facts.facts)} facts and ways to ask for {len(facts.phrases)} others in {file}")
