"""What a date hangs on where it is told from something else: "six months after LAB-3", "before the annual meeting"."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.due import Step
from bot.domain.item import ItemId


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """An item, or a meeting or other event by its name, and how far after it (before it, where the step goes back).

    Raises ValueError unless it is just one of the two.
    """

    item: ItemId | None = None
    meeting: str = ""
    offset: Step

    def __post_init__(self) -> None:
        if (self.item is None) == (not self.meeting):
            raise ValueError("a date hangs on an item or on a meeting")
