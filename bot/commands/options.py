"""What every command takes: where the base and the data folder are, before or after the command's name."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.settings import Settings

Knowledge = Annotated[
    Path | None,
    typer.Option("--knowledge", metavar="DIR", help="The directory of the knowledge base.", show_default=False),
]
Data = Annotated[Path | None, typer.Option("--data", metavar="DIR", help="The data folder.", show_default=False)]


@dataclass(frozen=True, slots=True)
class Given:
    """The options that stood before the command's name."""

    knowledge: Path | None = None
    data: Path | None = None


def settings_of(context: typer.Context, knowledge: Path | None = None, data: Path | None = None) -> Settings:
    """Return the settings, with the options after the command's name before those that stood before it."""
    from bot.settings import load

    given = context.obj if isinstance(context.obj, Given) else Given()
    return load(knowledge or given.knowledge, data or given.data)
