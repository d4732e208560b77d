"""Calibrations kept in the data folder, so that a base is calibrated once and not at every start."""

from __future__ import annotations

import hashlib
import json
import math
from pathlib import Path

import bot.answering
from bot.answering.answerer import Answerer
from bot.answering.calibration import Calibration
from bot.knowledge.base import KnowledgeBase
from bot.services.atomic_file import write_atomically
from bot.services.packaged_language import packaged_everyday, packaged_vectors

KEPT = 8
"""How many calibrations are kept, of as many bases; the oldest go."""


class CalibrationStore:
    """Calibrations in files named after the base and the engine that they were fitted with.

    It is a cache: what cannot be read is fitted again, what cannot be written is left.
    """

    def __init__(self, data: Path) -> None:
        self._folder = data / "cache"

    def load(self, digest: str) -> Calibration | None:
        """Return the calibration kept for the base of this digest, or None."""
        try:
            stored = json.loads(self._file(digest).read_text("ascii"))
            calibration = Calibration.from_json(stored)
        except (OSError, ValueError, TypeError, AttributeError, RecursionError):
            return None
        numbers = (*calibration.mean, *calibration.spread, *calibration.weights, calibration.intercept)
        return calibration if all(map(math.isfinite, numbers)) else None

    def save(self, digest: str, calibration: Calibration) -> None:
        """Keep `calibration` for the base of this digest, where the data folder can be written."""
        try:
            write_atomically(self._file(digest), json.dumps(calibration.to_json()).encode("ascii"))
            kept = sorted(self._folder.glob("*.calibration.json"), key=lambda file: file.stat().st_mtime, reverse=True)
            for old in kept[KEPT:]:
                old.unlink(missing_ok=True)
        except OSError:
            return

    def _file(self, digest: str) -> Path:
        return self._folder / f"{digest[:32]}-{_engine()}.calibration.json"


def open_answerer(base: KnowledgeBase, data: Path) -> Answerer:
    """Return an answerer for `base`, with the calibration that the data folder keeps for it or a new one."""
    store = CalibrationStore(data)
    calibration = store.load(base.digest) if base.digest else None
    answerer = Answerer(base, packaged_vectors(), calibration, () if calibration else packaged_everyday())
    if calibration is None and base.digest:
        store.save(base.digest, answerer.calibration)
    return answerer


def _engine() -> str:
    """Return a short hash that changes with the engine's files: a calibration fits the engine that it was made with."""
    digest = hashlib.sha256()
    for file in sorted(Path(bot.answering.__file__).parent.iterdir()):
        if file.is_file():
            status = file.stat()
            digest.update(f"{file.name} {status.st_size} {status.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:12]
