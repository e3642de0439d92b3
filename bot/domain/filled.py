"""What people filled into a form, field by field, before any of it is understood."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.domain.commands import Form
from bot.domain.item import ItemId, Kind, Priority
from bot.domain.person import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledItem:
    """A form about an item: each has some of these fields, and the others stay empty.

    `day` is from a picker, `words` a date in words ("fall of 2027"), `text` the reason, outcome or note.
    """

    form: Form
    item: ItemId
    day: date | None = None
    words: str = ""
    text: str = ""
    title: str = ""
    link: str = ""
    priority: Priority | None = None
    people: tuple[PersonId, ...] = ()
    organisations: tuple[str, ...] = ()
    proposal: int | None = None
    group: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewItem:
    """The form for a new item; `group` is a code, `lead` a person picked, `words` the date in words."""

    kind: Kind
    title: str
    group: str | None = None
    lead: PersonId | None = None
    day: date | None = None
    words: str = ""


FilledForm = FilledItem | NewItem
