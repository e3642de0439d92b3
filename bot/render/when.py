"""Due windows in words: as exactly as they were said, in the reader's language, never more exactly."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from functools import cache

from babel.dates import get_day_names, get_month_names

from bot.domain.due import (
    Due,
    Precision,
    Season,
    Span,
    half_of,
    month_of,
    quarter_of,
    season_of,
    week_of,
    year_of,
)
from bot.domain.item import Item
from bot.domain.person import Language
from bot.i18n.catalogue import count_text, text

LOCALES = {Language.EN: "en_CA", Language.ES: "es_MX", Language.FR: "fr_CA"}
WEEKS_FROM = 14
"""Shorter distances are counted in days, longer ones in weeks."""
YEARS_FROM = 104 * 7
_SEASON_OF_MONTH = {3: Season.SPRING, 6: Season.SUMMER, 9: Season.FALL, 12: Season.WINTER}


def long(due: Due, language: Language) -> str:
    """The window in full: "Wednesday 30 June 2027", "June 2027", "the week of 28 June 2027", "fall of 2027"."""
    window = _window(due, language)
    return text(language, "when.tentative", due=window) if due.tentative else window


def brief(due: Due, language: Language) -> str:
    """The window as a row of a list has room for it: a day goes without its weekday."""
    window = _window(due, language, weekday=False)
    return text(language, "when.tentative", due=window) if due.tentative else window


def short_day(day: date, language: Language) -> str:
    """A day without its weekday: "15 January 2027"."""
    return text(
        language, "when.day", day=_day_number(day, language), month=_month(day, language), year=day.year
    )


def long_day(day: date, language: Language) -> str:
    """A day with its weekday: "Wednesday 30 June 2027"."""
    weekday = _weekdays(language)[day.weekday()]
    return text(language, "when.weekday", weekday=weekday, day=short_day(day, language))


def iso(due: Due) -> str:
    """The window in figures that every language reads: 2027-06-30, 2027-06, 2027-Q3, 2027-H1, 2027."""
    start, end = due.start, due.end
    match _true_precision(due):
        case Precision.DAY:
            return start.isoformat()
        case Precision.MONTH:
            return f"{start:%Y-%m}"
        case Precision.QUARTER:
            return f"{start.year}-Q{_part_of_year(start, months=3)}"
        case Precision.HALF:
            return f"{start.year}-H{_part_of_year(start, months=6)}"
        case Precision.YEAR:
            return str(start.year)
    if _is_whole_months(due):
        return f"{start:%Y-%m} – {end:%Y-%m}"
    return f"{start.isoformat()} – {end.isoformat()}"


def tick(day: date, language: Language, *, with_year: bool) -> str:
    """A month on the axis of a picture: "Nov", and with its year in January or where that is wanted: "Jan 2027"."""
    month = _short_months(language)[day.month]
    return f"{month} {day.year}" if with_year or day.month == 1 else month


def span(asked: Span, language: Language) -> str:
    """The days that a question asks about: "from 1 June 2027 to 30 June 2027", "until 30 June 2027"."""
    start = asked.start and short_day(asked.start, language)
    end = asked.end and short_day(asked.end, language)
    if start and end:
        return (
            text(language, "when.on", day=start)
            if start == end
            else text(language, "when.from_to", start=start, end=end)
        )
    if end:
        return text(language, "when.until", day=end)
    return text(language, "when.since", day=start) if start else text(language, "when.ever")


def distance(due: Due, today: date, language: Language) -> str:
    """How far away the end of the window is: "in 31 weeks", "tomorrow", "12 days late"."""
    days = (due.end - today).days
    if days < 0:
        return count_text(language, "when.late_days", -days)
    if days < 2:
        return text(language, "when.tomorrow" if days else "when.today")
    if days < WEEKS_FROM:
        return count_text(language, "when.in_days", days)
    if days < YEARS_FROM:
        return count_text(language, "when.in_weeks", days // 7)
    return count_text(language, "when.in_years", days // 365)


def slips(item: Item, language: Language, *, numeric: bool = False) -> str:
    """How often the date was moved, and what it was at first; empty for a date that stands as it was given."""
    if not item.slips:
        return ""
    moved = times_moved(len(item.slips), language)
    if item.first_due is None:
        return moved
    first = iso(item.first_due) if numeric else _window(item.first_due, language, weekday=False)
    return text(language, "when.first_due", due=first, moved=moved)


def times_moved(times: int, language: Language) -> str:
    """ "moved once", "moved twice", "moved 3 times"."""
    if times <= 2:
        return text(language, "when.moved_once" if times == 1 else "when.moved_twice")
    return count_text(language, "when.moved_times", times)


def _window(due: Due, language: Language, *, weekday: bool = True) -> str:
    start, year = due.start, due.start.year
    match _true_precision(due):
        case Precision.DAY:
            return long_day(start, language) if weekday else short_day(start, language)
        case Precision.WEEK:
            return text(language, "when.week", day=short_day(start, language))
        case Precision.MONTH:
            return text(language, "when.month", month=_month(start, language), year=year)
        case Precision.QUARTER:
            return text(language, f"when.quarter_{_part_of_year(start, months=3)}", year=year)
        case Precision.HALF:
            return text(language, f"when.half_{_part_of_year(start, months=6)}", year=year)
        case Precision.SEASON:
            next_year = f"{(year + 1) % 100:02}"
            return text(language, f"when.{_SEASON_OF_MONTH[start.month]}", year=year, next_year=next_year)
        case Precision.YEAR:
            return text(language, "when.year", year=year)
    return _range(due, language)


def _range(due: Due, language: Language) -> str:
    start, end = due.start, due.end
    if start == end:
        return long_day(start, language)
    months = {"start_month": _month(start, language), "end_month": _month(end, language)}
    years = {"start_year": start.year, "year": end.year}
    if _is_whole_months(due):
        key = "when.months" if start.year == end.year else "when.months_of_years"
        return text(language, key, **months, **years)
    days = {"start": _day_number(start, language), "end": _day_number(end, language)}
    if (start.year, start.month) == (end.year, end.month):
        return text(language, "when.days_of_month", **days, month=_month(end, language), year=end.year)
    if start.year == end.year:
        return text(language, "when.days_of_year", **days, **months, year=end.year)
    return text(language, "when.days", start=short_day(start, language), end=short_day(end, language))


def _true_precision(due: Due) -> Precision:
    """The precision, where the window is what that precision means; a moved quarter may be just three months."""
    whole = _whole(due)
    return due.precision if whole and due.same_window(whole) else Precision.RANGE


def _whole(due: Due) -> Due | None:
    start = due.start
    match due.precision:
        case Precision.DAY:
            return Due(start=start, end=start, precision=Precision.DAY)
        case Precision.WEEK:
            return week_of(start)
        case Precision.MONTH:
            return month_of(start.year, start.month)
        case Precision.QUARTER:
            return quarter_of(start.year, _part_of_year(start, months=3))
        case Precision.HALF:
            return half_of(start.year, _part_of_year(start, months=6))
        case Precision.SEASON if start.month in _SEASON_OF_MONTH:
            return season_of(start.year, _SEASON_OF_MONTH[start.month])
        case Precision.YEAR:
            return year_of(start.year)
    return None


def _part_of_year(day: date, *, months: int) -> int:
    return (day.month - 1) // months + 1


def _is_whole_months(due: Due) -> bool:
    return due.start.day == 1 and due.end.day == monthrange(due.end.year, due.end.month)[1]


def _day_number(day: date, language: Language) -> str:
    # French alone says "1er" of the first day of a month.
    return "1er" if language is Language.FR and day.day == 1 else str(day.day)


def _month(day: date, language: Language) -> str:
    return _months(language)[day.month]


@cache
def _months(language: Language) -> dict[int, str]:
    return dict(get_month_names("wide", context="format", locale=LOCALES[language]))


@cache
def _short_months(language: Language) -> dict[int, str]:
    return dict(get_month_names("abbreviated", context="stand-alone", locale=LOCALES[language]))


def weekday(day: int, language: Language) -> str:
    """The name of a day of the week, from Monday, 0."""
    return _weekdays(language)[day]


@cache
def _weekdays(language: Language) -> dict[int, str]:
    return dict(get_day_names("wide", context="format", locale=LOCALES[language]))
