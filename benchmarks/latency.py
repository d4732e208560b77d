"""Measures the time of one question in a warm process, the time from start to exit of `bot ask`, and memory.

    python benchmarks/latency.py [--runs 5] [QUESTIONS.jsonl]

The questions are those of a set in `tests/questions/` (objects with `q` and perhaps `context`), the development set
where none is named. Time on the clock is what people wait; the processor's time is printed beside it, since it changes
less where other programs run.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

from bot.answering.answerer import Answerer
from bot.answering.encoder import Encoder, Message, packaged_encoder
from bot.knowledge.library import Library, curated_base
from bot.services.calibration_store import open_answerer

ROOT = Path(__file__).resolve().parent.parent
QUESTION = "What does the report say?"


def main() -> None:
    """Print every figure."""
    parser = argparse.ArgumentParser(description="Measure how long answers take.")
    parser.add_argument("questions", nargs="?", type=Path, default=ROOT / "tests" / "questions" / "development.jsonl")
    parser.add_argument("--runs", type=int, default=5, help="how often the program is started")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        _start_to_exit(arguments.runs, Path(folder))
        _warm(arguments.questions, Path(folder))


def _start_to_exit(runs: int, data: Path) -> None:
    """Start `bot ask` again and again; the first start, which may have to calibrate, is printed by itself."""
    command = [sys.executable, "-m", "bot", "ask", QUESTION, "--data", str(data)]
    clock, processor = [], []
    for _ in range(runs + 1):
        before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
        clock.append(time.perf_counter() - began)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        processor.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    print(f"start to exit, {runs} runs: median {statistics.median(clock[1:]):.2f} s, least {min(clock[1:]):.2f} s")
    print(f"  of the processor: median {statistics.median(processor[1:]):.2f} s, least {min(processor[1:]):.2f} s")
    print(f"  the first time: {clock[0]:.2f} s, of the processor {processor[0]:.2f} s")


def _warm(questions: Path, data: Path) -> None:
    answerer = open_answerer(Library(curated_base()).load(), data)
    rows = [json.loads(line) for line in questions.read_text("utf-8").splitlines() if line.strip()]
    asked = [(row["q"], tuple(row.get("context") or ())) for row in rows]
    read = _reading(answerer, asked)
    alone, after, processor = [], [], []
    for question, context in asked:
        began, ticks = time.perf_counter(), time.process_time()
        answerer.reply(question, context)
        (after if context else alone).append(1e3 * (time.perf_counter() - began))
        processor.append(1e3 * (time.process_time() - ticks))
    index = answerer.matcher.index
    print(f"{len(index.facts)} facts; one question in a warm process, {len(asked)} questions of {questions.name}")
    for name, times in (("alone", alone), ("after others", after), ("of the processor, all", processor)):
        if times:
            high = statistics.quantiles(times, n=20)[-1] if len(times) > 1 else times[0]
            print(f"  {name}: median {statistics.median(times):.1f} ms, 95 % within {high:.1f} ms ({len(times)})")
    print(f"  read by the large encoder: {read} of {len(asked)}; by its student, or by neither, the others")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  peak resident memory of the process: {peak:.0f} MB")


def _reading(answerer: Answerer, asked: Sequence[tuple[str, tuple[str, ...]]]) -> int:
    """Answer all of `asked` once, and return how many of them the large encoder reads."""
    large, read_pieces = packaged_encoder(), Encoder.read_pieces
    found, readings = 0, []

    def noted(self: Encoder, pieces: Sequence[int]) -> Message:
        if self is large:
            readings.append(pieces)
        return read_pieces(self, pieces)

    Encoder.read_pieces = noted  # type: ignore[method-assign]
    try:
        for question, context in asked:
            readings.clear()
            answerer.reply(question, context)
            found += bool(readings)
    finally:
        Encoder.read_pieces = read_pieces  # type: ignore[method-assign]
    return found


if __name__ == "__main__":
    main()
