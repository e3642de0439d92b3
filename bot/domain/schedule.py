"""When people are nudged and groups get their digest: pure rules over items, days and calendars."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from bot.domain.cadence import USUAL, Cadence
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
from bot.domain.roles import chairs_of

COMING_DAYS = 90
"""How far ahead a digest looks for milestones."""
STALE_AFTER = timedelta(hours=6)
"""A digest missed by more than this is not sent late: it folds into the next."""
_ALMANAC = range(1900, 2200)
"""The years in which people are nudged: a date beyond them is a slip of the pen, and no reason for trouble."""

_PRESSING = list(Nudge)
"""From the least to the most pressing: where two reasons fall on one day, the later in this list is said."""


def nudge_of(person: PersonId, item: Item, group: Group, day: date, is_off: DayOff) -> Nudge | None:
    """Why the item stands in that person's reminder on that day: a part of it is theirs to do, or they chair its group."""
    reasons: list[Nudge | None] = []
    is_chair = person in chairs_of(group, day)
    if (item.status is Status.OPEN and person in item.waits_for) or (
        item.status is Status.ON_HOLD and is_chair
    ):
        reasons.append(nudge_on(item, day, is_off, group.cadence))
    if is_chair and chairs_asked_on(item, is_off, group.cadence) == day:
        reasons.append(Nudge.CHAIRS_ASKED)
    return _most_pressing(filter(None, reasons))


def nudge_on(item: Item, day: date, is_off: DayOff, cadence: Cadence = USUAL) -> Nudge | None:
    """Why the item is spoken of on that day, or None; what falls on a day off is moved to a working day."""
    return _most_pressing(
        nudge for when, nudge in nudge_days(item, is_off, cadence, until=day) if when == day
    )


def _most_pressing(reasons: Iterable[Nudge]) -> Nudge | None:
    return max(reasons, key=_PRESSING.index, default=None)


def chairs_asked_on(item: Item, is_off: DayOff, cadence: Cadence = USUAL) -> date | None:
    """The day of the last reminder of a late action: from then on only digests carry it."""
    if item.kind is not Kind.ACTION or not _is_dated(item) or item.due is None or not cadence.late:
        return None
    return working_day_at_or_after(item.due.end + timedelta(days=max(cadence.late)), is_off)


def _is_dated(item: Item) -> bool:
    """Whether it is open, with a date on which anybody could be spoken to."""
    due = item.due
    is_sane = due is not None and due.start.year in _ALMANAC and due.end.year in _ALMANAC
    return is_sane and item.status is Status.OPEN


def nudge_days(
    item: Item, is_off: DayOff, cadence: Cadence = USUAL, *, until: date
) -> Iterator[tuple[date, Nudge]]:
    """The days on which the item is nudged, as far as they can matter by `until`, each with the reason."""
    if item.status is Status.ON_HOLD and item.review and item.review.year in _ALMANAC:
        yield from _monthly(item.review, Nudge.REVIEW, is_off, until)
    if item.due is None or not _is_dated(item):
        return
    if item.kind is Kind.MILESTONE:
        yield from _milestone_days(item.due, is_off, cadence, until)
    else:
        yield from _action_days(item.due, is_off, cadence)


def _action_days(due: Due, is_off: DayOff, cadence: Cadence) -> Iterator[tuple[date, Nudge]]:
    yield from _before(due.end, cadence.actions, is_off)
    for days in cadence.late:
        yield working_day_at_or_after(due.end + timedelta(days=days), is_off), Nudge.LATE


def _milestone_days(due: Due, is_off: DayOff, cadence: Cadence, until: date) -> Iterator[tuple[date, Nudge]]:
    yield working_day_at_or_before(due.start, is_off), Nudge.FIRST_DAY
    yield from _before(due.end, cadence.milestones, is_off)
    yield from _monthly(due.end + timedelta(days=cadence.grace), Nudge.LATE, is_off, until)


def _before(last: date, cadence: Iterable[int], is_off: DayOff) -> Iterator[tuple[date, Nudge]]:
    """The last day, and as many days before it as are asked for."""
    for days in (*cadence, 0):
        yield working_day_at_or_before(last - timedelta(days=days), is_off), _nudge_before(days)


def _nudge_before(days: int) -> Nudge:
    if days <= 1:
        return Nudge.DAY_BEFORE if days else Nudge.ON_THE_DAY
    return Nudge.WEEK_BEFORE if days <= 7 else Nudge.MONTH_BEFORE


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
