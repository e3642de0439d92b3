"""Sign-off: what is proposed for a milestone is signed, refused or taken back; enough signatures carry it out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.domain.commands import ApproveProposal, DeclineProposal, TakeBackProposal
from bot.domain.group import Group
from bot.domain.history import Verb
from bot.domain.item import Item
from bot.domain.outcomes import Outcome, ProposalKept, ProposalsListed, ProposedItem, Refused, Step, Trouble
from bot.domain.person import PersonId
from bot.domain.proposal import Proposal, ProposalKind, ProposalState, is_signed
from bot.domain.roles import empty_sides, sides_to_sign, signers
from bot.services import proposals, settling
from bot.services.access import proposed, sides_signed_by
from bot.services.anchors import circle_of
from bot.services.desk import Desk
from bot.services.record import record


def propose_closing(item: Item, closed: Item, group: Group, desk: Desk) -> Outcome:
    """Propose that the item be closed so; what its last lead has said of their part is kept at once."""
    proposal = Proposal(
        item=item.id,
        kind=ProposalKind.CLOSE,
        by=desk.scene.speaker,
        at=desk.scene.now,
        outcome=closed.outcome,
        evidence=closed.evidence,
    )
    # The item as it stands beside what is proposed: its parts are facts, which nobody need sign.
    as_said = replace(item, parts=closed.parts)
    return _proposed(proposal, item, as_said, group, desk)


def propose_move(item: Item, moved: Item, group: Group, desk: Desk, *, reason: str) -> Outcome:
    """Propose that the item be moved so."""
    proposal = Proposal(
        item=item.id,
        kind=ProposalKind.MOVE,
        by=desk.scene.speaker,
        at=desk.scene.now,
        due=moved.due,
        before=item.due,
        anchor=moved.anchor,
        reason=reason,
    )
    return _proposed(proposal, item, item, group, desk)


def approve(command: ApproveProposal, desk: Desk) -> Outcome:
    """Sign for one's side; the last signature that was wanted carries out what was proposed."""
    found = proposed(command.item, command.proposal, desk)
    if not isinstance(found, ProposedItem):
        return found
    proposal, item, group = found.proposal, found.item, found.group
    if not proposal.fits(item):
        # Proposed at the very moment at which the item was changed.
        ended = proposals.settle(proposal, ProposalState.OVERTAKEN, group, desk)
        return _kept(ended, item, group, desk, Step.SHOWN)
    sides = sides_signed_by(desk.scene.speaker, group, desk)
    signed = proposal.signed(desk.scene.speaker, sides, desk.scene.now)
    if signed == proposal:
        return Refused(trouble=Trouble.ALREADY_SIGNED, item=item)
    if is_signed(signed, group, sides_to_sign(desk.directory)):
        return _carried_out(signed, item, group, desk)
    return _kept(proposals.keep(signed, group, desk), item, group, desk, Step.APPROVED)


def decline(command: DeclineProposal, desk: Desk) -> Outcome:
    """Refuse it, and say why: the item stays as it is, and whoever proposed it hears."""
    found = proposed(command.item, command.proposal, desk)
    if not isinstance(found, ProposedItem):
        return found
    if not command.reason.strip():
        return Refused(trouble=Trouble.REASON_MISSING, item=found.item)
    ended = proposals.settle(found.proposal, ProposalState.DECLINED, found.group, desk, command.reason)
    return _kept(ended, found.item, found.group, desk, Step.DECLINED)


def take_back(command: TakeBackProposal, desk: Desk) -> Outcome:
    """Take one's own proposal back, as long as it is open."""
    found = desk.find_item(command.item)
    if isinstance(found, Refused):
        return found
    item, group = found
    proposal = desk.ledger.proposal(command.proposal)
    if proposal is None or proposal.item != item.id or proposal.by != desk.scene.speaker:
        return Refused(trouble=Trouble.NOTHING_TO_UNDO)
    if not proposal.is_open:
        return _kept(proposal, item, group, desk, Step.SHOWN)
    ended = proposals.settle(proposal, ProposalState.TAKEN_BACK, group, desk)
    return _kept(ended, item, group, desk, Step.TAKEN_BACK)


def list_proposals(desk: Desk) -> ProposalsListed:
    """What waits for the speaker's signature, and what they proposed themselves."""
    found = tuple(_open_ones(desk))
    to_sign = tuple(one for one in found if may_sign(one, desk.scene.speaker, desk))
    own = tuple(one for one in found if one.proposal.by == desk.scene.speaker and one not in to_sign)
    return ProposalsListed(to_sign=to_sign, own=own)


def may_sign(one: ProposedItem, person: PersonId, desk: Desk) -> bool:
    """Whether the person's signature is still wanted."""
    sides = sides_signed_by(person, one.group, desk)
    return one.proposal.is_open and not set(sides) <= set(one.proposal.sides)


def _open_ones(desk: Desk) -> Iterator[ProposedItem]:
    groups = {group.code: group for group in desk.visible_groups()}
    for proposal in desk.ledger.open_proposals(groups=tuple(groups)):
        item = desk.ledger.item(proposal.item)
        if item:
            yield ProposedItem(proposal=proposal, item=item, group=groups[proposal.item.group])


def _proposed(proposal: Proposal, item: Item, as_said: Item, group: Group, desk: Desk) -> Outcome:
    """The new proposal, in the place of an open one of its kind; a co-chair's own is signed for their side already."""
    older = [one for one in desk.ledger.open_proposals(item=item.id) if one.kind is proposal.kind]
    for one in older:
        proposals.settle(one, ProposalState.REPLACED, group, desk)
    signed = proposal.signed(proposal.by, sides_signed_by(proposal.by, group, desk), proposal.at)
    if is_signed(signed, group, sides_to_sign(desk.directory)):
        return _carried_out(signed, item, group, desk, parts=as_said)
    if as_said != item:
        said = as_said.parts[-1].outcome
        record(desk, Verb.PART_DONE, before=item, after=as_said, group=group, note=said)
    asked = replace(signed, asked=_to_ask(signed, group, desk))
    kept = proposals.keep(asked, group, desk)
    return replace(_kept(kept, as_said, group, desk, Step.PROPOSED), replaced=bool(older))


def _to_ask(proposal: Proposal, group: Group, desk: Desk) -> tuple[PersonId, ...]:
    """Whoever may sign for a side that has not signed yet."""
    wanted = signers(desk.directory, group, desk.today(group))
    return _once(people for side, people in wanted.items() if side not in proposal.sides)


def _once(several: Iterable[tuple[PersonId, ...]]) -> tuple[PersonId, ...]:
    return tuple(dict.fromkeys(person for people in several for person in people))


def _carried_out(
    proposal: Proposal, item: Item, group: Group, desk: Desk, *, parts: Item | None = None
) -> Outcome:
    """What was proposed, done: the proposal ends and the item changes, both or neither."""
    kept = proposals.settle(proposal, ProposalState.APPROVED, group, desk)
    if kept.kind is ProposalKind.CLOSE:
        closed = (parts or item).finished(at=desk.scene.now, outcome=kept.outcome, evidence=kept.evidence)
        return settling.close(item, closed, group, desk, proposal=kept)
    if kept.due is None:
        raise ValueError(f"proposal {kept.number} moves {item.id} to no date")
    moved = item.moved(kept.due, at=desk.scene.now, by=kept.by, reason=kept.reason)
    # What it was to hang on may have come to hang on it meanwhile: then the date alone is kept.
    anchor = kept.anchor if kept.anchor and not circle_of(kept.anchor, item, desk) else None
    return settling.move(item, replace(moved, anchor=anchor), group, desk, proposal=kept)


def _kept(proposal: Proposal, item: Item, group: Group, desk: Desk, step: Step) -> ProposalKept:
    waits_for = _to_ask(proposal, group, desk) if proposal.is_open else ()
    empty = empty_sides(desk.directory, group, desk.today(group)) if proposal.is_open else ()
    return ProposalKept(
        proposal=proposal,
        item=item,
        group=group,
        step=step,
        waits_for=waits_for,
        empty=tuple(side for side in empty if side not in proposal.sides),
    )
