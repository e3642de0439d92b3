"""Feasts and holidays that people name instead of a day: on which day each falls, year by year."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.due import Due, between, on

_MONDAY, _THURSDAY, _SUNDAY = 0, 3, 6


@dataclass(frozen=True, kw_only=True)
class Feast:
    """A feast: its first day in a year, and how many days it lasts. `elsewhere` is what others mean by the same name."""

    first: Callable[[int], date]
    days: int = 1
    elsewhere: Feast | None = None

    def window(self, year: int) -> Due:
        """Its days in that year."""
        first = self.first(year)
        return on(first) if self.days == 1 else between(first, first + timedelta(days=self.days - 1))


def on_day(month: int, day: int, *, elsewhere: Feast | None = None) -> Feast:
    """On the same day every year."""
    return Feast(first=lambda year: date(year, month, day), elsewhere=elsewhere)


def nth(number: int, weekday: int, month: int, *, elsewhere: Feast | None = None) -> Feast:
    """On the n-th such weekday of a month."""

    def first(year: int) -> date:
        start = date(year, month, 1)
        return start + timedelta(days=(weekday - start.weekday()) % 7 + 7 * (number - 1))

    return Feast(first=first, elsewhere=elsewhere)


def from_easter(days: int, *, lasting: int = 1) -> Feast:
    """So many days after Easter Sunday, before it for a negative number."""
    return Feast(first=lambda year: easter(year) + timedelta(days=days), days=lasting)


def easter(year: int) -> date:
    """Easter Sunday of the western churches, from the moon's cycle of nineteen years and the leap years left out."""
    golden, century = year % 19, year // 100
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = epact - (epact // 28) * (1 - (epact // 28) * (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    offset = moon - weekday
    month = 3 + (offset + 40) // 44
    return date(year, month, offset + 28 - 31 * (month // 4))


def _victoria_day(year: int) -> date:
    """The Monday before 25 May."""
    day = date(year, 5, 24)
    return day - timedelta(days=day.weekday())


NEW_YEAR, EPIPHANY, CANDLEMAS, VALENTINE = on_day(1, 1), on_day(1, 6), on_day(2, 2), on_day(2, 14)
SAINT_JEAN, CANADA_DAY, RECONCILIATION = on_day(6, 24), on_day(7, 1), on_day(9, 30)
HALLOWEEN, ALL_SAINTS, ALL_SOULS, REMEMBRANCE = on_day(10, 31), on_day(11, 1), on_day(11, 2), on_day(11, 11)
INDEPENDENCE, GUADALUPE = on_day(9, 16), on_day(12, 12)
CHRISTMAS_EVE, CHRISTMAS, BOXING_DAY, NEW_YEARS_EVE = (
    on_day(12, 24),
    on_day(12, 25),
    on_day(12, 26),
    on_day(12, 31),
)
FAMILY_DAY, CIVIC_HOLIDAY = nth(3, _MONDAY, 2), nth(1, _MONDAY, 8)
VICTORIA_DAY = Feast(first=_victoria_day)
CONSTITUTION_DAY, JUAREZ, REVOLUTION_DAY = nth(1, _MONDAY, 2), nth(3, _MONDAY, 3), nth(3, _MONDAY, 11)
LABOUR_DAY = nth(1, _MONDAY, 9, elsewhere=on_day(5, 1))
WORKERS_DAY = on_day(5, 1, elsewhere=nth(1, _MONDAY, 9))
THANKSGIVING = nth(2, _MONDAY, 10, elsewhere=nth(4, _THURSDAY, 11))
MOTHERS_DAY = nth(2, _SUNDAY, 5, elsewhere=on_day(5, 10))
MADRES = on_day(5, 10, elsewhere=nth(2, _SUNDAY, 5))
ASH_WEDNESDAY, PALM_SUNDAY, HOLY_WEEK = from_easter(-46), from_easter(-7), from_easter(-7, lasting=8)
HOLY_THURSDAY, GOOD_FRIDAY, EASTER, EASTER_MONDAY = (
    from_easter(-3),
    from_easter(-2),
    from_easter(0),
    from_easter(1),
)
ASCENSION, PENTECOST, WHIT_MONDAY, CORPUS_CHRISTI = (
    from_easter(39),
    from_easter(49),
    from_easter(50),
    from_easter(60),
)
