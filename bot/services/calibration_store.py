"""Calibrations kept on disk, so that a base is calibrated once and not at every start.

That of the curated base comes with it; `python -m bot.services.calibration_store` makes it anew after a change of the
base or of the engine (a test says when). Those of other bases are kept in the data folder.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path

import bot.answering
from bot.answering.answerer import Answerer
from bot.answering.calibration import Calibration
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.library import Library, curated_base
from bot.services.atomic_file import write_atomically
from bot.services.packaged_language import packaged_everyday, packaged_vectors

PACKAGED = "calibration.json"
"""The calibration that comes with the curated base, beside its files."""
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
        return _read(self._file(digest), digest) or _read(curated_base() / PACKAGED, digest)

    def save(self, digest: str, calibration: Calibration) -> None:
        """Keep `calibration` for the base of this digest, where the data folder can be written."""
        try:
            write_atomically(self._file(digest), _written(digest, calibration))
            kept = sorted(self._folder.glob("*.calibration.json"), key=lambda file: file.stat().st_mtime, reverse=True)
            for old in kept[KEPT:]:
                old.unlink(missing_ok=True)
        except OSError:
            return

    def _file(self, digest: str) -> Path:
        return self._folder / f"{digest[:32]}.calibration.json"


def open_answerer(base: KnowledgeBase, data: Path) -> Answerer:
    """Return an answerer for `base`, with the calibration that the data folder keeps for it or a new one."""
    store = CalibrationStore(data)
    calibration = store.load(base.digest) if base.digest else None
    answerer = Answerer(base, packaged_vectors(), calibration, () if calibration else packaged_everyday())
    if calibration is None and base.digest:
        store.save(base.digest, answerer.calibration)
    return answerer


def main() -> None:
    """Calibrate the curated base and write the result beside its files."""
    base = Library(curated_base()).load()
    made = Answerer(base, packaged_vectors(), everyday=packaged_everyday()).calibration
    write_atomically(curated_base() / PACKAGED, _written(base.digest, made))


def _read(file: Path, digest: str) -> Calibration | None:
    """Return the calibration in `file` if it was made for this base and by this engine."""
    try:
        stored = json.loads(file.read_text("ascii"), parse_constant=_no_number)
        if stored["base"] != digest or stored["engine"] != engine():
            return None
        return Calibration.from_json(stored["calibration"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _no_number(constant: str) -> float:
    """Refuse NaN and infinities, which JSON does not have and Python reads."""
    raise ValueError(f"{constant} is no number")


def _written(digest: str, calibration: Calibration) -> bytes:
    stored = {"base": digest, "engine": engine(), "calibration": calibration.to_json()}
    return json.dumps(stored, indent=1).encode("ascii") + b"\n"


@cache
def engine() -> str:
    """Return a hash that changes with the engine's modules and words: a calibration fits the engine that made it."""
    digest = hashlib.sha256()
    for file in sorted(Path(bot.answering.__file__).parent.iterdir()):
        if file.is_file():
            digest.update(f"{file.name}\0".encode())
            digest.update(file.read_bytes())
    return digest.hexdigest()[:32]


if __name__ == "__main__":
    main()
