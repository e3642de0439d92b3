"""Socket Mode frame by frame, as a bare WebSocket library sees it: greetings, pings, envelopes and farewells."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from threading import Thread

import pytest
from websocket import (
    ABNF,
    WebSocket,
    WebSocketBadStatusException,
    WebSocketTimeoutException,
    create_connection,
)

from .conftest import Json, Practice, eventually

Line = Callable[[], WebSocket]


def ticket(practice: Practice) -> str:
    answer = practice.client("xapp-practice").apps_connections_open(app_token="xapp-practice")
    return str(answer["url"])


@pytest.fixture
def line(practice: Practice) -> Iterator[Line]:
    """Opens a connection that has not read anything yet."""
    with ExitStack() as lines:

        def opened() -> WebSocket:
            socket = create_connection(ticket(practice), timeout=5)
            return lines.enter_context(closing(socket))

        yield opened
        # a line that is closed from the other end does not wait for a farewell
        practice.post("control/reset")


def read(socket: WebSocket) -> Json:
    """The next frame that is no ping or pong."""
    frame: Json = json.loads(socket.recv())
    return frame


def greeted(line: Line) -> WebSocket:
    socket = line()
    assert read(socket)["type"] == "hello"
    return socket


def in_background(act: Callable[[], object]) -> Thread:
    thread = Thread(target=act)
    thread.start()
    return thread


def test_the_first_frame_is_hello_and_the_second_a_ping(line: Line) -> None:
    first = line()
    hello = read(first)
    opcode, _words = first.recv_data(control_frame=True)

    assert hello == {
        "type": "hello",
        "num_connections": 1,
        "connection_info": {"app_id": "A0PRACTICE"},
        "debug_info": {
            "host": hello["debug_info"]["host"],
            "build_number": 1,
            "approximate_connection_time": 18060,
        },
    }
    assert opcode == ABNF.OPCODE_PING
    assert read(line())["num_connections"] == 2


def test_a_ping_of_the_client_comes_back_as_a_pong_with_its_words(line: Line) -> None:
    socket = greeted(line)
    assert socket.recv_data(control_frame=True)[0] == ABNF.OPCODE_PING

    socket.ping("are you there")

    assert socket.recv_data(control_frame=True) == (ABNF.OPCODE_PONG, b"are you there")


def test_the_eleventh_connection_is_turned_away(practice: Practice, line: Line) -> None:
    for _ in range(10):
        greeted(line)

    frame = read(line())

    assert (frame["type"], frame["reason"]) == ("disconnect", "too_many_websockets")
    assert practice.get("control/status")["sockets"] == 10


def test_an_envelope_of_an_event_tells_of_retries_and_that_of_a_command_does_not(
    practice: Practice, line: Line
) -> None:
    socket = greeted(line)
    saying = in_background(lambda: practice.say("@harbour hello", channel="C0SHED"))
    event = read(socket)
    socket.send(json.dumps({"envelope_id": event["envelope_id"]}))
    socket.send(json.dumps({"envelope_id": read(socket)["envelope_id"]}))
    saying.join()
    commanding = in_background(lambda: practice.say("/tide"))
    command = read(socket)
    socket.send(json.dumps({"envelope_id": command["envelope_id"], "payload": {"text": "At noon."}}))
    commanding.join()

    kept = ("type", "accepts_response_payload", "retry_attempt", "retry_reason")
    assert {key: event.get(key) for key in kept} == dict(zip(kept, ["events_api", False, 0, ""], strict=True))
    assert set(command) == {"envelope_id", "type", "payload", "accepts_response_payload"}
    assert (command["type"], command["accepts_response_payload"]) == ("slash_commands", True)
    assert practice.texts() == ["At noon."]


def test_an_event_that_is_not_acknowledged_comes_again_in_a_new_envelope(
    practice: Practice, line: Line
) -> None:
    practice.post("control/fault", method="app_mention", kind="lost_ack")
    socket = greeted(line)
    saying = in_background(lambda: practice.say("@harbour hello"))
    frames = []
    for _ in range(3):  # the mention, the same as a message, and the mention again
        frames.append(read(socket))
        socket.send(json.dumps({"envelope_id": frames[-1]["envelope_id"]}))
    saying.join()

    [first, second] = [frame for frame in frames if frame["payload"]["event"]["type"] == "app_mention"]
    assert first["payload"] == second["payload"]
    assert first["envelope_id"] != second["envelope_id"]
    assert (second["retry_attempt"], second["retry_reason"]) == (1, "timeout")


def test_an_event_that_found_nobody_comes_when_somebody_is_there(practice: Practice, line: Line) -> None:
    practice.say("@harbour hello", channel="bot")
    eventually(lambda: len(deliveries(practice, "message")) == 2)
    socket = greeted(line)
    practice.post("clock", by_seconds=60)

    envelope = read(socket)
    assert envelope["payload"]["event"]["text"] == "<@U0PRACTICEBOT> hello"
    assert (envelope["retry_attempt"], envelope["retry_reason"]) == (2, "timeout")


def test_what_is_due_while_the_clock_leaps_comes_in_the_order_in_which_it_was_due(
    practice: Practice, line: Line
) -> None:
    practice.say("first", channel="bot")
    eventually(lambda: len(deliveries(practice, "message")) == 2)
    practice.post("clock", by_seconds=100)
    eventually(lambda: len(deliveries(practice, "message")) == 3)
    practice.say("second", channel="bot")
    eventually(lambda: len(deliveries(practice, "message")) == 5)
    socket = greeted(line)
    practice.post("clock", by_seconds=1000)

    due = [read(socket) for _ in range(2)]
    told = [(each["payload"]["event"]["text"], each["retry_attempt"]) for each in due]
    assert told == [("second", 2), ("first", 3)]


def test_an_event_can_come_right_after_the_farewell_and_again_over_the_new_connection(
    practice: Practice, line: Line
) -> None:
    practice.post("control/fault", method="message", kind="refresh")
    old = greeted(line)
    saying = in_background(lambda: practice.say("hello", channel="bot"))
    farewell, first = read(old), read(old)
    old.send(json.dumps({"envelope_id": first["envelope_id"]}))
    new = greeted(line)
    second = read(new)
    new.send(json.dumps({"envelope_id": second["envelope_id"]}))
    saying.join()

    assert farewell["reason"] == "refresh_requested"
    assert first["payload"] == second["payload"]
    assert [entry["acked"] for entry in deliveries(practice, "message")] == [False, True]


def test_frames_that_mean_nothing_are_passed_over(practice: Practice, line: Line) -> None:
    socket = greeted(line)
    for words in ("nonsense", "null", "[1]", "{}", '{"envelope_id": ["x"]}', '{"envelope_id": "unknown"}'):
        socket.send(words)
    saying = in_background(lambda: practice.say("/tide"))
    socket.send(json.dumps({"envelope_id": read(socket)["envelope_id"], "payload": "no object"}))
    saying.join()

    assert [entry["acked"] for entry in deliveries(practice, "/tide")] == [True]


def deliveries(practice: Practice, name: str) -> list[Json]:
    return [entry for entry in practice.get("control/log")["log"] if entry["name"] == name]


def test_a_connection_that_was_asked_to_leave_is_sent_nothing_while_another_is_there(
    practice: Practice, line: Line
) -> None:
    old = greeted(line)
    practice.post("control/disconnect")
    goodbye = read(old)
    new = greeted(line)
    saying = in_background(lambda: practice.say("/tide"))
    command = read(new)
    new.send(json.dumps({"envelope_id": command["envelope_id"]}))
    saying.join()

    assert (goodbye["type"], goodbye["reason"]) == ("disconnect", "refresh_requested")
    assert command["payload"]["command"] == "/tide"


def test_a_connection_gets_old_it_is_warned_and_then_asked_to_leave(practice: Practice, line: Line) -> None:
    practice.post("control/disconnect", after_seconds=0.2)
    socket = line()

    frames = [read(socket) for _ in range(3)]

    assert frames[0]["debug_info"]["approximate_connection_time"] == 0.2
    assert [frame.get("reason") for frame in frames] == [None, "warning", "refresh_requested"]


def test_one_that_is_open_gets_old_as_well_unless_that_is_called_off(practice: Practice, line: Line) -> None:
    socket = greeted(line)
    practice.post("control/disconnect", after_seconds=30)
    practice.post("control/disconnect", after_seconds=0.1)

    assert [read(socket)["reason"] for _ in range(2)] == ["warning", "refresh_requested"]
    practice.post("control/disconnect", after_seconds=None)
    young = greeted(line)
    practice.post("control/disconnect", after_seconds=10.3)
    practice.post("control/disconnect", after_seconds=None)
    assert read(line())["debug_info"]["approximate_connection_time"] == 18060
    young.settimeout(0.5)  # by then it would have been warned
    with pytest.raises(WebSocketTimeoutException):
        read(young)


def test_where_socket_mode_is_switched_off_everybody_has_to_go(practice: Practice, line: Line) -> None:
    socket = greeted(line)
    practice.post("control/disconnect", reason="link_disabled")

    assert read(socket)["reason"] == "link_disabled"
    eventually(lambda: practice.get("control/status")["sockets"] == 0)
    with pytest.raises(WebSocketBadStatusException, match="403"):
        line()

    practice.post("control/events-url", url=None)
    greeted(line)


def test_an_unknown_farewell_is_refused(practice: Practice) -> None:
    answers = [
        practice.post("control/disconnect", reason="boredom"),
        practice.post("control/disconnect", after_seconds="soon"),
    ]

    assert [answer["error"] for answer in answers] == [
        "reason is one of warning, refresh_requested, link_disabled",
        "after_seconds is a number or null, not soon",
    ]
