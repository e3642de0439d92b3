"""What a person does not want to be reminded of: an item, a group or everything, for good or until a day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

EVERYTHING = "*"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mute:
    """`thing` is an item's id, a group's code or EVERYTHING; on `until` it is heard of again, else when it is taken back."""

    thing: str
    until: date | None = None

    def holds(self, today: date) -> bool:
        """Whether it is still silent on that day."""
        return self.until is None or today < self.until


def is_muted(item: str, group: str, mutes: Iterable[Mute], today: date) -> bool:
    """Whether the item of that group is silent on that day."""
    return any(mute.thing in (item, group, EVERYTHING) and mute.holds(today) for mute in mutes)
