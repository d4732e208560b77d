"""Looks at everything that the bot needs before it can answer on Discord, and says what to do about each."""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import aiohttp

from bot.answering.encoder import packaged_encoder
from bot.errors import StorageError
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.checks import lint
from bot.knowledge.reader import examine
from bot.services.guild_facts import Overlays
from bot.services.journal_files import JournalFiles
from bot.services.packaged_classifier import classifier_for
from bot.services.semantic import open_semantic
from bot.settings import Settings

PERMISSIONS = {
    "View Channels": 1 << 10,
    "Send Messages": 1 << 11,
    "Read Message History": 1 << 16,
    "Send Messages in Threads": 1 << 38,
}
"""The least that the bot needs in a server, with Discord's bits for each."""
SCOPES = "bot+applications.commands"
TIMEOUT = 15.0
"""Seconds in which Discord must answer."""

OTHERS_MAY_READ = 0o077
JOURNALS = "servers' facts"
NOTICES = 5
"""What is told of one journal at the most; `bot check --guild` tells all."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: `failed` where the bot cannot work so, `remark` where it can but should not stay
    so.
    """

    what: str
    says: str
    failed: bool = False
    remark: bool = False


async def examine_all(settings: Settings, today: date) -> list[Finding]:
    """Return what was found, in the order in which a person would mend it. Raises nothing that the set-up can cause."""
    findings = [*_base(settings, today), _data(settings.data_dir), _semantic(settings), *_secrets()]
    folder = settings.data_dir / "guilds"
    journals = await asyncio.to_thread(_journals, folder)
    findings.extend(journals)
    findings.extend(await _discord(settings))
    return findings


def _base(settings: Settings, today: date) -> Iterator[Finding]:
    reading = examine(settings.knowledge_dir)
    if reading.base is None:
        count = len(reading.errors)
        yield Finding("knowledge base", f"{count} fault(s); `bot check` lists them", failed=True)
        return
    yield Finding("knowledge base", f"{len(reading.base.answers)} facts, {len(reading.base.gaps)} gaps")
    yield _learned(reading.base)
    if not reading.base.helplines:
        yield Finding("help lines", "the base lists none; only the compiled-in ones are shown", remark=True)
        return
    old = [fault for fault in lint(reading, today) if fault.file == "helplines.yaml"]
    if old:
        yield Finding("help lines", f"{len(old)} to verify: call or open each, then set verified_on", remark=True)
    else:
        yield Finding("help lines", f"{len(reading.base.helplines)}, all verified lately")


def _learned(base: KnowledgeBase) -> Finding:
    """Return what messages are read with, beside their words."""
    what, anew = "language models", "install the bot anew"
    if packaged_encoder() is None:
        says = f"the sentence encoder is missing or damaged: calls for help are heard less well; {anew}"
        return Finding(what, says, remark=True)
    classifier = classifier_for(base)
    if classifier is None:
        return Finding(what, "the sentence encoder, for calls for help; none has learned this base's questions")
    if classifier.reader is None:
        return Finding(
            what, f"the sentence encoder, but the base's reader is missing or another's; {anew}", remark=True
        )
    learned = "the sentence encoder and what it learned of this base's questions"
    if classifier.student is None:
        return Finding(
            what, f"{learned}, but its student is missing or another's: answers take longer; {anew}", remark=True
        )
    return Finding(what, learned)


def _semantic(settings: Settings) -> Finding:
    return Finding("semantic", open_semantic(settings.semantic_model, settings.data_dir).says)


def _data(folder: Path) -> Finding:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"x")
    except OSError as error:
        says = (
            f"{folder}: {(error.strerror or 'cannot be written').lower()}; set DATA_DIR to a folder that can be written"
        )
        return Finding("data folder", says, failed=True)
    return Finding("data folder", str(folder))


def _journals(folder: Path) -> list[Finding]:
    """Return what is to be known of the journals of servers; nothing where no server added anything."""
    if not folder.is_dir():
        return []
    findings: list[Finding] = []
    overlays = Overlays(JournalFiles(folder))
    try:
        guilds = asyncio.run(overlays.journal.guilds())
    except StorageError as failure:
        return [Finding(JOURNALS, str(failure), failed=True)]
    for guild in guilds:
        findings.extend(_journal(folder, guild))
    aside = sorted(path.name for path in folder.glob("*.torn-*.yaml"))
    if aside:
        named = ", ".join(aside[:NOTICES]) + (", …" if len(aside) > NOTICES else "")
        says = f"{len(aside)} torn end(s) were set aside, none of them ever acknowledged; look, then delete: {named}"
        findings.append(Finding(JOURNALS, says, remark=True))
    count = f"{len(guilds)} journal" + ("" if len(guilds) == 1 else "s")
    return findings or [Finding(JOURNALS, f"{count}, all whole")]


def _journal(folder: Path, guild: int) -> Iterator[Finding]:
    name = f"guilds/{guild}.yaml"
    try:
        notices = asyncio.run(Overlays(JournalFiles(folder)).notices(guild))
    except StorageError as failure:
        yield Finding(JOURNALS, f"{name}: {failure}", failed=True)
        return
    for notice in notices[:NOTICES]:
        yield Finding(JOURNALS, f"{name}, line {notice.line}: {notice.sentence}", remark=True)
    if len(notices) > NOTICES:
        more = len(notices) - NOTICES
        yield Finding(JOURNALS, f"{name}: {more} more; `bot check --guild {guild}` lists them", remark=True)
    if not os.access(folder / f"{guild}.yaml", os.W_OK):
        yield Finding(JOURNALS, f"{name}: is read-only for this user, so nothing can be saved there", remark=True)


def _secrets() -> Iterator[Finding]:
    file = Path(".env")
    if (
        file.is_file()
        and file.stat().st_mode & OTHERS_MAY_READ
        and "DISCORD_TOKEN" in file.read_text("utf-8", "replace")
    ):
        yield Finding("secrets", "other users can read .env, which holds the token; chmod 600 .env", remark=True)


async def _discord(settings: Settings) -> list[Finding]:
    if settings.discord_token is None:
        return [Finding("token", "not set; put DISCORD_TOKEN into .env", failed=True)]
    headers = {"Authorization": f"Bot {settings.discord_token.get_secret_value().strip()}"}
    address = f"{settings.discord_api_url.rstrip('/')}/oauth2/applications/@me"
    try:
        async with (
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=TIMEOUT), headers=headers) as session,
            session.get(address) as response,
        ):
            if response.status == 401:
                return [Finding("token", "Discord refuses it; reset it in the Developer Portal", failed=True)]
            if response.status != 200:
                return [Finding("Discord", f"answers with status {response.status}; try again later", failed=True)]
            application = await response.json()
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
        return [Finding("Discord", "cannot be reached; check the network and DISCORD_API_URL", failed=True)]
    return list(_application(application))


def _application(application: dict[str, Any]) -> Iterator[Finding]:
    yield Finding("token", "accepted")
    yield Finding("intents", "no privileged intent is needed; none has to be switched on")
    yield Finding("invite", invitation(str(application.get("id", ""))))
    if not application.get("bot_public", True):
        yield Finding("invite", "the bot is private: only its owner can add it to a server", remark=True)


def invitation(application: str) -> str:
    """Return the address with which a server's owner adds the bot, asking for no more than it needs."""
    permissions = sum(PERMISSIONS.values())
    return f"https://discord.com/oauth2/authorize?client_id={application}&scope={SCOPES}&permissions={permissions}"
