"""What the bot counts about itself: numbers only, never who or what."""

from __future__ import annotations

from collections import Counter
from typing import Final

NAMES: Final = {
    "replies": "Replies sent, by outcome",
    "safety_replies": "Replies that were help",
    "cooldowns": "Questions held back because somebody or a channel asked too many",
    "pointers": "Questions answered by pointing at the same answer above",
    "forbidden": "Replies that could not be sent for lack of a permission",
    "retries": "Requests sent again after a passing failure",
    "errors": "Handlers that failed",
    "votes": "Presses of “Not helpful”",
    "deleted": "Replies removed by whoever had asked",
}
"""Every counter and what it counts."""


class Counters:
    """Counters by name, some with one label."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, str]] = Counter()

    def add(self, name: str, label: str = "") -> None:
        """Count one event of `name`, a key of `NAMES`; `label` is one of a few fixed words."""
        if name not in NAMES:
            raise KeyError(name)
        self._counts[name, label] += 1

    def total(self, name: str) -> int:
        """Return the count of `name` over all labels."""
        return sum(count for (counted, _), count in self._counts.items() if counted == name)

    def exposition(self) -> str:
        """Return all counters in the Prometheus text format."""
        lines: list[str] = []
        for name, meaning in NAMES.items():
            lines += [f"# HELP bot_{name}_total {meaning}.", f"# TYPE bot_{name}_total counter"]
            counted = sorted((label, count) for (other, label), count in self._counts.items() if other == name)
            lines += [
                f'bot_{name}_total{{kind="{label}"}} {count}' if label else f"bot_{name}_total {count}"
                for label, count in counted or [("", 0)]
            ]
        return "\n".join(lines) + "\n"
