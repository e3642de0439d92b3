"""Which items the speaker may do something with: found, still open, and theirs to change; else the refusal that says why."""

from __future__ import annotations

from itertools import chain

from bot.domain.group import Group
from bot.domain.item import Item, ItemId, Status
from bot.domain.outcomes import ProposalKept, ProposalsListed, ProposedItem, Refused, Step, Trouble
from bot.domain.person import PersonId
from bot.domain.roles import is_allowed, may_change, signers, who_may_change
from bot.services.desk import Desk


def with_something_to_do(item_id: ItemId, desk: Desk) -> tuple[Item, Group] | Refused:
    """The item and its group, where it is open or on hold and the speaker may see it."""
    found = desk.find_item(item_id)
    if isinstance(found, Refused):
        return found
    item, _ = found
    if item.status is Status.DONE:
        return Refused(trouble=Trouble.ALREADY_DONE, item=item)
    if item.status not in (Status.OPEN, Status.ON_HOLD):
        return Refused(trouble=Trouble.NOT_OPEN, item=item)
    return found


def changeable(item_id: ItemId, desk: Desk) -> tuple[Item, Group] | Refused:
    """The item and its group, where it can still be closed, moved or put on hold, and the speaker may."""
    found = with_something_to_do(item_id, desk)
    if isinstance(found, Refused):
        return found
    item, group = found
    today = desk.today(group)
    if not may_change(desk.directory, desk.scene.speaker, item, group, today=today):
        return Refused(trouble=Trouble.MAY_NOT, item=item, may=who_may_change(item, group, today=today))
    return item, group


def unless_allowed(item: Item, allowed: tuple[PersonId, ...], desk: Desk) -> Refused | None:
    """The refusal that names who may, where the speaker is none of them."""
    if is_allowed(desk.directory, desk.scene.speaker, allowed):
        return None
    return Refused(trouble=Trouble.MAY_NOT, item=item, may=allowed)


def sides_signed_by(person: PersonId, group: Group, desk: Desk) -> tuple[str, ...]:
    """The sides for which the person may sign today."""
    may = signers(desk.directory, group, desk.today(group))
    return tuple(side for side, people in may.items() if person in people)


def proposed(
    item_id: ItemId, number: int | None, desk: Desk
) -> ProposedItem | ProposalKept | ProposalsListed | Refused:
    """The open proposal for the item that the speaker may sign or refuse; one that has ended is shown as it is, and
    where several are open and none was named, they are listed."""
    found = desk.find_item(item_id)
    if isinstance(found, Refused):
        return found
    item, group = found
    may = tuple(dict.fromkeys(chain(*signers(desk.directory, group, desk.today(group)).values())))
    if desk.scene.speaker not in may:
        return Refused(trouble=Trouble.MAY_NOT, item=item, may=may)
    if number is None:
        return _only_open(item, group, desk)
    proposal = desk.ledger.proposal(number)
    if proposal is None or proposal.item != item.id:
        return Refused(trouble=Trouble.NOTHING_TO_SIGN, item=item)
    if not proposal.is_open:
        return ProposalKept(proposal=proposal, item=item, group=group, step=Step.SHOWN)
    return ProposedItem(proposal=proposal, item=item, group=group)


def _only_open(item: Item, group: Group, desk: Desk) -> ProposedItem | ProposalsListed | Refused:
    several = tuple(
        ProposedItem(proposal=one, item=item, group=group) for one in desk.ledger.open_proposals(item=item.id)
    )
    if not several:
        return Refused(trouble=Trouble.NOTHING_TO_SIGN, item=item)
    return several[0] if len(several) == 1 else ProposalsListed(to_sign=several)
