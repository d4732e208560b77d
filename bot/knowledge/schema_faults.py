"""What pydantic finds wrong with an entry, said in one sentence each, at the line where it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Mapping as MappingOf
from enum import Enum
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from rapidfuzz import fuzz, process

from bot.knowledge.strict_yaml import Items, Mapping, shown

NEAR = 60
"""The least similarity, 0 to 100, at which a name is offered as the one that was meant."""

Path = tuple[int | str, ...]


def nearest(name: str, names: Iterable[str]) -> str | None:
    """Return the one of `names` that `name` was probably meant to be, or None where none is near."""
    found = process.extractOne(name, list(names), scorer=fuzz.ratio, score_cutoff=NEAR)
    return found[0] if found else None


def hint(name: str, names: Iterable[str]) -> str:
    """Return "; did you mean `x`?" for the nearest of `names`, or nothing."""
    near = nearest(name, names)
    return f"; did you mean `{near}`?" if near else ""


def place(value: Any, path: Sequence[int | str], line: int = 1) -> int:
    """Return the line on which `path` leads in `value`, as far as it leads anywhere.

    Steps that a schema adds and the text lacks (a single citation is validated as a list of one) are passed over.
    """
    for step in path:
        if isinstance(value, Mapping):
            if step in value.lines:
                line = value.lines[str(step)]
                value = value[str(step)]
            elif isinstance(step, str):
                break
        elif isinstance(value, Items) and isinstance(step, int) and step < len(value):
            line = value.lines[step]
            value = value[step]
        else:
            break
    return line


def _reached(value: Any, path: Sequence[int | str]) -> Any:
    for step in path:
        if isinstance(value, Mapping) and step in value:
            value = value[str(step)]
        elif isinstance(value, Items) and isinstance(step, int) and step < len(value):
            value = value[step]
    return value


def _model_at(model: type[BaseModel], path: Sequence[int | str]) -> type[BaseModel] | None:
    """Return the model whose key `path` names, following the annotations of `model`."""
    current: type[BaseModel] = model
    for step in path[:-1]:
        if isinstance(step, int):
            continue
        field = current.model_fields.get(step)
        inner = _model_in(field.annotation) if field else None
        if inner is None:
            return None
        current = inner
    return current


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _model_in(part))), None)


def _enum_in(annotation: Any) -> type[Enum] | None:
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return annotation
    return next((found for part in get_args(annotation) if (found := _enum_in(part))), None)


def keys_of(model: type[BaseModel]) -> list[str]:
    """Return the keys that an entry of `model` may have, as they are written."""
    return [field.alias or name for name, field in model.model_fields.items()]


def faults_of(error: ValidationError, entry: Mapping, model: type[BaseModel]) -> list[tuple[int, str]]:
    """Return (line, sentence) for everything that `error` found in `entry`, which was read as `model`."""
    return [_fault(details, entry, model) for details in error.errors(include_url=False)]


def _fault(details: MappingOf[str, Any], entry: Mapping, model: type[BaseModel]) -> tuple[int, str]:
    path: Path = details["loc"]
    line = place(entry, path, entry.line)
    name = next((f"`{step}`" for step in reversed(path) if isinstance(step, str)), "the entry")
    if path and isinstance(path[-1], int) and details["type"] not in {"too_short", "too_long"}:
        name = f"item {path[-1] + 1} of {name}"
    sentence = _SENTENCES.get(details["type"])
    if details["type"] == "extra_forbidden":
        owner = _model_at(model, path)
        return line, f"unknown key {name}" + (hint(str(path[-1]), keys_of(owner)) if owner else "")
    if details["type"] == "enum":
        value = _reached(entry, path)
        owner = _model_at(model, [step for step in path if isinstance(step, str)])
        field = owner.model_fields.get(next(str(s) for s in reversed(path) if isinstance(s, str))) if owner else None
        choices = [str(choice.value) for choice in found] if field and (found := _enum_in(field.annotation)) else []
        offered = hint(str(value), choices) or f"; one of {', '.join(choices)}"
        return line, f"{name} cannot be `{shown(str(value))}`{offered}"
    if sentence is None:
        return line, f"{name}: {details['msg'].removeprefix('Value error, ')}"
    return line, sentence(name, details.get("ctx", {}), _reached(entry, path))


def _pattern(name: str, ctx: MappingOf[str, Any], value: Any) -> str:
    pattern = str(ctx.get("pattern", ""))
    wanted = "does not have the form that it should"
    if "a-z0-9" in pattern:
        wanted = "must be an id: small letters, digits, - and _, at most 64"
    elif "https" in pattern:
        wanted = "must be an address that begins with https://"
    elif r"\d{4}" in pattern:
        wanted = "must be a date such as 2026-01-31"
    return f"{name} {wanted}, not “{shown(str(value))}”"


def _text(name: str, _ctx: MappingOf[str, Any], value: Any) -> str:
    what = "a list" if isinstance(value, list) else "a mapping; if it is a colon in text, put the text in quotes"
    return f"{name} must be text, not {what}"


def _empty(name: str, _ctx: MappingOf[str, Any], _value: Any) -> str:
    return f"{name} is empty"


def _many(name: str, ctx: MappingOf[str, Any], value: Any) -> str:
    count = len(value) if isinstance(value, list) else "too many"
    return f"{name} holds {count} entries; at most {ctx.get('max_length')} are allowed"


def _long(name: str, ctx: MappingOf[str, Any], value: Any) -> str:
    return f"{name} has {len(str(value))} characters; at most {ctx.get('max_length')} are allowed"


_SENTENCES: dict[str, Callable[[str, MappingOf[str, Any], Any], str]] = {
    "missing": lambda name, _ctx, _value: f"{name} is missing",
    "string_type": _text,
    "string_too_short": _empty,
    "too_short": _empty,
    "too_long": _many,
    "string_too_long": _long,
    "string_pattern_mismatch": _pattern,
    "tuple_type": lambda name, _ctx, _value: f"{name} must be a list",
    "model_type": lambda name, _ctx, _value: f"{name} must be a mapping (key: value)",
    "int_parsing": lambda name, _ctx, value: f"{name} must be a whole number, not “{shown(str(value))}”",
    "int_parsing_size": lambda name, _ctx, _value: f"{name} is too large a number",
    "int_type": lambda name, _ctx, _value: f"{name} must be a whole number",
    "int_from_float": lambda name, _ctx, value: f"{name} must be a whole number, not “{shown(str(value))}”",
    "greater_than_equal": lambda name, ctx, value: f"{name} must be {ctx.get('ge')} or more, not {shown(str(value))}",
}
