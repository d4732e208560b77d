"""Reading archives of arrays that may be damaged."""

from __future__ import annotations

import io
import lzma
import struct
import tokenize
import zipfile
import zlib
from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

_DAMAGE = (
    KeyError,
    OSError,
    EOFError,
    TypeError,
    ValueError,
    RuntimeError,
    OverflowError,
    MemoryError,
    SyntaxError,
    tokenize.TokenError,
    struct.error,
    zlib.error,
    lzma.LZMAError,
    zipfile.BadZipFile,
)
"""What reading a damaged archive of arrays raises, by where the damage is."""


def read_arrays(stored: bytes, version: int, names: Iterable[str]) -> dict[str, NDArray[Any]]:
    """Return the arrays `names` of an archive as numpy writes them, whose array `version` must hold that number.

    Raises ValueError when it is of another version, damaged, or lacks one of them.
    """
    try:
        with np.load(io.BytesIO(stored), allow_pickle=False) as arrays:
            if int(arrays["version"]) != version:
                raise ValueError("of another version")
            return {name: arrays[name] for name in names}
    except _DAMAGE as error:
        raise ValueError(f"not an archive of what is wanted: {error}") from error
