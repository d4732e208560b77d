"""Fitting the classifier of a base: multinomial logistic regression by minibatches, with AdaGrad's step sizes.

Duchi, Hazan and Singer 2011. For each minibatch the gradient of the cross-entropy is taken over the n-grams that its
texts have; each weight's step shrinks with the root of its squared gradients so far, which lets rare n-grams learn as
much as frequent ones. Each time a text is met, some of its n-grams are left out (dropout; Wager, Wang and Liang 2013 on
what that does to a linear model): none is leant on too much, and texts in other words are told apart better. All is
drawn from a seed: on one machine, the same base gives the same classifier.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from bot.answering.classifier import EVERYDAY, UNSAID, Classifier, Unseen
from bot.answering.index import STOP_FACTOR, Index
from bot.answering.ngrams import BUCKETS, Sparse, counted, inverse_document_frequency, weighted
from bot.answering.runs import Weights
from bot.answering.text import STOP_STEMS, words
from bot.answering.vectors import Vector, unit

EPOCHS = 8
"""Passes over the texts; fewer leave rare facts behind, more only fit the texts that are there."""
DROPPED = 0.5
"""The share of a text's n-grams that is left out each time."""
BATCH = 64
RATE = 0.1
"""The first step of a weight whose gradient is 1."""
UNSEEN = 1_000
"""How many ways of asking, how many everyday messages, and how many questions that nothing answers, are left out of the
first fit; a fifth of each at most."""
FEWEST = 20
"""Mean texts a fact below which nothing is learned that single texts do not tell."""


def classifier_of(
    index: Index,
    everyday: Sequence[str] = (),
    further: Iterable[tuple[str, str]] = (),
    progress: Callable[[int, int], None] | None = None,
    vary: Callable[[str, str], str] | None = None,
    apart: Container[str] = (),
) -> Classifier | None:
    """Return the classifier of the texts of `index` and of `everyday` messages; None where there are too few for one.

    `further` are more ways of asking, each with the id of its fact before it, or `UNSAID`; those of unknown facts are
    left out.
    Everything is fitted twice: with all, and before that without some of `further` and of the messages, to see what is
    made of texts that are met nowhere else. Which these are is drawn, unless some of them are in `apart`: then it is
    those, so that other models that have not met them can still be asked. `vary` returns a text, given with the id of
    what it asks for, as somebody else would type it: each is then learned from in both forms.
    """
    if len(index.texts) < FEWEST * len(index.facts):
        return None
    further = list(further)
    unsaid = [UNSAID] if any(fact == UNSAID for fact, _ in further) else []
    ids = [*(fact.id for fact in index.facts), *unsaid, EVERYDAY]
    number = {fact: at for at, fact in enumerate(ids)}
    own = [(text.text, text.fact) for text in index.texts]
    more = [(text, number[fact]) for fact, text in further if fact in number and fact != UNSAID]
    nowhere = [(text, number[UNSAID]) for fact, text in further if fact == UNSAID]
    beside = [(message, number[EVERYDAY]) for message in everyday]
    left_out = {pair: None for pairs in (more, beside, nowhere) for pair in pairs if pair[0] in apart}
    if not left_out:
        draw = random.Random(0)  # noqa: S311 - a sample, not a secret
        left_out = {
            pair: None for pairs in (more, beside, nowhere) for pair in draw.sample(pairs, min(UNSEEN, len(pairs) // 5))
        }

    def fitted(pairs: Sequence[tuple[str, int]], turn: int) -> Classifier:
        def told(done: int, of: int) -> None:
            if progress:
                progress(turn * of + done, 2 * of)

        learned = [*pairs, *((vary(text, ids[fact]), fact) for text, fact in pairs)] if vary else pairs
        texts, facts = [text for text, _ in learned], [fact for _, fact in learned]
        return fit(texts, facts, ids, index, progress=told)

    first = fitted([pair for pair in (*own, *more, *nowhere, *beside) if pair not in left_out], 0)
    unseen = tuple(Unseen(text, ids[fact], first.logits(*_read(text, index))) for text, fact in left_out)
    return replace(fitted([*own, *more, *nowhere, *beside], 1), unseen=unseen)


def fit(
    texts: Sequence[str],
    facts: Sequence[int],
    ids: Sequence[str],
    index: Index,
    *,
    seed: int = 0,
    epochs: int = EPOCHS,
    progress: Callable[[int, int], None] | None = None,
) -> Classifier:
    """Return the classifier of `texts`, each of the fact whose position stands in `facts`; `ids` name all of them.

    `index` says how texts are read, and what their words weigh and mean.
    `progress` is told how many minibatches of how many are done. About a second for 1,000 texts of 130 facts.
    """
    read = [_read(text, index) for text in texts]
    grams = [counted(stems, said) for stems, said, _ in read]
    met_in = np.concatenate([buckets for buckets, _ in grams]) if grams else np.zeros(0, np.int32)
    idf = inverse_document_frequency(met_in, len(grams))
    vectors = [weighted(buckets, counts, idf) for buckets, counts in grams]
    directions = np.array([direction for *_, direction in read], np.float32).reshape(len(read), -1)
    own = np.asarray(facts, np.int64)
    draw = np.random.default_rng(seed)
    weights = np.zeros((BUCKETS, len(ids)), np.float32)
    squared = np.full_like(weights, 1e-8)
    bias, bias_squared = np.zeros(len(ids), np.float32), np.full(len(ids), 1e-8, np.float32)
    of_direction = np.zeros((directions.shape[1], len(ids)), np.float32)
    direction_squared = np.full_like(of_direction, 1e-8)
    batches = -(-len(vectors) // BATCH)
    for epoch in range(epochs):
        order = draw.permutation(len(vectors))
        for batch in range(batches):
            chosen = order[batch * BATCH : (batch + 1) * BATCH]
            met, design = _design([vectors[i] for i in chosen.tolist()], draw)
            toward = directions[chosen]
            wrong = _softmax(design @ weights[met] + toward @ of_direction + bias)
            wrong[np.arange(len(chosen)), own[chosen]] -= 1
            gradient = design.T @ wrong
            squared[met] += gradient * gradient
            weights[met] -= RATE * gradient / np.sqrt(squared[met])
            turned = toward.T @ wrong
            direction_squared += turned * turned
            of_direction -= np.float32(RATE) * turned / np.sqrt(direction_squared)
            of_bias = wrong.sum(axis=0)
            bias_squared += of_bias * of_bias
            bias -= np.float32(RATE) * of_bias / np.sqrt(bias_squared)
            if progress:
                progress(epoch * batches + batch + 1, epochs * batches)
    return Classifier.of(ids, weights, bias, of_direction, idf)


def _read(text: str, index: Index) -> tuple[list[str], list[str], Vector]:
    """Return `text` as stems, as words, and its direction: the sum of its stems' vectors as the index weighs them."""
    stems = index.reading.stems(text)
    distinct = list(dict.fromkeys(stems))
    plain = [index.weight(s) / (STOP_FACTOR if s in STOP_STEMS else 1.0) for s in distinct]
    rows = index.vectors.rows(distinct)
    return stems, words(text), unit((rows * np.sqrt(np.array(plain, np.float32))[:, None]).sum(axis=0))


def _design(vectors: Sequence[Sparse], draw: np.random.Generator) -> tuple[NDArray[np.int64], Weights]:
    """Return the buckets that any of `vectors` has, and the vectors over these, shape (vectors, buckets).

    Of each vector a share is left out, drawn anew, and the rest is larger for it.
    """
    met, column = np.unique(np.concatenate([v.buckets for v in vectors]), return_inverse=True)
    row = np.repeat(np.arange(len(vectors)), [len(v.buckets) for v in vectors])
    design = np.zeros((len(vectors), len(met)), np.float32)
    values = np.concatenate([v.values for v in vectors])
    design[row, column] = np.where(draw.random(len(values)) < DROPPED, 0, values / np.float32(1 - DROPPED))
    return met.astype(np.int64), design


def _softmax(logits: Weights) -> Weights:
    shifted = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(shifted / shifted.sum(axis=1, keepdims=True), np.float32)
