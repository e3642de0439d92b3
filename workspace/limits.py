"""Rate limits: so many calls a minute of each method, by true time, with some patience for bursts.

The tiers are those of Slack's page on rate limits, which promises at least so many calls and tells neither how long a
burst may be nor what the special tier is; here a burst may be as long as two minutes' calls.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

from workspace.calls import SlackError


@dataclass(frozen=True)
class Rate:
    burst: int
    a_second: float


def _tier(calls_a_minute: int) -> Rate:
    return Rate(2 * calls_a_minute, calls_a_minute / 60)


TIER_2 = _tier(20)
TIER_3 = _tier(50)
TIER_4 = _tier(100)
SPECIAL = _tier(300)
IN_CHANNEL = Rate(20, 1.0)
"""Posts in one channel: one a second, short bursts allowed."""


@dataclass
class _Bucket:
    tokens: float
    filled: float


class Limits:
    def __init__(self, *, on: bool = True, clock: Callable[[], float] = time.monotonic) -> None:
        self._on = on
        self._clock = clock
        self._buckets: dict[str, _Bucket] = {}

    def clear(self) -> None:
        self._buckets.clear()

    def take(self, what: str, rate: Rate) -> None:
        """Takes a turn; where there is none left, a SlackError says after how many seconds to try again."""
        if not self._on:
            return
        now = self._clock()
        bucket = self._buckets.setdefault(what, _Bucket(rate.burst, now))
        bucket.tokens = min(rate.burst, bucket.tokens + (now - bucket.filled) * rate.a_second)
        bucket.filled = now
        if bucket.tokens < 1:
            wait = math.ceil((1 - bucket.tokens) / rate.a_second)
            raise SlackError("ratelimited", retry_after=wait)
        bucket.tokens -= 1
