"""An encoder of small random numbers that knows a few words, for tests of what reads with one."""

from __future__ import annotations

import numpy as np

from bot.answering.encoder import CONCERNS, LONGEST, Block, Encoder
from bot.answering.runs import Weights
from bot.answering.wordpiece import MARKS

WIDTH, WIDER, HEADS = 8, 12, 2


def drawn() -> Encoder:
    """An encoder of small random numbers that knows all pieces of a few words."""
    draw = np.random.default_rng(5)

    def some(*shape: int) -> Weights:
        return draw.normal(0, 0.6, shape).astype(np.float16).astype(np.float32)

    known = (*sorted(MARKS), *"will it rain or is there bread in the end ? , .".split())
    blocks = tuple(
        Block(
            some(WIDTH, 3 * WIDTH),
            some(3 * WIDTH),
            some(WIDTH, WIDTH),
            *(some(WIDTH) for _ in range(3)),
            some(WIDTH, WIDER),
            some(WIDER),
            some(WIDER, WIDTH),
            *(some(WIDTH) for _ in range(3)),
        )
        for _ in range(2)
    )
    return Encoder(
        known,
        HEADS,
        draw.integers(-127, 128, (len(known), WIDTH)).astype(np.int8),
        abs(some(len(known))),
        some(LONGEST, WIDTH),
        some(WIDTH),
        some(WIDTH),
        blocks,
        some(WIDTH, len(CONCERNS)),
        some(len(CONCERNS)),
    )


STORED = drawn().to_bytes()
ENCODER = Encoder.from_bytes(STORED)
