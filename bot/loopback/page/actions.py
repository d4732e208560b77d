"""What a page can have its person do; each action takes the page's JSON and returns JSON.

Everything goes through `bot.loopback.actors.Person`, so the page can do what a client could and no more.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Awaitable, Callable
from typing import Any

from bot.loopback.actors import Person
from bot.loopback.command_body import BOOLEAN, CHANNEL, FILE, INTEGER, MENTIONABLE, NUMBER, ROLE, USER_OPTION
from bot.loopback.errors import JSON, NotOffered
from bot.loopback.interactions import Interaction
from bot.loopback.message import Message
from bot.loopback.permissions import Permission
from bot.loopback.places import Channel
from bot.loopback.world import World

from .measures import measures
from .typed import written
from .views import command_view, message_view, modal_view

Action = Callable[[World, Person, JSON], Awaitable[Any]]

#: Component types whose values are ids: menus of people, roles, both, channels; and file uploads in forms.
_OF_IDS, _UPLOAD = (5, 6, 7, 8), 19


async def history(world: World, me: Person, asked: JSON) -> JSON:
    """The messages of a channel that the person sees."""
    channel = _channel(world, me, asked)
    return {"messages": [message_view(item, me) for item in channel.messages if item.visible_to(me)]}


async def say(world: World, me: Person, asked: JSON) -> JSON:
    """Write a message; names become mentions."""
    channel = _channel(world, me, asked)
    reply_to = _message(world, me, asked["reply_to"]) if asked.get("reply_to") else None
    sent = await me.say(
        channel,
        written(str(asked.get("text") or ""), channel),
        reply_to=reply_to,
        ping=bool(asked.get("ping", True)),
        files=[_file(item) for item in asked.get("files") or ()],
    )
    return {"id": str(sent.id)}


async def edit(world: World, me: Person, asked: JSON) -> JSON:
    """Change a message of one's own."""
    message = _message(world, me, asked["message"])
    await me.edit(message, written(str(asked["text"]), message.channel))
    return {}


async def delete(world: World, me: Person, asked: JSON) -> JSON:
    """Delete a message."""
    await me.delete(_message(world, me, asked["message"]))
    return {}


async def commands(world: World, me: Person, asked: JSON) -> JSON:
    """The commands that the person is offered in a channel."""
    return {"commands": [command_view(item) for item in me.offered(_channel(world, me, asked))]}


async def slash(world: World, me: Person, asked: JSON) -> JSON:
    """Use a chat command."""
    channel = _channel(world, me, asked)
    values = _options(world, me, channel, str(asked["name"]), asked.get("options") or {})
    return await _outcome(await me.slash(channel, str(asked["name"]), values, wait=False))


async def autocomplete(world: World, me: Person, asked: JSON) -> JSON:
    """What a command suggests while one of its options is typed."""
    channel = _channel(world, me, asked)
    name, option = str(asked["name"]), str(asked["option"])
    others = _options(world, me, channel, name, {k: v for k, v in (asked.get("options") or {}).items() if k != option})
    try:
        return {"choices": await me.autocomplete(channel, name, option, str(asked["typed"]), others)}
    except TimeoutError:
        raise NotOffered("Loading options failed.") from None


async def menu(world: World, me: Person, asked: JSON) -> JSON:
    """Use a command from a message's menu, or a user's."""
    if "user" in asked:
        user = world.user(int(asked["user"]))
        if user is None:
            raise NotOffered("there is nobody with this id")
        return await _outcome(await me.menu(user, str(asked["name"]), _channel(world, me, asked), wait=False))
    return await _outcome(await me.menu(_message(world, me, asked["message"]), str(asked["name"]), wait=False))


async def press(world: World, me: Person, asked: JSON) -> JSON:
    """Press a button."""
    return await _outcome(await me.click(_message(world, me, asked["message"]), str(asked["custom_id"]), wait=False))


async def choose(world: World, me: Person, asked: JSON) -> JSON:
    """Choose in a menu."""
    message = _message(world, me, asked["message"])
    component = message.find(str(asked["custom_id"])) or {}
    values: list[Any] = [str(value) for value in asked["values"]]
    if component.get("type") in _OF_IDS:
        values = [_named(world, message.channel, value) for value in values]
    return await _outcome(await me.choose(message, str(asked["custom_id"]), values, wait=False))


async def submit(world: World, me: Person, asked: JSON) -> JSON:
    """Send a form; text by custom_id, menus as lists of values, files as lists of names with contents."""
    opener = world.interactions.get(int(asked["interaction"]))
    if opener is None or opener.modal is None:
        raise NotOffered("this form is not open any more")
    values: dict[str, Any] = {}
    for custom_id, value in (asked.get("values") or {}).items():
        kind = opener.modal.fields.get(custom_id, {}).get("type")
        if kind in _OF_IDS:
            values[custom_id] = [_named(world, opener.channel, str(item)) for item in value]
        elif kind == _UPLOAD:
            values[custom_id] = [_file(item) for item in value]
        else:
            values[custom_id] = value
    return await _outcome(await me.submit(opener.modal, values, wait=False))


async def inspect(world: World, me: Person, asked: JSON) -> JSON:
    """A message as it was sent, and how much of Discord's limits it uses."""
    message = _message(world, me, asked["message"])
    return {"payload": message.payload(), "limits": measures(message), "edits": len(message.history)}


ACTIONS: dict[str, Action] = {
    action.__name__: action
    for action in (
        history, say, edit, delete, commands, slash, autocomplete, menu, press, choose, submit, inspect
    )
}  # fmt: skip
"""Every action by the name that the page calls it."""


async def _outcome(interaction: Interaction) -> JSON:
    """What a client shows at once: a form, or that the bot did not answer. Messages come by themselves."""
    await interaction.acknowledgement()
    if interaction.error:
        return {"failed": interaction.error}
    return {"modal": modal_view(interaction.modal)} if interaction.modal is not None else {}


def _channel(world: World, me: Person, asked: JSON) -> Channel:
    channel = world.channels.get(int(asked["channel"]))
    if channel is None or not channel.permissions(me) & Permission.VIEW_CHANNEL:
        raise NotOffered("there is no such channel")
    return channel


def _message(world: World, me: Person, message_id: Any) -> Message:
    message = world.message(int(message_id))
    if message is None or not message.visible_to(me):
        raise NotOffered("this message is not there any more")
    return message


def _file(item: JSON) -> tuple[str, bytes]:
    try:
        return str(item["name"]), base64.b64decode(item["content"], validate=True)
    except binascii.Error:
        raise NotOffered("the file could not be read") from None


def _named(world: World, channel: Channel, value: str) -> Any:
    """The person, role or channel with an id."""
    number = int(value)
    roles = channel.guild.roles if channel.guild is not None else ()
    role = next((role for role in roles if role.id == number), None)
    found = world.user(number) or role or world.channels.get(number)
    if found is None:
        raise NotOffered("nothing has this id")
    return found


def _options(world: World, me: Person, channel: Channel, name: str, given: JSON) -> dict[str, Any]:
    """The values of a command's options, from what a page can send: text, truth values, ids and files."""
    uses = [use for command in me.offered(channel) for use in command_view(command)["uses"]]
    options: list[JSON] = next((use["options"] for use in uses if use["path"] == name), [])
    kinds = {option["name"]: option["type"] for option in options}
    return {key: _value(world, channel, kinds.get(key, 3), value) for key, value in given.items()}


def _value(world: World, channel: Channel, kind: int, value: Any) -> Any:
    if kind in (USER_OPTION, CHANNEL, ROLE, MENTIONABLE):
        return _named(world, channel, str(value))
    if kind == FILE:
        return _file(value)
    if kind == BOOLEAN:
        return value if isinstance(value, bool) else value == "true"
    try:
        if kind == INTEGER:
            return int(value)
        return float(value) if kind == NUMBER else str(value)
    except ValueError:
        raise NotOffered(f"{value!r} is no number") from None
