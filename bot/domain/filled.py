"""What people filled into a form, field by field, before any of it is understood."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.domain.commands import Form
from bot.domain.item import ItemId, Kind, Priority, Source
from bot.domain.person import Language, PersonId


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
    place: str | None = None
    """None where the form has no such field."""
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
    organisations: tuple[str, ...] = ()
    day: date | None = None
    words: str = ""
    place: str = ""
    source: Source | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledSettings:
    """The form for a person's own settings; without a language it is Slack's, `muted` is None where nothing was muted."""

    language: Language | None = None
    hour: int | None = None
    muted: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledSetUp:
    """The form that makes a channel a group's; without `group` it is a new one. `weekday` counts from Monday, 0."""

    group: str | None
    code: str
    name: str
    languages: tuple[Language, ...]
    timezone: str
    weekday: int
    hour: int


FilledForm = FilledItem | NewItem | FilledSettings | FilledSetUp
