"""The program `bot`: its commands, and how it ends.

Exit status: 0 done · 1 a finding · 2 called wrongly · 78 configuration · 130 interrupted. Failures are one sentence
on standard error.
"""

from __future__ import annotations

import errno
import os
import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from bot.commands import (
    asking,
    chatting,
    checking,
    demonstrating,
    evaluating,
    exporting,
    forgetting,
    importing,
    listing,
    operating,
)
from bot.commands.options import Data, Given, Knowledge
from bot.errors import BotError

NAME = "bot"


class Commands(TyperGroup):
    """The commands in the order in which they were added; a closed pipe ends any of them quietly."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was asked for."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            _hush()
            raise typer.Exit(0) from None


app = typer.Typer(
    name=NAME,
    cls=Commands,
    help="Answers questions about one report, only from a curated knowledge base, each answer with its citation.",
    epilog='Example: bot ask "What does the report say?"',
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"{NAME} {version('cited-answer-bot')}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def default(
    context: typer.Context,
    knowledge: Knowledge = None,
    data: Data = None,
    version: Annotated[  # noqa: ARG001  (answered by its callback)
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and end.")
    ] = False,
) -> None:
    """Answer questions about one report, each with its citation.

    Without a command: `bot run` where DISCORD_TOKEN is set, else `bot demo`.
    """
    context.obj = Given(knowledge, data)
    if context.invoked_subcommand is None:
        operating.run_or_demo(context)


READING = (chatting, asking, checking, evaluating, listing)
KEEPING = (exporting, importing, forgetting)
for module in (operating, demonstrating, *READING, *KEEPING):
    module.register(app)


def main(arguments: list[str] | None = None) -> int:
    """Run the program with `arguments` (by default those of the process) and return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A terminal that cannot show a character gets a question mark instead of a failure.
            stream.reconfigure(errors="replace")
    status = _run(arguments)
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _hush()
    except OSError as error:
        _hush()
        return _fail(f"the output could not be written: {error.strerror}", 1)
    return status


def _run(arguments: list[str] | None) -> int:
    try:
        status = app(arguments, prog_name=NAME, standalone_mode=False)
    except typer.TyperException as error:
        return _fail(f"{error.format_message().rstrip('.')}; `{NAME} --help` lists what there is", error.exit_code)
    except typer.Abort:
        return 130
    except BotError as error:
        return _fail(str(error), error.exit_status)
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        # What the bot reads and keeps has errors of its own; this is the output, on a full disk say.
        if error.errno in (errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EFBIG):
            return _fail(f"the output could not be written: {error.strerror}", 1)
        return _unexpected(error)
    except Exception as error:
        return _unexpected(error)
    return status if isinstance(status, int) else 0


def _unexpected(error: Exception) -> int:
    if os.environ.get("LOG_LEVEL", "").upper() == "DEBUG":
        raise error
    return _fail(f"something went wrong inside the bot ({type(error).__name__}); LOG_LEVEL=DEBUG shows where", 1)


def _fail(sentence: str, status: int) -> int:
    try:
        print(f"{NAME}: {sentence}", file=sys.stderr, flush=True)
    except BrokenPipeError:
        _hush()
    return status


def _hush() -> None:
    """Send what is still buffered nowhere, so that the interpreter does not complain about the closed pipe at its
    end.
    """
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
