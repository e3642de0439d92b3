"""What happens to one item: it is added, shown, or given another date."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from bot.domain.commands import AddItem, MoveItem, ShowItem
from bot.domain.due import Due
from bot.domain.group import Group
from bot.domain.history import UNDO_FOR, Verb
from bot.domain.item import TITLE_LIMIT, Item, Status
from bot.domain.outcomes import (
    GroupAsked,
    ItemAdded,
    ItemShown,
    Outcome,
    Refused,
    Trouble,
)
from bot.domain.proposal import needs_sign_off
from bot.domain.recurrence import Recurrence
from bot.domain.roles import owners
from bot.domain.scene import Scene
from bot.services import anchors, settling, signoff
from bot.services.access import changeable
from bot.services.desk import Desk
from bot.services.record import record


def add(command: AddItem, desk: Desk) -> Outcome:
    """Keep a new item in the group that was named, else the channel's, else the speaker's only one, else ask."""
    command = _anchored(command, desk)
    title = " ".join((*command.title.split(), *command.unkept.split()))
    if not title:
        return Refused(trouble=Trouble.TITLE_MISSING)
    if len(title) > TITLE_LIMIT:
        return Refused(trouble=Trouble.TITLE_TOO_LONG, text=title)
    group = _group_for(command, desk)
    if not isinstance(group, Group):
        return group
    item = _new_item(command, title, group, desk)
    kept = record(desk, Verb.ADDED, before=None, after=item, group=group)
    return ItemAdded(item=item, group=group, change=kept.number)


def _anchored(command: AddItem, desk: Desk) -> AddItem:
    """The command with the date of what it hangs on; where that is not known, its words stay in the title."""
    if command.anchor is None or command.due:
        return command
    if not anchors.is_known(command.anchor, desk):
        return replace(command, anchor=None, unkept=command.anchored)
    return replace(command, due=anchors.due_of(command.anchor, command.anchored, desk))


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
    leads, supporters = owners(command.leads, desk.directory)
    return Item(
        id=desk.ledger.next_id(group.code),
        kind=command.kind,
        title=title,
        created_by=desk.scene.speaker,
        created_at=desk.scene.now,
        status=Status.ON_HOLD if command.on_hold else Status.OPEN,
        leads=leads,
        supporters=supporters,
        organisations=command.organisations,
        due=command.due,
        first_due=command.due,
        subgroup=command.subgroup,
        place=" ".join(command.place.split()),
        priority=command.priority,
        hold_reason=command.hold_reason,
        review=command.review,
        recurrence=_from_its_first_day(command),
        anchor=command.anchor,
        source=desk.scene.source,
    )


def _from_its_first_day(command: AddItem) -> Recurrence | None:
    """The rule, counted from the first day; without a day, as in "monthly", nothing can come again yet."""
    if command.recurrence is None or command.due is None:
        return None
    return replace(command.recurrence, start=command.recurrence.start or command.due.start)


def show(command: ShowItem, desk: Desk) -> Outcome:
    """The item as it stands."""
    found = desk.find_item(command.item)
    if isinstance(found, Refused):
        return found
    return ItemShown(item=found[0], group=found[1])


def move(command: MoveItem, desk: Desk) -> Outcome:
    """Give the item another date; the one it had, and why it moved, are kept."""
    found = changeable(command.item, desk)
    if isinstance(found, Refused):
        return found
    item, group = found
    asked = anchors.tied(command, item, desk)
    if isinstance(asked, Refused):
        return asked
    due = _new_due(asked, item)
    if due is None:
        return Refused(trouble=Trouble.DATE_UNREAD, item=item)
    if _is_as_before(due, item) and asked.anchor == item.anchor:
        return Refused(trouble=Trouble.SAME_DATE, item=item)
    moved = replace(_moved(item, due, command.reason, desk.scene), anchor=asked.anchor)
    if needs_sign_off(item, group) and _is_slip(item, moved):
        return signoff.propose_move(item, moved, group, desk, reason=command.reason)
    return settling.move(item, moved, group, desk)


def _is_slip(item: Item, moved: Item) -> bool:
    """Whether the days change of what had some: a first date, and one that is corrected at once, is no slip."""
    is_other = moved.due is not None and not moved.due.same_window(item.due)
    return is_other and item.due is not None and moved.first_due == item.first_due


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
        return replace(item, due=due, first_due=due, anchor=None, status=Status.OPEN)
    last = item.slips[-1] if item.slips else None
    if last and last.by == scene.speaker and scene.now - last.at <= UNDO_FOR:
        slips = (*item.slips[:-1], replace(last, reason=reason or last.reason))
        return replace(item, due=due, slips=slips, anchor=None, status=Status.OPEN)
    return item.moved(due, at=scene.now, by=scene.speaker, reason=reason)
