"""What the commands about one server's facts share: its number, and the stores in the data folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.services.guild_facts import Overlays
    from bot.settings import Settings

LARGEST = 2**64 - 1
Guild = Annotated[
    int,
    typer.Option(
        "--guild", metavar="ID", min=1, max=LARGEST, help="The server, by its Discord id.", show_default=False
    ),
]


def open_overlays(settings: Settings) -> Overlays:
    """Return the facts of all servers in the data folder of these settings."""
    from bot.services.guild_facts import Overlays
    from bot.services.journal_files import JournalFiles
    from bot.services.proposals import Proposals

    return Overlays(JournalFiles(settings.data_dir / "guilds"), Proposals(settings.data_dir))
