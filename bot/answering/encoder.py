"""A sentence encoder, and its student: each word of a message in the light of all others, in plain numpy.

The first blocks of MiniLM (Wang et al. 2020), which is built as BERT (Devlin et al. 2019), taught further by
`training/encoder.py` to tell what a message asks for and whether somebody in it needs help. A message is read once;
what any part of it says is the mean over the pieces of its words as they stand in the message, so that a question is
read in the light of what is told before it, and a part of a message costs no second reading.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pkgutil import get_data
from typing import Any, NamedTuple, Self
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bot.answering.arrays import read_arrays
from bot.answering.runs import Weights
from bot.answering.wordpiece import MARKS, WordPiece

FILE, STUDENT = "encoder.npz", "student.npz"
VERSION = 2
"""Changes with the meaning of what is stored."""
LONGEST = 96
"""Pieces of a message that are read, marks included; of a longer one the beginning is left out, since people tell
first and ask last."""
MOST_RUNS = 3
"""In how many places of a message the words of one part may stand."""
CONCERNS = ("left alone", "help is due", "to be refused", "an order to the bot")
"""What the encoder's own head tells apart."""
LEFT_ALONE, HELP_IS_DUE, TO_BE_REFUSED, AN_ORDER = range(len(CONCERNS))
_EPSILON = np.float32(1e-12)
_LEVELS = 127
_BESIDE = ("scale", "places", "gain", "shift", "head", "bias")
_MATRICES = ("attended", "joined", "widened", "narrowed")
"""What is stored as whole numbers, −127…127, each column times a scale."""


class Block(NamedTuple):
    """One block: what each piece takes from the others, then what is made of it. D is the width, W a wider one.

    Shapes: `attended` (D, 3D) for queries, keys and values, the first already divided by the root of a head's width;
    `joined` (D, D), `widened` (D, W), `narrowed` (W, D); the biases have the length of the second. Gains and shifts
    (D,) belong to the normalisation after each of the two steps.
    """

    attended: Weights
    attended_bias: Weights
    joined: Weights
    joined_bias: Weights
    joined_gain: Weights
    joined_shift: Weights
    widened: Weights
    widened_bias: Weights
    narrowed: Weights
    narrowed_bias: Weights
    narrowed_gain: Weights
    narrowed_shift: Weights


class Message(NamedTuple):
    """A message that was read: the `ids` of its pieces between the marks, and the running sums of what each became.

    Shape of `sums`: (T + 1, D) for T pieces with the marks; what stands in i…j is (sums[j] - sums[i]) / (j - i).
    `words` are the positions among `ids` of all but punctuation.
    """

    ids: tuple[int, ...]
    words: tuple[int, ...]
    sums: Weights

    @property
    def whole(self) -> Weights:
        """The mean over the whole message, shape (D,)."""
        return np.asarray(self.sums[-1] / np.float32(len(self.sums) - 1))

    def part(self, ids: Sequence[int]) -> Weights | None:
        """Return the mean over the words `ids` where they stand in the message, shape (D,).

        Punctuation between them is passed over, and so are other words in at most `MOST_RUNS` - 1 places: a part may be
        completed by what others say ("how many boys, and how many girls"). The whole where they are all of its words,
        None where they do not stand in it so.
        """
        own = tuple(self.ids[at] for at in self.words)
        if tuple(ids) == own and own:
            return self.whole
        runs: list[tuple[int, int]] = []
        at = 0
        while at < len(ids) and len(runs) < MOST_RUNS:
            start, count = _longest_run(own, ids[at:])
            if not count:
                return None
            # The mark at the beginning stands before the first piece.
            runs.append((self.words[start] + 1, self.words[start + count - 1] + 2))
            at += count
        if not runs or at < len(ids):
            return None
        total = sum(self.sums[last] - self.sums[first] for first, last in runs)
        return np.asarray(total / np.float32(sum(last - first for first, last in runs)), np.float32)


@dataclass(frozen=True, eq=False)
class Encoder:
    """The encoder's weights.

    `pieces` are the V pieces of words that it knows, marks among them; their `vectors` (V, D) are whole numbers, times
    `scale` (V,). `places` (LONGEST, D) say where a piece stands, `gain` and `shift` (D,) belong to the first
    normalisation, `head` (D, 4) and `bias` (4,) tell `CONCERNS` apart. `checksum` is that of what it was read from,
    `teacher` that of the encoder from which it learned what to say, 0 where there is none.
    """

    pieces: tuple[str, ...]
    heads: int
    vectors: NDArray[np.int8]
    scale: Weights
    places: Weights
    gain: Weights
    shift: Weights
    blocks: tuple[Block, ...]
    head: Weights
    bias: Weights
    checksum: int = 0
    teacher: int = 0

    @cached_property
    def _words(self) -> WordPiece:
        return WordPiece(self.pieces)

    @cached_property
    def _punctuation(self) -> frozenset[int]:
        """The pieces that are marks of punctuation."""
        return frozenset(i for i, piece in enumerate(self.pieces) if len(piece) == 1 and not piece.isalnum())

    @property
    def width(self) -> int:
        """The length D of what it makes of a text."""
        return int(self.vectors.shape[1])

    def ids(self, text: str) -> list[int]:
        """Return the pieces of the words of `text`, without marks and punctuation."""
        return [piece for piece in self._words.last_ids(text, LONGEST)[1:-1] if piece not in self._punctuation]

    def concerns(self, said: Weights) -> Weights:
        """Return the logarithms of the chances that what is `said`, shape (D,), is one of `CONCERNS`, shape (4,)."""
        return log_chances(np.asarray(said @ self.head + self.bias, np.float32))

    def read(self, text: str) -> Message:
        """Read `text`, of which the beginning is left out where it is long."""
        return self.read_pieces(self.all_pieces(text))

    def all_pieces(self, text: str) -> list[int]:
        """Return the pieces of `text` with their marks, the last `LONGEST` of a longer one."""
        return self._words.last_ids(text, LONGEST)

    def read_pieces(self, pieces: Sequence[int]) -> Message:
        """Read what `all_pieces` returned."""
        ids = np.array(pieces)
        x = self.vectors[ids] * self.scale[ids, None] + self.places[: len(ids)]
        x = _normalised(x, self.gain, self.shift)
        for block in self.blocks:
            x = self._through(block, x)
        sums = np.zeros((len(ids) + 1, x.shape[1]), np.float32)
        np.cumsum(x, axis=0, out=sums[1:])
        own = tuple(ids[1:-1].tolist())
        return Message(own, tuple(at for at, piece in enumerate(own) if piece not in self._punctuation), sums)

    def _through(self, block: Block, x: Weights) -> Weights:
        """Return the pieces `x`, shape (T, D), after one block."""
        length, width = x.shape
        each = (x @ block.attended + block.attended_bias).reshape(length, 3, self.heads, -1)
        queries, keys, values = each.transpose(1, 2, 0, 3)
        of_heads = queries @ keys.transpose(0, 2, 1)
        np.exp(of_heads - of_heads.max(axis=2, keepdims=True), out=of_heads)
        taken = (of_heads @ values) / of_heads.sum(axis=2, keepdims=True)
        taken = taken.transpose(1, 0, 2).reshape(length, width) @ block.joined + block.joined_bias
        x = _normalised(x + taken, block.joined_gain, block.joined_shift)
        made = _gelu(x @ block.widened + block.widened_bias) @ block.narrowed + block.narrowed_bias
        return _normalised(x + made, block.narrowed_gain, block.narrowed_shift)

    def to_bytes(self) -> bytes:
        """Return what `from_bytes` reads back."""
        arrays: dict[str, Any] = {
            "version": np.int32(VERSION),
            "pieces": np.frombuffer("\n".join(self.pieces).encode(), np.uint8),
            "heads": np.int32(self.heads),
            "vectors": self.vectors,
        }
        if self.teacher:
            arrays["teacher"] = np.uint32(self.teacher)
        arrays |= {name: getattr(self, name).astype(np.float16) for name in _BESIDE}
        for name in Block._fields:
            stacked = np.stack([getattr(block, name) for block in self.blocks])
            if name in _MATRICES:
                scale = np.maximum(np.abs(stacked).max(axis=1, keepdims=True), np.float32(1e-9)) / np.float32(_LEVELS)
                arrays |= {name: np.rint(stacked / scale).astype(np.int8), f"{name}_scale": scale}
            else:
                arrays[name] = stacked.astype(np.float16)
        file = io.BytesIO()
        # Not compressed: it would be a tenth smaller, and take three times as long to read.
        np.savez(file, **arrays)
        return file.getvalue()

    @classmethod
    def from_bytes(cls, stored: bytes) -> Self:
        """Read what `to_bytes` wrote. Raises ValueError when it is of another version or damaged."""
        scales = [f"{name}_scale" for name in _MATRICES]
        names = ("pieces", "heads", "vectors", *_BESIDE, *Block._fields, *scales)
        arrays = read_arrays(stored, VERSION, names, ("teacher",))
        vectors, heads = arrays["vectors"], int(arrays["heads"])
        pieces = tuple(arrays["pieces"].tobytes().decode().split("\n"))
        if not _fit_together(pieces, heads, arrays):
            raise ValueError("not an encoder: arrays that do not fit together")
        for name in _MATRICES:
            arrays[name] = arrays[name] * arrays[f"{name}_scale"]
        numbers = {name: arrays[name].astype(np.float32) for name in (*_BESIDE, *Block._fields)}
        blocks = tuple(map(Block._make, zip(*(numbers[name] for name in Block._fields), strict=True)))
        beside = {name: numbers[name] for name in _BESIDE}
        teacher = arrays.get("teacher", np.uint32(0))
        if teacher.shape:
            raise ValueError("not an encoder: it learned from several")
        return cls(pieces, heads, vectors, blocks=blocks, checksum=crc32(stored), teacher=int(teacher), **beside)


@lru_cache(maxsize=1)
def packaged_encoder() -> Encoder | None:
    """Return the encoder that comes with the bot, read on first use; None where its file is missing or damaged."""
    return _packaged(FILE)


@lru_cache(maxsize=1)
def packaged_student() -> Encoder | None:
    """Return the small encoder that has learned from the other what to say.

    None where either cannot be read, or the student learned from another one.
    """
    teacher, student = packaged_encoder(), _packaged(STUDENT)
    return student if teacher and student and may_stand_for(student, teacher) else None


def may_stand_for(student: Encoder, teacher: Encoder) -> bool:
    """Whether `student` has learned from `teacher`, and knows the same pieces: a message is cut into them once."""
    return student.teacher == teacher.checksum and student.pieces == teacher.pieces


def _packaged(file: str) -> Encoder | None:
    try:
        stored = get_data("bot.answering", file)
        return None if stored is None else Encoder.from_bytes(stored)
    except (OSError, ValueError):
        return None


def log_chances(logits: Weights) -> Weights:
    """Return the logarithms of the chances that `logits` stand for, of the same shape."""
    most = logits.max()
    return np.asarray(logits - most - np.log(np.exp(logits - most).sum()), np.float32)


def log_odds(chances: Weights, one: int, others: Sequence[int]) -> float:
    """Return the log odds of `one` against any of the `others`, given the logarithms of their `chances`."""
    return float(chances[one] - np.logaddexp.reduce(chances[list(others)]))


def _longest_run(own: Sequence[int], ids: Sequence[int]) -> tuple[int, int]:
    """Return where the longest beginning of `ids` stands in `own` first, and how many of `ids` it is."""
    best, most = 0, 0
    for start in range(len(own)):
        count = 0
        while count < len(ids) and start + count < len(own) and own[start + count] == ids[count]:
            count += 1
        if count > most:
            best, most = start, count
    return best, most


def _fit_together(pieces: Sequence[str], heads: int, arrays: Mapping[str, NDArray[Any]]) -> bool:
    """Whether the arrays of an encoder have the shapes and types that they need."""
    vectors, widened = arrays["vectors"], arrays["widened"]
    if vectors.ndim != 2 or widened.ndim != 3 or heads < 1:
        return False
    (known, width), (blocks, _, wide) = vectors.shape, widened.shape
    columns = {"attended": 3 * width, "joined": width, "widened": wide, "narrowed": width}
    shapes: dict[str, Sequence[int]] = {"scale": (known,), "places": (LONGEST, width)}
    shapes |= {"gain": (width,), "shift": (width,), "head": (width, len(CONCERNS)), "bias": (len(CONCERNS),)}
    for name, long in columns.items():
        shapes |= {f"{name}_bias": (blocks, long), f"{name}_scale": (blocks, 1, long)}
        shapes[name] = (blocks, wide if name == "narrowed" else width, long)
    shapes |= {f"{name}_{of}": (blocks, width) for name in ("joined", "narrowed") for of in ("gain", "shift")}
    return (
        len(set(pieces)) == len(pieces) == known
        and MARKS.issubset(pieces)
        and width % heads == 0
        and all(arrays[name].dtype == np.int8 for name in ("vectors", *_MATRICES))
        and all(arrays[name].shape == tuple(shape) for name, shape in shapes.items())
        and all(np.isfinite(arrays[name]).all() for name in shapes if name not in _MATRICES)
    )


def _normalised(x: Weights, gain: Weights, shift: Weights) -> Weights:
    """Return each row of `x` at mean 0 and variance 1, then stretched and shifted (Ba et al. 2016)."""
    x = x - x.mean(axis=1, keepdims=True)
    variance = np.einsum("ij,ij->i", x, x)[:, None] / np.float32(x.shape[1])
    return np.asarray(x / np.sqrt(variance + _EPSILON) * gain + shift)


def _gelu(x: Weights) -> Weights:
    """Return the Gaussian error linear unit of `x` by its usual approximation (Hendrycks and Gimpel 2016)."""
    return np.asarray(
        np.float32(0.5) * x * (1 + np.tanh(np.float32(0.7978846) * (x + np.float32(0.044715) * x * x * x)))
    )
