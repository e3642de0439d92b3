"""Answers to "which items?": mine, late, due in a span, of a group or of all that the asker may see."""

from __future__ import annotations

from bot.domain.calendar import local_day
from bot.domain.commands import Lack, ListItems
from bot.domain.due import on
from bot.domain.group import Group
from bot.domain.item import Item, Status, sort_key
from bot.domain.looking import holds_words
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
    items = desk.ledger.items(groups=tuple(by_code), statuses=_statuses(command), lead=lead)
    rows = [_row(item, by_code[item.id.group], desk) for item in items]
    wanted = [
        row
        for row in rows
        if _is_wanted(row, command, by_code[row.item.id.group])
        and _is_led(row, command, desk)
        and (not command.words or holds_words(command.words, _texts(row.item, desk)))
    ]
    wanted.sort(key=lambda row: (row.item.status not in _ALIVE, *sort_key(row.item)))
    return ItemsListed(asked=command, rows=tuple(wanted), groups=groups, today=desk.personal_day())


def _groups_for(command: ListItems, desk: Desk) -> tuple[Group, ...] | Refused:
    if command.groups:
        return _named(command.groups, desk)
    asks_for_a_person = command.mine or command.owner is not None
    if desk.here and not command.everywhere and not asks_for_a_person:
        return (desk.here,)
    return desk.visible_groups()


def _statuses(command: ListItems) -> tuple[Status, ...] | None:
    """What is looked for by its words may have been closed long ago."""
    if command.status:
        return (command.status,)
    if command.words:
        return None
    return (Status.OPEN,) if command.overdue else _ALIVE


def _named(codes: tuple[str, ...], desk: Desk) -> tuple[Group, ...] | Refused:
    found = [desk.find_group(code) for code in codes]
    refused = next((one for one in found if isinstance(one, Refused)), None)
    return refused or tuple(one for one in found if isinstance(one, Group))


def _row(item: Item, group: Group, desk: Desk) -> ListedItem:
    return ListedItem(item=item, late_days=item.late_days(desk.today(group)))


def _texts(item: Item, desk: Desk) -> tuple[str, ...]:
    """What is written of the item, and by whom it is led."""
    leads = (desk.directory.name_of(person) for person in item.leads)
    written = (str(item.id), item.title, item.outcome, item.hold_reason, item.subgroup or "")
    return (*written, *item.organisations, *leads)


def _is_wanted(row: ListedItem, command: ListItems, group: Group) -> bool:
    item = row.item
    return (
        command.kind in (None, item.kind)
        and command.priority in (None, item.priority)
        and (command.subgroup is None or _is_of_subgroup(item, command.subgroup, group))
        and not (command.lacks is Lack.LEAD and not item.is_led_by_nobody())
        and not (command.lacks is Lack.DATE and item.due is not None)
        and not (command.overdue and row.late_days == 0)
        and not (command.min_late_days is not None and row.late_days <= command.min_late_days)
        and _is_in_span(item, command, group)
    )


def _is_of_subgroup(item: Item, code: str, group: Group) -> bool:
    """Items keep a subgroup's code, or the words that were said where no code was known for them."""
    subgroup = group.subgroup(code)
    names = {code, *subgroup.names.all()} if subgroup else {code}
    return item.subgroup in names


def _is_in_span(item: Item, command: ListItems, group: Group) -> bool:
    """What is done was done in the span, everything else is due in it."""
    if command.span is None:
        return True
    if command.status is Status.DONE:
        closed = local_day(item.closed_at, group.timezone) if item.closed_at else None
        return closed is not None and command.span.touches(on(closed))
    return item.due is not None and command.span.touches(item.due)


def _is_led(row: ListedItem, command: ListItems, desk: Desk) -> bool:
    """Whether somebody of that side leads, or one of those organisations (a side may stand as one)."""
    item = row.item
    named = {name.casefold() for name in item.organisations}
    if command.organisations and named.isdisjoint(name.casefold() for name in command.organisations):
        return False
    if command.side is None:
        return True
    side = desk.directory.sides.get(command.side)
    names = {name.casefold() for name in side.names.all()} if side else set()
    sides = (desk.directory.side_of(person) for person in item.leads)
    return any(one is not None and one.code == command.side for one in sides) or not named.isdisjoint(names)
