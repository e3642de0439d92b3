"""Notices: planned once, held by one process at a time, settled by whoever holds the lease."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.domain.notice import FOLDED, ClaimedNotice, Notice, NoticeKind, NoticeState
from bot.ports import Ledger
from storage.store import Store
from tests.storage.builders import DANA, LEE, NOW, TEAM, a_notice, at_once

SECOND = timedelta(seconds=1)
HOUR = timedelta(hours=1)


def claim(
    ledger: Ledger, *, now: datetime = NOW, true_now: datetime = NOW, limit: int = 10
) -> list[ClaimedNotice]:
    return list(ledger.claim_notices(now=now, true_now=true_now, limit=limit, lease_seconds=60))


def claim_one(ledger: Ledger, *, now: datetime = NOW, true_now: datetime = NOW) -> ClaimedNotice:
    [claimed] = claim(ledger, now=now, true_now=true_now)
    return claimed


def things(claimed: list[ClaimedNotice]) -> list[str]:
    return [one.notice.thing for one in claimed]


def keep(store: Store, *notices: Notice) -> None:
    with store.open(TEAM) as ledger:
        ledger.plan(notices)


def test_a_notice_is_planned_once(store: Store) -> None:
    with store.open(TEAM) as ledger:
        assert ledger.plan([]) == 0
        assert ledger.plan([a_notice("AGR-1"), a_notice("AGR-2"), a_notice("AGR-1")]) == 2
        assert ledger.plan([a_notice("AGR-2", due_at=NOW - HOUR), a_notice("AGR-3")]) == 1

        assert [notice.due_at for notice in ledger.unsaid(NoticeKind.REMINDER, LEE)] == [NOW, NOW, NOW]


def test_notices_planned_at_once_are_planned_once(store: Store) -> None:
    def plan(_: int) -> int:
        with store.open(TEAM) as ledger:
            return ledger.plan([a_notice(f"AGR-{number}") for number in range(5)])

    assert sum(at_once(4, plan)) == 5


def test_what_is_due_is_claimed_oldest_first_and_nothing_of_the_future(store: Store) -> None:
    later = a_notice("later", due_at=NOW + SECOND)
    keep(store, a_notice("now"), later, a_notice("before", due_at=NOW - HOUR))

    with store.open(TEAM) as ledger:
        assert things(claim(ledger)) == ["before", "now"]
        assert claim(ledger) == []
        assert things(claim(ledger, now=NOW + SECOND)) == ["later"]


def test_no_more_than_the_limit_is_claimed(store: Store) -> None:
    keep(store, *(a_notice(f"AGR-{number}") for number in range(5)))

    with store.open(TEAM) as ledger:
        assert things(claim(ledger, limit=2)) == ["AGR-0", "AGR-1"]
        assert things(claim(ledger, limit=2)) == ["AGR-2", "AGR-3"]


def test_a_claim_counts_the_attempt_and_holds_until_the_lease_ends_by_the_true_clock(store: Store) -> None:
    keep(store, a_notice())

    with store.open(TEAM) as ledger:
        first = claim_one(ledger)
        assert claim(ledger, now=NOW + HOUR, true_now=NOW + 59 * SECOND) == []
        second = claim_one(ledger, true_now=NOW + 60 * SECOND)

    assert (first.attempts, second.attempts) == (1, 2)
    assert first.lease != second.lease
    assert first.notice == second.notice == a_notice()


def test_who_lost_the_lease_settles_nothing(store: Store) -> None:
    keep(store, a_notice())

    with store.open(TEAM) as ledger:
        lost = claim_one(ledger)
        claim_one(ledger, true_now=NOW + 60 * SECOND)
        ledger.settle_sent(lost, at=NOW, channel="D1", ts="1.0")
        ledger.settle_closed(lost, NoticeState.DEAD, "is_archived", at=NOW)
        ledger.settle_later(lost, next_try=NOW + HOUR, reason="ratelimited", doubtful=False)
        ledger.postpone(lost, due_at=NOW + HOUR)

        assert ledger.unsaid(NoticeKind.REMINDER, LEE) == (a_notice(),)
        assert ledger.problems() == ()


def test_a_lease_that_ended_still_settles_while_nobody_else_has_claimed(store: Store) -> None:
    keep(store, a_notice())
    with store.open(TEAM) as ledger:
        held = claim_one(ledger)

    with store.open(TEAM) as ledger:
        ledger.settle_sent(held, at=NOW + HOUR, channel="D1", ts="1.0")
        assert claim(ledger, true_now=NOW + 2 * HOUR) == []


@pytest.mark.parametrize("state", [NoticeState.NEEDLESS, NoticeState.DEAD])
def test_what_is_closed_is_never_claimed_again(store: Store, state: NoticeState) -> None:
    keep(store, a_notice())

    with store.open(TEAM) as ledger:
        ledger.settle_closed(claim_one(ledger), state, "why", at=NOW)

        assert claim(ledger, now=NOW + HOUR, true_now=NOW + HOUR) == []
        assert [problem.reason for problem in ledger.problems()] == (
            ["why"] if state is NoticeState.DEAD else []
        )


def test_what_failed_is_tried_again_at_its_time_by_the_true_clock(store: Store) -> None:
    keep(store, a_notice())

    with store.open(TEAM) as ledger:
        ledger.settle_later(
            claim_one(ledger), next_try=NOW + 30 * SECOND, reason="ratelimited", doubtful=False
        )

        assert claim(ledger, now=NOW + HOUR, true_now=NOW + 29 * SECOND) == []
        assert claim_one(ledger, true_now=NOW + 30 * SECOND).attempts == 2


def test_a_postponed_notice_waits_for_its_new_moment_and_the_attempt_does_not_count(store: Store) -> None:
    keep(store, a_notice())

    with store.open(TEAM) as ledger:
        ledger.postpone(claim_one(ledger), due_at=NOW + HOUR)

        assert claim(ledger) == []
        again = claim_one(ledger, now=NOW + HOUR)
        assert again.attempts == 1
        assert again.notice == a_notice(due_at=NOW + HOUR)
        assert again.notice.key == a_notice().key


def test_problems_are_those_that_failed_newest_first(store: Store) -> None:
    keep(
        store,
        *(a_notice(name, due_at=NOW - minutes * SECOND) for minutes, name in enumerate(["c", "b", "a"])),
    )
    keep(store, a_notice("untried", due_at=NOW + HOUR))

    with store.open(TEAM) as ledger:
        a, b, _ = claim(ledger)
        ledger.settle_closed(a, NoticeState.DEAD, "is_archived", at=NOW)
        ledger.settle_later(b, next_try=NOW, reason="ratelimited", doubtful=False)
        told = [(one.notice.thing, one.state, one.attempts, one.reason) for one in ledger.problems()]

    assert told == [("b", NoticeState.WAITING, 1, "ratelimited"), ("a", NoticeState.DEAD, 1, "is_archived")]


def test_unsaid_is_what_waits_and_what_was_folded_since_the_last_one_sent(store: Store) -> None:
    days = [NOW + timedelta(days=number) for number in range(5)]
    keep(store, *(a_notice(f"day {number}", due_at=day) for number, day in enumerate(days)))
    keep(store, a_notice("of somebody else", target=DANA), a_notice("digest", kind=NoticeKind.DIGEST))

    with store.open(TEAM) as ledger:
        held = {one.notice.thing: one for one in claim(ledger, now=days[4])}
        ledger.settle_closed(held["day 0"], NoticeState.NEEDLESS, FOLDED, at=NOW)
        ledger.settle_sent(held["day 1"], at=NOW, channel="D1", ts="1.0")
        ledger.settle_closed(held["day 2"], NoticeState.NEEDLESS, FOLDED, at=NOW)
        ledger.settle_closed(held["day 3"], NoticeState.NEEDLESS, "done since", at=NOW)

        unsaid = ledger.unsaid(NoticeKind.REMINDER, LEE)

    assert [notice.thing for notice in unsaid] == ["day 2", "day 4"]


def test_what_waits_about_a_thing_is_found_whoever_holds_it(store: Store) -> None:
    first, second = (a_notice("AGR-1", target=channel, kind=NoticeKind.CARD) for channel in ("C1", "C2"))
    keep(store, first, second, a_notice("AGR-1"), a_notice("AGR-2", kind=NoticeKind.CARD))

    with store.open(TEAM) as ledger:
        held = next(one for one in claim(ledger) if one.notice == first)
        waiting = ledger.waiting_about(NoticeKind.CARD, "AGR-1")
        ledger.settle_sent(held, at=NOW, channel="C1", ts="1.0")
        left = ledger.waiting_about(NoticeKind.CARD, "AGR-1")

    assert (waiting, left) == ((first, second), (second,))


def test_threads_that_claim_at_once_get_each_notice_once(store: Store) -> None:
    keep(store, *(a_notice(f"AGR-{number}") for number in range(60)))

    def claim_all(_: int) -> list[str]:
        got: list[str] = []
        while True:
            with store.open(TEAM) as ledger:
                batch = claim(ledger, limit=3)
            if not batch:
                return got
            got += things(batch)

    claimed = [thing for got in at_once(6, claim_all) for thing in got]

    assert sorted(claimed) == sorted(f"AGR-{number}" for number in range(60))


CLAIMING = """
import sys
from storage.store import Store
from tests.storage.builders import NOW, TEAM
store = Store(sys.argv[1])
batch = True
while batch:
    with store.open(TEAM) as ledger:
        batch = ledger.claim_notices(now=NOW, true_now=NOW, limit=2, lease_seconds=60)
    for claimed in batch:
        sys.stdout.write(claimed.notice.thing + "\\n")
store.close()
"""


def test_processes_that_claim_at_once_get_each_notice_once(store: Store, database_url: str) -> None:
    keep(store, *(a_notice(f"AGR-{number}") for number in range(40)))

    command = [sys.executable, "-c", CLAIMING, database_url]
    claiming = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    claimed = [line for process in claiming for line in process.communicate()[0].split()]

    assert [process.returncode for process in claiming] == [0, 0, 0]
    assert sorted(claimed) == sorted(f"AGR-{number}" for number in range(40))


def test_a_notice_keeps_whatever_was_written_into_it(store: Store) -> None:
    notice = replace(a_notice("été\x00"), period="\ud800")
    keep(store, notice)

    with store.open(TEAM) as ledger:
        assert claim_one(ledger).notice == notice
