"""A change is kept: the item as it is after it, its history, what is to be said of it, and what hangs on its date."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.group import Group
from bot.domain.history import Change, Verb
from bot.domain.item import Item
from bot.domain.outcomes import ItemChanged
from bot.domain.proposal import Proposal
from bot.services import anchors, proposals
from bot.services.desk import Desk
from bot.services.plan import plan_for_change
from bot.services.plan_support import plan_for_support


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """The number of a change that was kept, and the items whose dates moved along with it."""

    number: int
    followers: tuple[Item, ...] = ()


def change(desk: Desk, verb: Verb, *, before: Item, after: Item, group: Group, note: str = "") -> ItemChanged:
    """Record what became of the item, and say so."""
    kept = record(desk, verb, before=before, after=after, group=group, note=note)
    return ItemChanged(item=after, group=group, change=kept.number, verb=verb, before=before, note=note)


def record(
    desk: Desk,
    verb: Verb,
    *,
    before: Item | None,
    after: Item,
    group: Group,
    undoes: int | None = None,
    note: str = "",
    cause: int | None = None,
    proposal: Proposal | None = None,
) -> Kept:
    """Keep the item, its history and the notices that the change causes; what hangs on its date moves along, and what
    was proposed for it and no longer fits is over. `proposal` is the one by which the change was signed."""
    change = Change(
        item=after.id,
        verb=verb,
        before=before,
        after=after,
        by=desk.scene.speaker,
        at=desk.scene.now,
        origin=desk.scene.origin,
        undoes=undoes,
        note=note,
        cause=desk.cause if cause is None else cause,
        proposer=proposal.by if proposal else None,
        approvers=proposal.approvers if proposal else (),
    )
    number = desk.ledger.save(change)
    desk.ledger.plan((*plan_for_change(change, number, group), *plan_for_support(change, number, desk)))
    if before:
        proposals.end_overtaken(before, after, group, desk)
    has_moved = before is not None and before.due != after.due
    return Kept(number=number, followers=tuple(_take_along(after, desk, cause=number)) if has_moved else ())


def _take_along(moved: Item, desk: Desk, *, cause: int) -> Iterator[Item]:
    """Move what hangs on the item, and what hangs on that. No circle can be: none is let be tied."""
    for before, after in anchors.following(moved, desk):
        group = desk.directory.groups[after.id.group]
        yield after
        yield from record(desk, Verb.FOLLOWED, before=before, after=after, group=group, cause=cause).followers
