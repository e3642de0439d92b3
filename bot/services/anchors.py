"""Dates that hang on something else: an item that moves takes with it what hangs on it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from bot.domain.commands import MoveItem
from bot.domain.due import Due, Precision
from bot.domain.group import Meeting
from bot.domain.item import Anchor, Item, ItemId, Status
from bot.domain.outcomes import Refused, Trouble
from bot.services.desk import Desk


def is_known(anchor: Anchor, desk: Desk) -> bool:
    """Whether there is such an item or meeting, where the speaker may see it."""
    if anchor.item:
        return not isinstance(desk.find_item(anchor.item), Refused)
    return _meeting(anchor.meeting, desk) is not None


def tied(command: MoveItem, item: Item, desk: Desk) -> MoveItem | Refused:
    """The command with the date that the item gets from what it is to hang on; or why it cannot hang there."""
    anchor = command.anchor
    if anchor is None:
        return command
    if not is_known(anchor, desk):
        trouble = Trouble.NO_SUCH_ITEM if anchor.item else Trouble.DATE_UNREAD
        return Refused(
            trouble=trouble, item=None if anchor.item else item, item_id=anchor.item, text=command.anchored
        )
    if circle := circle_of(anchor, item, desk):
        return Refused(trouble=Trouble.CIRCLE, item=item, text=" → ".join(map(str, circle)))
    due = due_of(anchor, command.anchored, desk)
    return (
        replace(command, due=due)
        if due
        else Refused(trouble=Trouble.NOTHING_TO_COUNT_FROM, item=item, text=command.anchored)
    )


def circle_of(anchor: Anchor, item: Item, desk: Desk) -> tuple[ItemId, ...]:
    """The circle that there would be if the item hung there: from it to itself; empty where there is none."""
    chain = _chain(anchor, desk)
    return (item.id, *chain[: chain.index(item.id) + 1]) if item.id in chain else ()


def _chain(anchor: Anchor, desk: Desk) -> tuple[ItemId, ...]:
    """The items on which a date with that anchor hangs, one on the other."""
    chain: list[ItemId] = []
    above = anchor.item
    while above:
        chain.append(above)
        item = desk.ledger.item(above)
        above = item.anchor.item if item and item.anchor else None
    return tuple(chain)


def due_of(anchor: Anchor, words: str, desk: Desk) -> Due | None:
    """When that is, in these words; None as long as what it hangs on has no date."""
    return _counted(anchor, _window(anchor, desk), words)


def following(moved: Item, desk: Desk) -> tuple[tuple[Item, Item], ...]:
    """The items that hang on this one, each as it is and as it is to be, where its date changes."""
    followers = []
    for item in desk.ledger.anchored_on(moved.id):
        due = _counted(item.anchor, moved.due, item.due.words if item.due else "") if item.anchor else None
        is_open = item.status in (Status.OPEN, Status.ON_HOLD)
        if is_open and due and not due.same_window(item.due):
            # Its own first date moves along: it was never late by itself.
            followers.append((item, replace(item, due=due, first_due=due)))
    return tuple(followers)


def _counted(anchor: Anchor, window: Due | None, words: str) -> Due | None:
    with suppress(ValueError, OverflowError):  # beyond the year 9999
        return anchor.due_from(window, words) if window else None
    return None


def _window(anchor: Anchor, desk: Desk) -> Due | None:
    if anchor.item:
        item = desk.ledger.item(anchor.item)
        return item.due if item and item.status is not Status.WITHDRAWN else None
    meeting = _meeting(anchor.meeting, desk)
    if meeting is None:
        return None
    precision = Precision.DAY if meeting.start == meeting.end else Precision.RANGE
    return Due(start=meeting.start, end=meeting.end, precision=precision)


def _meeting(name: str, desk: Desk) -> Meeting | None:
    """The next meeting of that name in any language."""
    wanted = name.casefold()
    found = (
        meeting
        for meeting in desk.directory.partnership.meetings
        if wanted in {each.casefold() for each in (meeting.names.en, meeting.names.es, meeting.names.fr)}
    )
    today = desk.personal_day()
    return min((each for each in found if each.end >= today), key=lambda each: each.start, default=None)
