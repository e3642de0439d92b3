"""Due windows: what each way of saying a date means, and what moving does to it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.due import (
    Due,
    Part,
    Precision,
    Season,
    Span,
    Step,
    between,
    eve_of,
    half_of,
    last_day_of,
    month_of,
    on,
    part_of,
    quarter_of,
    season_of,
    week_of,
    year_of,
)
from tests.unit.builders import day, due_on

DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2110, 12, 31))
YEARS = st.integers(min_value=1990, max_value=2110)
STEPS = st.tuples(st.sampled_from([1, -1]), st.integers(0, 240), st.integers(0, 2000)).map(
    lambda drawn: Step(months=drawn[0] * drawn[1], days=drawn[0] * drawn[2])
)
PERIODS = st.one_of(
    st.builds(month_of, YEARS, st.integers(1, 12)),
    st.builds(quarter_of, YEARS, st.integers(1, 4)),
    st.builds(half_of, YEARS, st.integers(1, 2)),
    st.builds(season_of, YEARS, st.sampled_from(Season)),
    st.builds(year_of, YEARS),
    st.builds(week_of, DAYS),
    st.builds(
        lambda start, length: between(start, start + timedelta(days=length)), DAYS, st.integers(2, 1000)
    ),
)


def ends(due: Due) -> tuple[str, str]:
    return due.start.isoformat(), due.end.isoformat()


# Windows


@pytest.mark.parametrize(
    ("due", "start", "end", "precision"),
    [
        (on(day("2026-11-24")), "2026-11-24", "2026-11-24", Precision.DAY),
        (week_of(day("2026-11-24")), "2026-11-23", "2026-11-29", Precision.WEEK),
        (week_of(day("2026-11-23")), "2026-11-23", "2026-11-29", Precision.WEEK),
        (week_of(day("2026-11-29")), "2026-11-23", "2026-11-29", Precision.WEEK),
        (week_of(day("2026-12-31")), "2026-12-28", "2027-01-03", Precision.WEEK),
        (month_of(2027, 6), "2027-06-01", "2027-06-30", Precision.MONTH),
        (month_of(2026, 12), "2026-12-01", "2026-12-31", Precision.MONTH),
        (month_of(2027, 2), "2027-02-01", "2027-02-28", Precision.MONTH),
        (month_of(2028, 2), "2028-02-01", "2028-02-29", Precision.MONTH),
        (quarter_of(2027, 1), "2027-01-01", "2027-03-31", Precision.QUARTER),
        (quarter_of(2027, 4), "2027-10-01", "2027-12-31", Precision.QUARTER),
        (half_of(2027, 1), "2027-01-01", "2027-06-30", Precision.HALF),
        (half_of(2027, 2), "2027-07-01", "2027-12-31", Precision.HALF),
        (season_of(2027, Season.SPRING), "2027-03-01", "2027-05-31", Precision.SEASON),
        (season_of(2027, Season.SUMMER), "2027-06-01", "2027-08-31", Precision.SEASON),
        (season_of(2027, Season.FALL), "2027-09-01", "2027-11-30", Precision.SEASON),
        (season_of(2027, Season.WINTER), "2027-12-01", "2028-02-29", Precision.SEASON),
        (year_of(2027), "2027-01-01", "2027-12-31", Precision.YEAR),
        (between(day("2009-08-01"), day("2011-08-31")), "2009-08-01", "2011-08-31", Precision.RANGE),
    ],
)
def test_each_way_of_saying_a_date_is_a_window(due: Due, start: str, end: str, precision: Precision) -> None:
    assert (*ends(due), due.precision) == (start, end, precision)


def test_a_window_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(ValueError, match="before it starts"):
        between(day("2027-02-01"), day("2027-01-31"))


@pytest.mark.parametrize(
    ("today", "days"),
    [("2026-05-31", 0), ("2026-06-01", 0), ("2026-06-30", 0), ("2026-07-01", 1), ("2026-07-31", 31)],
)
def test_june_is_late_on_the_first_of_july(today: str, days: int) -> None:
    june = month_of(2026, 6)

    assert june.days_over(day(today)) == days
    assert june.is_over(day(today)) is (days > 0)


def test_the_words_say_nothing_about_the_window() -> None:
    june = month_of(2027, 6)

    assert june.said("by June").same_window(june)
    assert june.same_window(between(day("2027-06-01"), day("2027-06-30")))
    assert not june.same_window(month_of(2027, 7))
    assert not june.same_window(None)


def test_what_was_tentative_stays_so_when_its_words_are_kept() -> None:
    likely = on(day("2027-06-30")).said("likely 30 June", tentative=True)

    assert likely.said("30 June").tentative
    assert (likely.words, likely.tentative) == ("likely 30 June", True)


@pytest.mark.parametrize(
    ("start", "end", "holds"),
    [
        ("2027-06-01", "2027-06-30", True),
        ("2027-06-30", None, True),
        (None, "2027-06-30", True),
        (None, None, True),
        ("2027-07-01", None, False),
        (None, "2027-06-29", False),
    ],
)
def test_a_question_is_about_what_ends_within_its_days(
    start: str | None, end: str | None, holds: bool
) -> None:
    span = Span(start=day(start) if start else None, end=day(end) if end else None)

    assert span.touches(quarter_of(2027, 2)) is holds


# Before, the end of, early and late


@pytest.mark.parametrize(
    ("due", "eve"),
    [
        (month_of(2027, 3), "2027-02-28"),
        (month_of(2028, 3), "2028-02-29"),
        (month_of(2027, 1), "2026-12-31"),
        (on(day("2026-11-27")), "2026-11-26"),
        (year_of(2027), "2026-12-31"),
        (week_of(day("2026-11-24")), "2026-11-22"),
    ],
)
def test_before_a_period_is_the_eve_of_its_first_day(due: Due, eve: str) -> None:
    assert eve_of(due) == due_on(eve)


@pytest.mark.parametrize(
    ("due", "last"),
    [
        (week_of(day("2026-11-24")), "2026-11-27"),
        (month_of(2028, 2), "2028-02-29"),
        (quarter_of(2027, 1), "2027-03-31"),
        (season_of(2026, Season.WINTER), "2027-02-28"),
        (year_of(2027), "2027-12-31"),
        (on(day("2026-11-24")), "2026-11-24"),
    ],
)
def test_the_end_of_a_period_is_its_last_day_and_of_a_week_its_friday(due: Due, last: str) -> None:
    assert last_day_of(due) == due_on(last)


@pytest.mark.parametrize(
    ("due", "part", "start", "end"),
    [
        (month_of(2027, 1), Part.EARLY, "2027-01-01", "2027-01-10"),
        (month_of(2027, 1), Part.MIDDLE, "2027-01-11", "2027-01-20"),
        (month_of(2027, 1), Part.LATE, "2027-01-21", "2027-01-31"),
        (month_of(2027, 2), Part.LATE, "2027-02-21", "2027-02-28"),
        (year_of(2027), Part.EARLY, "2027-01-01", "2027-04-30"),
        (year_of(2027), Part.MIDDLE, "2027-05-01", "2027-08-31"),
        (year_of(2027), Part.LATE, "2027-09-01", "2027-12-31"),
        (half_of(2027, 2), Part.EARLY, "2027-07-01", "2027-08-31"),
        (quarter_of(2027, 1), Part.MIDDLE, "2027-02-01", "2027-02-28"),
        (season_of(2026, Season.WINTER), Part.LATE, "2027-02-01", "2027-02-28"),
        (week_of(day("2026-11-24")), Part.EARLY, "2026-11-23", "2026-11-24"),
        (week_of(day("2026-11-24")), Part.MIDDLE, "2026-11-25", "2026-11-25"),
        (week_of(day("2026-11-24")), Part.LATE, "2026-11-26", "2026-11-27"),
        (between(day("2027-06-01"), day("2027-06-09")), Part.LATE, "2027-06-07", "2027-06-09"),
        (on(day("2027-06-01")), Part.LATE, "2027-06-01", "2027-06-01"),
    ],
)
def test_early_mid_and_late_are_thirds(due: Due, part: Part, start: str, end: str) -> None:
    assert ends(part_of(due, part)) == (start, end)


@given(PERIODS)
def test_thirds_tile_the_period_exactly_and_of_a_week_its_working_days(period: Due) -> None:
    early, middle, late = (part_of(period, part) for part in Part)

    assert (early.start, late.end) == (period.start, last_day_of(period).end)
    assert middle.start == early.end + timedelta(days=1)
    assert late.start == middle.end + timedelta(days=1)


@given(DAYS, st.integers(0, 1), st.sampled_from(Part))
def test_a_period_too_short_for_thirds_stays_whole(start: date, more: int, part: Part) -> None:
    period = between(start, start + timedelta(days=more))

    assert part_of(period, part) == period


# Steps


@pytest.mark.parametrize(
    ("step", "iso"),
    [
        (Step(months=6), "P6M"),
        (Step(days=7), "P1W"),
        (Step(days=-10), "-P10D"),
        (Step(months=-24), "-P2Y"),
        (Step(months=18), "P18M"),
        (Step(months=1, days=14), "P1M14D"),
        (Step(), "P0D"),
    ],
)
def test_a_step_is_written_as_an_iso_duration(step: Step, iso: str) -> None:
    assert step.iso() == iso


@given(STEPS)
def test_a_step_written_and_read_again_is_the_same(step: Step) -> None:
    assert Step.from_iso(step.iso()) == step


@pytest.mark.parametrize("text", ["", "P", "-P", "6M", "PT5H", "P1W2M", "P1.5M", "P-1M", "p1m", "P1M "])
def test_what_is_no_duration_of_days_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no duration"):
        Step.from_iso(text)


def test_a_step_that_goes_both_ways_is_refused() -> None:
    with pytest.raises(ValueError, match="both ways"):
        Step(months=1, days=-3)


@pytest.mark.parametrize(
    ("start", "step", "reached"),
    [
        ("2027-01-31", Step(months=1), "2027-02-28"),
        ("2028-01-31", Step(months=1), "2028-02-29"),
        ("2028-02-29", Step(months=12), "2029-02-28"),
        ("2028-02-29", Step(months=48), "2032-02-29"),
        ("2026-12-15", Step(months=1), "2027-01-15"),
        ("2027-01-15", Step(months=-1), "2026-12-15"),
        ("2027-03-31", Step(months=-1), "2027-02-28"),
        ("2027-01-31", Step(months=1, days=1), "2027-03-01"),
        ("2028-02-28", Step(days=2), "2028-03-01"),
    ],
)
def test_months_are_added_first_and_end_with_a_shorter_month(start: str, step: Step, reached: str) -> None:
    assert step.after(day(start)) == day(reached)


@pytest.mark.parametrize(
    ("due", "step", "moved"),
    [
        (month_of(2027, 1), Step(months=1), month_of(2027, 2)),
        (month_of(2027, 2), Step(months=1), month_of(2027, 3)),
        (month_of(2027, 1), Step(months=-1), month_of(2026, 12)),
        (quarter_of(2026, 4), Step(months=3), quarter_of(2027, 1)),
        (half_of(2026, 2), Step(months=6), half_of(2027, 1)),
        (season_of(2026, Season.FALL), Step(months=3), season_of(2026, Season.WINTER)),
        (season_of(2026, Season.WINTER), Step(months=12), season_of(2027, Season.WINTER)),
        (year_of(2027), Step(months=12), year_of(2028)),
        (week_of(day("2026-11-24")), Step(days=7), week_of(day("2026-12-01"))),
        (on(day("2026-11-24")), Step(days=-3), on(day("2026-11-21"))),
        (on(day("2026-11-24")), Step(months=1, days=1), on(day("2026-12-25"))),
    ],
)
def test_a_window_of_the_calendar_moves_to_another_of_its_kind(due: Due, step: Step, moved: Due) -> None:
    assert step.moved(due.said("as typed")) == moved


@pytest.mark.parametrize(
    ("due", "step", "start", "end"),
    [
        (quarter_of(2027, 1), Step(months=1), "2027-02-01", "2027-04-30"),
        (half_of(2027, 1), Step(months=3), "2027-04-01", "2027-09-30"),
        (season_of(2027, Season.FALL), Step(months=1), "2027-10-01", "2027-12-31"),
        (year_of(2027), Step(months=6), "2027-07-01", "2028-06-30"),
        (month_of(2027, 6), Step(days=7), "2027-06-08", "2027-07-07"),
        (week_of(day("2026-11-24")), Step(days=3), "2026-11-26", "2026-12-02"),
        (week_of(day("2026-11-24")), Step(months=1), "2026-12-23", "2026-12-29"),
    ],
)
def test_what_is_no_period_of_the_calendar_any_more_is_a_range(
    due: Due, step: Step, start: str, end: str
) -> None:
    assert step.moved(due) == between(day(start), day(end))


@given(st.builds(month_of, YEARS, st.integers(1, 12)), st.integers(-600, 600))
def test_a_whole_month_stays_a_whole_month(month: Due, months: int) -> None:
    moved = Step(months=months).moved(month)

    assert moved == month_of(moved.start.year, moved.start.month)


@given(PERIODS, STEPS)
def test_a_moved_window_still_ends_after_it_starts_and_stays_tentative(period: Due, step: Step) -> None:
    moved = step.moved(period.said("likely", tentative=True))

    assert moved.start <= moved.end
    assert (moved.tentative, moved.words) == (True, "")
