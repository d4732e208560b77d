"""Teach the classifier beside the rules of safeguarding, and write it.

    python training/safeguarding_classifier.py [--write]

It learns from the development part of `tests/questions/safeguarding.yaml`, from `messages/` (help is due, left alone,
orders to the bot), from all ways of asking for the base's facts and from everyday messages. It prints what it makes of
the scored part of the file by itself: the share of calls for help, and of messages to be left alone, above some log
odds. Deterministic; about half a minute.
"""

from __future__ import annotations

import argparse
import os
import sys
import textwrap
from base64 import b85encode
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from safeguarding import messages  # noqa: E402
from teach import ways_of_asking  # noqa: E402

from bot.answering.ngrams import OF_LETTERS, Sparse, inverse_document_frequency, weighted  # noqa: E402
from bot.answering.runs import Weights  # noqa: E402
from bot.answering.safeguarding.classifier import HelpClassifier, counted, parts_of  # noqa: E402
from bot.answering.safeguarding.folding import fold  # noqa: E402
from bot.knowledge.library import Library, curated_base  # noqa: E402
from bot.services.packaged_language import packaged_everyday  # noqa: E402

FILE = ROOT / "bot" / "answering" / "safeguarding" / "classifier_weights.py"
FOLDER = Path(__file__).parent / "messages"
EPOCHS, BATCH, RATE = 6, 64, 0.1
LABELLED, ALIKE, TALK, ASKING = 2.0, 1.5, 1.0, 0.3
"""What a labelled message, one that only looks like a call, a message of talk, and a way of asking count: the last are
many.
"""
LONGEST = 120
"""Words of a message that are learned from."""
OF_PART, MOST_PARTS = 0.5, 12
"""What a part of a message counts beside the whole, and how many are learned from."""


class Example(NamedTuple):
    """A message, whether it calls for help, and what it counts."""

    text: str
    help_due: bool
    counts: float


def examples() -> Iterator[Example]:
    """Yield all that is learned from; what is to be refused is left out."""
    for message in messages():
        if message.split == "dev" and message.group != "refuse":
            yield Example(message.text, message.group == "help", LABELLED)
    yield from (Example(text, True, LABELLED) for text in lines("help-due.txt"))
    for call, harmless in asides():
        yield Example(call, True, ALIKE)
        yield Example(harmless, False, ALIKE)
    yield from (Example(text, False, LABELLED) for text in lines("orders.txt"))
    alike = (*lines("left-alone.txt"), *lines("framed.txt"), *lines("no-orders.txt"))
    yield from (Example(text, False, ALIKE) for text in alike)
    yield from (Example(text, False, TALK) for text in packaged_everyday())
    base = Library(curated_base()).load()
    asked = [text for _, text in ways_of_asking()] + [q for fact in base.facts.values() for q in fact.questions]
    yield from (Example(text, False, ASKING) for text in asked)


def lines(name: str) -> list[str]:
    """Return the messages of a file in `messages/`."""
    return [line for line in (FOLDER / name).read_text("utf-8").splitlines() if line and not line.startswith("#")]


def asides() -> Iterator[tuple[str, str]]:
    """Yield what people say in passing: a call for help in a few words, and its harmless twin."""
    for line in lines("asides.tsv"):
        call, harmless = line.split("\t")
        yield call, harmless


def fit(vectors: Sequence[Sparse], labels: Weights, counts: Weights) -> tuple[Weights, float]:
    """Return weights, shape (OF_LETTERS,), and bias: logistic regression by minibatches with AdaGrad's step sizes."""
    weights, squared = np.zeros(OF_LETTERS, np.float32), np.full(OF_LETTERS, 1e-8, np.float32)
    bias, bias_squared = 0.0, 1e-8
    draw = np.random.default_rng(0)
    for _ in range(EPOCHS):
        order = draw.permutation(len(vectors))
        for start in range(0, len(order), BATCH):
            chosen = order[start : start + BATCH]
            buckets = np.concatenate([vectors[i].buckets for i in chosen])
            values = np.concatenate([vectors[i].values for i in chosen])
            row = np.repeat(np.arange(len(chosen)), [len(vectors[i].buckets) for i in chosen])
            odds = np.bincount(row, values * weights[buckets], len(chosen)) + bias
            wrong = counts[chosen] * (1 / (1 + np.exp(-odds)) - labels[chosen])
            met, at = np.unique(buckets, return_inverse=True)
            gradient = np.bincount(at, values * wrong[row], len(met)).astype(np.float32)
            squared[met] += gradient * gradient
            weights[met] -= np.float32(RATE) * gradient / np.sqrt(squared[met])
            of_bias = float(wrong.sum())
            bias_squared += of_bias * of_bias
            bias -= RATE * of_bias / bias_squared**0.5
    return weights, bias


def module(classifier: HelpClassifier) -> str:
    """Return the text of a module that holds `classifier`."""
    rows = textwrap.wrap(b85encode(classifier.to_bytes()).decode(), 118)
    head = '"""Numbers of a linear model, written by `training/safeguarding_classifier.py`; not for editing by hand."""'
    return "\n".join([head, "", "from __future__ import annotations", "", 'WEIGHTS = r"""', *rows, '"""', ""])


def main() -> None:
    """Fit, report on the scored part, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    known, grams = [], []
    for example in examples():
        # A part of a message that calls for nothing calls for nothing; which part of a call calls is not known.
        for at, part in enumerate(islice(parts_of([c.words for c in fold(example.text).clauses]), MOST_PARTS)):
            if at == 0 or not example.help_due:
                known.append(example if at == 0 else example._replace(counts=example.counts * OF_PART))
                grams.append(counted(part[:LONGEST]))
    idf = inverse_document_frequency(np.concatenate([buckets for buckets, _ in grams]), len(grams), OF_LETTERS)
    vectors = [weighted(buckets, counts, idf) for buckets, counts in grams]
    labels = np.array([example.help_due for example in known], np.float32)
    counts = np.array([example.counts for example in known], np.float32)
    classifier = HelpClassifier.of(*fit(vectors, labels, counts), idf)
    print(f"{len(known)} messages, {int(labels.sum())} of them call for help")
    scored = [m for m in messages() if m.split == "scored" and m.group in ("help", "alone")]
    odds = np.array([classifier.odds([clause.words for clause in fold(m.text).clauses]) for m in scored])
    called = np.array([m.group == "help" for m in scored])
    for edge in (-3, -2, -1, 0):
        print(f"above {edge}: {np.mean(odds[called] > edge):.3f}, left alone {np.mean(odds[~called] > edge):.3f}")
    if options.write:
        FILE.write_text(module(classifier), encoding="utf-8")


if __name__ == "__main__":
    main()
