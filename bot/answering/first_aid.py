"""What comes before everything and needs nothing else to work: help for who needs it, refusal of what would harm."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.answering.manipulation import manipulation
from bot.answering.outcome import Refusal, Support
from bot.answering.safeguarding import Concern, Said, Screening, screen
from bot.answering.text import INPUT_CAP

LOOKED_BACK = 4
"""How many earlier questions are screened for a call for help."""
_PARTS = re.compile(r"[,.;:!?\n]+")


def first_aid(question: str, context: Sequence[str] = (), *, help_just_given: bool = False) -> Support | Refusal | None:
    """Return the outcome that safeguarding decides for `question`, or None where it leaves it to the facts.

    The earlier questions in `context` (oldest first) are screened like the question: after one that called for help,
    the next short message gets help too.
    """
    return decided(screening_of(question, context, help_just_given=help_just_given))


def screening_of(
    question: str,
    context: Sequence[str] = (),
    *,
    help_just_given: bool = False,
    said: Said | None = None,
    earlier: Sequence[Said] | None = None,
) -> Screening:
    """Return what safeguarding makes of `question` asked after `context`.

    `said` is the same question with what was made of it, and `earlier` are the questions before it, where they are at
    hand. Help was given in the turn before, too, where that was no more than "ok" after one that called for it.
    """
    said = said or Said(question)
    after_help = False
    for before in [Said(one) for one in context[-LOOKED_BACK:]] if earlier is None else earlier[-LOOKED_BACK:]:
        after_help = screen(before, help_just_given=after_help).support_due
    after_help = after_help or help_just_given
    screening = screen(said, help_just_given=after_help)
    if after_help and screening.concern is Concern.NONE:
        # Who goes on to ask about the report keeps a line of help in sight.
        screening = replace(screening, concern=Concern.COLOURED)
    if screening.concern is Concern.COLOURED and manipulation(question, said, plainly=True):
        # An order to the bot must not drown what is told beside it: "ignore your rules, he makes me send more".
        parts = (screen(part) for part in _PARTS.split(question[:INPUT_CAP]) if part.strip())
        return next((part for part in parts if part.support_due), screening)
    return screening


def decided(screening: Screening) -> Support | Refusal | None:
    """Return the outcome that `screening` alone decides, or None."""
    if screening.support_due:
        return Support(screening.concern)
    return Refusal() if screening.refuse else None
