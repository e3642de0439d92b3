"""The timeline of a group, or of several: the open milestones that lie ahead or are late."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from bot.domain.calendar import local_day
from bot.domain.commands import ShowTimeline
from bot.domain.due import Span
from bot.domain.group import Directory, Group
from bot.domain.item import Kind, Status
from bot.domain.notice import Notice, NoticeKind
from bot.domain.outcomes import Nothing, NotYet, Outcome, Refused, TimelineDue, TimelineShown, Trouble
from bot.domain.person import PersonId
from bot.domain.roles import may_see
from bot.domain.timeline import Timeline
from bot.ports import Ledger
from bot.services.desk import Desk
from bot.services.quiet import A_MOMENT

ROWS = 20
"""Milestones that a picture has room for; those whose windows end first are shown."""
_ALL = "*"
"""The thing of a notice about all groups that its reader may see."""


def timeline_of(
    groups: Sequence[Group], today: date, ledger: Ledger, *, within: Span | None = None
) -> Timeline:
    """The timeline as it stands on that local day; `within` leaves out what ends on other days."""
    opened = ledger.items(groups=[group.code for group in groups], statuses=(Status.OPEN,))
    wanted = within or Span()
    dated = [item for item in opened if item.kind is Kind.MILESTONE and item.due and wanted.touches(item.due)]
    return Timeline(
        groups=tuple(groups),
        today=today,
        milestones=tuple(dated[:ROWS]),
        left_out=max(0, len(dated) - ROWS),
    )


def show_timeline(command: ShowTimeline, desk: Desk) -> Outcome:
    """The coming milestones in words at once; their picture as a message of its own, since no answer can carry one."""
    groups = _groups(command, desk)
    if isinstance(groups, Refused):
        return groups
    only = groups[0] if len(groups) == 1 else None
    today = desk.today(only) if only else desk.personal_day()
    timeline = timeline_of(groups, today, desk.ledger, within=command.span)
    in_thread = command.day is not None and only is not None and only.channel is not None
    if timeline.milestones:
        desk.ledger.plan([_picture(command, only, desk, in_thread=in_thread)])
    return TimelineShown(timeline=timeline, in_thread=in_thread)


def _picture(command: ShowTimeline, only: Group | None, desk: Desk, *, in_thread: bool) -> Notice:
    moment = f"{desk.scene.now.isoformat()} {_written(command.span)}"
    return Notice(
        kind=NoticeKind.TIMELINE,
        thing=only.code if only else _ALL,
        target=str(only.channel) if in_thread and only else desk.scene.speaker,
        period=command.day.isoformat() if in_thread and command.day else moment,
        due_at=desk.scene.now,
    )


def _written(span: Span | None) -> str:
    """The days as ISO 8601 writes an interval, where an open end is two dots (ISO 8601-2)."""
    ends = (span.start, span.end) if span else (None, None)
    return "/".join(end.isoformat() if end else ".." for end in ends)


def _read(period: str) -> Span:
    start, end = (None if day == ".." else date.fromisoformat(day) for day in period.split(" ")[1].split("/"))
    return Span(start=start, end=end)


def _groups(command: ShowTimeline, desk: Desk) -> tuple[Group, ...] | Refused:
    if command.group:
        found = desk.find_group(command.group)
        return found if isinstance(found, Refused) else (found,)
    groups = (desk.here,) if desk.here else desk.visible_groups()
    return groups or Refused(trouble=Trouble.NO_GROUP_HERE)


def monthly_picture(digest: Notice) -> Notice:
    """The picture that follows a digest into its thread."""
    return replace(digest, kind=NoticeKind.TIMELINE)


def decide_timeline(
    notice: Notice, ledger: Ledger, directory: Directory, now: datetime
) -> TimelineDue | Nothing | NotYet:
    """The picture as it is now; in a channel only where the digest stands to whose thread it belongs."""
    group = directory.groups.get(notice.thing)
    if group and group.channel == notice.target:
        return _in_thread(notice, group, ledger, now)
    person = PersonId(notice.target)
    asked = (group,) if group else directory.partnership.groups if notice.thing == _ALL else ()
    groups = [each for each in asked if may_see(directory, person, each)]
    if not groups:
        return Nothing(reason="nothing that they may see")
    today = local_day(now, group.timezone if group else directory.timezone_of(person))
    return TimelineDue(timeline=timeline_of(groups, today, ledger, within=_read(notice.period)))


def _in_thread(notice: Notice, group: Group, ledger: Ledger, now: datetime) -> TimelineDue | Nothing | NotYet:
    if any(digest.period == notice.period for digest in ledger.waiting_about(NoticeKind.DIGEST, group.code)):
        return NotYet(until=now + A_MOMENT)
    if notice.digest is None or ledger.sent_as(notice.digest) is None:
        return Nothing(reason="there is no digest to add it to")
    timeline = timeline_of((group,), local_day(now, group.timezone), ledger)
    if not timeline.milestones:
        return Nothing(reason="no milestone has a date")
    return TimelineDue(timeline=timeline)
