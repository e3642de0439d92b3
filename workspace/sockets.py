"""Socket Mode: one-use tickets, open connections, and envelopes that wait for their acknowledgement.

https://docs.slack.dev/apis/events-api/using-socket-mode
"""

from __future__ import annotations

import asyncio
import itertools
import json
import uuid
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from aiohttp import WSCloseCode, WSMsgType, web

from workspace.ids import APP_ID, new_secret
from workspace.parcels import EVENT, NotDelivered, Parcel, Retry
from workspace.world import Json

MOST_CONNECTIONS = 10
HEARTBEAT_SECONDS = 20
HOST = "practice-workspace"
USUAL_SECONDS = 18_060
WARNING_SECONDS = 10
"""So long before it asks for a new connection, Slack warns."""
PATIENCE_SECONDS = 1
"""So long after it has asked for a new connection, it closes the old one, if the client has not."""


@dataclass(eq=False)
class Connection:
    socket: web.WebSocketResponse
    leaving: bool = False


class Sockets:
    def __init__(self) -> None:
        self.enabled = True
        self.on_change: list[Callable[[], None]] = []
        self._life: float | None = None
        self._tickets: set[str] = set()
        self._open: list[Connection] = []
        self._waiting: dict[str, asyncio.Future[Json]] = {}
        self._sent_over: dict[str, list[Connection]] = {}
        self._turn = itertools.count()
        self._arrived = asyncio.Event()
        self._ages: set[asyncio.Task[None]] = set()
        self._farewells: set[asyncio.Task[None]] = set()

    @property
    def count(self) -> int:
        return len(self._open)

    def new_ticket(self) -> str:
        ticket = new_secret()
        self._tickets.add(ticket)
        return ticket

    async def serve(self, request: web.Request) -> web.StreamResponse:
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            raise web.HTTPForbidden(text="unknown or used ticket")
        self._tickets.remove(ticket)
        if not self.enabled:
            raise web.HTTPForbidden(text="link_disabled")
        socket = web.WebSocketResponse(heartbeat=HEARTBEAT_SECONDS)
        await socket.prepare(request)
        await self._attend(Connection(socket))
        return socket

    async def _attend(self, connection: Connection) -> None:
        if self.count >= MOST_CONNECTIONS:
            await _send(connection, _disconnect("too_many_websockets"))
            await connection.socket.close()
            return
        self._open.append(connection)
        self._tell()
        try:
            await self._welcome(connection)
            async for frame in connection.socket:
                if frame.type is WSMsgType.TEXT:
                    self._receive(frame.data)
        finally:
            self._open.remove(connection)
            self._tell()
            self._give_up_on(connection)

    async def _welcome(self, connection: Connection) -> None:
        await _send(connection, _hello(self.count, self._life or USUAL_SECONDS))
        await connection.socket.ping(f"Ping from {HOST}".encode())
        self._arrived.set()
        self._arrived = asyncio.Event()
        if self._life is not None:
            _start(self._grow_old(connection, self._life), self._ages)

    def _tell(self) -> None:
        for tell in self.on_change:
            tell()

    def _receive(self, data: str) -> None:
        """An acknowledgement; it counts over whichever connection it comes, since clients may have changed theirs."""
        try:
            frame = json.loads(data)
        except json.JSONDecodeError:
            return
        id = frame.get("envelope_id") if isinstance(frame, dict) else None
        waiting = self._waiting.get(id) if isinstance(id, str) else None
        if waiting and not waiting.done():
            payload = frame.get("payload")
            waiting.set_result(payload if isinstance(payload, dict) else {})

    def _give_up_on(self, connection: Connection) -> None:
        for id, over in self._sent_over.items():
            if connection in over:
                over.remove(connection)
            if not over and not self._waiting[id].done():
                self._waiting[id].set_exception(NotDelivered("connection_failed"))

    async def deliver(self, parcel: Parcel, retry: Retry, deadline: float, copies: int = 1) -> Json:
        """Sends to one of the connections, or to several, and returns the acknowledgement's payload."""
        if not self._open:
            raise NotDelivered("connection_failed")
        return await self._exchange(_envelope(parcel, retry), [self._next() for _ in range(copies)], deadline)

    async def deliver_at_parting(self, parcel: Parcel, retry: Retry, deadline: float) -> None:
        """Asks one client to connect anew, sends at the same moment, and waits until the client has done so."""
        if not self._open:
            raise NotDelivered("connection_failed")
        arrived, connection = self._arrived, self._next()
        await self._see_off(connection, "refresh_requested")
        with suppress(NotDelivered):
            await self._exchange(_envelope(parcel, retry), [connection], deadline)
        with suppress(TimeoutError):
            await asyncio.wait_for(arrived.wait(), deadline)

    def _next(self) -> Connection:
        """Each has its turn; those that were asked to leave, only where nobody else is there."""
        staying = [each for each in self._open if not each.leaving] or self._open
        return staying[next(self._turn) % len(staying)]

    async def _exchange(self, envelope: Json, over: list[Connection], deadline: float) -> Json:
        id = envelope["envelope_id"]
        waiting = self._waiting[id] = asyncio.get_running_loop().create_future()
        self._sent_over[id] = list(over)
        try:
            for connection in over:
                await _send(connection, envelope)
            return await asyncio.wait_for(waiting, deadline)
        except TimeoutError:
            raise NotDelivered("timeout") from None
        finally:
            del self._waiting[id], self._sent_over[id]

    async def disconnect(self, reason: str) -> None:
        """Says goodbye to every client: warning, refresh_requested (as every few hours), or link_disabled for good."""
        if reason == "link_disabled":
            self.enabled = False
        for connection in list(self._open):
            await self._see_off(connection, reason)

    def renew_after(self, seconds: float | None) -> None:
        """How long every connection lives from now on, by true time; None: until somebody asks."""
        self._life = seconds
        _stop(self._ages)
        if seconds is not None:
            for connection in self._open:
                _start(self._grow_old(connection, seconds), self._ages)

    async def _grow_old(self, connection: Connection, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds - WARNING_SECONDS))
        await self._warn(connection, min(seconds, WARNING_SECONDS))

    async def _warn(self, connection: Connection, seconds: float) -> None:
        await _send(connection, _disconnect("warning"))
        await asyncio.sleep(seconds)
        await self._see_off(connection, "refresh_requested")

    async def _see_off(self, connection: Connection, reason: str) -> None:
        if reason == "warning":
            _start(self._warn(connection, WARNING_SECONDS), self._farewells)
            return
        connection.leaving = True
        await _send(connection, _disconnect(reason))
        patience = PATIENCE_SECONDS if reason == "refresh_requested" else 0
        _start(_close(connection, patience), self._farewells)

    async def close(self) -> None:
        """Closes every connection; whoever comes next finds Socket Mode as it is at first."""
        self.enabled, self._life = True, None
        _stop(self._ages | self._farewells)
        closing = (each.socket.close(code=WSCloseCode.GOING_AWAY) for each in list(self._open))
        await asyncio.gather(*closing, return_exceptions=True)


def _start(timer: Coroutine[Any, Any, None], among: set[asyncio.Task[None]]) -> None:
    task = asyncio.create_task(timer)
    among.add(task)
    task.add_done_callback(among.discard)


def _stop(timers: set[asyncio.Task[None]]) -> None:
    for task in list(timers):
        task.cancel()


async def _send(connection: Connection, frame: Json) -> None:
    """To a client that has just gone, nothing: what it missed is seen when its connection ends."""
    with suppress(ConnectionError):
        await connection.socket.send_json(frame)


async def _close(connection: Connection, seconds: float) -> None:
    await asyncio.sleep(seconds)
    await connection.socket.close()


def _hello(count: int, seconds: float) -> Json:
    return {
        "type": "hello",
        "num_connections": count,
        "debug_info": {"host": HOST, "build_number": 1, "approximate_connection_time": seconds},
        "connection_info": {"app_id": APP_ID},
    }


def _disconnect(reason: str) -> Json:
    return {"type": "disconnect", "reason": reason, "debug_info": {"host": HOST}}


def _envelope(parcel: Parcel, retry: Retry) -> Json:
    envelope: Json = {
        "envelope_id": str(uuid.uuid4()),
        "type": parcel.kind,
        "payload": parcel.payload,
        "accepts_response_payload": parcel.wants_answer,
    }
    if parcel.kind == EVENT:
        # over sockets Slack knows no other reason
        envelope |= {"retry_attempt": retry.attempt, "retry_reason": "timeout" if retry.attempt else ""}
    return envelope
