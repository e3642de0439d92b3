"""What a notice says now, in the languages of whoever it goes to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.group import Directory
from bot.domain.notice import Notice
from bot.domain.outcomes import (
    Announcement,
    AssignmentTold,
    CardDue,
    ChannelClosed,
    Digest,
    DigestDue,
    LeadsGone,
    MilestoneDue,
    Nothing,
    NotYet,
    ReminderDue,
    SettledTold,
    SignedTold,
    SignOffDue,
    SupportAnswered,
    SupportDue,
    TimelineDue,
)
from bot.domain.person import ChannelId, Language, PersonId
from bot.ports import Ledger
from bot.render.announcements import announce
from bot.render.message import Message
from bot.render.replies import Reader
from bot.services.decide import decide


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a notice says when it is sent: the message, and the ids of the items that it names."""

    message: Message
    items: tuple[str, ...]


def say(notice: Notice, ledger: Ledger, now: datetime) -> Said | Nothing | NotYet:
    """What the notice says, decided on what is there now; or that it has nothing left to say, or must wait."""
    directory = ledger.directory()
    if directory is None:
        return Nothing(reason="the workspace is not set up")
    decided = decide(notice, ledger, directory, now)
    if isinstance(decided, Nothing | NotYet):
        return decided
    languages = _languages_of(notice, directory)
    reader = Reader(
        language=languages[0],
        directory=directory,
        today=_day_of(decided),
        person=PersonId(notice.target),
    )
    return Said(message=announce(decided, reader, languages), items=tuple(_items_of(decided)))


def _languages_of(notice: Notice, directory: Directory) -> tuple[Language, ...]:
    """A channel is written to in its group's languages, a person in theirs."""
    group = directory.group_of_channel.get(ChannelId(notice.target))
    if group:
        return group.languages
    person = directory.people.get(PersonId(notice.target))
    return ((person and person.speaks()) or Language.EN,)


def _day_of(announcement: Announcement) -> date:
    match announcement:
        case MilestoneDue(nudged=nudged):
            return nudged.today
        case DigestDue(digest=digest):
            return digest.day
        case TimelineDue(timeline=timeline):
            return timeline.today
        case SignOffDue(today=today) | SettledTold(today=today) | SignedTold(today=today):
            return today
        case SupportDue(today=today) | SupportAnswered(today=today):
            return today
        case CardDue(today=today) | ReminderDue(today=today) | AssignmentTold(today=today):
            return today
        case ChannelClosed(today=today) | LeadsGone(today=today):
            return today


def _items_of(announcement: Announcement) -> Iterator[str]:
    match announcement:
        case CardDue(item=item):
            yield str(item.id)
        case MilestoneDue(nudged=nudged):
            yield str(nudged.item.id)
        case ReminderDue(items=nudged_items, news=news):
            named = (*(nudged.item.id for nudged in nudged_items), *(one.change.item for one in news))
            yield from dict.fromkeys(map(str, named))
        case ChannelClosed():
            return
        case LeadsGone(items=left):
            yield from (str(item.id) for item, _ in left)
        case AssignmentTold(items=given):
            yield from (str(item.id) for item, _, _ in given)
        case SignOffDue(proposed=proposed) | SettledTold(proposed=proposed) | SignedTold(proposed=proposed):
            yield str(proposed.item.id)
        case SupportDue(about=about) | SupportAnswered(about=about):
            yield str(about.item.id)
        case DigestDue(digest=digest):
            yield from items_of_digest(digest)
        case TimelineDue(timeline=timeline):
            yield from (str(item.id) for item in timeline.milestones)


def items_of_digest(digest: Digest) -> Iterator[str]:
    """The ids of the items that a digest names, each once."""
    parts = (digest.late, digest.this_week, digest.coming, digest.done)
    wanting = (digest.no_lead, digest.no_date, digest.for_review)
    asked = tuple(one.item for one in digest.asked)
    yield from dict.fromkeys(str(item.id) for part in (*parts, *wanting, asked) for item in part)
