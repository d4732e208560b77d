"""Recognises messages that try to change what the bot is or does instead of asking about the report."""

from __future__ import annotations

import re
from typing import Final

from .safeguarding.folding import fold

_PHRASES: Final = (
    "ignore your|ignore all|ignore previous|ignore the above|ignore the previous|disregard your|disregard the|disregard all|forget your|forget all|"
    "system prompt|developer mode|unrestricted mode|you are now|pretend|repeat after me|jailbreak|api key|api keys|your token"
).split("|")


def manipulation(text: str) -> bool:
    """Whether the message tries to change the bot's rules, make it ping, reveal its set-up, play a part or keep a figure."""
    if re.search(r"@everyone|@here|<@[&!]?[0-9]+>", text):
        return True
    words = " ".join(fold(text).words)
    return any(f" {phrase} " in f" {words} " for phrase in _PHRASES)
