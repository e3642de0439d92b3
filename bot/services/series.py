"""What comes again: one time is left out, or it comes for the last time."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.commands import SkipItem, StopRepeating
from bot.domain.history import Verb
from bot.domain.outcomes import Outcome, Refused, Trouble
from bot.services.desk import Desk
from bot.services.items import change, changeable, take_along


def skip(command: SkipItem, desk: Desk) -> Outcome:
    """Leave this time out: the item is due the next time, and that is no slip."""
    found = changeable(command.item, desk)
    if isinstance(found, Refused):
        return found
    item, group = found
    if item.recurrence is None:
        return Refused(trouble=Trouble.NOT_REPEATED, item=item)
    if command.due and item.due and not command.due.overlaps(item.due):
        return Refused(trouble=Trouble.OTHER_TIME, item=item)
    due = item.next_due(desk.today(group))
    if due is None:
        return Refused(trouble=Trouble.LAST_TIME, item=item)
    skipped = replace(item, due=due, first_due=due, slips=(), anchor=None)
    outcome = change(desk, Verb.SKIPPED, before=item, after=skipped, group=group)
    take_along(skipped, desk, cause=outcome.change)
    return outcome


def stop(command: StopRepeating, desk: Desk) -> Outcome:
    """Let it come for the last time."""
    found = changeable(command.item, desk)
    if isinstance(found, Refused):
        return found
    item, group = found
    if item.recurrence is None:
        return Refused(trouble=Trouble.NOT_REPEATED, item=item)
    return change(desk, Verb.STOPPED, before=item, after=replace(item, recurrence=None), group=group)
