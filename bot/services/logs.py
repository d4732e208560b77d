"""Logging without anybody's words: what is written, in which form, and what never is."""

from __future__ import annotations

import json
import logging
import logging.config
import sys
import traceback
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from types import TracebackType
from typing import Any

from bot.errors import BotError

_Raised = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class _Discreet(logging.Formatter):
    """A formatter that writes where an exception came from, but not its message.

    A message may hold what somebody wrote (`KeyError: 'my question'`), or what Discord sent. The messages of our own
    errors, which are
    written here, and the status of a refused request are kept.
    """

    def __init__(self, form: str | None = None, *, secrets: Sequence[str] = ()) -> None:
        super().__init__(form, datefmt="%Y-%m-%d %H:%M:%S")
        self._secrets = tuple(filter(None, secrets))

    def formatException(self, ei: _Raised) -> str:  # noqa: N802 - named by the standard library
        """Return the frames and the kinds of the exception and of those it came from."""
        return "\n".join(_described(ei[1])) if ei[1] else ""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as text without a secret in it."""
        # A text cached by another handler's formatter would hold the message.
        record.exc_text = None
        text = super().format(record)
        record.exc_text = None
        for secret in self._secrets:
            text = text.replace(secret, "[secret]")
        return text


class _Json(_Discreet):
    """One JSON object a line: time, level, logger, message, exception."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as one line of JSON without a secret in it."""
        entry = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            entry["exception"] = self.formatException(record.exc_info)
        text = json.dumps(entry)
        for secret in self._secrets:
            text = text.replace(secret, "[secret]")
        return text


def configure(level: str = "INFO", form: str = "text", *, secrets: Sequence[str] = ()) -> None:
    """Set up logging to standard error.

    `level` is a name of the logging module, `form` is "text" or "json"; `secrets` are replaced wherever they would
    appear.
    discord.py never logs below INFO, whatever `level` is: its debug lines hold whole events, messages included.
    """
    careful = level if logging.getLevelNamesMapping().get(level, 0) >= logging.INFO else "INFO"
    logging.config.dictConfig(
        {
            "version": 1,
            "disable_existing_loggers": False,
            "formatters": {"chosen": {"()": lambda: _formatter(form, secrets)}},
            "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "chosen"}},
            "root": {"level": level, "handlers": ["stderr"]},
            "loggers": {name: {"level": careful} for name in ("discord", "aiohttp", "asyncio")},
        }
    )


def refuse_debug_of_discord() -> None:
    """Raise every logger of discord.py to INFO at least, however logging was set up."""
    for name in ("discord", *(name for name in logging.Logger.manager.loggerDict if name.startswith("discord."))):
        logger = logging.getLogger(name)
        if logger.getEffectiveLevel() < logging.INFO or 0 < logger.level < logging.INFO:
            logger.setLevel(logging.INFO)


def loop_failure(logger: logging.Logger, context: dict[str, Any]) -> None:
    """Log what went wrong in a task that nobody waits for; asyncio's own line would print the exception's message."""
    logger.error("a background task failed", exc_info=context.get("exception"))


def _formatter(form: str, secrets: Sequence[str]) -> logging.Formatter:
    if form == "json":
        return _Json(secrets=secrets)
    return _Discreet("%(asctime)s %(levelname)-7s %(name)s: %(message)s", secrets=secrets)


def _described(raised: BaseException, seen: frozenset[int] = frozenset()) -> Iterator[str]:
    earlier = raised.__cause__ or (None if raised.__suppress_context__ else raised.__context__)
    if earlier is not None and id(earlier) not in seen:
        yield from _described(earlier, seen | {id(raised)})
        yield "which led to"
    yield "Traceback (most recent call last):"
    for frame in traceback.extract_tb(raised.__traceback__):
        yield f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}'
    yield _named(raised)


def _named(raised: BaseException) -> str:
    kind = f"{type(raised).__module__}.{type(raised).__qualname__}".removeprefix("builtins.")
    if isinstance(raised, BotError):
        return f"{kind}: {raised}"
    discord = sys.modules.get("discord")  # imported by whoever speaks with Discord; nobody else waits for it
    if discord is not None and isinstance(raised, discord.HTTPException):
        return f"{kind}: status {raised.status}, code {raised.code}"
    if isinstance(raised, OSError) and raised.strerror:
        return f"{kind}: {raised.strerror}"
    return kind
