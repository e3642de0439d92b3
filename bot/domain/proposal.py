"""Proposals: the closing or the moving of a milestone that awaits the co-chairs' sign-off."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.domain.due import Due
from bot.domain.group import Group, SignOff
from bot.domain.item import Anchor, Item, ItemId, Kind, Status
from bot.domain.person import PersonId


class ProposalKind(StrEnum):
    """What would become of the item."""

    CLOSE = "close"
    MOVE = "move"


class ProposalState(StrEnum):
    """Where a proposal stands. All but OPEN are the end of it."""

    OPEN = "open"
    APPROVED = "approved"
    DECLINED = "declined"
    REPLACED = "replaced"
    """A newer one of the same kind has taken its place."""
    TAKEN_BACK = "taken_back"
    OVERTAKEN = "overtaken"
    """The item was closed or moved meanwhile, or what was proposed no longer fits it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """Who signed, when, and for which side ("" for co-chairs of none)."""

    by: PersonId
    side: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What somebody proposes: the item stays as it is until enough have signed.

    `due` is the new date, with what it hangs on (`anchor`), the one that the item had `before` and the `reason`; `outcome` and `evidence` are those of
    a closing. `asked` are the people to whom it was put; `answer` is why it was declined. The ledger gives the number.
    """

    item: ItemId
    kind: ProposalKind
    by: PersonId
    at: datetime
    due: Due | None = None
    before: Due | None = None
    anchor: Anchor | None = None
    reason: str = ""
    outcome: str = ""
    evidence: str = ""
    approvals: tuple[Approval, ...] = ()
    asked: tuple[PersonId, ...] = ()
    state: ProposalState = ProposalState.OPEN
    settled_by: PersonId | None = None
    settled_at: datetime | None = None
    answer: str = ""
    number: int = 0
    version: int = 1

    @property
    def is_open(self) -> bool:
        """Whether it still awaits somebody's signature."""
        return self.state is ProposalState.OPEN

    @property
    def approvers(self) -> tuple[PersonId, ...]:
        """Who signed, each once."""
        return tuple(dict.fromkeys(approval.by for approval in self.approvals))

    @property
    def sides(self) -> tuple[str, ...]:
        """The sides for which somebody signed."""
        return tuple(dict.fromkeys(approval.side for approval in self.approvals))

    def signed(self, by: PersonId, sides: Collection[str], at: datetime) -> Proposal:
        """The proposal with this person's signature for those of the sides that had none."""
        new = tuple(Approval(by=by, side=side, at=at) for side in sides if side not in self.sides)
        return replace(self, approvals=(*self.approvals, *new))

    def settled(self, state: ProposalState, by: PersonId, at: datetime, answer: str = "") -> Proposal:
        """The proposal at its end."""
        return replace(self, state=state, settled_by=by, settled_at=at, answer=answer)

    def fits(self, item: Item) -> bool:
        """Whether the item is still one of which this can be said: not closed, and not moved where it is to be moved."""
        is_alive = item.status in (Status.OPEN, Status.ON_HOLD)
        return is_alive and (self.kind is ProposalKind.CLOSE or item.due == self.before)

    def is_overtaken(self, before: Item, after: Item) -> bool:
        """Whether that change of the item leaves nothing to be signed: a part that is open again closes nothing either."""
        is_reopened = self.kind is ProposalKind.CLOSE and len(after.parts) < len(before.parts)
        return is_reopened or not self.fits(after)


def needs_sign_off(item: Item, group: Group) -> bool:
    """Whether the closing or moving of the item must be signed."""
    return item.kind is Kind.MILESTONE and group.sign_off is not SignOff.NONE


def is_signed(proposal: Proposal, group: Group, sides: Collection[str]) -> bool:
    """Whether enough have signed, by the rule of the group: anybody who may, or somebody for each of these sides."""
    if group.sign_off is SignOff.BOTH:
        return set(sides) <= set(proposal.sides)
    return bool(proposal.approvals) or group.sign_off is SignOff.NONE
