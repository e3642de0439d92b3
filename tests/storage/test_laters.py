"""Reminders that were put off: one day for each person and item, and gone when they are as usual again."""

from __future__ import annotations

from datetime import date

from bot.domain.item import ItemId
from bot.domain.later import Later
from bot.domain.person import PersonId
from storage.store import Store
from tests.storage.builders import DANA, LEE, OTHER_TEAM, TEAM, a_partnership, keep_item

MONDAY, FRIDAY = date(2026, 3, 9), date(2026, 3, 13)


def laters(store: Store, person: PersonId | None = None) -> tuple[Later, ...]:
    with store.open(TEAM) as ledger:
        return ledger.laters(person)


def put_off(store: Store, person: PersonId, item: ItemId, day: date | None) -> None:
    with store.open(TEAM) as ledger:
        ledger.put_off(person, item, day)


def test_the_latest_day_that_was_asked_for_is_kept(store: Store) -> None:
    first, second = keep_item(store).id, keep_item(store).id

    put_off(store, LEE, first, MONDAY)
    put_off(store, LEE, second, MONDAY)
    put_off(store, DANA, first, FRIDAY)
    put_off(store, LEE, first, FRIDAY)

    assert laters(store, LEE) == (
        Later(person=LEE, item=first, day=FRIDAY),
        Later(person=LEE, item=second, day=MONDAY),
    )
    assert laters(store) == (Later(person=DANA, item=first, day=FRIDAY), *laters(store, LEE))


def test_what_is_as_usual_again_is_forgotten_for_that_person_and_item_alone(store: Store) -> None:
    item, other = keep_item(store).id, keep_item(store).id
    for person in (LEE, DANA):
        put_off(store, person, item, MONDAY)
    put_off(store, LEE, other, MONDAY)

    put_off(store, LEE, item, None)
    put_off(store, LEE, item, None)

    assert laters(store) == (
        Later(person=DANA, item=item, day=MONDAY),
        Later(person=LEE, item=other, day=MONDAY),
    )


def test_another_workspace_sees_nothing_of_it(store: Store) -> None:
    put_off(store, LEE, keep_item(store).id, MONDAY)

    with store.open(OTHER_TEAM) as ledger:
        ledger.apply_partnership(a_partnership(OTHER_TEAM))
        assert ledger.laters() == ()
