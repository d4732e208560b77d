"""Reads a whole message and says which fact it asks for, or a part of it in the light of the rest.

The classifier counts words; it cannot tell what is asked from what is told on the way ("I teach PSHE and am finishing
my slides. How many offences…"). This reads words in their order, with the sentence `encoder` that comes with the bot,
or with its student; what belongs to a base is one linear layer over what either makes of a text, fitted by
`training/encoder.py` and `training/student.py`.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Self

import numpy as np

from bot.answering.arrays import read_arrays
from bot.answering.encoder import Encoder, log_chances
from bot.answering.runs import Weights

VERSION = 2
"""Changes with the meaning of what is stored."""


@dataclass(frozen=True, eq=False)
class Reader:
    """A fitted reader of `facts`, ids in the order of its logits: facts, then what no fact answers, as a classifier's.

    `head` (D, F) and `bias` (F,) make logits of what `encoder`, of width D, makes of a text.
    """

    facts: tuple[str, ...]
    head: Weights
    bias: Weights
    encoder: Encoder

    def log_chances(self, said: Weights) -> Weights:
        """Return the logarithms of the chances that something asks for each of `facts`, shape (F,).

        `said` is what the encoder makes of it, shape (D,).
        """
        return log_chances(np.asarray(said @ self.head + self.bias, np.float32))

    def logit(self, fact: str, said: Weights) -> float | None:
        """Return the logit of `fact` alone for what is `said`, shape (D,); None of a fact that is not known."""
        if fact not in self.facts:
            return None
        at = self.facts.index(fact)
        return float(said @ self.head[:, at] + self.bias[at])

    def to_bytes(self) -> bytes:
        """Return what `from_bytes` reads back, but for the encoder."""
        file = io.BytesIO()
        np.savez_compressed(
            file,
            version=np.int32(VERSION),
            facts=np.frombuffer("\n".join(self.facts).encode(), np.uint8),
            encoder=np.uint32(self.encoder.checksum),
            head=self.head.astype(np.float16),
            bias=self.bias.astype(np.float16),
        )
        return file.getvalue()

    @classmethod
    def from_bytes(cls, stored: bytes, encoder: Encoder) -> Self:
        """Read what `to_bytes` wrote. Raises ValueError when it is damaged, of another version or another encoder."""
        arrays = read_arrays(stored, VERSION, ("facts", "encoder", "head", "bias"))
        facts = tuple(arrays["facts"].tobytes().decode().split("\n"))
        head, bias = arrays["head"].astype(np.float32), arrays["bias"].astype(np.float32)
        if head.shape != (encoder.width, len(facts)) or bias.shape != (len(facts),):
            raise ValueError("not a reader: arrays that do not fit together")
        if not np.isfinite(head).all() or not np.isfinite(bias).all():
            raise ValueError("not a reader: numbers that are none")
        if arrays["encoder"].shape or int(arrays["encoder"]) != encoder.checksum:
            raise ValueError("not a reader: it belongs to another encoder")
        return cls(facts, head, bias, encoder)
