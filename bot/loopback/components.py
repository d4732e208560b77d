"""Checking the components of messages and modals.

Source: docs.discord.com/developers/components/reference, and the request schemas of Discord's OpenAPI description.
"""

from __future__ import annotations

from collections import Counter

from . import limits
from .errors import JSON
from .fields import Errors, Reader
from .message import walk

ROW, BUTTON, STRING_SELECT, TEXT_INPUT, USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT = range(1, 9)
SECTION, TEXT, THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER, LABEL, UPLOAD = 9, 10, 11, 12, 13, 14, 17, 18, 19
RADIO_GROUP, CHECKBOX_GROUP, CHECKBOX = 21, 22, 23
LINK, PREMIUM = 5, 6

_SELECTS = (STRING_SELECT, USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT)
_IN_ROW = (BUTTON, *_SELECTS)
_IN_CONTAINER = (ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR)
_IN_V2 = (*_IN_CONTAINER, CONTAINER)
_IN_LABEL = (TEXT_INPUT, *_SELECTS, UPLOAD, RADIO_GROUP, CHECKBOX_GROUP, CHECKBOX)
_IN_MODAL = (ROW, LABEL, TEXT)

_BASE = ("type", "id")
_SELECT_KEYS = (
    *_BASE,
    "custom_id",
    "placeholder",
    "min_values",
    "max_values",
    "disabled",
    "required",
    "default_values",
)
_KEYS: dict[int, tuple[str, ...]] = {
    ROW: (*_BASE, "components"),
    BUTTON: (*_BASE, "custom_id", "style", "label", "disabled", "url", "sku_id", "emoji"),
    STRING_SELECT: (*_SELECT_KEYS, "options"),
    USER_SELECT: _SELECT_KEYS,
    ROLE_SELECT: _SELECT_KEYS,
    MENTIONABLE_SELECT: _SELECT_KEYS,
    CHANNEL_SELECT: (*_SELECT_KEYS, "channel_types"),
    TEXT_INPUT: (*_BASE, "custom_id", "style", "label", "value", "placeholder", "required", "min_length", "max_length"),
    SECTION: (*_BASE, "components", "accessory"),
    TEXT: (*_BASE, "content"),
    THUMBNAIL: (*_BASE, "media", "description", "spoiler"),
    GALLERY: (*_BASE, "items"),
    FILE: (*_BASE, "file", "spoiler"),
    SEPARATOR: (*_BASE, "divider", "spacing"),
    CONTAINER: (*_BASE, "components", "accent_color", "spoiler"),
    LABEL: (*_BASE, "label", "description", "component"),
    UPLOAD: (*_BASE, "custom_id", "min_values", "max_values", "required"),
    RADIO_GROUP: (*_BASE, "custom_id", "options", "required"),
    CHECKBOX_GROUP: (*_BASE, "custom_id", "options", "min_values", "max_values", "required"),
    CHECKBOX: (*_BASE, "custom_id", "default"),
}


def check_message_components(body: Reader, *, v2: bool, filenames: set[str]) -> None:
    """Check the `components` of a message body.

    Args:
        body: the message body.
        v2: whether the message has the flag IS_COMPONENTS_V2, without which only action rows are known.
        filenames: what ``attachment://`` addresses may name.
    """
    reader = _Components(body.errors, filenames, modal=False)
    top = body.array("components", 0, limits.COMPONENTS if v2 else limits.ACTION_ROWS)
    for child in body.children("components", 0, limits.COMPONENTS if v2 else limits.ACTION_ROWS):
        reader.read(child, _IN_V2 if v2 else (ROW,))
    if body.errors:
        return
    inside = list(walk(top))
    if v2 and len(inside) > limits.COMPONENTS:
        body.fault(
            "components", "COMPONENT_LAYOUT_TOO_MANY", f"Must be {limits.COMPONENTS} or fewer, nested ones counted."
        )
    characters = sum(len(item["content"]) for item in inside if item["type"] == TEXT)
    if characters > limits.TEXT_DISPLAYS_TOTAL:
        message = (
            f"The text of all components must be {limits.TEXT_DISPLAYS_TOTAL} or fewer characters, not {characters}."
        )
        body.fault("components", "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", message)
    _check_unique(body, inside)


def check_modal(body: Reader) -> None:
    """Check the data of a modal: title, custom_id and one to five rows, labels or texts."""
    body.keys(("title", "custom_id", "components"))
    body.string("title", 1, limits.MODAL_TITLE, required=True)
    body.string("custom_id", 1, limits.CUSTOM_ID, required=True)
    top = body.array("components", 1, limits.MODAL_COMPONENTS, required=True)
    reader = _Components(body.errors, set(), modal=True)
    for child in body.children("components", 1, limits.MODAL_COMPONENTS):
        reader.read(child, _IN_MODAL)
    if not body.errors:
        _check_unique(body, list(walk(top)))


def _check_unique(body: Reader, inside: list[JSON]) -> None:
    for key, code, noun in (
        ("custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "custom id"),
        ("id", "COMPONENT_ID_DUPLICATED", "id"),
    ):
        for value, count in Counter(item[key] for item in inside if item.get(key)).items():
            if count > 1:
                body.fault("components", code, f"Component {noun} cannot be duplicated: {value}")


class _Components:
    """Checks components one by one, each with what may be inside it."""

    def __init__(self, errors: Errors, filenames: set[str], *, modal: bool) -> None:
        self.errors = errors
        self.filenames = filenames
        self.modal = modal

    def read(self, item: Reader, allowed: tuple[int, ...]) -> None:
        if not item.sound:
            return
        kind = item.value.get("type")
        if not isinstance(kind, int) or kind not in allowed:
            item.fault("type", "UNION_TYPE_CHOICES", f'Value of field "type" must be one of {allowed}.')
            return
        item.keys(_KEYS[kind])
        item.integer("id", 0, 2**31 - 1)
        {
            ROW: self._row,
            BUTTON: self._button,
            TEXT_INPUT: self._text_input,
            SECTION: self._section,
            TEXT: lambda it: it.string("content", 1, limits.TEXT_DISPLAYS_TOTAL, required=True),
            THUMBNAIL: self._thumbnail,
            GALLERY: self._gallery,
            FILE: self._file,
            SEPARATOR: self._separator,
            CONTAINER: self._container,
            LABEL: self._label,
            UPLOAD: lambda it: self._counted(it, limits.UPLOADS),
            RADIO_GROUP: lambda it: self._group(it, 2),
            CHECKBOX_GROUP: lambda it: self._group(it, 1),
            CHECKBOX: self._checkbox,
        }.get(kind, self._select)(item)

    def _custom_id(self, item: Reader) -> None:
        item.string("custom_id", 1, limits.CUSTOM_ID, required=True)

    def _row(self, row: Reader) -> None:
        if self.modal:
            for child in row.children("components", 1, 1, required=True):
                self.read(child, (TEXT_INPUT,))
                child.string("label", 1, limits.LABEL_TEXT, required=True)
            return
        children = list(row.children("components", 1, limits.ROW_BUTTONS, required=True))
        for child in children:
            self.read(child, _IN_ROW)
        if len(children) > 1 and any(child.value.get("type") in _SELECTS for child in children):
            message = "A select menu fills its row: no other component may be in it"
            row.fault("components", "COMPONENT_LAYOUT_WIDTH_EXCEEDED", message)

    def _button(self, button: Reader) -> None:
        style = button.choice("style", range(1, 7), required=True)
        button.string("label", 0, limits.BUTTON_LABEL)
        button.boolean("disabled")
        self._emoji(button)
        exclusive = {"custom_id": style in range(1, 5), "url": style == LINK, "sku_id": style == PREMIUM}
        for key, expected in exclusive.items():
            if style is not None and button.has(key) and not expected:
                code = "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE"
                button.fault(key, code, "A custom id, a url and an sku id cannot go together, and each has its styles")
        if style == LINK:
            button.url("url", limits.BUTTON_URL, schemes=("http", "https", "discord"), required=True)
        elif style == PREMIUM:
            button.snowflake("sku_id", required=True)
        elif style is not None:
            self._custom_id(button)
        if style != PREMIUM and not button.value.get("label") and not button.has("emoji"):
            button.fault((), "BUTTON_COMPONENT_INVALID_EMOJI_OR_LABEL", "A button must have a label or an emoji")

    def _emoji(self, item: Reader) -> None:
        emoji = item.child("emoji")
        if emoji is not None:
            emoji.keys(("id", "name", "animated"))
            emoji.snowflake("id")
            emoji.string("name", 1, 32)

    def _select(self, select: Reader) -> None:
        self._custom_id(select)
        select.string("placeholder", 0, limits.PLACEHOLDER)
        select.boolean("required")
        if select.boolean("disabled") and self.modal:
            select.fault("disabled", "COMPONENT_DISABLED_IN_MODAL", "A select menu in a modal cannot be disabled")
        options = (
            len(select.value.get("options") or ()) if select.value["type"] == STRING_SELECT else limits.SELECT_OPTIONS
        )
        self._bounds(select, limits.SELECT_OPTIONS, available=options)
        if select.value["type"] == STRING_SELECT:
            self._options(select, 1, limits.SELECT_OPTIONS, emoji=True)
        elif select.has("default_values"):
            for value in select.children("default_values", 0, limits.SELECT_OPTIONS):
                value.keys(("id", "type"))
                value.snowflake("id", required=True)
                value.choice("type", ("user", "role", "channel"), required=True)

    def _bounds(self, item: Reader, high: int, *, available: int) -> None:
        least = item.integer("min_values", 0, high)
        most = item.integer("max_values", 1, high)
        low, top = 1 if least is None else least, 1 if most is None else most
        if low > top:
            item.fault("min_values", "BASE_TYPE_MIN_MAX", "min_values must not be greater than max_values")
        elif top > available:
            item.fault(
                "max_values", "BASE_TYPE_MAX_VALUES", "max_values must not be greater than the number of options"
            )

    def _options(self, item: Reader, low: int, high: int, *, emoji: bool) -> None:
        values: Counter[str] = Counter()
        defaults = 0
        for option in item.children("options", low, high, required=True):
            option.keys(("label", "value", "description", "default", *(("emoji",) if emoji else ())))
            option.string("label", 1, limits.SELECT_TEXT, required=True)
            value = option.string("value", 1, limits.SELECT_TEXT, required=True)
            option.string("description", 0, limits.SELECT_TEXT)
            defaults += bool(option.boolean("default"))
            self._emoji(option)
            values[value or ""] += value is not None
        if any(count > 1 for count in values.values()):
            item.fault(
                "options", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used"
            )
        if defaults > (item.value.get("max_values") or 1):
            item.fault("options", "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", "More defaults than max_values")

    def _text_input(self, field: Reader) -> None:
        self._custom_id(field)
        field.choice("style", (1, 2), required=True)
        field.string("label", 1, limits.LABEL_TEXT)
        field.string("placeholder", 0, limits.TEXT_INPUT_PLACEHOLDER)
        field.boolean("required")
        value = field.string("value", 0, limits.TEXT_INPUT)
        least = field.integer("min_length", 0, limits.TEXT_INPUT) or 0
        most = field.integer("max_length", 1, limits.TEXT_INPUT) or int(limits.TEXT_INPUT)
        if least > most:
            field.fault("min_length", "BASE_TYPE_MIN_MAX", "min_length must not be greater than max_length")
        elif value and not least <= len(value) <= most:
            field.fault("value", "BASE_TYPE_BAD_LENGTH", f"Must be between {least} and {most} in length.")

    def _section(self, section: Reader) -> None:
        for child in section.children("components", 1, limits.SECTION_TEXTS, required=True):
            self.read(child, (TEXT,))
        accessory = section.child("accessory", required=True)
        if accessory is not None:
            self.read(accessory, (BUTTON, THUMBNAIL))

    def _media(self, item: Reader, name: str, *, attachment_only: bool = False) -> None:
        media = item.child(name, required=True)
        if media is None or not media.sound:
            return
        schemes = ("attachment",) if attachment_only else ("http", "https", "attachment")
        url = media.url("url", limits.MEDIA_URL, schemes=schemes, required=True)
        if url and url.startswith("attachment://") and url.removeprefix("attachment://") not in self.filenames:
            media.fault(
                "url", "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND", "The referenced attachment was not found"
            )

    def _thumbnail(self, item: Reader) -> None:
        item.string("description", 1, limits.MEDIA_DESCRIPTION)
        item.boolean("spoiler")
        self._media(item, "media")

    def _gallery(self, gallery: Reader) -> None:
        for item in gallery.children("items", 1, limits.GALLERY_ITEMS, required=True):
            item.keys(("media", "description", "spoiler"))
            self._thumbnail(item)

    def _file(self, item: Reader) -> None:
        item.boolean("spoiler")
        self._media(item, "file", attachment_only=True)

    def _separator(self, item: Reader) -> None:
        item.boolean("divider")
        item.choice("spacing", (1, 2))

    def _container(self, container: Reader) -> None:
        container.integer("accent_color", 0, limits.COLOUR)
        container.boolean("spoiler")
        for child in container.children("components", 1, limits.COMPONENTS, required=True):
            self.read(child, _IN_CONTAINER)

    def _label(self, label: Reader) -> None:
        label.string("label", 1, limits.LABEL_TEXT, required=True)
        label.string("description", 1, limits.LABEL_DESCRIPTION)
        component = label.child("component", required=True)
        if component is not None:
            self.read(component, _IN_LABEL)

    def _counted(self, item: Reader, high: int) -> None:
        self._custom_id(item)
        item.boolean("required")
        self._bounds(item, high, available=high)

    def _group(self, group: Reader, low: int) -> None:
        self._custom_id(group)
        group.boolean("required")
        self._options(group, low, limits.GROUP_OPTIONS, emoji=False)
        if group.value["type"] == CHECKBOX_GROUP:
            least = group.integer("min_values", 0, limits.GROUP_OPTIONS) or 0
            most = group.integer("max_values", 1, limits.GROUP_OPTIONS) or int(limits.GROUP_OPTIONS)
            if least > most:
                group.fault("min_values", "BASE_TYPE_MIN_MAX", "min_values must not be greater than max_values")

    def _checkbox(self, item: Reader) -> None:
        self._custom_id(item)
        item.boolean("default")
