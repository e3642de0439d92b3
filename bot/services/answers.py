"""Answers that change nothing: help, the menu, forms to fill in, and what was not understood."""

from __future__ import annotations

from datetime import timedelta

from bot.domain.commands import AskToAdd, AskToMove, NotServed, NotUnderstood, UnreadDate
from bot.domain.item import ItemId, Status
from bot.domain.outcomes import (
    AddAsked,
    HelpShown,
    MenuShown,
    MoveAsked,
    Outcome,
    Refused,
    Trouble,
)
from bot.services.desk import Desk
from bot.services.items import changeable


def ask_to_move(command: AskToMove, desk: Desk) -> Outcome:
    """The form that gives the item another date, where it still can have one."""
    found = changeable(command.item, desk)
    if isinstance(found, Refused):
        return found
    item, group = found
    return MoveAsked(item=item, group=group, today=desk.today(group))


def ask_to_add(command: AskToAdd, desk: Desk) -> Outcome:
    """The form for a new item, filled with what was understood."""
    group = desk.directory.groups.get(command.group) if command.group else desk.here
    groups = desk.visible_groups()
    chosen = group if group in groups else None
    return AddAsked(kind=command.kind, title=command.title, group=chosen, groups=groups, words=command.words)


def show_help(desk: Desk) -> Outcome:
    """What can be said here, with an item of this group in the examples where it has one."""
    if desk.here is None:
        return HelpShown(group=None)
    items = desk.ledger.items(groups=(desk.here.code,), statuses=(Status.OPEN,))
    example = items[0].id if items else ItemId(desk.here.code, 1)
    return HelpShown(group=desk.here, example_item=str(example))


def show_menu(desk: Desk) -> Outcome:
    """What the speaker most likely wants now."""
    codes = tuple(group.code for group in desk.visible_groups())
    mine = desk.ledger.items(groups=codes, statuses=(Status.OPEN,), lead=desk.scene.speaker)
    today = desk.personal_day()
    late = [item for item in mine if item.late_days(today)]
    soon = [item for item in mine if item.due and today <= item.due.end <= today + timedelta(days=7)]
    return MenuShown(group=desk.here, mine_late=len(late), mine_due=len(soon))


def unread_date(command: UnreadDate, desk: Desk) -> Outcome:
    """Nothing was changed, since the date could not be read."""
    found = desk.find_item(command.item) if command.item else None
    if isinstance(found, Refused):
        return found
    return Refused(trouble=Trouble.DATE_UNREAD, text=command.text, item=found[0] if found else None)


def not_served(command: NotServed) -> Outcome:
    """What is asked for was understood, and is not served yet: said so, and the words are given back."""
    return Refused(trouble=Trouble.NOT_SERVED, text=command.typed)


def not_understood(command: NotUnderstood) -> Outcome:
    """Nothing was understood: the words are given back."""
    return Refused(trouble=Trouble.NOT_UNDERSTOOD, text=command.text)
