"""A person's wish to hear of an item again on some day: the item itself stays as it is, and late if it is late."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.domain.item import ItemId
from bot.domain.person import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    """The person is reminded of the item on that day, or the first working day after it, and not before."""

    person: PersonId
    item: ItemId
    day: date
