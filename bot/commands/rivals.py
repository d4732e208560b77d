"""The part of `bot check` that leaves out each way of asking in turn (`--rivals`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.commands.progress import counted

if TYPE_CHECKING:
    from bot.answering.rivalry import LeftOut
    from bot.knowledge.base import KnowledgeBase
    from bot.knowledge.models import Fact
    from bot.knowledge.reader import Reading
    from bot.knowledge.references import Located

SHOWN = 15
"""How many facts and questions are printed where not all are asked for."""


def print_rivals(reading: Reading, base: KnowledgeBase, *, everything: bool = False) -> None:
    """Print which facts win the fewest of their own questions, who takes them, and questions that point at two.

    `base` is what was made of `reading`, which says where each stands.
    """
    from bot.answering.index import Index
    from bot.answering.matcher import Matcher
    from bot.answering.rivalry import leave_one_out, pointing_at_two, questions_of, standings
    from bot.services.packaged_language import packaged_vectors

    matcher = Matcher(Index.of(base, packaged_vectors()))
    texts = questions_of(matcher)
    left_out = list(counted(leave_one_out(matcher, texts), "Leaving out", len(texts)))
    if not left_out:
        print("There is nothing to leave out: no fact has two ways of asking.")
        return
    at = {located.value.id: located for located in reading.located}
    won = sum(left.winner == left.own for left in left_out)
    print(
        f"\nEach of {len(left_out):,} ways of asking left out in turn: its fact still wins {won / len(left_out):.0%}."
        "\nThis is measured without a classifier, by words and meaning alone: where there is one, it tells more apart."
    )
    ranked = standings(left_out)
    print(f"The facts that win the fewest of their own, and which take them{_how_many(len(ranked), everything)}")
    shown = ranked[: None if everything else SHOWN]
    places = [f"{at[standing.fact].file}:{at[standing.fact].line('id')}:" for standing in shown]
    width = max(map(len, places), default=0)
    for place, standing in zip(places, shown, strict=True):
        taken = ", ".join(f"{fact} ({count})" for fact, count in standing.taken_by)
        print(f"  {place:<{width}} {standing.fact:<36}{standing.won:>4} of {standing.asked:<4} {taken}".rstrip())
    two = pointing_at_two(left_out)
    print(f"Questions that point at two facts{_how_many(len(two), everything)}")
    for left in two[: None if everything else SHOWN]:
        near = "stands in" if left.twice else "is as near to"
        also = " too" if left.twice else ""
        print(f"  {_where(left, at[left.own])} {left.own}: “{left.text}” {near} {left.other}{also}")


def _how_many(count: int, everything: bool) -> str:
    """Return how many of `count` are printed below, in brackets, as the end of a heading."""
    if not count:
        return ": none."
    if everything or count <= SHOWN:
        return f" (all {count:,}, worst first):"
    return f" ({SHOWN} of {count:,}, worst first; --all shows all):"


def _where(left: LeftOut, located: Located[Fact]) -> str:
    """Return the file and the line on which the question stands."""
    return f"{located.file}:{located.line('questions', located.value.questions.index(left.text))}:"
