"""What comes again: a rule as RFC 5545 writes it, with the day from which it counts and where it ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from itertools import islice
from typing import NamedTuple

from dateutil.rrule import rrulestr

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""The names of the weekdays in a rule, Monday first."""
_MANY_YEARS = 400
"""So many years are looked at: after them the calendar repeats."""


class Frequency(StrEnum):
    """The period that a rule counts in."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


class Nth(NamedTuple):
    """A weekday (0 is Monday); `nth` of the month where it is not 0, counted from the end where it is negative."""

    weekday: int
    nth: int = 0

    def __str__(self) -> str:
        return f"{self.nth or ''}{WEEKDAYS[self.weekday]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurrence:
    """A rule of days that come again. `start` is the day from which it counts; None leaves that to where it is used.

    Raises ValueError for an interval below one, a count below one, and a count beside a last day.
    """

    frequency: Frequency
    interval: int = 1
    months: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    weekdays: tuple[Nth, ...] = ()
    positions: tuple[int, ...] = ()
    count: int | None = None
    until: date | None = None
    start: date | None = None

    def __post_init__(self) -> None:
        if self.interval < 1 or (self.count is not None and self.count < 1):
            raise ValueError("a rule comes at least once, and steps by at least one")
        if self.count is not None and self.until is not None:
            raise ValueError("a rule ends after so many times or on a day, not both")

    def rule(self) -> str:
        """The rule as RFC 5545 writes it, without its start: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"."""
        parts = {
            "FREQ": self.frequency.value,
            "INTERVAL": str(self.interval) if self.interval > 1 else "",
            "BYMONTH": _listed(self.months),
            "BYMONTHDAY": _listed(self.month_days),
            "BYDAY": _listed(self.weekdays),
            "BYSETPOS": _listed(self.positions),
            "COUNT": str(self.count or ""),
            "UNTIL": self.until.isoformat().replace("-", "") if self.until else "",
        }
        return ";".join(f"{name}={value}" for name, value in parts.items() if value)

    @property
    def names_days(self) -> bool:
        """Whether the rule itself says on which days: "weekly" alone does not."""
        told = self.month_days or self.weekdays or self.start
        return bool(told) or self.frequency is Frequency.DAILY

    def first(self, today: date) -> date | None:
        """The first day on or after both `today` and the start; None where it never comes or is over."""
        return next(self.days(today), None)

    def next(self, today: date, count: int) -> tuple[date, ...]:
        """The first so many days from `today` on."""
        return tuple(islice(self.days(today), count))

    def days(self, today: date) -> Iterator[date]:
        """The days from `today` on. Every second Monday counts from the first Monday on or after the start."""
        start = next(_days(replace(self, interval=1, count=None), self.start or today), None)
        return (day for day in _days(self, start) if day >= today) if start else iter(())


def _days(of: Recurrence, start: date) -> Iterator[date]:
    last = start.year + _MANY_YEARS
    for moment in rrulestr(of.rule(), dtstart=datetime.combine(start, time())):
        if moment.year > last:
            return
        yield moment.date()


def _listed(values: tuple[object, ...]) -> str:
    return ",".join(map(str, values))
