"""What is told from today: "Friday", "next week", "the month after next", "next summer"."""

from __future__ import annotations

from datetime import timedelta

from bot.domain import due as dues
from bot.domain.due import Due
from bot.language.sense import Here, Sense, Values
from bot.language.senses import named
from bot.language.steps import ONE_DAY, ONE_WEEK, unit_of, units_from, working_days_from


def offset(v: Values, here: Here) -> Due:
    return dues.on(here.today + timedelta(days=v["o"]))


def today(_v: Values, here: Here) -> Due:
    return dues.on(here.today)


def time_of_day(v: Values, here: Here) -> Due:
    """Today, or tomorrow where that time has passed."""
    return dues.on(here.today + timedelta(days=v["t"] <= here.hour))


def tomorrow(_v: Values, here: Here) -> Due:
    return dues.on(here.today + ONE_DAY)


def weekday(v: Values, here: Here) -> Sense:
    ahead = (v["w"] - here.today.weekday()) % 7
    if ahead:
        return Sense(due=dues.on(here.today + timedelta(days=ahead)))
    return Sense(due=dues.on(here.today + ONE_WEEK), others=((dues.on(here.today), "today"),))


def coming_weekday(v: Values, here: Here) -> Due:
    return weekday(v, here).due


def this_weekday(v: Values, here: Here) -> Due:
    return dues.on(here.today + timedelta(days=(v["w"] - here.today.weekday()) % 7))


def next_weekday(v: Values, here: Here) -> Sense:
    monday = dues.week_of(here.today).start + ONE_WEEK
    that = monday + timedelta(days=v["w"])
    coming = that - ONE_WEEK
    return Sense(due=dues.on(that), others=((dues.on(coming), "coming"),) if coming > here.today else ())


def weekday_after_next(v: Values, here: Here) -> Due:
    return dues.on(next_weekday(v, here).due.start + ONE_WEEK)


def previous_weekday(v: Values, here: Here) -> Due:
    return dues.on(here.today - timedelta(days=(here.today.weekday() - v["w"] - 1) % 7 + 1))


_WEEKS = {8: 7, 15: 14}
"""How many days "en huit" and "en quince" are, which count the first day too."""


def offset_in_weeks(v: Values, here: Here) -> Due | None:
    """ "De hoy en ocho", "demain en quinze"."""
    days = _days_ahead(v)
    return dues.on(here.today + timedelta(days=v["o"] + days)) if days else None


def weekday_in_weeks(v: Values, here: Here) -> Due | None:
    days = _days_ahead(v)
    return dues.on(here.today + timedelta(days=(v["w"] - here.today.weekday()) % 7 + days)) if days else None


def _days_ahead(v: Values) -> int:
    return v["e"] if "e" in v else _WEEKS.get(v["n"], 0)


def weekday_units_ahead(v: Values, here: Here) -> Due | None:
    """ "Friday in two weeks": of that week; in months, the first such day from then on."""
    day = units_from(here.today, v["n"], v["u"])
    if day is None:
        return None
    if v["u"] == "week":
        return dues.on(dues.week_of(day).start + timedelta(days=v["w"]))
    return dues.on(day + timedelta(days=(v["w"] - day.weekday()) % 7))


def running_unit(v: Values, here: Here) -> Due | None:
    """ "The week"; "the day" may be any."""
    return unit_of(here.today, v["u"]) if v["u"] != "day" else None


def this_unit(v: Values, here: Here) -> Due | None:
    return unit_of(here.today, v["u"])


def next_unit(v: Values, here: Here) -> Sense | Due | None:
    if v["u"] == "workday":
        return dues.on(working_days_from(here.today, 1))
    found = unit_ahead(here, v["u"], 1)
    if found and v["u"] == "weekend" and here.today.weekday() < 5:
        coming = dues.between(found.start - ONE_WEEK, found.end - ONE_WEEK)
        return Sense(due=found, others=((coming, "coming"),))
    return found


def unit_after_next(v: Values, here: Here) -> Due | None:
    return unit_ahead(here, v["u"], 2)


def previous_unit(v: Values, here: Here) -> Due | None:
    return unit_ahead(here, v["u"], -1)


def unit_ahead(here: Here, unit: str, count: int) -> Due | None:
    """The period of the calendar so many after the running one."""
    if unit == "fortnight" and count == 1:
        running = unit_of(here.today, unit)
        return unit_of(running.end + ONE_DAY, unit) if running else None
    # From the 31st, a month on is still a month on.
    day = here.today.replace(day=1) if unit in ("month", "quarter", "third", "half") else here.today
    moved = units_from(day, count, unit)
    return unit_of(moved, unit) if moved else None


def next_month(v: Values, here: Here) -> Sense | None:
    sense = named.month({**v, "y": None}, here)
    if sense and sense.due.start <= here.today:
        return Sense(due=dues.month_of(here.today.year + 1, v["m"]))
    return sense


def month_in_years(v: Values, here: Here) -> Due | None:
    """ "March in a year"."""
    return dues.month_of(here.today.year + v["n"], v["m"]) if v["u"] == "year" else None


def next_season(v: Values, here: Here) -> Due | None:
    seasons = (dues.season_of(here.today.year + ahead, v["s"]) for ahead in range(2))
    return next((season for season in seasons if season.start > here.today), None)
