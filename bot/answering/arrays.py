"""Reading archives of arrays that may be damaged."""

from __future__ import annotations

import io
import lzma
import struct
import tokenize
import zipfile
import zlib
from collections.abc import Iterable, Sequence
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
_END, _END_SIZE, _NO_COMMENT = b"PK\x05\x06", 22, b"\0\0"
"""How an archive ends: a record of so many bytes that begins and, without a comment, ends so (APPNOTE.TXT, 4.3.16)."""


def read_arrays(
    stored: bytes, version: int, names: Iterable[str], optional: Sequence[str] = ()
) -> dict[str, NDArray[Any]]:
    """Return the arrays `names` of an archive as numpy writes them, whose array `version` must hold that number.

    With them the `optional` ones that are there.

    Raises ValueError when it is of another version, damaged, or lacks one of them.
    """
    try:
        end = stored[-_END_SIZE:]
        if not end.startswith(_END) or not end.endswith(_NO_COMMENT):
            raise ValueError("cut short, or followed by something else")
        with np.load(io.BytesIO(stored), allow_pickle=False) as arrays:
            if int(arrays["version"]) != version:
                raise ValueError("of another version")
            there = [name for name in optional if name in arrays.files]
            return {name: arrays[name] for name in (*names, *there)}
    except _DAMAGE as error:
        raise ValueError(f"not an archive of what is wanted: {error}") from error
