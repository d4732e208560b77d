"""The sentence encoder where the extra `semantic` is installed, with the vectors of a base's texts kept on disk."""

from __future__ import annotations

import hashlib
import io
import logging
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.answering.semantic import Encoder
from bot.answering.vectors import Vector
from bot.semantic.encoder import DIMENSIONS, EncoderUnavailableError, SentenceEncoder
from bot.services.atomic_file import write_atomically

log = logging.getLogger(__name__)

KEY = 16
"""Bytes of a text's hash under which its vector is kept."""


@dataclass(frozen=True, slots=True)
class Semantic:
    """What there is of the extra: an encoder or None, and `says`, for people: "on (…)" or "off (…)" with the reason.

    `digest` names the model, "" where there is none: what was fitted with one does not fit another.
    """

    encoder: Encoder | None
    says: str
    digest: str = ""


OFF = Semantic(None, "off")
OFF_PATH = Path("off")
"""The value of SEMANTIC_MODEL that leaves the encoder out, though it is installed."""


def open_semantic(model: Path | None, data: Path) -> Semantic:
    """Load the encoder from `model`, or from where the extra puts it; vectors are kept in the folder `data`.

    A `model` of the name "off" leaves it out. Whatever is missing, answering goes on without: nothing is raised. Takes
    about 0.3 s and some 180 MB.
    """
    if model == OFF_PATH:
        return Semantic(None, "off (SEMANTIC_MODEL)")
    try:
        encoder = SentenceEncoder.load(model)
    except (EncoderUnavailableError, OSError) as error:
        says = str(error) if isinstance(error, EncoderUnavailableError) else "the model's file cannot be read"
        return Semantic(None, f"off ({says})")
    return Semantic(
        KeptVectors(encoder, data / "cache"), "on (all-MiniLM-L6-v2, for bases without a classifier)", encoder.digest
    )


class KeptVectors:
    """An encoder whose vectors of a base's texts are kept in a file, as 16-bit floats by the texts' hashes.

    The file has the texts of the base that was encoded last. It is a cache: what cannot be read is made again, what
    cannot be written is left. Of a question nothing is kept.
    """

    def __init__(self, encoder: SentenceEncoder, folder: Path) -> None:
        self.words: Sequence[str] = encoder.words
        self._encoder = encoder
        self._file = folder / f"{encoder.digest[:12]}.vectors.npz"

    def of_question(self, text: str) -> Vector:
        """Return the unit vector of `text`."""
        return self._encoder.of_question(text)

    def of_texts(self, texts: Sequence[str], *, keep: bool) -> Vector:
        """Return the unit vectors of `texts`: those kept, and the others made anew, some 300 a second."""
        if not keep:
            return self._encoder.of_texts(texts)
        keys = [hashlib.sha256(text.encode()).digest()[:KEY] for text in texts]
        known = self._read()
        missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
        if missing:
            log.info("making the vectors of %d texts; they are kept for the next start", len(missing))
            made = self._encoder.of_texts(list(missing.values())).astype(np.float16)
            known.update(zip(missing, made, strict=True))
            self._write({key: known[key] for key in keys})
        return np.array([known[key] for key in keys], np.float32).reshape(len(texts), DIMENSIONS)

    def _read(self) -> dict[bytes, np.ndarray[tuple[int], np.dtype[np.float16]]]:
        try:
            with np.load(io.BytesIO(self._file.read_bytes()), allow_pickle=False) as kept:
                keys, vectors = kept["keys"], kept["vectors"]
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
            return {}
        fits = keys.dtype == np.uint8 and keys.ndim == 2 and keys.shape[1] == KEY and vectors.dtype == np.float16
        if not fits or vectors.shape != (len(keys), DIMENSIONS) or not np.isfinite(vectors).all():
            return {}
        return {key.tobytes(): vector for key, vector in zip(keys, vectors, strict=True)}

    def _write(self, vectors: dict[bytes, np.ndarray[tuple[int], np.dtype[np.float16]]]) -> None:
        keys = np.frombuffer(b"".join(vectors), np.uint8).reshape(-1, KEY)
        content = io.BytesIO()
        np.savez(content, keys=keys, vectors=np.array(list(vectors.values()), np.float16))
        try:
            write_atomically(self._file, content.getvalue())
        except OSError as error:
            log.warning("the vectors of the base were not kept: %s", error.strerror or type(error).__name__)
