# ruff: noqa: E501 - a row of a table is one line
"""What bodies are refused, with which of Discord's codes, at which field; and that the refusals agree with Discord's own
description wherever that speaks of the limit.
"""

from __future__ import annotations

from typing import Any

import pytest

from bot.loopback import ApiError, Message, World, limits
from bot.loopback.command_body import check_commands
from bot.loopback.components import check_modal
from bot.loopback.fields import Errors, Reader
from bot.loopback.message_body import Route, check_message
from tests.api_description import api_description

V2 = 1 << 15
TEXT = {"type": 10, "content": "words"}
BUTTON = {"type": 2, "style": 1, "label": "Press", "custom_id": "a"}
LINK = {"type": 2, "style": 5, "label": "Go", "url": "https://example.org"}
OPTION = {"label": "One", "value": "1"}
SELECT = {"type": 3, "custom_id": "s", "options": [OPTION]}


def row(*items: Any) -> dict[str, Any]:
    return {"type": 1, "components": list(items)}


def buttons(count: int, first: int = 0) -> list[dict[str, Any]]:
    return [{**BUTTON, "custom_id": f"b{first + number}"} for number in range(count)]


def v2(*items: Any) -> dict[str, Any]:
    return {"flags": V2, "components": list(items)}


def section(**changes: Any) -> dict[str, Any]:
    return {"type": 9, "components": [TEXT], "accessory": BUTTON, **changes}


def path_and_code(errors: dict[str, Any] | None) -> list[tuple[str, str]]:
    """The faults of an error answer, as dotted paths with their codes."""
    found = []
    for key, value in (errors or {}).items():
        if key == "_errors":
            found += [("", item["code"]) for item in value]
        else:
            found += [(f"{key}.{path}".rstrip("."), code) for path, code in path_and_code(value)]
    return found


# Body, path of the fault, its code, and whether Discord's description refuses it too.
BAD_MESSAGES: list[tuple[dict[str, Any], str, str, bool]] = [
    ({"content": "x" * 2001}, "content", "BASE_TYPE_MAX_LENGTH", False),
    ({"content": 5}, "content", "STRING_TYPE_CONVERT", True),
    ({"content": "x", "contents": "y"}, "contents", "UNKNOWN_KEY", False),
    ({"content": "x", "flags": 64}, "flags", "MESSAGE_FLAGS_NOT_ALLOWED", False),
    ({"content": "x", "nonce": "n" * 26}, "nonce", "BASE_TYPE_MAX_LENGTH", True),
    ({"embeds": [{"title": "x"}] * 11}, "embeds", "BASE_TYPE_BAD_LENGTH", True),
    ({"embeds": [{"title": "x" * 257}]}, "embeds.0.title", "BASE_TYPE_MAX_LENGTH", True),
    ({"embeds": [{"description": "x" * 4097}]}, "embeds.0.description", "BASE_TYPE_MAX_LENGTH", True),
    ({"embeds": [{"description": "x" * 3001}] * 2}, "embeds", "MAX_EMBED_SIZE_EXCEEDED", False),
    ({"embeds": [{"fields": [{"name": "", "value": "v"}]}]}, "embeds.0.fields.0.name", "BASE_TYPE_BAD_LENGTH", False),
    ({"embeds": [{"color": 0x1000000}]}, "embeds.0.color", "NUMBER_TYPE_MAX", True),
    ({"embeds": [{"title": "x", "url": "javascript:alert(1)"}]}, "embeds.0.url", "URL_TYPE_INVALID_SCHEME", False),
    (
        {"content": "x", "allowed_mentions": {"parse": ["users"], "users": ["1"]}},
        "allowed_mentions", "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", False,
    ),
    ({"content": "x", "allowed_mentions": {"parse": ["all"]}}, "allowed_mentions.parse.0", "BASE_TYPE_CHOICES", True),
    ({"content": "x", "attachments": [{"id": 0}]}, "attachments.0.id", "MESSAGE_ATTACHMENT_NOT_FOUND", False),
    ({"content": "x", "message_reference": {}}, "message_reference.message_id", "BASE_TYPE_REQUIRED", True),
    # Components of ordinary messages.
    ({"components": [row(*buttons(6))]}, "components.0.components", "BASE_TYPE_BAD_LENGTH", True),
    ({"components": [row()]}, "components.0.components", "BASE_TYPE_BAD_LENGTH", True),
    ({"components": [row(b) for b in buttons(6)]}, "components", "BASE_TYPE_BAD_LENGTH", False),
    ({"components": [BUTTON]}, "components.0.type", "UNION_TYPE_CHOICES", True),
    ({"components": [TEXT]}, "components.0.type", "UNION_TYPE_CHOICES", False),
    ({"components": [row(BUTTON, BUTTON)]}, "components", "COMPONENT_CUSTOM_ID_DUPLICATED", False),
    ({"components": [row(BUTTON, SELECT)]}, "components.0.components", "COMPONENT_LAYOUT_WIDTH_EXCEEDED", False),
    ({"components": [row({**BUTTON, "label": "x" * 81})]}, "components.0.components.0.label", "BASE_TYPE_MAX_LENGTH", True),
    ({"components": [row({**BUTTON, "custom_id": "x" * 101})]}, "components.0.components.0.custom_id", "BASE_TYPE_BAD_LENGTH", True),
    ({"components": [row({**BUTTON, "custom_id": None})]}, "components.0.components.0.custom_id", "BASE_TYPE_REQUIRED", False),
    ({"components": [row({**BUTTON, "label": ""})]}, "components.0.components.0", "BUTTON_COMPONENT_INVALID_EMOJI_OR_LABEL", False),
    ({"components": [row({**BUTTON, "style": 7})]}, "components.0.components.0.style", "BASE_TYPE_CHOICES", True),
    ({"components": [row({**LINK, "url": None})]}, "components.0.components.0.url", "BASE_TYPE_REQUIRED", False),
    (
        {"components": [row({**LINK, "custom_id": "a"})]},
        "components.0.components.0.custom_id", "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", False,
    ),
    ({"components": [row({**LINK, "url": "file:///etc"})]}, "components.0.components.0.url", "URL_TYPE_INVALID_SCHEME", False),
    ({"components": [row({**LINK, "url": "https://e.org/" + "x" * 500})]}, "components.0.components.0.url", "BASE_TYPE_MAX_LENGTH", True),
    ({"components": [row({**SELECT, "options": []})]}, "components.0.components.0.options", "BASE_TYPE_BAD_LENGTH", True),
    (
        {"components": [row({**SELECT, "options": [OPTION, OPTION]})]},
        "components.0.components.0.options", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", False,
    ),
    (
        {"components": [row({**SELECT, "min_values": 2})]},
        "components.0.components.0.min_values", "BASE_TYPE_MIN_MAX", False,
    ),
    ({"components": [row({**SELECT, "max_values": 2})]}, "components.0.components.0.max_values", "BASE_TYPE_MAX_VALUES", False),
    ({"components": [row({**SELECT, "placeholder": "x" * 151})]}, "components.0.components.0.placeholder", "BASE_TYPE_MAX_LENGTH", True),
    ({"components": [row({**SELECT, "colour": 1})]}, "components.0.components.0.colour", "UNKNOWN_KEY", False),
    # Layouts.
    ({**v2(TEXT), "content": "x"}, "content", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", False),
    ({**v2(TEXT), "embeds": [{"title": "x"}]}, "embeds", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", False),
    (v2({**TEXT, "content": ""}), "components.0.content", "BASE_TYPE_BAD_LENGTH", True),
    (v2({**TEXT, "content": "x" * 4001}), "components.0.content", "BASE_TYPE_BAD_LENGTH", True),
    (v2(*[{**TEXT, "content": "x" * 2001}] * 2), "components", "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", False),
    (v2(*[TEXT] * 41), "components", "BASE_TYPE_BAD_LENGTH", True),
    (v2(*[{"type": 17, "components": [TEXT] * 20}] * 2), "components", "COMPONENT_LAYOUT_TOO_MANY", False),
    (v2({"type": 17, "components": []}), "components.0.components", "BASE_TYPE_BAD_LENGTH", True),
    (v2({"type": 17, "components": [{"type": 17, "components": [TEXT]}]}), "components.0.components.0.type", "UNION_TYPE_CHOICES", True),
    (v2(section(components=[TEXT] * 4)), "components.0.components", "BASE_TYPE_BAD_LENGTH", True),
    (v2(section(accessory=None)), "components.0.accessory", "BASE_TYPE_REQUIRED", True),
    (v2(section(accessory=SELECT)), "components.0.accessory.type", "UNION_TYPE_CHOICES", True),
    (v2({"type": 14, "spacing": 3}), "components.0.spacing", "BASE_TYPE_CHOICES", True),
    (v2({**TEXT, "id": 3}, {**TEXT, "id": 3}), "components", "COMPONENT_ID_DUPLICATED", False),
    (v2({"type": 13, "file": {"url": "attachment://no.txt"}}), "components.0.file.url", "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND", False),
    (v2({"type": 12, "items": [{"media": {"url": "ftp://x"}}]}), "components.0.items.0.media.url", "URL_TYPE_INVALID_SCHEME", False),
]  # fmt: skip


@pytest.mark.parametrize(("body", "path", "code", "described"), BAD_MESSAGES)
def test_messages_that_are_refused(body, path, code, described) -> None:
    with pytest.raises(ApiError) as caught:
        check_message(body, Route.CHANNEL, filenames=[])
    assert caught.value.code == 50035
    assert (path, code) in path_and_code(caught.value.errors)


@pytest.mark.parametrize(("body", "path", "code", "described"), BAD_MESSAGES)
def test_the_description_agrees_where_it_speaks(body, path, code, described) -> None:
    faults = api_description().faults(body, "/components/schemas/MessageCreateRequest")
    assert bool(faults) is described, faults


GOOD_MESSAGES: list[dict[str, Any]] = [
    {"content": "x" * 2000, "tts": False, "nonce": 5, "allowed_mentions": {"parse": []}},
    {"embeds": [{"title": "x", "fields": [{"name": "n", "value": "v", "inline": True}]}]},
    {"components": [row(*buttons(5, 5 * number)) for number in range(5)]},
    {"components": [row({**BUTTON, "emoji": {"name": "👍"}, "label": None}, LINK)]},
    v2(section(), {"type": 14}, {"type": 17, "accent_color": 0, "components": [TEXT, row(SELECT)]}, row(LINK)),
    v2(*[TEXT] * 40),
    v2({"type": 12, "items": [{"media": {"url": "https://example.org/a.png"}}]}),
]


@pytest.mark.parametrize("body", GOOD_MESSAGES)
def test_messages_that_pass(body) -> None:
    assert check_message(body, Route.CHANNEL, filenames=[]) == body


@pytest.mark.parametrize("body", GOOD_MESSAGES)
def test_the_description_lets_them_pass_too(body) -> None:
    assert api_description().faults(body, "/components/schemas/MessageCreateRequest") == []


@pytest.mark.parametrize("body", [{}, {"content": "  \n"}, {"content": None, "embeds": [], "components": []}])
def test_empty_messages(body) -> None:
    with pytest.raises(ApiError) as caught:
        check_message(body, Route.CHANNEL, filenames=[])
    assert caught.value.code == 50006


def test_a_layout_stays_a_layout() -> None:
    world = World()
    channel = world.guild("School").channel("general")
    layout = Message(1, channel, world.bot, world.clock.iso(), flags=V2, components=[TEXT])
    plain = Message(2, channel, world.bot, world.clock.iso(), content="words")
    with pytest.raises(ApiError):
        check_message({"content": "x"}, Route.CHANNEL_EDIT, filenames=[], old=layout)
    assert check_message({"components": [TEXT]}, Route.CHANNEL_EDIT, filenames=[], old=layout)
    with pytest.raises(ApiError):
        check_message(v2(TEXT), Route.CHANNEL_EDIT, filenames=[], old=plain)
    assert check_message({**v2(TEXT), "content": None}, Route.CHANNEL_EDIT, filenames=[], old=plain)


def label(**changes: Any) -> dict[str, Any]:
    return {"type": 18, "label": "Words", "component": {"type": 4, "custom_id": "w", "style": 1}, **changes}


def modal(*components: Any, **changes: Any) -> dict[str, Any]:
    return {"title": "Form", "custom_id": "form", "components": list(components), **changes}


def text_input(**changes: Any) -> dict[str, Any]:
    return {"type": 4, "custom_id": "w", "style": 1, **changes}


BAD_MODALS: list[tuple[dict[str, Any], str, str, bool]] = [
    (modal(label(), title="x" * 46), "title", "BASE_TYPE_BAD_LENGTH", True),
    (modal(label(), title=""), "title", "BASE_TYPE_BAD_LENGTH", True),
    (modal(label(), custom_id="x" * 101), "custom_id", "BASE_TYPE_BAD_LENGTH", True),
    (modal(), "components", "BASE_TYPE_BAD_LENGTH", True),
    (modal(*[label(component=text_input(custom_id=f"{n}")) for n in range(6)]), "components", "BASE_TYPE_BAD_LENGTH", False),
    (modal(label(label="x" * 46)), "components.0.label", "BASE_TYPE_BAD_LENGTH", True),
    (modal(label(description="x" * 101)), "components.0.description", "BASE_TYPE_BAD_LENGTH", True),
    (modal(label(component=text_input(value="x" * 4001))), "components.0.component.value", "BASE_TYPE_MAX_LENGTH", True),
    (modal(label(component=text_input(min_length=9, max_length=8))), "components.0.component.min_length", "BASE_TYPE_MIN_MAX", False),
    (modal(label(component=text_input(value="x", min_length=2))), "components.0.component.value", "BASE_TYPE_BAD_LENGTH", False),
    (modal(label(component=BUTTON)), "components.0.component.type", "UNION_TYPE_CHOICES", True),
    (modal(row(text_input())), "components.0.components.0.label", "BASE_TYPE_REQUIRED", False),
    (modal(row(BUTTON)), "components.0.components.0.type", "UNION_TYPE_CHOICES", True),
    (modal(label(), label()), "components", "COMPONENT_CUSTOM_ID_DUPLICATED", False),
    (modal(label(component={**SELECT, "disabled": True})), "components.0.component.disabled", "COMPONENT_DISABLED_IN_MODAL", False),
    (modal(label(component={"type": 21, "custom_id": "r", "options": [OPTION]})), "components.0.component.options", "BASE_TYPE_BAD_LENGTH", True),
]  # fmt: skip


@pytest.mark.parametrize(("body", "path", "code", "described"), BAD_MODALS)
def test_modals_that_are_refused(body, path, code, described) -> None:
    errors = Errors()
    check_modal(Reader(body, errors))
    with pytest.raises(ApiError) as caught:
        errors.raise_if_any()
    assert (path, code) in path_and_code(caught.value.errors)


@pytest.mark.parametrize(("body", "path", "code", "described"), BAD_MODALS)
def test_the_description_agrees_on_modals(body, path, code, described) -> None:
    faults = api_description().faults(body, "/components/schemas/ModalInteractionCallbackRequestData")
    assert bool(faults) is described, faults


def command(**changes: Any) -> dict[str, Any]:
    return {"name": "ask", "description": "Ask", **changes}


def option(**changes: Any) -> dict[str, Any]:
    return {"type": 3, "name": "question", "description": "What", **changes}


def choice(value: Any, name: str = "n") -> dict[str, Any]:
    return {"name": name, "value": value}


SUB = {"type": 1, "name": "add", "description": "Add"}
BAD_COMMANDS: list[tuple[dict[str, Any], str, str, bool]] = [
    (command(name="Ask"), "0.name", "APPLICATION_COMMAND_INVALID_NAME", False),
    (command(name="ask me"), "0.name", "APPLICATION_COMMAND_INVALID_NAME", False),
    (command(name="x" * 33), "0.name", "BASE_TYPE_BAD_LENGTH", True),
    (command(description=""), "0.description", "BASE_TYPE_BAD_LENGTH", False),
    (command(description=None), "0.description", "BASE_TYPE_REQUIRED", False),
    (command(description="x" * 101), "0.description", "BASE_TYPE_BAD_LENGTH", True),
    (command(type=3), "0.description", "APPLICATION_COMMAND_CONTEXT_MENU_FIELD", False),
    (command(contexts=[]), "0.contexts", "BASE_TYPE_BAD_LENGTH", True),
    (command(contexts=[3]), "0.contexts", "BASE_TYPE_CHOICES", True),
    (command(kind=1), "0.kind", "UNKNOWN_KEY", False),
    (command(name_localizations={"xx": "ask"}), "0.name_localizations.xx", "ENUM_TYPE_COERCE", False),
    (command(name_localizations={"de": "Fragen"}), "0.name_localizations.de", "APPLICATION_COMMAND_INVALID_NAME", False),
    (command(options=[option(name=f"o{n}") for n in range(26)]), "0.options", "BASE_TYPE_BAD_LENGTH", True),
    (command(options=[option(name="Q")]), "0.options.0.name", "APPLICATION_COMMAND_INVALID_NAME", False),
    (command(options=[option(description="")]), "0.options.0.description", "BASE_TYPE_BAD_LENGTH", True),
    (command(options=[option(), option()]), "0.options.0", "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", False),
    (command(options=[option(), option(name="b", required=True)]), "0.options.1", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", False),
    (command(options=[SUB, option()]), "0.options", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", False),
    (command(options=[{**SUB, "options": [SUB]}]), "0.options.0.options.0.type", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", True),
    (command(options=[option(autocomplete=True, choices=[choice("v")])]), "0.options.0.autocomplete", "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE", False),
    (command(options=[option(choices=[choice("v" * 101)])]), "0.options.0.choices.0.value", "BASE_TYPE_BAD_LENGTH", False),
    (command(options=[option(choices=[choice("v", "n" * 101)])]), "0.options.0.choices.0.name", "BASE_TYPE_BAD_LENGTH", True),
    (command(options=[option(choices=[choice("1"), choice("2")])]), "0.options.0.choices", "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS", False),
    (command(options=[option(type=4, max_value=2**54)]), "0.options.0.max_value", "NUMBER_TYPE_MAX", True),
    (command(options=[option(min_length=3, max_length=2)]), "0.options.0.min_length", "BASE_TYPE_MIN_MAX", False),
    (
        command(options=[option(name=f"o{n}", choices=[choice("v" * 20 + str(m), str(m)) for m in range(25)]) for n in range(20)]),
        "0", "APPLICATION_COMMAND_TOO_LARGE", False,
    ),
]  # fmt: skip


@pytest.mark.parametrize(("body", "path", "code", "described"), BAD_COMMANDS)
def test_commands_that_are_refused(body, path, code, described) -> None:
    with pytest.raises(ApiError) as caught:
        check_commands([body])
    assert (path, code) in path_and_code(caught.value.errors)


@pytest.mark.parametrize(("body", "path", "code", "described"), BAD_COMMANDS)
def test_the_description_agrees_on_commands(body, path, code, described) -> None:
    faults = api_description().faults(body, "/components/schemas/ApplicationCommandUpdateRequest")
    assert bool(faults) is described, faults


def test_too_many_commands_and_equal_names() -> None:
    assert len(check_commands([command(name=f"c{n}") for n in range(100)])) == 100
    with pytest.raises(ApiError):
        check_commands([command(name=f"c{n}") for n in range(101)])
    with pytest.raises(ApiError) as caught:
        check_commands([command(), command()])
    assert ("1", "APPLICATION_COMMANDS_DUPLICATE_NAME") in path_and_code(caught.value.errors)
    both = [command(), {"name": "ask", "type": 3}]
    assert check_commands(both) == both


@pytest.mark.parametrize("name", ["ask", "ask-me", "frage_ä", "質問", "प्रश्न", "it's"])
def test_names_that_pass(name) -> None:
    assert check_commands([command(name=name)])


def test_every_limit_names_its_source() -> None:
    assert len(limits.TABLE) > 60
    assert all(limit.source.startswith(("docs.discord.com/", "description: ")) for limit in limits.TABLE.values())
    assert limits.MESSAGE_CONTENT == 2000
