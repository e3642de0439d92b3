"""Faults on demand, each as a Bolt app meets it: in its calls, in its connection, and in what is delivered to it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk.errors import SlackApiError

from .conftest import Json, Practice, eventually, new_app
from .serving import serving_in

Connect = Callable[[App], SocketModeHandler]
Serve = Callable[[App], str]
HELLO = "@harbour hello"


@pytest.fixture
def serve(practice: Practice) -> Iterator[Serve]:
    """Over HTTP, which is quicker to end than a socket."""
    with serving_in(practice) as serve:
        yield serve


def hearing(app: App) -> list[Json]:
    """What reaches the app's listeners of mentions and of a channel's life, with Slack's count of attempts."""
    heard: list[Json] = []

    def hear(body: Json, request: Any) -> None:
        [attempt] = request.headers.get("x-slack-retry-num", ["0"])
        event = body["event"]
        heard.append(
            {
                "id": body["event_id"],
                "what": event.get("text") or event["type"],
                "attempt": attempt,
            }
        )

    for name in ("app_mention", "channel_rename"):
        app.event(name)(hear)
    app.event("message")(lambda: None)
    return heard


def order(practice: Practice, kind: str, method: str = "app_mention", **more: object) -> None:
    assert practice.post("control/fault", kind=kind, method=method, **more) == {"ok": True}


# --- of calls


def test_what_is_ordered_goes_wrong_so_many_times_and_then_no_more(practice: Practice) -> None:
    order(practice, "error", "chat.postMessage", times=2, error="restricted_action")
    post = practice.client().chat_postMessage
    words = []
    for _ in range(2):
        with pytest.raises(SlackApiError) as caught:
            post(channel="C0DOCKS", text="hello")
        words.append(caught.value.response["error"])

    assert words == ["restricted_action"] * 2
    assert post(channel="C0DOCKS", text="hello")["ok"]


@pytest.mark.parametrize("kind", ["token_revoked", "is_archived"])
def test_some_kinds_are_errors_that_slack_often_has(practice: Practice, kind: str) -> None:
    order(practice, kind, "*")

    with pytest.raises(SlackApiError, match=kind):
        practice.client().chat_postMessage(channel="C0DOCKS", text="hello")


@pytest.mark.parametrize(("kind", "status"), [("429", 429), ("500", 500)])
def test_slack_fails_and_the_listener_hears_how(
    practice: Practice, serve: Serve, kind: str, status: int
) -> None:
    met: list[SlackApiError] = []
    app = new_app(practice)

    @app.event("app_mention")
    def mentioned(say: Any) -> None:
        try:
            say("Aye.")
        except SlackApiError as trouble:
            met.append(trouble)
            say("Aye, at last.")

    app.event("message")(lambda: None)
    serve(app)
    order(practice, kind, "chat.postMessage", seconds=7)
    practice.say(HELLO)

    eventually(lambda: practice.texts()[1:] == ["Aye, at last."])
    assert met[0].response.status_code == status
    assert met[0].response.headers.get("Retry-After") == ("7" if kind == "429" else None)


@pytest.mark.parametrize(("kind", "posts"), [("drop_before", 0), ("drop_after", 1)])
def test_the_line_breaks_before_or_after_slack_has_taken_the_post(
    practice: Practice, kind: str, posts: int
) -> None:
    order(practice, kind, "chat.postMessage")

    with pytest.raises(OSError, match=r"Remote end closed|reset"):
        practice.client().chat_postMessage(channel="C0DOCKS", text="hello")

    assert len(practice.texts()) == posts


def test_slack_takes_its_time(practice: Practice) -> None:
    order(practice, "delay", "auth.test", seconds=0.3)
    began = time.monotonic()

    practice.client().auth_test()

    assert time.monotonic() - began >= 0.3


# --- of deliveries


def test_the_acknowledgement_of_an_event_is_lost_and_it_comes_again(
    practice: Practice, connect: Connect
) -> None:
    app = new_app(practice)
    heard = hearing(app)
    connect(app)
    order(practice, "lost_ack")
    [ack, _] = practice.say(HELLO)["acks"]

    eventually(lambda: len(heard) == 2)
    assert (ack["acked"], ack["reason"]) == (False, "timeout")
    assert [each["attempt"] for each in heard] == ["0", "1"]
    assert heard[0]["id"] == heard[1]["id"]


def test_over_http_as_well(practice: Practice, serve: Serve) -> None:
    app = new_app(practice)
    heard = hearing(app)
    serve(app)
    order(practice, "lost_ack")
    practice.say(HELLO)
    eventually(lambda: len(heard) == 2)
    order(practice, "twice")
    practice.say(HELLO)
    eventually(lambda: len(heard) == 4)

    assert [each["attempt"] for each in heard] == ["0", "1", "0", "0"]
    assert heard[2]["id"] == heard[3]["id"]


def test_the_acknowledgement_of_a_command_is_lost_and_the_person_is_told_of_a_failure(
    practice: Practice, serve: Serve
) -> None:
    times: list[str] = []
    app = new_app(practice)

    @app.command("/tide")
    def tide(ack: Any) -> None:
        times.append("once")
        ack("At noon.")

    serve(app)
    order(practice, "lost_ack", "/tide")
    practice.say("/tide")

    assert practice.texts() == ['/tide failed with the error "operation_timeout"']
    assert times == ["once"]


def test_a_form_whose_acknowledgement_is_lost_stays_open(practice: Practice, serve: Serve) -> None:
    app = new_app(practice)
    title = {"type": "plain_text", "text": "A berth"}
    block = {"type": "section", "text": title}
    view = {"type": "modal", "callback_id": "berth", "title": title, "submit": title, "blocks": [block]}

    @app.shortcut("new_berth")
    def opened(ack: Any, shortcut: Json, client: Any) -> None:
        ack()
        client.views_open(trigger_id=shortcut["trigger_id"], view=view)

    app.view("berth")(lambda ack: ack())
    serve(app)
    practice.post("control/shortcut", **{"as": "U0DANA"}, callback_id="new_berth")
    eventually(lambda: practice.get("control/view?as=U0DANA")["view"])
    order(practice, "lost_ack", "view_submission")

    first = practice.post("control/submit", **{"as": "U0DANA"})
    second = practice.post("control/submit", **{"as": "U0DANA"})

    assert first["errors"] == {"": "We had some trouble connecting. Try again?"}
    assert second["ok"]


def test_one_delivery_comes_twice_over_two_connections(practice: Practice, connect: Connect) -> None:
    heard: dict[str, list[Json]] = {}
    for name in ("one", "two"):
        app = new_app(practice)
        heard[name] = hearing(app)
        connect(app)
    order(practice, "twice")
    practice.say(HELLO)

    eventually(lambda: heard["one"] and heard["two"])
    assert heard["one"] == heard["two"]
    assert [each["attempt"] for each in heard["one"]] == ["0"]


def test_an_event_waits_and_comes_after_the_next(practice: Practice, serve: Serve) -> None:
    app = new_app(practice)
    heard = hearing(app)
    serve(app)
    order(practice, "out_of_order", "*", times=4)  # two mentions, each a message as well
    held = [ack for each in (1, 2) for ack in practice.say(f"{HELLO} {each}")["acks"]]
    practice.post("control/channel", **{"as": "U0DANA"}, channel="C0DOCKS", do="rename", name="piers")

    eventually(lambda: len(heard) == 3)
    assert [ack["reason"] for ack in held] == ["held_back"] * 4
    assert heard[0]["what"] == "channel_rename"
    assert {each["what"] for each in heard[1:]} == {"<@U0PRACTICEBOT> hello 1", "<@U0PRACTICEBOT> hello 2"}


def test_an_event_that_waits_for_no_other_comes_a_minute_later(practice: Practice, serve: Serve) -> None:
    app = new_app(practice)
    heard = hearing(app)
    serve(app)
    order(practice, "out_of_order", "*", times=2)  # of a new name the app hears as of a message too
    practice.post("control/channel", **{"as": "U0DANA"}, channel="C0DOCKS", do="rename", name="piers")
    assert heard == []

    practice.post("clock", by_seconds=61)

    eventually(lambda: [each["what"] for each in heard] == ["channel_rename"])


def test_an_event_at_the_moment_of_a_new_connection_runs_twice(practice: Practice, connect: Connect) -> None:
    app = new_app(practice)
    heard = hearing(app)
    connect(app)
    order(practice, "refresh")
    practice.say(HELLO)

    eventually(lambda: len(heard) == 2)
    assert heard[0]["id"] == heard[1]["id"]
    assert [each["attempt"] for each in heard] == ["0", "1"]
    eventually(lambda: practice.get("control/status")["sockets"] == 1)


def test_a_client_that_is_asked_to_leave_comes_back_and_misses_nothing(
    practice: Practice, connect: Connect
) -> None:
    app = new_app(practice)
    heard = hearing(app)
    connect(app)
    for reason in ("warning", "refresh_requested"):
        practice.post("control/disconnect", reason=reason)
        practice.say(f"{HELLO} after {reason}")

    eventually(lambda: {each["what"][-7:] for each in heard} == {"warning", "quested"})


# --- ordering them


def test_what_is_ordered_can_be_seen_and_called_off(practice: Practice) -> None:
    order(practice, "429", "chat.postMessage", times=3, seconds=5)
    order(practice, "twice", "*")
    practice.say("hello")
    order(practice, "lost_ack", "view_closed")
    listed = practice.get("control/faults")

    assert {(each["kind"], each["method"], each["times"]) for each in listed["ordered"]} == {
        ("429", "chat.postMessage", 3),
        ("lost_ack", "view_closed", 1),
    }
    assert all(isinstance(words, str) and words for words in listed["kinds"].values())
    assert practice.post("control/fault", clear=True) == {"ok": True}
    assert practice.get("control/faults")["ordered"] == []


def test_every_kind_that_is_listed_can_be_ordered(practice: Practice) -> None:
    for kind in practice.get("control/faults")["kinds"]:
        order(practice, kind, "api.nothing")

    assert len(practice.get("control/faults")["ordered"]) == len(practice.get("control/faults")["kinds"])


@pytest.mark.parametrize(
    "wish",
    [
        {"kind": "429"},
        {"method": "chat.postMessage", "kind": "boredom"},
        {"method": "*", "kind": "429", "times": 0},
        {"method": "*", "kind": "delay", "seconds": -1},
        {"method": "*", "kind": "delay", "seconds": "long"},
    ],
    ids=str,
)
def test_an_order_that_makes_no_sense_is_refused(practice: Practice, wish: Json) -> None:
    assert practice.post("control/fault", **wish)["ok"] is False
    assert practice.get("control/faults")["ordered"] == []


# --- the app's life


def test_an_app_that_is_taken_out_hears_of_it_and_then_nothing_more(practice: Practice, serve: Serve) -> None:
    app = new_app(practice)
    heard = hearing(app)
    serve(app)
    practice.say(HELLO)
    eventually(lambda: len(heard) == 1)
    practice.post("control/app", do="uninstall")

    assert practice.say(HELLO)["acks"] == []
    with pytest.raises(SlackApiError, match="account_inactive"):
        practice.client().auth_test()

    practice.post("control/app", do="install")
    practice.say(HELLO)
    eventually(lambda: len(heard) == 2)


def test_a_revoked_token_is_refused(practice: Practice) -> None:
    practice.post("control/app", do="revoke")

    with pytest.raises(SlackApiError, match="token_revoked"):
        practice.client().auth_test()
    assert practice.client("xapp-practice").apps_connections_open(app_token="xapp-practice")["ok"]
    assert practice.post("control/app", do="dance")["error"] == "do is one of uninstall, revoke, install"
