"""Which items the speaker may do something with: found, still open, and theirs to change; else the refusal that says why."""

from __future__ import annotations

from bot.domain.group import Group
from bot.domain.item import Item, ItemId, Status
from bot.domain.outcomes import Refused, Trouble
from bot.domain.person import PersonId
from bot.domain.roles import is_allowed, may_change, who_may_change
from bot.services.desk import Desk


def with_something_to_do(item_id: ItemId, desk: Desk) -> tuple[Item, Group] | Refused:
    """The item and its group, where it is open or on hold and the speaker may see it."""
    found = desk.find_item(item_id)
    if isinstance(found, Refused):
        return found
    item, _ = found
    if item.status is Status.DONE:
        return Refused(trouble=Trouble.ALREADY_DONE, item=item)
    if item.status not in (Status.OPEN, Status.ON_HOLD):
        return Refused(trouble=Trouble.NOT_OPEN, item=item)
    return found


def changeable(item_id: ItemId, desk: Desk) -> tuple[Item, Group] | Refused:
    """The item and its group, where it can still be closed, moved or put on hold, and the speaker may."""
    found = with_something_to_do(item_id, desk)
    if isinstance(found, Refused):
        return found
    item, group = found
    today = desk.today(group)
    if not may_change(desk.directory, desk.scene.speaker, item, group, today=today):
        return Refused(trouble=Trouble.MAY_NOT, item=item, may=who_may_change(item, group, today=today))
    return item, group


def unless_allowed(item: Item, allowed: tuple[PersonId, ...], desk: Desk) -> Refused | None:
    """The refusal that names who may, where the speaker is none of them."""
    if is_allowed(desk.directory, desk.scene.speaker, allowed):
        return None
    return Refused(trouble=Trouble.MAY_NOT, item=item, may=allowed)
