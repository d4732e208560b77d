"""Statements that tell the reader what to do, or run down the help that is shown, instead of saying what is so.

A server's fact is shown in the bot's own voice, to children as well: "message Mia if you need help" must not be one.
"""

from __future__ import annotations

import re

_QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]")
_TO_THE_READER = re.compile(r"\b(?:you|your|yours|yourself|you're|youre|ur)\b", re.IGNORECASE)
_BEGINS = (
    r"(?:^|[.;:!?]\s+|,\s*)(?:(?:please|just|then|instead|and|or|so|always|only)\s+)*(?:(?:do not|don[’']?t|never)\s+)?"
)
_ORDER = re.compile(
    _BEGINS
    + r"(?:(?:tell|dm|add|write|e-?mail|come|ask|go|meet|follow|join|click|send|trust|talk|speak|reach|skip|ignore"
    r"|avoid|snap|whatsapp|facetime)\b(?!-)"
    r"|(?:call|ring|phone|message|text|contact|report|visit|keep)\s+(?:(?-i:[A-Z0-9])|(?:me|us|him|her|them|an?|the|our"
    r"|my|this|that|it|on|at|to|in|someone|zero|oh|one|two|three|four|five|six|seven|eight|nine)\b))",
    re.IGNORECASE,
)
"""A sentence, or a part of one after a comma, that begins with an order."""
_HELP = re.compile(
    r"\b(?:childline|nspcc|samaritans|ceop|shout|stop it now|the mix|999|112|911|help ?lines?|police|hotlines?)\b",
    re.IGNORECASE,
)
_RUN_DOWN = re.compile(
    r"\b(?:do(?:es)?n[’']?t|do(?:es)? not|never|no longer|cannot|can[’']?t|won[’']?t|will not)\s+(?:\w+\s+)?"
    r"(?:work|help|answer|listen|care|exist|believe|be trusted|protect|take\s+\w+\s+seriously)\b"
    r"|\b(?:useless|fake|a scam|a trap|closed for good)\b",
    re.IGNORECASE,
)


def speaks_to_the_reader(text: str) -> bool:
    """Whether `text`, a statement, speaks to whoever reads it or orders something; quotations in it may."""
    said = _QUOTED.sub(" ", text)
    return bool(_TO_THE_READER.search(said) or _ORDER.search(said))


def runs_down_help(text: str) -> bool:
    """Whether a sentence of `text` says of a help line or the police that they are of no use."""
    return any(_HELP.search(part) and _RUN_DOWN.search(part) for part in re.split(r"[.;!?]", text))
