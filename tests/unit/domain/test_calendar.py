"""Local moments around changes of the clock, and days off on both sides."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import (
    day_off_for,
    day_off_for_all,
    days_reached,
    instant,
    is_known_calendar,
    is_known_zone,
    is_weekend,
    local_day,
    local_time,
    working_day_at_or_after,
    working_day_at_or_before,
)
from bot.domain.person import Side
from tests.unit.builders import CANADA, MEXICO, MEXICO_CITY, TORONTO, day, moment

ZONES = (
    TORONTO, "America/Tijuana", MEXICO_CITY, "America/St_Johns", "America/Vancouver", "America/Edmonton",
    "America/Havana", "America/Santiago", "Pacific/Apia", "UTC",
)  # fmt: skip
MINUTES = st.builds(time, st.integers(0, 23), st.integers(0, 59))
DAYS = st.dates(min_value=date(2010, 1, 1), max_value=date(2029, 12, 31))
# Minutes of twenty years, in UTC.
MOMENTS = st.integers(0, 20 * 365 * 24 * 60).map(
    lambda minutes: datetime(2010, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)


def shown(at: datetime, timezone: str) -> str:
    return f"{at.astimezone(ZoneInfo(timezone)):%Y-%m-%d %H:%M}"


# Moments


@pytest.mark.parametrize(
    ("zone", "wanted", "first"),
    [
        (TORONTO, "2027-03-14 02:30", "2027-03-14 03:00"),
        (TORONTO, "2027-03-14 02:00", "2027-03-14 03:00"),
        ("America/Tijuana", "2027-03-14 02:59", "2027-03-14 03:00"),
        ("America/St_Johns", "2027-03-14 02:30", "2027-03-14 03:00"),
        ("America/Vancouver", "2026-03-08 02:15", "2026-03-08 03:00"),
        ("America/Havana", "2025-03-09 00:00", "2025-03-09 01:00"),
        (MEXICO_CITY, "2022-04-03 02:30", "2022-04-03 03:00"),
        ("Pacific/Apia", "2011-12-30 09:00", "2011-12-31 00:00"),
    ],
)
def test_a_time_that_does_not_exist_moves_to_the_next_minute_that_does(
    zone: str, wanted: str, first: str
) -> None:
    asked = datetime.fromisoformat(wanted)

    assert shown(instant(asked.date(), asked.time(), zone), zone) == first


@pytest.mark.parametrize(
    ("zone", "wanted", "utc"),
    [
        (TORONTO, "2026-11-01 01:30", "2026-11-01 05:30"),
        ("America/Tijuana", "2026-11-01 01:00", "2026-11-01 08:00"),
        ("America/St_Johns", "2026-11-01 01:30", "2026-11-01 04:00"),
        ("America/Havana", "2025-11-02 00:30", "2025-11-02 04:30"),
        (MEXICO_CITY, "2022-10-30 01:30", "2022-10-30 06:30"),
    ],
)
def test_a_time_that_comes_twice_is_the_first_of_the_two(zone: str, wanted: str, utc: str) -> None:
    asked = datetime.fromisoformat(wanted)

    assert shown(instant(asked.date(), asked.time(), zone), "UTC") == utc


@pytest.mark.parametrize("zone", [MEXICO_CITY, "America/Vancouver", "America/Edmonton", "America/Winnipeg"])
def test_where_clocks_are_no_longer_changed_summer_and_winter_are_alike(zone: str) -> None:
    noons = [instant(date(2027, month, 1), time(12), zone) for month in range(1, 13)]

    assert len({noon.time() for noon in noons}) == 1


@given(DAYS, MINUTES, st.sampled_from(ZONES))
def test_an_instant_never_names_a_time_that_does_not_exist_nor_an_earlier_one(
    day: date, at: time, zone: str
) -> None:
    found = instant(day, at, zone)
    wall = found.astimezone(ZoneInfo(zone))

    assert found.tzinfo is UTC
    assert wall.replace(tzinfo=None, fold=0) >= datetime.combine(day, at)
    if wall.replace(tzinfo=None, fold=0) > datetime.combine(day, at):
        # Only a gap moves it, and then to the gap's very end: a minute before, clocks showed an earlier time.
        before = (found - timedelta(minutes=1)).astimezone(ZoneInfo(zone))
        assert before.replace(tzinfo=None) < datetime.combine(day, at)


def test_the_local_day_and_time_are_those_of_the_zone() -> None:
    late_evening = moment("2026-11-24 23:30")

    assert local_day(late_evening, TORONTO) == day("2026-11-24")
    assert local_day(late_evening, "America/St_Johns") == day("2026-11-25")
    assert local_time(late_evening, MEXICO_CITY) == time(22, 30)


# Days on which a time is reached


def test_a_day_is_reached_at_its_hour_and_not_before() -> None:
    nine = moment("2026-11-24 09:00")
    just_before = nine - timedelta(seconds=1)

    assert list(days_reached(just_before, nine, time(9), TORONTO)) == [day("2026-11-24")]
    assert list(days_reached(nine, nine + timedelta(hours=23), time(9), TORONTO)) == []


def test_every_day_is_reached_once_while_the_clocks_change() -> None:
    reached = list(days_reached(moment("2027-03-12 12:00"), moment("2027-03-16 12:00"), time(2, 30), TORONTO))

    assert reached == [date(2027, 3, number) for number in (13, 14, 15, 16)]


@given(MOMENTS, st.integers(0, 100_000), st.integers(0, 100_000), MINUTES, st.sampled_from(ZONES))
def test_days_reached_in_two_intervals_are_those_of_the_whole(
    a: datetime, first: int, second: int, at: time, zone: str
) -> None:
    b = a + timedelta(minutes=first)
    c = b + timedelta(minutes=second)

    halves = [*days_reached(a, b, at, zone), *days_reached(b, c, at, zone)]

    assert halves == list(days_reached(a, c, at, zone))


# Zones and calendars


def test_only_zones_of_the_list_are_known() -> None:
    assert all(is_known_zone(zone) for zone in ZONES)
    assert not any(
        is_known_zone(zone) for zone in ("", "localtime", "America", "america/toronto", "EST5EDT4", "../UTC")
    )


def test_zones_are_those_of_the_pinned_package_not_of_the_system() -> None:
    winter = datetime(2027, 1, 15, tzinfo=ZoneInfo("America/Vancouver"))

    assert winter.utcoffset() == timedelta(hours=-7)


def test_calendars_are_countries_and_their_subdivisions() -> None:
    assert all(is_known_calendar(calendar) for calendar in ("CA", "CA-QC", "MX", "US"))
    assert not any(is_known_calendar(calendar) for calendar in ("", "-", "XX", "ca", "CA-", "CA-XX", "MX-QC"))


FEDERAL_2027 = (
    "2027-01-01", "2027-03-26", "2027-05-24", "2027-07-01", "2027-09-06", "2027-09-30", "2027-10-11", "2027-11-11",
    "2027-12-27", "2027-12-28",
)  # fmt: skip
FEDERAL_2026 = (
    "2026-01-01", "2026-04-03", "2026-05-18", "2026-07-01", "2026-09-07", "2026-09-30", "2026-10-12", "2026-11-11",
    "2026-12-25", "2026-12-28",
)  # fmt: skip
MEXICAN = (
    "2026-01-01", "2026-02-02", "2026-03-16", "2026-05-01", "2026-09-16", "2026-11-16", "2026-12-25",
    "2027-01-01", "2027-02-01", "2027-03-15", "2027-09-16", "2027-11-15",
)  # fmt: skip


def weekdays_off(side: Side, year: int) -> tuple[str, ...]:
    is_off = day_off_for(side)
    days = (date(year, 1, 1) + timedelta(days=number) for number in range(365))
    return tuple(each.isoformat() for each in days if is_off(each) and not is_weekend(each))


@pytest.mark.parametrize(
    ("side", "year", "expected"),
    [
        (CANADA, 2026, FEDERAL_2026),
        (CANADA, 2027, FEDERAL_2027),
        (MEXICO, 2026, MEXICAN[:7]),
        (MEXICO, 2027, MEXICAN[7:]),
    ],
)
def test_each_side_has_its_own_holidays(side: Side, year: int, expected: tuple[str, ...]) -> None:
    missing = set(expected) - set(weekdays_off(side, year))
    more = set(weekdays_off(side, year)) - set(expected)

    assert (missing, more) == (set(), set())


def test_somebody_without_a_side_is_off_on_weekends_alone() -> None:
    is_off = day_off_for(None)

    assert is_off(day("2026-11-28"))
    assert not is_off(day("2026-12-25"))


def test_a_group_is_off_only_when_every_side_is() -> None:
    is_off = day_off_for_all((CANADA, MEXICO))

    assert is_off(day("2026-12-25"))
    assert is_off(day("2026-11-29"))
    assert not is_off(day("2026-11-11"))
    assert not is_off(day("2026-11-16"))


def test_a_group_without_sides_is_off_on_weekends() -> None:
    is_off = day_off_for_all(())

    assert is_off(day("2026-11-28"))
    assert not is_off(day("2026-12-25"))


@pytest.mark.parametrize(
    ("start", "before", "after"),
    [
        ("2026-11-24", "2026-11-24", "2026-11-24"),
        ("2026-11-28", "2026-11-27", "2026-11-30"),
        ("2026-12-25", "2026-12-24", "2026-12-29"),
        ("2026-12-28", "2026-12-24", "2026-12-29"),
        ("2027-01-01", "2026-12-31", "2027-01-04"),
    ],
)
def test_a_day_off_moves_to_a_working_day_in_either_direction(start: str, before: str, after: str) -> None:
    is_off = day_off_for(CANADA)

    assert working_day_at_or_before(day(start), is_off) == day(before)
    assert working_day_at_or_after(day(start), is_off) == day(after)
