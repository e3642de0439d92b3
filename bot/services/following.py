"""Following an item: who does so hears in the daily message what others changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from bot.domain.calendar import ONE_DAY, days_reached, instant, working_day_at_or_before
from bot.domain.commands import FollowItem, UnfollowItem
from bot.domain.group import Directory
from bot.domain.history import Change, RecordedChange
from bot.domain.notice import Notice, NoticeKind
from bot.domain.outcomes import FollowingChanged, News, Outcome, Refused, Trouble
from bot.domain.person import PersonId
from bot.domain.roles import may_see
from bot.domain.schedule import day_off_of_person
from bot.ports import Ledger
from bot.services.desk import Desk
from bot.services.plan import is_silent


def follow(command: FollowItem, desk: Desk) -> Outcome:
    """Follow an item that the speaker may see."""
    found = desk.find_item(command.item)
    if isinstance(found, Refused):
        return found
    item, group = found
    desk.ledger.follow(item.id, desk.scene.speaker, since=desk.scene.now)
    return FollowingChanged(item=item, group=group, follows=True)


def unfollow(command: UnfollowItem, desk: Desk) -> Outcome:
    """Follow an item no longer."""
    found = desk.find_item(command.item)
    if isinstance(found, Refused):
        return found
    item, group = found
    if not desk.ledger.unfollow(item.id, desk.scene.speaker):
        return Refused(trouble=Trouble.NOT_FOLLOWED, item=item)
    return FollowingChanged(item=item, group=group, follows=False)


def plan_news(ledger: Ledger, directory: Directory, since: datetime, until: datetime) -> Iterator[Notice]:
    """The daily messages that fall due in (since, until] because others changed what somebody follows."""
    for person in ledger.followers():
        zone, at = directory.timezone_of(person), directory.hour_of(person)
        is_off = day_off_of_person(directory, person)
        for day in days_reached(since, until, at, zone):
            if not is_off(day) and news_for(person, day, day, ledger, directory):
                yield Notice(
                    kind=NoticeKind.REMINDER,
                    thing=person,
                    target=person,
                    period=day.isoformat(),
                    due_at=instant(day, at, zone),
                )


def news_for(
    person: PersonId, first: date, last: date, ledger: Ledger, directory: Directory
) -> tuple[News, ...]:
    """What the daily messages of these days tell: each what came since the working day before."""
    zone, at = directory.timezone_of(person), directory.hour_of(person)
    before = working_day_at_or_before(first - ONE_DAY, day_off_of_person(directory, person))
    found = ledger.news_for(person, after=instant(before, at, zone), until=instant(last, at, zone))
    return tuple(
        News(change=change, group=group)
        for change in _lasting(found)
        if (group := directory.groups.get(change.item.group))
        and may_see(directory, person, group)
        and not is_silent(change.after, person, directory, last)
    )


def _lasting(found: Sequence[RecordedChange]) -> Iterator[Change]:
    """The changes but for those that were taken back among them, and their taking back."""
    numbers = {one.number for one in found}
    for one in found:
        if one.undone_by not in numbers and one.change.undoes not in numbers:
            yield one.change
