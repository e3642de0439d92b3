"""What changes and dates cause to be said: notices, each with its key, its target and its moment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta

from bot.domain.calendar import days_reached, instant, local_day, working_day_at_or_after
from bot.domain.group import Directory, Group
from bot.domain.history import Change, Verb
from bot.domain.item import Item, Kind, Status
from bot.domain.later import Later
from bot.domain.mute import is_muted
from bot.domain.notice import Notice, NoticeKind
from bot.domain.person import PersonId
from bot.domain.roles import chairs_at_any_time
from bot.domain.schedule import day_off_of_group, day_off_of_person, digest_days, nudge_of, nudge_on
from bot.ports import Ledger
from bot.services.digests import last_digest
from bot.services.timelines import monthly_picture

BURST = timedelta(minutes=10)
"""Assignments within this time are told in one message."""
CHANNEL_HOUR = time(9)
"""When a milestone's reminder goes to its group's channel."""


def plan_for_change(change: Change, number: int, group: Group) -> Iterator[Notice]:
    """The notices that a change causes: the card that shows the item, and a word to whoever was given it."""
    # A note leaves the card as it is.
    if group.channel and change.after != change.before:
        yield Notice(
            kind=NoticeKind.CARD,
            thing=str(change.item),
            target=group.channel,
            period=str(number),
            due_at=change.at,
        )
    if change.verb in (Verb.ADDED, Verb.ASSIGNED):
        before = change.before.leads if change.before else ()
        for lead in change.after.leads:
            if lead != change.by and lead not in before:
                yield Notice(
                    kind=NoticeKind.ASSIGNED,
                    thing=str(change.item),
                    target=lead,
                    period=str(number),
                    due_at=change.at + BURST,
                )


def plan_for_dates(
    ledger: Ledger, directory: Directory, since: datetime, until: datetime
) -> Iterator[Notice]:
    """The notices that fall due in (since, until]: reminders, milestones' reminders to channels, digests."""
    groups = [group for group in directory.partnership.groups if group.channel]
    for group in groups:
        yield from _digests(group, directory, since, until)
    hours = directory.hours | {(CHANNEL_HOUR, group.timezone) for group in groups}
    if not any(any(days_reached(since, until, at, zone)) for at, zone in hours):
        return  # In most rounds it is nobody's hour, and the items need not be read.
    items = ledger.items(statuses=(Status.OPEN, Status.ON_HOLD))
    yield from _reminders(items, ledger.laters(), directory, since, until)
    for group in groups:
        own = [item for item in items if item.id.group == group.code and item.kind is Kind.MILESTONE]
        yield from _channel_reminders(own, group, directory, since, until)


def _reminders(
    items: Iterable[Item], laters: Iterable[Later], directory: Directory, since: datetime, until: datetime
) -> Iterator[Notice]:
    by_person: dict[PersonId, list[Item]] = {}
    for item in items:
        for person in _people_of(item, directory):
            by_person.setdefault(person, []).append(item)
    put_off: dict[PersonId, list[date]] = {}
    for later in laters:
        put_off.setdefault(later.person, []).append(later.day)
    for person in (*by_person, *(each for each in put_off if each not in by_person)):
        zone, at = directory.timezone_of(person), directory.hour_of(person)
        is_off = day_off_of_person(directory, person)
        asked = {working_day_at_or_after(day, is_off) for day in put_off.get(person, ())}
        for day in days_reached(since, until, at, zone):
            if day in asked or _has_reason(person, by_person.get(person, ()), day, directory):
                yield Notice(
                    kind=NoticeKind.REMINDER,
                    thing=person,
                    target=person,
                    period=day.isoformat(),
                    due_at=instant(day, at, zone),
                )


def _people_of(item: Item, directory: Directory) -> Iterable[PersonId]:
    """Whom the item's reminders may concern: the leads whose part is open, and whoever ever chairs its group."""
    group = directory.groups.get(item.id.group)
    return dict.fromkeys((*item.waits_for, *chairs_at_any_time(group))) if group else ()


def is_silent(item: Item, person: PersonId, directory: Directory, day: date) -> bool:
    """Whether the person does not want to be reminded of the item on that day."""
    known = directory.people.get(person)
    return known is not None and is_muted(str(item.id), item.id.group, known.mutes, day)


def _has_reason(person: PersonId, items: Iterable[Item], day: date, directory: Directory) -> bool:
    is_off = day_off_of_person(directory, person)
    heard = (item for item in items if not is_silent(item, person, directory, day))
    return any(nudge_of(person, item, directory.groups[item.id.group], day, is_off) for item in heard)


def _channel_reminders(
    items: Iterable[Item], group: Group, directory: Directory, since: datetime, until: datetime
) -> Iterator[Notice]:
    is_off = day_off_of_group(directory)
    days = list(days_reached(since, until, CHANNEL_HOUR, group.timezone))
    for item in items:
        for day in days:
            if item.status is Status.OPEN and nudge_on(item, day, is_off, group.cadence):
                yield Notice(
                    kind=NoticeKind.MILESTONE,
                    thing=str(item.id),
                    target=str(group.channel),
                    period=day.isoformat(),
                    due_at=instant(day, CHANNEL_HOUR, group.timezone),
                )


def _digests(group: Group, directory: Directory, since: datetime, until: datetime) -> Iterator[Notice]:
    for day in digest_days(group, since, until, day_off_of_group(directory)):
        digest = Notice(
            kind=NoticeKind.DIGEST,
            thing=group.code,
            target=str(group.channel),
            period=day.isoformat(),
            due_at=instant(day, group.digest.at, group.timezone),
        )
        yield digest
        before = local_day(last_digest(group, digest.due_at, directory), group.timezone)
        if (before.year, before.month) != (day.year, day.month):
            yield monthly_picture(digest)
