"""Reads a partnership file: TOML text into a Partnership, or one sentence for the first place that is wrong."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time
from enum import StrEnum
from functools import partial
from typing import TypeVar

from bot.domain.cadence import USUAL, Cadence
from bot.domain.calendar import is_known_calendar, is_known_zone
from bot.domain.group import DigestTime, Group, Meeting, Partnership, Role, Seat, SignOff, Subgroup
from bot.domain.person import ChannelId, DateOrder, Language, Names, PersonId, Side, TeamId

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

MOST_DAYS, MOST_REMINDERS = 366, 6
"""How far from its date an item may be spoken of, and how often before it or after it."""

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
_NEEDED = object()


class PartnershipFileError(ValueError):
    """Something in the file is wrong; the text says where and what is expected there."""


class _Table:
    """A TOML table that knows where it stands, so that what is wrong in it can be named."""

    def __init__(self, place: str, values: object) -> None:
        if not isinstance(values, Mapping):
            raise PartnershipFileError(f"{place}: a table is expected here")
        self._place = place
        self._values = dict(values)
        self._read: set[str] = set()

    def wrong(self, key: str, sentence: str) -> PartnershipFileError:
        """The error that names this field."""
        return PartnershipFileError(f"{self._place_of(key)}: {sentence}")

    def _place_of(self, key: str) -> str:
        named = key if re.fullmatch(r"[\w-]+", key) else repr(key)
        return f"{self._place}.{named}" if self._place else named

    def take(self, key: str, kind: type[T], what: str, default: T | object = _NEEDED) -> T:
        """The value of a field, of that type; what is missing and has no default is an error."""
        self._read.add(key)
        if key not in self._values:
            if default is _NEEDED:
                raise self.wrong(key, f"{what} is missing")
            return default  # type: ignore[return-value]  # the default is a T wherever it is not _NEEDED
        value = self._values[key]
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise self.wrong(key, f"{what} is expected")
        return value

    def text(self, key: str, default: str | object = _NEEDED) -> str:
        """A text that is not blank, unless the default is."""
        value = self.take(key, str, "a text", default).strip()
        if not value and default is _NEEDED:
            raise self.wrong(key, "it is empty")
        return value

    def day(self, key: str, default: date | object | None = _NEEDED) -> date | None:
        """A date without a time."""
        value = self.take(key, date, "a date such as 2026-01-31", default)
        if isinstance(value, datetime):
            raise self.wrong(key, "a date without a time is expected")
        return value

    def choice(self, key: str, kind: type[E], default: E | object | None = _NEEDED) -> E | None:
        """One of the words of an enumeration."""
        if key not in self._values and default is not _NEEDED:
            self._read.add(key)
            return default  # type: ignore[return-value]  # see take
        word = self.text(key)
        if word not in kind._value2member_map_:
            raise self.wrong(key, f"{word!r} is none of {', '.join(kind)}")
        return kind(word)

    def tables(self, key: str) -> list[_Table]:
        """The tables of an array, each with its place ("groups[2]", counted from 1)."""
        values = self.take(key, list, "a list of tables", [])
        return [
            _Table(f"{self._place_of(key)}[{position}]", value) for position, value in enumerate(values, 1)
        ]

    def table(self, key: str, default: Mapping[str, object] | object = _NEEDED) -> _Table:
        """A table within this one."""
        return _Table(self._place_of(key), self.take(key, dict, "a table", default))

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts."""
        values = self.take(key, list, "a list of texts", [])
        if not all(isinstance(value, str) and value.strip() for value in values):
            raise self.wrong(key, "a list of texts is expected")
        return tuple(value.strip() for value in values)

    def days(self, key: str, default: tuple[int, ...]) -> tuple[int, ...]:
        """A short list of numbers of days."""
        values = self.take(key, list, "a list of numbers of days", list(default))
        is_number = all(type(value) is int and 1 <= value <= MOST_DAYS for value in values)
        if not is_number or len(values) > MOST_REMINDERS:
            raise self.wrong(
                key, f"up to {MOST_REMINDERS} numbers of days from 1 to {MOST_DAYS} are expected"
            )
        return tuple(values)

    def term(self) -> tuple[date | None, date | None]:
        """The first and the last day of a term, either of which may be left out."""
        since, until = self.day("from", None), self.day("until", None)
        if since and until and until < since:
            raise self.wrong("until", "it is before the first day")
        return since, until

    def end(self) -> None:
        """Refuse fields that nobody read: a slip of the pen is not a default."""
        for key in self._values:
            if key not in self._read:
                raise self.wrong(key, "there is no such field")


def read_partnership(text: str, known: Partnership | None = None) -> Partnership:
    """The partnership that the TOML text describes. Raises PartnershipFileError with one clear sentence.

    Where `known` is given, a group's settings that the file does not name are as they are there.
    """
    groups_known = {group.code: group for group in known.groups} if known else {}
    try:
        # Some editors begin a file with a byte order mark. A number with thousands of digits is a plain ValueError.
        top = _Table("", tomllib.loads(text.removeprefix("\ufeff")))
    except (ValueError, RecursionError) as error:
        raise PartnershipFileError(f"this is not TOML: {error}") from error
    head = top.table("partnership")
    partnership = Partnership(
        names=_names(head),
        team=TeamId(head.text("team")),
        secretariat=tuple(PersonId(person) for person in head.texts("secretariat")),
        sides=_each(top.tables("sides"), _side, "code", lambda side: side.code),
        meetings=tuple(_meeting(table) for table in top.tables("meetings")),
        groups=_each(top.tables("groups"), partial(_group, groups_known), "code", lambda group: group.code),
    )
    head.end()
    top.end()
    _check_references(partnership)
    return partnership


def _each(
    tables: Iterable[_Table], read: Callable[[_Table], T], field: str, key: Callable[[T], str]
) -> tuple[T, ...]:
    found: dict[str, T] = {}
    for table in tables:
        value = read(table)
        if key(value) in found:
            raise table.wrong(field, f"{key(value)!r} is there twice")
        found[key(value)] = value
    return tuple(found.values())


def _names(table: _Table) -> Names:
    names = table.table("name")
    value = Names(en=names.text("en"), es=names.text("es"), fr=names.text("fr"))
    names.end()
    return value


def _timezone(table: _Table) -> str:
    zone = table.text("timezone")
    if not is_known_zone(zone):
        raise table.wrong("timezone", f"{zone!r} is no time zone of the IANA list (America/Toronto is one)")
    return zone


def _side(table: _Table) -> Side:
    holidays = table.text("holidays")
    if not is_known_calendar(holidays):
        raise table.wrong(
            "holidays", f"there is no holiday calendar {holidays!r} (CA, CA-QC and MX are some)"
        )
    side = Side(
        code=table.text("code"),
        names=_names(table),
        holidays=holidays,
        timezone=_timezone(table),
        dates=table.choice("dates", DateOrder, None),
        fiscal_year=_fiscal_year(table),
    )
    table.end()
    return side


def _fiscal_year(table: _Table) -> str:
    text = table.text("fiscal_year", "01-01")
    try:
        # Every year has this day only if one without a leap day has it.
        found = re.fullmatch(r"\d\d-\d\d", text, re.ASCII) and date.fromisoformat(f"2001-{text}")
    except ValueError:
        found = None
    if not found:
        raise table.wrong("fiscal_year", f"{text!r} is no month and day such as 04-01")
    return text


def _meeting(table: _Table) -> Meeting:
    start, end = table.day("from"), table.day("to")
    if start is None or end is None or end < start:
        raise table.wrong("to", "it is before the first day")
    meeting = Meeting(names=_names(table), start=start, end=end, group=table.text("group", "") or None)
    table.end()
    return meeting


def _group(known: Mapping[str, Group], table: _Table) -> Group:
    code = table.text("code")
    before = known.get(code)
    if not (code.isascii() and code.isalpha() and code.isupper() and 2 <= len(code) <= 8):
        raise table.wrong("code", f"{code!r} is not two to eight capital letters A to Z")
    group = Group(
        code=code,
        names=_names(table),
        aliases=table.texts("aliases"),
        channel=ChannelId(channel) if (channel := table.text("channel", "")) else None,
        timezone=_timezone(table),
        languages=_languages(table) or (before.languages if before else (Language.EN,)),
        digest=_digest(table.table("digest", {}), before.digest if before else DigestTime()),
        cadence=_cadence(table.table("reminders", {}), before.cadence if before else USUAL),
        dates=table.choice("dates", DateOrder, None),
        sign_off=table.choice("sign_off", SignOff, before.sign_off if before else None) or SignOff.NONE,
        subgroups=_each(table.tables("subgroups"), _subgroup, "code", lambda subgroup: subgroup.code),
        seats=tuple(_seat(seat) for seat in table.tables("seats")),
    )
    table.end()
    return group


def _languages(table: _Table) -> tuple[Language, ...]:
    codes = table.texts("languages")
    for code in codes:
        if code not in Language._value2member_map_:
            raise table.wrong("languages", f"{code!r} is none of {', '.join(Language)}")
    return tuple(Language(code) for code in dict.fromkeys(codes))


def _digest(table: _Table, before: DigestTime) -> DigestTime:
    day = table.text("day", WEEKDAYS[before.weekday]).lower()
    if day not in WEEKDAYS:
        raise table.wrong("day", f"{day!r} is none of {', '.join(WEEKDAYS)}")
    at = _time_of(table, before.at)
    table.end()
    return DigestTime(weekday=WEEKDAYS.index(day), at=at)


def _time_of(table: _Table, before: time) -> time:
    text = table.text("time", f"{before:%H:%M}")
    try:
        at = time.fromisoformat(text) if re.fullmatch(r"\d\d:\d\d", text, re.ASCII) else None
    except ValueError:
        at = None
    if at is None:
        raise table.wrong("time", f"{text!r} is no time of day such as 09:00")
    # Nobody is written to at night, and the hours in which clocks are changed are avoided with them.
    if not time(7) <= at <= time(20):
        raise table.wrong("time", f"{text} is outside 07:00 to 20:00, when nobody is written to")
    return at


def _cadence(table: _Table, before: Cadence) -> Cadence:
    cadence = Cadence(
        actions=table.days("actions", before.actions),
        milestones=table.days("milestones", before.milestones),
        late=table.days("late", before.late),
        grace=_grace(table, before.grace),
    )
    table.end()
    return cadence


def _grace(table: _Table, before: int) -> int:
    days = table.take("grace", int, "a number of days", before)
    if days not in range(MOST_DAYS + 1):
        raise table.wrong("grace", f"{days} is not between 0 and {MOST_DAYS}")
    return days


def _subgroup(table: _Table) -> Subgroup:
    since, until = table.term()
    subgroup = Subgroup(
        code=table.text("code"),
        names=_names(table),
        since=since,
        until=until,
        successor=table.text("successor", "") or None,
    )
    table.end()
    return subgroup


def _seat(table: _Table) -> Seat:
    person, name = table.text("user", ""), table.text("name", "")
    if not person and not name:
        raise table.wrong("name", "a seat needs a user or a name")
    since, until = table.term()
    seat = Seat(
        person=PersonId(person) if person else None,
        name=name,
        title=table.text("title", ""),
        sector=table.text("sector", ""),
        role=table.choice("role", Role, Role.MEMBER) or Role.MEMBER,
        side=table.text("side", "") or None,
        subgroup=table.text("subgroup", "") or None,
        since=since,
        until=until,
    )
    table.end()
    return seat


def _check_references(partnership: Partnership) -> None:
    """Refuse codes that name nothing, and a channel that two groups claim."""
    sides = {side.code for side in partnership.sides}
    channels: dict[ChannelId, str] = {}
    for position, group in enumerate(partnership.groups, 1):
        place = f"groups[{position}]"
        if group.channel and (other := channels.setdefault(group.channel, group.code)) != group.code:
            raise PartnershipFileError(f"{place}.channel: {group.channel!r} is already that of {other}")
        _check_subgroups(place, group)
        _check_seats(place, group, sides)
    codes = {group.code for group in partnership.groups}
    for position, meeting in enumerate(partnership.meetings, 1):
        if meeting.group and meeting.group not in codes:
            raise PartnershipFileError(f"meetings[{position}].group: there is no group {meeting.group!r}")


def _check_subgroups(place: str, group: Group) -> None:
    for position, subgroup in enumerate(group.subgroups, 1):
        if subgroup.successor and group.subgroup(subgroup.successor) is None:
            raise PartnershipFileError(
                f"{place}.subgroups[{position}].successor: there is no subgroup {subgroup.successor!r}"
            )


def _check_seats(place: str, group: Group, sides: set[str]) -> None:
    for position, seat in enumerate(group.seats, 1):
        if seat.side and seat.side not in sides:
            raise PartnershipFileError(f"{place}.seats[{position}].side: there is no side {seat.side!r}")
        if seat.subgroup and group.subgroup(seat.subgroup) is None:
            raise PartnershipFileError(
                f"{place}.seats[{position}].subgroup: there is no subgroup {seat.subgroup!r}"
            )
