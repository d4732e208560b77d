"""To whom help was just given, so that the next short message ("idk", "what now") is met with help too."""

from __future__ import annotations

from bot.services.conversation import Asker
from bot.services.expiring import Clock, Expiring

REMEMBERED = 600.0
"""Seconds for which the bare fact is remembered."""


class HelpGiven:
    """The bare fact that (channel, user) was given help, in memory only and for ten minutes. Nothing of what was
    written.
    """

    def __init__(self, clock: Clock, *, capacity: int = 5_000) -> None:
        self._given: Expiring[Asker, bool] = Expiring(clock, keep=REMEMBERED, capacity=capacity)

    def note(self, asker: Asker) -> None:
        """Remember that help was given now."""
        self._given.put(asker, True)

    def recently(self, asker: Asker) -> bool:
        """Whether help was given within the last ten minutes."""
        return asker in self._given

    def forget(self, user: int) -> int:
        """Forget that `user` was given help anywhere; return in how many channels it was remembered."""
        return self._given.discard_where(lambda asker, _: asker.user == user)
