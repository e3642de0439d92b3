"""Two servers that stand in for Slack, asked alike: the practice workspace, and emulate, which others wrote."""

from __future__ import annotations

import json
import socket
import subprocess
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.npm.packages import MODULES
from tests.npm.stage import eventually
from tests.workspace.conftest import Practice, start, stop

HERE = Path(__file__).parent
FORM = "application/x-www-form-urlencoded"
REDIRECT = "http://127.0.0.1:9/slack/oauth_redirect"
CLIENT = {"client_id": "1.1", "client_secret": "a-practice-client-secret"}
DANAS_TOKEN = "xoxp-practice-dana"

Json = dict[str, Any]


class Peer(Protocol):
    """A server under test. What people do there has no method of Slack's, and each server its own way."""

    @property
    def url(self) -> str:
        """Where it is, without a slash at the end."""

    def people_say(self, channel: str, text: str) -> str:
        """Dana says something; the ts of her message."""

    def people_archive(self, channel: str) -> None:
        """The channel is archived."""

    def people_act(self, person: str, view: str | None = None) -> str:
        """The person does something, in a view if one is named; the trigger id that comes of it."""

    def people_allow(self, person: str) -> str:
        """The person lets the app in; the code that the app gets."""

    def close(self) -> None:
        """The server ends."""


def ask(peer: Peer, method: str, token: str | None, /, **arguments: object) -> Json:
    """Calls a Web API method as the SDKs do: a form, in which what is nested is JSON."""
    fields = {key: it if isinstance(it, str) else json.dumps(it) for key, it in arguments.items()}
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    answer: Json = json.loads(post(f"{peer.url}/api/{method}", urlencode(fields).encode(), headers)[0])
    return answer


def post(address: str, body: bytes, headers: dict[str, str] | None = None) -> tuple[bytes, str]:
    """What is answered, and where it points to; a redirection is not followed."""
    place = urlsplit(address)
    line = HTTPConnection(place.hostname or "", place.port, timeout=10)
    line.request("POST", f"{place.path}?{place.query}", body, {"Content-Type": FORM, **(headers or {})})
    answer = line.getresponse()
    content = answer.read()
    line.close()
    return content, answer.headers.get("Location", "")


def _code(address: str, **fields: str) -> str:
    """The code to which a consent leads."""
    wish = {"redirect_uri": REDIRECT, "scope": "chat:write,channels:read", "state": "s", **fields}
    location = post(address, urlencode(wish).encode())[1]
    return parse_qs(urlsplit(location).query)["code"][0]


@dataclass(frozen=True)
class Ours:
    """The practice workspace."""

    practice: Practice

    @property
    def url(self) -> str:
        return self.practice.url.rstrip("/")

    def people_say(self, channel: str, text: str) -> str:
        return str(self.practice.say(text, channel=channel)["ts"])

    def people_archive(self, channel: str) -> None:
        assert self.practice.post("control/channel", **{"as": "U0DANA"}, channel=channel, do="archive")["ok"]

    def people_act(self, person: str, view: str | None = None) -> str:  # noqa: ARG002  # any act will do here
        self.practice.post("control/shortcut", **{"as": person}, callback_id="new_berth")
        log = self.practice.get("control/log")["log"]
        return str(
            next(each for each in reversed(log) if each["name"] == "shortcut")["payload"]["trigger_id"]
        )

    def people_allow(self, person: str) -> str:
        return _code(f"{self.url}/oauth/v2/authorize", person=person, answer="allow", **CLIENT)

    def close(self) -> None:
        stop(self.practice)


def start_ours() -> Ours:
    return Ours(start("--no-rate-limits", world=HERE / "world.toml", manifest=HERE / "manifest.json"))


@dataclass(frozen=True)
class Emulate:
    """npm's emulate."""

    url: str
    process: subprocess.Popen[str]

    def people_say(self, channel: str, text: str) -> str:
        return str(ask(self, "chat.postMessage", DANAS_TOKEN, channel=channel, text=text)["ts"])

    def people_archive(self, channel: str) -> None:
        assert ask(self, "conversations.archive", DANAS_TOKEN, channel=channel)["ok"]

    def people_act(self, person: str, view: str | None = None) -> str:
        wish = {"user_id": person, **({"view_id": view} if view else {})}
        return str(ask(self, "views.generateTriggerId", "xoxb-practice", **wish)["trigger_id"])

    def people_allow(self, person: str) -> str:
        return _code(f"{self.url}/oauth/v2/authorize/callback", user_id=person, **CLIENT)

    def close(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=5)


def start_emulate(folder: Path) -> Emulate:
    seed = folder / "seed.json"
    seed.write_text(json.dumps({"slack": _seed()}), encoding="utf-8")
    port = _free_port()
    command = ["node", str(MODULES / "emulate" / "dist" / "index.js"), "start", "--service", "slack"]
    process = subprocess.Popen(
        [*command, "--port", str(port), "--seed", str(seed)], stdout=subprocess.DEVNULL, text=True
    )
    peer = Emulate(f"http://localhost:{port}", process)
    eventually(lambda: _listens(port), "emulate is there", seconds=20)
    return peer


def _seed() -> Json:
    """The same people, channels and app as in world.toml and manifest.json."""
    bot = {
        "app_id": "A0PRACTICE",
        "bot_id": "B0PRACTICE",
        "bot_user_id": "U0PRACTICEBOT",
        "bot_name": "harbour",
    }
    return {
        "team": {"name": "Harbour Society", "domain": "harbour"},
        "users": [
            {"name": "dana", "real_name": "Dana Reyes", "is_admin": True},
            {"name": "lee", "real_name": "Lee Okafor"},
        ],
        "channels": [{"name": name} for name in ("docks", "quiet", "shed")],
        "oauth_apps": [{"name": "Harbour Bot", "redirect_uris": [REDIRECT], **CLIENT, **bot}],
        "tokens": [
            {"token": "xoxb-practice", "type": "bot", "user": "harbour", **bot},
            {"token": DANAS_TOKEN, "type": "user", "user": "dana"},
        ],
    }


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


def _listens(port: int) -> bool:
    try:
        socket.create_connection(("localhost", port), timeout=1).close()
    except OSError:
        return False
    return True
