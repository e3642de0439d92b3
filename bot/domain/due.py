"""When something is due: a window of local dates, with the precision in which people spoke of it."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum


class Precision(StrEnum):
    """How exactly a date was said; the values are those of `due.precision` in every output."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    SEASON = "season"
    YEAR = "year"
    RANGE = "range"


class Season(StrEnum):
    """The meteorological quarters of the northern hemisphere; the value names the season in English."""

    SPRING = "spring"
    SUMMER = "summer"
    FALL = "fall"
    WINTER = "winter"


class Part(StrEnum):
    """A third of a period: "early", "mid-", "late"."""

    EARLY = "early"
    MIDDLE = "middle"
    LATE = "late"


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A window of local dates, both ends included.

    `words` are the words it was said in, as typed; they say nothing about equality of two windows.
    Raises ValueError when the window ends before it starts.
    """

    start: date
    end: date
    precision: Precision
    tentative: bool = False
    words: str = ""

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"a window ends on {self.end}, before it starts on {self.start}")

    def is_over(self, today: date) -> bool:
        """Whether the whole window lies before `today`: only then is what was due in it late."""
        return today > self.end

    def days_over(self, today: date) -> int:
        """How many days ago the window ended; 0 while it has not."""
        return max(0, (today - self.end).days)

    def said(self, words: str, *, tentative: bool = False) -> Due:
        """The same window with the words it was said in."""
        tentative = tentative or self.tentative
        return Due(start=self.start, end=self.end, precision=self.precision, tentative=tentative, words=words)

    def overlaps(self, other: Due) -> bool:
        """Whether the two windows have a day in common."""
        return self.start <= other.end and other.start <= self.end

    def same_window(self, other: Due | None) -> bool:
        """Whether both mean the same days, whatever words were used."""
        return other is not None and (self.start, self.end) == (other.start, other.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """The days a question asks about; None leaves that side open. Both ends are included."""

    start: date | None = None
    end: date | None = None

    def touches(self, due: Due) -> bool:
        """Whether something due in that window ends within the span: lists go by the end of the window."""
        return (self.start is None or due.end >= self.start) and (self.end is None or due.end <= self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A calendar distance, forward or back: months are added first, then days.

    Raises ValueError for one that goes both ways.
    """

    months: int = 0
    days: int = 0

    def __post_init__(self) -> None:
        if self.months * self.days < 0:
            raise ValueError(f"{self.months} months and {self.days} days go both ways")

    def iso(self) -> str:
        """The ISO 8601 duration, with a leading minus where it goes back: P6M, P1W, -P10D."""
        sign = "-" if self.months < 0 or self.days < 0 else ""
        months, days = abs(self.months), abs(self.days)
        year_part = f"{months // 12}Y" if months and months % 12 == 0 else f"{months}M" if months else ""
        day_part = f"{days // 7}W" if days and days % 7 == 0 and not months else f"{days}D" if days else ""
        return f"{sign}P{year_part}{day_part or ('' if year_part else '0D')}"

    @classmethod
    def from_iso(cls, text: str) -> Step:
        """The step that an ISO 8601 duration of years, months, weeks and days says. Raises ValueError."""
        found = re.fullmatch(r"(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?", text)
        if found is None or text.endswith("P"):
            raise ValueError(f"{text!r} is no duration of years, months, weeks or days")
        years, months, weeks, days = (int(part or 0) for part in found.groups()[1:])
        sign = -1 if found[1] else 1
        return cls(months=sign * (12 * years + months), days=sign * (7 * weeks + days))

    def after(self, day: date) -> date:
        """The day that lies this far from `day`; the 31st becomes the last day of a shorter month."""
        month_index = day.year * 12 + day.month - 1 + self.months
        year, month = divmod(month_index, 12)
        last = calendar.monthrange(year, month + 1)[1]
        return date(year, month + 1, min(day.day, last)) + timedelta(days=self.days)

    def moved(self, due: Due) -> Due:
        """The window moved by this far: a whole month stays a whole month when it is moved by months.

        What is no longer a week, quarter, half, season or year of the calendar is a range of days.
        """
        start, end = self.after(due.start), self.after(due.end)
        if _is_whole_months(due) and not self.days:
            end = end.replace(day=calendar.monthrange(end.year, end.month)[1])
        precision = due.precision if self._keeps(due.precision) else Precision.RANGE
        return replace(due, start=start, end=end, precision=precision, words="")

    def _keeps(self, precision: Precision) -> bool:
        if precision is Precision.DAY:
            return True
        if precision is Precision.WEEK:
            return not self.months and self.days % 7 == 0
        return not self.days and self.months % _MONTHS_APART.get(precision, 1) == 0


_MONTHS_APART = {Precision.QUARTER: 3, Precision.HALF: 6, Precision.SEASON: 3, Precision.YEAR: 12}
"""How far one such period of the calendar lies from the next."""


def _is_whole_months(due: Due) -> bool:
    return due.start.day == 1 and due.end.day == calendar.monthrange(due.end.year, due.end.month)[1]


def on(day: date) -> Due:
    """That one day."""
    return Due(start=day, end=day, precision=Precision.DAY)


def week_of(day: date) -> Due:
    """The week that holds `day`, Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    return Due(start=monday, end=monday + timedelta(days=6), precision=Precision.WEEK)


def months_of(year: int, first: int, count: int, precision: Precision) -> Due:
    """`count` whole months from month `first` (1 to 12) of `year`, running into the next year where they must."""
    start = date(year, first, 1)
    return Due(start=start, end=Step(months=count).after(start) - timedelta(days=1), precision=precision)


def month_of(year: int, month: int) -> Due:
    """That calendar month."""
    return months_of(year, month, 1, Precision.MONTH)


def quarter_of(year: int, quarter: int) -> Due:
    """That quarter (1 to 4) of the calendar year."""
    return months_of(year, 3 * quarter - 2, 3, Precision.QUARTER)


def half_of(year: int, half: int) -> Due:
    """That half (1 or 2) of the calendar year."""
    return months_of(year, 6 * half - 5, 6, Precision.HALF)


_SEASON_STARTS = {Season.SPRING: 3, Season.SUMMER: 6, Season.FALL: 9, Season.WINTER: 12}


def season_of(year: int, season: Season) -> Due:
    """That season; winter of a year begins in its December and ends in the next year's February."""
    return months_of(year, _SEASON_STARTS[season], 3, Precision.SEASON)


def year_of(year: int) -> Due:
    """That calendar year."""
    return months_of(year, 1, 12, Precision.YEAR)


def between(start: date, end: date) -> Due:
    """The days from `start` to `end`, both included. Raises ValueError when they are the wrong way round."""
    return Due(start=start, end=end, precision=Precision.RANGE)


def eve_of(due: Due) -> Due:
    """What "before X" means: the day before X begins (before March is the last day of February)."""
    return on(due.start - timedelta(days=1))


def last_day_of(due: Due) -> Due:
    """What "the end of X" means as a day: X's last day; of a week its Friday."""
    if due.precision is Precision.WEEK:
        return on(due.start + timedelta(days=4))
    return on(due.end)


def part_of(due: Due, part: Part) -> Due:
    """The first, middle or last third of a period: of a year four months, of a quarter one, of a month the days 1-10,
    11-20 and 21 to the end, of a week Monday and Tuesday, Wednesday, Thursday and Friday.

    A period of less than three days has no thirds and stays whole.
    """
    position = list(Part).index(part)
    if due.precision is Precision.WEEK:
        return _days_of(due.start, *((0, 1), (2, 2), (3, 4))[position])
    if due.precision is Precision.MONTH:
        return _days_of(due.start, *((0, 9), (10, 19), (20, due.end.day - 1))[position])
    if due.precision in _MONTHS_APART:
        months = Step(months=_MONTHS_APART[due.precision] // 3)
        start = Step(months=months.months * position).after(due.start)
        return between(start, months.after(start) - timedelta(days=1))
    return _third_of_days(due, position)


def _days_of(start: date, first: int, last: int) -> Due:
    if first == last:
        return on(start + timedelta(days=first))
    return between(start + timedelta(days=first), start + timedelta(days=last))


def _third_of_days(due: Due, position: int) -> Due:
    length = (due.end - due.start).days + 1
    if length < len(Part):
        return due
    return _days_of(due.start, round(length * position / 3), round(length * (position + 1) / 3) - 1)
