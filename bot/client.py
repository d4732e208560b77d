"""The bot on Discord: one client with its services, started, supervised and ended."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import gc
import logging
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TYPE_CHECKING, Any, Final

import aiohttp
import discord
import yarl
from discord import app_commands
from discord.ext import commands
from discord.http import Route

from bot.errors import BotError, ConfigurationError, StorageError
from bot.knowledge.library import Library
from bot.services import logs
from bot.services.assembly import Services, assemble
from bot.ui import (
    fact_buttons,
    fact_writing,
    previewing,
    proposal_buttons,
    review_buttons,
    settings_panel,
    wording,
)
from bot.ui.buttons import BUTTONS
from bot.ui.sending import apologise

if TYPE_CHECKING:
    from bot.settings import Settings

log = logging.getLogger(__name__)

COGS: Final = (
    "bot.cogs.ask",
    "bot.cogs.mentions",
    "bot.cogs.lookup",
    "bot.cogs.about",
    "bot.cogs.facts",
    "bot.cogs.review",
    "bot.cogs.keeping",
)
COMPONENTS: Final = (
    *BUTTONS,
    *fact_writing.COMPONENTS,
    *previewing.COMPONENTS,
    *proposal_buttons.COMPONENTS,
    *fact_buttons.COMPONENTS,
    *review_buttons.COMPONENTS,
    *settings_panel.COMPONENTS,
)
"""Every button and menu that is known by its custom id."""
LONGEST_WAIT: Final = 60.0
"""Seconds that a request waits for a rate limit before it fails; discord.py would wait for ever."""
LONGEST_END: Final = 5.0
"""Seconds that an ending bot waits for its connection to be gone."""

REFUSED_LOGIN: Final = "Discord refused the token: set DISCORD_TOKEN to the bot token of the Developer Portal"
REFUSED_INTENTS: Final = "Discord refused the intents, none of which is privileged: see the Developer Portal"
REFUSED_SHARDS: Final = "Discord refused the shards: correct SHARD_COUNT and SHARD_IDS, or leave both unset"
REFUSALS: Final = {
    4004: REFUSED_LOGIN,
    4010: REFUSED_SHARDS,
    4011: REFUSED_SHARDS,
    4013: REFUSED_INTENTS,
    4014: REFUSED_INTENTS,
}
"""What to say when Discord closes the gateway with a code that no retry mends."""
NO_LOGIN: Final = "no token: set DISCORD_TOKEN to the bot token of the Developer Portal"


class Tree(app_commands.CommandTree["ReportBot"]):
    """The commands, with an apology instead of an exception's text when one fails."""

    async def on_error(
        self, interaction: discord.Interaction[ReportBot], error: app_commands.AppCommandError, /
    ) -> None:
        """Log where the failure came from, and tell the person where help is."""
        if isinstance(error, app_commands.CommandNotFound):
            await apologise(interaction, wording.OUTDATED)
            return
        self.client.services.counters.add("errors", "command")
        log.error("a command failed", exc_info=error)
        await apologise(interaction)


class ReportBot(commands.AutoShardedBot):
    """Answers questions about one report on Discord.

    It asks for no privileged intent, pings nobody, and has no text commands: `process_commands` is never called,
    since a question that
    begins with the bot's mention would be taken for an unknown command.
    """

    def __init__(
        self, services: Services, *, gateway: str | None = None, register: bool = True, **options: Any
    ) -> None:
        intents = discord.Intents.none()
        intents.guilds = intents.guild_messages = intents.dm_messages = True
        super().__init__(
            commands.when_mentioned,
            help_command=None,
            tree_cls=Tree,
            intents=intents,
            allowed_mentions=discord.AllowedMentions.none(),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True),
            max_messages=None,
            max_ratelimit_timeout=LONGEST_WAIT,
            **options,
        )
        self.services = services
        self._registers = register
        self.ending = False
        """Whether the bot was told to end, so that the end of its connection is no failure."""
        if gateway:
            # Whatever the server names in READY or /gateway/bot, every socket goes to the configured address.
            pinned = functools.partial(_connect_to, self.http.ws_connect, yarl.URL(gateway))
            self.http.ws_connect = pinned  # type: ignore[method-assign]

    async def setup_hook(self) -> None:
        """Load the commands and buttons, and register the commands where Discord does not know them as they are now."""
        for cog in COGS:
            await self.load_extension(cog)
        self.add_dynamic_items(*COMPONENTS)
        if not self._registers:
            return
        try:
            await self.register()
        except StorageError:
            raise
        except ConfigurationError as refusal:
            # Mentions work without commands, and tomorrow Discord may take them.
            log.error("%s; they stay as they were", refusal)  # noqa: TRY400 - the sentence says it all

    async def register(self, *, guild: discord.abc.Snowflake | None = None, force: bool = False) -> bool:
        """Send the commands to Discord where they changed since they were last sent, or always with `force`; return
        whether they were.

        With `guild` they are registered in that server only, at once and in addition, for trying out. Raises
        ConfigurationError when
        Discord refuses them.
        """
        payload = [command.to_dict(self.tree) for command in self.tree.get_commands()]
        application = self.application_id or 0
        registration = self.services.registration
        if guild is None and not force and registration.current(application, payload):
            return False
        if guild is not None:
            self.tree.copy_global_to(guild=guild)
        try:
            await self.services.delivery.persist(functools.partial(self.tree.sync, guild=guild))
        except discord.HTTPException as refusal:
            raise ConfigurationError(
                f"Discord refused the commands (status {refusal.status}, code {refusal.code})"
            ) from refusal
        if guild is None:
            registration.remember(application, payload)
        log.info("registered %d commands", len(payload))
        return True

    async def process_commands(self, message: discord.Message, /) -> None:
        """Do nothing: there are no text commands."""

    async def on_message(self, message: discord.Message, /) -> None:
        """Do nothing: the cog `mentions` listens."""

    async def on_ready(self) -> None:
        """Log it; happens again after every new session."""
        log.info("ready in %d servers", len(self.guilds))

    async def on_error(self, event_method: str, /, *_args: Any, **_kwargs: Any) -> None:
        """Count and log a listener that failed; the event itself, which holds what somebody wrote, is not looked at."""
        self.services.counters.add("errors", "event")
        log.exception("the listener %s failed", event_method)  # noqa: LOG004 - called while the exception is handled


async def run(settings: Settings, library: Library) -> None:
    """Run the bot until it is told to end (SIGTERM; Ctrl-C and cancellation are passed on).

    A library without a base does not stop it: help is given without (`bot run` refuses to start so). SIGHUP reads the
    base again. Raises ConfigurationError when Discord refuses the token, the intents or the shards, and BotError when
    the connection ended for good.
    """
    token = _token(settings)
    logs.refuse_debug_of_discord()
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: logs.loop_failure(log, context))
    services = assemble(
        library,
        settings.data_dir,
        cooldown=settings.cooldown,
        review=settings.review,
        evaluation=settings.evaluation_file,
        model=settings.semantic_model,
    )
    await _build(services)
    # What is loaded by now stays: no collection has to look at it again. Whoever starts in a hurry has none until here.
    gc.freeze()
    gc.enable()
    async with _client(settings, services) as bot, _health(bot, settings.health_port):
        told = asyncio.Event()
        _on_signals(loop, told.set, services)
        # The first question is answered as fast as those after it, and the connection is made meanwhile.
        warming = asyncio.create_task(asyncio.to_thread(services.answering.warm))
        connection, ending = asyncio.create_task(_supervised(bot, token)), asyncio.create_task(told.wait())
        try:
            await asyncio.wait({connection, ending}, return_when=asyncio.FIRST_COMPLETED)
            if connection.done():
                await connection  # raises why it ended
            log.info("told to end")
        finally:
            ending.cancel()
            warming.cancel()
            bot.ending = True
            # Closed first: while it reconnects, discord.py takes a cancellation for its own and goes on.
            await bot.close()
            connection.cancel()
            await asyncio.wait({connection}, timeout=LONGEST_END)
            await services.close()


async def sync(settings: Settings, library: Library, *, guild: int | None = None) -> int:
    """Register the commands now, everywhere or in one server (its id), and return how many there are.

    Raises ConfigurationError when there is no token, or Discord refuses it or the commands; BotError when Discord
    cannot be reached.
    """
    token = _token(settings)
    logs.refuse_debug_of_discord()
    bot = _client(settings, assemble(library, settings.data_dir), register=False)
    async with bot:
        await _explained(bot.login(token))
        await bot.register(guild=discord.Object(guild) if guild else None, force=True)
        return len(bot.tree.get_commands())


def _token(settings: Settings) -> str:
    token = settings.discord_token.get_secret_value().strip() if settings.discord_token else ""
    if not token:
        raise ConfigurationError(NO_LOGIN)
    return token


def _client(settings: Settings, services: Services, *, register: bool = True) -> ReportBot:
    """Return a client of the configured Discord. The REST address is process-wide: discord.py has no other place for
    it.
    """
    Route.BASE = settings.discord_api_url.rstrip("/")
    shards: dict[str, Any] = {}
    if settings.shard_count:
        shards = {"shard_count": settings.shard_count, "shard_ids": list(settings.shard_ids) or None}
    return ReportBot(services, gateway=settings.discord_gateway_url, register=register, **shards)


async def _connect_to(
    connect: Callable[..., Awaitable[aiohttp.ClientWebSocketResponse]], gateway: yarl.URL, url: str, **options: Any
) -> aiohttp.ClientWebSocketResponse:
    """Open a socket to `gateway` with the query that discord.py gave `url`."""
    return await connect(str(gateway.with_query(yarl.URL(url).query)), **options)


@contextlib.asynccontextmanager
async def _health(bot: ReportBot, port: int | None) -> AsyncIterator[None]:
    """Serve the bot's health on `port` while the block runs, where a port is set."""
    if port is None:
        yield
        return
    from bot.services.health import HealthServer

    server = HealthServer(bot, port=port)
    try:
        await server.start()
    except OSError as failure:
        await server.stop()
        raise ConfigurationError(
            f"HEALTH_PORT {port} cannot be served: {failure.strerror or 'it is taken'}"
        ) from failure
    try:
        yield
    finally:
        await server.stop()


async def _build(services: Services) -> None:
    """Make the answerer; without a base the bot still gives help, so its faults are logged and not raised."""
    answering = services.answering
    if not answering.library.ready:
        await answering.reload()
    await asyncio.to_thread(answering.build)
    if answering.base is None:
        log.error(
            "no knowledge base can be read: only help is given until `bot check` is clean and the bot starts again"
        )


def _on_signals(loop: asyncio.AbstractEventLoop, end: Callable[[], None], services: Services) -> None:
    """Let SIGTERM end the bot, and SIGHUP read the knowledge base again."""
    reloads: set[asyncio.Task[bool]] = set()

    def reload() -> None:
        task = loop.create_task(services.answering.reload())
        reloads.add(task)
        task.add_done_callback(reloads.discard)

    with contextlib.suppress(NotImplementedError, RuntimeError):  # Windows, or not the main thread
        loop.add_signal_handler(signal.SIGTERM, end)
        loop.add_signal_handler(signal.SIGHUP, reload)


async def _supervised(bot: ReportBot, token: str) -> None:
    """Run the connection; when it ends by itself, it ended for good, and whoever started the bot must know."""
    await _explained(bot.start(token))
    if not bot.ending:
        raise BotError("the connection to Discord ended")


async def _explained(work: Awaitable[None]) -> None:
    """Await `work`, and raise what discord.py raises as one of our errors, with a sentence that says what to do."""
    try:
        await work
    except discord.LoginFailure as refusal:
        raise ConfigurationError(REFUSED_LOGIN) from refusal
    except discord.PrivilegedIntentsRequired as refusal:
        raise ConfigurationError(REFUSED_INTENTS) from refusal
    except discord.ConnectionClosed as closed:
        sentence = REFUSALS.get(closed.code)
        if sentence:
            raise ConfigurationError(sentence) from closed
        raise BotError(f"Discord closed the connection for good (code {closed.code})") from closed
    except discord.HTTPException as refusal:
        raise BotError(
            f"Discord refused a request while starting (status {refusal.status}); try again later"
        ) from refusal
    except (aiohttp.ClientError, OSError, discord.GatewayNotFound) as failure:
        raise BotError(
            "Discord cannot be reached; check the network, DISCORD_API_URL and DISCORD_GATEWAY_URL"
        ) from failure
    except BotError:
        raise
    except Exception as failure:
        # A packet that discord.py cannot read ends its loop: the process must not live on as if nothing was.
        log.exception("the connection to Discord failed")
        raise BotError(f"the connection to Discord failed ({type(failure).__name__})") from failure
