"""A person's Home: what is theirs today, and how their groups stand; of the secretariat, how all of them do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta

from bot.domain.calendar import local_day
from bot.domain.group import Group
from bot.domain.item import Item, Status
from bot.domain.outcomes import AskedItem, GroupState, HomeShown, ProposedItem
from bot.domain.proposal import Proposal
from bot.domain.roles import chairs_of
from bot.domain.schedule import COMING_DAYS, week_of_digest
from bot.services.desk import Desk
from bot.services.digests import asked_of
from bot.services.own_settings import settings_of
from bot.services.signoff import may_sign

DUE_DAYS = 7


def show_home(desk: Desk) -> HomeShown:
    """The speaker's Home as it stands: all items are read at once."""
    seen = desk.visible_groups()
    codes = tuple(group.code for group in seen)
    alive = desk.ledger.items(groups=codes, statuses=(Status.OPEN, Status.ON_HOLD))
    items = [item for item in alive if item.status is Status.OPEN]
    mine = [item for item in items if desk.scene.speaker in (*item.leads, *item.supporters)]
    day = desk.personal_day()
    person = settings_of(desk)
    is_secretariat = desk.directory.is_secretariat(person.id)
    changed = desk.ledger.last_changes() if is_secretariat else {}
    groups = seen if is_secretariat else tuple(_own(seen, desk))
    return HomeShown(
        person=person,
        late=tuple(item for item in mine if item.late_days(day)),
        due=tuple(_ending(mine, day, day + timedelta(days=DUE_DAYS))),
        coming=tuple(_ending(mine, day + timedelta(days=DUE_DAYS + 1), day + timedelta(days=COMING_DAYS))),
        asked=tuple(_asked(seen, desk)),
        waiting=tuple(_waiting(alive, desk.ledger.open_proposals(groups=codes), desk)),
        groups=tuple(_state(group, items, changed, desk) for group in groups),
        is_secretariat=is_secretariat,
        is_visitor=person.guest or person.outsider,
    )


def _waiting(alive: Iterable[Item], proposals: Iterable[Proposal], desk: Desk) -> Iterator[ProposedItem]:
    """What the speaker is still to sign."""
    known = {item.id: item for item in alive}
    for proposal in proposals:
        if item := known.get(proposal.item):
            one = ProposedItem(proposal=proposal, item=item, group=desk.directory.groups[item.id.group])
            if may_sign(one, desk.scene.speaker, desk):
                yield one


def _asked(seen: Iterable[Group], desk: Desk) -> Iterator[AskedItem]:
    """What other groups ask of those for which the speaker answers."""
    for group in seen:
        if desk.scene.speaker in chairs_of(group, desk.today(group)):
            yield from asked_of(group, desk.ledger, desk.directory)


def _own(seen: Iterable[Group], desk: Desk) -> Iterator[Group]:
    """The groups in which the speaker has a seat, or in whose channel they are."""
    speaker, day = desk.scene.speaker, desk.personal_day()
    for group in seen:
        channel = desk.directory.channels.get(group.channel) if group.channel else None
        members = channel.members if channel else None
        if group.seats_of(speaker, day) or speaker in (members or ()):
            yield group


def _state(group: Group, items: Iterable[Item], changed: Mapping[str, datetime], desk: Desk) -> GroupState:
    own = [item for item in items if item.id.group == group.code]
    today = desk.today(group)
    sunday = week_of_digest(today) + timedelta(days=6)
    at = changed.get(group.code)
    return GroupState(
        group=group,
        open=len(own),
        late=sum(1 for item in own if item.late_days(today)),
        this_week=len(list(_ending(own, today, sunday))),
        no_lead=sum(1 for item in own if item.is_led_by_nobody()),
        no_date=sum(1 for item in own if item.due is None),
        changed=local_day(at, group.timezone) if at else None,
    )


def _ending(items: Iterable[Item], first: date, last: date) -> Iterator[Item]:
    return (item for item in items if item.due and first <= item.due.end <= last)
