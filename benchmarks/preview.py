"""Measures previews: how many known questions a fact comes near, how long it takes, and whether any were passed over.

    python benchmarks/preview.py [--times 1] [--every 1] [--no-truth] [--evaluation FILE]

Five facts such as moderators add are previewed over the base that comes with the bot; `--times 2` doubles its ways to
ask. Then every question is asked before and after, and what changed is compared with what the preview found
(`--every 10` asks each tenth, `--no-truth` none). Exit status 1 where a preview takes more than ten seconds, or passed
over an answer that changes.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path

from bot.answering.answerer import Answerer
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.changes import Change, Op
from bot.knowledge.hygiene import Draft
from bot.knowledge.library import curated_base
from bot.knowledge.overlay import GuildFacts
from bot.knowledge.reader import read
from bot.services.calibration_store import open_answerer
from bot.services.preview import Preview, Previews
from bot.services.rehearsal import Gist, evaluation_questions, gist, known_questions

LONGEST = 10.0
SOURCE = "https://www.example.org/news"
FACTS = {
    "a figure of a later year": Draft(
        statement="Police recorded 7,263 offences of sexual communication with a child in 2024/25, by 44 forces.",
        source=SOURCE,
        period="2024/25",
        questions="How many offences were recorded in 2024/25?\nHow many cases in 2024/25?\nThe figure for 2024/25?",
    ),
    "what became of the law": Draft(
        statement="The Online Safety Act received Royal Assent on 26 October 2023.",
        source=SOURCE,
        period="26 October 2023",
        questions="When did the Bill become law?\nIs the Online Safety Bill law now?\nHas the Bill been passed?",
    ),
    "nothing of the report's": Draft(
        statement="The moderators of this server are online every day between 9 in the morning and 11 at night.",
        source=SOURCE,
        questions="When are the moderators online?\nHow do I reach a moderator?\nWho runs this server?",
    ),
    "a quotation": Draft(
        statement="Jane Marsh says that platforms must be tested before children use them.",
        source=SOURCE,
        quote="No platform should be open to children before it has been tested.",
        speaker="Jane Marsh",
        role="researcher",
        questions="What did Jane Marsh say?\nWho says that platforms must be tested first?",
    ),
    "a gap": Draft(
        statement="The sources do not say how many offences took place on Discord.",
        source=SOURCE,
        gap=True,
        questions="How many offences were on Discord?\nWas Discord used?\nWhat share of cases involved Discord?",
    ),
}


@dataclass
class Curated:
    """Where previews find the base and its answers."""

    base: KnowledgeBase
    answerer: Answerer


def enlarged(base: KnowledgeBase, times: int) -> KnowledgeBase:
    """Return `base` with each way to ask `times` times, in other words at its end."""
    if times < 2:
        return base
    endings = ("", " please", " in the report", " do you know", " exactly")
    facts = {
        fact.id: fact.model_copy(
            update={"questions": tuple(question + end for end in endings[:times] for question in fact.questions)}
        )
        for fact in base.facts.values()
    }
    return replace(base, facts=facts, digest="")


async def previewed(previews: Previews, curated: Curated, draft: Draft) -> tuple[Preview, GuildFacts, float]:
    """Return the preview of `draft`, the server's facts after it, and the seconds that it took."""
    fact = draft.fact()
    change = Change(Op.GAP if fact.is_gap else Op.ADD, "5", "", id="local-1", fact=fact)
    began = time.perf_counter()
    preview = await previews.of_changes((change,), GuildFacts(), curated=curated, now=curated)
    return preview, GuildFacts().after(change), time.perf_counter() - began


def main() -> int:
    """Print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=1, help="how often each way to ask stands in the base, up to 5")
    parser.add_argument("--every", type=int, default=1, help="ask only every n-th question before and after")
    parser.add_argument("--no-truth", action="store_true", help="compare with nothing")
    parser.add_argument("--evaluation", type=Path, default=None, help="questions that previews ask as well")
    options = parser.parse_args()
    base = enlarged(read(curated_base()), options.times)
    with tempfile.TemporaryDirectory() as data:
        curated = Curated(base, open_answerer(base, Path(data)))
    evaluation = evaluation_questions(options.evaluation) if options.evaluation else ()
    known = list(known_questions(base, GuildFacts(), (), evaluation))[:: options.every]
    before: dict[str, Gist] = {}
    if not options.no_truth:
        before = {question: gist(curated.answerer.reply(question)) for question in known}
    previews = Previews(evaluation=options.evaluation, budget=600.0)
    failed = False
    for name, draft in FACTS.items():
        preview, facts, seconds = asyncio.run(previewed(previews, curated, draft))
        print(
            f"{name}: {preview.near:,} of {preview.known:,} questions come near; {len(preview.changed)} change", end=""
        )
        print(f"; {seconds:.1f} s", end="")
        # The first reads the base's questions, which is done once.
        preview, facts, again = asyncio.run(previewed(previews, curated, draft))
        print(f", {again:.1f} s with present answers remembered", flush=True)
        failed |= again > LONGEST
        if options.no_truth:
            continue
        after = curated.answerer.with_guild(facts)
        own = set(draft.ways)
        truth = {q for q in known if q not in own and gist(after.reply(q)) != before[q]}
        missed = truth - {one.question for one in preview.changed}
        print(f"    asked one by one: {len(truth)} change, of which the preview passed over {len(missed)}", flush=True)
        for question in sorted(missed):
            print(f"    passed over: {question}")
        failed |= bool(missed)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
