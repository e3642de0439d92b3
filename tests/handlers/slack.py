"""A stand-in for Slack's Web API that answers what it is told to, and what Slack would send, signed."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qsl, urlencode

from bot.domain.person import ChannelId, PersonId, TeamId

SECRET = "signing-secret"
TOKEN = "xoxb-practice"
TEAM = TeamId("T0TEAM")
BOT_USER = "U0BOT"
DANA = PersonId("U0DANA")
CHANNEL = ChannelId("C0AGR")

WHO_WE_ARE = {
    "ok": True,
    "team_id": TEAM,
    "user_id": BOT_USER,
    "bot_id": "B0BOT",
    "team": "team",
    "user": "bot",
}


@dataclass
class Call:
    """One request that came in."""

    method: str
    token: str
    fields: dict[str, Any]


@dataclass
class Plan:
    """One answer that goes out instead of the usual one."""

    body: Any = None
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    hang_up: bool = False
    before: Callable[[], object] = lambda: None


class Slack:
    """A real HTTP server. `plan` answers a method differently from now on; `calls` is what was asked."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.plans: dict[str, Plan] = {"auth.test": Plan(WHO_WE_ARE)}
        slack = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                slack.answer(self)

            do_GET = do_POST

            def log_message(self, *_args: object) -> None:
                """Says nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    @property
    def api_url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/api/"

    @property
    def response_url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/hook/1"

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def of(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    def plan(self, method: str, body: Any = None, **how: Any) -> None:
        self.plans[method] = Plan(body, **how)

    def refuse(self, method: str, error: str) -> None:
        self.plan(method, {"ok": False, "error": error})

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        call = _read(request)
        self.calls.append(call)
        plan = self.plans.get(call.method, Plan())
        plan.before()
        if plan.hang_up:
            request.close_connection = True
            request.connection.close()
            return
        usual = {"ok": True, "channel": "D0DANA", "ts": "1764000000.000100"}
        body = plan.body if isinstance(plan.body, bytes) else json.dumps(plan.body or usual).encode()
        request.send_response(plan.status)
        for name, value in {"Content-Type": "application/json", **plan.headers}.items():
            request.send_header(name, value)
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)


def _read(request: BaseHTTPRequestHandler) -> Call:
    body = request.rfile.read(int(request.headers.get("Content-Length") or 0)).decode()
    json_like = request.headers.get("Content-Type", "").startswith("application/json")
    fields: dict[str, Any] = json.loads(body or "{}") if json_like else dict(parse_qsl(body))
    for name in ("blocks", "metadata", "view"):
        if isinstance(fields.get(name), str):
            fields[name] = json.loads(fields[name])
    token = (request.headers.get("Authorization") or "").removeprefix("Bearer ")
    return Call(request.path.removeprefix("/api/"), token, fields)


def signed(body: bytes, at: int, secret: str = SECRET) -> dict[str, str]:
    """The two headers with which Slack signs."""
    digest = hmac.new(secret.encode(), b"v0:%d:" % at + body, hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": str(at), "X-Slack-Signature": f"v0={digest}"}


def a_command(slack: Slack, text: str = "Send the draft by Friday", **more: str) -> bytes:
    fields = {
        "token": "t", "team_id": TEAM, "team_domain": "d", "channel_id": CHANNEL, "channel_name": "agr",
        "user_id": DANA, "user_name": "dana", "command": "/action", "text": text, "api_app_id": "A1",
        "response_url": slack.response_url, "trigger_id": "1.2.3",
    }  # fmt: skip
    return urlencode(fields | more).encode()


def an_event(event: Mapping[str, Any], event_id: str = "Ev1") -> bytes:
    body = {
        "token": "t", "team_id": TEAM, "api_app_id": "A1", "type": "event_callback", "event_id": event_id,
        "event_time": 1764000000, "event": event, "is_ext_shared_channel": False,
        "authorizations": [{"enterprise_id": None, "team_id": TEAM, "user_id": BOT_USER, "is_bot": True}],
    }  # fmt: skip
    return json.dumps(body).encode()


def a_mention(text: str = f"<@{BOT_USER}> what is overdue?", **more: Any) -> dict[str, Any]:
    return {
        "type": "app_mention", "user": DANA, "text": text, "ts": "1764000000.000200", "channel": CHANNEL,
        "team": TEAM, "event_ts": "1764000000.000200",
    } | more  # fmt: skip


def a_direct_message(text: str = "what is mine?", **more: Any) -> dict[str, Any]:
    event = a_mention(text, type="message", channel="D0DANA", channel_type="im")
    return event | more


def a_press(slack: Slack, *, action_id: str = "do:done:AGR-1", ephemeral: bool = False, **more: Any) -> bytes:
    payload = {
        "type": "block_actions", "team": {"id": TEAM, "domain": "d"}, "user": {"id": DANA, "team_id": TEAM},
        "api_app_id": "A1", "token": "t", "trigger_id": "4.5.6", "enterprise": None,
        "channel": {"id": CHANNEL, "name": "agr"}, "response_url": slack.response_url,
        "container": {"type": "message", "channel_id": CHANNEL, "is_ephemeral": ephemeral},
        "actions": [
            {"type": "button", "action_id": action_id, "block_id": "b", "value": "{}", "action_ts": "17.1"}
        ],
    }  # fmt: skip
    return urlencode({"payload": json.dumps(payload | more)}).encode()


def a_submission(metadata: str = "", form: str = "move", values: Any = None, **more: Any) -> bytes:
    view = {
        "id": "V1", "type": "modal", "callback_id": form, "private_metadata": metadata, "hash": "17.abc",
        "state": {"values": values or {"due": {"due": {"type": "plain_text_input", "value": "Friday"}}}},
    }  # fmt: skip
    payload = {
        "type": "view_submission", "team": {"id": TEAM, "domain": "d"}, "user": {"id": DANA, "team_id": TEAM},
        "api_app_id": "A1", "token": "t", "trigger_id": "7.8.9", "view": view, "response_urls": [],
    }  # fmt: skip
    return urlencode({"payload": json.dumps(payload | more)}).encode()
