"""The part of `bot check` that leaves out each way of asking in turn (`--rivals`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.commands.progress import counted

if TYPE_CHECKING:
    from bot.settings import Settings

SHOWN = 15
"""How many facts and questions are printed."""


def print_rivals(settings: Settings) -> None:
    """Print which facts win the fewest of their own questions, who takes them, and questions that point at two."""
    from bot.answering.index import Index
    from bot.answering.matcher import Matcher
    from bot.answering.rivalry import leave_one_out, questions_of, standings
    from bot.commands.opening import open_base
    from bot.services.packaged_language import packaged_vectors

    matcher = Matcher(Index.of(open_base(settings), packaged_vectors()))
    texts = questions_of(matcher)
    left_out = list(counted(leave_one_out(matcher, texts), "Leaving out", len(texts)))
    if not left_out:
        print("There is nothing to leave out: no fact has two ways of asking.")
        return
    won = sum(left.winner == left.own for left in left_out)
    print(
        f"\nEach of {len(left_out):,} ways of asking left out in turn: its fact still wins {won / len(left_out):.0%}."
    )
    print("The facts that win the fewest of their own, and which take them:")
    for standing in standings(left_out)[:SHOWN]:
        taken = ", ".join(f"{fact} ({count})" for fact, count in standing.taken_by)
        print(f"  {standing.fact:<36}{standing.won:>4} of {standing.asked:<4} {taken}")
    two = [left for left in left_out if left.also]
    print(f"Questions that point at two facts: {len(two):,}" + (", among them:" if two else "."))
    for left in two[:SHOWN]:
        print(f"  {left.own}: “{left.text}” is as near to {left.also if left.also != left.own else left.winner}")
