"""Answers that change nothing: help, the menu, forms to fill in, and what was not understood."""

from __future__ import annotations

from datetime import timedelta

from bot.domain.commands import AskFor, AskToAdd, Form, NotServed, NotUnderstood, UnreadDate
from bot.domain.group import Group
from bot.domain.item import Item, ItemId, Status
from bot.domain.outcomes import (
    AddAsked,
    FormAsked,
    HelpShown,
    MenuShown,
    Outcome,
    ProposedItem,
    Refused,
    Trouble,
)
from bot.services import support
from bot.services.access import changeable, proposed
from bot.services.desk import Desk
from bot.services.leads import assignable
from bot.services.signoff import list_proposals
from bot.services.standing import droppable


def ask_for(command: AskFor, desk: Desk) -> Outcome:
    """The form, where the item is still one for it."""
    if command.form is Form.DECLINE:
        instead = support.declined_instead(command, desk)
        return support.ask_to_decline(command, desk) if instead else _ask_to_decline(command, desk)
    if command.form is Form.DECLINE_SUPPORT:
        return support.ask_to_decline(command, desk)
    found = _item_for(command, desk)
    if isinstance(found, Refused):
        return found
    item, group = found
    return FormAsked(form=command.form, item=item, group=group, today=desk.today(group))


def _ask_to_decline(command: AskFor, desk: Desk) -> Outcome:
    """The form that asks why, where there is still something to refuse."""
    found = proposed(command.item, command.proposal, desk)
    if not isinstance(found, ProposedItem):
        return found
    return FormAsked(
        form=command.form,
        item=found.item,
        group=found.group,
        today=desk.today(found.group),
        proposal=found.proposal,
    )


def _item_for(command: AskFor, desk: Desk) -> tuple[Item, Group] | Refused:
    """The item that the form is for, where the speaker may send it; that is asked again when it is sent."""
    match command.form:
        case Form.NOTE:
            return desk.find_item(command.item)
        case Form.ASSIGN:
            return assignable(command.item, desk)
        case Form.DROP:
            return droppable(command.item, desk)
        case _:
            return changeable(command.item, desk)


def ask_to_add(command: AskToAdd, desk: Desk) -> Outcome:
    """The form for a new item, filled with what was understood."""
    group = desk.directory.groups.get(command.group) if command.group else desk.here
    groups = desk.visible_groups()
    chosen = group if group in groups else None
    return AddAsked(
        kind=command.kind,
        title=command.title,
        group=chosen,
        groups=groups,
        words=command.words,
        due=command.due,
        leads=command.leads,
        organisations=command.organisations,
        place=command.place,
        source=desk.scene.source,
    )


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
    to_sign = len(list_proposals(desk).to_sign)
    return MenuShown(group=desk.here, mine_late=len(late), mine_due=len(soon), to_sign=to_sign)


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
