"""What is counted within a period: "the second Monday of March", "the first quarter", "the last two weeks of May"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.domain import due as dues
from bot.domain.due import Due, Precision, Step
from bot.language.sense import Here, Sense, Values
from bot.language.senses import named
from bot.language.steps import ONE_DAY, ONE_WEEK, day_or_none, unit_of, units_from


def ordinal_unit(v: Values, here: Here) -> Sense | None:
    numbered = {"q": v["n"], "h": v["n"], **v}
    makes = {"quarter": named.quarter, "half": named.half, "week": named.numbered_week}
    return makes[v["u"]](numbered, here) if v["u"] in makes else None


def ordinal_unit_of(v: Values, _here: Here) -> Due | None:
    whole: Due = v["p"].due
    if v["u"] == "week":
        return _nth_week(whole, v["n"])
    if v["n"] == -1:
        last = unit_of(whole.end, v["u"])
        return unit_of(whole.end - ONE_WEEK, v["u"]) if last and last.start > whole.end else last
    start = units_from(whole.start, v["n"] - 1, v["u"])
    return unit_of(start, v["u"]) if start and start <= whole.end else None


def _nth_week(whole: Due, nth: int) -> Due | None:
    # As ISO 8601 has it for years: a week belongs to where its Thursday lies.
    thursday = _nth_within(whole, 3, nth)
    return dues.week_of(thursday) if thursday else None


def units_of_period(v: Values, _here: Here) -> Due | None:
    whole: Due = v["p"].due
    if v["o"] == -1:
        start = units_from(whole.end + ONE_DAY, -v["n"], v["u"])
        return dues.between(start, whole.end) if start and start <= whole.end else None
    end = units_from(whole.start, v["n"], v["u"])
    return dues.between(whole.start, end - ONE_DAY) if end and v["o"] == 1 else None


def nth_weekday(v: Values, here: Here) -> Sense | None:
    whole: Sense = v["p"]
    found = _nth_within(whole.due, v["w"], v["n"])
    if found and found < here.today and whole.due.precision is Precision.MONTH:
        months = 12 if whole.yearless else 1 if v.get("running") else 0
        found = _nth_within(Step(months=months).moved(whole.due), v["w"], v["n"])
    return Sense(due=dues.on(found), yearless=whole.yearless) if found else None


def _nth_within(window: Due, weekday: int, nth: int) -> date | None:
    if nth == -1:
        return window.end - timedelta(days=(window.end.weekday() - weekday) % 7)
    day = window.start + timedelta(days=(weekday - window.start.weekday()) % 7 + 7 * (nth - 1))
    return day if day <= window.end else None


def nth_weekday_of_unit(v: Values, here: Here) -> Sense | None:
    window = unit_of(here.today, v["u"])
    return nth_weekday({**v, "p": Sense(due=window), "running": v["u"] == "month"}, here) if window else None


def weekday_of(v: Values, here: Here) -> Sense | None:
    whole: Sense = v["p"]
    if whole.due.precision is Precision.WEEK:
        return replace(whole, due=dues.on(whole.due.start + timedelta(days=v["w"])), others=())
    if whole.due.precision is not Precision.DAY:
        return None
    if whole.day_only and whole.due.start.weekday() != v["w"]:
        return _weekday_on_number(v["w"], whole.due.start.day, here)
    return whole


def weekday_on_day(v: Values, here: Here) -> Sense | None:
    return _weekday_on_number(v["w"], v["d"], here) or named.day_number(v, here)


def _weekday_on_number(weekday: int, number: int, here: Here) -> Sense | None:
    months = (Step(months=ahead).after(here.today.replace(day=1)) for ahead in range(18))
    days = (day_or_none(month.year, month.month, number) for month in months)
    found = next((day for day in days if day and day >= here.today and day.weekday() == weekday), None)
    return Sense(due=dues.on(found)) if found else None
