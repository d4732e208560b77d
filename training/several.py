"""Fit how messages that ask for several things are read, and write `bot/answering/several_weights.py`.

    python training/several.py [--write]

It learns from `parts.jsonl`: a message, and for each thing that it asks for the facts (or gaps) that answer it, the
best first; none where nothing does. A conditional logit. It prints how often the likeliest reading is right on messages
that were left out, apart for those that ask for one thing and for several. Deterministic; a minute.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from conditional_logit import examples_of, fit, right

from bot.answering.answerer import Answerer
from bot.answering.several import Hypothesis, SeveralReader
from bot.knowledge.library import Library, curated_base
from bot.services.atomic_file import write_atomically
from bot.services.calibration_store import open_answerer

HERE = Path(__file__).parent
MESSAGES = HERE / "parts.jsonl"
FILE = HERE.parent / "bot" / "answering" / "several_weights.py"
FOLDS = 5

Parts = Sequence[frozenset[str]]


def main() -> None:
    """Fit, say how well, write."""
    parser = argparse.ArgumentParser(description="Fit how messages that ask for several things are read.")
    parser.add_argument("--write", action="store_true", help=f"write {FILE.name}")
    write = parser.parse_args().write
    base = Library(curated_base()).load()
    with tempfile.TemporaryDirectory() as folder:
        answerer = open_answerer(base, Path(folder))
    reader = SeveralReader(answerer.matcher, answerer.guards)
    found, asks_several = [], []
    for line in MESSAGES.read_text("utf-8").splitlines():
        message = json.loads(line)
        parts = [frozenset(part) for part in message["parts"]]
        hypotheses = reader.hypotheses(message["q"], *answerer.readings(message["q"]))
        asked_for = [_right(h, parts, answerer) for h in hypotheses]
        if any(asked_for):
            found.append(([h.features for h in hypotheses], asked_for))
            asks_several.append(sum(map(bool, parts)) > 1)
    names, examples = examples_of(found)
    met = {True: 0, False: 0}
    for fold in range(FOLDS):
        weights = fit([e for i, e in enumerate(examples) if i % FOLDS != fold])
        for several in met:
            left_out = range(fold, len(examples), FOLDS)
            met[several] += right(weights, [examples[i] for i in left_out if asks_several[i] is several])
    for several, of in ((False, "one thing"), (True, "several")):
        print(f"asking for {of}: {met[several]} of {asks_several.count(several)} right, each left out")
    if write:
        lines = [f'    "{name}": {weight:.3f},' for name, weight in zip(names, fit(examples).tolist(), strict=True)]
        head = '"""What the features of a message with several parts weigh. Written by training/several.py."""'
        module = [head, "", "from __future__ import annotations", "", "WEIGHTS: dict[str, float] = {", *lines, "}", ""]
        write_atomically(FILE, "\n".join(module).encode())
        FILE.chmod(0o644)


def _right(hypothesis: Hypothesis, parts: Parts, answerer: Answerer) -> bool:
    """Whether the facts of `hypothesis` answer all `parts` that anything answers, and nothing else."""
    known = answerer.matcher.index.facts
    wanted = [part for part in parts if part]
    if len(wanted) < 2 and all(answerer.base.facts[fact].is_gap for part in wanted for fact in part):
        return len(hypothesis.facts) == 1
    told = {known[f].id for f in hypothesis.facts}
    return all(told & part for part in wanted) and all(any(fact in part for part in wanted) for fact in told)


if __name__ == "__main__":
    main()
