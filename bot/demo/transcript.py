"""What came of a script, as text to read and as JSON to keep."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from textwrap import indent
from typing import Any

from bot.demo.playing import Played, Seen
from bot.demo.script import Script

_LABEL = 18
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_SMALL = re.compile(r"^-# ", re.MULTILINE)
_MARGIN = " " * 4


def lines(played: Played) -> Iterator[str]:
    """Yield a step and its outcome as text, a paragraph each."""
    yield f"{played.person} in {played.place} — {played.step.deed}: {_told(played)}"
    for message in played.messages:
        if message.author != played.person:
            yield indent(_message(message, played.person), _MARGIN)
    if played.modal:
        fields = [item["label"] for item in played.modal["components"] if item["type"] == _LABEL]
        yield indent(f"A form opens: {played.modal['title']} ({', '.join(fields)})", _MARGIN)
    for words in played.missing:
        yield indent(f"Expected, and not there: {words}", _MARGIN)


def record(script: Script, played: Sequence[Played]) -> dict[str, Any]:
    """Return the whole play as JSON: each step with the messages that it brought, as sent and as read."""
    return {"title": script.title, "steps": [_step(one) for one in played]}


def _step(played: Played) -> dict[str, Any]:
    return {
        "as": played.person,
        "in": played.place,
        "did": {played.step.deed: getattr(played.step, played.step.deed)},
        "messages": [
            {
                "author": message.author,
                "private": message.private,
                "text": message.text,
                "buttons": [label for label, url in message.buttons if url is None],
                "links": [url for _, url in message.buttons if url is not None],
                "files": list(message.files),
                "message": message.payload,
            }
            for message in played.messages
        ],
        "modal": played.modal,
        "missing": list(played.missing),
    }


def _told(played: Played) -> str:
    step = played.step
    if step.slash is not None:
        return " ".join([f"/{step.slash}", *(f"{name}: {given}" for name, given in step.options.items())])
    value = getattr(step, step.deed)
    if isinstance(value, dict):
        return "; ".join(f"{name}: {' / '.join(str(given).splitlines())}" for name, given in value.items())
    return str(value)


def _message(message: Seen, viewer: str) -> str:
    seen = f" (only {viewer} sees this)" if message.private else ""
    parts = [f"{message.author}{seen}:", _ESCAPED.sub(r"\1", _SMALL.sub("", message.text))]
    parts += [f"[{label}] {url}" for label, url in message.buttons if url is not None]
    parts += [" ".join(f"[{label}]" for label, url in message.buttons if url is None)]
    parts += [f"File: {name}" for name in message.files]
    return "\n".join(part for part in parts if part)
