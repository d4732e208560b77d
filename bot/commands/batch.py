"""Questions as JSON objects, one a line, answered in order as they come (the contract of `ask --batch`)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from bot.commands.opening import Opened
from bot.errors import KnowledgeError
from bot.replies import plain

LINE_LIMIT = 1_000_000
"""The longest line that is read as a question, in bytes."""


class Asked(NamedTuple):
    """One line of a batch: the question, and the earlier ones, oldest first."""

    question: str
    context: tuple[str, ...]
    fault: str | None = None
    """What is wrong with the line beside its question, in one sentence; such a line is answered only with help."""


def answer_all(lines: Iterable[bytes], opened: Opened, ranking: int = 0) -> int:
    """Print one JSON object for each line that is not blank, each at once, and return the exit status.

    A line that is not a question gets `{"error": …}` in its place and status 1 at the end. Without a base, questions
    that call for help get it, all others an error, and the status is 78. A call for help beside a context that cannot
    be read gets it too, with status 1.
    """
    status = 0
    for line in lines:
        if not line.strip():
            continue
        try:
            asked = read(line)
            reply = opened.reply(asked.question, asked.context, ranking=ranking)
            record: dict[str, Any] = plain.record(asked.question, reply, ranking=ranking > 0)
            if asked.fault:
                status = 1
                record = record if reply.outcome == "support" else {"error": asked.fault}
        except ValueError as error:
            record, status = {"error": str(error)}, 1
        except KnowledgeError as error:
            record = {"error": str(error)}
        print(json.dumps(record), flush=True)
    return opened.fault.exit_status if opened.fault else status


def read(line: bytes) -> Asked:
    """Return the question that a line of a batch holds. Raises ValueError, in one sentence without the line's words."""
    if len(line) > LINE_LIMIT:
        raise ValueError(f"the line is longer than {LINE_LIMIT} bytes")
    try:
        value: Any = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise ValueError("the line is not UTF-8") from None
    except (ValueError, RecursionError):
        raise ValueError("the line is not a JSON object") from None
    question = value.get("question") if isinstance(value, dict) else None
    if not isinstance(question, str) or not question.strip():
        raise ValueError("the line is not an object with `question`, a text that is not empty")
    context = value.get("context")
    earlier = context if isinstance(context, list) else [] if context is None else [context]
    texts = tuple(text for text in earlier if isinstance(text, str))
    as_agreed = isinstance(context, list | None) and len(texts) == len(earlier)
    return Asked(question, texts, None if as_agreed else "`context` is not a list of texts")
