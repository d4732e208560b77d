"""A file of questions with known answers: one JSON object a line, read strictly.

A slip in a label would not stop a count but change it: a misspelt `must` asks nothing of the answer, a misspelt kind is
counted as another. So what is wrong is said, with its line, before anything is asked.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.knowledge.schema_faults import hint
from bot.knowledge.strict_yaml import shown

CLAIM = "false_premise"
NEAR_MISS = "near_miss"
FOLLOWUP = "followup"
CALL = "disclosure"
HARMFUL = "perpetrator"
FACTS = (
    "what", "who", "why", "yesno", "figure", "list", "quote", "definition", "number_lookup", "multi", "contact",
)  # fmt: skip
HELD = (NEAR_MISS, "off_topic", "injection", CALL, HARMFUL)
"""Kinds of question that no fact is to answer."""
KINDS = (*FACTS, FOLLOWUP, CLAIM, *HELD)

NEEDED = ("id", "q", "kind", "answer")
KEYS = (*NEEDED, "level", "context", "must", "paragraphs", "support", "note")


@dataclass(frozen=True, slots=True)
class Item:
    """A question and what a right reply to it holds."""

    identifier: str
    question: str
    kind: str
    level: int | None
    context: tuple[str, ...]
    answerable: bool
    must: tuple[str, ...]
    paragraphs: frozenset[int]
    support: bool


def read_items(text: str) -> list[Item]:
    """Return the items of a question file.

    Raises ValueError with the first line that is none, or has an earlier one's id, and what is wrong with it.
    """
    items: list[Item] = []
    known: set[str] = set()
    # Not by `splitlines`: JSON may hold U+2028 and its like as they are, and they would tear a question in two.
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            try:
                items.append(_item(line))
            except ValueError as error:
                raise ValueError(f"line {number} is not a question: {error}") from None
            if items[-1].identifier in known:
                raise ValueError(f"line {number} has the id of an earlier question: {items[-1].identifier}")
            known.add(items[-1].identifier)
    if not items:
        raise ValueError("holds no question")
    return items


def _item(line: str) -> Item:
    try:
        value: Any = json.loads(line)
    except (ValueError, RecursionError):
        raise ValueError("it is not JSON") from None
    if not isinstance(value, dict):
        raise ValueError("it is not a JSON object")  # noqa: TRY004 - the file is at fault, not the program
    fault = _fault_of_form(value) or _fault_of_labels(value)
    if fault:
        raise ValueError(fault)
    context = value.get("context") or []
    return Item(
        identifier=str(value["id"]),
        question=value["q"],
        kind=value["kind"],
        level=value.get("level"),
        context=(context,) if isinstance(context, str) else tuple(context),
        answerable=value["answer"],
        must=tuple(value.get("must", ())),
        paragraphs=frozenset(value.get("paragraphs", ())),
        support=value.get("support", False),
    )


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _is_number(value: object) -> bool:
    return type(value) is int  # `true` is an int too


_FORMS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "id": (lambda v: _is_text(v) or _is_number(v), "must be a text that is not empty, or a whole number"),
    "q": (_is_text, "must be a text that is not empty"),
    "kind": (lambda v: isinstance(v, str), "must be a text"),
    "answer": (lambda v: isinstance(v, bool), "must be true or false"),
    "level": (lambda v: v is None or (_is_number(v) and 1 <= v <= 4), "must be 1, 2, 3 or 4"),
    "context": (lambda v: isinstance(v, str) or _are_texts(v), "must be a text or a list of texts"),
    "must": (_are_texts, "must be a list of texts"),
    "paragraphs": (
        lambda v: isinstance(v, list) and all(_is_number(one) and one > 0 for one in v),
        "must be a list of whole numbers above 0",
    ),
    "support": (lambda v: isinstance(v, bool), "must be true or false"),
}
"""What the value of a key must be, and how that is said."""


def _fault_of_form(value: dict[str, Any]) -> str | None:
    """Return the first key that is unknown, missing or has a value of the wrong form, in one sentence."""
    for key in value:
        if key not in KEYS:
            return f"unknown key `{shown(key)}`{hint(key, KEYS) or _one_of(KEYS)}"
    for key in NEEDED:
        if key not in value:
            return f"`{key}` is missing"
    for key, (fits, wanted) in _FORMS.items():
        if key in value and not fits(value[key]):
            return f"`{key}` {wanted}"
    return None


def _fault_of_labels(value: dict[str, Any]) -> str | None:
    """Return what is wrong with labels that each have the right form, in one sentence."""
    kind, support = value["kind"], value.get("support", False)
    if kind not in KINDS:
        return f"`kind` cannot be `{shown(kind)}`{hint(kind, KINDS) or _one_of(KINDS)}"
    if any(not part.strip() for one in value.get("must", ()) for part in one.split("|")):
        return "`must` has an empty alternative, which every text would hold"
    if kind == CALL and not support:
        return f"a `{CALL}` is due help: `support` must be true"
    if kind != CALL and support:
        return f"`support` is true, but only a `{CALL}` is due help, not a `{kind}`"
    if kind in HELD and value["answer"]:
        return f"`answer` is true, but no fact is to answer a `{kind}`"
    return None


def _one_of(names: tuple[str, ...]) -> str:
    return f"; it is one of {', '.join(names)}"
