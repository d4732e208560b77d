"""Strict YAML: text, lists and mappings with their lines, and nothing else of the language.

One pass over the parser's events (libyaml's where PyYAML has it) builds the values. Everything is text until a schema
types it, so there is no `no` that means False and no telephone number that is octal. Anchors, aliases, tags, nesting
deeper than `DEPTH` and duplicate keys are faults. Nothing here recurses: 200,000 opening brackets, which crash
PyYAML's own C loader, end at the 21st.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import yaml

from bot.knowledge.characters import hidden
from bot.knowledge.yaml_faults import explained

DEPTH = 20
"""The deepest nesting of lists and mappings that is read."""

_Loader: Any = getattr(yaml, "CLoader", yaml.SafeLoader)


class Mapping(dict[str, Any]):
    """A mapping as written: `line` is where it begins, `lines` where each key stands, both counted from 1.

    `plain` are the keys whose text stands without quotes.
    """

    __slots__ = ("line", "lines", "plain")

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line
        self.lines: dict[str, int] = {}
        self.plain: set[str] = set()


class Items(list[Any]):
    """A list as written: `line` is where it begins, `lines` where each item stands, both counted from 1.

    `plain` are the positions of items that are text without quotes.
    """

    __slots__ = ("line", "lines", "plain")

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line
        self.lines: list[int] = []
        self.plain: set[int] = set()


@dataclass(slots=True)
class Document:
    """What a text holds: `value` is None where nothing could be built; `faults` are (line, message) in order."""

    value: Mapping | Items | str | None = None
    faults: list[tuple[int, str]] = field(default_factory=list)


class _StopError(Exception):
    """The text cannot be followed any further."""


def parse(text: str) -> Document:
    """Read `text` as one strict YAML document.

    Values are `Mapping`, `Items` and `str`. Faults that leave the structure readable are collected; the first that
    does not ends the reading. Never raises for any text.
    """
    document = Document()
    reading = _Reading(text, document)
    try:
        for event in yaml.parse(text, Loader=_Loader):
            reading.take(event)
    except _StopError:
        document.value = None
    except yaml.MarkedYAMLError as error:
        document.faults.append(explained(error, text, reading.quoted))
        document.value = None
    except yaml.reader.ReaderError as error:
        document.faults.append((_line_of(text, error.position), f"not YAML: {error.reason}"))
        document.value = None
    except UnicodeEncodeError as error:
        document.faults.append((_line_of(text, error.start), "half a character (a lone surrogate)"))
        document.value = None
    return document


def _line_of(text: str, position: object) -> int:
    return text.count("\n", 0, position) + 1 if isinstance(position, int) else 1


class _Reading:
    """Builds the value of a document from its events."""

    def __init__(self, text: str, document: Document) -> None:
        self._text = text
        self._document = document
        self._open: list[Mapping | Items] = []
        self._keys: list[str | None] = []
        self._documents = 0
        self.quoted: Any = None
        """The last text in quotes, as an event: what cannot be read after it is often a matter of its quotes."""

    def take(self, event: Any) -> None:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self._refuse_properties(event)
            self._scalar(event)
        elif kind is yaml.SequenceStartEvent or kind is yaml.MappingStartEvent:
            self._refuse_properties(event)
            line = event.start_mark.line + 1
            value = Items(line) if kind is yaml.SequenceStartEvent else Mapping(line)
            if self._awaits_key():
                self._stop(line, "a key must be one word or text, not a list or a mapping")
            self._place(value, line)
            self._open.append(value)
            self._keys.append(None)
            if len(self._open) > DEPTH:
                self._stop(line, f"nested deeper than {DEPTH} levels")
        elif kind is yaml.SequenceEndEvent or kind is yaml.MappingEndEvent:
            self._open.pop()
            self._keys.pop()
        elif kind is yaml.AliasEvent:
            self._stop(event.start_mark.line + 1, "aliases (*name) are not allowed; write the value out")
        elif kind is yaml.DocumentStartEvent:
            self._documents += 1
            if self._documents > 1:
                self._stop(event.start_mark.line + 1, "a second document begins here; a file holds one")
            if event.tags:
                self._stop(event.start_mark.line + 1, "%TAG is not allowed")

    def _awaits_key(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1], Mapping) and self._keys[-1] is None

    def _scalar(self, event: Any) -> None:
        value: str = event.value
        line = event.start_mark.line + 1
        if event.style in {"'", '"'}:
            self.quoted = event
        if self._awaits_key():
            self._key(value, line)
            return
        if not event.style:
            self._refuse_swallowed(event, line)
        if found := hidden(value):
            self._document.faults.append((line, f"the text holds {found}; remove it"))
        self._place(value, line, plain=not event.style)

    def _key(self, key: str, line: int) -> None:
        mapping = self._open[-1]
        assert isinstance(mapping, Mapping)  # noqa: S101  (only a mapping awaits a key)
        if key in mapping.lines:
            self._document.faults.append((line, f"`{shown(key)}` stands twice; first on line {mapping.lines[key]}"))
        else:
            mapping.lines[key] = line
        self._keys[-1] = key

    def _place(self, value: Mapping | Items | str, line: int, *, plain: bool = False) -> None:
        if not self._open:
            self._document.value = value
            return
        parent = self._open[-1]
        if isinstance(parent, Items):
            if plain:
                parent.plain.add(len(parent))
            parent.append(value)
            parent.lines.append(line)
            return
        key = self._keys[-1]
        assert key is not None  # noqa: S101  (a value follows its key)
        if plain and key not in parent:
            parent.plain.add(key)
        parent.setdefault(key, value)
        self._keys[-1] = None

    def _refuse_properties(self, event: Any) -> None:
        line = event.start_mark.line + 1
        if event.anchor is not None:
            self._stop(line, "anchors (&name) are not allowed; write the value out where it is needed")
        if event.tag is not None:
            self._stop(line, f"tags ({shown(event.tag)}) are not allowed")

    def _refuse_swallowed(self, event: Any, line: int) -> None:
        """Refuse `foo #bar` without quotes, which YAML cuts to "foo" without a word."""
        end = event.end_mark.index
        if self._text[end : end + 1] not in {" ", "\t"}:
            return
        rest = self._text[end : end + 200].split("\n", 1)[0].lstrip(" \t")
        if rest.startswith("#") and rest[1:2] not in {"", " ", "#", "\r"}:
            self._document.faults.append((line, "YAML takes what follows ` #` for a comment; put the value in quotes"))

    def _stop(self, line: int, message: str) -> None:
        self._document.faults.append((line, message))
        raise _StopError


def shown(text: str, limit: int = 40) -> str:
    """Return `text` fit to stand in a message: one line, visible characters, at most `limit` of them."""
    line = "".join(c if c.isprintable() else "�" for c in text[: limit + 1])
    return line if len(line) <= limit else line[: limit - 1] + "…"
