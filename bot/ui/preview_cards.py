"""What a moderator sees before a fact is published: the fact as members will see it, and what it would change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.knowledge.hygiene import Draft, Finding
from bot.replies.reply import Reply
from bot.services.preview import Preview
from bot.services.proposals import Proposal
from bot.services.rehearsal import Changed
from bot.ui.cards import Action, Card, Link, of_reply, shorten
from bot.ui.fact_cards import proposal_heading
from bot.ui.markdown import escape
from bot.ui.moderator_ids import identify

SHOWN = 3
"""Changed answers that the preview itself shows; the rest are a press away."""
REMARKS = 4
"""Remarks on the wording that are shown: all must fit into one message."""
PER_PAGE = 5
QUESTION = 160
ANSWER = 220


def refusal_card(findings: Sequence[Finding], key: str) -> Card:
    """Return why what was written cannot be published, all of it at once, with the way back to the filled form."""
    refused = [finding for finding in findings if finding.refuses]
    count = "One thing" if len(refused) == 1 else f"{len(refused)} things"
    return Card(
        (f"**Not yet:** {count} must change first. Nothing was saved.", _listed(f.sentence for f in refused)),
        rows=((Action("Fix it", identify("rework", key), prominent=True), _cancel(key)),),
    )


def progress_card(asked: int, near: int) -> Card:
    """Return what is shown while other answers are looked at."""
    return Card((f"Looking at what this would change: {asked:,} of {near:,} questions asked again …",))


def preview_card(preview: Preview, draft: Draft, key: str, *, proposes: bool) -> Card:
    """Return the preview with its checks and Publish, Edit, Quotation and Cancel."""
    publish = Action("Propose" if proposes else "Publish", identify("publish", key), prominent=True)
    deeds = [publish, Action("Edit", identify("rework", key))]
    if not draft.gap:
        deeds.append(Action("Quotation and title", identify("speaker", key)))
    heading = f"**Preview of {preview.subject}.** Members will see it like this:"
    return _card(preview, (heading,), (*deeds, *_all_changes(preview, key), _cancel(key)))


def proposal_card(preview: Preview, proposal: Proposal, key: str) -> Card:
    """Return what a proposal would do, for the second moderator, with Approve and Decline."""
    seen = "Members will see it like this:" if preview.shown else "Members would no longer see it."
    if len(proposal.changes) > 1:
        seen = "The first of them:" if preview.shown else "The first of them is removed."
    deeds = (
        Action("Approve", identify("approve", proposal.number), prominent=True),
        Action("Decline", identify("decline", proposal.number)),
    )
    return _card(preview, (proposal_heading(proposal), seen), (*deeds, *_all_changes(preview, key)))


def _card(preview: Preview, opening: Sequence[str], deeds: Sequence[Action]) -> Card:
    seen = of_reply(preview.shown) if preview.shown else Card(())
    links = tuple(item for row in seen.rows for item in row if isinstance(item, Link))
    return Card(
        (
            *opening,
            *seen.paragraphs,
            *seen.footer,
            "**Checks**\n" + _listed(_checks(preview), escaped=True),
            *(_changed(change) for change in _first(preview)),
        ),
        rows=tuple(row for row in (links, tuple(deeds)) if row),
    )


def _all_changes(preview: Preview, key: str) -> tuple[Action, ...]:
    count = len(preview.changed)
    return (Action(f"All {count} changes", identify("changes", key, 0)),) if count > SHOWN else ()


def changes_card(preview: Preview, key: str, number: int) -> Card:
    """Return page `number`, from 0, of the answers that would change, before and after."""
    ordered = _ordered(preview)
    pages = max(1, -(-len(ordered) // PER_PAGE))
    number = min(number, pages - 1)
    turns = [Action("Back to the preview", identify("back", key), prominent=True)]
    if number > 0:
        turns.append(Action("Previous", identify("changes", key, number - 1)))
    if number + 1 < pages:
        turns.append(Action("Next", identify("changes", key, number + 1)))
    heading = f"**Answers that would change** (page {number + 1} of {pages})"
    shown = ordered[number * PER_PAGE : (number + 1) * PER_PAGE]
    return Card((heading, *(_changed(change) for change in shown)), rows=(tuple(turns),))


def told(reply: Reply) -> str:
    """Return a reply in one line, escaped."""
    match reply.outcome:
        case "suggest":
            offered = " / ".join(escape(shorten(one.title or one.question, 60)) for one in reply.suggestions)
            return f"asks which is meant: {offered}"
        case "support" | "refuse":
            return "help" if reply.outcome == "support" else "a refusal"
    if not reply.parts:
        return "no answer"
    texts = []
    for part in reply.parts:
        period = f" ({escape(part.period)})" if part.period and part.period not in part.text else ""
        mark = " [this server]" if part.added_by_server else ""
        texts.append(escape(shorten(part.text, ANSWER // len(reply.parts))) + period + escape(mark))
    return " **and** ".join(texts)


def _checks(preview: Preview) -> Iterable[str]:
    for fact, likeness in preview.alike[:SHOWN]:
        named, text = escape(fact.title or fact.id), escape(shorten(fact.text, 120))
        yield f"Nearly the same as {named} ({round(likeness)} % alike): {text}"
    for question, reply in preview.astray[:SHOWN]:
        yield f"Its own question “{escape(shorten(question, QUESTION))}” gets another answer: {told(reply)}"
    if len(preview.astray) > SHOWN:
        yield f"So do {len(preview.astray) - SHOWN} more of its own questions."
    if preview.taken:
        yield f"It takes over {_count(len(preview.taken), 'question')} that another fact answers now."
    answered = sum(one.before.outcome != "answer" and one.after.outcome == "answer" for one in preview.changed)
    if answered:
        yield f"{_count(answered, 'question')} that had no answer would get one."
    for finding in preview.remarks[:REMARKS]:
        yield escape(shorten(finding.sentence, QUESTION))
    if len(preview.remarks) > REMARKS:
        yield f"{len(preview.remarks) - REMARKS} more remarks of this kind."
    yield _replayed(preview)


def _replayed(preview: Preview) -> str:
    """Return which questions were asked again, and how many answers would change."""
    looked = f"Of {_count(preview.known, 'known and recent question')}, "
    if not preview.near:
        return looked + "none comes near enough for its answer to change."
    comes = "1 comes" if preview.near == 1 else f"{preview.near:,} come"
    asked = "was asked again" if preview.near == 1 else "were all asked again"
    if preview.asked < preview.near:
        asked = f"{preview.asked:,} of these, the nearest first, were asked again in the time there was"
    changes = _count(len(preview.changed), "answer")
    end = ":" if preview.changed else "."
    return f"{looked}{comes} near enough for the answer to change and {asked}: {changes} would change{end}"


def _ordered(preview: Preview) -> list[Changed]:
    taken = set(map(id, preview.taken))
    return [*preview.taken, *(change for change in preview.changed if id(change) not in taken)]


def _first(preview: Preview) -> list[Changed]:
    return _ordered(preview)[:SHOWN]


def _changed(change: Changed) -> str:
    question = escape(shorten(change.question, QUESTION))
    return f"“{question}”\n-# before: {told(change.before)}\n-# after: {told(change.after)}"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def _listed(sentences: Iterable[str], *, escaped: bool = False) -> str:
    return "\n".join(f"- {sentence if escaped else escape(sentence)}" for sentence in sentences)


def _cancel(key: str) -> Action:
    return Action("Cancel", identify("cancel", key))
