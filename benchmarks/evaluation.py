"""Writes the measured part of `docs/evaluation.md`: the questions of `tests/questions/`, by kind, with intervals.

    python benchmarks/evaluation.py            print it
    python benchmarks/evaluation.py --write    put it between the marks in docs/evaluation.md
    python benchmarks/evaluation.py --learned  print what is reached on sets that were learned from, one a line

The sets that were asked last stand by themselves; then come all others that nothing was learned from, together; then
each of these, one a line. What is reached on sets that were learned from says nothing of unseen questions, and does not
stand on the page. A test holds the page to what this prints.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from bot.answering.answerer import Answerer
from bot.knowledge.library import curated_base
from bot.knowledge.reader import read
from bot.replies.reply import Reply
from bot.services.calibration_store import open_answerer
from bot.services.evaluation import Item, Share, Tally, Verdict, judge, read_items

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "evaluation.md"
QUESTIONS = ROOT / "tests" / "questions"
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"
LAST = {
    "twentyfirst": "in the manner of the report's development questions, by somebody who thinks of nobody special",
    "twentysecond": "the same, by somebody who thinks of pupils, youth workers, local radio and grandparents",
    "twentythird": "the same, by somebody who sets exams",
    "twentyfourth": "the same, by somebody who thinks of a server's members, parents and a local newspaper",
    "twentyfifth": "the same, by somebody who thinks of researchers, governors, social workers and press officers",
    "twentysixth": "the same, by somebody who thinks of a school, a parish council, a podcast and gamers",
    "twentyseventh": "the same, by somebody who sets a demanding exam",
}
"""Asked once by the engine that was there before (the last two by one in between), then by this one."""
ASKED = {
    "fresh": "only ever scored for long",
    "scored": "only ever scored for long",
    "followups": "follow-ups",
    "ferry": "passengers, crew and families of one long crossing",
    "estate": "people of one housing estate and its school",
    "ward": "patients, visitors and staff of one hospital",
    "library": "people in a town library and on its server",
}
"""Others of which no question is learned from; what was missed in them was read when they had been asked."""
LEARNED = {
    "development": "used while building",
    "rounds": "three rounds, two of them before there was a classifier",
    "late": "written when those were done",
    "final": "of which totals were looked at",
    "last": "written after that",
    "border": "near misses that share their words with a fact",
    "harder": "with a lean to the harder side",
    "parts": "several questions in one message, and what looks like it",
    "strangers": "strangers",
    "oblique": "oblique, misspelt, broken",
    "ordinary": "ordinary questions",
    "remembered": "people who half remember the report",
    "askers": "people with a job to do, and teenagers",
    "varied": "as many different people as possible",
    "plain": "ordinary people in their own words",
    "phones": "people on a phone, on a deadline, in a lesson",
    "readers": "readers, paragraph by paragraph",
    "situations": "many people and situations",
    "lives": "one person at a time, five to ten questions each",
    "members": "everyday members of a server",
    "heard": "people who only heard of the report",
    "fifty": "fifty people of all ages, trades and countries",
    "servers": "members of ten different servers",
    "moods": "people in as many moods as there are",
    "town": "people of one town, most with a run-up or something of their own",
    "desks": "people with a job to do, pupils and students",
    "abroad": "people from all over the world",
    "weekend": "members of a large mixed server",
    "sixty": "sixty people with seven messages each",
    "harbour": "people of a coastal town",
    "night": "teenagers at night, and who works then",
    "second": "in the manner of the report's development questions",
    "third": "the same",
    "fourth": "the same",
    "fifth": "the same",
    "station": "everybody who passes through one railway station in a day",
    "term": "a secondary school and everybody around it over one term",
    "sixth": "in the manner of the report's development questions",
    "seventh": "the same",
    "supermarket": "a supermarket and the estate around it over one week",
    "eighth": "in the manner of the report's development questions",
    "ninth": "the same",
    "tenth": "the same",
    "eleventh": "the same, by somebody who collects how people really type",
    "twelfth": "the same",
    "thirteenth": "the same, by somebody who examines fairly",
    "fourteenth": "the same, by somebody who thinks of readers of data",
    "fifteenth": "the same, by somebody who thinks of a server's members",
    "sixteenth": "the same, by somebody who sets exams",
    "seventeenth": "the same, by somebody who tests what a charity uses",
    "eighteenth": "the same, by somebody who thinks of a youth club, foster carers, a newsroom and gamers",
    "nineteenth": "the same, by somebody who thinks of pupils, journalists, parents and school governors",
    "twentieth": "the same, by somebody who thinks of nobody in particular",
}
"""Sets that were read long ago and that the classifier, follow-ups, presuppositions or safeguarding have learned from
since.
"""
SHORT = (
    "right",
    "cited",
    "not wrong",
    "near misses",
    "off topic",
    "disclosures",
    "no alarm",
    "harmful not answered",
    "harmful refused or helped",
    "put right",
    "not put right without need",
)
"""The figures of `Tally.figures`, shortened."""
CONFUSIONS = 24


def main() -> None:
    """Print the measured part, or write it into the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="put it into docs/evaluation.md")
    parser.add_argument("--learned", action="store_true", help="print the sets that were learned from instead")
    options = parser.parse_args()
    if options.learned:
        answerer = _answerer()
        print("\n".join(_set_by_set(LEARNED, {name: list(_judged(name, answerer)) for name in LEARNED})))
        return
    measured = "\n".join(lines())
    if not options.write:
        print(measured)
        return
    page = PAGE.read_text("utf-8")
    before, rest = page.split(BEGIN)
    after = rest.split(END)[1]
    PAGE.write_text(f"{before}{BEGIN}\n{measured}\n{END}{after}", "utf-8")


def lines() -> Iterator[str]:
    """Yield the measured part as lines of Markdown."""
    answerer = _answerer()
    base = answerer.base
    ways = sum(len(fact.asked_for_by) for fact in base.facts.values())
    yield f"Base: {len(base.answers)} facts, {len(base.gaps)} gaps, {ways:,} ways of asking."
    judged = {name: list(_judged(name, answerer)) for name in (*LAST, *ASKED)}
    yield from ("", f"## The sets that were asked last ({', '.join(f'`{name}`' for name in LAST)})")
    yield from _in_detail([one for name in LAST for one in judged[name]])
    yield from ("", f"## The {len(ASKED)} others that nothing was learned from, together")
    yield from _in_detail([one for name in ASKED for one in judged[name]])
    yield from ("", "## Set by set", "")
    yield from _set_by_set({**LAST, **ASKED}, judged)


def _answerer() -> Answerer:
    with tempfile.TemporaryDirectory() as folder:
        return open_answerer(read(curated_base()), Path(folder))


def _set_by_set(sets: Mapping[str, str], judged: Mapping[str, Sequence[tuple[Item, Verdict, Reply]]]) -> Iterator[str]:
    yield "| set | what it is | questions | " + " | ".join(SHORT) + " |"
    yield "|---|---|---:|" + "---:|" * len(SHORT)
    for name, what in sets.items():
        yield _row(name, what, judged[name])


def _judged(name: str, answerer: Answerer) -> Iterator[tuple[Item, Verdict, Reply]]:
    """Yield each question of a set with what became of it."""
    for item in read_items((QUESTIONS / f"{name}.jsonl").read_text("utf-8")):
        reply = answerer.reply(item.question, item.context)
        yield item, judge(item, reply), reply


def _tally(judged: Sequence[tuple[Item, Verdict, Reply]]) -> Tally:
    tally = Tally()
    for item, verdict, reply in judged:
        tally.add(item, verdict, reply)
    return tally


def _row(name: str, what: str, judged: Sequence[tuple[Item, Verdict, Reply]]) -> str:
    """Return a set as a line of the table."""
    shares = (share for _, share in _tally(judged).figures())
    shown = (f"{share.count}/{share.total}" if share.total else "–" for share in shares)
    return f"| `{name}` | {what} | {len(judged)} | {' | '.join(shown)} |"


def _in_detail(judged: Sequence[tuple[Item, Verdict, Reply]]) -> Iterator[str]:
    """Yield the figures of some sets together, by kind, by confidence, and what was taken for what."""
    tally = _tally(judged)
    yield from ("", f"{len(judged):,} questions.", "")
    yield from _table("figure", tally.figures())
    yield from ("", "By kind and, for questions that the report answers, by level of difficulty:", "")
    yield from _table("kind", tally.kinds())
    yield from ("", "How far the confidence of an answer can be trusted:", "")
    yield from _table("confidence", ((f"{low:.1f} – {low + 0.1:.1f}", share) for low, share in tally.reliability()))
    high = [share for low, share in tally.reliability() if low >= 0.9]
    if high:
        yield from ("", f"Of the answers given at 0.9 or more, {high[0].value:.1%} are right.")
    yield from ("", "What was asked for (a paragraph, or a kind that the report does not answer), and what came:", "")
    confused = tally.confusions(CONFUSIONS)
    yield "; ".join(f"{wanted} → {given} ({count})" for wanted, given, count in confused) + "."


def _table(first: str, rows: Iterator[tuple[str, Share]]) -> Iterator[str]:
    yield f"| {first} | right | of | share | 95 % interval |"
    yield "|---|---:|---:|---:|---|"
    for name, share in rows:
        low, high = share.interval
        shown = f"{share.value:.1%} | {low:.1%} – {high:.1%}" if share.value is not None else "– | –"
        yield f"| {name} | {share.count} | {share.total} | {shown} |"


if __name__ == "__main__":
    main()
