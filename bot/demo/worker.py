"""What runs in the process of a demo's bot (`bot.demo.process`): the bot as on Discord, until standard input ends."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import importlib
import json
import logging
import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable
from queue import Queue
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.knowledge.library import Library
    from bot.settings import Settings


class Line:
    """The line to the process that started this one: first come the settings, and its end is the sign to end."""

    def __init__(self) -> None:
        self.settings: Queue[dict[str, Any]] = Queue()
        self.end: Callable[[], object] = lambda: os._exit(0)
        """What to do when the line ends: nothing is open until the bot runs."""

    def listen(self) -> None:
        """Read until the end, in a thread of its own."""
        with contextlib.suppress(EOFError):
            self.settings.put(pickle.load(sys.stdin.buffer))  # noqa: S301 - from the process that started this one
        while os.read(sys.stdin.fileno(), 1):
            continue
        self.end()


def main() -> None:
    """Get the bot ready, wait for its settings, and run it."""
    # Until everything is loaded there is nothing to collect, and looking for it takes a tenth of the time.
    gc.disable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    line = Line()
    threading.Thread(target=line.listen, daemon=True).start()
    from bot.services.packaged_language import packaged_vectors

    # Unpacking needs no interpreter: it is done on the other core while this one imports.
    threading.Thread(target=packaged_vectors).start()
    from bot import client
    from bot.demo.process import log_warnings
    from bot.demo.subjects import subjects
    from bot.errors import BotError
    from bot.knowledge.library import Library

    for cog in client.COGS:
        importlib.import_module(cog)
    # The reader of settings would be half a dozen modules more; what it read is all that is needed here.
    settings: Any = SimpleNamespace(**line.settings.get())
    log_warnings(settings)
    library = Library(settings.knowledge_dir)
    if library.reload():
        _say(subjects(library.base)._asdict())
    try:
        asyncio.run(_run(settings, library, line))
    except BotError as failure:
        _say({"failed": str(failure), "status": failure.exit_status})
    except Exception as failure:
        _say({"failed": f"something went wrong inside the bot ({type(failure).__name__})", "status": 1})


async def _run(settings: Settings, library: Library, line: Line) -> None:
    """Run the bot until it ends, or the line does."""
    from bot import client

    running, loop = asyncio.ensure_future(client.run(settings, library)), asyncio.get_running_loop()

    def end() -> None:
        # What fails because it ends in the middle of something is no news.
        logging.disable()
        with contextlib.suppress(RuntimeError):  # the loop has ended by itself
            loop.call_soon_threadsafe(running.cancel)

    line.end = end
    with contextlib.suppress(asyncio.CancelledError):
        await running


def _say(what: dict[str, Any]) -> None:
    """Tell the process that started this one; whether it still listens does not matter."""
    with contextlib.suppress(OSError):
        sys.stdout.write(json.dumps(what) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
