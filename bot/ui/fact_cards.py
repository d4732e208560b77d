"""What a server added, shown to its moderators: lists, history, proposals, what was saved."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.knowledge.changes import REMOVED_PERSON, Change, Op
from bot.knowledge.history import Step
from bot.knowledge.overlay import GuildFacts
from bot.knowledge.word_diff import Piece
from bot.services.guild_facts import Saved
from bot.services.proposals import Proposal
from bot.ui import moderator_wording as wording
from bot.ui.cards import Action, Block, Card, Entry, note, shorten
from bot.ui.markdown import escape
from bot.ui.moderator_ids import identify

PER_PAGE = 5
ENTRY = 620
"""Characters of one entry: five of them stay well within one message."""
DEEDS = {
    Op.ADD: "added",
    Op.EDIT: "changed",
    Op.REMOVE: "removed",
    Op.RESTORE: "restored",
    Op.PHRASE: "got a way to ask",
    Op.GAP: "added as not in the report",
    Op.SETTINGS: "changed",
}


def saved_card(saved: Saved | Proposal, *further: str) -> Card:
    """Return what is said of a change that is on the disk, with the button that takes it back; or of a proposal."""
    if isinstance(saved, Proposal):
        return Card((*note(wording.PROPOSED).paragraphs, *further))
    count = len(saved.changes)
    if count > 1:
        return Card((f"Saved: {count} changes, up to change {saved.number}.", *further))
    deed = "taken back" if saved.change.undoes else DEEDS[saved.change.op]
    about = f"change {saved.change.undoes}" if saved.change.undoes else saved.id
    return Card(
        (escape(wording.saved(about, deed, saved.number)), *further),
        rows=((Action("Undo", identify("undo", saved.number)),),),
    )


def list_card(facts: GuildFacts, number: int) -> Card:
    """Return page `number`, from 0, of a server's facts, the newest first."""
    living = list(facts.written.items())[::-1]
    if not living:
        return note(wording.NO_FACTS)
    pages = -(-len(living) // PER_PAGE)
    number = min(number, pages - 1)
    entries = []
    for identifier, fact in living[number * PER_PAGE : (number + 1) * PER_PAGE]:
        stamp = facts.last.get(identifier)
        described = [
            f"Period: {escape(fact.period)}" if fact.period else "",
            "not in the report" if fact.is_gap else "",
            f"Source: {escape(fact.host)}",
            f"{len(fact.questions)} ways to ask",
            f"last changed by {person(stamp.who)}, {moment(stamp.when)}" if stamp else "",
        ]
        text = f"**{identifier}** {escape(shorten(fact.text, 420))}\n-# " + " · ".join(filter(None, described))
        entries.append(Entry(shorten(text, ENTRY), Action("Edit", identify("edit", identifier))))
    count = "1 fact" if len(living) == 1 else f"{len(living)} facts"
    heading = f"**Added by this server:** {count}" + (f" (page {number + 1} of {pages})" if pages > 1 else "")
    return Card((heading,), entries=tuple(entries), rows=_turns("list", None, number, pages))


def history_card(steps: Sequence[Step], subject: str | None, number: int) -> Card:
    """Return page `number`, from 0, of the changes, newest first; `subject` is the one fact that they are about."""
    if not steps:
        return note(wording.NO_HISTORY)
    pages = -(-len(steps) // PER_PAGE)
    number = min(number, pages - 1)
    shown = steps[number * PER_PAGE : (number + 1) * PER_PAGE]
    entries = tuple(Entry(step_text(step), Action("Undo", identify("undo", step.number))) for step in shown)
    of = f" of {escape(subject)}" if subject else ""
    heading = f"**History{of}**" + (f" (page {number + 1} of {pages})" if pages > 1 else "")
    return Card((heading,), entries=entries, rows=_turns("history", subject or "-", number, pages))


def step_text(step: Step) -> str:
    """Return one change: what, who, when, why, and what became of the words."""
    change = step.change
    lines = [f"**{change.number}. {escape(_deed(change))}** · {_by(change)} · {moment(change.when)}"]
    if change.why:
        lines.append(f"-# Why: {escape(shorten(change.why, 120))}")
    if change.op in {Op.ADD, Op.GAP} and change.fact:
        lines.append(escape(shorten(change.fact.text, 300)))
    elif change.op not in {Op.REMOVE, Op.RESTORE} or change.undoes:
        lines += [f"{_field(one.field)}: {marked(one.pieces)}" for one in step.difference]
    kept = [lines[0]]
    for line in lines[1:]:
        # A line cut in the middle of its marks would show them.
        if sum(map(len, kept)) + len(line) > ENTRY:
            kept.append("…")
            break
        kept.append(line)
    return "\n".join(kept)


def step_title(step: Step) -> str:
    """Return one change in a line of plain text."""
    why = f" ({step.change.why})" if step.change.why else ""
    return f"{step.number}: {_deed(step.change)}, {moment(step.change.when)}{why}"


def proposal_block(proposal: Proposal) -> Block:
    """Return a proposal with the buttons that show all that it would do, or agree to it where that is all, and decline
    it.
    """
    number, first = proposal.number, proposal.changes[0]
    lines = [proposal_heading(proposal)]
    if first.fact:
        period = f" ({escape(first.fact.period)})" if first.fact.period else ""
        lines.append(f"{escape(shorten(first.fact.text, 420))}{period}\n-# Source: {escape(first.fact.cite[0].url)}")
        if first.fact.quote:
            lines.append(f"“{escape(shorten(first.fact.quote, 200))}” — {escape(first.fact.speaker or '')}")
    if first.settings:
        s = first.settings
        lines.append(
            f"-# Second moderator {_switch(s.second_approver)}, review {_switch(s.review)}; role and channels too."
        )
        agree = Action("Approve", identify("approve", number), prominent=True)
    else:
        agree = Action("Look at it", identify("look", number), prominent=True)
    return Block("\n".join(lines), (agree, Action("Decline", identify("decline", number))))


def proposal_heading(proposal: Proposal) -> str:
    """Return what is proposed, by whom and why, and how it is to be asked for."""
    first = proposal.changes[0]
    lines = [f"**Proposal {proposal.number}: {escape(_deed(first))}** · {person(first.who)} · {moment(first.when)}"]
    if len(proposal.changes) > 1:
        lines.append(f"{len(proposal.changes)} changes in one, from an import.")
    if first.why:
        lines.append(f"-# Why: {escape(shorten(first.why, 120))}")
    asked = first.fact.questions if first.fact else first.questions
    if asked:
        lines.append(f"-# Asked for by: {escape(shorten(' / '.join(asked), 300))}")
    elif first.fact:
        lines.append("-# No ways to ask.")
    return "\n".join(lines)


def marked(pieces: Sequence[Piece], limit: int = 320) -> str:
    """Return a word difference in markdown: added words bold, removed ones struck out, long runs between them cut."""
    shown = []
    for piece in pieces:
        text = " / ".join(piece.text.split("\n"))
        inner = text.strip()
        if not inner:
            continue
        if piece.kind == "same":
            shown.append(escape(inner if len(inner) <= 60 else f"{inner[:28].rstrip()} … {inner[-28:].lstrip()}"))
        else:
            mark = "**" if piece.kind == "added" else "~~"
            shown.append(f"{mark}{escape(shorten(inner, limit))}{mark}")
        if sum(map(len, shown)) > limit:
            shown.append("…")
            break
    return " ".join(shown)


def person(who: str) -> str:
    """Return who made a change. Discord shows the name behind the id; nobody is pinged."""
    return f"<@{who}>" if who.isdecimal() else "somebody since forgotten" if who == REMOVED_PERSON else "somebody"


def moment(when: str) -> str:
    """Return a time of the journal (ISO 8601, UTC) for people."""
    try:
        return datetime.fromisoformat(when).strftime("%d %B %Y, %H:%M UTC").lstrip("0")
    except ValueError:
        return escape(when)


def _deed(change: Change) -> str:
    if change.undoes:
        return f"change {change.undoes} taken back ({change.subject})"
    return f"{change.subject} {DEEDS[change.op]}"


def _by(change: Change) -> str:
    agreed = f", agreed to by {person(change.approved_by)}" if change.approved_by else ""
    return person(change.who) + agreed


def _field(name: str) -> str:
    return {"text": "Statement", "cite": "Source", "questions": "Ways to ask"}.get(
        name, name.replace("_", " ").capitalize()
    )


def _switch(on: bool) -> str:
    return "on" if on else "off"


def _turns(verb: str, subject: str | None, number: int, pages: int) -> tuple[tuple[Action, ...], ...]:
    parts = (subject,) if subject else ()
    turns = []
    if number > 0:
        turns.append(Action("Previous", identify(verb, *parts, number - 1)))
    if number + 1 < pages:
        turns.append(Action("Next", identify(verb, *parts, number + 1)))
    return (tuple(turns),) if turns else ()
