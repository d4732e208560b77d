"""The bot of a demo in a process of its own: it gets ready on one core while page and browser do on another."""

from __future__ import annotations

import contextlib
import json
import pickle
import subprocess
import sys
from collections.abc import Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from bot.errors import BotError, ConfigurationError

if TYPE_CHECKING:
    from bot.demo.tour import Subjects
    from bot.settings import Settings

LONGEST_END = 5.0
"""Seconds that the process may take to end when it is told to."""


class BotProcess:
    """A process that imports the bot as soon as it is made, and runs it once `run` says against which Discord.

    Settings go in through its standard input, whose end is the sign to end: it does not outlive this process. Out of
    its standard output come one JSON object a line, with `asked` and `gap` (see `Subjects`) or with `failed` and
    `status`.
    """

    def __init__(self) -> None:
        # The same modules as here, whatever lies in the working directory; no signal of the terminal reaches it.
        code = f"import sys; sys.path[:] = {sys.path!r}; from bot.demo.worker import main; main()"
        self._process = subprocess.Popen(  # noqa: S603 - this very program
            [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
        )
        self._subjects: Subjects | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.end()

    @property
    def subjects(self) -> Subjects | None:
        """What the base has to ask about; None until it is read."""
        return self._subjects

    async def run(self, settings: Settings) -> None:
        """Run the bot with `settings` until it ends or this is cancelled. Raises the BotError with which it ended."""
        import asyncio

        try:
            await asyncio.to_thread(self._tell, settings)
            lines = self._lines()
            while (line := await asyncio.to_thread(next, lines, None)) is not None:
                self._take(line)
            status = await asyncio.to_thread(self._process.wait)
            if status != 0:
                raise BotError(f"the bot ended by itself (status {status})")
        finally:
            # The bot says goodbye to the Discord of this process, so its loop must go on.
            await asyncio.to_thread(self.end)

    def end(self) -> None:
        """Tell the process to end, and wait until it has."""
        process = self._process
        with contextlib.suppress(OSError):
            if process.stdin is not None:
                process.stdin.close()
        try:
            process.wait(LONGEST_END)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()

    def _tell(self, settings: Settings) -> None:
        """Hand over the settings, the token with them; where the process is gone, its end says why."""
        with contextlib.suppress(OSError, ValueError):
            assert self._process.stdin is not None  # noqa: S101 - it was asked for
            pickle.dump({**dict(settings), "model_fields_set": settings.model_fields_set}, self._process.stdin)
            self._process.stdin.flush()

    def _lines(self) -> Iterator[bytes]:
        assert self._process.stdout is not None  # noqa: S101 - it was asked for
        yield from self._process.stdout

    def _take(self, line: bytes) -> None:
        try:
            told: dict[str, Any] = json.loads(line)
        except ValueError:
            return
        if "failed" in told:
            failure = ConfigurationError if told["status"] == ConfigurationError.exit_status else BotError
            raise failure(told["failed"])
        from bot.demo.tour import Subjects

        self._subjects = Subjects(**told)


_begun: list[BotProcess] = []


def begin() -> None:
    """Start the process before anything else, where it is known that a demo is wanted; see `begun`."""
    _begun.append(BotProcess())


def begun() -> BotProcess:
    """Return the process that `begin` started, or a new one."""
    return _begun.pop() if _begun else BotProcess()


def end_unused() -> None:
    """End the process that nobody came for."""
    while _begun:
        _begun.pop().end()


def log_warnings(settings: Settings) -> None:
    """Log warnings only, unless a level is set: the terminal is for the address."""
    import logging

    from bot.services import logs

    logs.configure(settings.log_level if "log_level" in settings.model_fields_set else "WARNING", settings.log_format)
    logging.getLogger("discord.client").setLevel(logging.ERROR)  # it warns that voice is not installed
    # It takes a heartbeat that is answered before it looked at the clock, as on one machine, for one that came late.
    logging.getLogger("discord.gateway").setLevel(logging.ERROR)
