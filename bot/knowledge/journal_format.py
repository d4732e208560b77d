"""A journal as text: a stream of YAML documents, one a change, each closed by a checksum line and `...`.

    ---
    v: 1
    op: add
    id: local-1
    who: "123456789012345678"
    when: "2026-11-24T08:36:59Z"
    why: "newer figures"
    fact:
      kind: figure
      text: "…"
      cite: [{"url": "https://example.org/"}]
    # sha256: …
    ...

The checksum is that of the bytes from the end of the document before. One that does not match is a hand edit: read,
and reported. What follows the last `...` is torn: a write that never finished, and was never acknowledged. So is a
batch (`batch: 2/12`) whose last documents are missing.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from pydantic import ValidationError

from bot.knowledge.changes import REMOVED_PERSON, Change, GuildSettings, Op
from bot.knowledge.journal import JournalReading, Notice, Trouble
from bot.knowledge.local_fact import LocalFact
from bot.knowledge.overlay import number_of
from bot.knowledge.plain_yaml import PLAIN, flow, quoted, word
from bot.knowledge.schema_faults import faults_of, hint
from bot.knowledge.strict_yaml import Mapping, parse

VERSION = "1"
CHECKSUM = b"# sha256: "
DOTS = b"..."
CLOSE = DOTS + b"\n"
_DOTTED = b"\n" + DOTS

_CLOSING = re.compile(rb"^\.\.\.[ \t]*(?:\r?\n|\r?\Z)", re.MULTILINE)
_OPENING = re.compile(rb"^---[ \t]*\r?$", re.MULTILINE)
_CHECKSUM_LINE = re.compile(rb"# sha256: ([0-9a-f]{64})[ \t\r\n]*\Z")
_NOTHING = re.compile(rb"(?:[ \t]*(?:#[^\n]*)?(?:\r?\n|\Z))*\Z")
_USED = re.compile(rb'^id: "?local-([1-9][0-9]{0,8})\b', re.MULTILINE)
_WHEN = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?Z")
_PERSON = re.compile(rf"[0-9]{{1,20}}|{REMOVED_PERSON}")
_NUMBER = re.compile(r"[1-9][0-9]{0,8}")
_CHANNEL = re.compile(r"[1-9][0-9]{0,19}")
_BATCH = re.compile(r"([1-9][0-9]{0,5})/([1-9][0-9]{0,5})")
_OPS = {op.value: op for op in Op}
_json = json.JSONDecoder().raw_decode
_KEYS = ("v", "op", "id", "ref", "who", "when", "why", "undoes", "approved_by", "batch", "fact", "settings")
_KNOWN_KEYS = frozenset(_KEYS)


@dataclass(frozen=True, slots=True)
class Parsed:
    """A journal's reading (without a revision), and where its torn end begins: the length of the text where it has
    none.
    """

    reading: JournalReading
    torn_at: int
    documents: tuple[tuple[int, int], ...]
    """Where each document begins and ends in the text, unreadable ones too."""


def written(change: Change) -> bytes:
    """Return the document of `change`.

    Raises ValueError where it would not be read back as it is, which keeps text out of the journal that only looks
    harmless.
    """
    lines = ["---", f"v: {VERSION}", f"op: {change.op.value}"]
    lines += [f"{key}: {word(value)}" for key, value in (("id", change.id), ("ref", change.ref)) if value]
    lines += [f"who: {quoted(change.who)}", f"when: {quoted(change.when)}", f"why: {quoted(change.why)}"]
    if change.undoes is not None:
        lines.append(f"undoes: {change.undoes}")
    if change.approved_by is not None:
        lines.append(f"approved_by: {quoted(change.approved_by)}")
    if change.batch is not None:
        lines.append(f'batch: "{change.batch[0]}/{change.batch[1]}"')
    if change.fact is not None:
        lines += ["fact:", *_inner(change.fact.written())]
    elif change.op is Op.PHRASE:
        lines += ["fact:", f"  questions: {flow(change.questions)}"]
    if change.settings is not None:
        lines += ["settings:", *_inner(_settings_written(change.settings))]
    body = ("\n".join(lines) + "\n").encode()
    again, fault = _strictly(body, 1)
    if again != replace(change, number=0):
        raise ValueError(fault[1] if fault else "the change would not be read back as it is")
    return body + CHECKSUM + hashlib.sha256(body).hexdigest().encode() + b"\n" + CLOSE


def read(content: bytes) -> Parsed:
    """Read a whole journal. Never raises: what cannot be read is passed over and named in a notice."""
    changes: list[Change] = []
    notices: list[Notice] = []
    edited: list[int] = []
    spans: list[tuple[int, int]] = []
    unread: list[tuple[int, int]] = []
    line = 1
    end = 3 if content.startswith(b"\xef\xbb\xbf") else 0
    for start, stop, closed in _chunks(content, end):
        chunk = content[start:stop]
        begins = line + chunk[: len(chunk) - len(chunk.lstrip())].count(b"\n")
        line += content.count(b"\n", end, closed)
        end = closed
        if _NOTHING.match(chunk):
            continue
        spans.append((start, closed))
        change, intact, fault = _document(chunk, begins, len(spans))
        if change is None:
            unread.append((start, closed))
            at, message = fault or (begins, "is not a change")
            notices.append(Notice(Trouble.UNREADABLE, at, f"entry {len(spans)} cannot be read: {message}"))
        else:
            changes.append(change)
            if not intact:
                edited.append(begins)
    torn_at = len(content) if _NOTHING.match(content[end:]) else end
    if changes and changes[-1].number == len(spans) and (batch := changes[-1].batch) and batch[0] < batch[1]:
        first = max(0, len(spans) - batch[0])
        torn_at, spans, changes = spans[first][0], spans[:first], [c for c in changes if c.number <= first]
    if torn_at < len(content):
        at = content.count(b"\n", 0, torn_at) + 1
        notices.append(Notice(Trouble.TORN, at, "the last entry was cut short before it was saved"))
    if edited:
        places = ", ".join(map(str, edited[:5])) + (", …" if len(edited) > 5 else "")
        counted = "1 entry was" if len(edited) == 1 else f"{len(edited)} entries were"
        notices.append(Notice(Trouble.HAND_EDIT, edited[0], f"{counted} edited by hand (line {places})"))
    used = [number for change in changes if (number := number_of(change.id or ""))]
    used += [int(number) for start, stop in unread if stop <= torn_at for number in _USED.findall(content, start, stop)]
    highest = max(used, default=0)
    reading = JournalReading(tuple(changes), len(spans), highest, tuple(sorted(notices, key=lambda n: n.line)))
    return Parsed(reading, torn_at, tuple(spans))


def _chunks(content: bytes, end: int) -> Iterator[tuple[int, int, int]]:
    """Yield (start, stop, end of the closing line) of every document; one that lost its close ends where the next
    begins.
    """
    for closing in _closings(content, end):
        if content.find(b"\n---", end + 3, closing.start()) >= 0:
            openings = [found.start() for found in _OPENING.finditer(content, end, closing.start())]
            for opening in openings[1:]:
                yield end, opening, opening
                end = opening
        yield end, closing.start(), closing.end()
        end = closing.end()


def _closings(content: bytes, start: int) -> Iterator[re.Match[bytes]]:
    """Yield the lines that close a document, from `start` on: what `_CLOSING` finds, in a fraction of the time."""
    if start == 0 and (closing := _CLOSING.match(content)):
        yield closing
    at = content.find(_DOTTED, max(start - 1, 0))
    while at >= 0:
        if closing := _CLOSING.match(content, at + 1):
            yield closing
        at = content.find(_DOTTED, at + 1)


def _document(chunk: bytes, line: int, number: int) -> tuple[Change | None, bool, tuple[int, str] | None]:
    """Return the change, whether its checksum holds, and the fault where there is no change."""
    found = _checksum(chunk)
    if found:
        body = chunk[: found.start()]
        if hashlib.sha256(body).hexdigest().encode() == found[1]:
            change = _quickly(body, number)
            if change is not None:
                return change, True, None
            change, fault = _strictly(body.lstrip(), line, number)
            return change, True, fault
    change, fault = _strictly(chunk.lstrip(), line, number)
    return change, False, fault


def _checksum(document: bytes) -> re.Match[bytes] | None:
    """Return the checksum line that ends `document`, where one does."""
    at = document.rfind(CHECKSUM)
    if at < 0 or (at > 0 and document[at - 1 : at] != b"\n"):
        return None
    return _CHECKSUM_LINE.match(document, at)


def _quickly(body: bytes, number: int) -> Change | None:
    """Read a document that is just as `written` lays it out; None for any other, which `_strictly` reads."""
    entry: dict[str, Any] = {}
    target = entry
    try:
        first, *lines = body.decode().split("\n")
        if first != "---" or lines.pop() != "":
            return None
        for line in lines:
            key, _, value = line.partition(": ")
            if key[:2] == "  ":
                key, into = key[2:], target
                if target is entry:
                    return None
            else:
                into = entry
            if key in into:
                return None
            if not value:
                if key[-1:] != ":":
                    return None
                target = into[key[:-1]] = {}
            elif value[0] == '"' and value.find('"', 1) == len(value) - 1 and "\\" not in value and value.isprintable():
                into[key] = value[1:-1]
            elif value[0] in '"[{':
                into[key], end = _json(value)
                if end != len(value):
                    return None
            elif PLAIN.fullmatch(value):
                into[key] = value
            else:
                return None
        return _change(entry, number)
    except (ValueError, RecursionError):
        return None


def _strictly(body: bytes, line: int, number: int = 0) -> tuple[Change | None, tuple[int, str] | None]:
    try:
        document = parse(body.decode())
    except UnicodeDecodeError:
        return None, (line, "is not UTF-8")
    if document.faults:
        at, message = document.faults[0]
        return None, (line + at - 1, message)
    if not isinstance(document.value, Mapping):
        return None, (line, "is not a mapping (key: value)")
    try:
        return _change(document.value, number), None
    except ValidationError as error:
        fact = document.value.get("fact")
        at, message = faults_of(error, fact, LocalFact)[0] if isinstance(fact, Mapping) else (1, "`fact` does not fit")
        return None, (line + at - 1, message)
    except ValueError as error:
        return None, (line, str(error))


def _change(entry: dict[str, Any], number: int) -> Change:
    """Return the change that `entry` describes. Raises ValueError (ValidationError for its fact) with what is wrong."""
    if not entry.keys() <= _KNOWN_KEYS:
        unknown = next(key for key in entry if key not in _KNOWN_KEYS)
        raise ValueError(f"unknown key `{unknown}`{hint(unknown, _KEYS)}")
    if _text(entry, "v") != VERSION:
        raise ValueError("was written by a newer version of the bot")
    op = _OPS.get(str(entry.get("op")))
    if op is None:
        raise ValueError(f"`op` is none of {', '.join(Op)}")
    undoes = _text(entry, "undoes", None, _NUMBER) if "undoes" in entry else None
    batch = _text(entry, "batch", None, _BATCH) if "batch" in entry else None
    fact: LocalFact | None = None
    questions: tuple[str, ...] = ()
    if op in {Op.ADD, Op.EDIT, Op.GAP}:
        fact = LocalFact.model_validate(entry.get("fact"))
    elif op is Op.PHRASE:
        questions = _questions(entry.get("fact"))
    elif "fact" in entry:
        raise ValueError(f"`fact` does not belong to {op.value}")
    return Change(
        op=op,
        who=str(_text(entry, "who", ..., _PERSON)),
        when=str(_text(entry, "when", ..., _WHEN)),
        why=str(_text(entry, "why", "")),
        id=_text(entry, "id", None if op in {Op.PHRASE, Op.SETTINGS} else ...),
        fact=fact,
        ref=_text(entry, "ref") if op is Op.PHRASE or "ref" in entry else None,
        questions=questions,
        settings=_settings(entry.get("settings")) if op is Op.SETTINGS else None,
        undoes=int(undoes) if undoes else None,
        approved_by=_text(entry, "approved_by", None, _PERSON) if "approved_by" in entry else None,
        batch=_batch(batch) if batch else None,
        number=number,
    )


def _text(entry: dict[str, Any], key: str, default: Any = ..., form: re.Pattern[str] | None = None) -> str | None:
    value = entry.get(key)
    if value is None and key not in entry:
        if default is ...:
            raise ValueError(f"`{key}` is missing")
        return default  # type: ignore[no-any-return]
    if not isinstance(value, str) or (form and not form.fullmatch(value)):
        raise ValueError(f"`{key}` does not have the form that it should")
    return value


def _questions(value: Any) -> tuple[str, ...]:
    listed = value.get("questions") if isinstance(value, dict) and len(value) == 1 else None
    if not isinstance(listed, list) or not all(isinstance(question, str) and question for question in listed):
        raise ValueError("`fact` of a phrase must hold `questions`, a list of texts, and nothing else")
    return tuple(listed)


def _batch(text: str) -> tuple[int, int]:
    place, size = map(int, text.split("/"))
    if place > size:
        raise ValueError("`batch` does not have the form that it should")
    return place, size


def _settings_written(settings: GuildSettings) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if settings.mention_channels is not None:
        found["mention_channels"] = [str(channel) for channel in settings.mention_channels]
    if settings.moderator_role is not None:
        found["moderator_role"] = str(settings.moderator_role)
    found["second_approver"] = "on" if settings.second_approver else "off"
    found["review"] = "on" if settings.review else "off"
    return found


def _settings(value: Any) -> GuildSettings:
    known = tuple(f.name for f in fields(GuildSettings))
    if not isinstance(value, dict):
        raise ValueError("`settings` is missing")  # noqa: TRY004  (one kind of error for all that a text may hold)
    for key in value:
        if key not in known:
            raise ValueError(f"unknown setting `{key}`{hint(key, known)}")
    channels = value.get("mention_channels")
    if channels is not None and not (
        isinstance(channels, list) and all(isinstance(c, str) and _CHANNEL.fullmatch(c) for c in channels)
    ):
        raise ValueError("`mention_channels` must be a list of channels' ids")
    role = _text(value, "moderator_role", None, _CHANNEL)
    return GuildSettings(
        mention_channels=None if channels is None else tuple(int(channel) for channel in channels),
        moderator_role=int(role) if role else None,
        second_approver=_switch(value, "second_approver", default=False),
        review=_switch(value, "review", default=True),
    )


def _switch(value: dict[str, Any], key: str, *, default: bool) -> bool:
    text = value.get(key)
    if text not in {None, "on", "off"}:
        raise ValueError(f"`{key}` must be on or off")
    return default if text is None else text == "on"


def _inner(entry: dict[str, Any]) -> Iterator[str]:
    for key, value in entry.items():
        yield f"  {key}: {value if key == 'kind' else flow(value)}"


def together(changes: Sequence[Change]) -> tuple[Change, ...]:
    """Return `changes` marked as one batch, which is read whole or not at all."""
    if len(changes) < 2:
        return tuple(replace(change, batch=None) for change in changes)
    return tuple(replace(change, batch=(place, len(changes))) for place, change in enumerate(changes, start=1))


def forgetting(content: bytes, user: int) -> tuple[bytes, int]:
    """Return a journal with `user`'s id replaced by "removed" beside every change, and in how many documents it stood.

    Everything else stays as it is, byte for byte; documents that were not intact are not made to look so.
    """
    person = str(user).encode()
    line = re.compile(rb'^((?:who|approved_by):[ \t]*)(["\']?)' + person + rb"\2[ \t]*(\r?)$", re.MULTILINE)
    if not line.search(content):
        return content, 0
    parts, end, count = [], 0, 0
    for start, stop in read(content).documents:
        document = content[start:stop]
        changed = line.sub(rb'\1"' + REMOVED_PERSON.encode() + rb'"\3', document)
        if changed != document:
            count += 1
            changed = _sealed_again(document, changed)
        parts += [content[end:start], changed]
        end = stop
    # What is torn was never acknowledged; the id goes from there too.
    parts.append(line.sub(rb'\1"' + REMOVED_PERSON.encode() + rb'"\3', content[end:]))
    return b"".join(parts), count


def _sealed_again(before: bytes, after: bytes) -> bytes:
    """Return `after` with a checksum of its own where that of `before` held."""
    old, new = _checksum(_CLOSING.sub(b"", before)), _checksum(_CLOSING.sub(b"", after))
    if not old or not new or hashlib.sha256(before[: old.start()]).hexdigest().encode() != old[1]:
        return after
    digest = hashlib.sha256(after[: new.start()]).hexdigest().encode()
    return after[: new.start(1)] + digest + after[new.end(1) :]
