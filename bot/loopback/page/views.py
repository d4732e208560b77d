"""What a page is shown, as JSON: places and people, messages, commands, and the API calls that the bot made."""

from __future__ import annotations

from typing import Any

from bot.loopback.actors import Person
from bot.loopback.errors import JSON
from bot.loopback.interactions import Modal
from bot.loopback.message import Message
from bot.loopback.people import User
from bot.loopback.permissions import Permission
from bot.loopback.places import DM, THREAD, Channel, Guild
from bot.loopback.rest.call import Request
from bot.loopback.server import Loopback
from bot.loopback.world import World

from .typed import readable

_MODERATES = Permission.MANAGE_MESSAGES | Permission.MANAGE_GUILD | Permission.ADMINISTRATOR
#: API calls told of at once; a page asks again for more.
_CALLS = 200


def place_view(world: World, viewer: Person) -> JSON:
    """Where `viewer` can be: servers with their channels and members, and the direct messages with the bot."""
    dm = viewer.dm
    return {
        "me": _user(viewer),
        "bot": _user(world.bot),
        "guilds": [_guild(guild, viewer) for guild in world.guilds.values() if viewer.id in guild.members],
        "dm": {"id": str(dm.id), "name": world.bot.name, "writable": True, "guild": None},
        "users": {str(user.id): user.name for user in [world.bot, *world.people.values()]},
        "roles": {str(role.id): role.name for guild in world.guilds.values() for role in guild.roles},
        "channels": {
            str(channel.id): channel.name
            for channel in world.channels.values()
            if channel.type != DM and channel.permissions(viewer) & Permission.VIEW_CHANNEL
        },
    }


def _guild(guild: Guild, viewer: Person) -> JSON:
    return {
        "id": str(guild.id),
        "name": guild.name,
        "channels": [
            _channel(channel, viewer)
            for channel in guild.channels
            if channel.permissions(viewer) & Permission.VIEW_CHANNEL
        ],
        "members": [
            {**_user(member.user), "moderator": bool(guild.permissions(member.user) & _MODERATES)}
            for member in guild.members.values()
        ],
        "roles": [
            {"id": str(role.id), "name": role.name}
            for role in guild.roles
            if role is not guild.everyone and not role.name.endswith("'s role")
        ],
    }


def _channel(channel: Channel, viewer: Person) -> JSON:
    return {
        "id": str(channel.id),
        "name": channel.name,
        "thread": channel.type == THREAD,
        "writable": channel.may_send(viewer),
        "guild": str(channel.guild.id) if channel.guild is not None else None,
    }


def _user(user: User) -> JSON:
    return {"id": str(user.id), "name": user.name, "bot": user.bot}


def status_view(server: Loopback) -> JSON:
    """Whether the bot is connected, and how many commands it has registered."""
    connected = any(session.connection is not None for session in server.gateway.sessions.values())
    return {"connected": connected, "commands": len(server.world.commands.listed())}


def message_view(message: Message, viewer: Person) -> JSON:
    """A message as the API writes it (`payload`), with what a client adds to show it to `viewer`."""
    referenced = message.referenced
    return {
        "payload": message.payload(),
        "ephemeral": message.ephemeral,
        "loading": message.loading,
        "guild": str(message.channel.guild.id) if message.channel.guild is not None else None,
        "used": _used(message),
        "reply": None if referenced is None else _reply(referenced, viewer),
        "words": readable(message.content, message.channel) if message.author is viewer else None,
    }


def _used(message: Message) -> JSON | None:
    """Which command a message answers, and who used it."""
    metadata = message.interaction
    if metadata is None:
        return None
    interaction = message.channel.world.interactions.get(int(metadata["id"]))
    if interaction is None or interaction.type != 2:
        return None
    path = [interaction.data["name"]]
    options = interaction.data.get("options") or []
    while options and options[0]["type"] in (1, 2):
        path.append(options[0]["name"])
        options = options[0].get("options") or []
    return {"user": str(interaction.user.id), "name": " ".join(path), "menu": interaction.data.get("type", 1) != 1}


def _reply(referenced: Message, viewer: Person) -> JSON | None:
    if not referenced.visible_to(viewer):
        return {"gone": True}
    text = readable(referenced.text, referenced.channel)
    return {
        "gone": False,
        "id": str(referenced.id),
        "author": str(referenced.author.id),
        "text": text[:200],
        "pings": referenced.interaction is None,
    }


def command_view(command: JSON) -> JSON:
    """A command as a client lists it: with its subcommands laid out flat."""
    return {
        "name": command["name"],
        "type": command["type"],
        "description": command["description"],
        "uses": list(_uses(command, command["name"])) if command["type"] == 1 else [],
    }


def _uses(item: JSON, path: str) -> list[JSON]:
    nested = [option for option in item.get("options") or () if option["type"] in (1, 2)]
    if not nested:
        return [{"path": path, "description": item.get("description", ""), "options": item.get("options") or []}]
    return [use for option in nested for use in _uses(option, f"{path} {option['name']}")]


def modal_view(modal: Modal) -> JSON:
    """A form with the id by which it is sent back."""
    return {"interaction": str(modal.interaction.id), **modal.payload}


def calls(requests: list[Request], first: int) -> JSON:
    """The API calls from number `first` on, at most two hundred, oldest first."""
    first = max(first, len(requests) - _CALLS)
    return {"from": first, "calls": [_call(request) for request in requests[first:]]}


def _call(request: Request) -> JSON:
    return {
        "method": request.method,
        "path": request.path,
        "route": request.route,
        "status": request.status,
        "at": request.at,
        "body": _plain(request.body),
        "files": [item.filename for item in request.files],
        "response": _plain(request.response),
    }


def _plain(value: Any) -> Any:
    return value if isinstance(value, (dict, list, str, int, float, bool, type(None))) else repr(value)
