"""Rate limits: about one post a second in a channel, with some patience for bursts."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

BURST = 20
PER_SECOND = 1.0


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

    def wait_for(self, channel: str) -> int | None:
        """Takes a turn in the channel; or the seconds after which to try again."""
        if not self._on:
            return None
        now = self._clock()
        bucket = self._buckets.setdefault(channel, _Bucket(BURST, now))
        bucket.tokens = min(BURST, bucket.tokens + (now - bucket.filled) * PER_SECOND)
        bucket.filled = now
        if bucket.tokens < 1:
            return math.ceil((1 - bucket.tokens) / PER_SECOND)
        bucket.tokens -= 1
        return None
