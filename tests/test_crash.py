"""The storage survives being killed; `benchmarks/crash.py` does the same for longer."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_twenty_kills_lose_nothing_that_was_acknowledged() -> None:
    command = [sys.executable, "benchmarks/crash.py", "--rounds", "20"]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    acknowledged = re.search(r"^(\d+) changes acknowledged: each there exactly once", ran.stdout, re.MULTILINE)
    assert acknowledged is not None
    assert int(acknowledged[1]) > 0
