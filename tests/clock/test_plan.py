"""Whatever the moments at which rounds are made, and whatever is changed between them, the same things fall due."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.due import month_of, on, week_of
from bot.domain.group import DigestTime, Group
from bot.domain.history import Change, Verb
from bot.domain.item import Item, ItemId, Kind, Status
from bot.domain.notice import Notice
from bot.ports import Ledger
from bot.services.plan import plan_for_dates
from storage.store import Store
from tests.unit.builders import (
    ALICE,
    DIEGO,
    JUAN,
    MARIE,
    MEXICO_CITY,
    PEOPLE,
    SEATS,
    a_directory,
    a_group,
    an_item,
    moment,
)

MARIE_STEPS_DOWN = (replace(SEATS[0], until=date(2026, 12, 20)), *SEATS[1:])
GROUP = a_group(seats=MARIE_STEPS_DOWN)
OTHER = a_group(code="ENE", channel="C0ENE", timezone=MEXICO_CITY, digest=DigestTime(weekday=4))
DIRECTORY = a_directory(GROUP, OTHER)
ITEMS = (
    an_item(1, due=on(date(2026, 12, 10)), leads=(ALICE, JUAN)),
    an_item(2, due=on(date(2027, 3, 14)), leads=(JUAN,)),
    an_item(3, kind=Kind.MILESTONE, due=month_of(2027, 3), leads=(DIEGO,)),
    an_item(4, kind=Kind.MILESTONE, due=week_of(date(2026, 12, 25)), leads=()),
    an_item(5, status=Status.ON_HOLD, review=date(2026, 12, 12)),
    an_item(6, due=None),
    an_item(7, due=on(date(2027, 11, 7)), leads=(MARIE,)),
)


HALF_HOUR = timedelta(minutes=30)


class _Undone(Exception):
    """Ends a transaction whose changes are not to be kept."""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = Store(f"sqlite:///{tmp_path_factory.mktemp('plan') / 'plan.db'}")
    store.migrate()
    team = DIRECTORY.partnership.team
    with store.open(team) as ledger:
        ledger.apply_partnership(DIRECTORY.partnership)
        ledger.keep_people(PEOPLE)
        for item in ITEMS:
            assert ledger.next_id("AGR") == item.id
            ledger.save(Change(item=item.id, verb=Verb.ADDED, before=None, after=item, by=MARIE, at=moment()))
    yield store
    store.close()


def closed(ledger: Ledger) -> None:
    changed(ledger, 1, status=Status.DONE, closed_at=moment())


def moved(ledger: Ledger) -> None:
    changed(ledger, 2, due=on(date(2027, 1, 8)))


def opened(ledger: Ledger) -> None:
    changed(ledger, 5, status=Status.OPEN, due=on(date(2027, 1, 4)))


def put_off(ledger: Ledger) -> None:
    ledger.put_off(ALICE, ItemId("AGR", 1), date(2027, 1, 2))


def nothing(_: Ledger) -> None:
    """Nobody does anything."""


def changed(ledger: Ledger, number: int, **changes: object) -> None:
    before = ledger.item(ItemId("AGR", number))
    assert before
    after: Item = replace(before, **changes)  # type: ignore[arg-type]  # the names are an item's
    ledger.save(Change(item=before.id, verb=Verb.EDITED, before=before, after=after, by=MARIE, at=moment()))


HALF_HOURS = st.integers(0, 48 * 120)
"""At whole hours the plan begins and ends where something falls due."""


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.integers(0, 48 * 330),
    HALF_HOURS,
    HALF_HOURS,
    st.sampled_from([nothing, closed, moved, opened, put_off]),
)
def test_two_rounds_plan_what_one_would_whatever_is_changed_between(
    store: Store, start: int, first: int, second: int, change: Callable[[Ledger], None]
) -> None:
    a = moment("2026-11-24 00:00") + start * HALF_HOUR
    b, c = a + first * HALF_HOUR, a + (first + second) * HALF_HOUR

    def plan(ledger: Ledger, since: datetime, until: datetime) -> set[Notice]:
        planned = list(plan_for_dates(ledger, DIRECTORY, since, until))
        assert all(since < notice.due_at <= until for notice in planned)
        assert len({notice.key for notice in planned}) == len(planned)
        return set(planned)

    with suppress(_Undone), store.open(DIRECTORY.partnership.team) as ledger:
        before, one = plan(ledger, a, c), plan(ledger, a, b)
        change(ledger)
        two, after = plan(ledger, b, c), plan(ledger, a, c)
        raise _Undone

    assert one == {notice for notice in before if notice.due_at <= b}
    assert two == {notice for notice in after if notice.due_at > b}


def test_somebody_whose_term_has_ended_is_told_nothing_more(store: Store) -> None:
    with store.open(DIRECTORY.partnership.team) as ledger:
        planned = list(
            plan_for_dates(ledger, DIRECTORY, moment("2026-12-01 00:00"), moment("2027-02-28 00:00"))
        )

    assert {notice.period for notice in planned if notice.target == MARIE} == {"2026-12-14"}
    reviewed = {notice.period for notice in planned if notice.target == DIEGO}
    assert {"2026-12-14", "2027-01-12", "2027-02-12"} <= reviewed


def test_a_group_without_a_channel_has_reminders_and_no_posts(store: Store) -> None:
    group: Group = replace(GROUP, channel=None)
    directory = a_directory(group)
    with store.open(DIRECTORY.partnership.team) as ledger:
        planned = list(
            plan_for_dates(ledger, directory, moment("2026-12-01 00:00"), moment("2026-12-31 00:00"))
        )

    assert {notice.kind for notice in planned} == {"reminder"}
