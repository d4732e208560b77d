"""The custom ids of buttons: `v1:<verb>:<…>`, at most 100 characters, never anybody's words.

A custom id says all that a press needs, so buttons work after a restart. An id is never reused for another meaning: a
change of meaning
is a new version, and presses on unknown ones are answered politely.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable

from bot.ui import moderator_ids

LONGEST = 100
"""Characters that Discord allows in a custom id."""

_FACT = r"[a-z0-9][a-z0-9_-]{0,63}"

SHOW = rf"v1:show:(?P<fact>{_FACT})"
COPY = rf"v1:copy:(?P<facts>{_FACT}(?::{_FACT}){{0,3}})"
UNHELPFUL = rf"v1:unhelpful:(?P<fact>{_FACT}|-)"
FOLLOW = rf"v1:follow:(?P<fact>{_FACT}|-)"
DELETE = r"v1:delete:(?P<asker>[0-9]{15,20})"
HELP = r"v1:help:lines"
PAGE = r"v1:page:(?P<what>figures|(?:topic|speaker)-[0-9a-f]{12}):(?P<page>[0-9]{1,4})"

KNOWN = (SHOW, COPY, UNHELPFUL, FOLLOW, DELETE, HELP, PAGE, *moderator_ids.KNOWN)
"""Every pattern that a button of today may have. All patterns that match are called, so they exclude each other."""

ASK_MODAL = rf"v1:ask:(?P<fact>{_FACT}|-):(?P<where>public|private)"
"""The custom id of the follow-up modal: the fact that was shown, and who may see the answer."""


def unknown(known: Iterable[str] = KNOWN) -> str:
    """Return the pattern of versioned ids that none of `known` matches."""
    without_names = (re.sub(r"\(\?P<\w+>", "(?:", pattern) for pattern in known)
    return rf"(?!(?:{'|'.join(without_names)})$)v[0-9]+:(?s:.*)"


def show(fact: str) -> str:
    """Return the id of a button that shows a fact."""
    return f"v1:show:{fact}"


def copy(facts: Iterable[str]) -> str:
    """Return the id of a button that gives the citations of `facts` to paste: as many of them, in order, as fit (one
    always does).
    """
    chosen = "v1:copy"
    for count, fact in enumerate(facts):
        if count == 4 or len(chosen) + len(fact) >= LONGEST:
            break
        chosen += f":{fact}"
    return chosen


def unhelpful(fact: str | None) -> str:
    """Return the id of a "Not helpful" button under an answer led by `fact`."""
    return f"v1:unhelpful:{fact or '-'}"


def follow(fact: str | None) -> str:
    """Return the id of a button that opens the follow-up modal about `fact`."""
    return f"v1:follow:{fact or '-'}"


def ask_modal(fact: str | None, *, private: bool) -> str:
    """Return the id of the follow-up modal about `fact`, answered privately or not."""
    return f"v1:ask:{fact or '-'}:{'private' if private else 'public'}"


def delete(asker: int) -> str:
    """Return the id of the button with which `asker`, a user id, removes a reply."""
    return f"v1:delete:{asker}"


def help_lines() -> str:
    """Return the id of the button that shows the help lines to whoever presses it. It says nothing about why it was
    posted.
    """
    return "v1:help:lines"


def page(what: str, number: int) -> str:
    """Return the id of a button that turns to page `number`, from 0, of a list named by `figures`, `topic` or
    `speaker`.
    """
    return f"v1:page:{what}:{number}"


def key(name: str) -> str:
    """Return 12 hexadecimal digits that stand for a topic or a speaker: topics may be any text."""
    return hashlib.sha256(name.encode()).hexdigest()[:12]
