"""Help and refusals as replies. They need no knowledge base, so they are there when it cannot be read."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.first_aid import first_aid
from bot.answering.outcome import Refusal
from bot.answering.safeguarding import public_line, refusal_paragraphs, support_paragraphs
from bot.replies.reply import Reply


def urgent_reply(question: str, context: Sequence[str] = (), *, help_just_given: bool = False) -> Reply | None:
    """Return the help or the refusal that `question`, asked after `context` (oldest first), calls for.

    None where it calls for neither. `help_just_given`: help was shown to the same person a moment ago.
    """
    outcome = first_aid(question, context, help_just_given=help_just_given)
    if outcome is None:
        return None
    if isinstance(outcome, Refusal):
        return Reply("refuse", lead=refusal_paragraphs(), private=True)
    return Reply("support", lead=support_paragraphs(outcome.concern), private=True, public_line=public_line())
