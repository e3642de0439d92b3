"""From one day, month or phrase to another: "3 to 7 May", "Monday to Friday", "from March to the end of May"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.domain import due as dues
from bot.domain.due import Due, Precision, Step
from bot.language.sense import Here, Sense, Values
from bot.language.senses import named
from bot.language.steps import day_or_none, in_its_year


def days_in_month(v: Values, here: Here) -> Sense | None:
    def in_year(year: int) -> Due | None:
        first, last = day_or_none(year, v["m"], v["a"]), day_or_none(year, v["m"], v["b"])
        return dues.between(first, last) if first and last and first <= last else None

    return in_its_year(in_year, v["y"], here)


def one_of_two_days(v: Values, here: Here) -> Sense | None:
    """ "3 or 10 March": the first of them, and the other in doubt."""
    first, other = (named.day_of_month({**v, "d": v[name]}, here) for name in "ab")
    return first and other and replace(first, others=((other.due, "another date"),))


def day_to_day(v: Values, here: Here) -> Sense | None:
    def in_year(year: int) -> Due | None:
        first, last = (
            day_or_none(v["ya"] or year, v["ma"], v["a"]),
            day_or_none(v["y"] or year, v["m"], v["b"]),
        )
        if first and last and first > last:
            first, last = (
                (day_or_none(last.year - 1, v["ma"], v["a"]), last)
                if v["y"]
                else (first, day_or_none(first.year + 1, v["m"], v["b"]))
            )
        return dues.between(first, last) if first and last and first <= last else None

    return in_its_year(in_year, v["y"] or v["ya"], here)


def season_to_season(v: Values, here: Here) -> Sense | None:
    """ "Spring/summer 2027"."""

    def in_year(year: int) -> Due | None:
        start, end = dues.season_of(year, v["a"]).start, dues.season_of(year, v["b"]).end
        return dues.between(start, end) if start < end else None

    return in_its_year(in_year, v["y"], here)


def date_to_date(v: Values, _here: Here) -> Sense | None:
    return _between(v["a"], v["b"])


def month_to_month(v: Values, here: Here) -> Sense | None:
    def in_year(year: int) -> Due | None:
        last = v["y"] or year + (v["ma"] > v["m"] if not v["y"] else 0)
        first = v["ya"] or last - (v["ma"] > v["m"])
        start, end = dues.month_of(first, v["ma"]).start, dues.month_of(last, v["m"]).end
        return dues.between(start, end) if start <= end else None

    return in_its_year(in_year, v["y"] or v["ya"], here)


def year_to_year(v: Values, _here: Here) -> Sense | None:
    return _between(date(v["a"], 1, 1), date(v["b"], 12, 31))


def quarter_to_quarter(v: Values, here: Here) -> Sense | None:
    def in_year(year: int) -> Due | None:
        start, end = dues.quarter_of(v["ya"] or year, v["a"]).start, dues.quarter_of(year, v["b"]).end
        return dues.between(start, end) if start <= end else None

    return in_its_year(in_year, v["y"], here)


def weekday_to_weekday(v: Values, here: Here) -> Sense | None:
    first = here.today + timedelta(days=(v["a"] - here.today.weekday()) % 7)
    return _between(first, first + timedelta(days=(v["b"] - v["a"]) % 7))


def days_of_period(v: Values, _here: Here) -> Sense | None:
    window: Due = v["p"].due
    if window.precision is not Precision.MONTH:
        return None
    first, last = (day_or_none(window.start.year, window.start.month, v[name]) for name in "ab")
    return _between(first, last) if first and last else None


def day_to_date(v: Values, _here: Here) -> Sense | None:
    last: Due = v["p"].due
    if last.precision is not Precision.DAY:
        return None
    first = day_or_none(last.end.year, last.end.month, v["a"])
    return _between(first, last.end) if first else None


def days_to_come(v: Values, here: Here) -> Sense | None:
    last = named.day_number({"d": v["b"]}, here)
    first = day_or_none(last.due.start.year, last.due.start.month, v["a"]) if last else None
    return _between(first, last.due.end) if first and last else None


def weekdays_of_week(v: Values, _here: Here) -> Sense | None:
    """ "Next week from Tuesday to Thursday"."""
    week: Due = v["p"].due
    if week.precision is not Precision.WEEK:
        return None
    return _between(*(week.start + timedelta(days=v[name]) for name in "ab"))


def weeks_to_weeks(v: Values, here: Here) -> Sense | None:
    first, last = (named.numbered_week({"n": v[name], "y": v["y"]}, here) for name in "ab")
    return _between(first.due.start, last.due.end) if first and last and v["u"] == "week" else None


def phrase_to_phrase(v: Values, here: Here) -> Sense | None:
    """From one to another; where a year is left out, it is such that the range is not over and runs forward."""
    first, last = v["a"], v["b"]
    if "time of day" in (first.trail[0], last.trail[0]):
        return None
    start, end = first.due.start, last.due.end
    if first.yearless and not last.yearless and last.due.precision is not Precision.YEAR:
        start = _latest_until(end, start)
    elif last.yearless and start > end:
        end = _first_from(start, end)
        if first.yearless and _years_later(end, -1) >= here.today:
            start, end = _years_later(start, -1), _years_later(end, -1)
    found = _between(start, end)
    return found and replace(found, yearless=first.yearless and last.yearless)


def _latest_until(end: date, day: date) -> date:
    years = end.year - day.year
    day = _years_later(day, years)
    return day if day <= end else _years_later(day, -1)


def _first_from(start: date, day: date) -> date:
    day = _years_later(day, start.year - day.year)
    return day if day >= start else _years_later(day, 1)


def _years_later(day: date, years: int) -> date:
    return Step(months=12 * years).after(day)


def _between(start: date, end: date) -> Sense | None:
    return Sense(due=dues.between(start, end)) if start <= end else None
