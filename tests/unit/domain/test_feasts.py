"""Feasts fall on the days that the calendars of churches and of both countries say."""

from datetime import date

import pytest
from dateutil.easter import easter as easter_of_dateutil

from bot.domain import feasts
from bot.domain.feasts import Feast, easter


def test_easter_is_the_one_of_the_western_churches() -> None:
    assert all(easter(year) == easter_of_dateutil(year) for year in range(1900, 2200))


@pytest.mark.parametrize(
    ("feast", "year", "day"),
    [
        (feasts.GOOD_FRIDAY, 2027, date(2027, 3, 26)),
        (feasts.PENTECOST, 2027, date(2027, 5, 16)),
        (feasts.VICTORIA_DAY, 2026, date(2026, 5, 18)),
        (feasts.VICTORIA_DAY, 2027, date(2027, 5, 24)),
        (feasts.THANKSGIVING, 2026, date(2026, 10, 12)),
        (feasts.LABOUR_DAY, 2026, date(2026, 9, 7)),
        (feasts.FAMILY_DAY, 2027, date(2027, 2, 15)),
        (feasts.CONSTITUTION_DAY, 2027, date(2027, 2, 1)),
        (feasts.REVOLUTION_DAY, 2026, date(2026, 11, 16)),
    ],
)
def test_a_feast_falls_on_its_day(feast: Feast, year: int, day: date) -> None:
    assert feast.window(year).start == day


def test_holy_week_ends_with_easter() -> None:
    assert feasts.HOLY_WEEK.window(2027).end == easter(2027)
