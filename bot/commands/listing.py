"""`bot figures`: the numbers of the report, each with its period and citation."""

from __future__ import annotations

import typer

from bot.commands.opening import open_base
from bot.commands.options import Data, Knowledge, settings_of


def register(app: typer.Typer) -> None:
    """Add the command of this module to `app`."""
    app.command("figures", epilog="Example: bot figures")(figures)


def figures(context: typer.Context, knowledge: Knowledge = None, data: Data = None) -> None:
    """List every figure of the base with its period, what it rests on and its citation."""
    from bot.knowledge.models import Kind

    base = open_base(settings_of(context, knowledge, data))
    for fact in base.of_kind(Kind.FIGURE):
        cited = fact.cite[0]
        place = f" ¶{cited.paragraph}" if cited.paragraph else ""
        described = " · ".join(filter(None, [fact.period, fact.basis]))
        print(fact.text)
        print(f"    {described + ' · ' if described else ''}{base.sources[cited.source].title}{place}  [{fact.id}]")
