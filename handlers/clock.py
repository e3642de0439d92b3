"""The tick: a round every half minute, and at once when a practice clock has been moved."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from threading import Lock

from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.schedulers.background import BackgroundScheduler

from handlers.failures import quietly
from handlers.wallclock import true_now

EVERY = 30
WATCH_EVERY = 1
TOLERANCE = 0.75
"""Seconds by which a practice clock may differ from the time elapsed and still count as not moved."""


class Clock:
    """Makes rounds. The plan is in the ledger: a tick that is late or left out loses nothing."""

    def __init__(
        self, make_round: Callable[[], object], *, practice_now: Callable[[], datetime] | None = None
    ) -> None:
        self._make_round = make_round
        self._one_at_a_time = Lock()
        self._scheduler = BackgroundScheduler(
            timezone=UTC,
            jobstores={"default": MemoryJobStore()},
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        )
        self._every(EVERY, self._tick)
        if practice_now is not None:
            self._every(WATCH_EVERY, Watch(practice_now, self._tick).look)

    def start(self) -> None:
        """The first round is at once."""
        self._scheduler.start()

    def stop(self) -> None:
        """No more rounds; one that is being made is finished."""
        self._scheduler.shutdown(wait=True)

    def _every(self, seconds: int, work: Callable[[], None]) -> None:
        self._scheduler.add_job(work, "interval", seconds=seconds, next_run_time=true_now())

    def _tick(self) -> None:
        with self._one_at_a_time, quietly("round"):
            self._make_round()


class Watch:
    """Notices that a practice clock was moved ahead: it went further than the time that has passed."""

    def __init__(self, now: Callable[[], datetime], moved: Callable[[], None]) -> None:
        self._now = now
        self._moved = moved
        self._seen: tuple[datetime, float] | None = None

    def look(self) -> None:
        """Look at the clock once."""
        with quietly("asking the practice clock"):
            before, asked = time.monotonic(), self._now()
            seen, self._seen = self._seen, (asked, before)
            if seen and (asked - seen[0]).total_seconds() > before - seen[1] + TOLERANCE:
                self._moved()
