"""What the bot may answer to an interaction, and what each answer does.

Source: docs.discord.com/developers/interactions/receiving-and-responding.
"""

from __future__ import annotations

from . import limits
from .command_body import CHAT, check_choices
from .components import check_modal
from .errors import JSON, ApiError
from .fields import Errors, Reader
from .interactions import (
    AUTOCOMPLETE,
    CHANNEL_MESSAGE,
    CHOICES,
    COMMAND,
    COMPONENT,
    DEFERRED_MESSAGE,
    DEFERRED_UPDATE,
    MODAL,
    UPDATE,
    Interaction,
    Modal,
)
from .message import CHAT_COMMAND, EPHEMERAL, LOADING, MENU_COMMAND, Message, completed
from .message_body import Route, check_message
from .permissions import Permission
from .posting import Upload, change, compose, forbidden


def allowed_answers(interaction: Interaction) -> tuple[int, ...]:
    """The types of first answer that this interaction can be given."""
    if interaction.type == AUTOCOMPLETE:
        return (CHOICES,)
    if interaction.type == COMMAND:
        return (CHANNEL_MESSAGE, DEFERRED_MESSAGE, MODAL)
    if interaction.type == COMPONENT:
        return (CHANNEL_MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE, MODAL)
    if interaction.source is not None:
        return (CHANNEL_MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE)
    return (CHANNEL_MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE)


def respond(interaction: Interaction, payload: object, uploads: list[Upload]) -> JSON:
    """Give the first answer; returns what ``with_response`` shows.

    Raises:
        ApiError: 10062 too late, 40060 answered before, 50035 refused.
    """
    interaction.check_acknowledgeable()
    errors = Errors()
    body = Reader(payload, errors)
    body.keys(("type", "data"))
    kind = body.choice("type", allowed_answers(interaction), required=True)
    errors.raise_if_any()
    content = body.value.get("data")
    if kind in (CHANNEL_MESSAGE, MODAL, CHOICES) and content is None:
        errors.add(("data",), "BASE_TYPE_REQUIRED", "This field is required")
        errors.raise_if_any()
    if kind == CHANNEL_MESSAGE:
        checked = _checked(content, Route.ANSWER, uploads)
        _answer(interaction, checked, uploads)
    elif kind == DEFERRED_MESSAGE:
        flags = Reader(content or {}, errors)
        flags.keys(("flags", "tts"))
        value = flags.integer("flags", 0) or 0
        if value & ~EPHEMERAL:
            flags.fault("flags", "MESSAGE_FLAGS_NOT_ALLOWED", "Only EPHEMERAL can be set here")
        errors.raise_if_any()
        _answer(interaction, {"flags": value & EPHEMERAL}, [], loading=True)
    elif kind == UPDATE:
        source = _source(interaction)
        checked = _checked(content or {}, Route.UPDATE, uploads, source)
        change(interaction.world, source, checked, uploads)
        interaction.original = source
    elif kind == DEFERRED_UPDATE:
        interaction.original = interaction.source
    elif kind == CHOICES:
        interaction.choices = _choices(interaction, content)
    elif kind == MODAL:
        check_modal(Reader(content, errors, ("data",)))
        errors.raise_if_any()
        form: JSON = body.value["data"]
        interaction.modal = Modal(interaction, {**form, "components": completed(form["components"])})
    interaction.responses.append(body.value)
    interaction.world.changed()
    return _resource(interaction, kind)


def _checked(content: object, route: Route, uploads: list[Upload], old: Message | None = None) -> JSON:
    try:
        return check_message(content, route, filenames=[item.filename for item in uploads], old=old)
    except ApiError as error:
        if error.errors is not None and route in (Route.ANSWER, Route.UPDATE):
            error.errors = {"data": error.errors}
        raise


def _source(interaction: Interaction) -> Message:
    source = interaction.source
    if source is None or source.deleted:
        raise ApiError(10008)
    return source


def _flags(interaction: Interaction) -> int:
    """What is added to the flags: where external apps are not allowed, every answer is for the person alone."""
    permissions = interaction.channel.permissions(interaction.user)
    if interaction.channel.guild is not None and interaction.foreign and not permissions & Permission.USE_EXTERNAL_APPS:
        return EPHEMERAL
    return 0


def _answer(interaction: Interaction, body: JSON, uploads: list[Upload], *, loading: bool = False) -> None:
    kind = None
    if interaction.type == COMMAND:
        kind = CHAT_COMMAND if interaction.data.get("type", CHAT) == CHAT else MENU_COMMAND
    reply_to = interaction.source if interaction.source is not None and not interaction.source.deleted else None
    flags = _flags(interaction) | (LOADING if loading else 0)
    message = compose(
        interaction.world, body, uploads, interaction.channel,
        flags=flags, interaction=interaction, reply_to=reply_to, kind=kind,
    )  # fmt: skip
    interaction.original = interaction.world.post(message)


def _choices(interaction: Interaction, content: object) -> list[JSON]:
    errors = Errors()
    reader = Reader(content, errors, ("data",))
    reader.keys(("choices",))
    check_choices(reader, _focused(interaction.data)["type"])
    errors.raise_if_any()
    return list(reader.value.get("choices") or [])


def _focused(item: JSON) -> JSON:
    for option in item.get("options", ()):
        if option.get("focused"):
            found: JSON = option
            return found
        if "options" in option:
            return _focused(option)
    raise LookupError("an autocomplete interaction has a focused option")


def _resource(interaction: Interaction, kind: int) -> JSON:
    answer: JSON = {"interaction": {"id": str(interaction.id), "type": interaction.type}}
    message = interaction.original
    if message is not None:
        answer["interaction"] |= {
            "response_message_id": str(message.id),
            "response_message_loading": message.loading,
            "response_message_ephemeral": message.ephemeral,
        }
        if kind in (CHANNEL_MESSAGE, UPDATE):
            answer["resource"] = {"type": kind, "message": message.payload()}
    return answer


# After the first answer -------------------------------------------------------------------------------------------


def find_message(interaction: Interaction, message_id: str) -> Message:
    """The answer with this id, or the first one for ``@original``.

    Raises:
        ApiError: 10008 when there is none.
    """
    mine = [interaction.original] if message_id == "@original" else [interaction.original, *interaction.followups]
    for message in mine:
        if message is not None and not message.deleted and message_id in ("@original", str(message.id)):
            return message
    raise ApiError(10008)


def follow_up(interaction: Interaction, payload: object, uploads: list[Upload]) -> Message:
    """Send a further message; the first one after a deferral takes the place of "thinking…".

    Raises:
        ApiError: 50027, 10015, 40094 or what is wrong with the message.
    """
    interaction.check_token()
    checked = _checked(payload, Route.FOLLOWUP, uploads)
    original = interaction.original
    if original is not None and original.loading and not original.deleted:
        return fill_original(interaction, original, checked, uploads)
    forbidden([(interaction.foreign and len(interaction.followups) >= limits.FOREIGN_FOLLOWUPS, 40094)])
    reply_to = original if original is not None and not original.deleted else None
    message = compose(
        interaction.world, checked, uploads, interaction.channel,
        flags=_flags(interaction), interaction=interaction, reply_to=reply_to,
    )  # fmt: skip
    if message.interaction is not None and original is not None:
        message.interaction["original_response_message_id"] = str(original.id)
    interaction.followups.append(message)
    return interaction.world.post(message)


def edit(interaction: Interaction, message_id: str, payload: object, uploads: list[Upload]) -> Message:
    """Change an answer, ephemeral ones too.

    Raises:
        ApiError: 50027, 10015, 10008 or what is wrong with the message.
    """
    interaction.check_token()
    message = find_message(interaction, message_id)
    checked = _checked(payload, Route.WEBHOOK_EDIT, uploads, message)
    if message.loading:
        return fill_original(interaction, message, checked, uploads)
    change(interaction.world, message, checked, uploads)
    return message


def fill_original(interaction: Interaction, original: Message, body: JSON, uploads: list[Upload]) -> Message:
    """Replace "thinking…"; whether it is ephemeral was decided when it was deferred."""
    original.flags &= ~LOADING
    change(interaction.world, original, body, uploads, edited=False)
    return original


def delete(interaction: Interaction, message_id: str) -> None:
    """Delete an answer.

    Raises:
        ApiError: 50027, 10015 or 10008.
    """
    interaction.check_token()
    interaction.world.remove(find_message(interaction, message_id))
