"""Measures matching on CLINC150: how often the first fact is the right one, how long that takes, what an index holds.

    python benchmarks/matching.py [--split val|test] [--table FILE] [--ablations]

The data are `clinc150.jsonl` (Larson et al. 2019, CC BY 3.0) in DATASETS_DIR, by default `../shared/datasets`; without
them only time and memory are measured, on made-up texts. One fact an intent, five texts each; test questions are also
asked with about a fifth of their words misspelt. Intervals are Wilson's, 95 %. The encoder is measured where the extra
`semantic` is installed. `--ablations` leaves out one part of the score at a time; weights are chosen on `val` only.
"""

from __future__ import annotations

import argparse
import gc
import json
import math
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

from bot.answering import matcher as matching
from bot.answering.index import Index
from bot.answering.matcher import Matcher, Mix
from bot.answering.semantic import Encoder
from bot.answering.text import Reading
from bot.answering.vectors import WordVectors
from bot.knowledge.models import Citation, Fact, Kind
from bot.services.packaged_language import packaged_vectors
from bot.services.semantic import open_semantic

ROOT = Path(__file__).resolve().parent.parent
LARGE = 10_000
"""Texts of the index whose memory is measured."""
TIMED = 300


def main() -> None:
    """Print every figure."""
    arguments = _arguments()
    if arguments.index_only:
        _memory(packaged_vectors())
        return
    table = WordVectors.from_bytes(arguments.table.read_bytes()) if arguments.table else packaged_vectors()
    with tempfile.TemporaryDirectory() as folder:
        semantic = open_semantic(None, Path(folder))
        print(f"table: {len(table.stems):,} stems; semantic: {semantic.says}\n")
        path = Path(os.environ.get("DATASETS_DIR", ROOT.parent / "shared" / "datasets")) / "clinc150.jsonl"
        if path.is_file():
            rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
            _accuracy(rows, arguments.split, table, semantic.encoder, ablations=arguments.ablations)
        else:
            print("CLINC150 was not found (set DATASETS_DIR): accuracy is not measured")
    sys.stdout.flush()
    # In a process of its own: here, what earlier indexes have freed would hide what one takes.
    subprocess.run([sys.executable, __file__, "--index-only"], check=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure matching on CLINC150.")
    parser.add_argument("--split", choices=("val", "test"), default="test")
    parser.add_argument("--table", type=Path, help="another table of word vectors than the packaged one")
    parser.add_argument("--index-only", action="store_true", help="only what an index of many texts holds")
    parser.add_argument("--ablations", action="store_true", help="also leave out one part of the score at a time")
    return parser.parse_args()


def _fact(identifier: str, texts: Sequence[str]) -> Fact:
    return Fact(
        id=identifier, kind=Kind.STATEMENT, text=texts[0], questions=tuple(texts[1:]), cite=(Citation(source="clinc"),)
    )


def _index(facts: Sequence[Fact], table: WordVectors, encoder: Encoder | None = None) -> Index:
    return Index(facts, {}, Reading(), table, encoder)


def _accuracy(
    rows: Sequence[dict[str, str]], split: str, table: WordVectors, encoder: Encoder | None, *, ablations: bool
) -> None:
    intents: dict[str, list[str]] = {}
    for row in rows:
        if row["split"] == "kb":
            intents.setdefault(row["label"], []).append(row["question"])
    facts = [_fact(f"f{number}", texts) for number, texts in enumerate(intents.values())]
    asked = [row for row in rows if row["split"] == split and row["label"] in intents]
    right = [list(intents).index(row["label"]) for row in asked]
    kinds = {"clean": [row["question"] for row in asked]}
    if all("typo" in row for row in asked):
        kinds["typos"] = [row["typo"] for row in asked]
    engines = {"default": _index(facts, table), "without the table": _index(facts, WordVectors.empty())}
    if encoder:
        engines["with semantic"] = _index(facts, table, encoder)
    print(f"CLINC150, {split}: {len(facts)} facts, {len(asked)} questions; first fact right, %")
    for name, index in engines.items():
        for kind, questions in kinds.items():
            _print_accuracy(name, kind, Matcher(index), questions, right)
    if ablations:
        for name, index in engines.items():
            _ablate(name, index, kinds, right)
    print()


def _print_accuracy(name: str, kind: str, matcher: Matcher, questions: Sequence[str], right: Sequence[int]) -> None:
    found, seconds = 0, []
    for question, fact in zip(questions, right, strict=True):
        began = time.perf_counter()
        ranked = matcher.rank(matcher.query(question), 1)
        seconds.append(time.perf_counter() - began)
        found += bool(ranked) and ranked[0].fact == fact
    low, high = _wilson(found, len(questions))
    print(
        f"  {name:<42} {kind:<6} {100 * found / len(questions):5.1f}  [{100 * low:.1f}, {100 * high:.1f}]"
        f"   median {1e3 * statistics.median(seconds):.1f} ms"
    )


def _ablate(name: str, index: Index, kinds: dict[str, list[str]], right: Sequence[int]) -> None:
    """Measure the score with one part less at a time. The mix of weights is set for the while of this."""
    by = "BY_ENCODER" if index.encoder else "BY_TABLE"
    whole: Mix = getattr(matching, by)
    for part in Mix._fields:
        # Not quite nothing: the text that fits best is still chosen by what is left.
        setattr(matching, by, whole._replace(**{part: 1e-6}))
        for kind, questions in kinds.items():
            _print_accuracy(f"{name}, without {part}", kind, Matcher(index), questions, right)
    setattr(matching, by, whole)


def _memory(table: WordVectors) -> None:
    """Measure what an index of many texts adds to the process, and how long a question to it takes."""
    texts = list(_made_up(table))
    facts = [_fact(f"f{number}", texts[number * 5 : number * 5 + 5]) for number in range(LARGE // 5)]
    gc.collect()
    before = _resident()
    matcher = Matcher(_index(facts, table))
    for question in texts[:TIMED]:
        matcher.rank(matcher.query(question))
    gc.collect()
    grown = _resident() - before
    seconds = []
    for question in texts[TIMED : 2 * TIMED]:
        began = time.perf_counter()
        matcher.rank(matcher.query(question))
        seconds.append(time.perf_counter() - began)
    print(f"an index of {LARGE:,} texts, {len(facts):,} facts: {grown / 2**20:.0f} MB resident after {TIMED} questions")
    print(f"  median question {1e3 * statistics.median(seconds):.1f} ms")


def _made_up(table: WordVectors) -> Iterator[str]:
    """Yield texts of eight words, frequent words more often, of the size and variety of real ones."""
    draw = random.Random(0)  # noqa: S311 - a sample, not a secret
    stems = list(table.stems)
    for _ in range(LARGE):
        yield " ".join(stems[int(len(stems) * draw.random() ** 3)] for _ in range(8))


def _resident() -> int:
    """Return the bytes of this process that are in memory (Linux)."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def _wilson(count: int, total: int, z: float = 1.96) -> tuple[float, float]:
    """Return the ends of the 95 % interval of a share (Wilson 1927)."""
    centre = (count + z * z / 2) / (total + z * z)
    half = z * math.sqrt(count * (total - count) / total + z * z / 4) / (total + z * z)
    return centre - half, centre + half


if __name__ == "__main__":
    main()
