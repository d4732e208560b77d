"""Writes the measured part of `docs/evaluation.md`: the questions of `tests/questions/`, by kind, with intervals.

    python benchmarks/evaluation.py            print it
    python benchmarks/evaluation.py --write    put it between the marks in docs/evaluation.md

The figures of `development.jsonl` are of questions that were looked at while building, those of `late.jsonl`,
`last.jsonl`, `harder.jsonl`, `strangers.jsonl`, `oblique.jsonl`, `ordinary.jsonl`, `remembered.jsonl`, `askers.jsonl`
and `varied.jsonl` of such that were read when they had been asked; of `border.jsonl`, `followups.jsonl` and
`parts.jsonl` every second one was. Of `scored.jsonl` and `fresh.jsonl` nobody looked at any.
A test holds the page to what this prints.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bot.knowledge.library import curated_base
from bot.knowledge.reader import read
from bot.services.calibration_store import open_answerer
from bot.services.evaluation import Share, Tally, judge, read_items

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "evaluation.md"
QUESTIONS = ROOT / "tests" / "questions"
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"
SETS = (
    ("fresh.jsonl", "Questions that nobody looked at"),
    ("strangers.jsonl", "Questions of strangers"),
    ("varied.jsonl", "Questions of as many different people as possible"),
    ("askers.jsonl", "Questions of people with a job to do, and of teenagers"),
    ("ordinary.jsonl", "Ordinary questions"),
    ("remembered.jsonl", "Questions of people who half remember the report"),
    ("oblique.jsonl", "Oblique, misspelt and broken questions"),
    ("harder.jsonl", "Harder questions"),
    ("border.jsonl", "Near misses that share their words with a fact, talk, and what may be taken for a call for help"),
    ("followups.jsonl", "Follow-ups"),
    ("parts.jsonl", "Several questions in one message, and what looks like it"),
    ("last.jsonl", "Questions that were written before those"),
    ("late.jsonl", "Questions that were written before these"),
    ("scored.jsonl", "Questions that were only ever scored"),
    ("development.jsonl", "Questions used while building"),
)
CONFUSIONS = 12


def main() -> None:
    """Print the measured part, or write it into the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="put it into docs/evaluation.md")
    measured = "\n".join(lines())
    if not parser.parse_args().write:
        print(measured)
        return
    page = PAGE.read_text("utf-8")
    before, rest = page.split(BEGIN)
    after = rest.split(END)[1]
    PAGE.write_text(f"{before}{BEGIN}\n{measured}\n{END}{after}", "utf-8")


def lines() -> Iterator[str]:
    """Yield the measured part as lines of Markdown."""
    base = read(curated_base())
    with tempfile.TemporaryDirectory() as folder:
        answerer = open_answerer(base, Path(folder))
    ways = sum(len(fact.asked_for_by) for fact in base.facts.values())
    yield f"Base: {len(base.answers)} facts, {len(base.gaps)} gaps, {ways:,} ways of asking."
    for name, title in SETS:
        tally = Tally()
        items = read_items((QUESTIONS / name).read_text("utf-8"))
        for item in items:
            reply = answerer.reply(item.question, item.context)
            tally.add(item, judge(item, reply), reply)
        yield from ("", f"## {title} (`tests/questions/{name}`, {len(items)})", "")
        yield from _table("figure", tally.figures())
        yield from ("", "By kind and, for questions that the report answers, by level of difficulty:", "")
        yield from _table("kind", tally.kinds())
        yield from ("", "How far the confidence of an answer can be trusted:", "")
        yield from _table("confidence", ((f"{low:.1f} – {low + 0.1:.1f}", share) for low, share in tally.reliability()))
        high = [share for low, share in tally.reliability() if low >= 0.9]
        if high:
            yield from ("", f"Of the answers given at 0.9 or more, {high[0].value:.1%} are right.")
        yield from (
            "",
            "What was asked for (a paragraph, or a kind that the report does not answer), and what came:",
            "",
        )
        confused = tally.confusions()[:CONFUSIONS]
        yield "; ".join(f"{wanted} → {given} ({count})" for wanted, given, count in confused) + "."


def _table(first: str, rows: Iterator[tuple[str, Share]]) -> Iterator[str]:
    yield f"| {first} | right | of | share | 95 % interval |"
    yield "|---|---:|---:|---:|---|"
    for name, share in rows:
        low, high = share.interval
        yield f"| {name} | {share.count} | {share.total} | {share.value:.1%} | {low:.1%} – {high:.1%} |"


if __name__ == "__main__":
    main()
