"""What is written about an item: its title, notes beside it, and its history."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.commands import AddNote, EditItem, ShowHistory
from bot.domain.history import Verb
from bot.domain.item import NOTE_LIMIT, TITLE_LIMIT
from bot.domain.outcomes import HistoryShown, Outcome, Refused, Trouble
from bot.services.access import changeable
from bot.services.desk import Desk
from bot.services.record import change


def edit(command: EditItem, desk: Desk) -> Outcome:
    """Give the item another title, place or priority."""
    title = " ".join(command.title.split())
    if len(title) > TITLE_LIMIT:
        return Refused(trouble=Trouble.TITLE_TOO_LONG, text=title)
    found = changeable(command.item, desk)
    if isinstance(found, Refused):
        return found
    item, group = found
    priority = None if command.ordinary else command.priority or item.priority
    place = item.place if command.place is None else " ".join(command.place.split())
    edited = replace(item, title=title or item.title, place=place, priority=priority)
    if edited == item:
        return Refused(trouble=Trouble.SAME_AS_BEFORE, item=item)
    return change(desk, Verb.EDITED, before=item, after=edited, group=group)


def add_note(command: AddNote, desk: Desk) -> Outcome:
    """Write something down beside the item: whoever sees it may."""
    note = command.text.strip()
    if not note:
        return Refused(trouble=Trouble.NOTE_MISSING, item_id=command.item)
    if len(note) > NOTE_LIMIT:
        return Refused(trouble=Trouble.NOTE_TOO_LONG, text=note)
    found = desk.find_item(command.item)
    if isinstance(found, Refused):
        return found
    item, group = found
    return change(desk, Verb.NOTED, before=item, after=item, group=group, note=note)


def show_history(command: ShowHistory, desk: Desk) -> Outcome:
    """What became of the item."""
    found = desk.find_item(command.item)
    if isinstance(found, Refused):
        return found
    item, group = found
    return HistoryShown(item=item, group=group, changes=desk.ledger.history(item.id))
