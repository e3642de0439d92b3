"""Signed HTTP as a bare web server sees it: the handshake, redirects, what counts as a failure, and what comes again."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

import pytest
from slack_sdk.signature import SignatureVerifier

from .conftest import Json, Practice, eventually

SECRET = "practice-signing-secret"
Answer = tuple[int, dict[str, str], bytes]


@dataclass(frozen=True)
class Asked:
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def is_event(self) -> bool:
        return b'"event_callback"' in self.body

    @property
    def challenge(self) -> str:
        found: str = json.loads(self.body)["challenge"]
        return found


def challenge_back(asked: Asked) -> Answer:
    """Passes the handshake, and takes everything else."""
    words = asked.challenge if b'"url_verification"' in asked.body else ""
    return 200, {}, words.encode()


def always(status: int, words: str = "", **headers: str) -> Callable[[Asked], Answer]:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda _: (status, named, words.encode())


@dataclass
class Endpoint:
    """A web server that keeps what it was asked; how it answers can be changed at any time."""

    url: str
    answer: Callable[[Asked], Answer] = challenge_back
    asked: list[Asked] = field(default_factory=list)

    @property
    def events(self) -> list[Asked]:
        return [each for each in self.asked if each.is_event]


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            asked = Asked(self.path, dict(self.headers), body)
            made.asked.append(asked)
            status, headers, words = made.answer(asked)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(words)

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made = Endpoint(f"http://127.0.0.1:{server.server_port}/slack/events")
    threading.Thread(target=server.serve_forever, args=[0.02], daemon=True).start()
    yield made
    server.shutdown()
    server.server_close()


@pytest.fixture
def verified(practice: Practice, endpoint: Endpoint) -> Endpoint:
    assert practice.post("control/events-url", url=endpoint.url) == {"ok": True}
    return endpoint


def deliveries(practice: Practice, name: str) -> list[Json]:
    return [entry for entry in practice.get("control/log")["log"] if entry["name"] == name]


# --- the handshake


@pytest.mark.parametrize(
    "written",
    [str, lambda challenge: json.dumps({"challenge": challenge}), lambda challenge: f"challenge={challenge}"],
    ids=["words", "JSON", "form"],
)
def test_an_url_that_gives_the_challenge_back_is_taken(
    practice: Practice, endpoint: Endpoint, written: Callable[[str], str]
) -> None:
    endpoint.answer = lambda asked: (
        200,
        {},
        written(asked.challenge).encode() if not endpoint.asked[1:] else b"",
    )

    assert practice.post("control/events-url", url=endpoint.url) == {"ok": True}

    [handshake, certificate] = endpoint.asked
    assert json.loads(handshake.body).keys() == {"token", "challenge", "type"}
    assert parse_qs(certificate.body.decode()) == {
        "ssl_check": ["1"],
        "token": ["practice-verification-token"],
    }
    assert all(signed(each) for each in endpoint.asked)
    assert [deliveries(practice, name)[0]["ok"] for name in ("url_verification", "ssl_check")] == [True, True]


def signed(asked: Asked) -> bool:
    return SignatureVerifier(SECRET).is_valid_request(asked.body, dict(asked.headers))


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (always(200, "hello"), "it did not answer with the challenge"),
        (always(404), "it answered with the status 404"),
    ],
    ids=["other words", "nothing there"],
)
def test_an_url_that_does_not_is_refused(
    practice: Practice, endpoint: Endpoint, answer: Callable[[Asked], Answer], words: str
) -> None:
    endpoint.answer = answer

    refused = practice.post("control/events-url", url=endpoint.url)

    assert refused == {"ok": False, "error": f"{endpoint.url} is not verified: {words}"}
    assert practice.get("control/status")["events_url"] is None


# --- how requests look, and what they come to


def test_an_event_is_signed_json_and_a_command_a_signed_form(practice: Practice, verified: Endpoint) -> None:
    practice.post("clock", by_seconds=1_000_000)  # requests are signed with true time all the same
    practice.say("@harbour hello", channel="C0SHED")
    practice.say("/tide tomorrow")

    [event, *_] = verified.events
    command = verified.asked[-1]
    assert event.headers["Content-Type"] == "application/json"
    assert json.loads(event.body)["event"]["text"] == "<@U0PRACTICEBOT> hello"
    assert "X-Slack-Retry-Num" not in event.headers
    assert command.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert parse_qs(command.body.decode())["text"] == ["tomorrow"]
    assert signed(event)
    assert signed(command)


@pytest.mark.parametrize(("redirects", "reason"), [(1, ""), (2, ""), (3, "too_many_redirects")])
def test_two_redirects_are_followed_and_no_third(
    practice: Practice, verified: Endpoint, redirects: int, reason: str
) -> None:
    def elsewhere(asked: Asked) -> Answer:
        step = len(verified.asked) - before
        return (302, {"Location": f"/moved/{step}"}, b"") if step <= redirects else (200, {}, b"At noon.")

    before, verified.answer = len(verified.asked), elsewhere
    [ack] = practice.say("/tide")["acks"]

    assert (ack["acked"], ack["reason"]) == (not reason, reason)
    assert practice.texts()[-1:] == [
        '/tide failed with the error "dispatch_failed"' if reason else "At noon."
    ]
    followed = verified.asked[before:]
    assert len(followed) == min(redirects, 2) + 1
    assert {each.body for each in followed} == {followed[0].body}
    assert all(signed(each) for each in followed)


def garbage(server: socket.socket) -> None:
    connection, _ = server.accept()
    connection.recv(65536)
    connection.sendall(b"this is no HTTP\r\n\r\n")
    connection.close()


def test_each_failure_has_slacks_word(practice: Practice, verified: Endpoint) -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        closed = f"http://127.0.0.1:{nobody.getsockname()[1]}/"
    reasons = {}
    for status in (304, 404, 500):
        verified.answer = always(status)
        reasons[str(status)] = reason(practice)
    elsewhere = {"no server": closed, "no TLS": f"https{verified.url[4:]}", "no URL": "http://["}
    for name, location in elsewhere.items():
        verified.answer = always(307, Location=location)
        reasons[name] = reason(practice)
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=garbage, args=[server], daemon=True).start()
        verified.answer = always(307, Location=f"http://127.0.0.1:{server.getsockname()[1]}/")
        reasons["no HTTP"] = reason(practice)

    assert reasons == {
        "304": "http_error",
        "404": "http_error",
        "500": "http_error",
        "no server": "connection_failed",
        "no TLS": "ssl_error",
        "no URL": "unknown_error",
        "no HTTP": "unknown_error",
    }


def reason(practice: Practice) -> str:
    [ack] = practice.say("/tide")["acks"]
    return str(ack["reason"])


def test_who_is_too_slow_is_told_so_and_so_is_the_person(practice: Practice, verified: Endpoint) -> None:
    too_late = threading.Event()
    verified.answer = lambda _: (200, {}, b"") if too_late.wait(20) else (500, {}, b"")

    answer = practice.say("/tide")
    too_late.set()

    assert answer["acks"][0]["reason"] == "http_timeout"
    assert practice.texts() == ['/tide failed with the error "operation_timeout"']


# --- what comes again


def test_an_event_comes_again_three_times_with_number_and_reason(
    practice: Practice, verified: Endpoint
) -> None:
    verified.answer = always(500)
    practice.say("@harbour hello", channel="D0DANA")
    eventually(lambda: len(verified.events) == 2)
    practice.post("clock", by_seconds=60)
    eventually(lambda: len(verified.events) == 3)
    practice.post("clock", by_seconds=239)
    practice.post("clock", by_seconds=1)
    eventually(lambda: len(verified.events) == 4)
    practice.post("clock", by_seconds=100_000)

    retries = [
        (each.headers.get("X-Slack-Retry-Num"), each.headers.get("X-Slack-Retry-Reason"))
        for each in verified.events
    ]
    assert retries == [(None, None), ("1", "http_error"), ("2", "http_error"), ("3", "http_error")]
    assert {each.body for each in verified.events} == {verified.events[0].body}


def test_an_app_can_ask_for_no_more(practice: Practice, verified: Endpoint) -> None:
    verified.answer = always(500, X_Slack_No_Retry="1")
    practice.say("hello", channel="D0DANA")
    practice.post("clock", by_seconds=100_000)
    verified.answer = challenge_back
    practice.say("hello again", channel="D0DANA")

    assert [json.loads(each.body)["event"]["text"] for each in verified.events] == ["hello", "hello again"]


def test_it_can_ask_so_later_as_well(practice: Practice, verified: Endpoint) -> None:
    def no_more_after_the_first(_: Asked) -> Answer:
        return 500, {"X-Slack-No-Retry": "1"} if verified.events[1:] else {}, b""

    verified.answer = no_more_after_the_first
    practice.say("hello", channel="bot")
    eventually(lambda: len(verified.events) == 2)
    practice.post("clock", by_seconds=100_000)
    practice.say("hello again", channel="bot")

    assert len(verified.events) == 3


def test_commands_and_interactions_never_come_again(practice: Practice, verified: Endpoint) -> None:
    ts = practice.say("a message")["ts"]
    verified.answer = always(500)
    before = len(verified.asked)
    practice.say("/tide")
    where = {"as": "U0DANA", "channel": "C0DOCKS", "ts": ts}
    practice.post("control/shortcut", callback_id="note_it", **where)
    practice.post("control/shortcut", callback_id="new_berth", **where)
    practice.post("clock", by_seconds=100_000)
    verified.answer = challenge_back
    practice.say("/tide")

    assert len(verified.asked) == before + 4


def test_socket_mode_is_off_while_events_go_to_a_url(practice: Practice, verified: Endpoint) -> None:
    answer = practice.client("xapp-practice").apps_connections_open(app_token="xapp-practice")
    [_, query] = str(answer["url"]).split("?", 1)
    with socket.create_connection(("127.0.0.1", int(practice.url.rsplit(":", 1)[1].strip("/")))) as line:
        line.sendall(f"GET /link/?{query} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode())

        assert line.recv(100).startswith(b"HTTP/1.1 403")
