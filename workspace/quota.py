"""How many events an app is brought in an hour; those beyond are lost.

https://docs.slack.dev/apis/events-api/#rate-limiting
"""

from __future__ import annotations

from collections import deque

MOST_IN_AN_HOUR = 30_000
HOUR_SECONDS = 60 * 60


class Quota:
    def __init__(self, *, on: bool = True, most: int = MOST_IN_AN_HOUR) -> None:
        self._on = on
        self._most = most
        self._brought: deque[float] = deque()

    def take(self, now: float) -> bool:
        """Whether one more can be brought now, which then counts."""
        while self._brought and self._brought[0] <= now - HOUR_SECONDS:
            self._brought.popleft()
        if self._on and len(self._brought) >= self._most:
            return False
        self._brought.append(now)
        return True

    def clear(self) -> None:
        self._brought.clear()
