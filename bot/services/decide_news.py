"""Notices and news: what cannot be said where it was to be said, and what is told of closed channels and of who left."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.domain.calendar import local_day
from bot.domain.group import Directory
from bot.domain.item import Status
from bot.domain.news import has_lost_its_leads, menders_of
from bot.domain.notice import FOLDED, Notice, NoticeKind
from bot.domain.outcomes import ChannelClosed, LeadsGone, Nothing, NotYet
from bot.domain.person import ChannelId, PersonId
from bot.ports import Ledger

_LOOKS_AGAIN = timedelta(hours=1)
"""How long a card waits before it is looked whether its channel takes posts again."""


def out_of_reach(notice: Notice, directory: Directory, now: datetime) -> Nothing | NotYet | None:
    """Why the notice cannot be said now: its channel takes no posts, or its reader has left; None where it can."""
    channel = directory.channels.get(ChannelId(notice.target))
    if channel and not channel.is_open:
        if notice.kind is NoticeKind.CARD:
            return NotYet(until=now + _LOOKS_AGAIN)
        # The next digest that can be posted tells what was done in the meantime.
        return Nothing(reason=FOLDED if notice.kind is NoticeKind.DIGEST else "the channel takes no posts")
    person = directory.people.get(PersonId(notice.target))
    return Nothing(reason="the person has left") if person and person.gone else None


def decide_news(
    notice: Notice, ledger: Ledger, directory: Directory, now: datetime
) -> ChannelClosed | LeadsGone | Nothing:
    """What somebody is told of a closed channel, or of items whose leads have left."""
    if notice.kind is NoticeKind.CLOSED:
        return _decide_closed(notice, directory, now)
    return _decide_leaderless(notice, ledger, directory, now)


def _decide_closed(notice: Notice, directory: Directory, now: datetime) -> ChannelClosed | Nothing:
    """That a group's channel takes no posts, as long as that is so."""
    group = directory.groups.get(notice.thing)
    channel = directory.channels.get(group.channel) if group and group.channel else None
    if group is None or channel is None or channel.is_open:
        return Nothing(reason="the channel takes posts again")
    return ChannelClosed(group=group, channel=channel, today=local_day(now, group.timezone))


def _decide_leaderless(
    notice: Notice, ledger: Ledger, directory: Directory, now: datetime
) -> LeadsGone | Nothing:
    """Which items have no lead who is here, of the groups that the reader looks after."""
    left, reader = PersonId(notice.thing), PersonId(notice.target)
    codes = [
        group.code for group in directory.partnership.groups if reader in menders_of(group, directory, now)
    ]
    items = ledger.items(groups=codes, statuses=(Status.OPEN, Status.ON_HOLD), lead=left) if codes else ()
    found = tuple(
        (item, directory.groups[item.id.group]) for item in items if has_lost_its_leads(item, directory)
    )
    if not found:
        return Nothing(reason="somebody leads them again")
    today = local_day(now, directory.timezone_of(reader))
    return LeadsGone(person=left, items=found, today=today)
