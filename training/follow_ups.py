"""Fit how questions are read after the ones before them, and write `bot/answering/following_weights.py`.

    python training/follow_ups.py [--write]

It learns from `conversations.jsonl`: earlier questions, the follow-up, and the fact (or facts, or none) that it asks
for. A conditional logit: the weights that make the facts asked for likeliest, with an L2 penalty, by Adam (Kingma and
Ba 2015). It prints how often the likeliest is right on conversations that were left out. Deterministic; a minute.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from numpy.typing import NDArray

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
STEPS, RATE, RIDGE = 600, 0.05, 1e-3
FOLDS = 5

Row = NDArray[np.float64]


class Example(NamedTuple):
    """A follow-up: the features of each candidate, shape (candidates, features), and whether it is asked for."""

    rows: Row
    asked_for: Row


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
        names, examples = _examples(answerer, conversations)
        right = sum(
            _right(_fit([e for i, e in enumerate(examples) if i % FOLDS != fold]), examples[fold::FOLDS])
            for fold in range(FOLDS)
        )
        print(f"{name}: {right} of {len(examples)} right, each left out")
        weights.append(dict(zip(names, _fit(examples).tolist(), strict=True)))
    if write:
        write_atomically(FILE, _module(*weights).encode())
        FILE.chmod(0o644)


def _examples(answerer: Answerer, conversations: Sequence[dict[str, Any]]) -> tuple[list[str], list[Example]]:
    """Return the names of the features, and the examples that have any candidate that is asked for."""
    found = list(_read(answerer, conversations))
    names = list(dict.fromkeys(name for rows, _ in found for features in rows for name in features))
    examples = []
    for rows, asked_for in found:
        if any(asked_for):
            values = [[features.get(name, 0.0) for name in names] for features in rows]
            examples.append(Example(np.array(values), np.array(asked_for, float)))
    return names, examples


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


def _fit(examples: Sequence[Example]) -> Row:
    """Return the weights of the features, shape (features,), that make what is asked for likeliest."""
    weights = np.zeros(examples[0].rows.shape[1])
    moment, squared = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        gradient = RIDGE * weights
        for rows, asked_for in examples:
            chances = _softmax(rows @ weights)
            right = chances * asked_for
            gradient = gradient - (right / right.sum() - chances) @ rows / len(examples)
        moment = 0.9 * moment + 0.1 * gradient
        squared = 0.99 * squared + 0.01 * gradient * gradient
        weights = weights - RATE * (moment / (1 - 0.9**step)) / (np.sqrt(squared / (1 - 0.99**step)) + 1e-8)
    return np.asarray(weights)


def _right(weights: Row, examples: Sequence[Example]) -> int:
    return sum(bool(asked_for[int(np.argmax(rows @ weights))]) for rows, asked_for in examples)


def _softmax(sums: Row) -> Row:
    shifted = np.exp(sums - sums.max())
    return np.asarray(shifted / shifted.sum())


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
