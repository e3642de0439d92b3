"""HTTP: nothing is parsed before its signature is checked, and nobody can make the bot fail from outside."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from bot.conversation import Answer
from handlers.wallclock import true_now
from handlers.web import BODY_LIMIT, Server, Web
from tests.handlers.conftest import JSON, Front, say
from tests.handlers.slack import SECRET, a_command, a_mention, an_event, signed

HOSTILE = [
    b"",
    b"payload={not",
    b"payload=[1]",
    b"payload=null",
    b"[1, 2]",
    b"{",
    b'"text"',
    b"\xff\xfe",
    b"[" * 100_000,
    b'{"a":' * 100_000,
    b'{"event": "x", "type": "event_callback"}',
    b'{"type": "event_callback", "event": {"type": "app_mention"}}',
    b'{"type": "event_callback", "team_id": "T0TEAM", "event": {"type": "app_mention"}}',
    b'{"authorizations": 5}',
    b'{"team_id": {"x": 1}, "type": "event_callback", "event": {"type": "user_change"}}',
    b"command=/action",
    b"command=/action&team_id=T0TEAM",
    b"command=/nothing&team_id=T0TEAM",
    b'payload={"type":"block_actions","actions":[]}',
    b'payload={"type":"block_actions","team":{"id":"T0TEAM"},"actions":[{"action_id":"do:x"}]}',
    b'payload={"type":"view_submission","team":{"id":"T0TEAM"},"view":{"callback_id":"move"}}',
]


def now() -> int:
    return int(true_now().timestamp())


FORGED: list[tuple[str, Callable[[bytes], dict[str, str]]]] = [
    ("wrong secret", lambda body: signed(body, now(), "another")),
    ("stale", lambda body: signed(body, now() - 310)),
    ("from the future", lambda body: signed(body, now() + 310)),
    ("no signature", lambda _: {"X-Slack-Request-Timestamp": str(now())}),
    ("no time", lambda body: {"X-Slack-Signature": signed(body, now())["X-Slack-Signature"]}),
    ("nothing", lambda _: {}),
    ("time in letters", lambda body: {**signed(body, now()), "X-Slack-Request-Timestamp": "abc"}),
    ("empty time", lambda body: {**signed(body, now()), "X-Slack-Request-Timestamp": ""}),
    ("time as a float", lambda body: {**signed(body, now()), "X-Slack-Request-Timestamp": "1e9"}),
    ("negative time", lambda body: {**signed(body, now()), "X-Slack-Request-Timestamp": f"-{now()}"}),
    ("endless time", lambda body: {**signed(body, now()), "X-Slack-Request-Timestamp": "9" * 5000}),
    ("foreign digits", lambda body: {**signed(body, now()), "X-Slack-Request-Timestamp": "\xb2\xb3"}),
    ("empty signature", lambda body: {**signed(body, now()), "X-Slack-Signature": ""}),
    ("not ASCII", lambda body: {**signed(body, now()), "X-Slack-Signature": "v0=\xe9\xff"}),
    ("another body", lambda body: signed(body + b"x", now())),
]


@pytest.mark.parametrize("forged", [each for _, each in FORGED], ids=[name for name, _ in FORGED])
def test_what_slack_did_not_sign_is_refused(front: Front, forged: Callable[[bytes], dict[str, str]]) -> None:
    body = a_command(front.slack)

    status, words = front.post(body, headers=forged(body))

    assert (status, words) == (401, "invalid signature\n")
    assert front.talk.told == []


@pytest.mark.parametrize("body", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("kind", [JSON, "application/x-www-form-urlencoded"])
def test_an_unsigned_body_is_refused_whatever_it_holds(front: Front, body: bytes, kind: str) -> None:
    assert front.post(body, kind=kind, headers={})[0] == 401


@pytest.mark.parametrize("body", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("kind", [JSON, "application/x-www-form-urlencoded"])
def test_a_signed_body_that_cannot_be_read_is_no_failure_of_ours(
    front: Front, body: bytes, kind: str
) -> None:
    assert front.post(body, kind=kind)[0] in {200, 400}


def test_two_signatures_are_none(front: Front) -> None:
    body = a_command(front.slack)
    twice = "".join(f"{name}: {value}\r\n" * 2 for name, value in signed(body, now()).items())
    head = f"POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\nConnection: close\r\n{twice}\r\n"

    with socket.create_connection(("127.0.0.1", front.port), timeout=5) as line:
        line.sendall(head.encode() + body)
        answer = line.recv(1000)

    assert answer.startswith(b"HTTP/1.1 401")


@pytest.mark.parametrize("seconds", [-290, 0, 290])
def test_clocks_may_differ_by_five_minutes(front: Front, seconds: int) -> None:
    body = a_command(front.slack)

    assert front.post(body, headers=signed(body, now() + seconds))[0] == 200


def test_a_body_that_is_too_large_is_not_read(front: Front) -> None:
    body = b"x" * (BODY_LIMIT + 1)

    assert front.post(body, headers={})[0] == 413


def test_a_body_without_a_length_is_cut_off_too(front: Front) -> None:
    chunks = (b"x" * 100_000 for _ in range(12))

    assert front.ask("POST", "/slack/events", chunks, {"Content-Type": JSON})[0] == 413


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/slack/events", 405),
        ("PUT", "/slack/events", 405),
        ("POST", "/healthz", 405),
        ("GET", "/", 404),
        ("GET", "/slack/events/", 404),
        ("POST", "/slack", 404),
        ("GET", "/slack/install", 404),
        ("GET", "/slack/oauth_redirect", 404),
        ("GET", "/healthz", 200),
        ("GET", "/readyz", 200),
    ],
)
def test_only_what_is_offered_is_answered(front: Front, method: str, path: str, status: int) -> None:
    assert front.ask(method, path)[0] == status


def test_slack_can_verify_the_address(front: Front) -> None:
    body = json.dumps({"type": "url_verification", "token": "t", "challenge": "say this"}).encode()

    status, answer = front.event(body)

    assert (status, json.loads(answer)) == (200, {"challenge": "say this"})


def test_slack_can_check_the_certificate(front: Front) -> None:
    assert front.post(b"ssl_check=1&token=t")[0] == 200


def test_an_event_that_nobody_listens_to_is_not_asked_for_again(front: Front) -> None:
    assert front.event(an_event({"type": "reaction_added", "user": "U1", "item": {}}))[0] == 200


def test_deliveries_are_not_held_up_by_each_other(front: Front) -> None:
    both = [Event(), Event()]

    def wait_for_the_other() -> Answer:
        both[len(front.talk.told) - 1].set()
        assert all(each.wait(2) for each in both)
        return say("noted")

    front.talk.answer = wait_for_the_other

    with ThreadPoolExecutor(2) as pool:
        sent = [pool.submit(front.post, a_command(front.slack, trigger_id=name)) for name in ("1", "2")]
        assert [each.result()[0] for each in sent] == [200, 200]


@pytest.fixture
def broken() -> Iterator[Front]:
    """A site whose readiness check fails, and that has no secret."""

    def fail() -> bool:
        raise OSError("no database")

    server = Server(Web(ready=fail), "127.0.0.1", 0)
    server.start()
    yield Front(None, None, None, None, server.port)  # type: ignore[arg-type]
    server.stop()


def test_readiness_is_refused_and_liveness_is_not_when_the_check_fails(broken: Front) -> None:
    assert broken.ask("GET", "/readyz")[0] == 503
    assert broken.ask("GET", "/healthz")[0] == 200


def test_without_a_secret_slack_has_no_way_in(broken: Front) -> None:
    body = an_event(a_mention())

    assert broken.ask("POST", "/slack/events", body, signed(body, now(), ""))[0] == 404
    assert broken.ask("POST", "/slack/events", body, signed(body, now(), SECRET))[0] == 404


def test_a_request_in_hand_is_answered_when_the_server_stops() -> None:
    begun, go_on = Event(), Event()

    def slow_check() -> bool:
        begun.set()
        return go_on.wait(5)

    server = Server(Web(ready=slow_check), "127.0.0.1", 0)
    server.start()
    front = Front(None, None, None, None, server.port)  # type: ignore[arg-type]
    with ThreadPoolExecutor(2) as pool:
        asked = pool.submit(front.ask, "GET", "/readyz")
        begun.wait(5)
        stopped = pool.submit(server.stop)
        go_on.set()
        assert asked.result(5)[0] == 200
        stopped.result(10)
