"""Where the base is that comes with the package; known without reading it."""

from __future__ import annotations

from pathlib import Path


def curated_base() -> Path:
    """Return the directory of the base that comes with the package.

    A wheel carries it as `bot/base`; a checkout, editable or not, has it as `knowledge` beside the package.
    """
    package = Path(__file__).resolve().parent.parent
    packaged = package / "base"
    return packaged if packaged.is_dir() else package.parent / "knowledge"
