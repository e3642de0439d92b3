"""A bot that calls methods of the Web API and remembers every answer, and the things that it sends."""

from __future__ import annotations

import json
import struct
import urllib.error
import urllib.request
import zlib
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from http.client import HTTPConnection
from urllib.parse import parse_qs, urlencode, urlsplit

from .conftest import BOT_TOKEN, Json, Practice

APP_TOKEN = "xapp-practice"
DAY = 24 * 60 * 60


@dataclass(frozen=True)
class Asked:
    method: str
    args: Json
    answer: Json

    @property
    def error(self) -> str:
        return str(self.answer.get("error", ""))


@dataclass
class Bot:
    """Calls methods and remembers every answer."""

    practice: Practice
    asked: list[Asked] = field(default_factory=list)

    def ask(self, method: str, **args: object) -> Json:
        token = APP_TOKEN if method == "apps.connections.open" else BOT_TOKEN
        answer = call(self.practice, method, args, token=token)
        self.asked.append(Asked(method, args, answer))
        return answer

    def grant(self, method: str, **args: object) -> Json:
        """The same, of a call that must succeed."""
        answer = self.ask(method, **args)
        assert answer["ok"], (method, args, answer)
        return answer

    # --- what a call may need to be there first

    def post(self, text: str = "High water", channel: str = "C0DOCKS", **more: object) -> str:
        return str(self.grant("chat.postMessage", channel=channel, text=text, **more)["ts"])

    def heard(self, text: str = "Low water", channel: str = "C0DOCKS", thread_ts: str | None = None) -> str:
        """The timestamp of what a person has said."""
        return str(self.practice.say(text, channel=channel, thread_ts=thread_ts)["ts"])

    def now(self) -> int:
        return int(datetime.fromisoformat(self.practice.get("clock")["now"]).timestamp())

    def scheduled(self, seconds: int = DAY, **more: object) -> str:
        wish = {"channel": "C0DOCKS", "text": "Tomorrow", "post_at": self.now() + seconds, **more}
        return str(self.grant("chat.scheduleMessage", **wish)["scheduled_message_id"])

    def uploaded(self, name: str = "crane.png", content: bytes = b"") -> str:
        """A file whose bytes are there and that is not completed yet."""
        content = content or picture(800, 600)
        address = self.grant(
            "files.getUploadURLExternal", filename=name, length=len(content), alt_txt="a crane"
        )
        request = urllib.request.Request(address["upload_url"], content, method="POST")
        with urllib.request.urlopen(request, timeout=20):
            return str(address["file_id"])

    def file(self, channel: str = "C0DOCKS", **more: object) -> str:
        id = self.uploaded()
        self.grant(
            "files.completeUploadExternal", files=[{"id": id, "title": "A crane"}], channel_id=channel, **more
        )
        return id

    def trigger(self, person: str = "U0DANA") -> str:
        """The right to open one form, which comes with whatever a person does with the app."""
        self.practice.post("control/shortcut", **{"as": person, "callback_id": "new_berth"})
        entries = self.practice.get("control/log")["log"]
        return str(next(e["payload"]["trigger_id"] for e in reversed(entries) if e["kind"] == "delivery"))

    def form(self, **more: object) -> Json:
        view: Json = self.grant("views.open", trigger_id=self.trigger(), view=modal(**more))["view"]
        return view

    def step_run(self) -> str:
        wish = {"as": "U0DANA", "callback_id": "book_berth", "inputs": {"ship": "Aurora"}}
        return str(self.practice.post("control/step", **wish)["id"])

    def code(self) -> str:
        """What a person's Allow gives to an app that wants to come in."""
        fields = {"client_id": "1.2", "redirect_uri": REDIRECT, "scope": "chat:write", "answer": "allow"}
        request = urllib.request.Request(
            self.practice.url + "oauth/v2/authorize", urlencode(fields).encode(), method="POST"
        )
        try:
            urllib.request.build_opener(_Stay).open(request, timeout=20)
        except urllib.error.HTTPError as redirection:
            return parse_qs(urlsplit(redirection.headers["Location"]).query)["code"][0]
        raise AssertionError("nobody was sent back")


REDIRECT = "http://127.0.0.1:9/slack/oauth_redirect"


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object, **__: object) -> None:
        return None


def call(practice: Practice, method: str, args: Json, *, token: str = BOT_TOKEN, form: bool = False) -> Json:
    """One call, with its arguments as JSON or in a form, in which what is nested is JSON in a string."""
    if form:
        flat = {key: value if isinstance(value, str) else json.dumps(value) for key, value in args.items()}
        body, kind = urlencode(flat), "application/x-www-form-urlencoded"
    else:
        body, kind = json.dumps(args), "application/json; charset=utf-8"
    api = urlsplit(practice.api)
    line = _line(api.netloc)
    line.request("POST", api.path + method, body, {"Authorization": f"Bearer {token}", "Content-Type": kind})
    answer: Json = json.loads(line.getresponse().read())
    return answer


@cache
def _line(host: str) -> HTTPConnection:
    """One connection for all calls to a server, which is quicker by half."""
    return HTTPConnection(host, timeout=20)


# --- things to send


def plain(words: str) -> Json:
    return {"type": "plain_text", "text": words}


def section(words: str) -> Json:
    return {"type": "section", "text": {"type": "mrkdwn", "text": words}}


def buttons() -> Json:
    button = {"type": "button", "action_id": "done", "text": plain("Done"), "value": "AGR-1"}
    return {"type": "actions", "elements": [button]}


def modal(**more: object) -> Json:
    element = {"type": "plain_text_input", "action_id": "name"}
    blocks = [{"type": "input", "block_id": "ship", "label": plain("Ship"), "element": element}]
    return {"type": "modal", "title": plain("A berth"), "submit": plain("Ask"), "blocks": blocks, **more}


def home() -> Json:
    return {"type": "home", "blocks": [section("Good morning"), buttons()]}


def picture(width: int, height: int) -> bytes:
    """A PNG of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x60" * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


METADATA = {"event_type": "berth_asked", "event_payload": {"ship": "Aurora"}}
LINK = "https://harbour.example/berths/4"
