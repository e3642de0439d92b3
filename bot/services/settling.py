"""What closing and moving do to an item, once nothing stands against them."""

from __future__ import annotations

from bot.domain.group import Group
from bot.domain.history import Verb
from bot.domain.item import Item
from bot.domain.outcomes import ItemDone, ItemMoved
from bot.domain.proposal import Proposal
from bot.services.desk import Desk
from bot.services.record import record


def close(
    item: Item, closed: Item, group: Group, desk: Desk, *, proposal: Proposal | None = None
) -> ItemDone:
    """Keep the item as closed; of what comes again, the item for the next time is made."""
    number = record(desk, Verb.DONE, before=item, after=closed, group=group, proposal=proposal).number
    following = _follow(closed, group, desk, cause=number)
    return ItemDone(item=closed, group=group, change=number, following=following)


def move(item: Item, moved: Item, group: Group, desk: Desk, *, proposal: Proposal | None = None) -> ItemMoved:
    """Keep the item with its other date; what hangs on it moves along."""
    kept = record(desk, Verb.MOVED, before=item, after=moved, group=group, proposal=proposal)
    return ItemMoved(
        item=moved,
        group=group,
        change=kept.number,
        before=item.due,
        followers=kept.followers,
        untied=item.anchor if moved.anchor is None else None,
    )


def _follow(item: Item, group: Group, desk: Desk, *, cause: int) -> Item | None:
    """The item for the next time of what comes again, by the same people; None where this was the last time."""
    due = item.next_due(desk.today(group))
    if due is None:
        return None
    following = Item(
        id=desk.ledger.next_id(group.code),
        kind=item.kind,
        title=item.title,
        created_by=item.created_by,
        created_at=desk.scene.now,
        leads=item.leads,
        supporters=item.supporters,
        organisations=item.organisations,
        due=due,
        first_due=due,
        subgroup=item.subgroup,
        place=item.place,
        priority=item.priority,
        recurrence=item.recurrence,
    )
    record(desk, Verb.ADDED, before=None, after=following, group=group, cause=cause)
    return following
