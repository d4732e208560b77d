"""Users, guilds, channels and the gateway's address, as far as a bot reads them."""

from __future__ import annotations

from bot.loopback.errors import ApiError
from bot.loopback.fields import Errors, Reader
from bot.loopback.permissions import Permission
from bot.loopback.places import TEXT, THREAD

from .call import Answer, Call, Endpoint


async def current_user(call: Call) -> Answer:
    """The bot."""
    return 200, call.world.bot.private_payload()


async def user(call: Call) -> Answer:
    """An account."""
    return 200, call.user().payload()


async def current_guilds(call: Call) -> Answer:
    """The guilds that the bot is in."""
    guilds = [guild for guild in call.world.guilds.values() if guild.has_bot]
    return 200, [
        {
            "id": str(guild.id),
            "name": guild.name,
            "icon": None,
            "banner": None,
            "owner": False,
            "features": [],
            "permissions": str(int(guild.permissions(call.world.bot))),
        }
        for guild in guilds
    ]


async def leave(call: Call) -> Answer:
    """Leave a guild."""
    call.guild().leave(call.world.bot)
    return 204, None


async def open_dm(call: Call) -> Answer:
    """The direct messages with a person."""
    errors = Errors()
    body = Reader(call.body, errors)
    body.keys(("recipient_id", "access_tokens", "nicks"))
    recipient = body.snowflake("recipient_id", required=True)
    errors.raise_if_any()
    person = call.world.people.get(recipient or 0)
    if person is None:
        raise ApiError(50007 if recipient == call.world.bot.id else 10013)
    return 200, call.world.dm(person).payload()


async def guild(call: Call) -> Answer:
    """A guild."""
    payload = call.guild().payload()
    for name in ("members", "channels", "threads", "voice_states", "presences", "joined_at", "large", "unavailable"):
        del payload[name]
    return 200, payload | {
        "home_header": None,
        "application_id": None,
        "region": "deprecated",
        "widget_enabled": False,
        "widget_channel_id": None,
        "max_presences": None,
        "max_members": 500_000,
        "max_stage_video_channel_users": 50,
        "max_video_channel_users": 25,
        "nsfw": False,
        "incidents_data": None,
    }


async def guild_channels(call: Call) -> Answer:
    """A guild's channels, without threads."""
    return 200, [channel.payload() for channel in call.guild().channels if channel.type == TEXT]


async def guild_threads(call: Call) -> Answer:
    """A guild's open threads."""
    threads = [channel.payload() for channel in call.guild().channels if channel.type == THREAD]
    return 200, {"threads": threads, "members": []}


async def guild_roles(call: Call) -> Answer:
    """A guild's roles."""
    return 200, [role.payload() for role in call.guild().roles]


async def member(call: Call) -> Answer:
    """A member of a guild."""
    member = call.guild().members.get(call.user().id)
    if member is None:
        raise ApiError(10007)
    return 200, member.payload()


async def channel(call: Call) -> Answer:
    """A channel."""
    channel = call.channel()
    if not channel.has_bot or not channel.permissions(call.world.bot) & Permission.VIEW_CHANNEL:
        raise ApiError(50001)
    return 200, channel.payload()


async def gateway(call: Call) -> Answer:
    """The gateway's address."""
    return 200, {"url": call.world.gateway_url}


async def gateway_bot(call: Call) -> Answer:
    """The gateway's address, with what a bot is told of shards and sessions."""
    return 200, {
        "url": call.world.gateway_url,
        "shards": call.world.recommended_shards,
        "session_start_limit": {
            "total": 1000,
            "remaining": call.world.identifies_left,
            "reset_after": 86_400_000,
            "max_concurrency": 1,
        },
    }


ENDPOINTS = [
    Endpoint("GET", "/users/@me", current_user),
    Endpoint("GET", "/users/@me/guilds", current_guilds),
    Endpoint("DELETE", "/users/@me/guilds/{guild_id}", leave),
    Endpoint("POST", "/users/@me/channels", open_dm),
    Endpoint("GET", "/users/{user_id}", user),
    Endpoint("GET", "/guilds/{guild_id}", guild),
    Endpoint("GET", "/guilds/{guild_id}/channels", guild_channels),
    Endpoint("GET", "/guilds/{guild_id}/threads/active", guild_threads),
    Endpoint("GET", "/guilds/{guild_id}/roles", guild_roles),
    Endpoint("GET", "/guilds/{guild_id}/members/{user_id}", member),
    Endpoint("GET", "/channels/{channel_id}", channel),
    Endpoint("GET", "/gateway", gateway, token=False),
    Endpoint("GET", "/gateway/bot", gateway_bot),
]
