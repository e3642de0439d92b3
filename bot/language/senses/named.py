"""Days, months and larger periods that are named: "30 June", "03/04/2027", "Q3 2027", "the 15th"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bot.domain import due as dues
from bot.domain.due import Due, Precision, Season, Step
from bot.domain.feasts import Feast
from bot.domain.person import DateOrder, Language
from bot.language.sense import Here, Sense, Values
from bot.language.steps import day_or_none, first_not_over, in_its_year, on_or_none

FARTHEST_YEAR = 2199
_MONTHS, _HOURS = 12, 24
_LAST_CENTURY = 70
"""Years of two figures from here on are those of the last century."""
_SCHOOL_MONTHS = {9: 10}


def given_date(v: Values, _here: Here) -> Due:
    return dues.on(v["d"])


def numeric(v: Values, here: Here) -> Sense | None:
    first, second, year = v["n"]
    year += 0 if year > 99 else 2000 if year < _LAST_CENTURY else 1900
    return _by_order(first, second, here, lambda month, day: on_or_none(year, month, day))


def slashed(v: Values, here: Here) -> Sense | None:
    first, second = v["n"]

    def in_year(month: int, day: int) -> Due | None:
        if v.get("y"):
            return on_or_none(v["y"], month, day)
        return first_not_over(lambda year: on_or_none(year, month, day), here, back=0)

    sense = _by_order(first, second, here, in_year)
    return sense and replace(sense, yearless=not v.get("y"))


def _by_order(first: int, second: int, here: Here, make: Callable[[int, int], Due | None]) -> Sense | None:
    month_first = here.order is DateOrder.MDY or (
        here.order is DateOrder.ASK and here.language is Language.EN
    )
    readings = (
        [make(first, second), make(second, first)]
        if month_first
        else [make(second, first), make(first, second)]
    )
    possible = [reading for reading in readings if reading is not None]
    if not possible:
        return None
    others = tuple((other, "order") for other in possible[1:] if not other.same_window(possible[0]))
    return Sense(due=possible[0], others=others)


def paired(v: Values, here: Here) -> Sense | None:
    """ "4-22", "22.4": a day and a month where only one order of the two makes a day; else it may be anything."""
    first, second = v["n"] if v.get("n") else (v["a"], v["b"])
    if (first <= _MONTHS) == (second <= _MONTHS):
        return None
    return slashed({**v, "n": (first, second)}, here)


def two_numbers(v: Values, here: Here) -> Sense | None:
    """ "Le 17 02": a day that cannot be a month, then the month."""
    return slashed({**v, "n": (v["a"], v["b"])}, here) if v["b"] <= _MONTHS < v["a"] else None


def three_numbers(v: Values, here: Here) -> Sense | None:
    return (
        numeric({"n": (v["a"], v["b"], v["y"])}, here)
        if max(v["a"], v["b"]) > _MONTHS or v["y"] > 99
        else None
    )


def year_first(v: Values, _here: Here) -> Due | None:
    return on_or_none(v["y"], v["a"], v["b"])


def fiscal_year(v: Values, _here: Here) -> Due | None:
    """A year of budgets or schools, from its first month on; "2027-28" and "2027" are the one that begins in 2027.

    Schools are closed in summer: their years end after ten months, in Mexico after twelve.
    """
    first, last = v["y"] if "y" in v else 2000 + v["s"], v.get("b")
    if last is not None and last not in (first + 1, (first + 1) % 100):
        return None
    return _fiscal_year(first, v["f"])


def _fiscal_year(year: int, month: int) -> Due:
    months = _SCHOOL_MONTHS.get(month, 12)
    return dues.months_of(year, month, months, Precision.YEAR if month == 1 else Precision.RANGE)


def running_fiscal_year(v: Values, here: Here) -> Due | None:
    """The one that is not over: in the summer holidays the school year to come."""
    return first_not_over(lambda year: _fiscal_year(year, v["f"]), here, back=1)


def next_fiscal_year(v: Values, here: Here) -> Due | None:
    running = running_fiscal_year(v, here)
    return _fiscal_year(running.start.year + 1, v["f"]) if running else None


def end_of_fiscal_year(v: Values, here: Here) -> Due | None:
    running = running_fiscal_year(v, here)
    return dues.on(running.end) if running else None


def end_of_that_fiscal_year(v: Values, here: Here) -> Due | None:
    year = fiscal_year(v, here)
    return dues.on(year.end) if year else None


def iso_week(v: Values, _here: Here) -> Due | None:
    year, week = v["w"]
    return _week_number(year, week)


def numbered_week(v: Values, here: Here) -> Sense | None:
    return in_its_year(lambda year: _week_number(year, v["n"]), v["y"], here)


def _week_number(year: int, week: int) -> Due | None:
    try:
        return dues.week_of(date.fromisocalendar(year, week, 1))
    except ValueError:
        return None


def year_month(v: Values, _here: Here) -> Due | None:
    year, month = v["n"]
    return dues.month_of(year, month) if 1 <= month <= 12 and 1900 <= year <= FARTHEST_YEAR else None


def day_of_month(v: Values, here: Here) -> Sense | None:
    return in_its_year(lambda year: on_or_none(year, v["m"], v["d"]), v["y"], here, back=0)


def holiday(v: Values, here: Here) -> Sense | None:
    """The feast's days; what others mean by its name is offered: Thanksgiving is in October or November."""
    feast: Feast = v["h"]
    sense = in_its_year(feast.window, v["y"], here, back=0)
    other = in_its_year(feast.elsewhere.window, v["y"], here, back=0) if feast.elsewhere else None
    return replace(sense, others=((other.due, "elsewhere"),)) if sense and other else sense


def day_of_short_year(v: Values, _here: Here) -> Due | None:
    """ "15-ene-27"; numbers up to 24 may be hours."""
    return on_or_none(2000 + v["s"], v["m"], v["d"]) if _HOURS < v["s"] < _LAST_CENTURY else None


def month(v: Values, here: Here) -> Sense | None:
    return in_its_year(lambda year: dues.month_of(year, v["m"]), v["y"], here, back=0)


def called_month(v: Values, here: Here) -> Sense | None:
    """ "The month of June"."""
    return month(v, here) if v["u"] == "month" else None


def quarter(v: Values, here: Here) -> Sense | None:
    if not 1 <= v["q"] <= 4:
        return None
    return in_its_year(lambda year: dues.quarter_of(year, v["q"]), v["y"], here)


def third(v: Values, here: Here) -> Sense | None:
    """A "cuatrimestre": four months."""
    if not 1 <= v["n"] <= 3:
        return None
    return in_its_year(lambda year: dues.months_of(year, 4 * v["n"] - 3, 4, Precision.RANGE), v["y"], here)


def half(v: Values, here: Here) -> Sense | None:
    if not 1 <= v["h"] <= 2:
        return None
    return in_its_year(lambda year: dues.half_of(year, v["h"]), v["y"], here)


def season(v: Values, here: Here) -> Sense | None:
    sense = in_its_year(lambda year: dues.season_of(year, v["s"]), v["y"], here)
    if sense and v["s"] is Season.WINTER and v["y"]:
        return replace(sense, others=((dues.season_of(v["y"] - 1, Season.WINTER), "winter"),))
    return sense


def season_of_two_years(v: Values, _here: Here) -> Due | None:
    """ "Winter 2027-28"."""
    return dues.season_of(v["y"], v["s"]) if v["y2"] in (v["y"] + 1, (v["y"] + 1) % 100) else None


def of_told_year(v: Values, here: Here) -> Sense | None:
    """ "June of next year", "el 15 de junio del próximo año"."""
    told: Due = v["p"].due
    if told.precision is not Precision.YEAR or v["p"].trail[0] == "year":
        return None
    makes = {"q": quarter, "h": half, "s": season, "d": day_of_month, "m": month}
    make = next(make for name, make in makes.items() if name in v)
    return make({**v, "y": told.start.year}, here)


def year(v: Values, _here: Here) -> Due | None:
    if v.get("u", "year") != "year":
        return None
    return dues.year_of(v["y"])


def day_number(v: Values, here: Here) -> Sense | None:
    months = (Step(months=ahead).after(here.today.replace(day=1)) for ahead in range(12))
    days = (day_or_none(month.year, month.month, v["d"]) for month in months)
    found = next((day for day in days if day and day >= here.today), None)
    return Sense(due=dues.on(found), day_only=True) if found else None


def day_number_of_month(v: Values, here: Here) -> Sense | None:
    """ "The 10th of the month": the next one."""
    return day_number(v, here) if v["u"] == "month" else None


def day_number_of(v: Values, _here: Here) -> Due | None:
    window: Due = v["p"].due
    day = (
        day_or_none(window.start.year, window.start.month, v["d"])
        if window.precision is Precision.MONTH
        else None
    )
    return dues.on(day) if day else None


def this_date(v: Values, _here: Here) -> Sense | None:
    sense: Sense = v["p"]
    return sense if sense.due.precision is Precision.DAY and sense.yearless else None
