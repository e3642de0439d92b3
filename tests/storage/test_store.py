"""The store: transactions, what SQLite is told, and workspaces kept apart."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy.exc import StatementError

from bot.domain.item import ItemId
from bot.domain.notice import FOLDED, NoticeKind, NoticeState
from bot.ports import Card, Ledger
from storage.engines import Turnstile, engine_for, turnstile_of
from storage.store import Store
from tests.storage.builders import (
    AGR_CHANNEL,
    DANA,
    LEE,
    NOW,
    OTHER_TEAM,
    TEAM,
    a_channel,
    a_notice,
    a_partnership,
    a_person,
    added,
    an_addition,
    an_item,
    at_once,
    keep_item,
)


def test_nothing_stays_of_a_block_that_ended_by_an_exception(store: Store) -> None:
    with suppress(ZeroDivisionError), store.open(TEAM) as ledger:
        assert ledger.claim("event", now=NOW)
        added(ledger)
        ledger.plan([a_notice()])
        ledger.cover(NOW)
        raise ZeroDivisionError

    with store.open(TEAM) as ledger:
        assert ledger.items() == ()
        assert ledger.latest_change_by(DANA) is None
        assert ledger.unsaid(NoticeKind.REMINDER, LEE) == ()
        assert ledger.covered_until() is None
        assert ledger.next_id("AGR") == ItemId("AGR", 1)
        assert ledger.claim("event", now=NOW)


def test_a_delivery_is_claimed_once_until_its_time_is_over(store: Store) -> None:
    with store.open(TEAM) as ledger:
        assert ledger.claim("event", now=NOW)
        assert not ledger.claim("event", now=NOW + timedelta(days=1))
        assert ledger.claim("another", now=NOW, keep_for_days=30)
        assert ledger.claim("event", now=NOW + timedelta(days=2))


def test_a_delivery_that_comes_many_times_at_once_is_claimed_once(store: Store) -> None:
    def claim(_: int) -> bool:
        with store.open(TEAM) as ledger:
            return ledger.claim("event", now=NOW)

    assert sorted(at_once(8, claim)) == [False] * 7 + [True]


def test_a_round_clears_claims_whose_time_is_over(store: Store) -> None:
    with store.open(TEAM) as ledger:
        ledger.claim("event", now=NOW)
        ledger.cover(NOW + timedelta(days=1))
        assert not ledger.claim("event", now=NOW)
        ledger.cover(NOW + timedelta(days=2))
        assert ledger.claim("event", now=NOW)


def test_rounds_never_move_back(store: Store) -> None:
    with store.open(TEAM) as ledger:
        assert ledger.covered_until() is None
        ledger.cover(NOW)
        ledger.cover(NOW - timedelta(hours=1))
        assert ledger.covered_until() == NOW


def test_clocks_plan_one_after_the_other_from_the_first_round_on(store: Store) -> None:
    def cover_an_hour(_: int) -> None:
        with store.open(TEAM) as ledger:
            ledger.cover((ledger.covered_until() or NOW) + timedelta(hours=1))

    at_once(6, cover_an_hour)

    with store.open(TEAM) as ledger:
        assert ledger.covered_until() == NOW + timedelta(hours=6)


NAIVE = datetime(2026, 3, 4, 9, 0)  # noqa: DTZ001 - what must be refused


@pytest.mark.parametrize(
    "use",
    [
        lambda ledger: ledger.claim("event", now=NAIVE),
        lambda ledger: ledger.cover(NAIVE),
        lambda ledger: ledger.plan([a_notice(due_at=NAIVE)]),
        lambda ledger: ledger.items_closed_since("AGR", NAIVE),
        lambda ledger: ledger.claim_notices(now=NAIVE, true_now=NOW, limit=1, lease_seconds=1),
        lambda ledger: ledger.claim_notices(now=NOW, true_now=NAIVE, limit=1, lease_seconds=1),
        lambda ledger: ledger.save(an_addition(an_item(ItemId("AGR", 1), created_at=NAIVE))),
    ],
)
def test_a_moment_without_a_time_zone_is_refused(store: Store, use: Callable[[Ledger], object]) -> None:
    with pytest.raises((StatementError, ValueError), match="no time zone"), store.open(TEAM) as ledger:
        use(ledger)


def fill(ledger: Ledger) -> int:
    """Something in each table; the number of the change."""
    ledger.apply_partnership(a_partnership(ledger.team))
    ledger.keep_people([a_person()])
    ledger.keep_channels([a_channel()])
    ledger.claim("event", now=NOW)
    item = an_item(ledger.next_id("AGR"))
    number = ledger.save(an_addition(item))
    ledger.save(an_addition(an_item(ledger.next_id("AGR")).finished(at=NOW)))
    ledger.plan([a_notice()])
    [claimed] = ledger.claim_notices(now=NOW, true_now=NOW, limit=1, lease_seconds=60)
    ledger.settle_later(claimed, next_try=NOW, reason="ratelimited", doubtful=False)
    ledger.cover(NOW)
    ledger.keep_card(item.id, Card(channel=AGR_CHANNEL, ts="1.0"))
    return number


def test_one_workspace_never_sees_the_rows_of_another(empty_store: Store) -> None:
    with empty_store.open(OTHER_TEAM) as ledger:
        theirs = fill(ledger)

    with empty_store.open(TEAM) as ledger:
        assert ledger.directory() is None
        assert ledger.claim("event", now=NOW)
        assert ledger.item(ItemId("AGR", 1)) is None
        assert ledger.items() == ledger.items(lead=LEE) == ()
        assert ledger.items_closed_since("AGR", NOW) == ()
        assert ledger.change(theirs) is None
        assert ledger.latest_change_by(DANA) is None
        assert ledger.claim_notices(now=NOW, true_now=NOW, limit=9, lease_seconds=60) == ()
        assert ledger.unsaid(NoticeKind.REMINDER, LEE) == ()
        assert ledger.problems() == ()
        assert ledger.covered_until() is None
        assert ledger.card(ItemId("AGR", 1)) is None


def test_one_workspace_never_changes_the_rows_of_another(empty_store: Store) -> None:
    for team in (OTHER_TEAM, TEAM):
        with empty_store.open(team) as ledger:
            fill(ledger)
    with empty_store.open(OTHER_TEAM) as ledger:
        [held] = ledger.claim_notices(now=NOW, true_now=NOW, limit=9, lease_seconds=60)

    with empty_store.open(TEAM) as ledger:
        [own] = ledger.claim_notices(now=NOW, true_now=NOW, limit=9, lease_seconds=60)
        ledger.settle_sent(own, at=NOW, channel="D1", ts="1.0")
        ledger.settle_sent(held, at=NOW, channel="D1", ts="1.0")
        ledger.keep_people([a_person(name="Changed")])
        ledger.keep_card(ItemId("AGR", 1), Card(channel=AGR_CHANNEL, ts="2.0"))

    with empty_store.open(OTHER_TEAM) as ledger:
        assert len(ledger.unsaid(NoticeKind.REMINDER, LEE)) == 1
        assert ledger.card(ItemId("AGR", 1)) == Card(channel=AGR_CHANNEL, ts="1.0")
        directory = ledger.directory()
        assert directory is not None
        assert directory.name_of(LEE) == a_person().name
    assert empty_store.teams() == (TEAM, OTHER_TEAM)


def test_the_notices_and_claims_of_one_workspace_do_not_stand_in_the_way_of_another(
    empty_store: Store,
) -> None:
    hour = timedelta(hours=1)
    with empty_store.open(TEAM) as ledger:
        ledger.claim("event", now=NOW)
        ledger.plan([a_notice("ours"), a_notice("folded", due_at=NOW - 3 * hour)])
        [folded] = ledger.claim_notices(now=NOW, true_now=NOW, limit=1, lease_seconds=60)
        ledger.settle_closed(folded, NoticeState.NEEDLESS, FOLDED, at=NOW)
    with empty_store.open(OTHER_TEAM) as ledger:
        ledger.plan(a_notice(f"theirs {number}", due_at=NOW - number * hour) for number in range(5))
        [sent] = ledger.claim_notices(now=NOW, true_now=NOW, limit=1, lease_seconds=60)
        ledger.settle_sent(sent, at=NOW, channel="D1", ts="1.0")
        [sent] = ledger.claim_notices(now=NOW, true_now=NOW, limit=1, lease_seconds=60)
        ledger.settle_sent(sent, at=NOW, channel="D1", ts="2.0")
        ledger.cover(NOW + timedelta(days=3))

    with empty_store.open(TEAM) as ledger:
        assert not ledger.claim("event", now=NOW)
        assert [notice.thing for notice in ledger.unsaid(NoticeKind.REMINDER, LEE)] == ["folded", "ours"]
        [ours] = ledger.claim_notices(now=NOW, true_now=NOW, limit=1, lease_seconds=60)
        assert ours.notice.thing == "ours"


def test_a_ledger_within_a_ledger_is_refused_instead_of_waiting_for_itself(store: Store) -> None:
    with store.open(TEAM), pytest.raises(RuntimeError, match="already"), store.open(TEAM):
        pass

    assert keep_item(store).version == 1


@pytest.fixture
def sqlite_store(tmp_path: Path) -> Iterator[Store]:
    store = Store(f"sqlite:///{tmp_path / 'a folder' / 'rapporteur.db'}")
    store.migrate()
    yield store
    store.close()


def test_sqlite_is_durable_and_waits_for_its_writer(sqlite_store: Store) -> None:
    asked = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")

    with sqlite_store.transaction() as connection:
        told = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in asked}

    assert told == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 10_000}


def test_a_ledger_on_sqlite_is_the_writer_from_its_first_moment(sqlite_store: Store, tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "a folder" / "rapporteur.db", timeout=0, isolation_level=None)

    with sqlite_store.open(TEAM), pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")

    other.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_nobody_else_may_read_the_files_of_sqlite(sqlite_store: Store, tmp_path: Path) -> None:
    files = list((tmp_path / "a folder").iterdir())

    assert {file.name for file in files} == {"rapporteur.db", "rapporteur.db-wal", "rapporteur.db-shm"}
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "mysql://localhost/rapporteur"])
def test_an_address_where_nothing_can_be_kept_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"no file|no database"):
        Store(url)


def test_stores_on_one_file_share_the_turnstile(tmp_path: Path) -> None:
    (tmp_path / "link.db").symlink_to(tmp_path / "file.db")

    assert turnstile_of(tmp_path / "file.db") is turnstile_of(tmp_path / "link.db")


def test_a_turnstile_lets_threads_through_in_their_order() -> None:
    turnstile = Turnstile()
    passed: list[int] = []

    def go_through(number: int) -> None:
        with turnstile:
            passed.append(number)

    threads = [Thread(target=go_through, args=(number,)) for number in range(10)]
    with turnstile:
        for waiting, thread in enumerate(threads, start=1):
            thread.start()
            while len(turnstile._queue) < waiting:
                pass
    for thread in threads:
        thread.join()

    assert passed == list(range(10))


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_every_name_that_hosts_give_to_postgresql_means_the_same_driver(scheme: str) -> None:
    engine = engine_for(f"{scheme}://rapporteur:pass@localhost/rapporteur")

    assert engine.dialect.driver == "psycopg"
