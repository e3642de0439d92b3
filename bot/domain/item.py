"""Action items and milestones: what was agreed, who leads, when it is due, and what became of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from bot.domain.due import Due, Step, on
from bot.domain.person import ChannelId, PersonId
from bot.domain.recurrence import Recurrence
from bot.domain.support import Support

TITLE_LIMIT = 300
"""The longest title, in characters: a card and a digest line must hold it."""
PLACE_LIMIT = 120
"""The longest name of a place, in characters."""
NOTE_LIMIT = 2000
"""The longest note, in characters: one message must show it."""


class ItemId(NamedTuple):
    """The number of an item within its group's one series: AGR-12."""

    group: str
    number: int

    def __str__(self) -> str:
        return f"{self.group}-{self.number}"

    @classmethod
    def parse(cls, text: str) -> ItemId | None:
        """The id that the text is, in any case and with a space or hyphen ("agr 12", "#AGR-12"), or None."""
        found = re.fullmatch(r"#?\s*([A-Za-z]{2,8})\s*[-\s]?\s*(\d{1,6})", text.strip())
        return cls(found[1].upper(), int(found[2])) if found else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """An item, or a meeting or other event by its name, and how far after it (before it, where the step goes back).

    Raises ValueError unless it is just one of the two.
    """

    item: ItemId | None = None
    meeting: str = ""
    offset: Step

    def __post_init__(self) -> None:
        if (self.item is None) == (not self.meeting):
            raise ValueError("a date hangs on an item or on a meeting")

    def due_from(self, window: Due, words: str) -> Due:
        """When that is: counted back from the window's first day, or on from its last; by whole months a month stays one."""
        if self.offset.months and not self.offset.days:
            return self.offset.moved(window).said(words, tentative=window.tentative)
        is_back = self.offset.days < 0 or self.offset.months < 0
        return on(self.offset.after(window.start if is_back else window.end)).said(
            words, tentative=window.tentative
        )


class Kind(StrEnum):
    """An action item is something to do; a milestone is a point to be reached."""

    ACTION = "action"
    MILESTONE = "milestone"


class Status(StrEnum):
    """Where an item stands. WITHDRAWN is an addition that was undone: its number stays used, it is listed nowhere."""

    OPEN = "open"
    ON_HOLD = "on_hold"
    DONE = "done"
    DROPPED = "dropped"
    WITHDRAWN = "withdrawn"


class Priority(StrEnum):
    """How much it presses; an ordinary item has none."""

    HIGH = "high"
    LOW = "low"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The message that an item came from, as far as it is known."""

    channel: ChannelId
    ts: str
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """One moving of the date: what it was before, when it was moved, by whom and why."""

    due: Due | None
    at: datetime
    by: PersonId
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What one of several leads has done of an item: who says so, when, and what came of it."""

    by: PersonId
    at: datetime
    outcome: str = ""
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An action item or a milestone. Instants are aware and in UTC; due dates are local dates of the group."""

    id: ItemId
    kind: Kind
    title: str
    created_by: PersonId
    created_at: datetime
    status: Status = Status.OPEN
    leads: tuple[PersonId, ...] = ()
    supporters: tuple[PersonId, ...] = ()
    organisations: tuple[str, ...] = ()
    due: Due | None = None
    first_due: Due | None = None
    slips: tuple[Slip, ...] = ()
    subgroup: str | None = None
    place: str = ""
    """Where it takes place, as it was typed."""
    priority: Priority | None = None
    hold_reason: str = ""
    review: date | None = None
    outcome: str = ""
    evidence: str = ""
    closed_at: datetime | None = None
    parts: tuple[Part, ...] = ()
    """What those of several leads have done who have said so; the item is done when all have."""
    supports: tuple[Support, ...] = ()
    """The other groups that were asked to support it, each once, with their answers."""
    source: Source | None = None
    anchor: Anchor | None = None
    """What its date hangs on: it moves with that."""
    recurrence: Recurrence | None = None
    """The rule by which it comes again, with its first day; each time is an item of its own."""
    version: int = 1

    def late_days(self, today: date) -> int:
        """How many days ago an open item's window ended; 0 for all others."""
        return self.due.days_over(today) if self.due and self.status is Status.OPEN else 0

    def next_due(self, today: date) -> Due | None:
        """When what comes again is due next, after this time and not before today; None where it does not."""
        if self.recurrence is None or self.due is None:
            return None
        day = self.recurrence.first(max(self.due.end + timedelta(days=1), today))
        return on(day) if day else None

    @property
    def comes_again(self) -> bool:
        """Whether there is a time after this one."""
        return self.next_due(date.min) is not None

    def is_led_by_nobody(self) -> bool:
        """Whether neither a person nor an organisation leads it."""
        return not self.leads and not self.organisations

    @property
    def waits_for(self) -> tuple[PersonId, ...]:
        """The leads who have not said that their part is done."""
        said = {part.by for part in self.parts}
        return tuple(lead for lead in self.leads if lead not in said)

    def support_of(self, group: str) -> Support | None:
        """What that group was asked, and has answered."""
        return next((support for support in self.supports if support.group == group), None)

    def with_support(self, group: str, support: Support | None) -> Item:
        """The item with this as what that group was asked; None: it was not."""
        others = tuple(one for one in self.supports if one.group != group)
        return replace(self, supports=others if support is None else (*others, support))

    def with_part(self, part: Part) -> Item:
        """The item with this part done."""
        return replace(self, parts=(*self.parts, part))

    def finished(self, *, at: datetime, outcome: str = "", evidence: str = "") -> Item:
        """The item, done."""
        return replace(self, status=Status.DONE, closed_at=at, outcome=outcome, evidence=evidence)

    def dropped(self, *, at: datetime, reason: str = "") -> Item:
        """The item, given up; why is what came of it."""
        return replace(self, status=Status.DROPPED, closed_at=at, outcome=reason, hold_reason="", review=None)

    def held(self, *, reason: str = "", review: date | None = None) -> Item:
        """The item, on hold until somebody opens it again; on the review date it is looked at."""
        return replace(self, status=Status.ON_HOLD, hold_reason=reason, review=review)

    def reopened(self) -> Item:
        """The item, open again: what came of it before is in the history. What was closed begins anew, in every part;
        what was on hold goes on."""
        return replace(
            self,
            status=Status.OPEN,
            closed_at=None,
            outcome="",
            evidence="",
            parts=self.parts if self.status is Status.ON_HOLD else (),
            hold_reason="",
            review=None,
        )

    def moved(self, due: Due, *, at: datetime, by: PersonId, reason: str = "") -> Item:
        """The item with another date; a first date and the same days are no slip, and what was on hold is open again."""
        slips = self.slips
        if self.due and not due.same_window(self.due):
            slips = (*slips, Slip(due=self.due, at=at, by=by, reason=reason))
        first = self.first_due or due
        return replace(
            self,
            status=Status.OPEN,
            due=due,
            first_due=first,
            slips=slips,
            anchor=None,
            hold_reason="",
            review=None,
        )


def sort_key(item: Item) -> tuple[date, str, int]:
    """Lists are sorted by the end of the window, what has none last, then by id."""
    return (item.due.end if item.due else date.max, item.id.group, item.id.number)
