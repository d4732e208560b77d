"""Lists of phrases as they are written in these modules, and finding one in folded words."""

from __future__ import annotations

import re
from collections.abc import Iterable


def phrases(listed: str) -> tuple[str, ...]:
    """Phrases parted by bars or line ends."""
    return tuple(phrase for part in re.split(r"[|\n]", listed) if (phrase := part.strip()))


def holds(text: str, wanted: Iterable[str]) -> bool:
    """Whether text that begins and ends with a space holds one of the phrases as whole words."""
    return any(f" {phrase} " in text for phrase in wanted)
