"""A small memory that forgets: by age, and by number when there is too much."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")

Clock = Callable[[], float]
"""Seconds that only go forward; `time.monotonic` outside of tests."""


class Expiring(Generic[Key, Value]):
    """Values by key, each kept for `keep` seconds after it was last set, and never more than `capacity` of them.

    The one set longest ago goes first. Nothing is written anywhere.
    """

    def __init__(self, clock: Clock, *, keep: float, capacity: int) -> None:
        self._clock = clock
        self._keep = keep
        self._capacity = capacity
        self._entries: OrderedDict[Key, tuple[float, Value]] = OrderedDict()

    def __len__(self) -> int:
        self._drop_old()
        return len(self._entries)

    def __contains__(self, key: Key) -> bool:
        return self.get(key) is not None

    def __iter__(self) -> Iterator[tuple[Key, Value]]:
        self._drop_old()
        return iter([(key, value) for key, (_, value) in self._entries.items()])

    def get(self, key: Key) -> Value | None:
        """Return the value of `key`, or None when there is none or it is too old."""
        entry = self._entries.get(key)
        if entry is None or entry[0] <= self._clock():
            return None
        return entry[1]

    def put(self, key: Key, value: Value) -> None:
        """Keep `value` under `key` from now on, in place of an earlier one."""
        self._drop_old()
        self._entries.pop(key, None)
        self._entries[key] = (self._clock() + self._keep, value)
        while len(self._entries) > self._capacity:
            self._entries.popitem(last=False)

    def discard(self, key: Key) -> None:
        """Forget `key`, if it is there."""
        self._entries.pop(key, None)

    def discard_where(self, doomed: Callable[[Key, Value], bool]) -> int:
        """Forget every entry for which `doomed(key, value)` holds; return how many there were."""
        keys = [key for key, value in self if doomed(key, value)]
        for key in keys:
            del self._entries[key]
        return len(keys)

    def _drop_old(self) -> None:
        # Every entry lives equally long and a refreshed one moves to the end, so the oldest deadline comes first.
        now = self._clock()
        while self._entries:
            deadline, _ = next(iter(self._entries.values()))
            if deadline > now:
                return
            self._entries.popitem(last=False)
