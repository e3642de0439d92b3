"""What is to be said to whom, once: a notice has a key that no second notice can have."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import NewType

NoticeKey = NewType("NoticeKey", str)
"""Unique within a workspace: kind, thing, target and local period, joined by colons."""


FOLDED = "folded"
"""The reason of a notice that is needless because a later one of its kind to the same target says it too."""


class NoticeKind(StrEnum):
    """What a notice says."""

    CARD = "card"
    """The public card of an item: posted once, later edited in place."""
    ASSIGNED = "assigned"
    """Told once to whoever was given an item by someone else."""
    REMINDER = "reminder"
    """The one merged message a person and day."""
    SIGN_OFF = "sign_off"
    """A proposal, put to whoever may sign it; later edited in place."""
    SETTLED = "settled"
    """How a proposal ended, told to whoever made it."""
    SIGNED = "signed"
    """What was signed off, told in the thread of the item's card."""
    SUPPORT = "support"
    """What another group asks, put to whoever may answer for theirs; later edited in place."""
    SUPPORT_ANSWER = "support_answer"
    """The answer, told to whoever asked, and in the thread of the item's card."""
    MILESTONE = "milestone"
    """A milestone's reminder to its group's channel."""
    DIGEST = "digest"
    """A group's weekly digest."""
    CLOSED = "closed"
    """That a group's channel takes no posts, to somebody who can mend that."""
    LEADERLESS = "leaderless"
    """That somebody has left, and items have no lead who is here, to the co-chairs."""
    TIMELINE = "timeline"
    """The picture of a group's coming milestones, in the thread of a digest (its period) or to who asked for it."""


class NoticeState(StrEnum):
    """Where a notice stands."""

    WAITING = "waiting"
    SENT = "sent"
    NEEDLESS = "needless"
    """Decided again when it was to be sent, and there was nothing left to say."""
    DEAD = "dead"
    """Refused for good, with the reason kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A notice to be kept. `thing` is an item id (of support with the code of the group that is asked), a person, a group code or a proposal's number, by its kind; `target`
    the person or channel it goes to; `period` the local day (ISO), the change or the proposal's version it belongs to; `due_at` when it is to be said, in UTC.
    """

    kind: NoticeKind
    thing: str
    target: str
    period: str
    due_at: datetime

    @property
    def key(self) -> NoticeKey:
        """What makes it the only one of its sort."""
        return NoticeKey(f"{self.kind}:{self.thing}:{self.target}:{self.period}")

    @property
    def digest(self) -> NoticeKey | None:
        """The digest to whose thread a timeline belongs; None for all else."""
        return replace(self, kind=NoticeKind.DIGEST).key if self.kind is NoticeKind.TIMELINE else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimedNotice:
    """A notice that this process alone may send until its lease ends; `attempts` counts this one too. It is `doubtful`
    where an earlier attempt ended without a word of what became of it, so that Slack may have it already.
    """

    notice: Notice
    attempts: int
    lease: str
    doubtful: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A notice that could not be sent: for good (dead), or not yet."""

    notice: Notice
    state: NoticeState
    attempts: int
    reason: str
