"""What comes again: "every other Monday", "the first working day of each month", "quarterly", "the 1st and 15th of each month"."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from bot.domain.due import Due, Part, Precision
from bot.domain.person import Language
from bot.domain.recurrence import Frequency, Nth, Recurrence
from bot.language.sense import Here, Sense, Values

_EVERY = {
    "day": (Frequency.DAILY, 1),
    "week": (Frequency.WEEKLY, 1),
    "fortnight": (Frequency.WEEKLY, 2),
    "two weeks": (Frequency.WEEKLY, 2),
    "month": (Frequency.MONTHLY, 1),
    "quarter": (Frequency.MONTHLY, 3),
    "third": (Frequency.MONTHLY, 4),
    "half": (Frequency.MONTHLY, 6),
    "year": (Frequency.YEARLY, 1),
    "decade": (Frequency.YEARLY, 10),
}
"""What a period is in the words of RFC 5545, which knows no quarters."""
_DAYS_OF = {"workday": (0, 1, 2, 3, 4), "weekend": (5, 6)}
_TWICE_A_MONTH = Recurrence(frequency=Frequency.MONTHLY, month_days=(15, -1))
"""As wages are paid in Mexico: in the middle and at the end."""
_FORTNIGHT = 15
"""So many days say "two weeks" in Spanish and French."""
_FRIDAY = 4


def every(unit: str, count: int = 1) -> Recurrence | None:
    """Every so many units; None for what RFC 5545 has no days for, such as hours."""
    if unit in _DAYS_OF and (count == 1 or unit == "weekend"):
        return _weekly(_DAYS_OF[unit], count)
    if unit == "day" and count == _FORTNIGHT:
        return Recurrence(frequency=Frequency.WEEKLY, interval=2)
    if unit not in _EVERY or count < 1:
        return None
    frequency, interval = _EVERY[unit]
    return _plain(frequency, interval * count)


def _plain(frequency: Frequency, interval: int) -> Recurrence:
    if frequency is Frequency.MONTHLY and interval % 12 == 0:
        return Recurrence(frequency=Frequency.YEARLY, interval=interval // 12)
    return Recurrence(frequency=frequency, interval=interval)


def _weekly(weekdays: Iterable[int], interval: int = 1) -> Recurrence:
    days = tuple(Nth(day) for day in sorted(set(weekdays)))
    return Recurrence(frequency=Frequency.WEEKLY, interval=interval, weekdays=days)


def often(v: Values, _here: Here) -> Recurrence | None:
    count, unit = v["f"]
    return _TWICE_A_MONTH if unit == "half month" else every(unit, count)


def so_often(v: Values, _here: Here) -> Recurrence | None:
    """Once or several times a period, where that divides it into others: four times a year is every quarter."""
    times, unit = v["k"], v["u"]
    if times == 1:
        return every(unit)
    months = {"year": 12, "half": 6, "quarter": 3}.get(unit, 0)
    if months and months % times == 0:
        return _plain(Frequency.MONTHLY, months // times)
    return _TWICE_A_MONTH if (times, unit) == (2, "month") else None


def each_unit(v: Values, here: Here) -> Recurrence | None:
    count = v.get("n") or 1
    if (v["u"], count, here.language) == ("fortnight", 1, Language.ES):
        return _TWICE_A_MONTH
    return every(v["u"], count)


def each_nth_unit(v: Values, here: Here) -> Recurrence | None:
    """ "Every third week". In Mexico "cada tercer día" is every other day: the first one is counted too."""
    inclusive = here.language is Language.ES and v["u"] == "day"
    return every(v["u"], v["n"] - 1 if inclusive else v["n"])


def each_day(_v: Values, _here: Here) -> Recurrence:
    return Recurrence(frequency=Frequency.DAILY)


def each_weekday(v: Values, _here: Here) -> Recurrence:
    first = v["w"] if isinstance(v["w"], tuple) else (v["w"],)
    return _weekly((*first, *(v.get("w2") or ())), v.get("n") or 1)


def each_nth_weekday(v: Values, here: Here) -> Recurrence | None:
    """The first or last of each month; "every third Friday" without a month is every three weeks."""
    if v["n"] in (1, -1):
        return nth_weekday_of_period({**v, "n": (v["n"],), "u": "month"}, here)
    return _weekly((v["w"],), v["n"])


def each_day_from_to(v: Values, _here: Here) -> Recurrence | None:
    if v.get("u", "day") not in ("day", "week", "workday") or v.get("f", (1, "day")) not in (
        (1, "day"),
        (1, "week"),
    ):
        return None
    return _weekly((v["a"] + ahead) % 7 for ahead in range((v["b"] - v["a"]) % 7 + 1))


def weekdays_of_period(v: Values, _here: Here) -> Recurrence | None:
    count, unit = v.get("f") or (v.get("n") or 1, v["u"])
    weeks = {"week": count, "fortnight": 2 * count, "two weeks": 2 * count}.get(unit)
    return _weekly(v["w"], weeks) if weeks else None


def nth_weekday_of_period(v: Values, _here: Here) -> Recurrence | None:
    count, unit = v.get("f") or (v.get("k") or 1, v["u"])
    days = tuple(Nth(v["w"], nth) for nth in v["n"])
    return _within(unit, count, first=(1, 4, 7, 10), weekdays=days)


def _within(
    unit: str, count: int, *, first: tuple[int, ...], **days: tuple[object, ...]
) -> Recurrence | None:
    """Days of each month, or of one month of each longer period."""
    if unit == "month":
        return Recurrence(frequency=Frequency.MONTHLY, interval=count, **days)  # type: ignore[arg-type]
    months = {"quarter": first, "half": first[::2], "year": first[:1]}.get(unit)
    if months is None or (count > 1 and unit != "year"):
        return None
    return Recurrence(frequency=Frequency.YEARLY, interval=count, months=months, **days)  # type: ignore[arg-type]


def nth_unit_of_period(v: Values, _here: Here) -> Recurrence | None:
    """The n-th day, or working day, of each month or longer period."""
    _, unit = v.get("f") or (1, v["u"])
    if v["day"] == "workday" and unit == "month":
        weekdays = tuple(map(Nth, _DAYS_OF["workday"]))
        return Recurrence(frequency=Frequency.MONTHLY, weekdays=weekdays, positions=(v["n"],))
    if v["day"] == "day" and unit == "month":
        return _on_days((v["n"],))
    if v["day"] == "day" and v["n"] == -1:
        return last_day_of_period(v, _here)
    return first_day_of_period(v, _here) if (v["day"], v["n"]) == ("day", 1) else None


def days_of_month(v: Values, _here: Here) -> Recurrence | None:
    days = v["d"] if isinstance(v["d"], tuple) else (v["d"],)
    count, unit = v.get("f") or (v.get("n") or 1, v.get("u", "month"))
    return _on_days(days, count) if unit == "month" else None


def _on_days(days: tuple[int, ...], interval: int = 1) -> Recurrence:
    return Recurrence(frequency=Frequency.MONTHLY, interval=interval, month_days=tuple(sorted(set(days))))


def first_day_of_period(v: Values, _here: Here) -> Recurrence | None:
    count, unit = v.get("f") or (1, v["u"])
    if unit == "week":
        return _weekly((0,), count)
    return _within(unit, count, first=(1, 4, 7, 10), month_days=(1,))


def last_day_of_period(v: Values, _here: Here) -> Recurrence | None:
    count, unit = v.get("f") or (1, v["u"])
    if unit == "week":
        return _weekly((_FRIDAY,), count)
    months = {"quarter": (3, 6, 9, 12), "half": (6, 12), "year": (12,)}.get(unit)
    if unit == "month":
        return _on_days((-1,), count)
    return Recurrence(frequency=Frequency.YEARLY, months=months, month_days=(-1,)) if months else None


def part_of_period(v: Values, _here: Here) -> Recurrence | None:
    """The day that stands for the beginning, the middle or the last part of each month."""
    if v["u"] != "month":
        return None
    return _on_days(({Part.EARLY: 1, Part.MIDDLE: 15, Part.LATE: -1}[v["a"]],))


def each_month(v: Values, _here: Here) -> Recurrence:
    return Recurrence(frequency=Frequency.YEARLY, months=tuple(sorted(set(v["m"]))))


def months_a_year(v: Values, here: Here) -> Recurrence | None:
    """ "Semi-annually in June and December": as many months as it comes in a year."""
    count, unit = v["f"]
    times = {"half": 2, "third": 3, "quarter": 4}.get(unit)
    return each_month(v, here) if count == 1 and len(set(v["m"])) == times else None


def each_year_on(v: Values, _here: Here) -> Recurrence | None:
    """On a day that was said without its year, or in such a month."""
    sense: Sense = v["p"]
    count, unit = v.get("f") or (1, v.get("u", "year"))
    if unit != "year" or not sense.yearless:
        return None
    return _on_day_of_year(sense.due, count)


def _on_day_of_year(due: Due, count: int) -> Recurrence | None:
    day: date = due.start
    if due.precision is Precision.DAY:
        return Recurrence(
            frequency=Frequency.YEARLY, interval=count, months=(day.month,), month_days=(day.day,)
        )
    if due.precision is Precision.MONTH:
        return Recurrence(frequency=Frequency.YEARLY, interval=count, months=(day.month,))
    return None
