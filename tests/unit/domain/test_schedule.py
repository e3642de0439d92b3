"""The table of reminders, case by case, and the days of the weekly digest."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.cadence import Cadence
from bot.domain.calendar import day_off_for, day_off_for_all, instant, is_weekend
from bot.domain.due import Due, Season, between, month_of, on, season_of, week_of, year_of
from bot.domain.group import DigestTime, Group
from bot.domain.item import Item, Kind, Status
from bot.domain.outcomes import Nudge
from bot.domain.person import PersonId, Side
from bot.domain.schedule import (
    chairs_asked_on,
    day_off_of_group,
    day_off_of_person,
    digest_days,
    nudge_days,
    nudge_of,
    nudge_on,
    sides_away,
    week_of_digest,
)
from tests.unit.builders import (
    ALICE,
    CANADA,
    DIEGO,
    JUAN,
    MARIE,
    MEXICO,
    MEXICO_CITY,
    SAM,
    TORONTO,
    a_directory,
    a_group,
    an_item,
    day,
    due_on,
    moment,
)

WEEK, EVE, MONTH, FIRST, TODAY, LATE, REVIEW = (
    Nudge.WEEK_BEFORE, Nudge.DAY_BEFORE, Nudge.MONTH_BEFORE, Nudge.FIRST_DAY, Nudge.ON_THE_DAY, Nudge.LATE, Nudge.REVIEW,
)  # fmt: skip


def nudges(item: Item, side: Side | None, *, until: str) -> list[tuple[str, Nudge]]:
    """What the item's days look like in a diary: each working day with a nudge, and the nudge."""
    first, last = day("2026-01-01"), day(until)
    diary = (first + timedelta(days=number) for number in range((last - first).days + 1))
    is_off = day_off_for(side)
    return [(each.isoformat(), nudge) for each in diary if (nudge := nudge_on(item, each, is_off))]


def a_milestone(due: Due) -> Item:
    return an_item(kind=Kind.MILESTONE, due=due)


# Actions


def test_an_action_is_nudged_a_week_and_a_day_before_in_the_morning_and_three_times_when_late() -> None:
    item = an_item(due=due_on("2026-12-01"))

    assert nudges(item, CANADA, until="2027-12-31") == [
        ("2026-11-24", WEEK),
        ("2026-11-30", EVE),
        ("2026-12-01", TODAY),
        ("2026-12-02", LATE),
        ("2026-12-08", LATE),
        ("2026-12-15", LATE),
    ]


def test_before_counts_back_from_the_last_day_of_the_window() -> None:
    item = an_item(due=month_of(2027, 6))

    assert nudges(item, CANADA, until="2027-12-31") == [
        ("2027-06-23", WEEK),
        ("2027-06-29", EVE),
        ("2027-06-30", TODAY),
        ("2027-07-02", LATE),
        ("2027-07-07", LATE),
        ("2027-07-14", LATE),
    ]


@pytest.mark.parametrize(
    ("side", "due", "expected"),
    [
        # Monday: the day before is a Sunday, so it is said on Friday
        (CANADA, "2026-11-30", ["2026-11-23", "2026-11-27", "2026-11-30", "2026-12-01", "2026-12-07", "2026-12-14"]),
        # Saturday: the day itself is said on Friday with the eve, lateness from Monday
        (CANADA, "2026-11-28", ["2026-11-20", "2026-11-27", "2026-11-30", "2026-12-07", "2026-12-14"]),
        # Christmas Eve: Canada's public service is back on Tuesday, Mexico on Monday
        (CANADA, "2026-12-24", ["2026-12-17", "2026-12-23", "2026-12-24", "2026-12-29", "2026-12-31", "2027-01-07"]),
        (MEXICO, "2026-12-24", ["2026-12-17", "2026-12-23", "2026-12-24", "2026-12-28", "2026-12-31", "2027-01-07"]),
        # Remembrance Day is off in Canada alone
        (CANADA, "2026-11-11", ["2026-11-04", "2026-11-10", "2026-11-12", "2026-11-18", "2026-11-25"]),
        (MEXICO, "2026-11-11", ["2026-11-04", "2026-11-10", "2026-11-11", "2026-11-12", "2026-11-18", "2026-11-25"]),
        # Somebody without a side has weekends alone
        (None, "2026-12-25", ["2026-12-18", "2026-12-24", "2026-12-25", "2026-12-28", "2027-01-01", "2027-01-08"]),
    ],
)  # fmt: skip
def test_what_comes_before_moves_back_and_what_is_late_moves_forward(
    side: Side | None, due: str, expected: list[str]
) -> None:
    said = nudges(an_item(due=due_on(due)), side, until="2027-03-31")

    assert [when for when, _ in said] == expected


def test_of_two_reasons_on_one_day_the_more_pressing_is_said() -> None:
    saturday = an_item(due=due_on("2026-11-28"))

    assert nudge_on(saturday, day("2026-11-27"), day_off_for(CANADA)) is TODAY


# Milestones


def test_a_milestone_is_nudged_a_month_and_a_week_before_on_first_and_last_day_and_after_a_grace_monthly() -> (
    None
):
    item = a_milestone(month_of(2027, 6))

    assert nudges(item, CANADA, until="2027-10-06") == [
        ("2027-05-31", MONTH),
        ("2027-06-01", FIRST),
        ("2027-06-23", WEEK),
        ("2027-06-30", TODAY),
        ("2027-07-07", LATE),
        ("2027-08-09", LATE),
        ("2027-09-07", LATE),
    ]


def test_a_milestone_of_one_day_is_said_once_on_that_day() -> None:
    said = nudges(a_milestone(due_on("2027-03-24")), None, until="2027-03-30")

    assert said == [("2027-02-22", MONTH), ("2027-03-17", WEEK), ("2027-03-24", TODAY)]


def test_a_late_milestone_is_said_monthly_for_as_long_as_it_stays_open() -> None:
    said = nudges(a_milestone(due_on("2026-01-24")), None, until="2026-12-31")

    late = [when for when, nudge in said if nudge is LATE]
    # The 31st where there is one, else the month's last day, forward to a working day.
    assert late[:5] == ["2026-02-02", "2026-03-02", "2026-03-31", "2026-04-30", "2026-06-01"]
    assert len(late) == 12


def test_a_season_begins_and_ends_on_working_days() -> None:
    said = nudges(a_milestone(season_of(2027, Season.SUMMER)), None, until="2027-09-01")

    assert said == [("2027-06-01", FIRST), ("2027-07-30", MONTH), ("2027-08-24", WEEK), ("2027-08-31", TODAY)]


# A group's own table, and the co-chairs


def test_a_group_may_change_the_table() -> None:
    cadence = Cadence(actions=(14, 3), milestones=(60,), late=(2,), grace=14)
    action, milestone = an_item(due=due_on("2026-12-01")), a_milestone(due_on("2027-03-24"))

    said = list(nudge_days(action, day_off_for(None), cadence, until=day("2027-12-31")))
    month = list(nudge_days(milestone, day_off_for(None), cadence, until=day("2027-05-06")))

    assert [(when.isoformat(), nudge) for when, nudge in said] == [
        ("2026-11-17", MONTH),
        ("2026-11-27", WEEK),
        ("2026-12-01", TODAY),
        ("2026-12-03", LATE),
    ]
    assert [when.isoformat() for when, _ in month] == ["2027-03-24", "2027-01-22", "2027-03-24", "2027-04-07"]
    assert chairs_asked_on(action, day_off_for(None), cadence) == day("2026-12-03")
    assert chairs_asked_on(action, day_off_for(None), Cadence(late=())) is None


def reasons(person: PersonId, item: Item, until: str) -> list[tuple[str, Nudge]]:
    """The days from today on which the item stands in that person's reminder."""
    directory = a_directory()
    is_off = day_off_of_person(directory, person)
    diary = (
        day("2026-11-24") + timedelta(days=number)
        for number in range((day(until) - day("2026-11-24")).days + 1)
    )
    return [
        (each.isoformat(), why) for each in diary if (why := nudge_of(person, item, a_group(), each, is_off))
    ]


def test_with_the_last_reminder_of_a_late_action_its_co_chairs_are_asked() -> None:
    item = an_item(due=due_on("2026-12-01"), leads=(JUAN,))

    assert reasons(JUAN, item, "2027-06-30")[-1] == ("2026-12-15", LATE)
    assert reasons(MARIE, item, "2027-06-30") == [("2026-12-15", Nudge.CHAIRS_ASKED)]
    assert reasons(DIEGO, item, "2027-06-30") == [("2026-12-15", Nudge.CHAIRS_ASKED)]
    assert reasons(ALICE, item, "2027-06-30") == []


def test_co_chairs_are_asked_on_a_working_day_of_theirs() -> None:
    item = an_item(due=due_on("2026-12-11"), leads=(JUAN,))

    # Christmas: Mexico is back on Monday, Canada's public service on Tuesday.
    assert reasons(DIEGO, item, "2027-01-31") == [("2026-12-28", Nudge.CHAIRS_ASKED)]
    assert reasons(MARIE, item, "2027-01-31") == [("2026-12-29", Nudge.CHAIRS_ASKED)]


def test_a_co_chair_who_leads_is_reminded_and_then_asked() -> None:
    item = an_item(due=due_on("2026-12-01"), leads=(MARIE,))

    assert reasons(MARIE, item, "2027-01-31")[-2:] == [
        ("2026-12-08", LATE),
        ("2026-12-15", Nudge.CHAIRS_ASKED),
    ]


def test_co_chairs_are_not_asked_about_milestones_nor_about_what_is_settled() -> None:
    milestone = a_milestone(due_on("2026-12-01"))

    assert reasons(DIEGO, milestone, "2027-06-30") == []
    assert reasons(DIEGO, an_item(due=due_on("2026-12-01"), status=Status.DONE), "2027-06-30") == []


def test_what_is_on_hold_is_for_the_co_chairs_to_review() -> None:
    item = an_item(status=Status.ON_HOLD, review=day("2026-12-01"))

    assert reasons(MARIE, item, "2026-12-31") == [("2026-12-01", REVIEW)]
    assert reasons(ALICE, item, "2026-12-31") == []


# On hold, and what is not nudged


def test_what_is_on_hold_is_reviewed_on_its_date_and_monthly_from_then_on() -> None:
    item = an_item(status=Status.ON_HOLD, review=day("2027-01-31"))

    assert nudges(item, CANADA, until="2027-04-30") == [
        ("2027-02-01", REVIEW),
        ("2027-03-01", REVIEW),
        ("2027-03-31", REVIEW),
        ("2027-04-30", REVIEW),
    ]


@pytest.mark.parametrize(
    "item",
    [
        an_item(due=None),
        an_item(status=Status.ON_HOLD),
        an_item(status=Status.DONE, review=day("2026-12-01")),
        an_item(status=Status.DROPPED),
        an_item(status=Status.WITHDRAWN),
        an_item(due=on(date.max)),
        an_item(due=on(date.min)),
        an_item(kind=Kind.MILESTONE, due=between(day("2027-01-01"), date.max)),
        an_item(status=Status.ON_HOLD, review=date.max),
    ],
)
def test_what_is_settled_undated_or_beyond_any_calendar_is_not_nudged(item: Item) -> None:
    assert list(nudge_days(item, day_off_for(CANADA), until=day("2028-12-31"))) == []


DUES = st.one_of(
    st.builds(on, st.dates(date(2026, 1, 1), date(2028, 12, 31))),
    st.builds(week_of, st.dates(date(2026, 1, 1), date(2028, 12, 31))),
    st.builds(month_of, st.integers(2026, 2028), st.integers(1, 12)),
    st.builds(year_of, st.integers(2026, 2028)),
)


@given(DUES, st.sampled_from(Kind), st.sampled_from([CANADA, MEXICO, None]))
def test_nobody_is_ever_nudged_on_a_day_off_nor_told_too_late_or_too_early(
    due: Due, kind: Kind, side: Side | None
) -> None:
    is_off = day_off_for(side)

    for when, nudge in nudge_days(an_item(kind=kind, due=due), is_off, until=date(2029, 12, 31)):
        assert not is_off(when)
        assert (when > due.end) == (nudge is LATE)


# Whose days off


def test_a_persons_days_off_are_those_of_their_side() -> None:
    directory = a_directory()
    remembrance, revolution = day("2026-11-11"), day("2026-11-16")

    assert day_off_of_person(directory, ALICE)(remembrance)
    assert not day_off_of_person(directory, JUAN)(remembrance)
    assert day_off_of_person(directory, JUAN)(revolution)
    assert not day_off_of_person(directory, SAM)(revolution)


@pytest.mark.parametrize(
    ("when", "away"),
    [
        ("2026-11-24", ()),
        ("2026-11-11", ("CA",)),
        ("2026-11-16", ("MX",)),
        ("2026-12-25", ("CA", "MX")),
        ("2026-11-28", ()),
        ("2026-12-26", ()),
    ],
)
def test_a_side_is_away_on_its_holidays_and_on_a_weekend_nobody_is_named(
    when: str, away: tuple[str, ...]
) -> None:
    assert sides_away(a_directory(), day(when)) == away


# Digests


def days_of(group: Group, since: str, until: str) -> list[str]:
    is_off = day_off_of_group(a_directory())
    return [each.isoformat() for each in digest_days(group, moment(since), moment(until), is_off)]


def test_a_digest_falls_on_the_groups_weekday_at_its_hour() -> None:
    group = a_group()

    assert days_of(group, "2026-11-24 10:00", "2026-12-07 09:00") == ["2026-11-30", "2026-12-07"]
    assert days_of(group, "2026-11-30 09:00", "2026-12-07 08:59") == []


def test_a_digest_keeps_its_local_hour_when_clocks_change() -> None:
    group = a_group()

    for week, utc in (("2026-10-26", 13), ("2026-11-02", 14), ("2027-03-08", 14), ("2027-03-15", 13)):
        at = datetime.combine(day(week), time(utc), UTC)
        is_off = day_off_of_group(a_directory())
        assert list(digest_days(group, at - timedelta(minutes=1), at, is_off)) == [day(week)]


def test_a_digest_in_mexico_city_keeps_its_instant_since_clocks_there_no_longer_change() -> None:
    group = a_group(timezone=MEXICO_CITY)

    for week in ("2026-10-26", "2026-11-02", "2027-03-15", "2027-04-05"):
        at = datetime.combine(day(week), time(15), UTC)
        assert list(digest_days(group, at - timedelta(minutes=1), at, day_off_of_group(a_directory()))) == [
            day(week)
        ]


def test_a_digest_moves_forward_off_a_day_on_which_all_sides_are_off() -> None:
    group = a_group(digest=DigestTime(weekday=4))

    assert days_of(group, "2026-12-18 12:00", "2027-01-08 12:00") == [
        "2026-12-28",
        "2027-01-04",
        "2027-01-08",
    ]


def test_a_digest_goes_out_when_one_side_alone_is_off() -> None:
    group = a_group(digest=DigestTime(weekday=2))

    assert days_of(group, "2026-11-10 12:00", "2026-11-12 12:00") == ["2026-11-11"]


MINUTES = st.integers(0, 60 * 24 * 40)


@given(
    st.integers(0, 60 * 24 * 700),
    MINUTES,
    MINUTES,
    st.integers(0, 6),
    st.sampled_from([TORONTO, MEXICO_CITY]),
)
def test_digests_of_two_intervals_are_those_of_the_whole(
    start: int, first: int, second: int, weekday: int, timezone: str
) -> None:
    group = a_group(timezone=timezone, digest=DigestTime(weekday=weekday))
    is_off = day_off_for_all((CANADA, MEXICO))
    a = moment("2026-01-01 00:00") + timedelta(minutes=start)
    b, c = a + timedelta(minutes=first), a + timedelta(minutes=first + second)

    halves = [*digest_days(group, a, b, is_off), *digest_days(group, b, c, is_off)]

    assert halves == list(digest_days(group, a, c, is_off))
    assert all(not is_weekend(each) and not is_off(each) for each in halves)
    assert all(a < instant(each, group.digest.at, timezone) <= c for each in halves)


@pytest.mark.parametrize("when", ["2026-11-23", "2026-11-24", "2026-11-29"])
def test_a_digest_is_about_the_week_from_its_monday(when: str) -> None:
    assert week_of_digest(day(when)) == day("2026-11-23")
