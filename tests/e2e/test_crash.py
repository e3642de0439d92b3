"""Processes that are killed, stopped, or run side by side: nothing is lost, and nothing is said twice that need not be.

A notice is leased for ninety seconds of true time, which the practice clock does not move. Where a test is about the
process that takes over, it ends the leases of the dead one in the database instead of waiting for them to end.
"""

from __future__ import annotations

import json
import signal
from collections import Counter

import pytest

from handlers.manifest import EVENTS_PATH
from tests.e2e.running import Json, Stage, ask, eventually, signed, user

LUNCH = "2036-05-12T12:30:00-04:00"
"""On Monday, when the digests of all groups have fallen due, from Toronto to Mexico City."""
WRITTEN_TO = {"C0AGR", "C0HUM", "C0TII", "C0ENE", "C0ENV", "C0LAB", "U0ALICE", "U0JUAN"}
"""Who hears something on Monday: the groups whose digest is on that day, and who leads what is late."""


@pytest.fixture
def busy(stage: Stage) -> Stage:
    """A stage with something that will be late on Monday, and time for its leads to be told of it."""
    stage.write_down("Circulate the minutes by Friday <@U0ALICE> <@U0JUAN>")
    stage.practice.post("/clock", by_seconds=1200)
    return stage


def end_the_leases(stage: Stage) -> None:
    stage.sql("UPDATE notices SET lease_until = '2000-01-01 00:00:00' WHERE lease_until IS NOT NULL")
    stage.sql("UPDATE notices SET next_try = NULL")


def how_often(stage: Stage, *, after: int) -> Counter[tuple[str, str]]:
    """How often each message went to each place, after so many others; everybody must have heard something."""
    said = Counter((post["channel"], post["text"]) for post in stage.practice.posts()[after:])
    assert {channel for channel, _ in said} >= WRITTEN_TO
    return said


def on_tuesday(stage: Stage, *commands: str) -> int:
    """Start these processes, and wait until they have said what there is to say; how many messages that were."""
    for command in commands:
        stage.start(command, **({"SLACK_APP_TOKEN": "xapp-practice"} if command == "run" else {}))
    stage.await_settled()
    return len(stage.practice.posts())


def test_a_process_that_is_killed_between_post_and_record_loses_nothing(busy: Stage) -> None:
    practice, before = busy.practice, on_tuesday(busy, "clock")
    practice.post("/control/fault", method="chat.postMessage", kind="delay", seconds=2)

    practice.move_clock(LUNCH)
    eventually(lambda: practice.calls("chat.postMessage", fault="delay"), "a post that takes its time")
    busy.processes[0].end(signal.SIGKILL)
    [interrupted] = eventually(
        lambda: practice.calls("chat.postMessage", fault="delay", ok=True), "Slack took it all the same"
    )
    assert len(practice.posts()) == before + 1
    assert not busy.sql("SELECT 1 FROM notices WHERE state = 'sent' AND settled_at > '2036-05-12'")
    end_the_leases(busy)
    busy.start("clock")
    busy.await_settled()

    assert interrupted["args"]["channel"].startswith("C")
    assert set(how_often(busy, after=before).values()) == {1}, "it was found in the channel's history"


def test_where_history_may_not_be_read_a_doubtful_post_comes_twice_at_most(busy: Stage) -> None:
    practice, before = busy.practice, on_tuesday(busy, "clock")
    practice.post("/control/scopes", granted=["channels:read", "chat:write", "users:read"])
    practice.post("/control/fault", method="chat.postMessage", kind="drop_after")

    practice.move_clock(LUNCH)
    busy.processes[0].await_words('"post_failed"')
    end_the_leases(busy)
    busy.await_round()
    busy.await_settled()

    assert sorted(how_often(busy, after=before).values(), reverse=True)[:2] == [2, 1]
    busy.processes[0].await_words('"post_doubtful"')


def test_a_post_whose_answer_was_lost_is_found_and_not_said_again(busy: Stage) -> None:
    practice, before = busy.practice, on_tuesday(busy, "clock")
    practice.post("/control/fault", method="chat.postMessage", kind="drop_after")

    practice.move_clock(LUNCH)
    busy.processes[0].await_words('"post_failed"')
    end_the_leases(busy)
    busy.await_round()
    busy.await_settled()

    assert set(how_often(busy, after=before).values()) == {1}


def test_clocks_side_by_side_say_everything_once(busy: Stage) -> None:
    practice, before = busy.practice, on_tuesday(busy, "clock", "clock")
    # Slow enough that the rounds of all of them are under way at once.
    practice.post("/control/fault", method="chat.postMessage", kind="delay", seconds=0.5, times=5)

    practice.move_clock(LUNCH)
    eventually(lambda: len(practice.posts()) > before, "the first message of that morning")
    busy.start("clock")
    busy.await_settled()
    busy.await_round()

    assert [clock.end() for clock in busy.processes] == [0, 0, 0]
    assert set(how_often(busy, after=before).values()) == {1}
    assert set(how_often(busy, after=0).values()) == {1}


def test_a_process_that_is_stopped_finishes_what_it_began(busy: Stage) -> None:
    practice, before = busy.practice, on_tuesday(busy, "run")
    practice.post("/control/fault", method="chat.postMessage", kind="delay", seconds=1)

    practice.move_clock(LUNCH)
    eventually(lambda: practice.calls("chat.postMessage", fault="delay"), "a post that takes its time")
    assert busy.processes[0].end(signal.SIGTERM) == 0
    assert not busy.sql("SELECT 1 FROM notices WHERE lease IS NOT NULL"), "nothing is left half done"
    busy.start("clock")
    busy.await_settled()

    assert set(how_often(busy, after=before).values()) == {1}


def test_what_slack_delivers_twice_is_worked_once(stage: Stage) -> None:
    port = stage.start_web()
    practice = stage.practice
    practice.post("/control/events-url", url=f"http://127.0.0.1:{port}{EVENTS_PATH}")
    practice.say("marie", "@rapporteur ACTION: book the rooms by Friday @alice")
    practice.await_message("juan", "AGR-1", is_ephemeral=False)

    again = json.dumps(the_mention(stage)).encode()
    retry = {"X-Slack-Retry-Num": "1", "X-Slack-Retry-Reason": "http_timeout"}
    assert ask(port, EVENTS_PATH, body=again, headers=signed(again) | retry)[0] == 200
    assert ask(port, EVENTS_PATH, body=again, headers=signed(again))[0] == 200
    practice.say("marie", "@rapporteur ACTION: print the badges by Friday @alice")
    practice.await_message("juan", "print the badges", is_ephemeral=False)

    assert [item["title"] for item in stage.items()] == ["book the rooms", "print the badges"]
    assert len(practice.posts("C0AGR")) == 2


def the_mention(stage: Stage) -> Json:
    """The event as it went over the wire."""
    log: list[Json] = stage.practice.get("/control/log")["log"]
    mentions = [each["payload"] for each in log if each["kind"] == "delivery" and "event" in each["payload"]]
    return next(event for event in mentions if event["event"]["type"] == "app_mention")


def test_what_a_channel_has_to_hear_at_one_hour_comes_within_seconds(stage: Stage) -> None:
    marie = ("--as", user("marie"), "--channel", "C0AGR", "--command", "/milestone")
    assert "Kept as" in stage.bot("say", "The guide is published by Friday", *marie).stdout
    on_tuesday(stage, "clock")
    practice, before = stage.practice, len(stage.practice.posts("C0AGR"))

    practice.move_clock(LUNCH)

    def said() -> list[str]:
        return [post["text"] for post in practice.posts("C0AGR")[before:]]

    # A channel takes one message a second, and the next round is half a minute away.
    eventually(lambda: len(said()) >= 2, "the milestone's reminder and the digest", seconds=10)
