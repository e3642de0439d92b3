"""An hour has room for so many events: those beyond are lost, and the app is told so."""

from __future__ import annotations

from workspace.quota import Quota

from .conftest import Practice, eventually, new_app
from .serving import serving_in
from .test_faults import HELLO, Connect, hearing, order

LIMITED = "app_rate_limited"


def test_events_beyond_are_lost_and_the_app_is_told_so_once_a_minute(practice: Practice) -> None:
    app = new_app(practice)
    heard = hearing(app)
    order(practice, "rate_limited", times=3)
    with serving_in(practice) as serve:
        serve(app)
        lost = [practice.say(f"{HELLO} {number}")["acks"][0] for number in (1, 2)]
        practice.post("clock", by_seconds=60)
        lost += [practice.say(f"{HELLO} 3")["acks"][0]]
        practice.post("clock", by_seconds=300)
        practice.say(f"{HELLO} 4")

    assert [(ack["acked"], ack["reason"]) for ack in lost] == [(False, "rate_limited")] * 3
    assert [each["what"] for each in heard] == ["<@U0PRACTICEBOT> hello 4"]
    told = [each["payload"] for each in practice.get("control/log")["log"] if each["name"] == LIMITED]
    assert [payload["minute_rate_limited"] % 60 for payload in told] == [0, 0]
    assert told[1]["minute_rate_limited"] == told[0]["minute_rate_limited"] + 60
    assert told[0] == {
        "token": "(secret)",
        "type": LIMITED,
        "team_id": "T0TEST",
        "minute_rate_limited": told[0]["minute_rate_limited"],
        "api_app_id": "A0PRACTICE",
    }


def test_over_sockets_they_are_lost_without_a_word(practice: Practice, connect: Connect) -> None:
    app = new_app(practice)
    heard = hearing(app)
    connect(app)
    order(practice, "rate_limited")
    for number in (1, 2):
        practice.say(f"{HELLO} {number}")

    eventually(lambda: heard)
    assert [each["what"] for each in heard] == ["<@U0PRACTICEBOT> hello 2"]
    assert LIMITED not in [each["name"] for each in practice.get("control/log")["log"]]


def test_an_hour_has_room_for_so_many_events_and_no_more() -> None:
    quota = Quota(most=2)

    taken = [quota.take(seconds) for seconds in (0, 1800, 3599, 3600, 3601, 5400)]
    boundless = Quota(on=False, most=2)

    assert taken == [True, True, False, True, False, True]
    assert all(boundless.take(seconds) for seconds in range(5))
    assert all(Quota().take(0) for _ in range(30_000))
