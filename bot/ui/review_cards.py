"""The questions that got no good answer, and the choice of the fact that one belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from bot.answering.answerer import Answerer
from bot.knowledge.hygiene import Finding
from bot.knowledge.models import Fact
from bot.replies.reply import Reply
from bot.services.guild_facts import Saved
from bot.services.inbox import Group, Reason, Votes
from bot.services.proposals import Proposal
from bot.ui import moderator_wording as wording
from bot.ui.cards import Action, Block, Card, Choice, Menu, shorten
from bot.ui.fact_cards import moment, proposal_block, saved_card
from bot.ui.markdown import escape
from bot.ui.moderator_ids import identify
from bot.ui.preview_cards import told

PER_PAGE = 4
"""Blocks on a page: each has four buttons, and a message holds forty components."""
QUESTION = 240
OFFERED = 25
"""Facts that a menu offers."""
OWN = 8
"""Of these, facts of the server that are offered even where they are not near."""
REASONS = {
    Reason.UNANSWERED: "no answer",
    Reason.HELD_BACK: "held back, or not in the report",
    Reason.NOT_HELPFUL: "“Not helpful”",
}


def review_card(
    groups: Sequence[Group],
    proposals: Sequence[Proposal],
    votes: Mapping[str, Votes],
    number: int,
    *,
    switched_off: str | None = None,
) -> Card:
    """Return page `number`, from 0: first what waits for a second moderator, then questions, newest first.

    `switched_off` says that no further questions are kept, where that is so.
    """
    blocks = [*map(proposal_block, proposals), *map(_block, groups)]
    pages = max(1, -(-len(blocks) // PER_PAGE))
    number = min(number, pages - 1)
    turns = []
    if number > 0:
        turns.append(Action("Previous", identify("review", number - 1)))
    if number + 1 < pages:
        turns.append(Action("Next", identify("review", number + 1)))
    count = "1 question" if len(groups) == 1 else f"{len(groups)} questions"
    heading = f"**Review**: {count}" + (f" (page {number + 1} of {pages})" if pages > 1 else "")
    lines = [heading if blocks else wording.NO_REVIEW]
    if switched_off:
        lines.append(switched_off)
    unhelpful = sorted(((vote.unhelpful, fact) for fact, vote in votes.items() if vote.unhelpful), reverse=True)
    if unhelpful and number == 0:
        counted = ", ".join(f"{escape(fact)} ({count})" for count, fact in unhelpful[:5])
        lines.append(f"-# Most often found not helpful within 30 days: {counted}")
    shown = blocks[number * PER_PAGE : (number + 1) * PER_PAGE]
    return Card(("\n".join(lines),), blocks=tuple(shown), rows=(tuple(turns),) if turns else ())


def teaching_card(
    key: str, question: str, nearest: Iterable[Fact], now: Reply, findings: Sequence[Finding] = ()
) -> Card:
    """Return the choice of the fact that `question` is to lead to; `now` is how it is answered today.

    Where `findings` refuse the wording, it can only be changed.
    """
    reword = Action("Change the wording", identify("reword", key), prominent=bool(findings))
    cancel = Action("Cancel", identify("cancel", key))
    asked = f"**Teach this question**\n“{escape(shorten(question, QUESTION))}”"
    if findings:
        reasons = "\n".join(f"- {escape(finding.sentence)}" for finding in findings)
        return Card((asked, f"It cannot be kept as it stands:\n{reasons}"), rows=((reword, cancel),))
    menu = Menu(identify("pick", key), "It is this fact …", choices=tuple(map(_choice, nearest)))
    return Card(
        (asked, f"-# Answered now: {told(now)}", "Choose the fact that it asks for, or start a new one."),
        menus=(menu,) if menu.choices else (),
        rows=((Action("Start a new fact", identify("anew", key)), reword, cancel),),
    )


def taught_card(saved: Saved | Proposal, question: str, fact: Fact, reply: Reply) -> Card:
    """Return what is said once `question` is a way to ask for `fact`; `reply` is how it is answered now."""
    named = escape(fact.title or fact.id)
    lines = [f"“{escape(shorten(question, QUESTION))}” is now a way to ask for **{named}**."]
    if isinstance(saved, Proposal):
        lines = [f"“{escape(shorten(question, QUESTION))}” as a way to ask for **{named}**."]
    elif fact.id in reply.facts:
        lines.append(f"-# Answered now: {told(reply)}")
    else:
        lines.append(f"-# It is still answered otherwise, for a reason that goes before wording: {told(reply)}")
    return saved_card(saved, *lines)


def near_facts(answerer: Answerer, question: str) -> list[Fact]:
    """Return the facts that `question` may belong to, the nearest first, with some of the server's own among them."""
    known = answerer.base.facts
    ranked = [known[identifier] for identifier, _ in answerer.ranking(question, OFFERED) if identifier in known]
    own = [fact for fact in list(known.values())[::-1] if fact.id.startswith("local-") and fact not in ranked][:OWN]
    return [*ranked[: OFFERED - len(own)], *own]


def _block(group: Group) -> Block:
    reasons = ", ".join(REASONS[reason] for reason in group.reasons)
    times = f" · asked {group.count} times" if group.count > 1 else ""
    others = [question for question in group.questions if question != group.question][:2]
    lines = [f"“{escape(shorten(group.question, QUESTION))}”", f"-# {reasons}{times} · {moment(group.newest)}"]
    if others:
        lines.append("-# also: " + " / ".join(f"“{escape(shorten(other, 80))}”" for other in others))
    return Block(
        "\n".join(lines),
        (
            Action("Answer it", identify("answer", group.key), prominent=True),
            Action("It is this fact", identify("belongs", group.key)),
            Action("Not for us", identify("outside", group.key)),
            Action("Dismiss", identify("dismiss", group.key)),
        ),
    )


def _choice(fact: Fact) -> Choice:
    return Choice(shorten(fact.title or fact.text, 100), fact.id, shorten(fact.text, 100))
