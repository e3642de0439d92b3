"""What happens to one item: it is added, shown, closed, or given another date."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from bot.domain.commands import AddItem, MarkDone, MoveItem, ShowItem
from bot.domain.due import Due
from bot.domain.group import Group
from bot.domain.history import UNDO_FOR, Change, Verb
from bot.domain.item import TITLE_LIMIT, Item, ItemId, Status
from bot.domain.outcomes import (
    GroupAsked,
    ItemAdded,
    ItemDone,
    ItemMoved,
    ItemShown,
    Outcome,
    Refused,
    Trouble,
)
from bot.domain.roles import may_change, who_may_change
from bot.domain.scene import Scene
from bot.services.desk import Desk
from bot.services.plan import plan_for_change


def add(command: AddItem, desk: Desk) -> Outcome:
    """Keep a new item in the group that was named, else the channel's, else the speaker's only one, else ask."""
    title = " ".join((*command.title.split(), *command.unkept.split()))
    if not title:
        return Refused(trouble=Trouble.TITLE_MISSING)
    if len(title) > TITLE_LIMIT:
        return Refused(trouble=Trouble.TITLE_TOO_LONG, text=title)
    group = _group_for(command, desk)
    if not isinstance(group, Group):
        return group
    item = _new_item(command, title, group, desk)
    number = record(desk, Verb.ADDED, before=None, after=item, group=group)
    return ItemAdded(item=item, group=group, change=number)


def _group_for(command: AddItem, desk: Desk) -> Group | Refused | GroupAsked:
    if command.group:
        return desk.find_group(command.group)
    if desk.here:
        return desk.here
    seats = desk.directory.member_groups(desk.scene.speaker, desk.personal_day())
    if len(seats) == 1:
        return seats[0]
    choices = seats or desk.visible_groups()
    if not choices:
        return Refused(trouble=Trouble.NO_GROUP_HERE, text=command.title)
    return GroupAsked(command=command, groups=choices)


def _new_item(command: AddItem, title: str, group: Group, desk: Desk) -> Item:
    return Item(
        id=desk.ledger.next_id(group.code),
        kind=command.kind,
        title=title,
        created_by=desk.scene.speaker,
        created_at=desk.scene.now,
        status=Status.ON_HOLD if command.on_hold else Status.OPEN,
        leads=tuple(dict.fromkeys(command.leads)),
        organisations=command.organisations,
        due=command.due,
        first_due=command.due,
        subgroup=command.subgroup,
        priority=command.priority,
        hold_reason=command.hold_reason,
        review=command.review,
        source=desk.scene.source,
    )


def show(command: ShowItem, desk: Desk) -> Outcome:
    """The item as it stands."""
    found = desk.find_item(command.item)
    if isinstance(found, Refused):
        return found
    return ItemShown(item=found[0], group=found[1])


def mark_done(command: MarkDone, desk: Desk) -> Outcome:
    """Close the item, with what came of it."""
    found = changeable(command.item, desk)
    if isinstance(found, Refused):
        return found
    item, group = found
    closed = item.finished(at=desk.scene.now, outcome=command.outcome, evidence=command.evidence)
    number = record(desk, Verb.DONE, before=item, after=closed, group=group)
    return ItemDone(item=closed, group=group, change=number)


def move(command: MoveItem, desk: Desk) -> Outcome:
    """Give the item another date; the one it had, and why it moved, are kept."""
    found = changeable(command.item, desk)
    if isinstance(found, Refused):
        return found
    item, group = found
    due = _new_due(command, item)
    if due is None:
        return Refused(trouble=Trouble.DATE_UNREAD, item=item)
    if _is_as_before(due, item):
        return Refused(trouble=Trouble.SAME_DATE, item=item)
    moved = _moved(item, due, command.reason, desk.scene)
    number = record(desk, Verb.MOVED, before=item, after=moved, group=group)
    return ItemMoved(item=moved, group=group, change=number, before=item.due)


def _new_due(command: MoveItem, item: Item) -> Due | None:
    if command.due or command.shift is None or item.due is None:
        return command.due
    with suppress(ValueError, OverflowError):  # there is no such date: the year 9999 was left behind
        return command.shift.moved(item.due)
    return None


def _is_as_before(due: Due, item: Item) -> bool:
    same = due.same_window(item.due) and item.due is not None and due.tentative == item.due.tentative
    return same and item.status is Status.OPEN


def _moved(item: Item, due: Due, reason: str, scene: Scene) -> Item:
    """The item with its new date. What somebody corrects at once was no slip, be it the first date or a later one."""
    just_made = scene.speaker == item.created_by and scene.now - item.created_at <= UNDO_FOR
    if just_made and not item.slips and not reason:
        return replace(item, due=due, first_due=due, status=Status.OPEN)
    last = item.slips[-1] if item.slips else None
    if last and last.by == scene.speaker and scene.now - last.at <= UNDO_FOR:
        slips = (*item.slips[:-1], replace(last, reason=reason or last.reason))
        return replace(item, due=due, slips=slips, status=Status.OPEN)
    return item.moved(due, at=scene.now, by=scene.speaker, reason=reason)


def changeable(item_id: ItemId, desk: Desk) -> tuple[Item, Group] | Refused:
    """The item and its group, where it can still be closed or moved, and the speaker may."""
    found = desk.find_item(item_id)
    if isinstance(found, Refused):
        return found
    item, group = found
    today = desk.today(group)
    if item.status is Status.DONE:
        return Refused(trouble=Trouble.ALREADY_DONE, item=item)
    if item.status not in (Status.OPEN, Status.ON_HOLD):
        return Refused(trouble=Trouble.NOT_OPEN, item=item)
    if not may_change(desk.directory, desk.scene.speaker, item, group, today=today):
        return Refused(trouble=Trouble.MAY_NOT, item=item, may=who_may_change(item, group, today=today))
    return item, group


def record(
    desk: Desk, verb: Verb, *, before: Item | None, after: Item, group: Group, undoes: int | None = None
) -> int:
    """Keep the item, its history and the notices that the change causes. Returns the change's number."""
    change = Change(
        item=after.id,
        verb=verb,
        before=before,
        after=after,
        by=desk.scene.speaker,
        at=desk.scene.now,
        origin=desk.scene.origin,
        undoes=undoes,
    )
    number = desk.ledger.save(change)
    desk.ledger.plan(plan_for_change(change, number, group))
    return number
