"""One open page: what it asks for, and what it is told, over one websocket.

The page sends ``{"id": 1, "do": "say", …}`` and gets ``{"id": 1, "result": {…}}`` or ``{"id": 1, "error": "…"}``.
Unasked it is told of ``message``, ``gone``, ``typing``, ``place`` (servers, channels or people changed) and
``status`` (whether the bot is connected), always as the person whose seat is taken may see it.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import json
from typing import TYPE_CHECKING, Any

from aiohttp import WSMsgType, web

from bot.loopback.actors import Person
from bot.loopback.errors import JSON, LoopbackError
from bot.loopback.limits import ATTACHMENT_BYTES, ATTACHMENTS
from bot.loopback.permissions import Permission
from bot.loopback.world import Event

from .actions import ACTIONS
from .views import calls, message_view, place_view, status_view

if TYPE_CHECKING:
    from .site import Page

#: The longest frame that a page may send: all files of a message, in base64.
_LARGEST = ATTACHMENTS * ATTACHMENT_BYTES * 4 // 3 + 64 * 1024


class Feed:
    """The connection of one page, which sees the world as one person at a time."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.world = page.world
        self.viewer: Person = page.seats[0].person
        self._queue: asyncio.Queue[JSON] = asyncio.Queue()
        self._tasks: set[asyncio.Task[None]] = set()

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Speak with the page until it goes."""
        socket = web.WebSocketResponse(heartbeat=30, max_msg_size=_LARGEST)
        await socket.prepare(request)
        self.world.listeners.append(self._event)
        self._start(self._write(socket))
        self._start(self._watch_status())
        try:
            async for frame in socket:
                if frame.type is WSMsgType.TEXT:
                    # Each request is a task: one that waits for the bot holds up no other.
                    self._start(self._answer(frame.data))
        finally:
            self.world.listeners.remove(self._event)
            for task in list(self._tasks):
                task.cancel()
        return socket

    def _start(self, work: Any) -> None:
        task: asyncio.Task[None] = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _write(self, socket: web.WebSocketResponse) -> None:
        while True:
            item = await self._queue.get()
            try:
                await socket.send_str(json.dumps(item))
            except (ConnectionError, RuntimeError):
                return

    async def _answer(self, frame: str) -> None:
        try:
            asked = json.loads(frame)
            number, name = asked["id"], asked["do"]
        except (ValueError, TypeError, KeyError):
            return
        try:
            self._queue.put_nowait({"id": number, "result": await self._done(name, asked)})
        except LoopbackError as refusal:
            self._queue.put_nowait({"id": number, "error": str(refusal)})
        except (KeyError, ValueError, TypeError, AttributeError) as fault:
            self._queue.put_nowait({"id": number, "error": f"The page asked for something odd ({fault!r})."})

    async def _done(self, name: str, asked: JSON) -> Any:
        if name == "open":
            return self._opened()
        if name == "sit":
            people = {str(seat.person.id): seat.person for seat in self.page.seats}
            self.viewer = people[asked["person"]]
            return place_view(self.world, self.viewer)
        if name == "calls":
            return calls(self.page.server.requests, int(asked.get("from", 0)))
        return await ACTIONS[name](self.world, self.viewer, asked)

    def _opened(self) -> JSON:
        seats = [
            {"id": str(seat.person.id), "name": seat.person.name, "role": seat.role, "dm": str(seat.person.dm.id)}
            for seat in self.page.seats
        ]
        return {
            "seats": seats,
            "about": self.page.about,
            "tour": self.page.tour(),
            "starting": self.page.starting,
            "status": status_view(self.page.server),
            "place": place_view(self.world, self.viewer),
        }

    def _event(self, event: Event) -> None:
        if event.name in {"MESSAGE_CREATE", "MESSAGE_UPDATE"} and event.message is not None:
            if event.message.visible_to(self.viewer):
                new = event.name == "MESSAGE_CREATE"
                shown = message_view(event.message, self.viewer)
                self._queue.put_nowait({"event": "message", "new": new, "message": shown})
        elif event.name == "MESSAGE_DELETE":
            self._queue.put_nowait({"event": "gone", "id": event.data["id"], "channel": event.data["channel_id"]})
        elif event.name == "TYPING_START" and event.channel is not None:
            if event.channel.permissions(self.viewer) & Permission.VIEW_CHANNEL:
                self._queue.put_nowait(
                    {"event": "typing", "channel": event.data["channel_id"], "user": event.data["user_id"]}
                )
        elif event.name.startswith(("CHANNEL_", "THREAD_", "GUILD_")):
            self._queue.put_nowait({"event": "place", "place": place_view(self.world, self.viewer)})

    async def _watch_status(self) -> None:
        """Tell the page whenever the bot comes or goes, or its commands change."""
        last = status_view(self.page.server)
        while True:
            with contextlib.suppress(TimeoutError):
                await self.world.wait_until(functools.partial(self._changed_since, last), within=3600)
                last = status_view(self.page.server)
                self._queue.put_nowait({"event": "status", "status": last})

    def _changed_since(self, status: JSON) -> bool:
        return status_view(self.page.server) != status
