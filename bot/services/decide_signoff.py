"""What a notice about a proposal turns out to say when it is decided again."""

from __future__ import annotations

from datetime import datetime

from bot.domain.calendar import local_day
from bot.domain.group import Directory
from bot.domain.item import Status
from bot.domain.notice import FOLDED, Notice, NoticeKind
from bot.domain.outcomes import Nothing, NotYet, ProposedItem, SettledTold, SignedTold, SignOffDue
from bot.domain.person import PersonId
from bot.domain.proposal import ProposalKind
from bot.domain.roles import empty_sides, may_see, signers
from bot.ports import Ledger
from bot.services.quiet import A_MOMENT, quiet_until


def decide_sign_off(
    notice: Notice, ledger: Ledger, directory: Directory, now: datetime
) -> SignOffDue | Nothing | NotYet:
    """A proposal as it stands now, for somebody who was asked: posted while their signature is wanted, later edited."""
    found, person = _proposed(notice, ledger, directory), PersonId(notice.target)
    if found is None:
        return Nothing(reason="the group is gone")
    others = [
        each for each in ledger.waiting_about(notice.kind, notice.thing) if each.target == notice.target
    ]
    if any(int(each.period) > int(notice.period) and each.due_at <= now for each in others):
        return Nothing(reason=FOLDED)
    due = _sign_off_due(found, person, directory, now)
    if ledger.message_of(notice.kind, notice.thing, notice.target):
        return due
    if earlier := [each for each in others if int(each.period) < int(notice.period)]:
        return NotYet(until=max(now, earlier[0].due_at) + A_MOMENT)
    if not due.may_sign or not may_see(directory, person, found.group):
        return Nothing(reason="nothing to sign any more")
    wait = quiet_until(now, directory.timezone_of(person))
    return NotYet(until=wait) if wait else due


def _sign_off_due(found: ProposedItem, person: PersonId, directory: Directory, now: datetime) -> SignOffDue:
    proposal, group = found.proposal, found.group
    today = local_day(now, group.timezone)
    wanted = [
        side
        for side, people in signers(directory, group, today).items()
        if person in people and side not in proposal.sides
    ]
    empty = tuple(side for side in empty_sides(directory, group, today) if side in wanted)
    may_sign = proposal.is_open and bool(wanted)
    return SignOffDue(proposed=found, person=person, today=today, may_sign=may_sign, empty=empty)


def decide_settled(
    notice: Notice, ledger: Ledger, directory: Directory, now: datetime
) -> SettledTold | Nothing | NotYet:
    """How the proposal ended, for whoever made it."""
    found, person = _proposed(notice, ledger, directory), PersonId(notice.target)
    if found is None or not may_see(directory, person, found.group):
        return Nothing(reason="no longer theirs to see")
    if wait := quiet_until(now, directory.timezone_of(person)):
        return NotYet(until=wait)
    return SettledTold(proposed=found, today=local_day(now, found.group.timezone))


def decide_signed(
    notice: Notice, ledger: Ledger, directory: Directory, now: datetime
) -> SignedTold | Nothing | NotYet:
    """What was signed off, in the thread of the item's card."""
    found = _proposed(notice, ledger, directory)
    if found is None or found.group.channel != notice.target:
        return Nothing(reason="the group meets elsewhere now")
    if not _is_so(found):
        return Nothing(reason="taken back since")
    if ledger.card(found.item.id) is None:
        waiting = ledger.waiting_about(NoticeKind.CARD, str(found.item.id))
        return NotYet(until=now + A_MOMENT) if waiting else Nothing(reason="no card to stand under")
    if wait := quiet_until(now, found.group.timezone):
        return NotYet(until=wait)
    return SignedTold(proposed=found, today=local_day(now, found.group.timezone))


def _is_so(found: ProposedItem) -> bool:
    """Whether the item is as it was signed to be."""
    if found.proposal.kind is ProposalKind.CLOSE:
        return found.item.status is Status.DONE
    return found.item.due == found.proposal.due


def _proposed(notice: Notice, ledger: Ledger, directory: Directory) -> ProposedItem | None:
    proposal = ledger.proposal(int(notice.thing))
    group = directory.groups.get(proposal.item.group) if proposal else None
    item = ledger.item(proposal.item) if proposal and group else None
    return ProposedItem(proposal=proposal, item=item, group=group) if proposal and item and group else None
