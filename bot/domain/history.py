"""What happened to items: one append-only record a change, with the item before and after it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.item import Item, ItemId
from bot.domain.person import PersonId

UNDO_FOR = timedelta(minutes=10)
"""How long the actor may take a change back; a co-chair always may."""


class Verb(StrEnum):
    """What a change did."""

    ADDED = "added"
    DONE = "done"
    PART_DONE = "part_done"
    MOVED = "moved"
    ASSIGNED = "assigned"
    HELD = "held"
    REOPENED = "reopened"
    DROPPED = "dropped"
    EDITED = "edited"
    NOTED = "noted"
    FOLLOWED = "followed"
    SKIPPED = "skipped"
    STOPPED = "stopped"
    SUPPORT_ASKED = "support_asked"
    SUPPORT_ACCEPTED = "support_accepted"
    SUPPORT_DECLINED = "support_declined"
    UNDONE = "undone"


SUPPORT_ANSWERS = (Verb.SUPPORT_ACCEPTED, Verb.SUPPORT_DECLINED)
"""What another group does to an item."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A change that is to be recorded. `before` is None for an addition.

    `undoes` is the number of the change that this one takes back; `origin` says where it was asked for
    (a slash command, a button, ...); `note` is what somebody wrote down beside the item, which stays as it was;
    `cause` is the number of the change that this one came of: it is taken back with it. `proposer` and `approvers` are
    who proposed and who signed a change that needed sign-off.
    """

    item: ItemId
    verb: Verb
    before: Item | None
    after: Item
    by: PersonId
    at: datetime
    origin: str = ""
    undoes: int | None = None
    note: str = ""
    cause: int | None = None
    proposer: PersonId | None = None
    approvers: tuple[PersonId, ...] = ()

    @property
    def supports(self) -> tuple[str, ...]:
        """The groups (codes) of which the support is another than before."""
        before = self.before.supports if self.before else ()
        different = set(before) ^ set(self.after.supports)
        return tuple(sorted({support.group for support in different}))


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedChange:
    """A change with its number in the workspace's history; `undone_by` is the number of the change that took it back."""

    number: int
    change: Change
    undone_by: int | None = None
