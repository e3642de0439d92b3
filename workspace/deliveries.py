"""Deliveries to the app: over sockets or signed HTTP, in three seconds, with events tried again as Slack does."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

import aiohttp

from workspace import signed
from workspace.clock import Clock
from workspace.faults import OF_DELIVERIES, Faults
from workspace.log import Log
from workspace.parcels import EVENT, Ack, NotDelivered, Parcel, Retry, limited
from workspace.quota import Quota
from workspace.sockets import Sockets
from workspace.world import Json

DEADLINE_SECONDS = 3.0
RETRY_AFTER_SECONDS = (0.0, 60.0, 300.0)
"""At once, after a minute and after five, counted from the failure, by the workspace's clock."""
HELD_SECONDS = 60.0
"""An event that is held back goes on after so long, if nothing else was delivered."""


class Deliveries:
    def __init__(self, clock: Clock, log: Log, sockets: Sockets, quota: Quota) -> None:
        self.events_url: str | None = None
        self.faults = Faults(OF_DELIVERIES)
        self._clock = clock
        self._log = log
        self._sockets = sockets
        self._quota = quota
        self._told_in_minute = 0
        self._session: aiohttp.ClientSession | None = None
        self._under_way: set[asyncio.Task[Any]] = set()
        self._held: list[Parcel] = []

    async def send(self, parcel: Parcel) -> Ack:
        """Brings it once; an event that was not taken is brought again later, in the background."""
        fault = self.faults.take(parcel.name)
        kind = fault.kind if fault else ""
        if kind == "out_of_order" and parcel.kind == EVENT:
            return self._hold(parcel)
        if parcel.kind == EVENT and (kind == "rate_limited" or not self._quota.take(self._clock.timestamp())):
            return await self._lose(parcel)
        ack = await self._bring(parcel, kind)
        while self._held:
            self._start(self._bring(self._held.pop(), ""))
        return ack

    def post(self, parcel: Parcel) -> asyncio.Task[Ack]:
        """Starts the delivery now and lets the caller go on."""
        return self._start(self.send(parcel))

    def _start(self, doing: Coroutine[Any, Any, Ack]) -> asyncio.Task[Ack]:
        task = asyncio.create_task(doing)
        self._keep(task)
        return task

    def _keep(self, task: asyncio.Task[Any]) -> None:
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _lose(self, parcel: Parcel) -> Ack:
        """The app is told so once a minute; over sockets nobody has seen Slack do that, and not all clients bear it."""
        lost = Ack(False, reason="rate_limited")
        entry = self._log_entry(parcel, Retry(), "rate_limited")
        self._log.complete(entry, acked=lost.acked, reason=lost.reason)
        minute = int(self._clock.timestamp() // 60) * 60
        if self.events_url is not None and minute > self._told_in_minute:
            self._told_in_minute = minute
            await self._attempt(limited(parcel, minute), Retry())
        return lost

    def _hold(self, parcel: Parcel) -> Ack:
        self._held.append(parcel)
        self._keep(asyncio.create_task(self._let_go(parcel)))
        return Ack(False, reason="held_back")

    async def _let_go(self, parcel: Parcel) -> None:
        await self._clock.wait_until(self._clock.timestamp() + HELD_SECONDS)
        if parcel in self._held:
            self._held.remove(parcel)
            await self._bring(parcel, "")

    async def _bring(self, parcel: Parcel, fault: str) -> Ack:
        ack = await self._attempt(parcel, Retry(), fault)
        if parcel.kind == EVENT and not ack.acked and not ack.no_retry:
            self._keep(asyncio.create_task(self._bring_again(parcel, ack.reason)))
        return ack

    async def _bring_again(self, parcel: Parcel, reason: str) -> None:
        failed_at = self._clock.timestamp()
        for attempt, seconds in enumerate(RETRY_AFTER_SECONDS, start=1):
            await self._clock.wait_until(failed_at + seconds)
            ack = await self._attempt(parcel, Retry(attempt, reason))
            if ack.acked or ack.no_retry:
                return
            reason = ack.reason

    async def _attempt(self, parcel: Parcel, retry: Retry, fault: str = "") -> Ack:
        entry = self._log_entry(parcel, retry, fault)
        ack = await self._ack(parcel, retry, fault)
        self._log.complete(entry, acked=ack.acked, reason=ack.reason, answer=ack.payload)
        return ack

    def _log_entry(self, parcel: Parcel, retry: Retry, fault: str) -> Json:
        return self._log.add(
            "delivery",
            parcel.name,
            way=parcel.kind,
            retry=retry.attempt,
            fault=fault or None,
            payload=parcel.payload,
        )

    async def _ack(self, parcel: Parcel, retry: Retry, fault: str) -> Ack:
        try:
            if self.events_url is None:
                answer = await self._over_sockets(parcel, retry, fault)
            else:
                answer = await self._over_http(self.events_url, parcel, retry, fault)
        except NotDelivered as trouble:
            return Ack(False, reason=trouble.reason, no_retry=trouble.no_retry)
        return Ack(True, answer)

    async def _over_sockets(self, parcel: Parcel, retry: Retry, fault: str) -> dict[str, Any]:
        if fault == "refresh":
            await self._sockets.deliver_at_parting(parcel, retry, DEADLINE_SECONDS)
            raise NotDelivered("timeout")
        copies = 2 if fault == "twice" else 1
        answer = await self._sockets.deliver(parcel, retry, DEADLINE_SECONDS, copies)
        if fault == "lost_ack":
            raise NotDelivered("timeout")
        return answer

    async def _over_http(self, url: str, parcel: Parcel, retry: Retry, fault: str) -> dict[str, Any]:
        posts = [
            signed.deliver(self._http(), url, parcel, retry, DEADLINE_SECONDS)
            for _ in range(2 if fault == "twice" else 1)
        ]
        [answer, *_] = await asyncio.gather(*posts)
        if fault in ("lost_ack", "refresh"):
            raise NotDelivered("http_timeout")
        return answer

    def _http(self) -> aiohttp.ClientSession:
        self._session = self._session or aiohttp.ClientSession()
        return self._session

    async def deliver_over_http(self, url: str) -> None:
        """From now on to this URL, once it has answered Slack's handshake; NotVerified if it does not."""
        entry = self._log.add("handshake", "url_verification", url=url, ok=False)
        await signed.verify(self._http(), url, DEADLINE_SECONDS)
        self._log.complete(entry, ok=True)
        self.events_url = url
        await self._check_certificate(url)

    async def _check_certificate(self, url: str) -> None:
        entry = self._log.add("handshake", "ssl_check", url=url, ok=False)
        try:
            status = await signed.check_certificate(self._http(), url, DEADLINE_SECONDS)
        except NotDelivered as trouble:
            self._log.complete(entry, error=trouble.reason)
        else:
            self._log.complete(entry, ok=status == 200)

    async def forget(self) -> None:
        """Whatever is still to be brought, or brought again, is not; and no fault is ordered."""
        self.faults.clear()
        self._quota.clear()
        self._told_in_minute = 0
        self._held.clear()
        for task in list(self._under_way):
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)

    async def close(self) -> None:
        await self.forget()
        if self._session:
            await self._session.close()
