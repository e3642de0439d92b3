"""Answers to "which items?": mine, late, due in a span, of a group or of all that the asker may see."""

from __future__ import annotations

from bot.domain.commands import ListItems
from bot.domain.group import Group
from bot.domain.item import Item, Status, sort_key
from bot.domain.outcomes import ItemsListed, ListedItem, Outcome, Refused
from bot.services.desk import Desk

_ALIVE = (Status.OPEN, Status.ON_HOLD)


def list_items(command: ListItems, desk: Desk) -> Outcome:
    """The items that were asked for, the most pressing first."""
    groups = _groups_for(command, desk)
    if isinstance(groups, Refused):
        return groups
    by_code = {group.code: group for group in groups}
    lead = desk.scene.speaker if command.mine else command.owner
    statuses = (command.status,) if command.status else (Status.OPEN,) if command.overdue else _ALIVE
    items = desk.ledger.items(groups=tuple(by_code), statuses=statuses, lead=lead)
    rows = [_row(item, by_code[item.id.group], desk) for item in items]
    wanted = [row for row in rows if _is_wanted(row, command)]
    wanted.sort(key=lambda row: sort_key(row.item))
    return ItemsListed(asked=command, rows=tuple(wanted), groups=groups, today=desk.personal_day())


def _groups_for(command: ListItems, desk: Desk) -> tuple[Group, ...] | Refused:
    if command.group:
        group = desk.find_group(command.group)
        return group if isinstance(group, Refused) else (group,)
    asks_for_a_person = command.mine or command.owner is not None
    if desk.here and not command.everywhere and not asks_for_a_person:
        return (desk.here,)
    return desk.visible_groups()


def _row(item: Item, group: Group, desk: Desk) -> ListedItem:
    return ListedItem(item=item, late_days=item.late_days(desk.today(group)))


def _is_wanted(row: ListedItem, command: ListItems) -> bool:
    item = row.item
    if command.kind and item.kind is not command.kind:
        return False
    if command.overdue and row.late_days == 0:
        return False
    if command.min_late_days is not None and row.late_days <= command.min_late_days:
        return False
    return command.span is None or (item.due is not None and command.span.touches(item.due))
