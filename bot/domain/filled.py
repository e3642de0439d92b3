"""What people filled into a form, field by field, before any of it is understood."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.domain.item import ItemId, Kind
from bot.domain.person import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledMove:
    """The form that gives an item another date: a day from the picker, or words ("fall of 2027"), and the reason."""

    item: ItemId
    day: date | None = None
    words: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledItem:
    """The form for a new item; `group` is a code, `lead` a person picked, `words` the date in words."""

    kind: Kind
    title: str
    group: str | None = None
    lead: PersonId | None = None
    day: date | None = None
    words: str = ""


FilledForm = FilledMove | FilledItem
