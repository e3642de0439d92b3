"""Where what comes again begins and ends: "starting 1 December", "until June", "six times", "for three months"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.domain.due import Due, Precision
from bot.domain.recurrence import Frequency, Recurrence
from bot.language.sense import Here, Repeat, Sense, Values
from bot.language.steps import ONE_DAY, units_from


def same(v: Values, _here: Here) -> Repeat:
    repeat: Repeat = v["r"]
    return repeat


def _limited(v: Values, **limits: object) -> Repeat:
    repeat: Repeat = v["r"]
    return replace(repeat, recurrence=replace(repeat.recurrence, **limits))  # type: ignore[arg-type]


def starting(v: Values, _here: Here) -> Repeat:
    """From a day, or the first day of a period, on; "from March to June" says both ends."""
    due: Due = v["p"].due
    if due.precision is Precision.RANGE:
        return _limited(v, start=due.start, until=due.end)
    return _limited(v, start=due.start)


def until(v: Values, _here: Here) -> Repeat:
    """Until a day, or the last day of a period."""
    return _limited(v, until=_end_after_start(v))


def _end_after_start(v: Values) -> date:
    """The end; one without its year comes after the start."""
    sense: Sense = v["p"]
    end, start = sense.due.end, v["r"].recurrence.start
    while start and sense.yearless and end < start:
        end = end.replace(year=end.year + 1, day=min(end.day, 28 if end.month == 2 else end.day))
    return end


def until_before(v: Values, _here: Here) -> Repeat:
    return _limited(v, until=v["p"].due.start - ONE_DAY)


def times(v: Values, _here: Here) -> Repeat | None:
    """So many times in all."""
    return _limited(v, count=v["n"]) if v["n"] else None


_SAME = {
    ("day", Frequency.DAILY),
    ("week", Frequency.WEEKLY),
    ("month", Frequency.MONTHLY),
    ("year", Frequency.YEARLY),
}


def lasting(v: Values, here: Here) -> Repeat | None:
    """For so many units: as often as that where one comes in each unit, else until they are over."""
    recurrence: Recurrence = v["r"].recurrence
    last = units_from(recurrence.start or here.today, v["n"], v["u"])
    if last is None:
        return None
    once = (v["u"], recurrence.frequency) in _SAME and recurrence.interval == 1
    if once and len(recurrence.weekdays) <= 1 and len(recurrence.month_days) <= 1:
        return _limited(v, count=v["n"])
    return _limited(v, until=last - ONE_DAY)


def within(v: Values, here: Here) -> Repeat | None:
    """Within a month or longer period: "every Monday in March"."""
    due: Due = v["p"].due
    if due.precision is Precision.DAY:
        return None
    return _limited(v, start=max(due.start, here.today), until=due.end)
