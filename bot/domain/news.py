"""What news of channels and people cause to be told, and to whom: a channel that takes no posts, a lead who has left."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from bot.domain.calendar import local_day
from bot.domain.group import Directory, Group
from bot.domain.item import Item
from bot.domain.notice import Notice, NoticeKind
from bot.domain.person import Channel, Person, PersonId
from bot.domain.roles import chairs_of


def told_of_channel(
    before: Channel | None, after: Channel, directory: Directory, now: datetime
) -> Iterator[Notice]:
    """Where a group's channel takes no posts any more, one of those who can mend it is told."""
    group = directory.group_of_channel.get(after.id)
    if group is None or before is None or not before.is_open or after.is_open:
        return
    for person in menders_of(group, directory, now)[:1]:
        yield _notice(NoticeKind.CLOSED, group.code, person, now)


def told_of_person(
    before: Person | None, after: Person, items: Iterable[Item], directory: Directory, now: datetime
) -> Iterator[Notice]:
    """Where somebody has left, the co-chairs of the groups whose items have no lead any more are told."""
    if before is None or before.gone or not after.gone:
        return
    codes = {item.id.group for item in items if has_lost_its_leads(item, directory)}
    groups = [group for group in directory.partnership.groups if group.code in codes]
    told = dict.fromkeys(person for group in groups for person in menders_of(group, directory, now))
    yield from (_notice(NoticeKind.LEADERLESS, after.id, person, now) for person in told)


def has_lost_its_leads(item: Item, directory: Directory) -> bool:
    """Whether persons lead it, and none of them is here any more."""
    return (
        bool(item.leads)
        and not item.organisations
        and not any(_is_here(one, directory) for one in item.leads)
    )


def menders_of(group: Group, directory: Directory, now: datetime) -> tuple[PersonId, ...]:
    """The group's co-chairs who are here; where there are none, the secretariat."""
    chairs = chairs_of(group, local_day(now, group.timezone))
    return _here(chairs, directory) or _here(directory.partnership.secretariat, directory)


def _here(people: Iterable[PersonId], directory: Directory) -> tuple[PersonId, ...]:
    return tuple(person for person in people if _is_here(person, directory))


def _is_here(person: PersonId, directory: Directory) -> bool:
    known = directory.people.get(person)
    return known is None or not known.gone


def _notice(kind: NoticeKind, thing: str, person: PersonId, now: datetime) -> Notice:
    # Once a day at most: Slack may say the same twice, and a channel may be opened and closed again.
    return Notice(kind=kind, thing=thing, target=person, period=now.date().isoformat(), due_at=now)
