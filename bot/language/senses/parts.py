"""Parts of a period: its end, its thirds and halves, its first and last day, what is left of it."""

from __future__ import annotations

from datetime import date

from bot.domain import due as dues
from bot.domain.due import Due, Precision, Step
from bot.language.sense import Here, Sense, Values
from bot.language.senses import named, relative
from bot.language.steps import ONE_DAY, unit_of

_WEEK = 7


def end(v: Values, _here: Here) -> Sense:
    whole: Sense = v["p"]
    return Sense(due=dues.last_day_of(whole.due), yearless=whole.yearless)


def end_of_unit(v: Values, here: Here) -> Due | None:
    window = unit_of(here.today, v["u"])
    return dues.last_day_of(window) if window else None


def end_of_fortnight(v: Values, here: Here) -> Due | None:
    """ "Fin de quincena": the 15th or the last day of the month, whichever comes next."""
    window = unit_of(here.today, "fortnight")
    return dues.on(window.end) if window and v["u"] == "fortnight" else None


def part(v: Values, here: Here) -> Sense | None:
    whole: Sense = v["p"]
    if whole.due.precision is Precision.DAY:
        return whole
    part = dues.part_of(whole.due, v["a"])
    if whole.yearless and part.end < here.today and whole.due.precision is not Precision.WEEK:
        part = Step(months=12).moved(part)
    return Sense(due=part, yearless=whole.yearless)


def half_of_period(v: Values, _here: Here) -> Due:
    window: Due = v["p"].due
    if window.precision is Precision.YEAR:
        return dues.half_of(window.start.year, v["a"])
    middle = _last_of_first_half(window)
    return dues.between(window.start, middle) if v["a"] == 1 else dues.between(middle + ONE_DAY, window.end)


def _last_of_first_half(window: Due) -> date:
    months = 3 if window.precision is Precision.HALF else 0
    if months:
        return Step(months=months).after(window.start) - ONE_DAY
    if window.precision is Precision.MONTH:
        return window.start.replace(day=15)
    return window.start + (window.end - window.start) // 2


def bare_weekend(v: Values, here: Here) -> Due | None:
    return unit_of(here.today, "weekend") if v["u"] == "weekend" else None


def part_of_unit(v: Values, here: Here) -> Due | None:
    if v["u"] in ("day", "weekend"):
        return None
    windows = (unit_of(here.today, v["u"]), relative.unit_ahead(here, v["u"], 1))
    thirds = (dues.part_of(window, v["a"]) for window in windows if window)
    return next((third for third in thirds if third.end >= here.today), None)


def rest_of_unit(v: Values, here: Here) -> Due | None:
    window = unit_of(here.today, v["u"])
    return dues.between(here.today, window.end) if window else None


def rest_of(v: Values, here: Here) -> Due | None:
    window: Due = v["p"].due
    return dues.between(max(window.start, here.today), window.end) if window.end >= here.today else None


def week_of_number(v: Values, here: Here) -> Due | None:
    day = named.day_number(v, here)
    return dues.week_of(day.due.start) if day and v.get("u", "week") == "week" else None


def week_of(v: Values, _here: Here) -> Due | None:
    """ "The week of 7 December", "the weekend of 5 June"."""
    unit = v.get("u", "week")
    window: Due = v["p"].due
    if window.precision is Precision.RANGE and (window.end - window.start).days < _WEEK:
        # "The week of 8-12 March" says its days.
        return window
    if unit not in ("week", "weekend") or v["p"].due.precision is not Precision.DAY:
        return None
    return unit_of(v["p"].due.start, unit)
