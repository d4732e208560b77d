"""What takes long to make of a base, kept on disk: its calibration, its texts in tokens, stems of words.

That of the curated base comes with it, and the classifier that its ways of asking teach; `python training/teach.py`
makes both anew after a change of the base or of the engine (a test says when). What other bases need is kept in the
data folder; one that has most of the curated base's facts, as that base does while somebody works on it, has its
classifier too.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Self

import numpy as np

import bot.answering
from bot.answering.answerer import Answerer
from bot.answering.calibration import Calibration
from bot.answering.engine import Engine, stems_of
from bot.answering.index import Tokens
from bot.answering.text import remember_stems
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.library import curated_base
from bot.services.atomic_file import write_atomically
from bot.services.packaged_classifier import FILE, READER, STUDENT_READER, classifier_for, presuppositions_for
from bot.services.packaged_language import packaged_everyday, packaged_vectors
from bot.services.semantic import OFF, Semantic

PACKAGED = "calibration.json"
"""The file that comes with the curated base, beside its others."""
MADE_BY = (
    "arrays.py",
    "calibration.py",
    "calibration_fit.py",
    "chances.py",
    "classifier.py",
    "encoder.npz",
    "encoder.py",
    "everyday.txt",
    "habits.py",
    "index.py",
    "matcher.py",
    "ngrams.py",
    "opened.py",
    "query.py",
    "reader.py",
    "runs.py",
    "semantic.py",
    "shorthand.py",
    "similarity.py",
    "student.npz",
    "text.py",
    "vectors.py",
    "word-vectors.xz",
    "wordpiece.py",
)
"""The files of `bot/answering` that what is kept depends on: the calibration, and all that it imports."""
KEPT = 8
"""How many files are kept, of as many bases; the oldest go."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of an engine; `stems` are words with their stems."""

    calibration: Calibration
    tokens: Tokens
    stems: Mapping[str, str]

    @classmethod
    def of(cls, engine: Engine) -> Self:
        """Return what is to be kept of `engine`."""
        return cls(engine.calibration, engine.matcher.index.tokens, stems_of(engine.base))


class CalibrationStore:
    """Files named after the base, each good for the engine that made it.

    It is a cache: what cannot be read is made again, what cannot be written is left.
    """

    def __init__(self, data: Path) -> None:
        self._folder = data / "cache"

    def load(self, digest: str) -> Kept | None:
        """Return what is kept for the base of this digest, or None."""
        return _read(self._file(digest), digest) or _read(curated_base() / PACKAGED, digest)

    def save(self, digest: str, kept: Kept) -> None:
        """Keep `kept` for the base of this digest, where the data folder can be written."""
        try:
            write_atomically(self._file(digest), written(digest, kept))
            files = sorted(self._folder.glob("*.calibration.json"), key=lambda file: file.stat().st_mtime, reverse=True)
            for old in files[KEPT:]:
                old.unlink(missing_ok=True)
        except OSError:
            return

    def _file(self, digest: str) -> Path:
        return self._folder / f"{digest[:32]}.calibration.json"


def open_answerer(base: KnowledgeBase, data: Path, opened: Callable[[], Semantic] = lambda: OFF) -> Answerer:
    """Return an answerer for `base`, with what the data folder keeps for it or made anew.

    `opened` returns what there is of the extra `semantic`; what is kept is good for its model only, or for none. A base
    with a classifier is answered without it, and `opened` is not called: beside all ways of asking an encoder brings
    nothing that can be measured, and takes its time.
    """
    store = CalibrationStore(data)
    classifier, presuppositions = classifier_for(base), presuppositions_for(base)
    semantic = OFF if classifier is not None else opened()
    digest = hashlib.sha256(f"{base.digest} {semantic.digest}".encode()).hexdigest() if semantic.digest else base.digest
    kept = store.load(digest) if base.digest else None
    vectors, encoder = packaged_vectors(), semantic.encoder
    if kept:
        remember_stems(kept.stems)
        return Answerer(
            Engine.of(
                base,
                vectors,
                calibration=kept.calibration,
                tokens=kept.tokens,
                encoder=encoder,
                classifier=classifier,
                presuppositions=presuppositions,
            )
        )
    engine = Engine.of(
        base,
        vectors,
        everyday=packaged_everyday(),
        encoder=encoder,
        classifier=classifier,
        presuppositions=presuppositions,
    )
    if base.digest:
        store.save(digest, Kept.of(engine))
    return Answerer(engine)


def _read(file: Path, digest: str) -> Kept | None:
    """Return what `file` holds if it was made for this base and by this engine."""
    try:
        stored = json.loads(file.read_text("ascii"), parse_constant=_no_number)
        if stored["base"] != digest or stored["engine"] != engine_digest():
            return None
        words = stored["stems"].split()
        stems = dict(zip(words[::2], words[1::2], strict=True))
        return Kept(Calibration.from_json(stored["calibration"]), _tokens(stored["tokens"]), stems)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, zlib.error):
        return None


def written(digest: str, kept: Kept) -> bytes:
    """Return the file that keeps `kept` for the base of this digest, and for the engine as it stands."""
    stored = {
        "base": digest,
        "engine": engine_digest(),
        "calibration": kept.calibration.to_json(),
        "tokens": {
            "words": " ".join(kept.tokens.words),
            "sequence": _packed(kept.tokens.sequence),
            "start": _packed(kept.tokens.start),
        },
        "stems": " ".join(f"{word} {stem}" for word, stem in kept.stems.items()),
    }
    return json.dumps(stored, indent=1).encode("ascii") + b"\n"


def _tokens(stored: dict[str, Any]) -> Tokens:
    """Return the tokens that `_written` wrote. Raises ValueError where they do not fit together."""
    words = tuple(stored["words"].split())
    sequence, start = _unpacked(stored["sequence"]), _unpacked(stored["start"])
    ordered = len(start) > 0 and start[0] == 0 and start[-1] == len(sequence) and not (np.diff(start) < 0).any()
    known = not len(sequence) or (sequence.min() >= 0 and sequence.max() < len(words))
    if not ordered or not known or len(set(words)) != len(words):
        raise ValueError("tokens that do not fit together")
    return Tokens(words, sequence, start)


def _packed(ids: np.ndarray[Any, np.dtype[np.int32]]) -> str:
    """Return `ids` as little-endian 32-bit numbers, by deflate and base64."""
    return b64encode(zlib.compress(ids.astype("<i4").tobytes(), 9)).decode("ascii")


def _unpacked(packed: str) -> np.ndarray[Any, np.dtype[np.int32]]:
    return np.frombuffer(zlib.decompress(b64decode(packed, validate=True)), "<i4").astype(np.int32)


def _no_number(constant: str) -> float:
    """Refuse NaN and infinities, which JSON does not have and Python reads."""
    raise ValueError(f"{constant} is no number")


@cache
def engine_digest() -> str:
    """Return a hash that changes with what matches, the classifier too: what is kept fits the engine that made it."""
    digest = hashlib.sha256()
    for name in MADE_BY:
        digest.update(f"{name}\0".encode())
        with suppress(OSError):
            digest.update((Path(bot.answering.__file__).parent / name).read_bytes())
    for name in (FILE, READER, STUDENT_READER):
        with suppress(OSError):
            digest.update((curated_base() / name).read_bytes())
    return digest.hexdigest()[:32]
