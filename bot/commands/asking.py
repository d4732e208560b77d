"""`bot ask` and `bot explain`: one question, or a file of them."""

from __future__ import annotations

import gc
import json
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from bot.commands.opening import open_answering
from bot.commands.options import Data, Knowledge, settings_of
from bot.errors import UsageError

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

Words = Annotated[list[str] | None, typer.Argument(metavar="QUESTION", help="The question, with or without quotes.")]
Ranking = Annotated[
    int,
    typer.Option("--ranking", metavar="N", min=0, help="With --json or --batch: the N best facts before any decision."),
]


def register(app: typer.Typer) -> None:
    """Add the commands of this module to `app`."""
    app.command("ask", epilog='Example: bot ask "How many offences were recorded?"')(ask)
    app.command("explain", epilog='Example: bot explain "How many offences were recorded?"')(explain)


def ask(
    context: typer.Context,
    words: Words = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    batch: Annotated[
        str | None,
        typer.Option("--batch", metavar="FILE", help="Answer a file of JSON objects, one a line; - is standard input."),
    ] = None,
    ranking: Ranking = 0,
    knowledge: Knowledge = None,
    data: Data = None,
) -> None:
    """Answer one question, with its citation; or a file of questions, as JSON."""
    if batch is not None and words:
        raise UsageError("a question and --batch do not go together")
    if ranking and not (as_json or batch is not None):
        raise UsageError("--ranking needs --json or --batch")
    if batch is not None:
        with _lines_of(batch) as lines:
            from bot.commands.batch import answer_all

            status = answer_all(lines, open_answering(settings_of(context, knowledge, data)), ranking)
        raise typer.Exit(status)
    question = question_of(words)
    # All that is read for one question lives until its end: looking through it for garbage is a tenth of the time.
    gc.disable()
    try:
        opened = open_answering(settings_of(context, knowledge, data))
        reply = opened.reply(question, ranking=ranking)
    finally:
        gc.enable()
    from bot.replies import plain

    if as_json:
        print(json.dumps(plain.record(question, reply, ranking=ranking > 0)), flush=True)
    else:
        print(plain.terminal(reply), flush=True)
    if opened.fault:
        raise opened.fault


def explain(
    context: typer.Context,
    words: Words = None,
    after: Annotated[
        list[str] | None,
        typer.Option("--after", metavar="QUESTION", help="A question asked before it; again for more, oldest first."),
    ] = None,
    knowledge: Knowledge = None,
    data: Data = None,
) -> None:
    """Show how a question is matched: candidates, scores, words covered or not, guards, decision."""
    question = question_of(words, "explain")
    opened = open_answering(settings_of(context, knowledge, data))
    if opened.answerer is None:
        raise opened.fault or UsageError("there is no base")
    print(opened.answerer.explain(question, after or ()).text())


def question_of(words: list[str] | None, command: str = "ask") -> str:
    """Return the words of the command line as one question. Raises `UsageError`, with an example of `command`, where
    there is none.
    """
    # An argument that is not UTF-8 arrives with half characters in it.
    question = " ".join(words or ()).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    if not question.strip():
        raise UsageError(f'there is no question; try: bot {command} "What does the report say?"')
    return question


def _lines_of(batch: str) -> AbstractContextManager[BinaryIO]:
    if batch == "-":
        import sys

        return nullcontext(sys.stdin.buffer)
    try:
        return Path(batch).open("rb")
    except OSError as error:
        raise UsageError(f"{batch}: {(error.strerror or 'cannot be read').lower()}") from None
