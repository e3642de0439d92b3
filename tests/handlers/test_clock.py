"""Time: the true clock and the practice clock, the tick, and the thread that sends at once."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from threading import Event, Lock

import pytest

from handlers.clock import Clock, Watch
from handlers.postman import Postman
from handlers.wallclock import true_now, working_now
from tests.handlers.conftest import soon
from tests.handlers.slack import Slack

MONDAY = datetime(2026, 11, 30, 14, 0, tzinfo=UTC)


class Hands:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.at = MONDAY

    def __call__(self) -> datetime:
        return self.at


def test_the_true_clock_is_aware_and_in_utc() -> None:
    assert true_now().utcoffset() == timedelta(0)
    assert working_now(None) is true_now


def test_the_practice_clock_says_what_time_it_is(slack: Slack) -> None:
    slack.plan("/clock", {"now": "2026-11-30T09:00:00-05:00"})

    now = working_now(slack.api_url.replace("/api/", "/clock"))()

    assert now == MONDAY
    assert now.utcoffset() == timedelta(0)


@pytest.mark.parametrize(
    "url",
    ["http://clock.example.org/", "https://127.0.0.1/clock", "http://127.0.0.1.example.org/", "clock", ""],
)
def test_a_practice_clock_elsewhere_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="on this machine"):
        working_now(url)


@pytest.mark.parametrize("said", [{"now": "2026-11-30T09:00:00"}, {"now": "soon"}, {}, []])
def test_a_practice_clock_that_says_no_time_is_not_believed(slack: Slack, said: object) -> None:
    slack.plan("/clock", json.dumps(said).encode())

    with pytest.raises((ValueError, KeyError, TypeError)):
        working_now(slack.api_url.replace("/api/", "/clock"))()


# --- rounds


class Rounds:
    """Counts rounds, and how many ran at once."""

    def __init__(self, lasting: float = 0.0) -> None:
        self.made = 0
        self.at_once = 0
        self.most_at_once = 0
        self._lasting = lasting
        self._lock = Lock()

    def __call__(self) -> None:
        with self._lock:
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
        time.sleep(self._lasting)
        with self._lock:
            self.at_once -= 1
            self.made += 1


@pytest.fixture
def started() -> Iterator[Callable[[Clock], Clock]]:
    clocks: list[Clock] = []

    def start(clock: Clock) -> Clock:
        clocks.append(clock)
        clock.start()
        return clock

    yield start
    for clock in clocks:
        clock.stop()


def test_the_first_round_is_at_once(started: Callable[[Clock], Clock]) -> None:
    rounds = Rounds()

    started(Clock(rounds))

    assert soon(lambda: rounds.made == 1)


def test_rounds_follow_each_other(started: Callable[[Clock], Clock], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handlers.clock.EVERY", 0.05)
    rounds = Rounds()

    started(Clock(rounds))

    assert soon(lambda: rounds.made >= 4)


def test_a_round_that_fails_is_not_the_last(
    started: Callable[[Clock], Clock], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.clock.EVERY", 0.05)
    rounds = Rounds()

    def fail_at_first() -> None:
        rounds()
        if rounds.made < 3:
            raise OSError("no database")

    started(Clock(fail_at_first))

    assert soon(lambda: rounds.made >= 5)


def test_a_long_round_is_not_made_twice_at_once(
    started: Callable[[Clock], Clock], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.clock.EVERY", 0.02)
    monkeypatch.setattr("handlers.clock.WATCH_EVERY", 0.02)
    hands, rounds = Hands(), Rounds(lasting=0.1)

    def restless() -> datetime:
        hands.at += timedelta(hours=1)
        return hands.at

    started(Clock(rounds, practice_now=restless))

    assert soon(lambda: rounds.made >= 5)
    assert rounds.most_at_once == 1


def test_a_practice_clock_that_is_moved_brings_a_round_within_a_second_or_two(
    started: Callable[[Clock], Clock],
) -> None:
    hands, rounds = Hands(), Rounds()
    started(Clock(rounds, practice_now=hands))
    soon(lambda: rounds.made == 1)
    time.sleep(0.1)

    hands.at += timedelta(days=7)

    assert soon(lambda: rounds.made == 2, within=2.5)


def test_stopping_waits_for_the_round_that_is_being_made() -> None:
    begun, rounds = Event(), Rounds(lasting=0.3)

    def make_round() -> None:
        begun.set()
        rounds()

    clock = Clock(make_round)
    clock.start()
    begun.wait(5)

    clock.stop()

    assert rounds.made == 1


@pytest.mark.parametrize(
    ("ahead", "moved"),
    [
        (timedelta(0), False),
        (timedelta(milliseconds=300), False),
        (timedelta(minutes=5), True),
        (timedelta(-7), False),
    ],
)
def test_only_a_jump_ahead_counts_as_moved(ahead: timedelta, moved: bool) -> None:
    hands, seen = Hands(), []
    watch = Watch(hands, lambda: seen.append(1))
    watch.look()
    hands.at += ahead

    watch.look()
    watch.look()

    assert bool(seen) is moved
    assert len(seen) <= 1


def test_a_practice_clock_that_is_away_for_a_while_is_asked_again() -> None:
    hands, seen, away = Hands(), [], [True]

    def now() -> datetime:
        if away:
            raise OSError("refused")
        return hands()

    watch = Watch(now, lambda: seen.append(1))
    watch.look()
    away.clear()
    watch.look()
    hands.at += timedelta(hours=1)
    watch.look()

    assert seen == [1]


# --- the postman


def test_the_postman_sends_when_he_is_woken() -> None:
    sent = Event()

    def send() -> int:
        sent.set()
        return 0

    postman = Postman(send)
    postman.start()

    postman.wake()

    assert sent.wait(5)
    postman.stop()


def test_wakes_that_come_while_he_sends_are_answered_together() -> None:
    sent: list[int] = []
    go_on, begun = Event(), Event()

    def send() -> int:
        begun.set()
        go_on.wait(5)
        sent.append(1)
        return 0

    postman = Postman(send)
    postman.start()
    postman.wake()
    begun.wait(5)
    for _ in range(10):
        postman.wake()
    go_on.set()
    postman.stop()

    assert 2 <= len(sent) <= 3


def test_a_sending_that_fails_is_not_the_last() -> None:
    sent: list[int] = []

    def send() -> int:
        sent.append(1)
        raise OSError("no database")

    postman = Postman(send)
    postman.start()
    postman.wake()
    soon(lambda: len(sent) == 1)
    postman.wake()
    soon(lambda: len(sent) == 2)
    postman.stop()


def test_stopping_sends_what_there_is() -> None:
    sent: list[int] = []

    def send() -> int:
        sent.append(1)
        return 0

    postman = Postman(send)
    postman.start()

    postman.wake()
    postman.stop()

    assert sent


def test_the_postman_goes_on_while_something_goes_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handlers.postman.A_SECOND", 0.01)
    rounds = iter((2, 1, 0, 5))
    sent: list[int] = []

    def send() -> int:
        sent.append(next(rounds))
        return sent[-1]

    postman = Postman(send)
    postman.start()
    postman.wake()

    soon(lambda: sent == [2, 1, 0])
    postman.stop()


def test_a_postman_who_never_started_can_be_stopped() -> None:
    Postman(lambda: 0).stop()
