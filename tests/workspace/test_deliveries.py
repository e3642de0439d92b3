"""Deliveries: Socket Mode and signed HTTP, retries of events, response URLs, and the clock."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

import pytest
from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk.webhook import WebhookClient

from .conftest import Practice, eventually, new_app
from .serving import served, serving_in

Connect = Callable[[App], SocketModeHandler]
Json = dict[str, Any]


@pytest.fixture
def serve_http(practice: Practice) -> Iterator[Callable[[App], str]]:
    with serving_in(practice) as serve:
        yield serve


def test_over_signed_http_commands_events_and_buttons_all_arrive(
    practice: Practice, serve_http: Callable[[App], str]
) -> None:
    app = new_app(practice)
    heard: list[str] = []

    @app.command("/tide")
    def tide(ack: Any) -> None:
        ack("High at noon.")

    @app.event("app_mention")
    def mentioned(event: Json) -> None:
        heard.append(event["text"])

    @app.event("message")
    def ignored() -> None:
        pass

    @app.action("done")
    def done(ack: Any, action: Json) -> None:
        heard.append(action["value"])
        ack()

    serve_http(app)
    practice.say("/tide")
    practice.say("@harbour hello")
    button = {
        "type": "button",
        "action_id": "done",
        "text": {"type": "plain_text", "text": "Done"},
        "value": "v",
    }
    blocks = [{"type": "actions", "elements": [button]}]
    ts = practice.client().chat_postMessage(channel="C0DOCKS", text="x", blocks=blocks)["ts"]
    wish = {"as": "U0DANA", "channel": "C0DOCKS", "ts": ts, "action_id": "done"}

    assert practice.post("control/press", **wish)["ok"]
    assert practice.texts()[0] == "High at noon."
    assert heard == ["<@U0PRACTICEBOT> hello", "v"]


def test_an_app_with_another_signing_secret_does_not_pass_the_handshake(practice: Practice) -> None:
    with served(App(client=practice.client(), signing_secret="another")) as url:
        answer = practice.post("control/events-url", url=url)

    assert answer == {
        "ok": False,
        "error": f"{url} is not verified: it answered with the status 401",
    }
    assert practice.get("control/status")["events_url"] is None


def test_an_event_that_nobody_takes_is_brought_again_at_once_after_a_minute_and_after_five(
    practice: Practice, connect: Connect
) -> None:
    practice.say("@harbour are you there?")
    eventually(lambda: len(_mentions(practice)) == 2)
    seen: list[Json] = []
    app = new_app(practice)

    @app.event("app_mention")
    def mentioned(body: Json, request: Any) -> None:
        seen.append({"id": body["event_id"], "retry": request.headers["x-slack-retry-num"]})

    @app.event("message")
    def ignored() -> None:
        pass

    connect(app)
    practice.post("clock", by_seconds=61)

    eventually(lambda: seen)
    assert seen[0]["retry"] == ["2"]
    assert [entry["payload"]["event_id"] for entry in _mentions(practice)] == [seen[0]["id"]] * 3


def _mentions(practice: Practice) -> list[Json]:
    return [entry for entry in practice.get("control/log")["log"] if entry["name"] == "app_mention"]


def test_a_failing_command_is_not_brought_again(practice: Practice) -> None:
    practice.say("/tide")

    commands = [entry for entry in practice.get("control/log")["log"] if entry["name"] == "/tide"]

    assert len(commands) == 1


def test_an_event_without_subscription_is_not_delivered(practice: Practice) -> None:
    said = practice.say("in a private channel", channel="C0BOARD")

    assert said["ok"]
    assert said["acks"] == []


def test_of_two_connections_one_gets_each_envelope(practice: Practice, connect: Connect) -> None:
    heard: list[str] = []
    for name in ("one", "two"):
        app = new_app(practice)
        app.command("/tide")(_noting(heard, name))
        connect(app)

    for _ in range(4):
        practice.say("/tide")

    assert len(heard) == 4
    assert set(heard) == {"one", "two"}


def _noting(heard: list[str], name: str) -> Callable[[Any], None]:
    def note(ack: Any) -> None:
        heard.append(name)
        ack()

    return note


def test_a_socket_ticket_works_once(practice: Practice) -> None:
    address = practice.client("xapp-practice").apps_connections_open(app_token="xapp-practice")["url"]
    address = str(address).replace("ws://", "http://")

    codes = []
    for _ in range(2):
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(address)
        codes.append(caught.value.code)
        caught.value.close()

    assert codes == [400, 403]


def test_a_response_url_can_be_used_five_times(practice: Practice, connect: Connect) -> None:
    urls: list[str] = []
    app = new_app(practice)

    @app.command("/tide")
    def tide(ack: Any, command: Json) -> None:
        urls.append(command["response_url"])
        ack()

    connect(app)
    practice.say("/tide")
    webhook = WebhookClient(urls[0])
    codes = [webhook.send(text=str(n)).status_code for n in range(6)]

    assert codes == [200] * 5 + [404]
    assert practice.texts("U0DANA") == ["0", "1", "2", "3", "4"]
    assert practice.texts("U0LEE") == []


def test_a_response_url_lives_half_an_hour(practice: Practice, connect: Connect) -> None:
    urls: list[str] = []
    app = new_app(practice)

    @app.command("/tide")
    def tide(ack: Any, command: Json) -> None:
        urls.append(command["response_url"])
        ack()

    connect(app)
    practice.say("/tide")
    practice.post("clock", by_seconds=1801)

    assert WebhookClient(urls[0]).send(text="late").body == "expired_url"


def test_the_clock_moves_forward_only_and_messages_follow_it(practice: Practice) -> None:
    practice.post("clock", to="2030-06-03T09:00:00-04:00")
    ts = practice.say("hello")["ts"]
    back = practice.post("clock", to="2029-01-01T00:00:00Z")

    now = datetime.fromisoformat(practice.get("clock")["now"])
    assert now.isoformat().startswith("2030-06-03T09:00:0")
    assert abs(float(ts) - now.timestamp()) < 5
    assert back == {"ok": False, "error": "the clock only moves forward"}


def test_next_monday_is_nine_o_clock_where_the_person_is(practice: Practice) -> None:
    practice.post("clock", to="2030-06-05T12:00:00Z")

    practice.post("clock", **{"go": "next-monday", "as": "U0PRIYA"})

    now = datetime.fromisoformat(practice.get("clock")["now"])
    assert now.isoformat().startswith("2030-06-10T03:00:0")
