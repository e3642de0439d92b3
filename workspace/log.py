"""What went over the wire, newest last and without tokens: for the inspector, and for tests that count requests."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable

from workspace.clock import Clock
from workspace.world import Json

KEPT = 2000
_SECRETS = re.compile(r"\bx(?:ox[a-z]|app)-[\w-]+")
_SECRET_KEYS = {"token", "client_secret", "bot_access_token", "access_token"}


class Log:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.on_change: list[Callable[[], None]] = []
        self._entries: deque[Json] = deque(maxlen=KEPT)
        self._count = 0

    def add(self, kind: str, name: str, **details: object) -> Json:
        """The entry can be completed later, once the answer is known."""
        self._count += 1
        entry = {
            "number": self._count,
            "at": self._clock.now().isoformat(timespec="milliseconds"),
            "kind": kind,
            "name": name,
        }
        self._entries.append(entry)
        self.complete(entry, **details)
        return entry

    def complete(self, entry: Json, **details: object) -> None:
        entry |= {key: redacted(value) for key, value in details.items()}
        for tell in self.on_change:
            tell()

    def clear(self) -> None:
        self._entries.clear()

    def entries(self, after: int = 0) -> list[Json]:
        return [entry for entry in self._entries if entry["number"] > after]


def redacted(value: object) -> object:
    if isinstance(value, dict):
        return {key: "(secret)" if key in _SECRET_KEYS else redacted(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [redacted(each) for each in value]
    return _SECRETS.sub("(secret)", value) if isinstance(value, str) else value
