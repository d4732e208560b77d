"""What came of a script, as text to read and as JSON to keep."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from textwrap import indent
from typing import Any

from bot.demo.playing import Played
from bot.demo.script import Script
from bot.loopback import Message

_LABEL = 18
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def lines(played: Played) -> Iterator[str]:
    """Yield a step and its outcome as text, a paragraph each."""
    step, where = played.step, played.channel.name if played.channel.guild is None else f"#{played.channel.name}"
    value = getattr(step, step.deed)
    told = "; ".join(f"{name}: {given}" for name, given in value.items()) if isinstance(value, dict) else str(value)
    if step.slash is not None:
        told = " ".join([f"/{step.slash}", *(f"{name}: {given}" for name, given in step.options.items())])
    yield f"{played.person.name} in {where} — {step.deed}: {told}"
    for message in played.messages:
        if message.author is not played.person:
            yield indent(_message(message, played), "    ")
    if played.modal:
        fields = [item["label"] for item in played.modal["components"] if item["type"] == _LABEL]
        yield indent(f"A form opens: {played.modal['title']} ({', '.join(fields)})", "    ")
    for words in played.missing:
        yield indent(f"Expected, and not there: {words}", "    ")


def record(script: Script, played: Sequence[Played]) -> dict[str, Any]:
    """Return the whole play as JSON."""
    return {"title": script.title, "steps": [one.record() for one in played]}


def _message(message: Message, played: Played) -> str:
    seen = f" (only {played.person.name} sees this)" if message.ephemeral else ""
    parts = [f"{message.author.name}{seen}:", _plain(message.text)]
    buttons = [f"[{item.get('label')}]" + (f" {item['url']}" if item.get("url") else "") for item in message.buttons]
    parts += buttons
    parts += [f"File: {file.filename}" for file in message.attachments]
    return "\n".join(part for part in parts if part)


def _plain(text: str) -> str:
    """Return markdown without the marks that only make words small or keep a character from being a mark."""
    return _ESCAPED.sub(r"\1", text.replace("\n-# ", "\n").removeprefix("-# "))
