"""The custom ids of what moderators press and fill in. What is being written is in memory, under a random key."""

from __future__ import annotations

_FACT = r"[a-z0-9][a-z0-9_-]{0,63}"
_LOCAL = r"local-[1-9][0-9]{0,8}"
_KEY = r"(?P<key>[0-9a-f]{16})"
_NUMBER = r"(?P<number>[1-9][0-9]{0,8})"
_PAGE = r"(?P<page>[0-9]{1,4})"
_GROUP = r"(?P<group>[0-9]{1,19})"

PUBLISH = rf"v1:publish:{_KEY}"
REWORK = rf"v1:rework:{_KEY}"
SPEAKER = rf"v1:speaker:{_KEY}"
CANCEL = rf"v1:cancel:{_KEY}"
CHANGES = rf"v1:changes:{_KEY}:{_PAGE}"
BACK = rf"v1:back:{_KEY}"
IMPORT = rf"v1:import:{_KEY}"
UNDO = rf"v1:undo:{_NUMBER}"
EDIT = rf"v1:edit:(?P<fact>{_LOCAL})"
LIST = rf"v1:list:{_PAGE}"
HISTORY = rf"v1:history:(?P<subject>{_FACT}|-):{_PAGE}"
LOOK = rf"v1:look:{_NUMBER}"
APPROVE = rf"v1:approve:{_NUMBER}"
DECLINE = rf"v1:decline:{_NUMBER}"
REVIEW = rf"v1:review:{_PAGE}"
ANSWER = rf"v1:answer:{_GROUP}"
BELONGS = rf"v1:belongs:{_GROUP}"
OUTSIDE = rf"v1:outside:{_GROUP}"
DISMISS = rf"v1:dismiss:{_GROUP}"
PICK = rf"v1:pick:{_KEY}"
ANEW = rf"v1:anew:{_KEY}"
REWORD = rf"v1:reword:{_KEY}"
SETTING = r"v1:set:(?P<what>channels|role|approver|review)(?::(?P<value>on|off))?"

KNOWN = (
    PUBLISH, REWORK, SPEAKER, CANCEL, CHANGES, BACK, IMPORT, UNDO, EDIT, LIST, HISTORY, LOOK, APPROVE, DECLINE, REVIEW,
    ANSWER, BELONGS, OUTSIDE, DISMISS, PICK, ANEW, REWORD, SETTING,
)  # fmt: skip
"""Every pattern of a button or menu for moderators."""

WRITE_MODAL = rf"v1:write:(?P<key>[0-9a-f]{{16}}|-):(?P<fact>{_LOCAL}|-):(?P<number>[0-9]{{1,9}}|-)"
"""The form of a fact: the draft that it goes on with, the fact that it changes, and the change that this fact had
last when the form was opened.
"""
QUOTATION_MODAL = rf"v1:quotation:{_KEY}"
WORDING_MODAL = rf"v1:wording:{_KEY}"

MODALS = (WRITE_MODAL, QUOTATION_MODAL, WORDING_MODAL)
"""Every pattern of a form for moderators."""


def identify(verb: str, *parts: str | int | None) -> str:
    """Return the custom id `v1:<verb>:<part>:…`; a part that is None becomes `-`."""
    return ":".join(["v1", verb, *("-" if part is None else str(part) for part in parts)])
