"""What becomes of an item besides done and moved: put on hold, given up, opened again."""

from __future__ import annotations

from bot.domain.commands import DropItem, HoldItem, ReopenItem
from bot.domain.group import Group
from bot.domain.history import Verb
from bot.domain.item import Item, ItemId, Status
from bot.domain.outcomes import Outcome, Refused, Trouble
from bot.domain.roles import chairs_of
from bot.services.access import changeable, unless_allowed, with_something_to_do
from bot.services.desk import Desk
from bot.services.record import change


def hold(command: HoldItem, desk: Desk) -> Outcome:
    """Put the item on hold, or give what is on hold another reason or review date."""
    found = changeable(command.item, desk)
    if isinstance(found, Refused):
        return found
    item, group = found
    held = item.held(reason=command.reason or item.hold_reason, review=command.review or item.review)
    if held == item:
        return Refused(trouble=Trouble.ALREADY_ON_HOLD, item=item)
    return change(desk, Verb.HELD, before=item, after=held, group=group)


def drop(command: DropItem, desk: Desk) -> Outcome:
    """Give the item up."""
    found = droppable(command.item, desk)
    if isinstance(found, Refused):
        return found
    item, group = found
    dropped = item.dropped(at=desk.scene.now, reason=command.reason)
    return change(desk, Verb.DROPPED, before=item, after=dropped, group=group)


def droppable(item_id: ItemId, desk: Desk) -> tuple[Item, Group] | Refused:
    """The item and its group, where there is something to do with it and the speaker may give it up."""
    found = with_something_to_do(item_id, desk)
    if isinstance(found, Refused):
        return found
    return _unless_chair(*found, desk) or found


def reopen(command: ReopenItem, desk: Desk) -> Outcome:
    """Open the item again: what is on hold by whoever may change it, what is closed or given up by co-chairs."""
    found = desk.find_item(command.item)
    if isinstance(found, Refused):
        return found
    item, group = found
    if item.status is Status.OPEN:
        return Refused(trouble=Trouble.ALREADY_OPEN, item=item)
    refused = _why_not_reopened(item, group, desk)
    return refused or change(desk, Verb.REOPENED, before=item, after=item.reopened(), group=group)


def _why_not_reopened(item: Item, group: Group, desk: Desk) -> Refused | None:
    if item.status is Status.ON_HOLD:
        found = changeable(item.id, desk)
        return found if isinstance(found, Refused) else None
    return _unless_chair(item, group, desk)


def _unless_chair(item: Item, group: Group, desk: Desk) -> Refused | None:
    return unless_allowed(item, chairs_of(group, desk.today(group)), desk)
