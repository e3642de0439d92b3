"""Days and hours where people are: local moments, weekends, and each side's holidays."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from zoneinfo import ZoneInfo, available_timezones, reset_tzpath

import holidays

from bot.domain.person import Side

DayOff = Callable[[date], bool]
"""Says whether a day is off for somebody."""

ONE_DAY = timedelta(days=1)

# Zones come from the pinned tzdata package: the system's data, which would go first, are a year behind on many machines.
reset_tzpath(to=())
ZoneInfo.clear_cache()


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def is_known_zone(timezone: str) -> bool:
    """Whether that is a time zone of the IANA list."""
    return timezone in _zones()


def local_day(moment: datetime, timezone: str) -> date:
    """The date that a clock in that zone shows at that moment."""
    return moment.astimezone(ZoneInfo(timezone)).date()


def local_time(moment: datetime, timezone: str) -> time:
    """The time of day that a clock in that zone shows at that moment."""
    return moment.astimezone(ZoneInfo(timezone)).time()


def instant(day: date, at: time, timezone: str) -> datetime:
    """The moment, in UTC, at which a clock in that zone shows that day and time.

    A local time that does not exist (clocks go forward) moves to the next minute that does; one that comes twice is
    the first of the two.
    """
    zone = ZoneInfo(timezone)
    moment = datetime.combine(day, at, zone).astimezone(UTC)
    if moment.astimezone(zone).replace(tzinfo=None) == datetime.combine(day, at):
        return moment
    return _end_of_gap(day, at, zone)


def _end_of_gap(day: date, at: time, zone: ZoneInfo) -> datetime:
    # Read with fold=1, a time in the gap lies before it; the first minute after it that shows a later time ends the gap.
    moment = datetime.combine(day, at, zone).replace(fold=1).astimezone(UTC)
    wanted = datetime.combine(day, at)
    while moment.astimezone(zone).replace(tzinfo=None) < wanted:
        moment += timedelta(minutes=1)
    return moment


def days_reached(since: datetime, until: datetime, at: time, timezone: str) -> Iterator[date]:
    """The local days on which that time of day falls within (since, until], in order."""
    day = local_day(since, timezone) - ONE_DAY
    last = local_day(until, timezone)
    while day <= last:
        if since < instant(day, at, timezone) <= until:
            yield day
        day += ONE_DAY


@lru_cache(maxsize=256)
def _holidays_of(calendar: str, year: int) -> frozenset[date]:
    country, _, subdivision = calendar.partition("-")
    # Canada's federal public service keeps its own list; every other calendar is that of the general public.
    categories = ("government",) if calendar == "CA" else ("public",)
    found = holidays.country_holidays(country, subdiv=subdivision or None, years=year, categories=categories)
    return frozenset(found)


def is_known_calendar(calendar: str) -> bool:
    """Whether there are holidays for that country, or country and subdivision ("CA", "CA-QC", "MX")."""
    country, hyphen, subdivision = calendar.partition("-")
    known = holidays.list_supported_countries()
    return country in known and (not hyphen or subdivision in known[country])


def is_weekend(day: date) -> bool:
    """Saturday or Sunday."""
    return day.weekday() >= 5


def day_off_for(side: Side | None) -> DayOff:
    """Days off of somebody from that side: weekends and its holidays; weekends alone where no side is known."""

    def is_off(day: date) -> bool:
        return is_weekend(day) or (side is not None and day in _holidays_of(side.holidays, day.year))

    return is_off


def day_off_for_all(sides: Iterable[Side]) -> DayOff:
    """Days off of a group: weekends, and days on which every side is off."""
    each = [day_off_for(side) for side in sides]

    def is_off(day: date) -> bool:
        return is_weekend(day) or (bool(each) and all(off(day) for off in each))

    return is_off


def working_day_at_or_before(day: date, is_off: DayOff) -> date:
    """That day, or the last one before it that is not off."""
    while is_off(day):
        day -= ONE_DAY
    return day


def working_day_at_or_after(day: date, is_off: DayOff) -> date:
    """That day, or the first one after it that is not off."""
    while is_off(day):
        day += ONE_DAY
    return day
