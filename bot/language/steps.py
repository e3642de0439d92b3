"""Steps over the calendar that several rules take: the period that holds a day, so many units from it, the first that is not over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from bot.domain import due as dues
from bot.domain.due import Due, Precision, Step
from bot.language.sense import Here, Sense

ONE_DAY, ONE_WEEK = timedelta(days=1), timedelta(days=7)


def day_or_none(year: int, month: int, day: int) -> date | None:
    """That day; None where the month has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def on_or_none(year: int, month: int, day: int) -> Due | None:
    found = day_or_none(year, month, day)
    return dues.on(found) if found else None


def first_not_over(make: Callable[[int], Due | None], here: Here, *, back: int) -> Due | None:
    """The first of a year's windows that is not over, from so many years ago on."""
    years = range(here.today.year - back, here.today.year + 9)
    windows = (window for year in years if (window := make(year)) is not None)
    return next((window for window in windows if window.end >= here.today), None)


def in_its_year(
    make: Callable[[int], Due | None], year: int | None, here: Here, *, back: int = 1
) -> Sense | None:
    """In that year, or in the first in which it is not over; `back` is 0 for what never ends in a later year."""
    found = make(year) if year else first_not_over(make, here, back=back)
    return Sense(due=found, yearless=not year) if found else None


def unit_of(day: date, unit: str) -> Due | None:
    """The period of the calendar that holds the day; None for hours, decades and working days."""
    if unit == "weekend":
        saturday = day + timedelta(days=5 - day.weekday())
        return dues.between(saturday, saturday + ONE_DAY)
    if unit == "fortnight":
        if day.day <= 15:
            return dues.between(day.replace(day=1), day.replace(day=15))
        return dues.between(day.replace(day=16), dues.month_of(day.year, day.month).end)
    wholes = {
        "day": lambda: dues.on(day),
        "week": lambda: dues.week_of(day),
        "two weeks": lambda: dues.between(dues.week_of(day).start, dues.week_of(day).end + ONE_WEEK),
        "month": lambda: dues.month_of(day.year, day.month),
        "quarter": lambda: dues.quarter_of(day.year, (day.month + 2) // 3),
        "third": lambda: dues.months_of(day.year, (day.month - 1) // 4 * 4 + 1, 4, Precision.RANGE),
        "half": lambda: dues.half_of(day.year, (day.month + 5) // 6),
        "year": lambda: dues.year_of(day.year),
    }
    return wholes[unit]() if unit in wholes else None


_STEPS = {
    "day": Step(days=1), "week": Step(days=7), "fortnight": Step(days=14), "two weeks": Step(days=14), "month": Step(months=1), "quarter": Step(months=3),
    "third": Step(months=4), "half": Step(months=6), "year": Step(months=12), "weekend": Step(days=7), "decade": Step(months=120),
}  # fmt: skip


def step_of(number: int, unit: str) -> Step | None:
    """So many units; None for working days, whose length depends on where they begin."""
    one = _STEPS.get(unit)
    return Step(months=one.months * number, days=one.days * number) if one and abs(number) < 10_000 else None


def units_from(day: date, number: int, unit: str) -> date | None:
    """The day so many units later, or earlier for a negative number; hours stay within the day."""
    if unit == "workday":
        return working_days_from(day, number)
    if unit in ("hour", "minute"):
        return day
    step = step_of(number, unit)
    try:
        return step.after(day) if step else None
    except (ValueError, OverflowError):
        return None


def working_days_from(day: date, number: int) -> date:
    """The day so many days from Monday to Friday later or earlier; holidays are not known here."""
    step = ONE_DAY if number >= 0 else -ONE_DAY
    left = min(abs(number), 1000)
    while left:
        day += step
        left -= day.weekday() < 5
    return day
