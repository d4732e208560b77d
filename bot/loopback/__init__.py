"""A Discord that runs on this machine: REST API v10 and gateway v10 over real sockets on 127.0.0.1.

An unmodified discord.py client connects to it. Nothing of the rest of the bot is imported here; see `World` for what
there is, `Person` for what people do, `Loopback` for the server.

    world = World("Report Bot")
    school = world.guild("School")                      # the bot is a member; bot=False: it is not
    general = school.channel("general")
    ada = school.member("Ada")                          # a Person
    mia = school.member("Mia", permissions=Permission.MANAGE_MESSAGES)

    async with Loopback(world) as discord_here:
        discord.http.Route.BASE = discord_here.api_url
        discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(discord_here.gateway_url)
        task = asyncio.create_task(client.start(discord_here.token))
        await discord_here.connected()                  # shards=2 waits for two

        question = await ada.say(general, "how many?", mention=world.bot)      # reply_to=, ping=, files=
        answer = await world.wait_for_message(general, reply_to=question)      # author=, after=, contains=, within=
        answer.text, answer.labels, answer.links, answer.buttons, answer.visible_to(mia)
        await ada.edit(question, "…"); await ada.delete(question)

        asked = await ada.slash(general, "ask", {"question": "…"})             # "facts add" for subcommands
        asked.message, asked.text, asked.modal, asked.ephemeral, asked.deferred, asked.error, asked.followups
        asked.responses, asked.refusals                 # first answers accepted, and refused ones with their errors
        await ada.autocomplete(general, "ask", "question", "how")              # [{"name": …, "value": …}]
        pressed = await ada.click(asked.message, "Ask a follow-up")            # custom_id or label
        sent = await ada.submit(pressed.modal, {"Question": "…"})              # custom_id or label
        await ada.choose(asked.message, "pick", "first")                       # values or labels; people, roles, …
        await ada.menu(question, "Answer from the report")
        await mia.slash(general, "facts import", {"file": ("facts.yaml", b"…")})

Whatever a client would not let a person do raises `NotOffered`; ``force=True`` does it all the same, so that the bot's
own checks can be tested. ``wait=False`` returns at once; ``await interaction`` waits later.

Elsewhere: ``ada.dm`` · ``world.group(ada, ben)`` · ``channel.thread("…")`` · ``ada.install()`` with
``world.guild("Elsewhere", bot=False)`` · ``ada.offered(channel)`` · ``ada.accepts_dms = False``.

Permissions change by ``channel.overwrite(role_or_user, allow=, deny=)``, ``guild.revoke(world.bot, …)``,
``guild.set_permissions(role, …)``, ``guild.give`` and ``guild.take``, ``guild.leave(world.bot)``, ``channel.delete()``.

Time: ``World(deadlines=Deadlines(acknowledge=0.2))`` shortens the three seconds; ``world.clock.advance(901)`` lets a
token expire.

Faults: ``discord_here.faults.fail("POST", "/channels/*/messages", 503)``, ``.rate_limit(…)``,
``.reset(…, after=True)``, ``.slow(…)``; ``discord_here.gateway.close(4000)``, ``.reconnect()``,
``.invalidate(resumable=)``, ``.drop()``, ``.repeat("MESSAGE_CREATE")``, ``.send_event(name, data)``, and its switches
``silent``, ``deaf``, ``closed``.

The log: ``discord_here.requests`` holds every `Request` (method, path, route, query, body, files, status, response);
``discord_here.calls("POST", "/channels/{channel_id}/messages")`` those to one route. ``await discord_here.quiet()``
waits until nothing happens any more, for tests that the bot keeps silent.

What it refuses has Discord's status, code and error format; the limits are in `bot.loopback.limits`, each with its
source. Where it is stricter than Discord (unknown keys, flags that cannot be set), the place says so.
"""

from .actors import Person
from .errors import ApiError, LoopbackError, NotOffered
from .faults import Fault, Faults
from .gateway import Gateway
from .intents import Intents
from .interactions import Deadlines, Interaction, Modal
from .message import Attachment, Message
from .people import Member, Role, User
from .permissions import Permission
from .places import Channel, Guild
from .ratelimits import Allowance, RateLimits
from .rest.call import Request
from .server import Loopback
from .snowflake import Clock
from .world import Event, World

__all__ = [
    "Allowance",
    "ApiError",
    "Attachment",
    "Channel",
    "Clock",
    "Deadlines",
    "Event",
    "Fault",
    "Faults",
    "Gateway",
    "Guild",
    "Intents",
    "Interaction",
    "Loopback",
    "LoopbackError",
    "Member",
    "Message",
    "Modal",
    "NotOffered",
    "Permission",
    "Person",
    "RateLimits",
    "Request",
    "Role",
    "User",
    "World",
]
