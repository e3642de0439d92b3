"""A second planner, as plain as can be: it looks at every half hour by itself, and knows only the table of reminders.

    thing                      before          on the day                 late
    action, to its lead        7 days, 1 day   morning                    next working day, +7, +14; with the third, co-chairs
    milestone, leads, channel  30 days, 7      first and last day         7 days after the end, then monthly
    on hold, to the co-chairs                  on the review date         monthly

It shares no rule with the program: holidays, zones and months come from the libraries themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from itertools import takewhile
from zoneinfo import ZoneInfo

import holidays
from dateutil.relativedelta import relativedelta

from bot.domain.group import Directory, Group
from bot.domain.item import Item, ItemId

DAY = timedelta(days=1)
CATEGORIES = {"CA": "government", "MX": "public"}
IsOff = Callable[[date], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """Something that is to be said at a moment: its kind, to whom, and about which items (of a digest, none)."""

    at: datetime
    kind: str
    target: str
    items: frozenset[str] = frozenset()


@cache
def holidays_of(country: str) -> frozenset[date]:
    years = range(2026, 2029)
    return frozenset(holidays.country_holidays(country, years=years, categories=(CATEGORIES[country],)))


def off_in(*countries: str) -> IsOff:
    """Weekends, and the days on which all of these countries have a holiday."""

    def is_off(day: date) -> bool:
        return day.weekday() > 4 or (bool(countries) and all(day in holidays_of(one) for one in countries))

    return is_off


def back(day: date, is_off: IsOff) -> date:
    while is_off(day):
        day -= DAY
    return day


def forward(day: date, is_off: IsOff) -> date:
    while is_off(day):
        day += DAY
    return day


def monthly(first: date, today: date, is_off: IsOff) -> bool:
    """Whether today is that day, or the same day of a later month, moved forward."""
    days = (first + relativedelta(months=months) for months in range(40))
    return any(forward(day, is_off) == today for day in takewhile(lambda day: day <= today, days))


def concerns_lead(item: Item, today: date, is_off: IsOff) -> bool:
    due = item.due
    if item.status != "open" or due is None:
        return False
    if item.kind == "action":
        before = [back(due.end - days * DAY, is_off) for days in (7, 1, 0)]
        late = [forward(due.end + days * DAY, is_off) for days in (1, 7, 14)]
        return today in (*before, *late)
    before = [back(due.end - days * DAY, is_off) for days in (30, 7, 0)]
    first = back(due.start, is_off)
    return today in (first, *before) or monthly(due.end + 7 * DAY, today, is_off)


def concerns_chair(item: Item, today: date, is_off: IsOff) -> bool:
    if item.status == "on_hold":
        return item.review is not None and monthly(item.review, today, is_off)
    is_late = item.status == "open" and item.kind == "action" and item.due is not None
    return is_late and item.due is not None and forward(item.due.end + 14 * DAY, is_off) == today


class Naive:
    """Says what is to be said at a half hour, of a directory that stays as it is."""

    def __init__(self, directory: Directory) -> None:
        self._groups = directory.partnership.groups
        seats = [seat for group in self._groups for seat in group.seats if seat.person]
        sides = {str(seat.person): str(seat.side) for seat in reversed(seats)}
        # Nobody's day off but a weekend, where no seat says whose side somebody is on.
        self._people = {
            str(person.id): (
                ZoneInfo(person.timezone or "UTC"),
                person.hour,
                off_in(*self._country(sides, person.id)),
            )
            for person in directory.people.values()
        }

    @staticmethod
    def _country(sides: Mapping[str, str], person: str) -> tuple[str, ...]:
        return (sides[person],) if person in sides else ()

    def at(
        self, moment: datetime, items: list[Item], put_off: Mapping[tuple[str, ItemId], date]
    ) -> Iterator[Expected]:
        for person, (zone, hour, is_off) in self._people.items():
            local = moment.astimezone(zone)
            if (local.hour, local.minute) == (hour, 0) and not is_off(local.date()):
                told = {
                    str(one.id) for one in items if self._is_told(one, person, local.date(), is_off, put_off)
                }
                if told:
                    yield Expected(at=moment, kind="reminder", target=person, items=frozenset(told))
        for group in self._groups:
            yield from self._of_channel(group, moment, items)

    def _is_told(
        self,
        item: Item,
        person: str,
        today: date,
        is_off: IsOff,
        put_off: Mapping[tuple[str, ItemId], date],
    ) -> bool:
        later = put_off.get((person, item.id))
        if later and today < later:
            return False
        group = next(group for group in self._groups if group.code == item.id.group)
        # Of several leads, those who have said that their part is done are left in peace.
        leads = set(item.leads) - {part.by for part in item.parts}
        chairs = {seat.person for seat in group.seats if seat.role in ("co_chair", "alternate")}
        return (
            (later is not None and forward(later, is_off) == today)
            or (person in leads and concerns_lead(item, today, is_off))
            or (person in chairs and concerns_chair(item, today, is_off))
        )

    def _of_channel(self, group: Group, moment: datetime, items: list[Item]) -> Iterator[Expected]:
        local, is_off = moment.astimezone(ZoneInfo(group.timezone)), off_in("CA", "MX")
        today, at = local.date(), (local.hour, local.minute)
        if at == (9, 0) and not is_off(today):
            for item in items:
                if (
                    item.id.group == group.code
                    and item.kind == "milestone"
                    and concerns_lead(item, today, is_off)
                ):
                    told = frozenset({str(item.id)})
                    yield Expected(at=moment, kind="milestone", target=str(group.channel), items=told)
        if at == (group.digest.at.hour, group.digest.at.minute):
            weekdays = (today - days * DAY for days in range(14))
            if any(
                day.weekday() == group.digest.weekday and forward(day, is_off) == today for day in weekdays
            ):
                yield Expected(at=moment, kind="digest", target=str(group.channel))
