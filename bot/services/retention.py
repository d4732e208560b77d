"""What becomes of a server's facts when the bot is removed from it: kept for thirty days, then removed.

A dated marker, `guilds/<guild id>.left`, says since when. Coming back takes the marker away.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.errors import StorageError
from bot.services.atomic_file import write_atomically
from bot.services.disk import DISK

log = logging.getLogger(__name__)

KEPT = timedelta(days=30)
"""How long the facts of a server that the bot has left are kept."""

Drop = Callable[[int], Awaitable[None]]


class Retention:
    """The markers in `folder` (that of the journals). `drops` remove everything of one guild, each from one store.

    Methods raise `StorageError` where the folder cannot be read or written.
    """

    def __init__(
        self, folder: Path, drops: Iterable[Drop], *, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._folder = folder
        self._drops = tuple(drops)
        self._now = now

    async def left(self, guild: int) -> None:
        """Note that the bot is no longer in `guild`, unless that is noted already."""
        await asyncio.to_thread(self._mark, guild)

    async def joined(self, guild: int) -> None:
        """Note that the bot is in `guild`."""
        await asyncio.to_thread(self._unmark, guild)

    async def reconcile(
        self, present: Iterable[int], known: Iterable[int], mine: Callable[[int], bool] = lambda _: True
    ) -> None:
        """Bring the markers in line with the guilds that the bot is in, after a start or a long interruption.

        `known` are the guilds that have facts; `mine` says which of them this process would be in at all (a shard
        sees only its own).
        """
        here = set(present)
        for guild in known:
            if guild in here:
                await self.joined(guild)
            elif mine(guild):
                await self.left(guild)

    async def sweep(self) -> tuple[int, ...]:
        """Remove everything of the guilds that were left more than thirty days ago, and return them."""
        removed = []
        for guild, since in await asyncio.to_thread(self._marked):
            if self._now() - since > KEPT:
                for drop in self._drops:
                    await drop(guild)
                await asyncio.to_thread(self._unmark, guild)
                removed.append(guild)
        return tuple(removed)

    def _marker(self, guild: int) -> Path:
        return self._folder / f"{guild}.left"

    def _mark(self, guild: int) -> None:
        marker = self._marker(guild)
        try:
            if not marker.exists():
                write_atomically(marker, self._now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ\n").encode())
        except OSError as error:
            raise StorageError(f"{marker.name} cannot be written: {error.strerror or error}") from error

    def _unmark(self, guild: int) -> None:
        marker = self._marker(guild)
        try:
            if marker.exists():
                DISK.unlink(marker)
                DISK.sync_folder(self._folder)
        except OSError as error:
            raise StorageError(f"{marker.name} cannot be removed: {error.strerror or error}") from error

    def _marked(self) -> list[tuple[int, datetime]]:
        found = []
        with suppress(FileNotFoundError):
            for marker in sorted(self._folder.glob("*.left")):
                if not (marker.stem.isascii() and marker.stem.isdigit()):
                    continue
                try:
                    since = datetime.fromisoformat(marker.read_text("ascii").strip())
                    if since.tzinfo is None:
                        raise ValueError("no time zone")
                except (OSError, ValueError):
                    # Rather thirty days too long than a day too short: what cannot be read is dated anew.
                    log.warning("%s cannot be read; the thirty days begin anew", marker.name)
                    since = self._now()
                    with suppress(OSError):
                        DISK.unlink(marker)
                    self._mark(int(marker.stem))
                found.append((int(marker.stem), since))
        return found
