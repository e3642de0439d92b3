"""Who leads an item: it is given to people or organisations, or taken by whoever wants to do it."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.commands import AssignItem, TakeItem
from bot.domain.group import Group
from bot.domain.history import Verb
from bot.domain.item import Item, ItemId
from bot.domain.outcomes import Outcome, Refused, Trouble
from bot.domain.person import PersonId
from bot.domain.roles import owners, side_code, who_may_assign
from bot.services.access import unless_allowed, with_something_to_do
from bot.services.desk import Desk
from bot.services.record import change


def assign(command: AssignItem, desk: Desk) -> Outcome:
    """Give the item to those who were named."""
    found = assignable(command.item, desk)
    if isinstance(found, Refused):
        return found
    if not command.leads and not command.organisations:
        return Refused(trouble=Trouble.NO_LEAD_NAMED, item=found[0])
    return _given(*found, command, desk)


def take(command: TakeItem, desk: Desk) -> Outcome:
    """Give the item to the speaker: anybody may take what no person leads."""
    found = with_something_to_do(command.item, desk)
    if not isinstance(found, Refused) and found[0].leads:
        found = assignable(command.item, desk)
    if isinstance(found, Refused):
        return found
    return _given(*found, AssignItem(item=command.item, leads=(desk.scene.speaker,)), desk)


def assignable(item_id: ItemId, desk: Desk) -> tuple[Item, Group] | Refused:
    """The item and its group, where there is something to do with it and the speaker may give it to others."""
    found = with_something_to_do(item_id, desk)
    if isinstance(found, Refused):
        return found
    item, group = found
    return unless_allowed(item, who_may_assign(item, group, today=desk.today(group)), desk) or found


def _given(item: Item, group: Group, command: AssignItem, desk: Desk) -> Outcome:
    given = _led_by(item, command, desk)
    if given == item:
        return Refused(trouble=Trouble.ALREADY_LEADS, item=item)
    return change(desk, Verb.ASSIGNED, before=item, after=given, group=group)


def _led_by(item: Item, command: AssignItem, desk: Desk) -> Item:
    """The item with new leads. A person takes the place of their side's lead, and the other side keeps its own;
    an organisation that is named alone leads alone."""
    if not command.leads:
        return replace(item, leads=(), parts=(), organisations=command.organisations)
    named, supporters = owners(command.leads, desk.directory)
    by_side = {side_code(lead, desk.directory): lead for lead in (*item.leads, *named)}
    leads = tuple(by_side.values())
    return replace(
        item,
        leads=leads,
        parts=tuple(part for part in item.parts if part.by in leads),
        supporters=_once(item.supporters, supporters, but=leads),
        organisations=command.organisations or item.organisations,
    )


def _once(*people: tuple[PersonId, ...], but: tuple[PersonId, ...]) -> tuple[PersonId, ...]:
    named = dict.fromkeys(person for some in people for person in some)
    return tuple(person for person in named if person not in but)
