"""Trigger ids: the right to open one modal for one person, for three seconds of true time and only once."""

from __future__ import annotations

import time
from dataclasses import dataclass

from workspace.calls import SlackError
from workspace.ids import new_secret

LIFE_SECONDS = 3.0


@dataclass
class _Trigger:
    person: str
    expires: float
    used: bool = False


class Triggers:
    def __init__(self) -> None:
        self._issued: dict[str, _Trigger] = {}

    def issue(self, person: str) -> str:
        id = f"{int(time.time())}.{new_secret()}"
        self._issued[id] = _Trigger(person, time.monotonic() + LIFE_SECONDS)
        return id

    def exchange(self, id: str) -> str:
        """The person in front of whom the modal opens."""
        trigger = self._issued.get(id)
        if trigger is None:
            raise SlackError("invalid_trigger_id")
        if time.monotonic() > trigger.expires:
            raise SlackError("expired_trigger_id")
        if trigger.used:
            raise SlackError("exchanged_trigger_id")
        trigger.used = True
        return trigger.person
