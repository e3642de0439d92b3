"""What comes again: one time is left out, or it comes for the last time."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.commands import SkipItem, StopRepeating
from bot.domain.group import Group
from bot.domain.history import Verb
from bot.domain.item import Item, ItemId
from bot.domain.outcomes import Outcome, Refused, Trouble
from bot.services.access import changeable
from bot.services.desk import Desk
from bot.services.record import change


def skip(command: SkipItem, desk: Desk) -> Outcome:
    """Leave this time out: the item is due the next time, and that is no slip."""
    found = _repeated(command.item, desk)
    if isinstance(found, Refused):
        return found
    item, group = found
    if command.due and item.due and not command.due.overlaps(item.due):
        return Refused(trouble=Trouble.OTHER_TIME, item=item)
    due = item.next_due(desk.today(group))
    if due is None:
        return Refused(trouble=Trouble.LAST_TIME, item=item)
    skipped = replace(item, due=due, first_due=due, slips=(), parts=(), anchor=None)
    return change(desk, Verb.SKIPPED, before=item, after=skipped, group=group)


def stop(command: StopRepeating, desk: Desk) -> Outcome:
    """Let it come for the last time."""
    found = _repeated(command.item, desk)
    if isinstance(found, Refused):
        return found
    item, group = found
    return change(desk, Verb.STOPPED, before=item, after=replace(item, recurrence=None), group=group)


def _repeated(item_id: ItemId, desk: Desk) -> tuple[Item, Group] | Refused:
    """The item and its group, where it comes again and the speaker may change it."""
    found = changeable(item_id, desk)
    if isinstance(found, Refused) or found[0].recurrence:
        return found
    return Refused(trouble=Trouble.NOT_REPEATED, item=found[0])
