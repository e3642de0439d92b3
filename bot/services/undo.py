"""Taking a change back, exactly."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.commands import UndoChange
from bot.domain.group import Group
from bot.domain.history import UNDO_FOR, RecordedChange, Verb
from bot.domain.item import Item, Status
from bot.domain.outcomes import ChangeUndone, Outcome, Refused, Trouble
from bot.domain.roles import chairs_of
from bot.services.desk import Desk
from bot.services.items import record, take_along


def undo(command: UndoChange, desk: Desk) -> Outcome:
    """Put an item back as it was before the change; an addition is withdrawn and its number stays used."""
    found = _change_to_undo(command, desk)
    if found is None or found.undone_by or found.change.verb is Verb.UNDONE:
        return Refused(trouble=Trouble.NOTHING_TO_UNDO)
    item_and_group = desk.find_item(found.change.item)
    if isinstance(item_and_group, Refused):
        return Refused(trouble=Trouble.NOTHING_TO_UNDO)
    item, group = item_and_group
    if refusal := _refusal(found, group, desk):
        return Refused(trouble=refusal, item=item, may=chairs_of(group, desk.today(group)))
    if replace(item, version=0) != replace(found.change.after, version=0):
        return Refused(trouble=Trouble.CHANGED_SINCE, item=item)
    # What moved along moves back by itself, below.
    caused = [one for one in desk.ledger.caused_by(found.number) if one.change.verb is Verb.ADDED]
    if any(_has_changed(one, desk) for one in caused):
        return Refused(trouble=Trouble.CHANGED_SINCE, item=item)
    for one in caused:
        _take_back(one, desk.ledger.item(one.change.item) or one.change.after, group, desk)
    restored = _take_back(found, item, group, desk)
    return ChangeUndone(item=restored, group=group, verb=found.change.verb)


def _take_back(found: RecordedChange, item: Item, group: Group, desk: Desk) -> Item:
    before = found.change.before or replace(found.change.after, status=Status.WITHDRAWN)
    restored = replace(before, version=item.version)
    number = record(desk, Verb.UNDONE, before=item, after=restored, group=group, undoes=found.number)
    take_along(restored, desk, cause=number)
    return restored


def _has_changed(found: RecordedChange, desk: Desk) -> bool:
    item = desk.ledger.item(found.change.item)
    return item is None or replace(item, version=0) != replace(found.change.after, version=0)


def _change_to_undo(command: UndoChange, desk: Desk) -> RecordedChange | None:
    if command.change is None:
        return desk.ledger.latest_change_by(desk.scene.speaker)
    return desk.ledger.change(command.change)


def _refusal(found: RecordedChange, group: Group, desk: Desk) -> Trouble | None:
    speaker = desk.scene.speaker
    if speaker in chairs_of(group, desk.today(group)) or desk.directory.is_secretariat(speaker):
        return None
    if found.change.by != speaker:
        return Trouble.MAY_NOT
    return Trouble.UNDO_TOO_LATE if desk.scene.now - found.change.at > UNDO_FOR else None
