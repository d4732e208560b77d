"""Safeguarding comes first: what a message calls for, and the help that is shown. It needs no knowledge base."""

from __future__ import annotations

from .concern import Concern, Screening
from .folding import fold
from .helplines import ESSENTIAL, Helpline
from .said import Said
from .screen import asks_for_help_list, asks_plainly_to_harm, screen
from .wording import coloured_line, public_line, refusal_paragraphs, support_paragraphs

__all__ = [
    "ESSENTIAL",
    "Concern",
    "Helpline",
    "Said",
    "Screening",
    "asks_for_help_list",
    "asks_plainly_to_harm",
    "coloured_line",
    "fold",
    "public_line",
    "refusal_paragraphs",
    "screen",
    "support_paragraphs",
]
