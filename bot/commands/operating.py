"""`bot run`, `bot sync`, `bot doctor`, `bot health`: the bot on Discord, and whether it is well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.options import Data, Given, Knowledge, settings_of
from bot.errors import ConfigurationError, FindingError

if TYPE_CHECKING:
    from bot.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the commands of this module to `app`."""
    app.command("run", epilog="Example: DISCORD_TOKEN=… bot run")(run)
    app.command("sync", epilog="Example: bot sync --guild 123456789012345678")(sync)
    app.command("doctor", epilog="Example: bot doctor")(doctor)
    app.command("health", epilog="Example: HEALTH_PORT=8080 bot health")(health)


def run(context: typer.Context, knowledge: Knowledge = None, data: Data = None) -> None:
    """Answer on Discord until told to end (needs DISCORD_TOKEN)."""
    _run(settings_of(context, knowledge, data))


def sync(
    context: typer.Context,
    guild: Annotated[
        int | None, typer.Option("--guild", metavar="ID", help="Only in this server, where they appear at once.")
    ] = None,
    knowledge: Knowledge = None,
    data: Data = None,
) -> None:
    """Register the bot's commands with Discord now (it does so by itself when they change)."""
    import asyncio

    settings = settings_of(context, knowledge, data)
    _require_token(settings)
    from bot import client
    from bot.knowledge.library import Library

    count = asyncio.run(client.sync(settings, Library(settings.knowledge_dir), guild=guild))
    print(f"{count} commands registered")


def doctor(context: typer.Context, knowledge: Knowledge = None, data: Data = None) -> None:
    """Look at token, intents, base, help lines and data folder, and print the link that invites the bot."""
    import asyncio
    from datetime import UTC, datetime

    from bot.services.doctor import examine_all

    settings = settings_of(context, knowledge, data)
    findings = asyncio.run(examine_all(settings, datetime.now(UTC).date()))
    for finding in findings:
        sign = "✗" if finding.failed else "!" if finding.remark else "✓"
        print(f"{sign} {finding.what}: {finding.says}")
    failures = sum(finding.failed for finding in findings)
    if failures:
        raise FindingError(f"not ready for Discord: {failures} of {len(findings)} checks failed")


def health(context: typer.Context, knowledge: Knowledge = None, data: Data = None) -> None:
    """Ask the bot that runs on this machine whether it is ready (status 1 where it is not); for containers."""
    from http.client import HTTPException
    from urllib.error import HTTPError, URLError
    from urllib.request import urlopen

    settings = settings_of(context, knowledge, data)
    if settings.health_port is None:
        raise ConfigurationError("HEALTH_PORT is not set, so the bot serves no health")
    try:
        with urlopen(f"http://127.0.0.1:{settings.health_port}/readyz", timeout=5):
            print("ready")
    except HTTPError as error:
        raise FindingError(f"not ready (status {error.code})") from None
    except (URLError, HTTPException, OSError):
        raise FindingError("nothing answers on HEALTH_PORT") from None


def run_or_demo(context: typer.Context) -> None:
    """Do what `bot` does without a command: run where there is a token, else show the demo."""
    settings = settings_of(context)
    if settings.discord_token is not None:
        _run(settings)
        return
    from bot.commands.demonstrating import show

    given = context.obj if isinstance(context.obj, Given) else Given()
    show(settings, kept=given.data is not None)


def _run(settings: Settings) -> None:
    _require_token(settings)
    import asyncio

    from bot import client
    from bot.knowledge.library import Library
    from bot.services import logs

    library = Library(settings.knowledge_dir)
    # A start that cannot answer is refused; a base that breaks later leaves the last good one in use.
    library.load()
    logs.configure(settings.log_level, settings.log_format, secrets=[_token(settings)])
    asyncio.run(client.run(settings, library))


def _token(settings: Settings) -> str:
    return settings.discord_token.get_secret_value() if settings.discord_token else ""


def _require_token(settings: Settings) -> None:
    if not _token(settings):
        raise ConfigurationError("there is no token; set DISCORD_TOKEN in the environment or in .env")
