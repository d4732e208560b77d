"""The reader in PyTorch, as `bot.answering.reader` runs it, and what is kept of it when it is fitted."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from bot.answering.reader import LONGEST, Block, Reader

WIDTH, HEADS, WIDER, BLOCKS, DROPPED = 128, 4, 384, 2, 0.1
_EPSILON = 1e-5
_LEVELS = 127


class AttentionBlock(nn.Module):
    """One block, normalised before each step."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = nn.RMSNorm(WIDTH, eps=_EPSILON), nn.RMSNorm(WIDTH, eps=_EPSILON)
        self.attended, self.joined = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.widened, self.narrowed = nn.Linear(WIDTH, WIDER), nn.Linear(WIDER, WIDTH)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """Return the pieces `x`, shape (texts, T, WIDTH), each in the light of those that `mask` lets through."""
        texts, length, _ = x.shape
        each = self.attended(self.first(x)).view(texts, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        taken = functional.scaled_dot_product_attention(*each, attn_mask=mask[:, None, None, :])
        taken = self.joined(taken.transpose(1, 2).reshape(texts, length, WIDTH))
        x = x + functional.dropout(taken, DROPPED, self.training)
        wide = self.narrowed(functional.relu(self.widened(self.second(x))))
        return x + functional.dropout(wide, DROPPED, self.training)

    def kept(self) -> Block:
        """Return the block as the reader runs it, gains and the scale of the dot product multiplied in."""
        attended, bias = _numbers(self.attended.weight.T), _numbers(self.attended.bias)
        attended *= _numbers(self.first.weight)[:, None]
        scale = np.float32((WIDTH // HEADS) ** -0.5)
        attended[:, :WIDTH] *= scale
        bias[:WIDTH] *= scale
        widened = _numbers(self.widened.weight.T) * _numbers(self.second.weight)[:, None]
        joined, narrowed = _numbers(self.joined.weight.T), _numbers(self.narrowed.weight.T)
        biases = _numbers(self.joined.bias), _numbers(self.widened.bias), _numbers(self.narrowed.bias)
        return Block(attended, bias, joined, biases[0], widened, biases[1], narrowed, biases[2])


class Network(nn.Module):
    """The reader while it is fitted: logits of facts, and what the encoder makes of the whole text."""

    def __init__(self, vectors: Tensor, facts: int, encoded: int) -> None:
        """`vectors` are what the pieces begin with, shape (V, WIDTH); `encoded` is the width of the encoder."""
        super().__init__()
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=False)
        self.places = nn.Embedding(LONGEST, WIDTH)
        nn.init.normal_(self.places.weight, std=0.02)
        self.blocks = nn.ModuleList([AttentionBlock() for _ in range(BLOCKS)])
        self.norm = nn.RMSNorm(WIDTH, eps=_EPSILON)
        self.head, self.encoded = nn.Linear(2 * WIDTH, facts), nn.Linear(2 * WIDTH, encoded)

    def forward(self, ids: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Return logits, shape (texts, facts), and the texts as the encoder would see them, shape (texts, encoded)."""
        x = self.vectors(ids) + self.places.weight[: ids.shape[1]]
        x = functional.dropout(x, DROPPED, self.training)
        for block in self.blocks:
            x = block(x, mask)
        x = self.norm(x)
        share = mask[:, :, None]
        mean = (x * share).sum(1) / share.sum(1)
        both = torch.cat([mean, x.masked_fill(~share, -1e4).amax(1)], 1)
        return self.head(functional.dropout(both, DROPPED, self.training)), self.encoded(both)

    def kept(self, facts: Sequence[str], pieces: Sequence[str]) -> Reader:
        """Return what the bot runs; `pieces` are those that it knows."""
        vectors = _numbers(self.vectors.weight)
        scale = np.maximum(np.abs(vectors).max(axis=1), np.float32(1e-6)) / np.float32(_LEVELS)
        reader = Reader(
            tuple(facts),
            tuple(pieces),
            HEADS,
            np.rint(vectors / scale[:, None]).astype(np.int8),
            scale,
            _numbers(self.places.weight),
            tuple(block.kept() for block in self.blocks),
            _numbers(self.norm.weight),
            _numbers(self.head.weight.T),
            _numbers(self.head.bias),
        )
        # What is stored is what is used: the same answers before and after.
        return Reader.from_bytes(reader.to_bytes())


def first_vectors(words: Tensor, pieces: Sequence[int]) -> Tensor:
    """Return the vectors of `pieces`: the principal directions of an encoder's `words`, shape (all pieces, width)."""
    centred = words - words.mean(0)
    directions = torch.linalg.svd(centred, full_matrices=False).Vh[:WIDTH]
    reduced = centred @ directions.T
    return (reduced / reduced.std() * 0.5)[list(pieces)]


def _numbers(weights: Tensor) -> np.ndarray:
    return weights.detach().float().numpy().copy()
