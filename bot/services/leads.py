"""Who leads an item: it is given to people or organisations, or taken by whoever wants to do it."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.commands import AssignItem, TakeItem
from bot.domain.group import Group
from bot.domain.history import Verb
from bot.domain.item import Item
from bot.domain.outcomes import Outcome, Refused, Trouble
from bot.domain.person import PersonId
from bot.domain.roles import may_assign, owners, side_code, who_may_assign
from bot.services.desk import Desk
from bot.services.items import change, with_something_to_do


def assign(command: AssignItem, desk: Desk) -> Outcome:
    """Give the item to those who were named."""
    found = with_something_to_do(command.item, desk)
    if isinstance(found, Refused):
        return found
    item, group = found
    if not command.leads and not command.organisations:
        return Refused(trouble=Trouble.NO_LEAD_NAMED, item=item)
    return _given(item, group, command, desk)


def take(command: TakeItem, desk: Desk) -> Outcome:
    """Give the item to the speaker: anybody may take what no person leads."""
    found = with_something_to_do(command.item, desk)
    if isinstance(found, Refused):
        return found
    item, group = found
    taken = AssignItem(item=item.id, leads=(desk.scene.speaker,))
    return _given(item, group, taken, desk, is_free=not item.leads)


def _given(item: Item, group: Group, command: AssignItem, desk: Desk, *, is_free: bool = False) -> Outcome:
    today, speaker = desk.today(group), desk.scene.speaker
    if not is_free and not may_assign(desk.directory, speaker, item, group, today=today):
        return Refused(trouble=Trouble.MAY_NOT, item=item, may=who_may_assign(item, group, today=today))
    given = _led_by(item, command, desk)
    if given == item:
        return Refused(trouble=Trouble.ALREADY_LEADS, item=item)
    return change(desk, Verb.ASSIGNED, before=item, after=given, group=group)


def _led_by(item: Item, command: AssignItem, desk: Desk) -> Item:
    """The item with new leads. A person takes the place of their side's lead, and the other side keeps its own;
    an organisation that is named alone leads alone."""
    if not command.leads:
        return replace(item, leads=(), organisations=command.organisations)
    leads, supporters = owners(command.leads, desk.directory)
    sides = {side_code(lead, desk.directory) for lead in leads}
    others = tuple(lead for lead in item.leads if side_code(lead, desk.directory) not in sides)
    return replace(
        item,
        leads=(*others, *leads),
        supporters=_once(item.supporters, supporters, but=(*others, *leads)),
        organisations=command.organisations or item.organisations,
    )


def _once(*people: tuple[PersonId, ...], but: tuple[PersonId, ...]) -> tuple[PersonId, ...]:
    named = dict.fromkeys(person for some in people for person in some)
    return tuple(person for person in named if person not in but)
