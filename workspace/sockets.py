"""Socket Mode: one-use tickets, open connections, and envelopes that wait for their acknowledgement."""

import asyncio
import itertools
import json
import uuid
from collections.abc import Callable

from aiohttp import WSCloseCode, WSMsgType, web

from workspace.ids import APP_ID, new_secret
from workspace.parcels import NotDelivered, Parcel, Retry
from workspace.world import Json

MOST_CONNECTIONS = 10
HEARTBEAT_SECONDS = 20


class Sockets:
    def __init__(self) -> None:
        self._tickets: set[str] = set()
        self._open: list[web.WebSocketResponse] = []
        self._waiting: dict[str, asyncio.Future[Json]] = {}
        self._sent_over: dict[str, web.WebSocketResponse] = {}
        self._turn = itertools.count()
        self.on_change: list[Callable[[], None]] = []

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
        socket = web.WebSocketResponse(heartbeat=HEARTBEAT_SECONDS)
        await socket.prepare(request)
        await self._attend(socket)
        return socket

    async def _attend(self, socket: web.WebSocketResponse) -> None:
        if self.count >= MOST_CONNECTIONS:
            await socket.send_json({"type": "disconnect", "reason": "too_many_websockets"})
            await socket.close()
            return
        self._open.append(socket)
        self._tell()
        try:
            await socket.send_json(_hello(self.count))
            async for frame in socket:
                if frame.type is WSMsgType.TEXT:
                    self._receive(frame.data)
        finally:
            self._open.remove(socket)
            self._tell()
            self._give_up_on(socket)

    def _tell(self) -> None:
        for tell in self.on_change:
            tell()

    def _receive(self, data: str) -> None:
        try:
            frame = json.loads(data)
        except json.JSONDecodeError:
            return
        waiting = self._waiting.get(frame.get("envelope_id", "")) if isinstance(frame, dict) else None
        if waiting and not waiting.done():
            payload = frame.get("payload")
            waiting.set_result(payload if isinstance(payload, dict) else {})

    def _give_up_on(self, socket: web.WebSocketResponse) -> None:
        for envelope_id, over in list(self._sent_over.items()):
            waiting = self._waiting.get(envelope_id)
            if over is socket and waiting and not waiting.done():
                waiting.set_exception(NotDelivered("connection_failed"))

    async def deliver(self, parcel: Parcel, retry: Retry, deadline: float) -> Json:
        """Sends to one of the connections and returns the acknowledgement's payload."""
        if not self._open:
            raise NotDelivered("connection_failed")
        socket = self._open[next(self._turn) % len(self._open)]
        envelope = _envelope(parcel, retry)
        id = envelope["envelope_id"]
        waiting = self._waiting[id] = asyncio.get_running_loop().create_future()
        self._sent_over[id] = socket
        try:
            await socket.send_json(envelope)
            return await asyncio.wait_for(waiting, deadline)
        except TimeoutError:
            raise NotDelivered("timeout") from None
        except ConnectionError:
            raise NotDelivered("connection_failed") from None
        finally:
            del self._waiting[id], self._sent_over[id]

    async def disconnect(self, reason: str) -> None:
        """Asks every client to come back over a new connection, as Slack does every few hours."""
        for socket in list(self._open):
            await socket.send_json(
                {"type": "disconnect", "reason": reason, "debug_info": {"host": "workspace"}}
            )

    async def close(self) -> None:
        closing = (socket.close(code=WSCloseCode.GOING_AWAY) for socket in list(self._open))
        await asyncio.gather(*closing, return_exceptions=True)


def _hello(count: int) -> Json:
    return {
        "type": "hello",
        "num_connections": count,
        "debug_info": {"host": "workspace", "build_number": 1, "approximate_connection_time": 18060},
        "connection_info": {"app_id": APP_ID},
    }


def _envelope(parcel: Parcel, retry: Retry) -> Json:
    envelope: Json = {
        "envelope_id": str(uuid.uuid4()),
        "type": parcel.kind,
        "payload": parcel.payload,
        "accepts_response_payload": parcel.wants_answer,
    }
    if parcel.kind == "events_api":
        envelope |= {"retry_attempt": retry.attempt, "retry_reason": retry.reason}
    return envelope
