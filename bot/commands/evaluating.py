"""`bot evaluate`: how well the bot does on a file of questions with known answers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.files import read_file
from bot.commands.opening import open_answering
from bot.commands.options import Data, Knowledge, settings_of
from bot.errors import UsageError

if TYPE_CHECKING:
    from bot.services.evaluation import Tally


CONFUSIONS = 15
"""How many confusions are printed, the most frequent first, beside all that concern help; `--json` has all."""


def register(app: typer.Typer) -> None:
    """Add the command of this module to `app`."""
    app.command("evaluate", epilog="Example: bot evaluate questions.jsonl --floors floors.json")(evaluate)


def evaluate(
    context: typer.Context,
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="Questions with what a right reply holds, one JSON object a line.")
    ],
    floors: Annotated[
        Path | None,
        typer.Option(
            "--floors",
            metavar="FILE",
            help="A JSON object of figures and their least shares; below one, or nothing to count, is a finding.",
        ),
    ] = None,
    show: Annotated[
        bool, typer.Option("--show", help="List every question that was not met as it should be, and what came.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    knowledge: Knowledge = None,
    data: Data = None,
) -> None:
    """Answer a file of questions and count what is right, wrong and held back, with 95 % intervals.

    A question has `id`, `q`, `kind` and `answer`; `must`, `paragraphs`, `context`, `level` and `support` where they
    apply; anything else is refused with its line. Status 1 when a figure falls below its floor, or there is nothing to
    count for it.
    """
    from bot.commands.progress import counted
    from bot.services.evaluation import Tally, judge, read_items

    items = read_file(file, read_items)
    least = read_file(floors, _floors) if floors else {}
    opened = open_answering(settings_of(context, knowledge, data))
    if opened.answerer is None:
        raise opened.fault or UsageError("there is no base")
    tally = Tally()
    for item in counted(items, "Asking", len(items)):
        reply = opened.reply(item.question, item.context)
        tally.add(item, judge(item, reply), reply)
    if as_json:
        print(json.dumps(tally.record()))
    else:
        _print(tally, show)
    below = tally.below(least)
    for line in below:
        typer.echo(line, err=True)
    if below:
        raise typer.Exit(1)


def _floors(text: str) -> dict[str, float]:
    from bot.services.evaluation import FIGURES

    try:
        value = json.loads(text)
    except ValueError:
        raise ValueError("is not JSON") from None
    if not isinstance(value, dict) or not all(map(_is_share, value.values())):
        raise ValueError("must be a JSON object of figures and shares from 0 to 1")
    unknown = [name for name in value if name not in FIGURES]
    if unknown:
        raise ValueError(f"there is no figure “{unknown[0]}”; there are: {', '.join(FIGURES)}")
    return {name: float(share) for name, share in value.items()}


def _is_share(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1


def _print(tally: Tally, show: bool) -> None:
    if show:
        for failed in tally.failures:
            print(failed)
        print()
    for name, share in tally.kinds():
        print(f"  {name:<28}{share}")
    for name, share in tally.figures():
        print(f"{name:<36}{share}")
    print("\nOf the answers given at this confidence, so many were right:")
    for low, share in tally.reliability():
        print(f"  {low:.1f} to {low + 0.1:.1f}{'':<18}{share}")
    confusions = tally.confusions(CONFUSIONS)
    if confusions:
        print("\nAsked for, and what came instead:")
        for wanted, given, count in confusions:
            print(f"  {wanted:<14} {given:<34} {count}")
