"""What a notice turns out to say when it is decided again, at the moment of sending."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from types import MappingProxyType

from bot.domain.calendar import ONE_DAY, instant, local_day, local_time, working_day_at_or_after
from bot.domain.group import Directory, Group
from bot.domain.item import Item, ItemId, Status
from bot.domain.notice import FOLDED, Notice, NoticeKind
from bot.domain.outcomes import (
    Announcement,
    AssignmentTold,
    CardDue,
    DigestDue,
    MilestoneDue,
    Nothing,
    NotYet,
    Nudge,
    NudgedItem,
    ReminderDue,
)
from bot.domain.person import PersonId
from bot.domain.roles import chairs_of, may_see
from bot.domain.schedule import STALE_AFTER, day_off_of_group, day_off_of_person, nudge_of, nudge_on
from bot.ports import Ledger
from bot.services.decide_news import decide_news, out_of_reach
from bot.services.decide_signoff import decide_settled, decide_sign_off, decide_signed
from bot.services.decide_support import decide_support, decide_support_answer
from bot.services.digests import digest_of
from bot.services.following import news_for
from bot.services.plan import BURST, is_silent
from bot.services.quiet import A_MOMENT, LATEST, quiet_until
from bot.services.timelines import decide_timeline


def decide(
    notice: Notice, ledger: Ledger, directory: Directory, now: datetime
) -> Announcement | Nothing | NotYet:
    """What the notice says now, or that it has nothing left to say, or that it must wait."""
    if unsaid := out_of_reach(notice, directory, now):
        return unsaid
    return _DECIDED_BY[notice.kind](notice, ledger, directory, now)


def _decide_card(
    notice: Notice, ledger: Ledger, directory: Directory, now: datetime
) -> Announcement | Nothing | NotYet:
    found = _item_of(notice.thing, ledger, directory)
    if found is None or found[1].channel != notice.target:
        return Nothing(reason="the group meets elsewhere now")
    item, group = found
    waiting = ledger.waiting_about(NoticeKind.CARD, notice.thing)
    if _a_later_one_says_it(notice, waiting, now):
        return Nothing(reason=FOLDED)
    if ledger.card(item.id) is None:
        if item.status is Status.WITHDRAWN:
            return Nothing(reason="withdrawn before its card was posted")
        if any(each.key != notice.key for each in waiting):
            # Another process is posting the item's first card: this one is to edit it, not to post a second.
            return NotYet(until=now + A_MOMENT)
    return CardDue(item=item, group=group, today=local_day(now, group.timezone))


def _decide_assigned(
    notice: Notice, ledger: Ledger, directory: Directory, now: datetime
) -> Announcement | Nothing | NotYet:
    unsaid = ledger.unsaid(NoticeKind.ASSIGNED, notice.target)
    if _a_later_one_says_it(notice, unsaid, max(now, notice.due_at + BURST)):
        return Nothing(reason=FOLDED)
    person = PersonId(notice.target)
    zone = directory.timezone_of(person)
    if wait := quiet_until(now, zone):
        return NotYet(until=wait)
    said_now = [each for each in unsaid if each.due_at <= notice.due_at]
    given = [_given(each, person, ledger, directory) for each in (*said_now, notice)]
    items = {str(one[0].id): one for one in given if one}
    if not items:
        return Nothing(reason="no longer theirs")
    return AssignmentTold(person=person, items=tuple(items.values()), today=local_day(now, zone))


def _given(
    notice: Notice, person: PersonId, ledger: Ledger, directory: Directory
) -> tuple[Item, Group, PersonId] | None:
    """What the person was given, and by whom: who made the change that the notice is about."""
    found, recorded = _item_of(notice.thing, ledger, directory), ledger.change(int(notice.period))
    if (
        found is None
        or recorded is None
        or found[0].status not in (Status.OPEN, Status.ON_HOLD)
        or person not in found[0].leads
    ):
        return None
    return (*found, recorded.change.by) if may_see(directory, person, found[1]) else None


def _decide_reminder(
    notice: Notice, ledger: Ledger, directory: Directory, now: datetime
) -> Announcement | Nothing | NotYet:
    unsaid = ledger.unsaid(NoticeKind.REMINDER, notice.target)
    if _a_later_one_says_it(notice, unsaid, now):
        return Nothing(reason=FOLDED)
    person = PersonId(notice.target)
    if not_before := _next_reminder_hour(person, directory, now):
        return NotYet(until=not_before)
    days = {date.fromisoformat(each.period) for each in (*unsaid, notice) if each.due_at <= notice.due_at}
    today = local_day(now, directory.timezone_of(person))
    nudged = tuple(_nudged_items(person, sorted(days), today, ledger, directory))
    news = news_for(person, min(days), max(days), ledger, directory)
    if not nudged and not news:
        return Nothing(reason="settled since")
    return ReminderDue(person=person, today=today, items=nudged, news=news)


def _next_reminder_hour(person: PersonId, directory: Directory, now: datetime) -> datetime | None:
    """When the person may next be reminded: at their hour on a working day there; None when that is now."""
    zone, at = directory.timezone_of(person), directory.hour_of(person)
    today, is_off = local_day(now, zone), day_off_of_person(directory, person)
    first = today if local_time(now, zone) <= LATEST else today + ONE_DAY
    moment = instant(working_day_at_or_after(first, is_off), at, zone)
    return moment if moment > now else None


def _nudged_items(
    person: PersonId, days: list[date], today: date, ledger: Ledger, directory: Directory
) -> Iterator[NudgedItem]:
    is_off = day_off_of_person(directory, person)
    put_off = {later.item: later.day for later in ledger.laters(person)}
    for item in _items_of(person, today, put_off, ledger, directory):
        later = put_off.get(item.id, date.min)
        if later > today or is_silent(item, person, directory, today):
            continue
        group = directory.groups[item.id.group]
        reasons = [nudge for day in days if (nudge := nudge_of(person, item, group, day, is_off))]
        if later > date.min and working_day_at_or_after(later, is_off) in days:
            reasons = reasons or [Nudge.ASKED_FOR]
        if reasons:
            yield NudgedItem(item=item, group=group, nudge=reasons[-1], today=today)


def _items_of(
    person: PersonId, today: date, put_off: Iterable[ItemId], ledger: Ledger, directory: Directory
) -> tuple[Item, ...]:
    """What the person may be nudged about: the items that they lead, those of the groups that they chair, and what
    they asked to be reminded of, each once."""
    chaired = [group.code for group in directory.partnership.groups if person in chairs_of(group, today)]
    items = [
        *ledger.items(groups=tuple(directory.groups), statuses=(Status.OPEN,), lead=person),
        *(ledger.items(groups=chaired, statuses=(Status.OPEN, Status.ON_HOLD)) if chaired else ()),
        *(each for item_id in put_off if (each := _asked_for(item_id, person, ledger, directory))),
    ]
    return tuple({item.id: item for item in items}.values())


def _asked_for(item_id: ItemId, person: PersonId, ledger: Ledger, directory: Directory) -> Item | None:
    """The item, where it is still there to be done and the person may still see it."""
    group = directory.groups.get(item_id.group)
    item = ledger.item(item_id) if group and may_see(directory, person, group) else None
    return item if item and item.status in (Status.OPEN, Status.ON_HOLD) else None


def _decide_milestone(
    notice: Notice, ledger: Ledger, directory: Directory, now: datetime
) -> Announcement | Nothing | NotYet:
    found = _item_of(notice.thing, ledger, directory)
    if found is None or found[0].status is not Status.OPEN or found[1].channel != notice.target:
        return Nothing(reason="settled since")
    item, group = found
    unsaid = ledger.unsaid(NoticeKind.MILESTONE, notice.target)
    if _a_later_one_says_it(notice, [each for each in unsaid if each.thing == notice.thing], now):
        return Nothing(reason=FOLDED)
    if wait := quiet_until(now, group.timezone):
        return NotYet(until=wait)
    nudge = nudge_on(item, date.fromisoformat(notice.period), day_off_of_group(directory), group.cadence)
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
    day = date.fromisoformat(notice.period)
    if now - instant(day, group.digest.at, group.timezone) > STALE_AFTER:
        return Nothing(reason=FOLDED)
    if wait := quiet_until(now, group.timezone):
        return NotYet(until=wait)
    earliest = min((each.due_at for each in ledger.unsaid(NoticeKind.DIGEST, notice.target)), default=None)
    return DigestDue(digest=digest_of(group, day, ledger, directory, after=earliest))


def _item_of(thing: str, ledger: Ledger, directory: Directory) -> tuple[Item, Group] | None:
    item_id = ItemId.parse(thing)
    group = directory.groups.get(item_id.group) if item_id else None
    item = ledger.item(item_id) if item_id and group else None
    return (item, group) if item and group else None


def _a_later_one_says_it(notice: Notice, unsaid: Iterable[Notice], due_by: datetime) -> bool:
    """Whether a later notice of the same kind to the same target is due by then: the last one speaks for all."""
    order = (notice.due_at, notice.key)
    return any(order < (each.due_at, each.key) and each.due_at <= due_by for each in unsaid)


_DECIDED_BY: Mapping[
    NoticeKind, Callable[[Notice, Ledger, Directory, datetime], Announcement | Nothing | NotYet]
] = MappingProxyType(
    {
        NoticeKind.CARD: _decide_card,
        NoticeKind.ASSIGNED: _decide_assigned,
        NoticeKind.REMINDER: _decide_reminder,
        NoticeKind.MILESTONE: _decide_milestone,
        NoticeKind.DIGEST: _decide_digest,
        NoticeKind.TIMELINE: decide_timeline,
        NoticeKind.SIGN_OFF: decide_sign_off,
        NoticeKind.SETTLED: decide_settled,
        NoticeKind.SIGNED: decide_signed,
        NoticeKind.SUPPORT: decide_support,
        NoticeKind.SUPPORT_ANSWER: decide_support_answer,
        NoticeKind.CLOSED: decide_news,
        NoticeKind.LEADERLESS: decide_news,
    }
)
