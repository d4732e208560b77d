"""A file of facts before it is imported: what is wrong with it, or what it would change."""

from __future__ import annotations

from bot.services.curated_format import ImportPlan
from bot.ui.cards import Action, Card, shorten
from bot.ui.markdown import escape
from bot.ui.moderator_ids import identify

SHOWN = 25
"""Lines that are shown; a message holds no more."""
LINE = 140


def faults_card(plan: ImportPlan) -> Card:
    """Return everything that is wrong with the file; nothing of it is applied."""
    lines = [f"- line {fault.line}: {escape(shorten(fault.message, LINE))}" for fault in plan.errors[:SHOWN]]
    more = len(plan.errors) - SHOWN
    if more > 0:
        lines.append(f"- … and {more} more")
    count = "one thing is" if len(plan.errors) == 1 else f"{len(plan.errors)} things are"
    return Card((f"**Not imported:** {count} wrong with the file. Nothing was changed.", "\n".join(lines)))


def difference_card(plan: ImportPlan, key: str, *, proposes: bool) -> Card:
    """Return what importing would add and change, with the buttons that do it or not."""
    lines = [f"- {escape(shorten(line, LINE))}" for line in plan.lines()]
    shown = lines[:SHOWN] + ([f"- … and {len(lines) - SHOWN} more"] if len(lines) > SHOWN else [])
    warnings = [fault for fault in plan.faults if fault.warning]
    remarks = [f"-# line {fault.line}: {escape(shorten(fault.message, LINE))}" for fault in warnings[:5]]
    counts = f"{len(plan.added)} to add, {len(plan.edited)} to change, {len(plan.phrased)} to get ways to ask"
    return Card(
        (
            f"**Import:** {counts}. All of it is done, or nothing.",
            "\n".join(shown),
            *(["\n".join(remarks)] if remarks else []),
        ),
        rows=(
            (
                Action("Propose" if proposes else "Import", identify("import", key), prominent=True),
                Action("Cancel", identify("cancel", key)),
            ),
        ),
    )
