"""A message as the encoders read it, each at most once: a small one first, the large one where that leaves it open.

The small one has learned from the large what that says (distillation, Hinton et al. 2015), in a tenth of its time.
Where it is sure, the large one is not asked, as in a cascade (Viola and Jones 2001).
"""

from __future__ import annotations

import math
from functools import cached_property

from bot.answering.encoder import LEFT_ALONE, Encoder, Message, packaged_encoder, packaged_student
from bot.answering.runs import Weights

PLAINLY_ALONE, NO_ORDER = math.log(0.996), math.log(0.85)
"""The logarithms of the student's chance that what is said is to be left alone from which the large encoder is not
asked whether it is a call or harmful, and whether it is an order: what is overlooked there costs less."""


class Opened:
    """A message that an encoder, and before it perhaps a `student` of the same pieces, reads when first asked."""

    def __init__(self, encoder: Encoder, text: str, student: Encoder | None = None) -> None:
        """Open `text`; nothing is read yet."""
        self._encoder = encoder
        self._student = student
        self.text = text

    @property
    def has_student(self) -> bool:
        """Whether it can be glanced at."""
        return self._student is not None

    @property
    def checksum(self) -> int:
        """That of the large encoder."""
        return self._encoder.checksum

    @cached_property
    def _pieces(self) -> list[int]:
        return self._encoder.all_pieces(self.text)

    @cached_property
    def message(self) -> Message:
        """The message, read."""
        return self._encoder.read_pieces(self._pieces)

    @cached_property
    def glanced(self) -> Message | None:
        """The message as the student reads it; None without one."""
        return self._student.read_pieces(self._pieces) if self._student else None

    def said(self, text: str) -> Weights:
        """Return what the encoder makes of `text`, shape (D,): as a part of the message, else by itself."""
        return _said(self._encoder, self.message, text)

    def at_a_glance(self, text: str) -> Weights | None:
        """Return what the student makes of `text` in the same way, of its own width; None without one."""
        if self._student is None or self.glanced is None:
            return None
        return _said(self._student, self.glanced, text)

    def concerns(self, text: str, least: float = PLAINLY_ALONE) -> Weights:
        """Return the logarithms of the chances that `text` is one of `CONCERNS`, shape (4,), read as by `said`.

        They are the student's where that gives the chance that it is to be left alone a logarithm of `least`.
        """
        glance = self.at_a_glance(text)
        if glance is not None and self._student is not None:
            concerns = self._student.concerns(glance)
            if concerns[LEFT_ALONE] >= least:
                return concerns
        return self._encoder.concerns(self.said(text))


def opened(text: str) -> Opened | None:
    """Return `text` opened for the packaged encoder and its student; None where there is none."""
    encoder = packaged_encoder()
    return Opened(encoder, text, packaged_student()) if encoder else None


def _said(encoder: Encoder, message: Message, text: str) -> Weights:
    part = message.part(encoder.ids(text))
    return encoder.read(text).whole if part is None else part
