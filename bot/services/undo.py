"""Taking a change back, exactly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.domain.commands import TakeBackProposal, UndoChange
from bot.domain.group import Group
from bot.domain.history import SUPPORT_ANSWERS, UNDO_FOR, RecordedChange, Verb
from bot.domain.item import Item, Part, Status
from bot.domain.outcomes import ChangeUndone, Outcome, Refused, Trouble
from bot.domain.proposal import Proposal
from bot.domain.roles import chairs_of, is_allowed
from bot.services.desk import Desk
from bot.services.record import record
from bot.services.signoff import take_back


def undo(command: UndoChange, desk: Desk) -> Outcome:
    """Put an item back as it was before the change; an addition is withdrawn and its number stays used. What the
    speaker did last may have been to propose something: then that is taken back."""
    found = _change_to_undo(command, desk)
    proposal = _latest_proposal(desk) if command.change is None else None
    if proposal and (found is None or found.change.at <= proposal.at):
        return take_back(TakeBackProposal(item=proposal.item, proposal=proposal.number), desk)
    if found is None or found.undone_by or found.change.verb is Verb.UNDONE:
        return Refused(trouble=Trouble.NOTHING_TO_UNDO)
    item_and_group = _item_to_restore(found, desk)
    if isinstance(item_and_group, Refused):
        return Refused(trouble=Trouble.NOTHING_TO_UNDO)
    item, group = item_and_group
    deciding = _group_that_decided(found, group, desk)
    if refusal := _refusal(found, deciding, desk):
        return Refused(trouble=refusal, item=item, may=chairs_of(deciding, desk.today(deciding)))
    taken_back = [*_caused_by(found, desk), (found, item)]
    for one, since in taken_back:
        if _has_changed(one, since):
            return Refused(trouble=Trouble.CHANGED_SINCE, item=since)
    *others, restored = [_take_back(one, since, desk) for one, since in taken_back]
    return ChangeUndone(item=restored, group=group, verb=found.change.verb, others=tuple(others))


def _item_to_restore(found: RecordedChange, desk: Desk) -> tuple[Item, Group] | Refused:
    """The item and its group. Who answered for another group may take that back without seeing the item otherwise."""
    if found.change.verb in SUPPORT_ANSWERS and found.change.by == desk.scene.speaker:
        item, group = desk.ledger.item(found.change.item), desk.directory.groups.get(found.change.item.group)
        return (item, group) if item and group else Refused(trouble=Trouble.NOTHING_TO_UNDO)
    return desk.find_item(found.change.item)


def _group_that_decided(found: RecordedChange, group: Group, desk: Desk) -> Group:
    """The group whose co-chairs may take the change back: an answer is the other group's."""
    if found.change.verb not in SUPPORT_ANSWERS:
        return group
    return next((desk.directory.groups[code] for code in found.change.supports), group)


def _caused_by(found: RecordedChange, desk: Desk) -> Iterator[tuple[RecordedChange, Item]]:
    """What came of the change, the last first, with the items as they are now: the next of a series, and what else one
    message said. What moved along with it moves back by itself."""
    for one in reversed(desk.ledger.caused_by(found.number)):
        if one.undone_by or one.change.verb in (Verb.FOLLOWED, Verb.UNDONE):
            continue
        yield from _caused_by(one, desk)
        item = desk.ledger.item(one.change.item)
        if item:
            yield one, item


def _take_back(found: RecordedChange, item: Item, desk: Desk) -> Item:
    group = desk.directory.groups[item.id.group]
    restored = _as_before(found, item)
    record(desk, Verb.UNDONE, before=item, after=restored, group=group, undoes=found.number)
    return restored


def _as_before(found: RecordedChange, item: Item) -> Item:
    """The item as it was before the change; of a lead's part, and of another group's support, only that is taken back."""
    if found.change.verb is Verb.PART_DONE:
        return replace(item, parts=tuple(part for part in item.parts if part.by != found.change.by))
    before = found.change.before or replace(found.change.after, status=Status.WITHDRAWN)
    if not found.change.supports:
        return replace(before, version=item.version, supports=item.supports)
    for code in found.change.supports:
        item = item.with_support(code, before.support_of(code))
    return item


def _has_changed(found: RecordedChange, item: Item) -> bool:
    if found.change.verb is Verb.PART_DONE:
        # The others' parts may have come since: only this one is taken back.
        is_closed = item.status not in (Status.OPEN, Status.ON_HOLD)
        return is_closed or _part_of(found, found.change.after) != _part_of(found, item)
    after = found.change.after
    if found.change.supports:
        return any(item.support_of(code) != after.support_of(code) for code in found.change.supports)
    # What other groups were asked meanwhile stands beside the change, and stays.
    return replace(item, version=0, supports=()) != replace(after, version=0, supports=())


def _latest_proposal(desk: Desk) -> Proposal | None:
    own = (one for one in desk.ledger.open_proposals() if one.by == desk.scene.speaker)
    return max(own, key=lambda one: one.number, default=None)


def _part_of(found: RecordedChange, item: Item) -> Part | None:
    return next((part for part in item.parts if part.by == found.change.by), None)


def _change_to_undo(command: UndoChange, desk: Desk) -> RecordedChange | None:
    if command.change is None:
        return desk.ledger.latest_change_by(desk.scene.speaker)
    return desk.ledger.change(command.change)


def _refusal(found: RecordedChange, group: Group, desk: Desk) -> Trouble | None:
    if is_allowed(desk.directory, desk.scene.speaker, chairs_of(group, desk.today(group))):
        return None
    if found.change.by != desk.scene.speaker:
        return Trouble.MAY_NOT
    return Trouble.UNDO_TOO_LATE if desk.scene.now - found.change.at > UNDO_FOR else None
