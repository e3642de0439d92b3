"""What a notice about the support of another group turns out to say when it is decided again."""

from __future__ import annotations

from datetime import datetime

from bot.domain.calendar import local_day
from bot.domain.group import Directory
from bot.domain.item import ItemId, Status
from bot.domain.notice import FOLDED, Notice, NoticeKind
from bot.domain.outcomes import AskedItem, Nothing, NotYet, SupportAnswered, SupportDue
from bot.domain.person import PersonId
from bot.domain.roles import answerers, may_see
from bot.domain.support import SupportState
from bot.ports import Ledger
from bot.services.quiet import A_MOMENT, quiet_until


def decide_support(
    notice: Notice, ledger: Ledger, directory: Directory, now: datetime
) -> SupportDue | Nothing | NotYet:
    """What is asked, for somebody who may answer: posted while it awaits an answer, later edited."""
    about, person = asked_item(notice.thing, ledger, directory), PersonId(notice.target)
    if about is None:
        return Nothing(reason="the group is gone")
    others = [
        each for each in ledger.waiting_about(notice.kind, notice.thing) if each.target == notice.target
    ]
    if any(int(each.period) > int(notice.period) and each.due_at <= now for each in others):
        return Nothing(reason=FOLDED)
    due = _support_due(about, person, directory, now)
    if ledger.message_of(notice.kind, notice.thing, notice.target):
        return due
    if earlier := [each for each in others if int(each.period) < int(notice.period)]:
        return NotYet(until=max(now, earlier[0].due_at) + A_MOMENT)
    if not due.may_answer:
        return Nothing(reason="nothing to answer any more")
    wait = quiet_until(now, directory.timezone_of(person))
    return NotYet(until=wait) if wait else due


def _support_due(about: AskedItem, person: PersonId, directory: Directory, now: datetime) -> SupportDue:
    today = local_day(now, about.asked.timezone)
    is_open = about.support is not None and about.support.state is SupportState.ASKED
    is_alive = about.item.status in (Status.OPEN, Status.ON_HOLD)
    may_answer = is_open and is_alive and person in answerers(directory, about.asked, today)
    return SupportDue(about=about, today=today, may_answer=may_answer)


def decide_support_answer(
    notice: Notice, ledger: Ledger, directory: Directory, now: datetime
) -> SupportAnswered | Nothing | NotYet:
    """What the group has answered: for whoever asked, and for the thread of the item's card."""
    about = asked_item(notice.thing, ledger, directory)
    if about is None or about.support is None or about.support.state is SupportState.ASKED:
        return Nothing(reason="taken back since")
    is_in_thread = notice.target == about.group.channel
    if not is_in_thread and not may_see(directory, PersonId(notice.target), about.group):
        return Nothing(reason="no longer theirs to see")
    if is_in_thread and ledger.card(about.item.id) is None:
        waiting = ledger.waiting_about(NoticeKind.CARD, str(about.item.id))
        return NotYet(until=now + A_MOMENT) if waiting else Nothing(reason="no card to stand under")
    zone = about.group.timezone if is_in_thread else directory.timezone_of(PersonId(notice.target))
    wait = quiet_until(now, zone)
    return NotYet(until=wait) if wait else SupportAnswered(about=about, today=local_day(now, zone))


def asked_item(thing: str, ledger: Ledger, directory: Directory) -> AskedItem | None:
    """The item that a notice is about, and the group that was asked."""
    written, _, code = thing.partition(" ")
    item_id, asked = ItemId.parse(written), directory.groups.get(code)
    group = directory.groups.get(item_id.group) if item_id else None
    item = ledger.item(item_id) if item_id and group else None
    if item is None or group is None or asked is None:
        return None
    return AskedItem(item=item, group=group, asked=asked, support=item.support_of(code))
