"""Checking application commands before they are registered.

Source: docs.discord.com/developers/interactions/application-commands; what of it Discord's OpenAPI description lacks
(names, order, required descriptions, total size) is written out here.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable
from typing import Any

from . import limits
from .errors import JSON
from .fields import Errors, Reader

CHAT, USER, MESSAGE = 1, 2, 3
SUBCOMMAND, GROUP, STRING, INTEGER, BOOLEAN, USER_OPTION, CHANNEL, ROLE, MENTIONABLE, NUMBER, FILE = range(1, 12)

_LOCALES = frozenset({
    "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR",
    "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
})  # fmt: skip
_COMMAND_KEYS = (
    "id", "type", "name", "name_localizations", "description", "description_localizations", "options",
    "default_member_permissions", "dm_permission", "default_permission", "nsfw", "contexts", "integration_types",
    "handler",
)  # fmt: skip
_OPTION_KEYS = (
    "type", "name", "name_localizations", "description", "description_localizations", "required", "choices", "options",
    "channel_types", "min_value", "max_value", "min_length", "max_length", "autocomplete",
)  # fmt: skip


def valid_name(name: str) -> bool:
    r"""Whether a chat command or option may be called so.

    The rule is ``^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$``, in lower case.
    """

    def allowed(character: str) -> bool:
        in_script = "\u0900" <= character <= "\u097f" or "\u0e00" <= character <= "\u0e7f"
        return character in "-_'" or unicodedata.category(character)[0] in "LN" or in_script

    return 1 <= len(name) <= limits.COMMAND_NAME and name == name.lower() and all(map(allowed, name))


def check_commands(payload: object) -> list[JSON]:
    """Check the list of a bulk overwrite.

    Raises:
        ApiError: 50035 with every fault.
    """
    errors = Errors()
    body = Reader({"": payload if payload is not None else []}, errors)
    body.path = ()
    items = body.array("")
    readers = [Reader(item, errors, (index,)) for index, item in enumerate(items)]
    for reader in readers:
        _command(reader)
    names = Counter((item.value.get("type") or CHAT, item.value.get("name")) for item in readers)
    for index, reader in enumerate(readers):
        if names[reader.value.get("type") or CHAT, reader.value.get("name")] > 1:
            errors.add((index,), "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique")
    for kind, high in ((CHAT, limits.CHAT_COMMANDS), (USER, limits.USER_COMMANDS), (MESSAGE, limits.MESSAGE_COMMANDS)):
        if sum((item.value.get("type") or CHAT) == kind for item in readers) > high:
            errors.add((), "BASE_TYPE_BAD_LENGTH", f"There may be {high} commands of type {kind}.")
    errors.raise_if_any()
    return [reader.value for reader in readers]


def check_command(payload: object) -> JSON:
    """Check a single command.

    Raises:
        ApiError: 50035 with every fault.
    """
    errors = Errors()
    reader = Reader(payload, errors)
    _command(reader)
    errors.raise_if_any()
    return reader.value


def _command(command: Reader) -> None:
    if not command.sound:
        return
    command.keys(_COMMAND_KEYS)
    kind = command.choice("type", (CHAT, USER, MESSAGE)) or CHAT
    _name(command, lower=kind == CHAT)
    if kind == CHAT:
        command.string("description", 1, limits.COMMAND_DESCRIPTION, required=True)
        _localizations(command, "description_localizations", lambda text: 1 <= len(text) <= limits.COMMAND_DESCRIPTION)
        _options(command, depth=0)
    else:
        for name in ("description", "options"):
            if command.value.get(name):
                command.fault(name, "APPLICATION_COMMAND_CONTEXT_MENU_FIELD", "A context menu command has none")
    command.integer("default_member_permissions", 0)
    for name in ("nsfw", "dm_permission"):
        command.boolean(name)
    for name, allowed in (("contexts", (0, 1, 2)), ("integration_types", (0, 1))):
        values = command.array(name, 1)
        if any(value not in allowed for value in values) or len(set(map(str, values))) != len(values):
            command.fault(name, "BASE_TYPE_CHOICES", f"Values must be unique and of {allowed}.")
    if not command.errors and _characters(command.value) > limits.COMMAND_CHARACTERS:
        message = f"Command exceeds maximum size ({limits.COMMAND_CHARACTERS})"
        command.fault((), "APPLICATION_COMMAND_TOO_LARGE", message)


def _name(item: Reader, *, lower: bool) -> None:
    name = item.string("name", 1, limits.COMMAND_NAME, required=True)
    good: Callable[[str], bool] = valid_name if lower else lambda text: 1 <= len(text.strip()) <= limits.COMMAND_NAME
    if name is not None and not good(name):
        item.fault("name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")
    _localizations(item, "name_localizations", good)


def _localizations(item: Reader, name: str, good: Callable[[str], bool]) -> None:
    translations = item.child(name)
    if translations is None:
        return
    for locale, text in translations.value.items():
        if locale not in _LOCALES:
            translations.fault(locale, "ENUM_TYPE_COERCE", f'Value "{locale}" is not a valid locale.')
        elif text is not None and (not isinstance(text, str) or not good(text)):
            translations.fault(locale, "APPLICATION_COMMAND_INVALID_NAME", "The translation is invalid")


def _options(parent: Reader, depth: int) -> None:
    readers = list(parent.children("options", 0, limits.COMMAND_OPTIONS))
    kinds = {item.value.get("type") for item in readers}
    nested = kinds & {SUBCOMMAND, GROUP}
    if nested and kinds - {SUBCOMMAND, GROUP}:
        message = "Sub-command and sub-command group option types are mutually exclusive to all other types"
        parent.fault("options", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", message)
    names = Counter(item.value.get("name") for item in readers)
    optional_seen = False
    for index, option in enumerate(readers):
        if not option.sound:
            continue
        _option(option, depth)
        if names[option.value.get("name")] > 1:
            message = "Option name already used"
            parent.fault(("options", index), "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", message)
        if option.value.get("required") and optional_seen:
            message = "Required options must be placed before non-required options"
            parent.fault(("options", index), "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", message)
        optional_seen = optional_seen or not option.value.get("required")


def _option(option: Reader, depth: int) -> None:
    option.keys(_OPTION_KEYS)
    kind = option.choice("type", range(1, 12), required=True)
    _name(option, lower=True)
    option.string("description", 1, limits.COMMAND_DESCRIPTION, required=True)
    _localizations(option, "description_localizations", lambda text: 1 <= len(text) <= limits.COMMAND_DESCRIPTION)
    if kind in (SUBCOMMAND, GROUP):
        # A command holds groups and subcommands, a group only subcommands, a subcommand neither.
        if depth > (0 if kind == GROUP else 1):
            option.fault("type", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "This option cannot be nested here")
        _options(option, depth + 1 if kind == GROUP else 2)
        return
    option.boolean("required")
    if option.value.get("options"):
        option.fault("options", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Only subcommands and groups have options")
    autocompletes = option.boolean("autocomplete")
    if autocompletes and (option.value.get("choices") or kind not in (STRING, INTEGER, NUMBER)):
        message = "Autocomplete is for strings and numbers without fixed choices"
        option.fault("autocomplete", "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE", message)
    if kind == STRING:
        low = option.integer("min_length", 0, limits.OPTION_TEXT) or 0
        high = option.integer("max_length", 1, limits.OPTION_TEXT)
        if high is not None and low > high:
            option.fault("min_length", "BASE_TYPE_MIN_MAX", "min_length must not be greater than max_length")
    elif option.has("min_length") or option.has("max_length"):
        option.fault("min_length", "APPLICATION_COMMAND_OPTIONS_LENGTH", "Only strings have a length")
    if kind == INTEGER:
        option.integer("min_value", -limits.SAFE_INTEGER, limits.SAFE_INTEGER)
        option.integer("max_value", -limits.SAFE_INTEGER, limits.SAFE_INTEGER)
    check_choices(option, kind)


def check_choices(holder: Reader, kind: int) -> None:
    """Check the `choices` of an option or of an autocomplete answer for options of the type `kind`."""
    names: Counter[str] = Counter()
    for choice in holder.children("choices", 0, limits.COMMAND_CHOICES):
        choice.keys(("name", "name_localizations", "value"))
        name = choice.string("name", 1, limits.CHOICE_NAME, required=True)
        _localizations(choice, "name_localizations", lambda text: 1 <= len(text) <= limits.CHOICE_NAME)
        if kind == STRING:
            choice.string("value", 1, limits.CHOICE_VALUE, required=True)
        elif kind == INTEGER:
            choice.integer("value", -limits.SAFE_INTEGER, limits.SAFE_INTEGER, required=True)
        elif not isinstance(choice.value.get("value"), (int, float)):
            choice.fault("value", "NUMBER_TYPE_COERCE", "The value is not a number")
        names[name or ""] += name is not None
    if any(count > 1 for count in names.values()):
        holder.fault("choices", "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS", "Choice name already used")


def _characters(command: JSON) -> int:
    """The size that the limit counts: names, descriptions and choice values, the longest translation of each."""

    def longest(item: dict[str, Any], key: str) -> int:
        translations = (item.get(f"{key}_localizations") or {}).values()
        return max(len(text or "") for text in (item.get(key), *translations))

    total = longest(command, "name") + longest(command, "description")
    for choice in command.get("choices") or ():
        total += longest(choice, "name") + len(str(choice["value"]))
    return total + sum(_characters(option) for option in command.get("options") or ())
