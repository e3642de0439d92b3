"""How fast a channel may be written to: about one message a second, and not at all while Slack has said to wait."""

from __future__ import annotations

import time
from collections.abc import Hashable
from threading import Lock

from bot.delivery import TryLater

A_SECOND = 1.0
REMEMBERED = 1000
"""Channels that are remembered before those that may be written to again are forgotten."""


class Pace:
    """Remembers, for each channel, from when on it may be written to."""

    def __init__(self, between: float = A_SECOND) -> None:
        self._between = between
        self._lock = Lock()
        self._free_at: dict[Hashable, float] = {}

    def keep(self, channel: Hashable) -> None:
        """Take the channel's turn. Raises TryLater while it has none: nobody waits here, since other channels go on."""
        with self._lock:
            self._forget()
            now = time.monotonic()
            free_at = self._free_at.get(channel, now)
            if free_at > now:
                raise TryLater("pace", free_at - now)
            self._free_at[channel] = now + self._between

    def hold_back(self, channel: Hashable, seconds: float) -> None:
        """Slack wants nothing for that channel for so long."""
        with self._lock:
            self._free_at[channel] = time.monotonic() + seconds

    def _forget(self) -> None:
        if len(self._free_at) > REMEMBERED:
            now = time.monotonic()
            self._free_at = {channel: at for channel, at in self._free_at.items() if at > now}
