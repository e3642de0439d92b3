"""The rules of dates: each is a shape and what it means, tried in the order of one list (DESIGN section 5).

A rule gets the values of its shape's named elements and gives a sense, or None where the values do not go together.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import Any, NamedTuple

from bot.domain import due as dues
from bot.domain.due import Due, Precision, Season, Step
from bot.domain.person import DateOrder, Language
from bot.language.lexicon import Token
from bot.language.shapes import Shape, shape, value_of

DAY, WEEK, MONTH, YEAR = Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.YEAR
ONE_DAY, ONE_WEEK = timedelta(days=1), timedelta(days=7)
FARTHEST_YEAR = 2199
LONGEST_PHRASE = 24
"""So many tokens a date phrase has at most: reading stays linear, and shallow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """What a date depends on besides its words."""

    today: date
    order: DateOrder
    language: Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Sense:
    """A window, other windows that the same words may mean (each with the reason), and the rules that led here.

    `yearless` windows were given the first year in which they are not over; `day_only` ones the first such month.
    """

    due: Due
    others: tuple[tuple[Due, str], ...] = ()
    trail: tuple[str, ...] = ()
    yearless: bool = False
    day_only: bool = False
    open_end: bool = False

    def by(self, rule: str) -> Sense:
        """The same, with one more rule on its trail."""
        # Half as slow as `replace`, and this is the most frequent step of all.
        return Sense(
            due=self.due,
            others=self.others,
            trail=(*self.trail, rule),
            yearless=self.yearless,
            day_only=self.day_only,
            open_end=self.open_end,
        )


Values = dict[str, Any]
Make = Callable[[Values, Here], "Sense | Due | None"]


class Rule(NamedTuple):
    """A named shape with its meaning."""

    name: str
    shape: Shape
    make: Make


RULES: list[Rule] = []


def _rule(name: str, make: Make, *texts: str) -> None:
    RULES.extend(Rule(name, shape(text), make) for text in texts)


@cache
def _rules_for(first: str, last: str) -> tuple[Rule, ...]:
    return tuple(
        rule
        for rule in RULES
        if (rule.shape.starts is None or first in rule.shape.starts)
        and (rule.shape.ends is None or last in rule.shape.ends)
    )


class Reader:
    """Reads spans of tokens by the rules, each span once."""

    def __init__(self, tokens: Sequence[Token], here: Here, *, budget: int = 200) -> None:
        self.tokens = tokens
        self.here = here
        self.letters = "".join(token.letter for token in tokens)
        self._known: dict[tuple[int, int], Sense | None] = {}
        self._budget = budget

    def read(self, start: int, end: int) -> Sense | None:
        """The sense of the tokens from `start` to before `end`, or None."""
        if not 0 < end - start <= LONGEST_PHRASE:
            return None
        if (start, end) not in self._known:
            self._known[start, end] = None
            self._budget -= 1
            self._known[start, end] = self._by_rules(start, end) if self._budget > 0 else None
        return self._known[start, end]

    def is_spent(self) -> bool:
        """Whether so much was read already that nothing more will be: no text of people needs as much."""
        return self._budget <= 0

    def _by_rules(self, start: int, end: int) -> Sense | None:
        for rule in _rules_for(self.letters[start], self.letters[end - 1]):
            found = rule.shape.pattern.fullmatch(self.letters, start, end)
            if found is None:
                continue
            values = self._values(found, rule.shape) if rule.shape.roles else {}
            made = _made(rule, values, self.here) if values is not None else None
            if made is not None:
                return made.by(rule.name) if isinstance(made, Sense) else Sense(due=made, trail=(rule.name,))
        return None

    def _values(self, found: re.Match[str], of: Shape) -> Values | None:
        values: Values = {}
        for name, roles in of.roles.items():
            start, end = found.span(name)
            if start < 0:
                values[name] = None
            elif roles == ("*",):
                inner = self.read(start, end)
                if inner is None:
                    return None
                values[name] = inner
            else:
                values[name] = value_of(self.tokens[start], roles)
        return values


def _made(rule: Rule, values: Values, here: Here) -> Sense | Due | None:
    try:
        return rule.make(values, here)
    except (ValueError, OverflowError):
        # Before the first or after the last day of the calendar.
        return None


# --- helpers over the calendar


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _first_not_over(make: Callable[[int], Due | None], here: Here, *, back: int) -> Due | None:
    years = range(here.today.year - back, here.today.year + 9)
    windows = (window for year in years if (window := make(year)) is not None)
    return next((window for window in windows if window.end >= here.today), None)


def _in_year(
    make: Callable[[int], Due | None], year: int | None, here: Here, *, back: int = 1
) -> Sense | None:
    """In that year, or in the first in which it is not over; `back` is 0 for what never ends in a later year."""
    found = make(year) if year else _first_not_over(make, here, back=back)
    return Sense(due=found, yearless=not year) if found else None


def _unit_of(day: date, unit: str) -> Due | None:
    if unit == "weekend":
        saturday = day + timedelta(days=5 - day.weekday())
        return dues.between(saturday, saturday + ONE_DAY)
    if unit == "fortnight":
        first = day.day <= 15
        return dues.between(
            day.replace(day=1 if first else 16),
            day.replace(day=15) if first else dues.month_of(day.year, day.month).end,
        )
    wholes = {
        "day": lambda: dues.on(day),
        "week": lambda: dues.week_of(day),
        "month": lambda: dues.month_of(day.year, day.month),
        "quarter": lambda: dues.quarter_of(day.year, (day.month + 2) // 3),
        "half": lambda: dues.half_of(day.year, (day.month + 5) // 6),
        "year": lambda: dues.year_of(day.year),
    }
    return wholes[unit]() if unit in wholes else None


_STEPS = {
    "day": Step(days=1), "week": Step(days=7), "fortnight": Step(days=14), "month": Step(months=1), "quarter": Step(months=3),
    "half": Step(months=6), "year": Step(months=12), "weekend": Step(days=7), "decade": Step(months=120),
}  # fmt: skip


def step_of(number: int, unit: str) -> Step | None:
    """So many units; None for working days, whose length depends on where they begin."""
    one = _STEPS.get(unit)
    return Step(months=one.months * number, days=one.days * number) if one and abs(number) < 1000 else None


def _from(day: date, number: int, unit: str) -> date | None:
    if unit == "workday":
        return _working_days_from(day, number)
    if unit in ("hour", "minute"):
        return day
    step = step_of(number, unit)
    try:
        return step.after(day) if step else None
    except (ValueError, OverflowError):
        return None


def _working_days_from(day: date, number: int) -> date:
    step = ONE_DAY if number >= 0 else -ONE_DAY
    left = min(abs(number), 1000)
    while left:
        day += step
        left -= day.weekday() < 5
    return day


def _on(year: int, month: int, day: int) -> Due | None:
    found = _day(year, month, day)
    return dues.on(found) if found else None


# --- days, months and larger periods that are named


def _given_date(v: Values, _here: Here) -> Due:
    return dues.on(v["d"])


def _numeric(v: Values, here: Here) -> Sense | None:
    first, second, year = v["n"]
    year += 0 if year > 99 else 2000 if year < 70 else 1900
    return _by_order(first, second, here, lambda month, day: _on(year, month, day))


def _slashed(v: Values, here: Here) -> Sense | None:
    first, second = v["n"]

    def in_year(month: int, day: int) -> Due | None:
        if v.get("y"):
            return _on(v["y"], month, day)
        return _first_not_over(lambda year: _on(year, month, day), here, back=0)

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


def _iso_week(v: Values, _here: Here) -> Due | None:
    year, week = v["w"]
    return _week_number(year, week)


def _week_number(year: int, week: int) -> Due | None:
    try:
        return dues.week_of(date.fromisocalendar(year, week, 1))
    except ValueError:
        return None


def _numbered_week(v: Values, here: Here) -> Sense | None:
    return _in_year(lambda year: _week_number(year, v["n"]), v["y"], here)


def _year_month(v: Values, _here: Here) -> Due | None:
    year, month = v["n"]
    return dues.month_of(year, month) if 1 <= month <= 12 and 1900 <= year <= FARTHEST_YEAR else None


def _day_of_month(v: Values, here: Here) -> Sense | None:
    return _in_year(lambda year: _on(year, v["m"], v["d"]), v["y"], here, back=0)


def _month(v: Values, here: Here) -> Sense | None:
    return _in_year(lambda year: dues.month_of(year, v["m"]), v["y"], here, back=0)


def _quarter(v: Values, here: Here) -> Sense | None:
    if not 1 <= v["q"] <= 4:
        return None
    return _in_year(lambda year: dues.quarter_of(year, v["q"]), v["y"], here)


def _half(v: Values, here: Here) -> Sense | None:
    if not 1 <= v["h"] <= 2:
        return None
    return _in_year(lambda year: dues.half_of(year, v["h"]), v["y"], here)


def _season(v: Values, here: Here) -> Sense | None:
    sense = _in_year(lambda year: dues.season_of(year, v["s"]), v["y"], here)
    if sense and v["s"] is Season.WINTER and v["y"]:
        return replace(sense, others=((dues.season_of(v["y"] - 1, Season.WINTER), "winter"),))
    return sense


def _year(v: Values, _here: Here) -> Due | None:
    if v.get("u", "year") != "year":
        return None
    return dues.year_of(v["y"])


def _ordinal_unit(v: Values, here: Here) -> Sense | None:
    numbered = {"q": v["n"], "h": v["n"], **v}
    makes = {"quarter": _quarter, "half": _half, "week": _numbered_week}
    return makes[v["u"]](numbered, here) if v["u"] in makes else None


def _ordinal_unit_of(v: Values, _here: Here) -> Due | None:
    whole: Due = v["p"].due
    if v["u"] == "week":
        return _nth_week(whole, v["n"])
    if v["n"] == -1:
        last = _unit_of(whole.end, v["u"])
        return _unit_of(whole.end - ONE_WEEK, v["u"]) if last and last.start > whole.end else last
    start = _from(whole.start, v["n"] - 1, v["u"])
    found = _unit_of(start, v["u"]) if start and start <= whole.end else None
    return found


def _nth_week(whole: Due, nth: int) -> Due | None:
    # As ISO 8601 has it for years: a week belongs to where its Thursday lies.
    thursday = _nth_within(whole, 3, nth)
    return dues.week_of(thursday) if thursday else None


def _units_of_period(v: Values, _here: Here) -> Due | None:
    whole: Due = v["p"].due
    if v["o"] == -1:
        start = _from(whole.end + ONE_DAY, -v["n"], v["u"])
        return dues.between(start, whole.end) if start and start <= whole.end else None
    end = _from(whole.start, v["n"], v["u"])
    return dues.between(whole.start, end - ONE_DAY) if end and v["o"] == 1 else None


def _day_number(v: Values, here: Here) -> Sense | None:
    months = (Step(months=ahead).after(here.today.replace(day=1)) for ahead in range(12))
    days = (_day(month.year, month.month, v["d"]) for month in months)
    found = next((day for day in days if day and day >= here.today), None)
    return Sense(due=dues.on(found), day_only=True) if found else None


def _day_number_of(v: Values, _here: Here) -> Due | None:
    window: Due = v["p"].due
    day = _day(window.start.year, window.start.month, v["d"]) if window.precision is MONTH else None
    return dues.on(day) if day else None


# --- relative to today


def _offset(v: Values, here: Here) -> Due:
    return dues.on(here.today + timedelta(days=v["o"]))


def _today(_v: Values, here: Here) -> Due:
    return dues.on(here.today)


def _weekday(v: Values, here: Here) -> Sense:
    ahead = (v["w"] - here.today.weekday()) % 7
    if ahead:
        return Sense(due=dues.on(here.today + timedelta(days=ahead)))
    return Sense(due=dues.on(here.today + ONE_WEEK), others=((dues.on(here.today), "today"),))


def _this_weekday(v: Values, here: Here) -> Due:
    return dues.on(here.today + timedelta(days=(v["w"] - here.today.weekday()) % 7))


def _next_weekday(v: Values, here: Here) -> Sense:
    monday = dues.week_of(here.today).start + ONE_WEEK
    that = monday + timedelta(days=v["w"])
    coming = that - ONE_WEEK
    return Sense(due=dues.on(that), others=((dues.on(coming), "coming"),) if coming > here.today else ())


def _weekday_after_next(v: Values, here: Here) -> Due:
    return dues.on(_next_weekday(v, here).due.start + ONE_WEEK)


def _previous_weekday(v: Values, here: Here) -> Due:
    return dues.on(here.today - timedelta(days=(here.today.weekday() - v["w"] - 1) % 7 + 1))


def _weekday_in_weeks(v: Values, here: Here) -> Due:
    return dues.on(here.today + timedelta(days=(v["w"] - here.today.weekday()) % 7 + v["e"]))


def _this_unit(v: Values, here: Here) -> Due | None:
    return _unit_of(here.today, v["u"])


def _next_unit(v: Values, here: Here) -> Sense | Due | None:
    if v["u"] == "workday":
        return dues.on(_working_days_from(here.today, 1))
    if v["u"] == "fortnight":
        this = _unit_of(here.today, "fortnight")
        return _unit_of(this.end + ONE_DAY, "fortnight") if this else None
    moved = _from(
        here.today.replace(day=1) if v["u"] in ("month", "quarter", "half") else here.today, 1, v["u"]
    )
    found = _unit_of(moved, v["u"]) if moved else None
    if found and v["u"] == "weekend" and here.today.weekday() < 5:
        return Sense(
            due=found, others=((dues.between(found.start - ONE_WEEK, found.end - ONE_WEEK), "coming"),)
        )
    return found


def _unit_after_next(v: Values, here: Here) -> Due | None:
    moved = _from(
        here.today.replace(day=1) if v["u"] in ("month", "quarter", "half") else here.today, 2, v["u"]
    )
    return _unit_of(moved, v["u"]) if moved else None


def _previous_unit(v: Values, here: Here) -> Due | None:
    moved = _from(
        here.today.replace(day=1) if v["u"] in ("month", "quarter", "half") else here.today, -1, v["u"]
    )
    return _unit_of(moved, v["u"]) if moved else None


def _next_month(v: Values, here: Here) -> Sense | None:
    sense = _month({**v, "y": None}, here)
    if sense and sense.due.start <= here.today:
        return Sense(due=dues.month_of(here.today.year + 1, v["m"]))
    return sense


def _next_season(v: Values, here: Here) -> Due | None:
    seasons = (dues.season_of(here.today.year + ahead, v["s"]) for ahead in range(2))
    return next((season for season in seasons if season.start > here.today), None)


def _in_units(v: Values, here: Here) -> Due | None:
    if not 0 < v["n"] < 1000:
        return None
    found = _from(here.today, v["n"], v["u"])
    if found and v.get("n2"):
        found = _from(found, v["n2"], v["u2"])
    if found and v.get("n3"):
        found = _from(found, v["n3"], v["u3"])
    return dues.on(found) if found else None


def _units_ago(v: Values, here: Here) -> Due | None:
    found = _from(here.today, -v["n"], v["u"])
    return dues.on(found) if found else None


def _units_after(v: Values, _here: Here) -> Due | None:
    found = _from(v["p"].due.end, v["n"], v["u"])
    return dues.on(found) if found else None


def _units_before(v: Values, _here: Here) -> Due | None:
    found = _from(v["p"].due.start, -v["n"], v["u"])
    return dues.on(found) if found else None


def _next_units(v: Values, here: Here) -> Due | None:
    last = _from(here.today, v["n"], v["u"])
    return dues.between(here.today + ONE_DAY, last) if last and last > here.today else None


# --- parts of a period


def _end(v: Values, _here: Here) -> Sense:
    whole: Sense = v["p"]
    return Sense(due=dues.last_day_of(whole.due), yearless=whole.yearless)


def _end_of_unit(v: Values, here: Here) -> Due | None:
    window = _unit_of(here.today, v["u"])
    return dues.last_day_of(window) if window else None


def _part(v: Values, here: Here) -> Sense | None:
    whole: Sense = v["p"]
    if whole.due.precision is DAY:
        return whole
    part = dues.part_of(whole.due, v["a"])
    if whole.yearless and part.end < here.today and whole.due.precision is not WEEK:
        part = Step(months=12).moved(part)
    return Sense(due=part, yearless=whole.yearless)


def _half_of_period(v: Values, _here: Here) -> Due | None:
    window: Due = v["p"].due
    months = {MONTH: 0, Precision.QUARTER: 0, YEAR: 6, Precision.HALF: 3}.get(window.precision)
    if window.precision is MONTH:
        middle = window.start.replace(day=15)
    elif months:
        middle = Step(months=months).after(window.start) - ONE_DAY
    else:
        middle = window.start + (window.end - window.start) // 2
    return dues.between(window.start, middle) if v["a"] == 1 else dues.between(middle + ONE_DAY, window.end)


def _bare_weekend(v: Values, here: Here) -> Due | None:
    return _unit_of(here.today, "weekend") if v["u"] == "weekend" else None


def _part_of_unit(v: Values, here: Here) -> Due | None:
    window = _unit_of(here.today, v["u"])
    part = (
        dues.part_of(window, v["a"])
        if window and v["u"] not in ("day", "weekend", "hour", "minute")
        else None
    )
    if part and part.end < here.today:
        part = dues.part_of(_next_unit(v, here), v["a"])  # type: ignore[arg-type]
    return part


def _rest_of_unit(v: Values, here: Here) -> Due | None:
    window = _unit_of(here.today, v["u"])
    return dues.between(here.today, window.end) if window else None


def _this_date(v: Values, _here: Here) -> Sense | None:
    sense: Sense = v["p"]
    return sense if sense.due.precision is DAY and sense.yearless else None


def _weekday_on_day(v: Values, here: Here) -> Sense | None:
    return _weekday_on_number(v["w"], v["d"], here) or _day_number(v, here)


def _days_of_period(v: Values, _here: Here) -> Sense | None:
    window: Due = v["p"].due
    if window.precision is not MONTH:
        return None
    first, last = (_day(window.start.year, window.start.month, v[name]) for name in "ab")
    return _between(first, last) if first and last else None


def _day_to_date(v: Values, _here: Here) -> Sense | None:
    last: Due = v["p"].due
    if last.precision is not DAY:
        return None
    first = _day(last.end.year, last.end.month, v["a"])
    return _between(first, last.end) if first else None


def _days_to_come(v: Values, here: Here) -> Sense | None:
    last = _day_number({"d": v["b"]}, here)
    first = _day(last.due.start.year, last.due.start.month, v["a"]) if last else None
    return _between(first, last.due.end) if first and last else None


def _three_numbers(v: Values, here: Here) -> Sense | None:
    return _numeric({"n": (v["a"], v["b"], v["y"])}, here)


def _nth_weekday(v: Values, here: Here) -> Sense | None:
    whole: Sense = v["p"]
    found = _nth_within(whole.due, v["w"], v["n"])
    if found and found < here.today and whole.due.precision is MONTH:
        later = (
            Step(months=12 if whole.yearless else 1).moved(whole.due)
            if whole.yearless or v.get("running")
            else None
        )
        found = _nth_within(later, v["w"], v["n"]) if later else found
    return Sense(due=dues.on(found), yearless=whole.yearless) if found else None


def _nth_within(window: Due, weekday: int, nth: int) -> date | None:
    if nth == -1:
        return window.end - timedelta(days=(window.end.weekday() - weekday) % 7)
    day = window.start + timedelta(days=(weekday - window.start.weekday()) % 7 + 7 * (nth - 1))
    return day if day <= window.end else None


def _nth_weekday_of_unit(v: Values, here: Here) -> Sense | None:
    window = _unit_of(here.today, v["u"])
    return _nth_weekday({**v, "p": Sense(due=window), "running": v["u"] == "month"}, here) if window else None


def _weekday_of(v: Values, here: Here) -> Sense | None:
    whole: Sense = v["p"]
    if whole.due.precision is WEEK:
        return replace(whole, due=dues.on(whole.due.start + timedelta(days=v["w"])), others=())
    if whole.due.precision is not DAY:
        return None
    if whole.day_only and whole.due.start.weekday() != v["w"]:
        return _weekday_on_number(v["w"], whole.due.start.day, here)
    return whole


def _weekday_on_number(weekday: int, number: int, here: Here) -> Sense | None:
    months = (Step(months=ahead).after(here.today.replace(day=1)) for ahead in range(18))
    days = (_day(month.year, month.month, number) for month in months)
    found = next((day for day in days if day and day >= here.today and day.weekday() == weekday), None)
    return Sense(due=dues.on(found)) if found else None


def _last_day_of(v: Values, _here: Here) -> Due:
    return dues.on(v["p"].due.end)


def _first_day_of(v: Values, _here: Here) -> Due:
    return dues.on(v["p"].due.start)


def _rest_of(v: Values, here: Here) -> Due | None:
    window: Due = v["p"].due
    return dues.between(max(window.start, here.today), window.end) if window.end >= here.today else None


def _week_of(v: Values, _here: Here) -> Due | None:
    if v.get("u", "week") != "week" or v["p"].due.precision is not DAY:
        return None
    return dues.week_of(v["p"].due.start)


# --- ranges


def _between(start: date, end: date, *, yearless: bool = False) -> Sense | None:
    return Sense(due=dues.between(start, end), yearless=yearless) if start <= end else None


def _days_in_month(v: Values, here: Here) -> Sense | None:
    def in_year(year: int) -> Due | None:
        first, last = _day(year, v["m"], v["a"]), _day(year, v["m"], v["b"])
        return dues.between(first, last) if first and last and first <= last else None

    return _in_year(in_year, v["y"], here)


def _day_to_day(v: Values, here: Here) -> Sense | None:
    def in_year(year: int) -> Due | None:
        first, last = _day(v["ya"] or year, v["ma"], v["a"]), _day(v["y"] or year, v["m"], v["b"])
        if first and last and first > last:
            first, last = (
                (_day(last.year - 1, v["ma"], v["a"]), last)
                if v["y"]
                else (first, _day(first.year + 1, v["m"], v["b"]))
            )
        return dues.between(first, last) if first and last and first <= last else None

    return _in_year(in_year, v["y"] or v["ya"], here)


def _month_to_month(v: Values, here: Here) -> Sense | None:
    def in_year(year: int) -> Due | None:
        last = v["y"] or year + (v["ma"] > v["m"] if not v["y"] else 0)
        first = v["ya"] or last - (v["ma"] > v["m"])
        start, end = dues.month_of(first, v["ma"]).start, dues.month_of(last, v["m"]).end
        return dues.between(start, end) if start <= end else None

    return _in_year(in_year, v["y"] or v["ya"], here)


def _year_to_year(v: Values, _here: Here) -> Sense | None:
    return _between(date(v["a"], 1, 1), date(v["b"], 12, 31))


def _quarter_to_quarter(v: Values, here: Here) -> Sense | None:
    def in_year(year: int) -> Due | None:
        start, end = dues.quarter_of(v["ya"] or year, v["a"]).start, dues.quarter_of(year, v["b"]).end
        return dues.between(start, end) if start <= end else None

    return _in_year(in_year, v["y"], here)


def _weekday_to_weekday(v: Values, here: Here) -> Sense | None:
    first = here.today + timedelta(days=(v["a"] - here.today.weekday()) % 7)
    return _between(first, first + timedelta(days=(v["b"] - v["a"]) % 7))


def _phrase_to_phrase(v: Values, _here: Here) -> Sense | None:
    first, last = v["a"], v["b"]
    start, end = first.due.start, last.due.end
    if start > end and first.yearless and not last.yearless:
        start = Step(months=-12).after(start)
    elif start > end and last.yearless:
        end = Step(months=12).after(end)
    return _between(start, end)


# --- before, after, and cues


def _before(v: Values, _here: Here) -> Due:
    return dues.eve_of(v["p"].due)


def _before_end(v: Values, _here: Here) -> Due:
    return dues.last_day_of(v["p"].due)


def _after(v: Values, _here: Here) -> Sense:
    return Sense(due=dues.on(v["p"].due.end + ONE_DAY), open_end=True)


def _same(v: Values, _here: Here) -> Sense:
    sense: Sense = v["p"]
    return sense


def _tentative(v: Values, _here: Here) -> Sense:
    sense: Sense = v["p"]
    return replace(sense, due=replace(sense.due, tentative=True))


_rule("ISO date", _given_date, "d:date")
_rule("numeric date", _numeric, "n:numeric")
_rule("three numbers", _three_numbers, "a:number b:number y:year")
_rule("day and month in numbers", _slashed, "n:slashed", "n:slashed y:year")
_rule("ISO week", _iso_week, "w:isoweek")
_rule("year and month in numbers", _year_month, "n:yearmonth")
_rule("day and month", _day_of_month, "d:day|ordinal separator? of? m:month separator|of? y:year?")
_rule(
    "month and day",
    _day_of_month,
    "m:month separator|article? d:day|ordinal separator|of? y:year?",
    "y:year separator|of? m:month separator? d:day|ordinal",
)
_rule("month", _month, "m:month separator|of? y:year?", "y:year separator|of? m:month")
_rule(
    "quarter",
    _quarter,
    "q:quarter separator|of? y:year?",
    "y:year separator|of? q:quarter",
    "quarterword q:number separator|of? y:year?",
)
_rule("half", _half, "h:half separator|of? y:year?", "y:year separator|of? h:half")
_rule(
    "numbered period",
    _ordinal_unit,
    "n:ordinal u:unit of? y:year?",
    "u:unit n:ordinal|number of? y:year?",
    "y:year n:ordinal u:unit",
)
_rule("season", _season, "s:season separator|of? y:year?", "y:year s:season")
_rule("year", _year, "y:year", "u:unit of? y:year")
_rule("today or tomorrow", _offset, "o:offset")
_rule("weekday", _weekday, "w:weekday")
_rule("this time of day", _today, "this time")
_rule("this weekday", _this_weekday, "this|coming w:weekday", "w:weekday this")
_rule("next weekday", _next_weekday, "next w:weekday", "w:weekday next")
_rule("weekday after next", _weekday_after_next, "w:weekday e:afternext")
_rule("period after next", _unit_after_next, "u:unit e:afternext")
_rule("last weekday", _previous_weekday, "previous w:weekday", "w:weekday previous")
_rule("weekday a week on", _weekday_in_weeks, "w:weekday e:eight", "e:eight w:weekday")
_rule("this period", _this_unit, "this u:unit", "u:unit this")
_rule("next period", _next_unit, "next|coming u:unit", "u:unit next")
_rule("last period", _previous_unit, "previous u:unit", "u:unit previous")
_rule("next named month", _next_month, "next|coming m:month", "m:month next")
_rule("this named month", _month, "this m:month y:year?", "m:month this y:year?")
_rule("next season", _next_season, "next|coming s:season", "s:season next")
_rule("this season", _season, "this s:season y:year?")
_rule("numbered week", _numbered_week, "weeknumber n:number of? y:year?")
_rule(
    "so much from now",
    _in_units,
    "in n:number|some u:unit hence?",
    "n:number|some u:unit hence",
    "hence n:number|some u:unit",
    "in n:number|some u:unit and|to|comma? n2:number|some u2:unit hence?",
    "in n:number|some u:unit and|to|comma? n2:number|some u2:unit and|to|comma? n3:number|some u3:unit hence?",
    "n:number|some u:unit and|to|comma? n2:number|some u2:unit hence",
)
_rule("so much ago", _units_ago, "n:number|some u:unit ago", "ago n:number|some u:unit")
_rule(
    "the next so many",
    _next_units,
    "in|on? next|coming n:number|some u:unit",
    "in|on? n:number|some next|coming u:unit",
    "in|on? n:number|some u:unit next",
)
_rule("so much after", _units_after, "n:number|some u:unit after p:*")
_rule("so much before", _units_before, "n:number|some u:unit before p:*")
_rule("end of the running period", _end_of_unit, "end of? u:unit", "u:eom")
_rule("before the end", _before_end, "before end of? p:*", "beforeend of? p:*")
_rule("before", _before, "before p:*")
_rule("last day", _last_day_of, "lastday of? p:*")
_rule("first day", _first_day_of, "firstday of? p:*")
_rule("n-th weekday of the month", _nth_weekday_of_unit, "n:ordinal|final w:weekday of u:unit")
_rule("n-th weekday", _nth_weekday, "n:ordinal|final w:weekday of? p:*")
_rule("n-th period of a period", _ordinal_unit_of, "n:ordinal|final u:unit of? p:*")
_rule("first or last units of a period", _units_of_period, "o:ordinal|final n:number|some u:unit of? p:*")
_rule("half of a period", _half_of_period, "a:half_of|fortnight_of of? p:*")
_rule(
    "days of a month",
    _days_in_month,
    "from? a:day|ordinal to b:day|ordinal separator? of? m:month separator|of? y:year?",
    "from? m:month from? a:day|ordinal to b:day|ordinal separator|of? y:year?",
)
_rule(
    "day to day",
    _day_to_day,
    "from? a:day|ordinal of? ma:month of? ya:year? to b:day|ordinal of? m:month of? y:year?",
    "from? ma:month a:day|ordinal of? ya:year? to m:month b:day|ordinal of? y:year?",
)
_rule(
    "month to month",
    _month_to_month,
    "from? ma:month of|separator? ya:year? to m:month of|separator? y:year?",
)
_rule("year to year", _year_to_year, "from? a:year to b:year")
_rule("quarter to quarter", _quarter_to_quarter, "from? a:quarter of? ya:year? to b:quarter of? y:year?")
_rule("weekday to weekday", _weekday_to_weekday, "from? a:weekday to b:weekday")
_rule("part of the running period", _part_of_unit, "a:part separator|of? u:unit")
_rule("rest of the running period", _rest_of_unit, "rest u:unit")
_rule("days of a named month", _days_of_period, "from? a:day|ordinal to b:day|ordinal of? p:*")
_rule("day to a date", _day_to_date, "from? a:day|ordinal to p:*")
_rule("days", _days_to_come, "from a:day|ordinal to b:day|ordinal")
_rule("end", _end, "end of? p:*")
_rule("part of a period", _part, "a:part separator|of? p:*")
_rule("rest of a period", _rest_of, "rest p:*")
_rule("week of", _week_of, "weekof p:*", "u:unit of p:*")
_rule("weekday on a day of the month", _weekday_on_day, "w:weekday d:day|ordinal")
_rule("weekday of", _weekday_of, "w:weekday of? p:*", "p:* on? w:weekday")
_rule("after a cue", _same, "on p:*", "p:* latest")
_rule("tentative", _tentative, "tentative p:*", "p:* tentative")
_rule("from one to another", _phrase_to_phrase, "from? a:* to b:*")
_rule("after", _after, "after p:*")
_rule("weekend", _bare_weekend, "u:unit")
_rule("running period", _this_unit, "article u:unit")
_rule("named after this or next", _this_date, "this|next|coming p:*")
_rule("day of a named month", _day_number_of, "d:ordinal|day of p:*")
_rule("day of the month", _day_number, "article d:day", "d:ordinal", "on d:day")
