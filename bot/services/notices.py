"""Notices: what changes and dates cause to be said, and what a notice turns out to say when it is decided again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta

from bot.domain.calendar import ONE_DAY, days_reached, instant, local_day, local_time
from bot.domain.group import Directory, Group
from bot.domain.history import Change, Verb
from bot.domain.item import Item, ItemId, Kind, Status
from bot.domain.notice import FOLDED, Notice, NoticeKind
from bot.domain.outcomes import (
    Announcement,
    AssignmentTold,
    CardDue,
    DigestDue,
    MilestoneDue,
    NotYet,
    Nothing,
    NudgedItem,
    ReminderDue,
)
from bot.domain.person import PersonId
from bot.domain.roles import chairs_of
from bot.domain.schedule import STALE_AFTER, day_off_of_group, day_off_of_person, digest_days, nudge_on
from bot.ports import Ledger
from bot.services.digests import digest_of

_BURST = timedelta(minutes=10)
"""Assignments within this time are told in one message."""
_EARLIEST, _LATEST = time(7), time(20)
"""Between these local times people may be written to."""
_CHANNEL_HOUR = time(9)
"""When a milestone's reminder goes to its group's channel."""


# What a change causes


def plan_for_change(change: Change, number: int, group: Group) -> Iterator[Notice]:
    """The notices that a change causes: the card that shows the item, and a word to whoever was given it."""
    if group.channel:
        yield Notice(
            kind=NoticeKind.CARD,
            thing=str(change.item),
            target=group.channel,
            period=str(number),
            due_at=change.at,
        )
    if change.verb is Verb.ADDED:
        for lead in change.after.leads:
            if lead != change.by:
                yield Notice(
                    kind=NoticeKind.ASSIGNED,
                    thing=str(change.item),
                    target=lead,
                    period=str(number),
                    due_at=change.at + _BURST,
                )


# What dates cause


def plan_for_dates(ledger: Ledger, directory: Directory, since: datetime, until: datetime) -> Iterator[Notice]:
    """The notices that fall due in (since, until]: reminders, milestones' reminders to channels, digests."""
    items = ledger.items(statuses=(Status.OPEN, Status.ON_HOLD))
    yield from _reminders(items, directory, since, until)
    for group in directory.partnership.groups:
        if group.channel:
            own = [item for item in items if item.id.group == group.code and item.kind is Kind.MILESTONE]
            yield from _channel_reminders(own, group, directory, since, until)
            yield from _digests(group, directory, since, until)


def _reminders(
    items: Iterable[Item], directory: Directory, since: datetime, until: datetime
) -> Iterator[Notice]:
    by_person: dict[PersonId, list[Item]] = {}
    for item in items:
        for person in _people_to_nudge(item, directory, until):
            by_person.setdefault(person, []).append(item)
    for person, theirs in by_person.items():
        zone, at = directory.timezone_of(person), _hour_of(person, directory)
        is_off = day_off_of_person(directory, person)
        for day in days_reached(since, until, at, zone):
            if any(nudge_on(item, day, is_off) for item in theirs):
                due_at = instant(day, at, zone)
                yield Notice(
                    kind=NoticeKind.REMINDER, thing=person, target=person, period=day.isoformat(), due_at=due_at
                )


def _people_to_nudge(item: Item, directory: Directory, now: datetime) -> tuple[PersonId, ...]:
    group = directory.groups.get(item.id.group)
    if group is None:
        return ()
    if item.status is Status.ON_HOLD:
        return chairs_of(group, local_day(now, group.timezone))
    return item.leads


def _hour_of(person: PersonId, directory: Directory) -> time:
    known = directory.people.get(person)
    return time(known.hour) if known else time(9)


def _channel_reminders(
    items: Iterable[Item], group: Group, directory: Directory, since: datetime, until: datetime
) -> Iterator[Notice]:
    is_off = day_off_of_group(directory)
    days = list(days_reached(since, until, _CHANNEL_HOUR, group.timezone))
    for item in items:
        for day in days:
            if item.status is Status.OPEN and nudge_on(item, day, is_off):
                yield Notice(
                    kind=NoticeKind.MILESTONE,
                    thing=str(item.id),
                    target=str(group.channel),
                    period=day.isoformat(),
                    due_at=instant(day, _CHANNEL_HOUR, group.timezone),
                )


def _digests(group: Group, directory: Directory, since: datetime, until: datetime) -> Iterator[Notice]:
    for day in digest_days(group, since, until, day_off_of_group(directory)):
        yield Notice(
            kind=NoticeKind.DIGEST,
            thing=group.code,
            target=str(group.channel),
            period=day.isoformat(),
            due_at=instant(day, group.digest.at, group.timezone),
        )


# What a notice says when it is decided again


def decide(
    notice: Notice, ledger: Ledger, directory: Directory, now: datetime
) -> Announcement | Nothing | NotYet:
    """What the notice says now, or that it has nothing left to say, or that it must wait."""
    match notice.kind:
        case NoticeKind.CARD:
            return _decide_card(notice, ledger, directory, now)
        case NoticeKind.ASSIGNED:
            return _decide_assigned(notice, ledger, directory, now)
        case NoticeKind.REMINDER:
            return _decide_reminder(notice, ledger, directory, now)
        case NoticeKind.MILESTONE:
            return _decide_milestone(notice, ledger, directory, now)
        case NoticeKind.DIGEST:
            return _decide_digest(notice, ledger, directory, now)


def _decide_card(
    notice: Notice, ledger: Ledger, directory: Directory, now: datetime
) -> Announcement | Nothing:
    found = _item_of(notice.thing, ledger, directory)
    if found is None:
        return Nothing(reason="item gone")
    item, group = found
    if item.status is Status.WITHDRAWN and ledger.card(item.id) is None:
        return Nothing(reason="withdrawn before its card was posted")
    return CardDue(item=item, group=group, today=local_day(now, group.timezone))


def _decide_assigned(
    notice: Notice, ledger: Ledger, directory: Directory, now: datetime
) -> Announcement | Nothing | NotYet:
    unsaid = ledger.unsaid(NoticeKind.ASSIGNED, notice.target)
    if _a_later_one_says_it(notice, unsaid, notice.due_at + _BURST):
        return Nothing(reason=FOLDED)
    person = PersonId(notice.target)
    zone = directory.timezone_of(person)
    if quiet_until := _quiet_until(now, zone):
        return NotYet(until=quiet_until)
    given = [_given(each.thing, person, ledger, directory) for each in (*unsaid, notice)]
    items = {str(one[0].id): one for one in given if one}
    if not items:
        return Nothing(reason="no longer theirs")
    return AssignmentTold(person=person, items=tuple(items.values()), today=local_day(now, zone))


def _given(
    thing: str, person: PersonId, ledger: Ledger, directory: Directory
) -> tuple[Item, Group, PersonId] | None:
    found = _item_of(thing, ledger, directory)
    if found is None or found[0].status not in (Status.OPEN, Status.ON_HOLD) or person not in found[0].leads:
        return None
    return (*found, found[0].created_by)


def _decide_reminder(
    notice: Notice, ledger: Ledger, directory: Directory, now: datetime
) -> Announcement | Nothing | NotYet:
    unsaid = ledger.unsaid(NoticeKind.REMINDER, notice.target)
    if _a_later_one_says_it(notice, unsaid, now):
        return Nothing(reason=FOLDED)
    person = PersonId(notice.target)
    if quiet_until := _quiet_until(now, directory.timezone_of(person)):
        return NotYet(until=quiet_until)
    days = {date.fromisoformat(each.period) for each in (*unsaid, notice) if each.due_at <= notice.due_at}
    today = local_day(now, directory.timezone_of(person))
    nudged = tuple(_nudged_items(person, sorted(days), today, ledger, directory))
    return ReminderDue(person=person, today=today, items=nudged) if nudged else Nothing(reason="settled since")


def _nudged_items(
    person: PersonId, days: list[date], today: date, ledger: Ledger, directory: Directory
) -> Iterator[NudgedItem]:
    is_off = day_off_of_person(directory, person)
    for item in _items_of(person, today, ledger, directory):
        reasons = [nudge for day in days if (nudge := nudge_on(item, day, is_off))]
        if reasons:
            yield NudgedItem(item=item, group=directory.groups[item.id.group], nudge=reasons[-1], today=today)


def _items_of(person: PersonId, today: date, ledger: Ledger, directory: Directory) -> Iterator[Item]:
    """What the person is nudged about: open items that they lead, and what is on hold in the groups they chair."""
    led = ledger.items(groups=tuple(directory.groups), statuses=(Status.OPEN,), lead=person)
    chaired = [group.code for group in directory.partnership.groups if person in chairs_of(group, today)]
    yield from led
    if chaired:
        yield from ledger.items(groups=chaired, statuses=(Status.ON_HOLD,))


def _decide_milestone(
    notice: Notice, ledger: Ledger, directory: Directory, now: datetime
) -> Announcement | Nothing:
    found = _item_of(notice.thing, ledger, directory)
    day = date.fromisoformat(notice.period)
    if found is None or found[0].status is not Status.OPEN:
        return Nothing(reason="settled since")
    item, group = found
    later = [each for each in ledger.unsaid(NoticeKind.MILESTONE, notice.target) if each.thing == notice.thing]
    if any(each.due_at > notice.due_at for each in later):
        return Nothing(reason=FOLDED)
    nudge = nudge_on(item, day, day_off_of_group(directory))
    if nudge is None:
        return Nothing(reason="moved since")
    today = local_day(now, group.timezone)
    return MilestoneDue(nudged=NudgedItem(item=item, group=group, nudge=nudge, today=today))


def _decide_digest(
    notice: Notice, ledger: Ledger, directory: Directory, now: datetime
) -> Announcement | Nothing | NotYet:
    group = directory.groups.get(notice.thing)
    if group is None or group.channel != notice.target:
        return Nothing(reason="the group meets elsewhere now")
    if now - notice.due_at > STALE_AFTER:
        return Nothing(reason="too late: the next one says it")
    if quiet_until := _quiet_until(now, group.timezone):
        return NotYet(until=quiet_until)
    return DigestDue(digest=digest_of(group, date.fromisoformat(notice.period), ledger, directory))


# Shared by them


def _item_of(thing: str, ledger: Ledger, directory: Directory) -> tuple[Item, Group] | None:
    item_id = ItemId.parse(thing)
    group = directory.groups.get(item_id.group) if item_id else None
    item = ledger.item(item_id) if item_id and group else None
    return (item, group) if item and group else None


def _a_later_one_says_it(notice: Notice, unsaid: Iterable[Notice], due_by: datetime) -> bool:
    """Whether a later notice of the same kind to the same target is due by then: the last one speaks for all."""
    order = (notice.due_at, notice.key)
    return any(order < (each.due_at, each.key) and each.due_at <= due_by for each in unsaid)


def _quiet_until(now: datetime, timezone: str) -> datetime | None:
    """The next moment at which people there may be written to; None when that is now."""
    at = local_time(now, timezone)
    if _EARLIEST <= at <= _LATEST:
        return None
    today = local_day(now, timezone)
    return instant(today if at < _EARLIEST else today + ONE_DAY, _EARLIEST, timezone)

