"""Items: their ids, and what closing and moving keep."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.due import between, month_of
from bot.domain.item import Item, ItemId, Status, sort_key
from tests.unit.builders import ALICE, MARIE, an_item, day, due_on, moment


@pytest.mark.parametrize("text", ["AGR-12", "agr-12", "agr 12", "Agr12", "#AGR-12", "  AGR - 12 ", "AGR-012"])
def test_an_id_is_read_in_any_case_and_with_space_or_hyphen(text: str) -> None:
    assert ItemId.parse(text) == ItemId("AGR", 12)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "AGR",
        "12",
        "AGR-",
        "A-12",
        "AGR-12-3",
        "AGR--12x",
        "AGR-1234567",
        "ABCDEFGHI-1",
        "AGR-1.5",
        "ÁGR-1",
    ],
)
def test_what_is_no_id_is_none(text: str) -> None:
    assert ItemId.parse(text) is None


@given(st.text())
def test_reading_an_id_never_raises(text: str) -> None:
    found = ItemId.parse(text)

    assert found is None or ItemId.parse(str(found)) == found


@given(st.from_regex(r"[A-Z]{2,8}", fullmatch=True), st.integers(0, 999_999))
def test_an_id_written_and_read_again_is_the_same(group: str, number: int) -> None:
    assert ItemId.parse(str(ItemId(group, number))) == ItemId(group, number)


def moved(item: Item, to: str, reason: str = "") -> Item:
    return item.moved(due_on(to), at=moment(), by=MARIE, reason=reason)


def test_a_moved_item_keeps_its_first_date_and_every_slip() -> None:
    item = an_item(due=due_on("2026-12-01"))

    twice = moved(moved(item, "2026-12-15", "the ministry asked"), "2027-01-15")

    assert (twice.first_due, twice.due) == (due_on("2026-12-01"), due_on("2027-01-15"))
    assert [(slip.due, slip.reason) for slip in twice.slips] == [
        (due_on("2026-12-01"), "the ministry asked"),
        (due_on("2026-12-15"), ""),
    ]


def test_a_first_date_is_no_slip() -> None:
    dated = moved(an_item(due=None), "2026-12-15")

    assert (dated.first_due, dated.slips) == (due_on("2026-12-15"), ())


def test_the_same_days_in_other_words_are_no_slip() -> None:
    june = an_item(
        due=month_of(2027, 6), status=Status.ON_HOLD, hold_reason="no funds", review=day("2027-05-01")
    )

    again = june.moved(between(day("2027-06-01"), day("2027-06-30")), at=moment(), by=ALICE)

    assert again.slips == ()
    assert (again.status, again.hold_reason, again.review) == (Status.OPEN, "", None)


@given(st.lists(st.dates(day("2026-01-01"), day("2030-12-31")), min_size=1, max_size=8))
def test_however_often_it_moves_the_first_date_stays_and_slips_only_grow(days: list[date]) -> None:
    item = an_item(due=due_on("2026-12-01"))

    for each in days:
        after = moved(item, each.isoformat())
        assert after.first_due == due_on("2026-12-01")
        assert after.slips[: len(item.slips)] == item.slips
        assert len(after.slips) - len(item.slips) == (item.due != after.due)
        item = after


def test_a_finished_item_keeps_its_dates_and_is_no_longer_late() -> None:
    item = moved(an_item(due=due_on("2026-11-01")), "2026-11-10")

    done = item.finished(at=moment(), outcome="sent", evidence="https://example.org/report")

    assert (done.status, done.closed_at) == (Status.DONE, moment())
    assert (done.outcome, done.evidence) == ("sent", "https://example.org/report")
    assert (done.due, done.first_due, done.slips) == (item.due, item.first_due, item.slips)
    assert (item.late_days(day("2026-11-24")), done.late_days(day("2026-11-24"))) == (14, 0)


@pytest.mark.parametrize("status", [Status.ON_HOLD, Status.DONE, Status.DROPPED, Status.WITHDRAWN])
def test_only_what_is_open_is_late(status: Status) -> None:
    assert an_item(due=due_on("2026-11-01"), status=status).late_days(day("2026-11-24")) == 0


def test_an_organisation_leads_where_no_person_does() -> None:
    assert an_item(leads=()).is_led_by_nobody()
    assert not an_item(leads=(), organisations=("SAGARPA",)).is_led_by_nobody()
    assert not an_item().is_led_by_nobody()


def test_lists_go_by_the_end_of_the_window_then_by_id_and_end_with_what_has_no_date() -> None:
    month, early = an_item(2, due=month_of(2026, 12)), an_item(3, due=due_on("2026-12-30"))
    same, undated = an_item(10, due=due_on("2026-12-31")), an_item(1, due=None)

    assert sorted((undated, same, month, early), key=sort_key) == [early, month, same, undated]
