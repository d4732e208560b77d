"""The gateway: sessions over websockets, with heartbeats, resuming, shards, intents and close codes.

Source: docs.discord.com/developers/events/gateway and .../topics/opcodes-and-status-codes#gateway. JSON in text frames
only: compression is what a client may be offered, and none has to use it.
"""

from __future__ import annotations

import asyncio
import json
import secrets
import time
from collections import deque
from typing import Any

from aiohttp import WSMsgType, web

from . import limits
from .errors import JSON
from .intents import PRIVILEGED, Intents, wanted, without_words
from .permissions import Permission
from .rest.applications import flags
from .snowflake import shard_of
from .world import Event, World

DISPATCH, HEARTBEAT, IDENTIFY, PRESENCE, VOICE_STATE, RESUME = 0, 1, 2, 3, 4, 6
RECONNECT, REQUEST_MEMBERS, INVALID_SESSION, HELLO, HEARTBEAT_ACK, SOUNDBOARD = 7, 8, 9, 10, 11, 31

UNKNOWN_OPCODE, DECODE_ERROR, NOT_AUTHENTICATED, AUTHENTICATION_FAILED, ALREADY_AUTHENTICATED = range(4001, 4006)
INVALID_SEQ, RATE_LIMITED, SESSION_TIMED_OUT, INVALID_SHARD, SHARDING_REQUIRED = range(4007, 4012)
INVALID_VERSION, INVALID_INTENTS, DISALLOWED_INTENTS = range(4012, 4015)

_EVERY_INTENT = int(sum(Intents))


class Session:
    """What a bot's shard has subscribed to; it outlives its connection so that it can be resumed."""

    def __init__(self, intents: Intents, shard: tuple[int, int]) -> None:
        self.id = secrets.token_hex(16)
        self.intents = intents
        self.shard = shard
        self.sequence = 0
        self.sent: deque[tuple[int, str]] = deque(maxlen=10_000)
        self.connection: Connection | None = None

    def dispatch(self, name: str, data: JSON) -> None:
        """Send an event, or keep it for a resume."""
        self.sequence += 1
        text = json.dumps({"op": DISPATCH, "s": self.sequence, "t": name, "d": data})
        self.sent.append((self.sequence, text))
        if self.connection is not None:
            self.connection.send_text(text)


class Connection:
    """One websocket; everything is sent in order through a queue."""

    def __init__(self, gateway: Gateway, socket: web.WebSocketResponse, request: web.Request) -> None:
        self.gateway = gateway
        self.socket = socket
        self.request = request
        self.session: Session | None = None
        self.closing = False
        self._queue: asyncio.Queue[str | int] = asyncio.Queue()
        self._received: deque[float] = deque(maxlen=limits.GATEWAY_SENDS)

    def send(self, op: int, data: Any = None) -> None:
        """Send a payload that is no event."""
        self.send_text(json.dumps({"op": op, "d": data, "s": None, "t": None}))

    def send_text(self, text: str) -> None:
        """Send a frame, unless the gateway plays dead."""
        if not self.gateway.silent:
            self._queue.put_nowait(text)

    def close(self, code: int) -> None:
        """Close with a code, after what is queued."""
        self.closing = True
        self._queue.put_nowait(code)

    def abort(self) -> None:
        """Break the connection without a close frame."""
        if self.request.transport is not None:
            self.request.transport.abort()

    async def write(self) -> None:
        """Send what is queued until the connection closes."""
        while True:
            item = await self._queue.get()
            try:
                if isinstance(item, int):
                    await self.socket.close(code=item)
                    return
                await self.socket.send_str(item)
            except (ConnectionError, RuntimeError):
                return

    async def read(self) -> None:
        """Take frames until the connection closes or has been silent for two heartbeats."""
        interval = self.gateway.heartbeat_interval
        while True:
            try:
                frame = await self.socket.receive(timeout=2 * interval)
            except TimeoutError:
                self.close(SESSION_TIMED_OUT)
                return
            if frame.type not in (WSMsgType.TEXT, WSMsgType.BINARY):
                return
            code = self._take(frame.data)
            if code is not None:
                self.close(code)
                return

    def _take(self, frame: str | bytes) -> int | None:
        """Handle a frame; returns the code to close with, if any."""
        now = time.monotonic()
        if len(self._received) == limits.GATEWAY_SENDS and now - self._received[0] < 60:
            return RATE_LIMITED
        self._received.append(now)
        try:
            payload = json.loads(frame)
            op, data = payload["op"], payload.get("d")
        except (ValueError, TypeError, KeyError):
            return DECODE_ERROR
        if len(frame) > limits.GATEWAY_BYTES:
            return DECODE_ERROR
        if op == HEARTBEAT:
            if not self.gateway.deaf:
                self.send(HEARTBEAT_ACK)
            return None
        if op == IDENTIFY:
            return ALREADY_AUTHENTICATED if self.session is not None else self.gateway.identify(self, data)
        if op == RESUME:
            return ALREADY_AUTHENTICATED if self.session is not None else self.gateway.resume(self, data)
        if self.session is None:
            return NOT_AUTHENTICATED
        if op == REQUEST_MEMBERS:
            self.gateway.send_members(self.session, data)
            return None
        return None if op in (PRESENCE, VOICE_STATE, SOUNDBOARD) else UNKNOWN_OPCODE


class Gateway:
    """Serves the gateway of one world, and plays the faults that a gateway can have.

    `identifies` and `resumes` count what clients did; `silent` sends nothing at all while set, `deaf` leaves
    heartbeats unanswered, `closed` refuses new connections.
    """

    def __init__(self, world: World, *, heartbeat_interval: float = 41.25) -> None:
        self.world = world
        self.heartbeat_interval = heartbeat_interval
        self.sessions: dict[str, Session] = {}
        self.connections: list[Connection] = []
        self.identifies = 0
        self.resumes = 0
        self.silent = False
        self.deaf = False
        self.closed = False
        world.listeners.append(self._event)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Serve one websocket."""
        if self.closed:
            return web.Response(status=503, text="the gateway is closed")
        socket = web.WebSocketResponse(max_msg_size=0, autoping=True)
        await socket.prepare(request)
        connection = Connection(self, socket, request)
        self.connections.append(connection)
        writer = asyncio.create_task(connection.write())
        try:
            if request.query.get("v") != "10" or request.query.get("encoding", "json") != "json":
                connection.close(INVALID_VERSION)
            else:
                connection.send(HELLO, {"heartbeat_interval": int(self.heartbeat_interval * 1000), "_trace": []})
                await connection.read()
            if connection.closing:
                await writer
        finally:
            writer.cancel()
            self.connections.remove(connection)
            session = connection.session
            if session is not None and session.connection is connection:
                session.connection = None
                # A client that closes with 1000 or 1001 gives its session up.
                if socket.close_code in (1000, 1001) and not connection.closing:
                    self.sessions.pop(session.id, None)
            self.world.changed()
        return socket

    # Beginning ----------------------------------------------------------------------------------------------------

    def identify(self, connection: Connection, data: Any) -> int | None:
        """Begin a session; returns the code to close with when it is refused."""
        if not isinstance(data, dict) or not isinstance(data.get("properties"), dict):
            return DECODE_ERROR
        self.identifies += 1
        self.world.identifies_left -= 1
        if data.get("token") != self.world.token:
            return AUTHENTICATION_FAILED
        intents, shard = data.get("intents"), data.get("shard") or [0, 1]
        if not isinstance(intents, int) or intents < 0 or intents & ~_EVERY_INTENT:
            return INVALID_INTENTS
        if Intents(intents) & PRIVILEGED & ~self.world.privileged:
            return DISALLOWED_INTENTS
        if len(shard) != 2 or not all(isinstance(n, int) for n in shard) or not 0 <= shard[0] < shard[1]:
            return INVALID_SHARD
        session = Session(Intents(intents), (shard[0], shard[1]))
        self.sessions[session.id] = session
        session.connection, connection.session = connection, session
        guilds = [item for item in self.world.guilds.values() if item.has_bot and self._mine(session, item.id)]
        session.dispatch(
            "READY",
            {
                "v": 10,
                "user": self.world.bot.private_payload(),
                "guilds": [{"id": str(item.id), "unavailable": True} for item in guilds],
                "private_channels": [],
                "session_id": session.id,
                "resume_gateway_url": self.world.gateway_url,
                "shard": list(session.shard),
                "application": {"id": str(self.world.application_id), "flags": flags(self.world.privileged)},
                "_trace": [],
            },
        )
        if session.intents & Intents.GUILDS:
            for guild in guilds:
                session.dispatch("GUILD_CREATE", guild.payload())
        self.world.changed()
        return None

    def resume(self, connection: Connection, data: Any) -> int | None:
        """Take a session up again: what was missed, then RESUMED; or op 9 when it is gone."""
        if not isinstance(data, dict) or not isinstance(data.get("seq"), int):
            return DECODE_ERROR
        if data.get("token") != self.world.token:
            return AUTHENTICATION_FAILED
        session = self.sessions.get(str(data.get("session_id")))
        if session is None:
            connection.send(INVALID_SESSION, False)
            return None
        if data["seq"] > session.sequence:
            return INVALID_SEQ
        self.resumes += 1
        if session.connection is not None:
            session.connection.close(SESSION_TIMED_OUT)
            session.connection.session = None
        session.connection, connection.session = connection, session
        for sequence, text in session.sent:
            if sequence > data["seq"]:
                connection.send_text(text)
        session.dispatch("RESUMED", {"_trace": []})
        self.world.changed()
        return None

    def send_members(self, session: Session, data: Any) -> None:
        """Answer a request for members, as far as the members intent (or a query) allows."""
        guild = self.world.guilds.get(int(data.get("guild_id", 0)))
        if guild is None:
            return
        query = str(data.get("query") or "").lower()
        wanted_ids = {int(item) for item in data.get("user_ids") or ()}
        members = [
            member.payload()
            for member in guild.members.values()
            if (member.user.id in wanted_ids if wanted_ids else member.user.name.lower().startswith(query))
        ]
        if not query and not wanted_ids and not session.intents & Intents.GUILD_MEMBERS:
            members = []
        chunk = {"guild_id": str(guild.id), "members": members, "chunk_index": 0, "chunk_count": 1, "not_found": []}
        session.dispatch("GUILD_MEMBERS_CHUNK", chunk | ({"nonce": data["nonce"]} if data.get("nonce") else {}))

    # Events -------------------------------------------------------------------------------------------------------

    def _mine(self, session: Session, guild_id: int | None) -> bool:
        return (
            shard_of(guild_id, session.shard[1]) == session.shard[0] if guild_id is not None else session.shard[0] == 0
        )

    def _event(self, event: Event) -> None:
        guild = event.guild
        # Where the bot is not, it hears of its interactions only; those go to the first shard.
        here = guild if guild is not None and guild.has_bot else None
        if event.name != "INTERACTION_CREATE":
            if guild is not None and here is None:
                return
            if event.channel is not None and event.name.startswith(("MESSAGE_", "TYPING_")):
                if event.message is not None and event.message.ephemeral:
                    return
                if event.name == "TYPING_START" and event.data["user_id"] == str(self.world.bot.id):
                    return
                if not event.channel.permissions(self.world.bot) & Permission.VIEW_CHANNEL:
                    return
        for session in list(self.sessions.values()):
            if self._mine(session, here.id if here is not None else None) and wanted(
                event, session.intents, self.world.bot
            ):
                data = event.data
                has_words = event.message is not None and event.name in ("MESSAGE_CREATE", "MESSAGE_UPDATE")
                if has_words and not session.intents & Intents.MESSAGE_CONTENT:
                    data = without_words(data, self.world.bot, private=guild is None)
                session.dispatch(event.name, data)

    # Faults -------------------------------------------------------------------------------------------------------

    def _chosen(self, shard: int | None) -> list[Connection]:
        return [c for c in self.connections if c.session is not None and shard in (None, c.session.shard[0])]

    def close(self, code: int, *, shard: int | None = None) -> None:
        """Close connections with a code; their sessions end with the codes that end them."""
        for connection in self._chosen(shard):
            if code in (SESSION_TIMED_OUT, INVALID_SEQ, AUTHENTICATION_FAILED) and connection.session is not None:
                self.sessions.pop(connection.session.id, None)
            connection.close(code)

    def reconnect(self, *, shard: int | None = None) -> None:
        """Ask clients to reconnect and resume (op 7)."""
        for connection in self._chosen(shard):
            connection.send(RECONNECT)

    def invalidate(self, *, resumable: bool, shard: int | None = None) -> None:
        """Declare sessions invalid (op 9)."""
        for connection in self._chosen(shard):
            if not resumable and connection.session is not None:
                self.sessions.pop(connection.session.id, None)
            connection.send(INVALID_SESSION, resumable)

    def drop(self, *, shard: int | None = None) -> None:
        """Break connections without a word, as a network does."""
        for connection in self._chosen(shard):
            connection.abort()

    def repeat(self, name: str) -> None:
        """Send the last event of this name once more, as if Discord delivered it twice."""
        for session in self.sessions.values():
            for _, text in reversed(session.sent):
                payload = json.loads(text)
                if payload["t"] == name:
                    session.dispatch(name, payload["d"])
                    break

    def send_event(self, name: str, data: Any) -> None:
        """Send an event of any shape, a malformed one for instance, to all sessions."""
        for session in self.sessions.values():
            session.dispatch(name, data)
