"""The sentences that moderators read: fixed, plain, and true at the moment they are sent."""

from __future__ import annotations

from typing import Final

ONLY_IN_SERVERS: Final = "Facts belong to a server. Use this in a server that has invited me, not here."
NOT_A_MODERATOR: Final = (
    "This is for moderators of this server: members with the permission Manage Messages, or with the role that "
    "`/facts settings` names."
)
MANAGERS_ONLY: Final = (
    "Who may moderate, and whether a second moderator must agree, is set by members with the permission Manage "
    "Messages; your role alone is not enough."
)
EVERYBODY: Final = "The role of everybody cannot moderate. Choose another role, or none."
LOST: Final = (
    "I no longer have what this belongs to: I was started again, or it is more than half an hour ago. Nothing was "
    "saved. Please begin again."
)
CANCELLED: Final = "Cancelled. Nothing was saved."
NOT_FOUND: Final = (
    "There is no such fact in this server. Choose one of those offered while you type; `/facts list` shows all."
)
NO_FACTS: Final = "This server has added no facts yet. `/facts add` adds the first."
NO_HISTORY: Final = "Nothing has been changed in this server yet."
NO_REVIEW: Final = "There is nothing to review."
REVIEW_OFF: Final = "The review is switched off here, so no questions are kept. `/facts settings` switches it on."
REVIEW_OFF_EVERYWHERE: Final = "Whoever runs me has switched the review off, so no questions are kept."
GONE_GROUP: Final = "This question is no longer in the review."
DISMISSED: Final = "Dismissed. The question is no longer in the review."
TOUCHED: Final = (
    "I don't keep this message: it may be about somebody who needs help. If so, these people help: Childline, "
    "0800 1111 (under 19); in danger now, 999. `/helplines` shows more."
)
NOTHING_TO_TEACH: Final = "There are no words in that message that could be asked."
OWN_MESSAGE: Final = "That is a message of mine. Choose the message that asks the question."
TAUGHT_ALREADY: Final = "That fact is asked for by this question already."
NO_BASE: Final = "I can't read what I answer from right now, so I can't show what a change would do. Nothing was saved."
TOO_LARGE: Final = "That file is larger than 1 MB. Nothing was imported."
NOT_TEXT: Final = "That file is not UTF-8 text. Nothing was imported."
UNREACHABLE: Final = "I could not fetch that file from Discord. Nothing was imported; please try again."
NOTHING_TO_IMPORT: Final = "That file holds nothing that this server does not have already. Nothing was changed."
EXPORTED: Final = "What this server has added, in the format of `/facts import`. Removed facts are not in it."
IMPORTED: Final = "imported from a file"
GONE_PROPOSAL: Final = "This proposal is no longer there: it was decided or taken back."
DECLINED: Final = "Declined. Nothing was changed."
ROLE_HINT: Final = (
    "Discord itself hides `/facts`, `/review` and “Teach the bot this question” from members without Manage Messages. "
    "So that this role sees them, allow it under Server Settings → Integrations → this bot, for each command."
)
PROPOSED: Final = (
    "Proposed, not yet published: in this server a second moderator must agree. `/review` shows it to them."
)
NOT_SAVED: Final = (
    "Not saved. The disk refused the change, so it does not count, and nothing else has changed. Please try again; "
    "if it stays so, tell whoever runs me."
)
UNREADABLE: Final = (
    "What this server added cannot be read right now, so nothing can be changed. Members still get the answers that "
    "came with me. Whoever runs me finds the reason in my log and with `bot check --guild`."
)

FORM: Final = {
    "statement": ("Statement", "In your own words; with a figure, what it counts. Members read it as it stands."),
    "source": ("Source", "The https address of the page that says so."),
    "period": ("Period", "What time it is true of, for example 2024/25. Leave empty where it has none."),
    "questions": ("Ways to ask", "One question on each line, as members would ask it; five are good."),
    "why": ("Why", "For the history, which other moderators see. May be empty."),
}
"""Label and description of each field of the form of a fact."""
GAP_STATEMENT: Final = ("What is not said", "For example: The report does not say how many were convicted.")
QUOTATION_FORM: Final = {
    "title": ("Title", "A few words that buttons and lists name the fact by. May be empty."),
    "quote": ("Quotation", "The words exactly as they stand in the source. Empty takes the quotation away."),
    "speaker": ("Speaker", "The name of who said it, as the source gives it."),
    "role": ("Role", "What the source calls them, for example “head of policy”. May be empty."),
}
WORDING_FORM: Final = ("Question", "As somebody would ask it, without names or anything private.")


def refused(sentence: str) -> str:
    """Return what is said of a change that does not fit."""
    return f"Not done: {sentence.rstrip('.')}. Nothing was changed."


def saved(identifier: str, deed: str, number: int) -> str:
    """Return what is said of a change that is on the disk."""
    return f"Saved: {identifier} {deed} (change {number})."
