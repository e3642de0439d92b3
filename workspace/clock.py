"""The workspace's clock: true time plus an offset that only grows, and waits that end early when it is moved.

What is brought again, response URLs and what is scheduled go by it. An app follows it by asking GET /clock for `now` at
each reading of its own, which takes a millisecond; whoever would rather be told than ask listens to /page-api/news,
where a move is news of the topic `clock`. What is bound to real lines and real signatures goes by true time.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from operator import itemgetter
from zoneinfo import ZoneInfo


class ClockMovesForward(Exception):
    """The clock was asked to go back."""


class Clock:
    def __init__(self, zone: str = "UTC") -> None:
        self.zone = ZoneInfo(zone)
        self._offset = 0.0
        self._waits: list[tuple[float, asyncio.Event]] = []
        self.on_move: list[Callable[[], None]] = []

    @property
    def offset(self) -> float:
        return self._offset

    def go_on(self, offset: float) -> None:
        """As a workspace that was here before had it. Raises ValueError or OverflowError where no calendar goes."""
        self._offset = float(offset)
        self.now()

    def timestamp(self) -> float:
        return time.time() + self._offset

    def now(self, zone: tzinfo | None = None) -> datetime:
        return datetime.fromtimestamp(self.timestamp(), tz=zone or self.zone)

    def move_to(self, moment: datetime) -> None:
        """A moment without a zone is one in the workspace's zone."""
        aware = moment if moment.tzinfo else moment.replace(tzinfo=self.zone)
        self.move_by(aware.timestamp() - self.timestamp())

    def move_by(self, seconds: float) -> None:
        if seconds < 0:
            raise ClockMovesForward
        self._offset += seconds
        for _due, moved in sorted(self._waits, key=itemgetter(0)):
            moved.set()
        for tell in self.on_move:
            tell()

    def start_again(self) -> None:
        """Back to true time; only for a workspace that begins anew."""
        self._offset = 0.0
        for tell in self.on_move:
            tell()

    async def wait_until(self, timestamp: float) -> None:
        """Of several waits that one move ends, the earliest goes on first."""
        while (left := timestamp - self.timestamp()) > 0:
            wait = (timestamp, asyncio.Event())
            self._waits.append(wait)
            try:
                await asyncio.wait_for(wait[1].wait(), left)
            except TimeoutError:
                return
            finally:
                self._waits.remove(wait)


def morning_after(now: datetime, days: int) -> datetime:
    """Nine o'clock so many days later, on the wall of the same zone."""
    day = now.date() + timedelta(days=days)
    return datetime(day.year, day.month, day.day, 9, tzinfo=now.tzinfo)


def next_monday(now: datetime) -> datetime:
    return morning_after(now, 7 - now.weekday())


def zone_changes(zone: ZoneInfo, around: datetime, years: int = 3) -> list[tuple[int, int]]:
    """When the zone's offset changes: (from this UTC second on, so many seconds), so that a page needs no zone data."""
    first = around.astimezone(UTC) - timedelta(days=365 * years)
    changes: list[tuple[int, int]] = []
    for day in range(2 * 365 * years):
        offset = _offset(zone, first + timedelta(days=day))
        if not changes or changes[-1][1] != offset:
            changes.append((_change_hour(zone, first + timedelta(days=day), offset), offset))
    return changes


def _change_hour(zone: ZoneInfo, day: datetime, offset: int) -> int:
    moment = day
    for hour in range(1, 25):
        if _offset(zone, day - timedelta(hours=hour)) != offset:
            break
        moment = day - timedelta(hours=hour)
    return int(moment.replace(minute=0, second=0, microsecond=0).timestamp())


def _offset(zone: ZoneInfo, moment: datetime) -> int:
    shift = moment.astimezone(zone).utcoffset()
    return int(shift.total_seconds()) if shift else 0
