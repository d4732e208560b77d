"""Writing YAML that no reader can take for anything else: text in double quotes, plain words only where they are ids.

What is written here is read back by `strict_yaml` as it was; a line of the flow form is JSON as well. The escapes are
those that JSON and YAML share.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,63}|[1-9][0-9]{0,8}")
"""Words that stand without quotes: ids, and small numbers."""
IDS = frozenset({"id", "kind", "source", "speaker", "fact", "paragraph"})
"""Keys whose values are ids or numbers; all other text is quoted, so that no `on` and no `no` is taken for a truth."""
_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def quoted(text: str) -> str:
    """Return `text` in double quotes, on one line. Raises ValueError for half a character (a lone surrogate)."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ValueError("the text holds half a character") from None
    written = json.dumps(text, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", written)


def word(text: str) -> str:
    """Return `text` as it stands where it is an id or a small number, else in quotes."""
    return text if PLAIN.fullmatch(text) else quoted(text)


def flow(value: Any) -> str:
    """Return texts, numbers, lists and mappings on one line; a line of JSON with quotes around everything."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{quoted(str(key))}: {flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(flow(inner) for inner in value) + "]"
    return quoted(str(value))


def block(value: Any, indent: int = 0) -> Iterator[str]:
    """Yield the lines of a mapping, or of a list of mappings or texts, as a person would lay them out."""
    space = " " * indent
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if not _nested(inner):
                yield f"{space}{key}: {_scalar(inner, plain=key in IDS)}"
            else:
                yield f"{space}{key}:"
                yield from block(inner, indent + 2)
        return
    for inner in value:
        if not _nested(inner):
            yield f"{space}- {_scalar(inner, plain=False)}"
            continue
        first, *rest = block(inner, indent + 2)
        yield f"{space}- {first.lstrip()}"
        yield from rest


def _nested(value: Any) -> bool:
    return isinstance(value, Mapping | list | tuple) and bool(value)


def _scalar(value: Any, *, plain: bool) -> str:
    if isinstance(value, Mapping):
        return "{}"
    if isinstance(value, list | tuple):
        return "[]"
    return word(str(value)) if plain else quoted(str(value))
