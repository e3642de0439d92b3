"""Items: numbers, versions, history, undo and lists."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.due import month_of, on
from bot.domain.history import Verb
from bot.domain.item import ItemId, Status
from bot.domain.person import ChannelId
from bot.ports import Card, Conflict
from storage.store import Store
from tests.storage.builders import (
    DANA,
    LEE,
    NOW,
    PRIYA,
    TEAM,
    a_change,
    added,
    an_addition,
    an_item,
    at_once,
    keep_item,
    read,
)


def test_numbers_run_in_one_series_for_each_group(store: Store) -> None:
    with store.open(TEAM) as ledger:
        given = [ledger.next_id("AGR"), ledger.next_id("ENE"), ledger.next_id("AGR")]

    assert given == [ItemId("AGR", 1), ItemId("ENE", 1), ItemId("AGR", 2)]


def test_a_number_is_never_given_twice_however_many_ask_at_once(store: Store) -> None:
    def take_ten(_: int) -> list[ItemId]:
        taken = []
        for _turn in range(10):
            with store.open(TEAM) as ledger:
                taken.append(added(ledger).id)
        return taken

    taken = [item_id for ids in at_once(8, take_ten) for item_id in ids]

    assert sorted(item_id.number for item_id in taken) == list(range(1, 81))


def test_an_item_is_read_as_it_was_kept(store: Store) -> None:
    item = an_item(ItemId("AGR", 1), supporters=(PRIYA,), organisations=("SAGARPA",))

    with store.open(TEAM) as ledger:
        ledger.save(an_addition(item))

    with store.open(TEAM) as ledger:
        assert ledger.item(item.id) == item
        assert ledger.item(ItemId("AGR", 2)) is None


def test_a_change_raises_the_version_in_the_item_and_in_the_history(store: Store) -> None:
    item = keep_item(store)

    with store.open(TEAM) as ledger:
        number = ledger.save(a_change(item, item.finished(at=NOW)))

    with store.open(TEAM) as ledger:
        recorded = ledger.change(number)
        assert recorded is not None
        assert recorded.change.before == item
        assert recorded.change.after == read(ledger, item.id) == replace(item.finished(at=NOW), version=2)


def test_an_addition_under_a_number_that_is_taken_conflicts(store: Store) -> None:
    item = keep_item(store)

    with pytest.raises(Conflict, match="AGR-1"), store.open(TEAM) as ledger:
        ledger.save(an_addition(replace(item, title="Another")))

    with store.open(TEAM) as ledger:
        assert read(ledger, item.id).title == item.title


def test_of_those_who_save_the_same_version_at_once_one_succeeds(store: Store) -> None:
    item = keep_item(store)

    def close(number: int) -> bool:
        try:
            with store.open(TEAM) as ledger:
                ledger.save(a_change(item, item.finished(at=NOW, outcome=f"by {number}")))
        except Conflict:
            return False
        return True

    assert sorted(at_once(4, close)) == [False, False, False, True]
    with store.open(TEAM) as ledger:
        assert read(ledger, item.id).version == 2


def test_an_undo_restores_the_item_to_the_letter(store: Store) -> None:
    item = keep_item(store, hold_reason="", supporters=(PRIYA,), organisations=("CONAVI",))
    with store.open(TEAM) as ledger:
        moved = item.moved(month_of(2026, 9), at=NOW, by=LEE, reason="late data")
        number = ledger.save(a_change(item, replace(moved, leads=(PRIYA,)), Verb.MOVED))
        assert [led.id for led in ledger.items(lead=PRIYA)] == [item.id]
        assert ledger.items(lead=LEE) == ()

    with store.open(TEAM) as ledger:
        recorded = ledger.change(number)
        assert recorded is not None
        assert recorded.change.before is not None
        undoing = a_change(recorded.change.after, recorded.change.before, Verb.UNDONE, undoes=number)
        undone_by = ledger.save(undoing)

    with store.open(TEAM) as ledger:
        assert read(ledger, item.id) == replace(item, version=3)
        assert [led.id for led in ledger.items(lead=LEE)] == [item.id]
        assert ledger.items(lead=PRIYA) == ()
        undone = ledger.change(number)
        assert undone is not None
        assert undone.undone_by == undone_by


def test_a_change_is_taken_back_once(store: Store) -> None:
    item = keep_item(store)
    with store.open(TEAM) as ledger:
        number = ledger.save(a_change(item, item.finished(at=NOW)))
    with store.open(TEAM) as ledger:
        ledger.save(a_change(read(ledger, item.id), item, Verb.UNDONE, undoes=number))

    with pytest.raises(Conflict, match="taken back"), store.open(TEAM) as ledger:
        ledger.save(a_change(read(ledger, item.id), item, Verb.UNDONE, undoes=number))


def test_the_latest_change_of_a_person_is_no_undoing_and_not_undone(store: Store) -> None:
    with store.open(TEAM) as ledger:
        assert ledger.latest_change_by(DANA) is None
        item = added(ledger)
        addition = ledger.latest_change_by(DANA)
        closing = ledger.save(a_change(item, item.finished(at=NOW)))
        closed = ledger.latest_change_by(DANA)
        undoing = ledger.save(a_change(read(ledger, item.id), item, Verb.UNDONE, undoes=closing))

        assert addition is not None
        assert closed is not None
        assert closed.number == closing
        assert ledger.latest_change_by(DANA) == addition
        assert ledger.latest_change_by(LEE) is None
        latest = ledger.change(undoing)
        assert latest is not None
        assert (latest.number, latest.change.undoes) == (undoing, closing)


def test_lists_leave_out_what_was_withdrawn_and_go_by_the_end_of_the_window(store: Store) -> None:
    with store.open(TEAM) as ledger:
        june = added(ledger)
        no_date = added(ledger, due=None, first_due=None)
        may = added(ledger, "ENE", due=on(date(2026, 5, 1)), leads=(PRIYA, LEE))
        withdrawn = added(ledger)
        ledger.save(a_change(withdrawn, replace(withdrawn, status=Status.WITHDRAWN), Verb.UNDONE))

        assert [item.id for item in ledger.items()] == [may.id, june.id, no_date.id]
        assert [item.id for item in ledger.items(groups=["ENE"])] == [may.id]
        assert [item.id for item in ledger.items(groups=[])] == []
        assert [item.id for item in ledger.items(statuses=[Status.WITHDRAWN])] == [withdrawn.id]
        assert [item.id for item in ledger.items(lead=PRIYA)] == [may.id]
        assert [item.id for item in ledger.items(lead=LEE, groups=["AGR"])] == [june.id, no_date.id]


def test_items_closed_since_a_moment_come_oldest_first(store: Store) -> None:
    hours = [3, 1, 0]
    with store.open(TEAM) as ledger:
        for hour in hours:
            item = added(ledger)
            ledger.save(a_change(item, item.finished(at=NOW + timedelta(hours=hour))))

        closed = ledger.items_closed_since("AGR", NOW + timedelta(hours=1))

        assert [item.id.number for item in closed] == [2, 1]
        assert ledger.items_closed_since("ENE", NOW) == ()


def test_a_card_is_kept_in_the_place_of_the_one_before(store: Store) -> None:
    with store.open(TEAM) as ledger:
        item = added(ledger)
        assert ledger.card(item.id) is None

        ledger.keep_card(item.id, Card(channel=ChannelId("C1"), ts="1.0"))
        ledger.keep_card(item.id, Card(channel=ChannelId("C2"), ts="2.0"))

        assert ledger.card(item.id) == Card(channel=ChannelId("C2"), ts="2.0")
