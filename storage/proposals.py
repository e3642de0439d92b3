"""Proposals in the ledger: of each kind one is open for an item at most, and nobody overwrites another's signature."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import bindparam, select, update

from bot.domain.item import ItemId
from bot.domain.proposal import Proposal
from bot.ports import Conflict
from storage.opened import HERE, Opened, counted
from storage.rows import proposal_of, proposal_row
from storage.schema import IS_PROPOSED, proposals

_ADD = {
    name: statement.on_conflict_do_nothing().returning(proposals.c.proposal)
    for name, statement in counted(proposals, "proposal").items()
}
_THE_PROPOSAL = (proposals.c.workspace == HERE, proposals.c.proposal == bindparam("the_proposal"))
_PROPOSAL = select(proposals).where(*_THE_PROPOSAL)
_CHANGE = update(proposals).where(*_THE_PROPOSAL, proposals.c.version == bindparam("the_version"))
_OPEN = select(proposals).where(proposals.c.workspace == HERE, IS_PROPOSED).order_by(proposals.c.proposal)


class ProposalsPart(Opened):
    """The ledger as far as it is about proposals."""

    def propose(self, proposal: Proposal) -> Proposal:
        statement = _ADD[self._connection.dialect.name]
        number = self._add(statement, proposal_row(proposal)).scalar_one_or_none()
        if number is None:
            raise Conflict(f"another {proposal.kind} of {proposal.item} is proposed already")
        return replace(proposal, number=number)

    def keep_proposal(self, proposal: Proposal) -> Proposal:
        kept = replace(proposal, version=proposal.version + 1)
        of_it = {"the_proposal": proposal.number, "the_version": proposal.version}
        if not self._run(_CHANGE, {**proposal_row(kept), **of_it}).rowcount:
            raise Conflict(f"proposal {proposal.number} is no longer version {proposal.version}")
        return kept

    def proposal(self, number: int) -> Proposal | None:
        row = self._run(_PROPOSAL, {"the_proposal": number}).mappings().one_or_none()
        return proposal_of(row) if row else None

    def open_proposals(
        self, *, groups: Sequence[str] | None = None, item: ItemId | None = None
    ) -> tuple[Proposal, ...]:
        chosen = _OPEN
        if groups is not None:
            chosen = chosen.where(proposals.c.group_code.in_(groups))
        if item is not None:
            chosen = chosen.where(proposals.c.group_code == item.group, proposals.c.number == item.number)
        return tuple(proposal_of(row) for row in self._run(chosen).mappings())
