"""The sentences of the Discord side that are neither facts nor help: fixed, plain, the same for everybody."""

from __future__ import annotations

from typing import Final

FOR_HELP: Final = (
    "For help from a person: Childline, 0800 1111 (under 19); in danger now, 999. `/helplines` shows more."
)
"""Ends every sentence that says that the bot could not do what was asked."""

APOLOGY: Final = f"Sorry, something went wrong on my side. Please try again. {FOR_HELP}"
NO_BASE: Final = f"I can't read what I answer from right now, so I can't answer questions. {FOR_HELP}"
OUTDATED: Final = f"This is from an older version of me and no longer works. Please ask again with `/ask`. {FOR_HELP}"
GONE: Final = "What this button showed is no longer in what I answer from. Please ask again with `/ask`."
NOT_YOURS: Final = "Only whoever asked can remove this answer here. Moderators can delete it like any message."
THANKS: Final = "Thank you. It was counted, without your name and without your question."
HINT: Final = "Ask me a question about the report in the same message, or use `/ask`. `/help` shows what I can do."
NO_WORDS: Final = "There are no words in that message that I can answer."
BUSY: Final = f"There are many questions in this channel at once; please ask again in a moment. {FOR_HELP}"
FORGOTTEN: Final = (
    "Done. Everything that I remembered about you is gone: your last questions, which answers were yours, and your id "
    "beside facts that you added or changed, where it now says “removed”."
)
NOT_FORGOTTEN: Final = (
    "What I had in memory about you is gone, but the disk refused to change what is kept of moderators. Please try "
    "again later; if it stays so, tell whoever runs me."
)
NOTHING_KEPT: Final = "I remember nothing about you."
NOT_FOUND: Final = "I don't have that. Please choose one of the entries that are offered while you type."

MODAL_TITLE: Final = "Ask a follow-up"
MODAL_LABEL: Final = "Your question"
MODAL_HINT: Final = "Please leave out names and anything private."


def wait(seconds: int) -> str:
    """Return the sentence for somebody who asked too many questions; `seconds` until the next is answered."""
    unit = "second" if seconds == 1 else "seconds"
    return f"That was a lot of questions at once. Please ask again in {seconds} {unit}. {FOR_HELP}"
