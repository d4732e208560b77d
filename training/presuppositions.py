"""Fit the model of what messages presume, and write `knowledge/presuppositions.npz` and `presumed-reader.npz`.

    python training/presuppositions.py [--write]

It learns from `claims.tsv` (the fact that answers a message, whether what the message presumes is right or wrong, the
message), and from the base: the wrong beliefs that a fact puts right, and the ways of asking for it; by words first,
then by what the packaged sentence encoder makes of each. It prints what both make of claims that were left out.
Deterministic; two to three minutes. Run it again when the encoder has been taught anew.
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
from bot.answering.encoder import Encoder, packaged_encoder
from bot.answering.presupposition import BUCKETS, Presuppositions, buckets_of
from bot.answering.question import read
from bot.answering.reader import Reader
from bot.answering.runs import Weights
from bot.answering.scrutiny import OPEN
from bot.answering.text import for_matching, words
from bot.knowledge.library import Library, curated_base
from bot.services.atomic_file import write_atomically
from bot.services.calibration_store import open_answerer
from bot.services.packaged_classifier import PRESUMED_READER, PRESUPPOSITIONS

CLAIMS = Path(__file__).parent / "claims.tsv"
LABELLED, BELIEF, ASKING = 1.0, 0.7, 0.3
"""What a labelled message, a wrong belief of the base, and a way of asking count: the last are many."""
EPOCHS, RATE, DROPPED = 10, 0.4, 0.3
FOLDS = 4
EDGES = (-1.25, 0.0, 0.25, 0.55, 1.0)
READ_EDGES = (1.0, 1.2, 1.4, 1.6, 1.8, 2.0, 2.5)
STEPS, STEP = 300, 0.1
"""Steps of the reader's fit, and the size of the first."""
RIDGE, RIDGE_OF_FACT, RIDGE_OF_BIAS = 0.02, 0.1, 0.1
"""What holds down the weights that all facts share, those of one fact, and its bias; chosen on messages left out."""


class Example(NamedTuple):
    """A message about a fact: its buckets, what the encoder makes of it, shape (D,), whether it presumes something
    wrong, what it counts, and whether it is labelled.
    """

    fact: str
    buckets: np.ndarray
    said: np.ndarray
    wrong: bool
    counts: float
    labelled: bool


def examples(answerer: Answerer, encoder: Encoder) -> list[Example]:
    """Return all that is learned from, as `encoder` reads it."""
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
        question, stems = read(clean, answerer.names), reading.of_words(said)
        buckets = buckets_of(fact, traits, question, stems, said, answerer.guards.names)
        found.append(Example(fact, buckets, encoder.read(text).whole, wrong, counts, counts == LABELLED))
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


def reader_of(known: Sequence[Example], encoder: Encoder) -> Reader:
    """Return the reader over what `encoder` makes of messages: weights that all facts share, and each fact's own.

    Logistic regression with an L2 penalty over all messages at once, by Adam (Kingma and Ba 2015) with a falling rate.
    """
    facts = tuple(sorted({one.fact for one in known}))
    # By fact, so that what belongs to one is added up in one go.
    known = sorted(known, key=lambda one: one.fact)
    at = np.array([facts.index(one.fact) for one in known])
    first = np.searchsorted(at, np.arange(len(facts)))
    said = np.stack([one.said for one in known]).astype(np.float64)
    mean, spread = said.mean(0), said.std(0) * np.sqrt(said.shape[1])
    said = (said - mean) / spread
    wrong, counts = np.array([one.wrong for one in known]), np.array([one.counts for one in known])
    shared, own, bias = np.zeros(said.shape[1]), np.zeros((len(facts), said.shape[1])), np.zeros(len(facts))
    moments = [(np.zeros_like(kind), np.zeros_like(kind)) for kind in (shared, own, bias)]
    for step in range(1, STEPS + 1):
        odds = said @ shared + np.einsum("nd,nd->n", said, own[at]) + bias[at]
        off = counts * (1 / (1 + np.exp(-odds)) - wrong)
        by_fact = np.add.reduceat(said * off[:, None], first)
        kinds = (
            (shared, by_fact.sum(0) + RIDGE * shared),
            (own, by_fact + RIDGE_OF_FACT * own),
            (bias, np.add.reduceat(off, first) + RIDGE_OF_BIAS * bias),
        )
        for (weights, gradient), beside in zip(kinds, moments, strict=True):
            _go(weights, gradient, *beside, step)
    head = ((shared + own) / spread).T
    return Reader(facts, head.astype(np.float32), (bias - mean @ head).astype(np.float32), encoder)


def _go(weights: np.ndarray, gradient: np.ndarray, moment: np.ndarray, squared: np.ndarray, step: int) -> None:
    """Take a `step`, counted from 1, against the `gradient`: `weights` and both moments change in place."""
    moment += 0.1 * (gradient - moment)
    squared += 0.01 * (gradient * gradient - squared)
    rate = STEP * (1 - (step - 1) / STEPS)
    weights -= rate * (moment / (1 - 0.9**step)) / (np.sqrt(squared / (1 - 0.99**step)) + 1e-8)


def main() -> None:
    """Fit, say how well, write."""
    parser = argparse.ArgumentParser(description="Fit the model of what messages presume.")
    parser.add_argument("--write", action="store_true", help=f"write {PRESUPPOSITIONS}")
    write = parser.parse_args().write
    with tempfile.TemporaryDirectory() as folder:
        answerer = open_answerer(Library(curated_base()).load(), Path(folder))
    encoder = packaged_encoder()
    if encoder is None:
        raise SystemExit("bot/answering/encoder.npz cannot be read: `python training/encoder.py` writes it.")
    known = examples(answerer, encoder)
    odds, added = np.zeros(len(known)), np.zeros(len(known))
    order = np.random.default_rng(1).permutation(len(known))
    for fold in range(FOLDS):
        out = order[fold::FOLDS]
        rest = [known[i] for i in np.setdiff1d(order, out)]
        weights, bias = fit(rest)
        odds[out] = [weights[known[i].buckets].sum() / np.sqrt(len(known[i].buckets)) + bias for i in out]
        reader = reader_of(rest, encoder)
        added[out] = [reader.logit(known[i].fact, known[i].said) or 0.0 for i in out]
    wrong, labelled = np.array([e.wrong for e in known]), np.array([e.labelled for e in known])
    print(f"{len(known)} messages, {int(labelled.sum())} of them labelled; of these, each left out, are above")
    for edge in EDGES:
        _told(f"{edge:+.2f} by words", odds > edge, wrong, labelled)
    open_ones = (odds >= OPEN[0]) & (odds < OPEN[1])
    _told("open by words", open_ones, wrong, labelled)
    for edge in READ_EDGES:
        presumes = np.where(open_ones, odds + added >= edge, odds >= OPEN[1])
        _told(f"{edge:+.2f} where that is open", presumes, wrong, labelled)
    if write:
        facts = frozenset(fact.id for fact in answerer.base.facts.values() if not fact.is_gap)
        model, reader = Presuppositions.of(facts, *fit(known)), reader_of(known, encoder)
        for name, content in ((PRESUPPOSITIONS, model.to_bytes()), (PRESUMED_READER, reader.to_bytes())):
            file = curated_base() / name
            write_atomically(file, content)
            file.chmod(0o644)


def _told(edge: str, presumes: np.ndarray, wrong: np.ndarray, labelled: np.ndarray) -> None:
    told = [np.mean(presumes[labelled & (wrong == is_wrong)]) for is_wrong in (True, False)]
    print(f"  {edge}: {told[0]:.3f} of those that presume something wrong, {told[1]:.3f} of the others")


if __name__ == "__main__":
    main()
