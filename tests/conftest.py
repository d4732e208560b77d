"""For every test: Ctrl-C ends what a test starts."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session", autouse=True)
def _interruptible() -> Iterator[None]:
    """Let Ctrl-C mean what it means in a terminal.

    A shell without job control starts what stands before an `&` with interrupts ignored, and so do all programs that
    it starts: those that a test interrupts would go on for ever.
    """
    before = signal.getsignal(signal.SIGINT)
    if before is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
