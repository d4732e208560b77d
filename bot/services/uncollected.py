"""Reading much at a stretch without looking for garbage among it."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Let the collector of reference cycles rest: ten thousand entries that are read and kept set it off again and
    again, each time over the whole base, and none of them is garbage. A third of the time of opening a long journal.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
