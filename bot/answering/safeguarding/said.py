"""A message as it was said, with what several parts of the engine make of it, each made once."""

from __future__ import annotations

from functools import cached_property

from bot.answering.opened import Opened, opened
from bot.answering.text import for_matching

from .folding import Folded, fold


class Said:
    """A message; nothing is made of it before it is asked for. It is kept no longer than the reply takes."""

    def __init__(self, text: str) -> None:
        """Keep `text`, a message of any content and length."""
        self.text = text

    @cached_property
    def folded(self) -> Folded:
        """The message as safeguarding reads it."""
        return fold(self.text)

    @cached_property
    def opened(self) -> Opened | None:
        """The message opened for the packaged encoder, which reads it when it is first asked; None without one."""
        return opened(for_matching(self.text))
