"""Deliveries to the bot: over sockets or signed HTTP, in three seconds, with events tried again as Slack does."""

import asyncio
from typing import Any

import aiohttp

from workspace import signed
from workspace.clock import Clock
from workspace.log import Log
from workspace.parcels import EVENT, Ack, NotDelivered, Parcel, Retry
from workspace.sockets import Sockets

DEADLINE_SECONDS = 3.0
RETRY_AFTER_SECONDS = (0.0, 60.0, 300.0)


class Deliveries:
    def __init__(self, clock: Clock, log: Log, sockets: Sockets) -> None:
        self.events_url: str | None = None
        self._clock = clock
        self._log = log
        self._sockets = sockets
        self._session: aiohttp.ClientSession | None = None
        self._under_way: set[asyncio.Task[Any]] = set()

    async def send(self, parcel: Parcel) -> Ack:
        """Brings it once; an event that was not taken is brought again later, in the background."""
        ack = await self._attempt(parcel, Retry())
        if parcel.kind == EVENT and not ack.acked and not ack.no_retry:
            self._keep(asyncio.create_task(self._send_again(parcel, ack.reason)))
        return ack

    def post(self, parcel: Parcel) -> asyncio.Task[Ack]:
        """Starts the delivery now and lets the caller go on."""
        task = asyncio.create_task(self.send(parcel))
        self._keep(task)
        return task

    def _keep(self, task: asyncio.Task[Any]) -> None:
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _send_again(self, parcel: Parcel, reason: str) -> None:
        for attempt, seconds in enumerate(RETRY_AFTER_SECONDS, start=1):
            await self._clock.wait_until(self._clock.timestamp() + seconds)
            ack = await self._attempt(parcel, Retry(attempt, reason))
            if ack.acked or ack.no_retry:
                return
            reason = ack.reason

    async def _attempt(self, parcel: Parcel, retry: Retry) -> Ack:
        entry = self._log.add(
            "delivery", parcel.name, way=parcel.kind, retry=retry.attempt, payload=parcel.payload
        )
        ack = await self._ack(parcel, retry)
        entry |= {"acked": ack.acked, "reason": ack.reason, "answer": ack.payload}
        return ack

    async def _ack(self, parcel: Parcel, retry: Retry) -> Ack:
        try:
            if self.events_url is None:
                return Ack(True, await self._sockets.deliver(parcel, retry, DEADLINE_SECONDS))
            session = self._session = self._session or aiohttp.ClientSession()
            return Ack(True, await signed.deliver(session, self.events_url, parcel, retry, DEADLINE_SECONDS))
        except NotDelivered as trouble:
            return Ack(False, reason=trouble.reason, no_retry=trouble.no_retry)

    async def forget(self) -> None:
        """Whatever is still to be brought, or brought again, is not."""
        for task in list(self._under_way):
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)

    async def close(self) -> None:
        await self.forget()
        if self._session:
            await self._session.close()
