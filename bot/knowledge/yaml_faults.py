"""What is wrong with a text that is no YAML, in plain words: what people most often mean to write, and where.

The parser tells where it lost its way, in its own terms. Nearly always the cause is a colon in text without quotes, or
a quotation mark that closes too early, too late or never.
"""

from __future__ import annotations

import re
from typing import Any

_KEY = re.compile(r"\s*(?:- +)?[A-Za-z_]+")
"""What stands before the colon on a line that begins with a key."""


def explained(error: Any, text: str, quoted: Any) -> tuple[int, str]:
    """Return (line, sentence) for `error`, a marked one of the parser's for `text`; lines are counted from 1.

    `quoted` is the event of the last text in quotes before it, None where there was none.
    """
    mark = error.problem_mark or error.context_mark
    line = mark.line + 1 if mark else 1
    told = " ".join(filter(None, (error.problem or "cannot be read", error.context)))
    found = _cause(error, text, quoted)
    if found is None:
        return line, f"not YAML: {told}"
    where, hint = found
    return where or line, f"not YAML: {hint} ({told})"


def _cause(error: Any, text: str, quoted: Any) -> tuple[int | None, str] | None:
    """Return the likely cause in plain words, and its line where that is another; None where it is not known."""
    problem, context, mark = error.problem or "", error.context or "", error.problem_mark
    opened = error.context_mark.line + 1 if error.context_mark else None
    if "end of stream" in problem and "quoted scalar" in context:
        return opened, "a quotation mark that is opened here is not closed"
    if mark is None:
        return None
    at_colon = "flow" in context and _line(text, mark.line)[mark.column : mark.column + 1] == ":"
    if at_colon or problem.startswith("mapping values are not allowed"):
        return None, _colon(_line(text, mark.line)[: mark.column])
    if quoted is not None and _follows(quoted, mark, text):
        return _after_quotes(quoted, in_flow="flow" in context)
    if "flow" in context and opened is not None and opened <= mark.line:
        return None, f"a bracket that is opened on line {opened} is not closed, or a comma is missing"
    return None


def _colon(before: str) -> str:
    """Return what is wrong with a colon that has `before` to its left."""
    own_key = _KEY.fullmatch(before)
    if own_key:
        return "this line is indented further than the keys above it, or the text above it lacks quotes"
    return "a colon in text: put the text in quotes"


def _after_quotes(quoted: Any, *, in_flow: bool) -> tuple[int | None, str]:
    """Return what is wrong where something stands right behind the text `quoted`."""
    first, last = quoted.start_mark.line + 1, quoted.end_mark.line + 1
    if first < last:
        return first, f"a quotation mark that is opened here is not closed before the next one, on line {last}"
    inside = "a quotation mark inside quoted text ends it: write “ and ” there"
    return None, f"a comma is missing, or {inside}" if in_flow else inside


def _follows(quoted: Any, mark: Any, text: str) -> bool:
    """Whether nothing but blanks stands between the end of `quoted` and `mark`, on one line."""
    end = quoted.end_mark
    return bool(end.line == mark.line) and not _line(text, end.line)[end.column : mark.column].strip()


def _line(text: str, number: int) -> str:
    """Return a line of `text`, counted from 0, or nothing where it has fewer."""
    lines = text.split("\n")
    return lines[number] if number < len(lines) else ""
