"""Fit the model of what messages presume, and write `knowledge/presuppositions.npz`.

    python training/presuppositions.py [--write]

It learns from `claims.tsv` (the fact that answers a message, whether what the message presumes is right or wrong, the
message), and from the base: the wrong beliefs that a fact puts right, and the ways of asking for it. It prints what it
makes of claims that were left out. Deterministic; two minutes.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from bot.answering.answerer import Answerer
from bot.answering.presupposition import BUCKETS, Presuppositions, buckets_of
from bot.answering.question import read
from bot.answering.runs import Weights
from bot.answering.text import for_matching, words
from bot.knowledge.library import Library, curated_base
from bot.services.atomic_file import write_atomically
from bot.services.calibration_store import open_answerer
from bot.services.packaged_classifier import PRESUPPOSITIONS

CLAIMS = Path(__file__).parent / "claims.tsv"
LABELLED, BELIEF, ASKING = 1.0, 0.7, 0.3
"""What a labelled message, a wrong belief of the base, and a way of asking count: the last are many."""
EPOCHS, RATE, DROPPED = 6, 0.15, 0.3
FOLDS = 4
EDGES = (-1.25, 0.0, 0.25, 0.5, 1.0)


class Example(NamedTuple):
    """The buckets of a message, whether it presumes something wrong, what it counts, and whether it is labelled."""

    buckets: np.ndarray
    wrong: bool
    counts: float
    labelled: bool


def examples(answerer: Answerer) -> list[Example]:
    """Return all that is learned from."""
    facts = {fact.id: fact for fact in answerer.base.facts.values() if not fact.is_gap}
    labelled = [line.split("\t") for line in CLAIMS.read_text("utf-8").splitlines()]
    told = [(fact, is_right == "wrong", text, LABELLED) for fact, is_right, text in labelled if fact in facts]
    told += [(fact.id, True, text, BELIEF) for fact in facts.values() for text in fact.corrects]
    told += [(fact.id, False, text, ASKING) for fact in facts.values() for text in fact.questions]
    reading = answerer.matcher.index.reading
    found = []
    for fact, wrong, text, counts in told:
        clean = for_matching(text)
        said = words(clean)
        traits = answerer.guards.traits(facts[fact])
        buckets = buckets_of(fact, traits, read(clean, answerer.names), reading.of_words(said), said)
        found.append(Example(buckets, wrong, counts, counts == LABELLED))
    return found


def fit(known: Sequence[Example]) -> tuple[Weights, float]:
    """Return weights, shape (BUCKETS,), and bias: one message at a time, with AdaGrad's step sizes and dropout."""
    weights, squared = np.zeros(BUCKETS, np.float64), np.full(BUCKETS, 1e-6)
    bias, bias_squared = 0.0, 1e-6
    draw = np.random.default_rng(0)
    for _ in range(EPOCHS):
        for at in draw.permutation(len(known)):
            one = known[at]
            share = 1 / np.sqrt(len(one.buckets))
            kept = one.buckets[draw.random(len(one.buckets)) > DROPPED]
            odds = share / (1 - DROPPED) * weights[kept].sum() + bias
            wrong = one.counts * (1 / (1 + np.exp(-odds)) - one.wrong)
            gradient = wrong * share / (1 - DROPPED)
            squared[kept] += gradient * gradient
            weights[kept] -= RATE * gradient / np.sqrt(squared[kept])
            bias_squared += wrong * wrong
            bias -= RATE * wrong / np.sqrt(bias_squared)
    return weights.astype(np.float32), float(bias)


def main() -> None:
    """Fit, say how well, write."""
    parser = argparse.ArgumentParser(description="Fit the model of what messages presume.")
    parser.add_argument("--write", action="store_true", help=f"write {PRESUPPOSITIONS}")
    write = parser.parse_args().write
    with tempfile.TemporaryDirectory() as folder:
        answerer = open_answerer(Library(curated_base()).load(), Path(folder))
    known = examples(answerer)
    odds = np.zeros(len(known))
    order = np.random.default_rng(1).permutation(len(known))
    for fold in range(FOLDS):
        out = order[fold::FOLDS]
        weights, bias = fit([known[i] for i in np.setdiff1d(order, out)])
        odds[out] = [weights[known[i].buckets].sum() / np.sqrt(len(known[i].buckets)) + bias for i in out]
    wrong, labelled = np.array([e.wrong for e in known]), np.array([e.labelled for e in known])
    print(f"{len(known)} messages, {int(labelled.sum())} of them labelled; of these, each left out, are above")
    for edge in EDGES:
        told = [np.mean(odds[labelled & (wrong == is_wrong)] > edge) for is_wrong in (True, False)]
        print(f"  {edge:+.2f}: {told[0]:.3f} of those that presume something wrong, {told[1]:.3f} of the others")
    if write:
        facts = frozenset(fact.id for fact in answerer.base.facts.values() if not fact.is_gap)
        model = Presuppositions.of(facts, *fit(known))
        file = curated_base() / PRESUPPOSITIONS
        write_atomically(file, model.to_bytes())
        file.chmod(0o644)


if __name__ == "__main__":
    main()
