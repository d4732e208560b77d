"""From texts and their MiniLM vectors to one vector for each stem."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from bot.answering.text import stem, words

Floats = NDArray[np.float32]
RIDGE, STEPS = 1.0, 25
BATCH, RATE, WARM_UP = 1_024, 2e-3, 0.05
BETAS, EPSILON = (0.9, 0.999), 1e-8


def stems_of(listed: Sequence[str]) -> list[str]:
    """Return the distinct stems of the `listed` words, in their order."""
    return list(dict.fromkeys(stem(word) for word in listed))


def counts(texts: Sequence[str], stems: Sequence[str]) -> Any:
    """Return which texts have which stems, sparse, shape (texts, stems): 1 / √(distinct known stems), or 0."""
    column = {s: i for i, s in enumerate(stems)}
    indices: list[int] = []
    ends = [0]
    for text in texts:
        indices += {column[s]: None for s in map(stem, words(text)) if s in column}
        ends.append(len(indices))
    lengths = np.diff(ends)
    values = np.repeat(1 / np.sqrt(np.maximum(lengths, 1)), lengths).astype(np.float32)
    return sparse.csr_matrix((values, indices, ends), shape=(len(texts), len(stems)))


def principal(vectors: NDArray[np.float16], dimensions: int) -> tuple[Floats, Floats]:
    """Return the mean of `vectors` and their first principal directions, shape (width, dimensions)."""
    mean = vectors.mean(axis=0, dtype=np.float64)
    square = np.zeros((len(mean), len(mean)))
    for start in range(0, len(vectors), 65_536):
        part = vectors[start : start + 65_536].astype(np.float64) - mean
        square += part.T @ part
    _, directions = np.linalg.eigh(square)
    directions = directions[:, ::-1][:, :dimensions]
    # A direction's sign is arbitrary: the largest part is made positive, so that every machine writes the same.
    directions = directions * np.sign(directions[np.abs(directions).argmax(axis=0), np.arange(dimensions)])
    return mean.astype(np.float32), directions.astype(np.float32)


def ridge(design: Any, target: Floats) -> Floats:
    """Return the E that minimises |design · E − target|² + RIDGE |E|², by conjugate gradients."""
    found = np.zeros((design.shape[1], target.shape[1]), np.float32)
    residual = np.asarray(design.T @ target)
    direction = residual.copy()
    left = (residual**2).sum(axis=0)
    for _ in range(STEPS):
        applied = design.T @ (design @ direction) + RIDGE * direction
        step = left / np.maximum((direction * applied).sum(axis=0), 1e-12)
        found += step * direction
        residual -= step * applied
        before, left = left, (residual**2).sum(axis=0)
        direction = residual + left / np.maximum(before, 1e-12) * direction
    return found


def refine(design: Any, vectors: NDArray[np.float16], table: Floats, seed: int) -> Floats:
    """Return `table` after one epoch of Adam (Kingma and Ba 2015) on how near texts are to one another.

    The loss is the mean squared difference, over all pairs of a batch, of the cosine that the table gives and that of
    `vectors`.
    """
    table = table.copy()
    first, second = np.zeros_like(table), np.zeros_like(table)
    order = np.random.default_rng(seed).permutation(np.flatnonzero(np.diff(design.indptr)))
    batches = [order[start : start + BATCH] for start in range(0, len(order) - BATCH + 1, BATCH)]
    for step, batch in enumerate(batches, start=1):
        rows = design[batch]
        gradient = rows.T @ _gradient(rows @ table, vectors[batch].astype(np.float32))
        first += (1 - BETAS[0]) * (gradient - first)
        second += (1 - BETAS[1]) * (gradient**2 - second)
        done = step / len(batches)
        rate = RATE * min(done / WARM_UP, (1 - done) / (1 - WARM_UP))
        corrected = np.sqrt(second / (1 - BETAS[1] ** step)) + EPSILON
        table -= rate / (1 - BETAS[0] ** step) * first / corrected
    return table


def _gradient(sums: Floats, vectors: Floats) -> Floats:
    """Return the loss's gradient by the texts' sums of word vectors."""
    lengths = np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-6)
    units = sums / lengths
    vectors = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)
    by_unit = 4 / len(units) ** 2 * ((units @ units.T - vectors @ vectors.T) @ units)
    tangent: Floats = (by_unit - (by_unit * units).sum(axis=1, keepdims=True) * units) / lengths
    return tangent
