"""A small transformer that reads a whole message, and says which fact it asks for.

The classifier counts words; it cannot tell what is asked from what is told on the way ("I teach PSHE and am finishing
my slides. How many offences…"). This reads words in their order, each in the light of the others: two blocks of
self-attention (Vaswani et al. 2017), normalised before each step (Xiong et al. 2020) by the root of the mean square
(Zhang and Sennrich 2019), over BERT's pieces of words. It is fitted by `training/reader.py`: a sentence encoder learns
from the base's ways of asking, and this learns from it (distillation, Hinton et al. 2015). Plain numpy runs it.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple, Self

import numpy as np
from numpy.typing import NDArray

from bot.answering.arrays import read_arrays
from bot.answering.runs import Weights
from bot.answering.wordpiece import MARKS, WordPiece

VERSION = 1
"""Changes with the meaning of what is stored."""
LONGEST = 60
"""Pieces of a message that are read, marks included; of a longer one the beginning is left out, since people tell
first and ask last."""
_EPSILON = np.float32(1e-5)
_OF_READER = ("scale", "places", "gain", "head", "bias")


class Block(NamedTuple):
    """One block: what each piece takes from the others, then what is made of it. D is the width, W a wider one.

    Shapes: `attended` (D, 3D) for queries, keys and values, `joined` (D, D), `widened` (D, W), `narrowed` (W, D); the
    biases have the length of the second. The gains of both normalisations are multiplied into `attended`, `widened`.
    """

    attended: Weights
    attended_bias: Weights
    joined: Weights
    joined_bias: Weights
    widened: Weights
    widened_bias: Weights
    narrowed: Weights
    narrowed_bias: Weights


@dataclass(frozen=True, eq=False)
class Reader:
    """A fitted reader of `facts`, ids in the order of its logits: facts, then what no fact answers, as a classifier's.

    `pieces` are the V pieces of words that it knows, marks among them; their `vectors` (V, D) are whole numbers, times
    `scale` (V,). `places` (LONGEST, D) say where a piece stands, `gain` (D,) belongs to the last normalisation, `head`
    (2D, F) and `bias` (F,) make logits of the mean and the maximum over a text's pieces.
    """

    facts: tuple[str, ...]
    pieces: tuple[str, ...]
    heads: int
    vectors: NDArray[np.int8]
    scale: Weights
    places: Weights
    blocks: tuple[Block, ...]
    gain: Weights
    head: Weights
    bias: Weights

    @cached_property
    def _words(self) -> WordPiece:
        return WordPiece(self.pieces)

    def logits(self, text: str) -> Weights:
        """Return how strongly `text` asks for each of `facts`, shape (F,), as logarithms of chances plus a constant."""
        ids = np.array(self._words.last_ids(text, LONGEST))
        x = self.vectors[ids] * self.scale[ids, None] + self.places[: len(ids)]
        for block in self.blocks:
            x = self._through(block, x)
        x = _normalised(x) * self.gain
        return np.concatenate((x.mean(axis=0), x.max(axis=0))) @ self.head + self.bias

    def _through(self, block: Block, x: Weights) -> Weights:
        """Return the pieces `x`, shape (T, D), after one block."""
        length, width = x.shape
        each = (_normalised(x) @ block.attended + block.attended_bias).reshape(length, 3, self.heads, -1)
        queries, keys, values = each.transpose(1, 2, 0, 3)
        of_heads = queries @ keys.transpose(0, 2, 1)
        np.exp(of_heads - of_heads.max(axis=2, keepdims=True), out=of_heads)
        taken = (of_heads @ values) / of_heads.sum(axis=2, keepdims=True)
        x = x + taken.transpose(1, 0, 2).reshape(length, width) @ block.joined + block.joined_bias
        wide = _normalised(x) @ block.widened + block.widened_bias
        return np.asarray(x + np.maximum(wide, 0, out=wide) @ block.narrowed + block.narrowed_bias, np.float32)

    def to_bytes(self) -> bytes:
        """Return what `from_bytes` reads back."""
        arrays: dict[str, Any] = {
            "version": np.int32(VERSION),
            "facts": np.frombuffer("\n".join(self.facts).encode(), np.uint8),
            "pieces": np.frombuffer("\n".join(self.pieces).encode(), np.uint8),
            "heads": np.int32(self.heads),
            "vectors": self.vectors,
        }
        arrays |= {name: getattr(self, name).astype(np.float16) for name in _OF_READER}
        arrays |= {name: np.stack([getattr(b, name) for b in self.blocks]).astype(np.float16) for name in Block._fields}
        file = io.BytesIO()
        np.savez_compressed(file, **arrays)
        return file.getvalue()

    @classmethod
    def from_bytes(cls, stored: bytes) -> Self:
        """Read what `to_bytes` wrote. Raises ValueError when it is of another version or damaged."""
        arrays = read_arrays(stored, VERSION, ("facts", "pieces", "heads", "vectors", *_OF_READER, *Block._fields))
        vectors, heads = arrays["vectors"], int(arrays["heads"])
        numbers = {name: array.astype(np.float32) for name, array in arrays.items() if array.dtype == np.float16}
        facts, pieces = (tuple(arrays[name].tobytes().decode().split("\n")) for name in ("facts", "pieces"))
        if not _fit_together(pieces, vectors, heads, numbers, len(facts)):
            raise ValueError("not a reader: arrays that do not fit together")
        blocks = tuple(map(Block._make, zip(*(numbers[name] for name in Block._fields), strict=True)))
        beside = {name: numbers[name] for name in _OF_READER}
        return cls(facts, pieces, heads, vectors, blocks=blocks, **beside)


def _fit_together(
    pieces: Sequence[str], vectors: NDArray[Any], heads: int, numbers: Mapping[str, Weights], facts: int
) -> bool:
    """Whether the arrays of a reader have the shapes that they need."""
    if vectors.ndim != 2 or vectors.dtype != np.int8 or heads < 1:
        return False
    known, width = vectors.shape
    blocks = len(numbers.get("attended", ()))
    wide = numbers["widened"].shape[-1] if "widened" in numbers else 0
    shapes: dict[str, Sequence[int]] = {
        "scale": (known,),
        "places": (LONGEST, width),
        "gain": (width,),
        "head": (2 * width, facts),
        "bias": (facts,),
        "attended": (blocks, width, 3 * width),
        "attended_bias": (blocks, 3 * width),
        "joined": (blocks, width, width),
        "joined_bias": (blocks, width),
        "widened": (blocks, width, wide),
        "widened_bias": (blocks, wide),
        "narrowed": (blocks, wide, width),
        "narrowed_bias": (blocks, width),
    }
    return (
        len(set(pieces)) == len(pieces) == known
        and MARKS.issubset(pieces)
        and width % heads == 0
        and all(name in numbers and numbers[name].shape == tuple(shape) for name, shape in shapes.items())
    )


def _normalised(x: Weights) -> Weights:
    """Return each row of `x` over the root of its mean square."""
    return np.asarray(x / np.sqrt(np.einsum("ij,ij->i", x, x)[:, None] / np.float32(x.shape[1]) + _EPSILON), np.float32)
