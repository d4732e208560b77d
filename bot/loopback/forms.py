"""Filling in what the bot shows: select menus and modals, with the checks that a client makes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from . import limits
from .components import CHECKBOX, CHECKBOX_GROUP, LABEL, RADIO_GROUP, ROW, STRING_SELECT, TEXT, TEXT_INPUT
from .errors import JSON, NotOffered
from .interactions import Modal
from .offering import Options


def selected(component: JSON, values: Sequence[Any], options: Options, *, most_default: int = 1) -> list[str]:
    """The values that choosing `values` in a select menu (or group of boxes) sends.

    String values are options by value or by label; others are users, roles, channels or files.

    Raises:
        NotOffered: too few, too many, or no such option.
    """
    optional = component.get("required") is False
    low = component.get("min_values")
    low = (0 if optional else 1) if low is None else low
    high = component.get("max_values") or most_default
    if not (low <= len(values) <= high) and not (optional and not values):
        raise NotOffered(f"{low} to {high} values are to be chosen, not {len(values)}")
    if "options" not in component:
        return [options.add(value) for value in values]
    found = []
    for value in values:
        match = next((o["value"] for o in component["options"] if value in (o["value"], o["label"])), None)
        if match is None:
            raise NotOffered(f"there is no option {value!r}")
        found.append(match)
    return found


def submission(modal: Modal, values: Mapping[str, Any], options: Options) -> list[JSON]:
    """The components that submitting a modal sends.

    Args:
        modal: the form.
        values: by custom_id or label; text inputs keep what they were filled with when nothing is given.
        options: where users, roles, channels and files are resolved.

    Raises:
        NotOffered: an unknown field, a missing required one, or a text of a wrong length.
    """
    known = {modal.label(custom_id): custom_id for custom_id in modal.fields} | {key: key for key in modal.fields}
    unknown = [name for name in values if name not in known]
    if unknown:
        raise NotOffered(f"the form has no field {unknown[0]!r}; it has {sorted(known)}")
    given = {known[name]: value for name, value in values.items()}
    sent = []
    for component in modal.payload["components"]:
        item: JSON = {"type": component["type"], "id": component["id"]}
        if component["type"] == ROW:
            item["components"] = [_input(modal, field, given, options) for field in component["components"]]
        elif component["type"] == LABEL:
            item["component"] = _input(modal, component["component"], given, options)
        elif component["type"] != TEXT:
            continue
        sent.append(item)
    return sent


def _input(modal: Modal, field: JSON, given: Mapping[str, Any], options: Options) -> JSON:
    kind, custom_id = field["type"], field["custom_id"]
    item: JSON = {"type": kind, "id": field["id"], "custom_id": custom_id}
    name = modal.label(custom_id) or custom_id
    value = given.get(custom_id)
    required = field.get("required") is not False
    if kind == TEXT_INPUT:
        item["value"] = _text(field, field.get("value") or "" if value is None else str(value), name)
    elif kind == CHECKBOX:
        item["value"] = bool(field.get("default")) if value is None else bool(value)
    elif kind == RADIO_GROUP:
        chosen = [value] if value is not None else _defaults(field)
        if required and not chosen:
            raise NotOffered(f"{name!r} is required")
        item["value"] = selected({**field, "min_values": 0}, chosen, options)[0] if chosen else None
    else:
        chosen = _defaults(field) if value is None else ([value] if isinstance(value, (str, tuple)) else list(value))
        if required and not chosen and (field.get("min_values") is None or field["min_values"] > 0):
            raise NotOffered(f"{name!r} is required")
        many = len(field.get("options", ())) if kind == CHECKBOX_GROUP else 1
        item["values"] = selected(field, chosen, options, most_default=many) if chosen else []
    return item


def _defaults(field: JSON) -> list[str]:
    if field["type"] in (STRING_SELECT, RADIO_GROUP, CHECKBOX_GROUP):
        return [option["value"] for option in field["options"] if option.get("default")]
    # Menus of people and places and file uploads begin empty.
    return []


def _text(field: JSON, text: str, name: str) -> str:
    low, high = field.get("min_length") or 0, field.get("max_length") or int(limits.TEXT_INPUT)
    if not text:
        if field.get("required") is not False:
            raise NotOffered(f"{name!r} is required")
        return text
    if not low <= len(text) <= high:
        raise NotOffered(f"{name!r} takes {low} to {high} characters, not {len(text)}")
    return text
