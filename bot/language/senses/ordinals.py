"""What is counted within a period: "the second Monday of March", "the first quarter", "the last two weeks of May"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.domain import due as dues
from bot.domain.due import Due, Precision, Step
from bot.language.sense import Here, Sense, Values
from bot.language.senses import named, relative
from bot.language.steps import ONE_DAY, ONE_WEEK, day_or_none, unit_of, units_from, working_days_from

_THURSDAY, _SATURDAY = 3, 5


def ordinal_unit(v: Values, here: Here) -> Sense | None:
    numbered = {"q": v["n"], "h": v["n"], **v}
    makes = {"quarter": named.quarter, "third": named.third, "half": named.half, "week": named.numbered_week}
    return makes[v["u"]](numbered, here) if v["u"] in makes else None


def ordinal_unit_of(v: Values, _here: Here) -> Due | None:
    whole: Due = v["p"].due
    nth, unit = v["n"], v["u"]
    if _has_two_ends(v["p"]):
        return None
    if unit == "week":
        return _nth_week(whole, nth)
    if unit == "weekend":
        saturday = _nth_within(whole, _SATURDAY, nth)
        return unit_of(saturday, unit) if saturday else None
    if unit == "workday":
        return _nth_working_day(whole, nth)
    return _nth_unit(whole, nth, unit)


def ordinal_unit_of_unit(v: Values, here: Here) -> Due | None:
    """Of the running period, or of the next where it has passed."""
    windows = (unit_of(here.today, v["u2"]), relative.unit_ahead(here, v["u2"], 1))
    found = (ordinal_unit_of({**v, "p": Sense(due=window)}, here) for window in windows if window)
    return next((due for due in found if due and due.end >= here.today), None)


def nth_working_day_beside(v: Values, _here: Here) -> Due | None:
    """ "The first working day after 1 January"."""
    if v["u"] != "workday" or _has_two_ends(v["p"]):
        return None
    window: Due = v["p"].due
    after = v["t"] == "after"
    return dues.on(working_days_from(window.end if after else window.start, v["n"] if after else -v["n"]))


def _nth_unit(whole: Due, nth: int, unit: str) -> Due | None:
    if unit == "fortnight" and whole.precision is Precision.MONTH:
        return (
            unit_of({1: whole.start, 2: whole.end, -1: whole.end}[nth], unit) if nth in (1, 2, -1) else None
        )
    first = unit_of(whole.start if nth > 0 else whole.end, unit)
    day = units_from(first.start, nth - 1 if nth > 0 else nth + 1, unit) if first else None
    return unit_of(day, unit) if day and whole.start <= day <= whole.end else None


def _nth_week(whole: Due, nth: int) -> Due | None:
    """As ISO 8601 has it for years: a week belongs to where its Thursday lies."""
    thursday = _nth_within(whole, _THURSDAY, nth)
    return dues.week_of(thursday) if thursday else None


def _nth_working_day(whole: Due, nth: int) -> Due | None:
    day = (
        working_days_from(whole.start - ONE_DAY, nth)
        if nth > 0
        else working_days_from(whole.end + ONE_DAY, nth)
    )
    return dues.on(day) if whole.start <= day <= whole.end else None


def units_of_period(v: Values, _here: Here) -> Due | None:
    """The first or last so many days, weeks or months of a period."""
    whole: Due = v["p"].due
    count, unit, from_end = v["n"], v["u"], v["o"] == -1
    if v["o"] not in (1, -1):
        return None
    if unit == "week":
        one = _nth_week(whole, v["o"])
        far = one and dues.week_of(one.start + (count - 1) * (-ONE_WEEK if from_end else ONE_WEEK))
        return dues.between(min(one.start, far.start), max(one.end, far.end)) if one and far else None
    if from_end:
        start = units_from(whole.end + ONE_DAY, -count, unit)
        return dues.between(start, whole.end) if start and start <= whole.end else None
    end = units_from(whole.start, count, unit)
    return dues.between(whole.start, end - ONE_DAY) if end else None


def nth_weekday(v: Values, here: Here) -> Sense | None:
    whole: Sense = v["p"]
    if _has_two_ends(whole):
        return None
    found = _nth_within(whole.due, v["w"], v["n"])
    if found and found < here.today and whole.due.precision is Precision.MONTH:
        months = 12 if whole.yearless else 1 if v.get("running") else 0
        found = _nth_within(Step(months=months).moved(whole.due), v["w"], v["n"])
    return Sense(due=dues.on(found), yearless=whole.yearless) if found else None


def _has_two_ends(whole: Sense) -> bool:
    # "From the last Monday of April to 2028": it is April that has the Monday.
    return whole.trail[-1:] == ("from one to another",)


def _nth_within(window: Due, weekday: int, nth: int) -> date | None:
    if nth < 0:
        day = window.end - timedelta(days=(window.end.weekday() - weekday) % 7 + 7 * (-nth - 1))
    else:
        day = window.start + timedelta(days=(weekday - window.start.weekday()) % 7 + 7 * (nth - 1))
    return day if window.start <= day <= window.end else None


def nth_weekday_of_unit(v: Values, here: Here) -> Sense | None:
    window = unit_of(here.today, v["u"])
    return nth_weekday({**v, "p": Sense(due=window), "running": v["u"] == "month"}, here) if window else None


def weekday_of(v: Values, here: Here) -> Sense | None:
    whole: Sense = v["p"]
    if whole.due.precision is Precision.WEEK or "so much from now" in whole.trail:
        monday = dues.week_of(whole.due.start).start
        return replace(whole, due=dues.on(monday + timedelta(days=v["w"])), others=())
    if whole.due.precision is not Precision.DAY:
        return None
    if whole.day_only and whole.due.start.weekday() != v["w"]:
        return _weekday_on_number(v["w"], whole.due.start.day, here)
    return _or_in_fitting_year(v["w"], whole)


def _or_in_fitting_year(weekday: int, whole: Sense) -> Sense:
    """The day as it was said; where it is another weekday, and that one a year later, this one is offered."""
    day = whole.due.start
    if day.weekday() == weekday or not whole.yearless:
        return whole
    later = Step(months=12).after(day)
    return replace(whole, others=((dues.on(later), "weekday"),)) if later.weekday() == weekday else whole


def weekday_in_numbers(v: Values, here: Here) -> Sense | None:
    """ "Friday 7-6": the order of the numbers is the one in which that day is a Friday."""
    first, second = v["n"] if v.get("n") else (v["a"], v["b"])
    years = range(here.today.year, here.today.year + 2)
    days = (day_or_none(year, *pair) for year in years for pair in ((first, second), (second, first)))
    found = next((day for day in days if day and day >= here.today and day.weekday() == v["w"]), None)
    return Sense(due=dues.on(found), yearless=True) if found else None


def weekday_after(v: Values, _here: Here) -> Due | None:
    """ "The first Monday after 15 January", "the Friday before Christmas"."""
    window: Due = v["p"].due
    weeks = (v["n"] or 1) - 1
    if v["t"] == "after":
        day = window.end + timedelta(days=(v["w"] - window.end.weekday() - 1) % 7 + 1 + 7 * weeks)
    else:
        day = window.start - timedelta(days=(window.start.weekday() - v["w"] - 1) % 7 + 1 + 7 * weeks)
    return dues.on(day)


def coming_weekday_on_day(v: Values, here: Here) -> Due | None:
    """ "Next Monday the 30th": where that is the coming one or the one a week later."""
    coming = relative.this_weekday(v, here).start
    found = next((day for day in (coming, coming + ONE_WEEK) if day.day == v["d"]), None)
    return dues.on(found) if found else None


def weekday_on_day(v: Values, here: Here) -> Sense | None:
    return _weekday_on_number(v["w"], v["d"], here) or named.day_number(v, here)


def _weekday_on_number(weekday: int, number: int, here: Here) -> Sense | None:
    months = (Step(months=ahead).after(here.today.replace(day=1)) for ahead in range(18))
    days = (day_or_none(month.year, month.month, number) for month in months)
    found = next((day for day in days if day and day >= here.today and day.weekday() == weekday), None)
    return Sense(due=dues.on(found)) if found else None
