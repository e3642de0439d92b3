"""A timeline: the milestones that lie ahead, and the chart that shows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.domain.group import Group
from bot.domain.item import Item


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Open milestones with a date, by the end of their windows, as they stand on the local day `today`.

    `groups` are those that were asked for; `left_out` says how many more there are than a picture has room for.
    """

    groups: tuple[Group, ...]
    today: date
    milestones: tuple[Item, ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One milestone on a chart: what stands before its bar, and what behind it, in words."""

    label: str
    when: str
    start: date
    end: date
    is_late: bool = False
    is_tentative: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """All that a picture of a timeline shows, in the words of its readers.

    `ticks` are the months (or longer steps) of the axis, each with its first day and name; they begin and end the
    axis. `words` say the same as the picture, for whoever does not see it.
    """

    title: str
    today: date
    today_word: str
    bars: tuple[Bar, ...]
    ticks: tuple[tuple[date, str], ...]
    footnote: str
    words: str
