"""`bot forget`: a person's id out of everything that is kept."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.commands.guilds import LARGEST, open_overlays
from bot.commands.options import Data, Knowledge, settings_of


def register(app: typer.Typer) -> None:
    """Add the command of this module to `app`."""
    app.command("forget", epilog="Example: bot forget 123456789012345678")(forget)


def forget(
    context: typer.Context,
    user: Annotated[
        int, typer.Argument(metavar="USER_ID", min=1, max=LARGEST, help="The person, by their Discord id.")
    ],
    knowledge: Knowledge = None,
    data: Data = None,
) -> None:
    """Replace a person's id by "removed" in everything that is kept on disk: the history of every server's facts.

    The facts themselves stay. This is what /forget-me does on Discord for the person who says it.
    """
    import asyncio

    overlays = open_overlays(settings_of(context, knowledge, data))
    count = asyncio.run(overlays.forget(user))
    print(f"replaced in {count} {'entry' if count == 1 else 'entries'}")
