"""Rules that come again: as RFC 5545 writes them, with their days in the calendar."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.anchor import Anchor
from bot.domain.due import Step
from bot.domain.item import ItemId
from bot.domain.recurrence import Frequency, Nth, Recurrence

TODAY = date(2026, 11, 24)  # a Tuesday
MONDAYS = Recurrence(frequency=Frequency.WEEKLY, weekdays=(Nth(0),))
WORKING_DAYS = tuple(map(Nth, range(5)))


@pytest.mark.parametrize(
    ("recurrence", "rule"),
    [
        (MONDAYS, "FREQ=WEEKLY;BYDAY=MO"),
        (Recurrence(frequency=Frequency.MONTHLY, interval=3), "FREQ=MONTHLY;INTERVAL=3"),
        (Recurrence(frequency=Frequency.MONTHLY, weekdays=(Nth(4, -1),)), "FREQ=MONTHLY;BYDAY=-1FR"),
        (Recurrence(frequency=Frequency.MONTHLY, month_days=(1, 15)), "FREQ=MONTHLY;BYMONTHDAY=1,15"),
        (
            Recurrence(frequency=Frequency.MONTHLY, weekdays=WORKING_DAYS, positions=(1,)),
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1",
        ),
        (
            Recurrence(frequency=Frequency.YEARLY, months=(3,), month_days=(1,), count=6),
            "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1;COUNT=6",
        ),
        (
            Recurrence(frequency=Frequency.DAILY, until=date(2027, 6, 30), start=TODAY),
            "FREQ=DAILY;UNTIL=20270630",
        ),
    ],
)
def test_a_rule_is_written_as_the_standard_has_it_and_without_its_start(
    recurrence: Recurrence, rule: str
) -> None:
    assert recurrence.rule() == rule


@pytest.mark.parametrize(
    ("recurrence", "days"),
    [
        (MONDAYS, ["2026-11-30", "2026-12-07", "2026-12-14"]),
        (
            Recurrence(frequency=Frequency.MONTHLY, weekdays=WORKING_DAYS, positions=(1,)),
            ["2026-12-01", "2027-01-01", "2027-02-01"],
        ),
        (
            Recurrence(frequency=Frequency.MONTHLY, month_days=(-1,)),
            ["2026-11-30", "2026-12-31", "2027-01-31"],
        ),
        (
            Recurrence(frequency=Frequency.MONTHLY, month_days=(31,)),
            ["2026-12-31", "2027-01-31", "2027-03-31"],
        ),
        (
            Recurrence(frequency=Frequency.YEARLY, months=(2,), month_days=(29,)),
            ["2028-02-29", "2032-02-29", "2036-02-29"],
        ),
        (Recurrence(frequency=Frequency.YEARLY, months=(2,), month_days=(30,)), []),
        (Recurrence(frequency=Frequency.DAILY, until=date(2026, 11, 25)), ["2026-11-24", "2026-11-25"]),
        (Recurrence(frequency=Frequency.DAILY, until=date(2026, 11, 1)), []),
    ],
)
def test_the_next_days(recurrence: Recurrence, days: list[str]) -> None:
    assert [day.isoformat() for day in recurrence.next(TODAY, 3)] == days


def test_every_second_monday_counts_from_the_first_monday_on_or_after_its_start() -> None:
    every_second = Recurrence(
        frequency=Frequency.WEEKLY, interval=2, weekdays=(Nth(0),), start=date(2026, 12, 1)
    )

    assert every_second.next(TODAY, 2) == (date(2026, 12, 7), date(2026, 12, 21))
    assert every_second.first(date(2026, 12, 8)) == date(2026, 12, 21)


def test_so_many_times_are_counted_from_the_start_not_from_today() -> None:
    thrice = Recurrence(frequency=Frequency.WEEKLY, weekdays=(Nth(0),), start=date(2026, 11, 9), count=3)

    assert thrice.next(TODAY, 5) == ()
    assert thrice.next(date(2026, 11, 16), 5) == (date(2026, 11, 16), date(2026, 11, 23))


def test_at_the_end_of_the_calendar_nothing_comes_and_nothing_raises() -> None:
    assert MONDAYS.first(date(9999, 12, 31)) is None
    assert Recurrence(frequency=Frequency.YEARLY, interval=9000).next(TODAY, 2) == (TODAY,)


@pytest.mark.parametrize(
    ("recurrence", "names_days"), [(MONDAYS, True), (Recurrence(frequency=Frequency.MONTHLY), False)]
)
def test_whether_a_rule_says_on_which_days(recurrence: Recurrence, names_days: bool) -> None:
    assert recurrence.names_days is names_days
    assert Recurrence(frequency=Frequency.MONTHLY, start=TODAY).names_days


@pytest.mark.parametrize("wrong", [{"interval": 0}, {"count": 0}, {"count": 2, "until": TODAY}])
def test_a_rule_that_cannot_be_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="a rule"):
        Recurrence(frequency=Frequency.DAILY, **wrong)  # type: ignore[arg-type]


@given(
    start=st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1)),
    interval=st.integers(1, 30),
    later=st.integers(0, 400),
)
def test_looking_later_shows_the_same_days(start: date, interval: int, later: int) -> None:
    recurrence = Recurrence(frequency=Frequency.DAILY, interval=interval, start=start)
    seen = recurrence.next(start, 500)
    today = start + timedelta(days=later)

    assert recurrence.first(today) == next(day for day in seen if day >= today)


def test_a_date_hangs_on_one_thing() -> None:
    six_months = Step(months=6)

    assert Anchor(item=ItemId("LAB", 3), offset=six_months).offset.iso() == "P6M"
    with pytest.raises(ValueError, match="hangs on"):
        Anchor(offset=six_months)
    with pytest.raises(ValueError, match="hangs on"):
        Anchor(item=ItemId("LAB", 3), meeting="Annual meeting", offset=six_months)
