"""Values survive the database and back, and so do the snapshots that the history keeps."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import fields
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.due import Due, Precision, Step
from bot.domain.item import Anchor, Item, ItemId, Kind, Part, Priority, Slip, Source, Status
from bot.domain.recurrence import Recurrence
from bot.domain.support import Support, SupportState
from storage.rows import item_of_snapshot, snapshot_of
from storage.store import Store
from tests.storage.builders import NOW, TEAM, a_person, an_addition, an_item, read

IDS = st.from_regex(r"[CUW][A-Z0-9]{1,10}", fullmatch=True)
DAYS = st.dates()
MOMENTS = st.datetimes(
    min_value=datetime(1900, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    max_value=datetime(9000, 1, 1),  # noqa: DTZ001
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=-5)), timezone(timedelta(hours=5, minutes=45))]),
)


@st.composite
def dues(draw: st.DrawFn) -> Due:
    start, end = sorted((draw(DAYS), draw(DAYS)))
    precision = draw(st.sampled_from(Precision))
    return Due(
        start=start, end=end, precision=precision, tentative=draw(st.booleans()), words=draw(st.text())
    )


SLIPS = st.builds(Slip, due=st.none() | dues(), at=MOMENTS, by=IDS, reason=st.text())
PARTS = st.builds(Part, by=IDS, at=MOMENTS, outcome=st.text(), evidence=st.text())
RULES = (
    "FREQ=DAILY",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
    "FREQ=MONTHLY;BYDAY=-1FR;COUNT=6",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1;UNTIL=20270630",
    "FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=-1",
)
RECURRENCES = st.builds(Recurrence.of_rule, st.sampled_from(RULES), st.none() | DAYS)
OFFSETS = st.sampled_from([Step(), Step(days=-1), Step(months=6), Step(days=14)])
ANCHORS = st.builds(Anchor, item=st.just(ItemId("LAB", 3)), offset=OFFSETS) | st.builds(
    Anchor, meeting=st.text(min_size=1), offset=OFFSETS
)
SUPPORTS = st.builds(
    Support,
    group=IDS,
    by=IDS,
    at=MOMENTS,
    state=st.sampled_from(SupportState),
    answered_by=st.none() | IDS,
    answered_at=st.none() | MOMENTS,
    reason=st.text(),
)
FIELDS = {
    "id": st.just(ItemId("AGR", 1)),
    "kind": st.sampled_from(Kind),
    "title": st.text(),
    "created_by": IDS,
    "created_at": MOMENTS,
    "status": st.sampled_from(Status),
    "leads": st.lists(IDS, max_size=3).map(tuple),
    "supporters": st.lists(IDS, max_size=3).map(tuple),
    "organisations": st.lists(st.text(), max_size=3).map(tuple),
    "due": st.none() | dues(),
    "first_due": st.none() | dues(),
    "slips": st.lists(SLIPS, max_size=3).map(tuple),
    "subgroup": st.none() | st.text(),
    "place": st.text(),
    "priority": st.none() | st.sampled_from(Priority),
    "hold_reason": st.text(),
    "review": st.none() | DAYS,
    "outcome": st.text(),
    "evidence": st.text(),
    "closed_at": st.none() | MOMENTS,
    "parts": st.lists(PARTS, max_size=3).map(tuple),
    "supports": st.lists(SUPPORTS, max_size=3, unique_by=lambda one: one.group).map(tuple),
    "source": st.none() | st.builds(Source, channel=IDS, ts=st.just("1.000002"), link=st.text()),
    "anchor": st.none() | ANCHORS,
    "recurrence": st.none() | RECURRENCES,
    "version": st.integers(min_value=1, max_value=1_000_000),
}
ITEMS = st.builds(Item, **FIELDS)


def test_every_field_of_an_item_is_tried_here() -> None:
    assert set(FIELDS) == {field.name for field in fields(Item)}


@given(item=ITEMS)
def test_a_snapshot_always_gives_back_the_item(item: Item) -> None:
    kept = json.loads(json.dumps(snapshot_of(item)))

    assert kept["format"] == 1
    assert item_of_snapshot(kept) == item


class RollBack(Exception):
    """Ends a block, so that the next example finds the store as this one did."""


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(item=ITEMS)
def test_an_item_always_survives_the_database_and_back(store: Store, item: Item) -> None:
    with suppress(RollBack), store.open(TEAM) as ledger:
        number = ledger.save(an_addition(item))

        kept, recorded = read(ledger, item.id), ledger.change(number)
        assert kept == item
        assert kept.created_at.tzinfo is UTC
        assert recorded is not None
        assert recorded.change == an_addition(item)
        raise RollBack


@pytest.mark.parametrize(
    "text", ["nul \x00", "lone \ud800 surrogate", "substitute \x1a0000", "¡ñ! 漢字 🐦 \u202e"]
)
def test_what_no_database_can_hold_comes_back_all_the_same(store: Store, text: str) -> None:
    item = an_item(ItemId("AGR", 1), title=text, organisations=(text,), outcome=text)
    with store.open(TEAM) as ledger:
        number = ledger.save(an_addition(item, origin=text))
        ledger.keep_people([a_person(name=text)])

    with store.open(TEAM) as ledger:
        assert read(ledger, item.id) == item
        recorded = ledger.change(number)
        directory = ledger.directory()

    assert recorded is not None
    assert recorded.change == an_addition(item, origin=text)
    assert directory is not None
    assert [person.name for person in directory.people.values()] == [text]


def test_every_moment_comes_back_in_utc(store: Store) -> None:
    toronto = NOW.astimezone(timezone(timedelta(hours=-5)))

    with store.open(TEAM) as ledger:
        ledger.cover(toronto)
        covered = ledger.covered_until()

    assert covered == NOW
    assert covered.tzinfo is UTC


def test_a_snapshot_of_a_newer_program_is_refused() -> None:
    kept = snapshot_of(an_item(ItemId("AGR", 1))) | {"format": 2}

    with pytest.raises(ValueError, match="format 2"):
        item_of_snapshot(kept)
