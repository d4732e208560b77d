"""What a message calls for before anything else is done with it."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Concern(enum.StrEnum):
    """The kind of help, if any, that a message calls for.

    `COLOURED` is a plain question with a personal note: it gets its fact and one short help line.
    """

    NONE = "none"
    COLOURED = "coloured"
    DISCLOSURE = "disclosure"
    WORRIED_ADULT = "worried_adult"
    CRISIS = "crisis"
    SURVIVOR = "survivor"
    OWN_BEHAVIOUR = "own_behaviour"
    HARMFUL = "harmful"
    HELP = "help"


SUPPORTED = frozenset(
    {
        Concern.DISCLOSURE,
        Concern.WORRIED_ADULT,
        Concern.CRISIS,
        Concern.SURVIVOR,
        Concern.OWN_BEHAVIOUR,
        Concern.HELP,
    }
)
"""Concerns that are met with help and nothing else."""


@dataclass(frozen=True, slots=True)
class Screening:
    """The outcome of screening one message; it holds no word of the message.

    `doubtful`: it may ask how to harm a child, though not plainly, so that only what it surely asks for may be told.
    """

    concern: Concern = Concern.NONE
    doubtful: bool = False

    @property
    def support_due(self) -> bool:
        """Whether help is shown instead of an answer."""
        return self.concern in SUPPORTED

    @property
    def refuse(self) -> bool:
        """Whether the message asks how to harm a child."""
        return self.concern is Concern.HARMFUL
