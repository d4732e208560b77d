"""Stems that an inflected English word may have, for looking words up in tables of stems."""

from __future__ import annotations

from typing import Final

_ENDINGS: Final = ("", *"s es ed d ing er ly e y ers ings ness ment al ion ions".split())


def stems(word: str) -> list[str]:
    """Stems that an inflected word may have, the likeliest first, as an English Snowball stemmer writes them."""
    found = []
    for ending in _ENDINGS:
        if ending and not word.endswith(ending):
            continue
        stem = word[: len(word) - len(ending)] if ending else word
        if len(stem) < 3 and ending:
            continue
        found.append(stem)
        if stem.endswith("y") or ending == "y":
            found.append((stem.removesuffix("y")) + "i")
        if ending == "es" and stem.endswith("i"):
            found.append(stem)
        if ending in ("ed", "ing", "er") and len(stem) > 3 and stem[-1] == stem[-2]:
            found.append(stem[:-1])
    return found
