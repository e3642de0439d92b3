"""Counted steps: "in three weeks", "10 days before 31 December", "the next two months", "in a year and a half"."""

from __future__ import annotations

from datetime import date, timedelta

from bot.domain import due as dues
from bot.domain.due import Due, Step
from bot.language.sense import Here, Values
from bot.language.senses import named, relative
from bot.language.steps import ONE_DAY, unit_of, units_from

MOST_STEPS = 6
_STEPS = (("n", "u"), *((f"n{at}", f"u{at}") for at in range(2, MOST_STEPS + 1)))
"""The names of the steps of a distance in several units: the first two are "n" and "u"."""
_HALVES = {
    "year": Step(months=6),
    "month": Step(days=15),
    "week": Step(days=4),
    "quarter": Step(days=45),
    "day": Step(),
    "hour": Step(),
}
"""Half of a unit, in whole days or months."""


def _counted(v: Values, here: Here) -> date | None:
    found: date | None = here.today
    for number, unit in _STEPS:
        if found and v.get(unit):
            found = units_from(found, v[number], v[unit]) if 0 < v[number] else None
    return found


def in_units(v: Values, here: Here) -> Due | None:
    found = _counted(v, here)
    return dues.on(found) if found else None


def in_units_to_units(v: Values, here: Here) -> Due | None:
    """ "In two or three weeks"."""
    first, last = (units_from(here.today, v[count], v["u"]) for count in ("n", "n2"))
    return dues.between(first, last) if first and last and first < last else None


def in_units_and_half(v: Values, here: Here) -> Due | None:
    """ "In a year and a half", "en mes y medio", "in half a year"."""
    count = v.get("n") or (0 if "h" in v else 1)
    whole = units_from(here.today, count, v["u"])
    half = _HALVES.get(v["u"])
    return dues.on(half.after(whole)) if whole and half else None


def within_hours(v: Values, here: Here) -> Due | None:
    """ "In 3/4 of an hour" is today; "in 1.5 days" is half a day after tomorrow's same hour."""
    if v["u"] in ("hour", "minute"):
        return dues.on(here.today)
    if not v.get("n") or v["u"] not in ("day", "workday"):
        return None
    days, tenths = v["n"]
    is_next_day = here.hour + 24 * tenths / 10 >= 24 and tenths < 10
    found = units_from(here.today, days + is_next_day, v["u"])
    return dues.on(found) if found else None


def weekdays_from_now(v: Values, here: Here) -> Due | None:
    """ "Three Fridays from now": the third one to come."""
    if v["n"] < 1:
        return None
    ahead = (v["w"] - here.today.weekday() - 1) % 7 + 1
    return dues.on(here.today + timedelta(days=ahead + 7 * (v["n"] - 1)))


def units_ago(v: Values, here: Here) -> Due | None:
    found = units_from(here.today, -v["n"], v["u"])
    return dues.on(found) if found else None


def units_after(v: Values, _here: Here) -> Due | None:
    found = units_from(v["p"].due.end, v["n"], v["u"])
    return dues.on(found) if found else None


def day_beside(v: Values, _here: Here) -> Due | None:
    """ "The day after Christmas", "the week before 1 July"."""
    window: Due = v["p"].due
    if v["u"] not in ("day", "week"):
        return None
    edge, one = (window.end, 1) if v["t"] == "after" else (window.start, -1)
    day = units_from(edge, one, v["u"])
    return unit_of(day, v["u"]) if day else None


def units_from_day(v: Values, _here: Here) -> Due | None:
    """ "For three days from 5 May": so long, the first day included."""
    start = v["p"].due.start
    end = units_from(start, v.get("n", 1), v["u"])
    return dues.between(start, end - ONE_DAY) if end and end > start else None


def units_before(v: Values, here: Here) -> Due | None:
    """Before a date, or before the next day of that number: "dos días antes del 15"."""
    sense = v.get("p") or named.day_number(v, here)
    found = units_from(sense.due.start, -v["n"], v["u"]) if sense else None
    return dues.on(found) if found else None


def units_after_next(v: Values, here: Here) -> Due | None:
    """ "Two days after next Friday"."""
    found = units_from(relative.next_weekday(v, here).due.start, v["n"], v["u"])
    return dues.on(found) if found else None


def next_units(v: Values, here: Here) -> Due | None:
    """From tomorrow on; quarters and halves are those of the calendar."""
    if v["u"] in ("quarter", "third", "half"):
        return coming_units(v, here)
    last = _counted(v, here)
    return dues.between(here.today + ONE_DAY, last) if last and last > here.today else None


def coming_units(v: Values, here: Here) -> Due | None:
    """The so many whole periods of the calendar after the running one."""
    first, last = relative.unit_ahead(here, v["u"], 1), relative.unit_ahead(here, v["u"], v["n"])
    return dues.between(first.start, last.end) if first and last else None
