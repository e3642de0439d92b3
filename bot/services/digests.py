"""A group's week: what is late, due, coming, done, and what wants attention."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from bot.domain.calendar import instant, local_day
from bot.domain.commands import ShowDigest
from bot.domain.group import Directory, Group
from bot.domain.item import Item, Kind, Status
from bot.domain.outcomes import AskedItem, Digest, DigestShown, Outcome, Refused, Trouble
from bot.domain.schedule import COMING_DAYS, day_off_of_group, digest_days, sides_away, week_of_digest
from bot.ports import Ledger
from bot.services.desk import Desk


def show_digest(command: ShowDigest, desk: Desk) -> Outcome:
    """The digest of the group that was named, else of the channel's, for the asker alone."""
    group = desk.find_group(command.group) if command.group else desk.here
    if group is None:
        return Refused(trouble=Trouble.NO_GROUP_HERE)
    if isinstance(group, Refused):
        return group
    day = command.day or local_day(desk.scene.now, group.timezone)
    return DigestShown(digest=digest_of(group, day, desk.ledger, desk.directory), whole=command.whole)


def digest_of(
    group: Group, day: date, ledger: Ledger, directory: Directory, *, after: datetime | None = None
) -> Digest:
    """The group's digest as it stands, for the week that holds that local day.

    What was done is told since the digest before it; `after` is the moment of an earlier one that was never sent, and
    whose news are told too.
    """
    week = week_of_digest(day)
    sunday = week + timedelta(days=6)
    items = ledger.items(groups=(group.code,), statuses=(Status.OPEN, Status.ON_HOLD))
    open_items = [item for item in items if item.status is Status.OPEN]
    dated = [item for item in open_items if item.due]
    late = [item for item in dated if item.late_days(day)]
    moment = instant(day, group.digest.at, group.timezone)
    coming_until = day + timedelta(days=COMING_DAYS)
    return Digest(
        group=group,
        day=day,
        week=week,
        late=tuple(late),
        this_week=_ending(dated, day, sunday),
        coming=_ending(_milestones(dated), sunday + timedelta(days=1), coming_until),
        done=ledger.items_closed_since(group.code, last_digest(group, after or moment, directory)),
        no_lead=tuple(item for item in open_items if item.is_led_by_nobody()),
        no_date=tuple(item for item in open_items if item.due is None),
        for_review=tuple(item for item in items if _is_for_review(item, sunday)),
        away=sides_away(directory, day),
        asked=tuple(_asked_of(group, ledger, directory)),
        to_sign=len(ledger.open_proposals(groups=(group.code,))),
    )


def _asked_of(group: Group, ledger: Ledger, directory: Directory) -> Iterator[AskedItem]:
    """What other groups ask of this one."""
    for item in ledger.items_asked_of(group.code):
        if asking := directory.groups.get(item.id.group):
            yield AskedItem(item=item, group=asking, asked=group, support=item.support_of(group.code))


def last_digest(group: Group, moment: datetime, directory: Directory) -> datetime:
    """When the digest before that moment was due."""
    is_off = day_off_of_group(directory)
    days = list(digest_days(group, moment - timedelta(weeks=3), moment - timedelta(seconds=1), is_off))
    return instant(days[-1], group.digest.at, group.timezone) if days else moment - timedelta(weeks=1)


def _milestones(items: Sequence[Item]) -> list[Item]:
    return [item for item in items if item.kind is Kind.MILESTONE]


def _ending(items: Sequence[Item], first: date, last: date) -> tuple[Item, ...]:
    return tuple(item for item in items if item.due and first <= item.due.end <= last)


def _is_for_review(item: Item, sunday: date) -> bool:
    return item.status is Status.ON_HOLD and item.review is not None and item.review <= sunday
