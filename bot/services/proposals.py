"""A proposal is kept as it stands now, and whoever it concerns is to be told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bot.domain.group import Group
from bot.domain.item import Item, Kind
from bot.domain.notice import Notice, NoticeKind
from bot.domain.person import PersonId
from bot.domain.proposal import Proposal, ProposalState
from bot.services.desk import Desk


def keep(proposal: Proposal, group: Group, desk: Desk) -> Proposal:
    """Keep it, be it new or changed, with the notices that this causes."""
    kept = desk.ledger.keep_proposal(proposal) if proposal.number else desk.ledger.propose(proposal)
    desk.ledger.plan(_notices(kept, group, at=desk.scene.now, speaker=desk.scene.speaker))
    return kept


def settle(proposal: Proposal, state: ProposalState, group: Group, desk: Desk, answer: str = "") -> Proposal:
    """Keep it at its end: by the speaker, now."""
    ended = proposal.settled(state, desk.scene.speaker, desk.scene.now, answer)
    return keep(ended, group, desk)


def end_overtaken(before: Item, after: Item, group: Group, desk: Desk) -> None:
    """End the proposals for the item that a change of it has overtaken."""
    if after.kind is not Kind.MILESTONE:
        return
    for proposal in desk.ledger.open_proposals(item=after.id):
        if proposal.is_overtaken(before, after):
            settle(proposal, ProposalState.OVERTAKEN, group, desk)


def _notices(proposal: Proposal, group: Group, *, at: datetime, speaker: PersonId) -> Iterator[Notice]:
    """Whoever was asked sees it as it stands; at its end its maker hears, and of what was signed the group."""
    for person in proposal.asked:
        yield _notice(NoticeKind.SIGN_OFF, proposal, person, at)
    if not proposal.is_open and proposal.by != speaker:
        yield _notice(NoticeKind.SETTLED, proposal, proposal.by, at)
    if proposal.state is ProposalState.APPROVED and group.channel:
        yield _notice(NoticeKind.SIGNED, proposal, group.channel, at)


def _notice(kind: NoticeKind, proposal: Proposal, target: str, at: datetime) -> Notice:
    period = str(proposal.version)
    return Notice(kind=kind, thing=str(proposal.number), target=target, period=period, due_at=at)
