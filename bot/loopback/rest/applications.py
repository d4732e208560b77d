"""The application and its commands: docs.discord.com/developers/interactions/application-commands."""

from __future__ import annotations

from bot.loopback.command_body import check_command, check_commands
from bot.loopback.errors import JSON, ApiError
from bot.loopback.intents import Intents

from .call import Answer, Call, Endpoint

# Application flags: the privileged intents, as granted to an app in fewer than a hundred guilds.
_FLAGS = {Intents.GUILD_PRESENCES: 1 << 13, Intents.GUILD_MEMBERS: 1 << 15, Intents.MESSAGE_CONTENT: 1 << 19}


def flags(privileged: Intents) -> int:
    """The application's flags for the privileged intents granted."""
    return sum(bit for intent, bit in _FLAGS.items() if privileged & intent)


async def me(call: Call) -> Answer:
    """The application."""
    world = call.world
    return 200, {
        "id": str(world.application_id),
        "name": world.bot.name,
        "icon": None,
        "description": "",
        "summary": "",
        "type": None,
        "bot": world.bot.payload(),
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "flags": flags(world.privileged),
        "flags_new": str(flags(world.privileged)),
        "owner": world.owner.payload(),
        "team": None,
        "redirect_uris": [],
        "interactions_endpoint_url": None,
        "role_connections_verification_url": None,
        "approximate_guild_count": sum(guild.has_bot for guild in world.guilds.values()),
        "approximate_user_install_count": sum(person.has_installed for person in world.people.values()),
        "approximate_user_authorization_count": 0,
        "explicit_content_filter": 0,
        "eligible_oauth2_scopes": ["applications.commands", "bot"],
        "integration_types_config": {"0": {}, "1": {}},
    }


def _scope(call: Call) -> int | None:
    if call.id("application_id") != call.world.application_id:
        raise ApiError(20012)
    if "guild_id" not in call.params:
        return None
    guild = call.world.guilds.get(call.id("guild_id"))
    if guild is None or not guild.has_bot:
        raise ApiError(50001)
    return guild.id


def _shown(call: Call, command: JSON) -> JSON:
    if call.query.get("with_localizations", "true").lower() in ("1", "true"):
        return command
    return {key: value for key, value in command.items() if not key.endswith("_localizations")}


async def listed(call: Call) -> Answer:
    """The commands of a scope."""
    return 200, [_shown(call, command) for command in call.world.commands.listed(_scope(call))]


async def overwrite(call: Call) -> Answer:
    """Replace all commands of a scope."""
    scope = _scope(call)
    return 200, call.world.commands.overwrite(scope, check_commands(call.body))


async def create(call: Call) -> Answer:
    """Make a command, or replace the one of its name."""
    scope = _scope(call)
    command, new = call.world.commands.upsert(scope, check_command(call.body))
    return (201 if new else 200), command


async def get(call: Call) -> Answer:
    """One command."""
    return 200, call.world.commands.get(_scope(call), call.id("command_id"))


async def change(call: Call) -> Answer:
    """Change some fields of a command."""
    scope, command_id = _scope(call), call.id("command_id")
    old = call.world.commands.get(scope, command_id)
    sent = call.body if isinstance(call.body, dict) else {}
    check_command({"type": old["type"], "name": old["name"], "description": old["description"], **sent})
    return 200, call.world.commands.change(scope, command_id, sent)


async def delete(call: Call) -> Answer:
    """Delete a command."""
    call.world.commands.delete(_scope(call), call.id("command_id"))
    return 204, None


async def permissions(call: Call) -> Answer:
    """A guild's own rules for commands, of which there are none here."""
    _scope(call)
    return 200, []


_ROOT = "/applications/{application_id}"
ENDPOINTS = [
    Endpoint("GET", "/applications/@me", me),
    Endpoint("GET", "/oauth2/applications/@me", me),
    Endpoint("GET", _ROOT + "/guilds/{guild_id}/commands/permissions", permissions),
]
for _scope_path in (_ROOT + "/commands", _ROOT + "/guilds/{guild_id}/commands"):
    ENDPOINTS += [
        Endpoint("GET", _scope_path, listed),
        Endpoint("PUT", _scope_path, overwrite),
        Endpoint("POST", _scope_path, create),
        Endpoint("GET", _scope_path + "/{command_id}", get),
        Endpoint("PATCH", _scope_path + "/{command_id}", change),
        Endpoint("DELETE", _scope_path + "/{command_id}", delete),
    ]
