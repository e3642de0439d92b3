"""When people are nudged and groups get their digest: pure rules over items, days and calendars."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from bot.domain.calendar import (
    ONE_DAY,
    DayOff,
    day_off_for,
    day_off_for_all,
    instant,
    is_weekend,
    local_day,
    working_day_at_or_after,
    working_day_at_or_before,
)
from bot.domain.due import Due, Step
from bot.domain.group import Directory, Group
from bot.domain.item import Item, Kind, Status
from bot.domain.outcomes import Nudge
from bot.domain.person import PersonId

COMING_DAYS = 90
"""How far ahead a digest looks for milestones."""
STALE_AFTER = timedelta(hours=6)
"""A digest missed by more than this is not sent late: it folds into the next."""
MILESTONE_GRACE = timedelta(days=7)
"""How long after its window a milestone is left in peace."""
_ALMANAC = range(1900, 2200)
"""The years in which people are nudged: a date beyond them is a slip of the pen, and no reason for trouble."""

_PRESSING = list(Nudge)
"""From the least to the most pressing: where two reasons fall on one day, the later in this list is said."""


def nudge_on(item: Item, day: date, is_off: DayOff) -> Nudge | None:
    """Why the item stands in a reminder on that day, or None; what falls on a day off is moved to a working day."""
    reasons = [nudge for when, nudge in nudge_days(item, is_off, until=day) if when == day]
    return max(reasons, key=_PRESSING.index) if reasons else None


def nudge_days(item: Item, is_off: DayOff, *, until: date) -> Iterator[tuple[date, Nudge]]:
    """The days on which the item is nudged, as far as they can matter by `until`, each with the reason."""
    if item.status is Status.ON_HOLD and item.review and item.review.year in _ALMANAC:
        yield from _monthly(item.review, Nudge.REVIEW, is_off, until)
    if item.status is not Status.OPEN or item.due is None:
        return
    if item.due.start.year not in _ALMANAC or item.due.end.year not in _ALMANAC:
        return
    if item.kind is Kind.MILESTONE:
        yield from _milestone_days(item.due, is_off, until)
        return
    yield from _action_days(item.due, is_off)


def _action_days(due: Due, is_off: DayOff) -> Iterator[tuple[date, Nudge]]:
    yield from _before(due.end, {7: Nudge.WEEK_BEFORE, 1: Nudge.DAY_BEFORE, 0: Nudge.ON_THE_DAY}, is_off)
    for days in (1, 7, 14):
        yield working_day_at_or_after(due.end + timedelta(days=days), is_off), Nudge.LATE


def _milestone_days(due: Due, is_off: DayOff, until: date) -> Iterator[tuple[date, Nudge]]:
    yield from _before(due.start, {0: Nudge.FIRST_DAY}, is_off)
    yield from _before(due.end, {30: Nudge.MONTH_BEFORE, 7: Nudge.WEEK_BEFORE, 0: Nudge.ON_THE_DAY}, is_off)
    yield from _monthly(due.end + MILESTONE_GRACE, Nudge.LATE, is_off, until)


def _before(day: date, nudges: dict[int, Nudge], is_off: DayOff) -> Iterator[tuple[date, Nudge]]:
    for days, nudge in nudges.items():
        yield working_day_at_or_before(day - timedelta(days=days), is_off), nudge


def _monthly(first: date, nudge: Nudge, is_off: DayOff, until: date) -> Iterator[tuple[date, Nudge]]:
    months = 0
    while (day := Step(months=months).after(first)) <= until:
        yield working_day_at_or_after(day, is_off), nudge
        months += 1


def day_off_of_person(directory: Directory, person: PersonId) -> DayOff:
    """The person's days off: weekends and the holidays of their side."""
    return day_off_for(directory.side_of(person))


def day_off_of_group(directory: Directory) -> DayOff:
    """A group's days off: weekends, and days on which all sides are off."""
    return day_off_for_all(directory.partnership.sides)


def sides_away(directory: Directory, day: date) -> tuple[str, ...]:
    """The sides (codes) that have a holiday on that day; on a weekend, when all are off, there is nobody to name."""
    if is_weekend(day):
        return ()
    return tuple(side.code for side in directory.partnership.sides if day_off_for(side)(day))


def digest_days(group: Group, since: datetime, until: datetime, is_off: DayOff) -> Iterator[date]:
    """The local days of the digests that fall within (since, until]: the group's weekday, moved forward off days off."""
    # A digest that days off pushed into the interval belongs to a weekday before it: two weeks cover any run of them.
    day = local_day(since, group.timezone) - timedelta(days=14)
    last = local_day(until, group.timezone)
    while day <= last:
        if day.weekday() == group.digest.weekday:
            sent_on = working_day_at_or_after(day, is_off)
            if since < instant(sent_on, group.digest.at, group.timezone) <= until:
                yield sent_on
        day += ONE_DAY


def week_of_digest(day: date) -> date:
    """The Monday of the week that a digest of that day is about."""
    return day - timedelta(days=day.weekday())
