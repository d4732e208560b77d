"""Fit how questions are read after the ones before them, and write `bot/answering/following_weights.py`.

    python training/follow_ups.py [--write]

It learns from `conversations.jsonl`: earlier questions, the follow-up, and the fact (or facts, or none) that it asks
for, by a conditional logit. It prints how often the likeliest is right on conversations that were left out.
Deterministic; a minute.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from conditional_logit import examples_of, fit, right

from bot.answering.answerer import Answerer
from bot.answering.engine import Engine
from bot.answering.following import Following
from bot.answering.question import read
from bot.answering.text import for_matching
from bot.knowledge.library import Library, curated_base
from bot.services.atomic_file import write_atomically
from bot.services.calibration_store import open_answerer
from bot.services.packaged_language import packaged_everyday, packaged_vectors

HERE = Path(__file__).parent
CONVERSATIONS = HERE / "conversations.jsonl"
FILE = HERE.parent / "bot" / "answering" / "following_weights.py"
NONE = frozenset({"talk", "unsaid"})
FOLDS = 5


def main() -> None:
    """Fit, say how well, write."""
    parser = argparse.ArgumentParser(description="Fit how follow-ups are read.")
    parser.add_argument("--write", action="store_true", help=f"write {FILE.name}")
    conversations = [json.loads(line) for line in CONVERSATIONS.read_text("utf-8").splitlines()]
    write = parser.parse_args().write
    base = Library(curated_base()).load()
    with tempfile.TemporaryDirectory() as folder:
        taught = open_answerer(base, Path(folder))
    untaught = Answerer(Engine.of(base, packaged_vectors(), everyday=packaged_everyday()))
    weights: list[dict[str, float]] = []
    for name, answerer in (("with a classifier", taught), ("without one", untaught)):
        names, examples = examples_of(list(_read(answerer, conversations)))
        met = sum(
            right(fit([e for i, e in enumerate(examples) if i % FOLDS != fold]), examples[fold::FOLDS])
            for fold in range(FOLDS)
        )
        print(f"{name}: {met} of {len(examples)} right, each left out")
        weights.append(dict(zip(names, fit(examples).tolist(), strict=True)))
    if write:
        write_atomically(FILE, _module(*weights).encode())
        FILE.chmod(0o644)


def _read(
    answerer: Answerer, conversations: Sequence[dict[str, Any]]
) -> Iterator[tuple[list[dict[str, float]], list[bool]]]:
    following = Following(answerer.matcher, answerer.guards)
    for conversation in conversations:
        before = answerer.turn(conversation["context"])
        if before is None or before.fact is None:
            continue
        text = conversation["q"]
        question, query = read(for_matching(text), answerer.names), answerer.matcher.query(text)
        alone = answerer.explain(text).decision
        sure = alone.probability if alone else 0.0
        candidates, features, none = following.features(text, question, query, before, sure)
        fact = conversation["fact"]
        wanted = {fact} if isinstance(fact, str) else set(fact)
        ids = [answerer.matcher.index.facts[c.fact].id for c in candidates]
        yield [*features, none], [*(i in wanted for i in ids), not NONE.isdisjoint(wanted)]


def _module(taught: dict[str, float], untaught: dict[str, float]) -> str:
    parts = [
        '"""What the features of a follow-up weigh. Written by training/follow_ups.py."""',
        "",
        "from __future__ import annotations",
    ]
    for name, weights in (("TAUGHT", taught), ("UNTAUGHT", untaught)):
        parts += ["", f"{name}: dict[str, float] = {{"]
        parts += [f'    "{feature}": {weight:.3f},' for feature, weight in weights.items()]
        parts += ["}"]
    return "\n".join(parts) + "\n"


if __name__ == "__main__":
    main()
