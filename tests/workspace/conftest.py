"""A workspace in a process of its own, and a small real app, written with Bolt, that lives in it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

import pytest
from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient

if TYPE_CHECKING:
    from .asking import Bot

HERE = Path(__file__).parent
BOT_TOKEN = "xoxb-practice"
ROOT = HERE.parents[1]
Json = dict[str, Any]


@dataclass(frozen=True)
class Practice:
    """The running workspace, as a test sees it: Slack's API for the bot, the control API for people."""

    url: str
    process: subprocess.Popen[str]

    @property
    def api(self) -> str:
        return self.url + "api/"

    def client(self, token: str = BOT_TOKEN) -> WebClient:
        return WebClient(token=token, base_url=self.api, retry_handlers=[])

    def post(self, path: str, **wish: object) -> Json:
        request = urllib.request.Request(self.url + path, json.dumps(wish).encode(), method="POST")
        return _json(request)

    def get(self, path: str) -> Json:
        return _json(urllib.request.Request(self.url + path))

    def say(self, text: str, who: str = "U0DANA", channel: str = "C0DOCKS", **more: object) -> Json:
        return self.post("control/say", **{"as": who, "channel": channel, "text": text, **more})

    def seen(self, who: str = "U0DANA", channel: str = "C0DOCKS") -> list[Json]:
        messages: list[Json] = self.get(f"control/messages?as={who}&channel={channel}")["messages"]
        return messages

    def texts(self, who: str = "U0DANA", channel: str = "C0DOCKS") -> list[str]:
        return [message["text"] for message in self.seen(who, channel)]


def _json(request: urllib.request.Request) -> Json:
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            body: Json = json.load(answer)
            return body
    except urllib.error.HTTPError as refusal:
        body = json.loads(refusal.read())
        return body


def start(
    *options: str,
    world: Path = HERE / "world.toml",
    manifest: Path = HERE / "manifest.json",
    complaints: TextIO | None = None,
) -> Practice:
    command = [sys.executable, "-m", "workspace", "--port", "0", "--world", str(world)]
    command += ["--manifest", str(manifest), *options]
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=complaints, text=True, env={**os.environ}
    )
    assert process.stdout
    return Practice(json.loads(process.stdout.readline())["url"], process)


def run(*options: str) -> subprocess.CompletedProcess[str]:
    """A start that is refused: how it ended."""
    command = [sys.executable, "-m", "workspace", "--port", "0", *options]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=20, check=False)


def stop(practice: Practice, how: signal.Signals = signal.SIGTERM) -> None:
    practice.process.send_signal(how)
    practice.process.wait(timeout=5)
    if practice.process.stdout:
        practice.process.stdout.close()


@pytest.fixture(scope="session")
def running() -> Iterator[Practice]:
    practice = start()
    yield practice
    stop(practice)


@pytest.fixture
def practice(running: Practice) -> Practice:
    """A workspace in which nothing has been said yet."""
    running.post("control/reset")
    return running


@pytest.fixture(scope="module")
def harbour() -> Iterator[Practice]:
    """The scenario's workspace, which has something of everything."""
    from .scenario import MANIFEST, WORLD  # here, since the scenario is made of what stands above

    practice = start("--no-rate-limits", world=WORLD, manifest=MANIFEST)
    yield practice
    stop(practice)


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Practice]:
    """The scenario's workspace, with an app that has asked for every event."""
    from .parcels import subscribed  # here, since it is made of what stands above

    with subscribed(tmp_path_factory.mktemp("everything")) as practice:
        yield practice


@pytest.fixture
def bot(harbour: Practice) -> Bot:
    """A bot in the harbour, in which nothing has been said yet."""
    from .asking import Bot

    harbour.post("control/reset")
    return Bot(harbour)


def new_app(practice: Practice) -> App:
    return App(
        client=practice.client(), signing_secret="practice-signing-secret", process_before_response=True
    )


@pytest.fixture
def connect(practice: Practice) -> Iterator[Callable[[App], SocketModeHandler]]:
    """Brings a Bolt app into the workspace over Socket Mode."""
    handlers: list[SocketModeHandler] = []

    def connected(app: App) -> SocketModeHandler:
        handler = SocketModeHandler(app, "xapp-practice", web_client=practice.client("xapp-practice"))
        handlers.append(handler)
        before = practice.get("control/status")["sockets"]
        handler.connect()
        eventually(lambda: practice.get("control/status")["sockets"] > before)
        return handler

    yield connected
    for handler in handlers:
        handler.client.auto_reconnect_enabled = False
    # Bolt's client waits seconds for the next frame before it closes; a closed line ends that wait.
    practice.post("control/reset")
    for handler in handlers:
        with suppress(AttributeError):  # the client was closing itself at this very moment
            handler.close()


def eventually(condition: Callable[[], object], seconds: float = 5) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.02)
