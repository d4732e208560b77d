"""Measures the screening on `tests/questions/safeguarding.yaml`: what is missed, what alarms falsely, by kind.

    python benchmarks/safeguarding.py [--split dev|scored] [--show] [--chat FILE.jsonl]
    python benchmarks/safeguarding.py --in-passing [--show]
    python benchmarks/safeguarding.py --cards

A message that calls for help is met when any help is shown; `kind right` says how often it was also help of the right
kind. `--chat` adds rows of `{"question": …}` on unrelated subjects, of which none may alarm. Intervals are Wilson's.
`--in-passing` measures what people say beside a question instead: the pairs of `tests/questions/asides.tsv`, a call in
a few words and its harmless twin, each before and after questions of `tests/questions/development.jsonl`.
`--cards` measures which help is shown, where any is, on the calls of `tests/questions/kinds.tsv`: each with the kind of
help that fits best, by people who read them for that.
Exit status 0 when nothing is missed and nothing alarms falsely on the split asked for, else 1.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

import yaml

from bot.answering.manipulation import manipulation
from bot.answering.safeguarding import screen

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "questions"
QUESTIONS = FOLDER / "safeguarding.yaml"
ASIDES, ASKED = FOLDER / "asides.tsv", FOLDER / "development.jsonl"
CARDS = FOLDER / "kinds.tsv"
PLACES = {
    "before": "{aside}. {question}",
    "before, unmarked": "{aside} {question}",
    "after": "{question} {aside}",
    "after, by a comma": "{question}, {aside}",
}
"""How an aside stands beside a question."""
ANY_HELP = frozenset({"disclosure", "worried_adult", "crisis", "survivor", "own_behaviour", "help"})
LEFT_ALONE = frozenset({"none", "coloured"})


@dataclass(frozen=True, slots=True)
class Message:
    """One labelled message; `accept` holds the concerns that are right ("manipulation" for attempts on the bot)."""

    text: str
    kind: str
    split: str
    accept: frozenset[str]

    @property
    def group(self) -> str:
        """What must happen: "help", "refuse", "manipulation" or "alone"."""
        if "harmful" in self.accept:
            return "refuse"
        if "manipulation" in self.accept:
            return "manipulation"
        return "alone" if "none" in self.accept else "help"


@dataclass(frozen=True, slots=True)
class Judged:
    """A message, whether what it calls for was done, and what was found."""

    message: Message
    met: bool
    exact: bool
    found: str


def messages(path: Path = QUESTIONS) -> Iterator[Message]:
    """The labelled messages of a file of groups."""
    for group in yaml.safe_load(path.read_text(encoding="utf-8")):
        for text in group["messages"]:
            yield Message(str(text), group["kind"], group["split"], frozenset(group["accept"]))


def in_passing() -> Iterator[Message]:
    """What is said in passing, each call and each harmless twin beside a question, in each of `PLACES` in turn."""
    items = [json.loads(line) for line in ASKED.read_text(encoding="utf-8").splitlines()]
    questions = cycle(item["q"] for item in items if item["answer"] and "context" not in item and item["q"][-1] == "?")
    places = cycle(PLACES.items())
    for line in ASIDES.read_text(encoding="utf-8").splitlines():
        place, shape = next(places)
        question = next(questions)
        for aside, accept in zip(line.split("\t"), (ANY_HELP, LEFT_ALONE), strict=True):
            yield Message(shape.format(aside=aside, question=question), place, "scored", accept)


def cards() -> Iterator[Message]:
    """Calls for help, each with the kind of help that fits best."""
    for line in CARDS.read_text(encoding="utf-8").splitlines():
        kind, text = line.split("\t")
        yield Message(text, kind, "scored", frozenset({kind}))


def judge(message: Message) -> Judged:
    """Screen one message and compare with its label."""
    result = screen(message.text)
    found = result.concern.value
    changes = manipulation(message.text)
    if message.group == "help":
        met = result.support_due
    elif message.group == "refuse":
        met = result.refuse
    elif message.group == "manipulation":
        met = changes and not result.support_due
    else:
        met = not result.support_due and not result.refuse and not changes
    if changes:
        found += "+manipulation"
    return Judged(message, met, met and (found in message.accept or "manipulation" in message.accept), found)


def wilson(hits: int, n: int, z: float = 1.96) -> tuple[float, float]:
    """Wilson's interval of a share, both ends between 0 and 1; (0, 1) for no trials."""
    if n == 0:
        return 0.0, 1.0
    share = hits / n
    centre = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return max(0.0, centre - half), min(1.0, centre + half)


def main() -> int:
    """Print a table per kind and group."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", choices=("dev", "scored"))
    parser.add_argument("--show", action="store_true", help="list what went wrong")
    parser.add_argument("--chat", type=Path, help="JSON lines with a key `question`, none of which may alarm")
    parser.add_argument("--in-passing", action="store_true", help="measure what is said beside a question")
    parser.add_argument("--cards", action="store_true", help="measure which help is shown")
    options = parser.parse_args()
    asked = in_passing() if options.in_passing else cards() if options.cards else messages()
    rows = [m for m in asked if options.split in (None, m.split)]
    if options.chat:
        with options.chat.open(encoding="utf-8") as lines:
            rows += [
                Message(json.loads(line)["question"], "chat file", "scored", frozenset({"none"})) for line in lines
            ]
    began = time.perf_counter()
    judged = [judge(row) for row in rows]
    spent = (time.perf_counter() - began) / max(1, len(rows))
    wrong = [j for j in judged if not j.met]
    if options.show:
        for one in wrong:
            print(f"  [{one.message.kind}/{one.message.split}] {one.found}: {one.message.text[:150]!r}")
    for title, key in (("kind", lambda j: (j.message.group, j.message.kind)), ("all", lambda j: (j.message.group, ""))):
        print(f"{title:<30}{'met':>12}  {'95 % interval':<16}{'kind right':>10}")
        for name in sorted({key(j) for j in judged}):
            group = [j for j in judged if key(j) == name]
            hits = sum(j.met for j in group)
            low, high = wilson(hits, len(group))
            exact = sum(j.exact for j in group)
            print(f"{' '.join(name):<30}{hits:>5} of {len(group):<4}  {low:6.1%}–{high:<8.1%}{exact:>8}")
    print(f"{spent * 1e6:.0f} µs a message")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
