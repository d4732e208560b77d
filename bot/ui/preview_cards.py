"""What a moderator sees before a fact is published: the fact as members will see it, and what it would change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.knowledge.hygiene import Draft, Finding
from bot.replies.reply import Reply
from bot.services.preview import Preview
from bot.services.rehearsal import Changed
from bot.ui.cards import Action, Card, Link, of_reply, shorten
from bot.ui.markdown import escape
from bot.ui.moderator_ids import identify

SHOWN = 3
"""Changed answers that the preview itself shows; the rest are a press away."""
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


def progress_card(asked: int, known: int) -> Card:
    """Return what is shown while other answers are looked at."""
    return Card((f"Looking at what this would change: {asked:,} of {known:,} questions asked again …",))


def preview_card(preview: Preview, draft: Draft, key: str, *, proposes: bool) -> Card:
    """Return the preview with its checks and Publish, Edit, Quotation and Cancel."""
    seen = of_reply(preview.shown)
    links = tuple(item for row in seen.rows for item in row if isinstance(item, Link))
    publish = Action("Propose" if proposes else "Publish", identify("publish", key), prominent=True)
    deeds = [publish, Action("Edit", identify("rework", key))]
    if not draft.gap:
        deeds.append(Action("Quotation and title", identify("speaker", key)))
    if len(preview.changed) > SHOWN:
        deeds.append(Action(f"All {len(preview.changed)} changes", identify("changes", key, 0)))
    return Card(
        (
            f"**Preview of {preview.identifier}.** Members will see it like this:",
            *seen.paragraphs,
            *seen.footer,
            "**Checks**\n" + _listed(_checks(preview), escaped=True),
            *(_changed(change) for change in _first(preview)),
        ),
        rows=tuple(row for row in (links, (*deeds, _cancel(key))) if row),
    )


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
    for question, reply in preview.astray:
        yield f"Its own question “{escape(shorten(question, QUESTION))}” gets another answer: {told(reply)}"
    if preview.taken:
        yield f"It takes over {_count(len(preview.taken), 'question')} that another fact answers now."
    answered = sum(one.before.outcome != "answer" and one.after.outcome == "answer" for one in preview.changed)
    if answered:
        yield f"{_count(answered, 'question')} that had no answer would get one."
    for finding in preview.remarks:
        yield escape(finding.sentence)
    asked = f"{preview.asked:,} of {preview.known:,}" if preview.asked < preview.known else f"all {preview.known:,}"
    first = ", those most like it first" if preview.asked < preview.known else ""
    changes = _count(len(preview.changed), "answer")
    end = ":" if preview.changed else "."
    yield f"Asked {asked} known and recent questions again{first}: {changes} would change{end}"


def _ordered(preview: Preview) -> list[Changed]:
    taken = set(map(id, preview.taken))
    return [*preview.taken, *(change for change in preview.changed if id(change) not in taken)]


def _first(preview: Preview) -> list[Changed]:
    return _ordered(preview)[:SHOWN]


def _changed(change: Changed) -> str:
    question = escape(shorten(change.question, QUESTION))
    return f"“{question}”\n-# before: {told(change.before)}\n-# after: {told(change.after)}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")


def _listed(sentences: Iterable[str], *, escaped: bool = False) -> str:
    return "\n".join(f"- {sentence if escaped else escape(sentence)}" for sentence in sentences)


def _cancel(key: str) -> Action:
    return Action("Cancel", identify("cancel", key))
