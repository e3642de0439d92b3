"""The stage of the app in JavaScript: a practice workspace and the app in it, each a process, seen from both sides."""

from __future__ import annotations

import json
import subprocess
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar
from urllib.request import Request, urlopen

from tests.workspace.conftest import Practice, start, stop

HERE = Path(__file__).parent
DANA = "U0DANA"
DOCKS = "C0DOCKS"

Json = dict[str, Any]
Seen = TypeVar("Seen")


@dataclass
class AppProcess:
    """The app's process, and what it said since somebody last did something: what reached it, and its troubles."""

    process: subprocess.Popen[str]
    said: list[Json] = field(default_factory=list)

    def listen(self) -> None:
        for line in self.process.stdout or ():
            self.said.append(json.loads(line))


@dataclass
class Stage:
    """What Dana does in the workspace and sees there, and what the app hears of it."""

    practice: Practice
    app: AppProcess
    old: frozenset[str] = frozenset()
    """Messages of the scenes before, which nobody looks at any more."""

    def clear(self) -> None:
        """A new scene begins."""
        self.old = frozenset(
            each["ts"] for where in (DOCKS, "bot") for each in self.practice.seen(DANA, where)
        )
        self.does("close_view", all=True)

    def does(self, act: str, **wish: object) -> Json:
        """One act of Dana's; it succeeds, and the app acknowledges whatever it hears of it."""
        self.app.said.clear()
        answer = self.practice.post(f"control/{act}", **{"as": DANA, **wish})
        assert answer["ok"], answer
        assert all(ack["acked"] for ack in answer.get("acks", ())), answer
        return answer

    def says(self, text: str, channel: str = DOCKS, **more: object) -> Json:
        return self.does("say", text=text, channel=channel, **more)

    def brings(self, name: str, content: bytes) -> str:
        """The id of a file that Dana brings, to be shared with what she says next."""
        address = f"{self.practice.url}page-api/upload?as={DANA}&name={name}"
        brought = Request(address, content, method="POST")  # noqa: S310  # the workspace's own address
        with urlopen(brought, timeout=5) as answer:  # noqa: S310
            return str(json.load(answer)["id"])

    def presses(self, message: Json, action_id: str, value: object = None) -> Json:
        return self.does("press", channel=DOCKS, ts=message["ts"], action_id=action_id, value=value)

    def sees(self, text: str, channel: str = DOCKS) -> Json:
        """The newest message of this scene there with this text, once it is there."""

        def newest() -> Json | None:
            fresh = [each for each in self.practice.seen(DANA, channel) if each["ts"] not in self.old]
            return next((each for each in reversed(fresh) if each["text"] == text), None)

        return eventually(newest, f"Dana sees “{text}”")

    def sees_no_more(self, message: Json) -> None:
        eventually(
            lambda: message["ts"] not in [each["ts"] for each in self.practice.seen(DANA)],
            f"Dana sees “{message['text']}” no more",
        )

    def form(self, title: str) -> Json:
        """The form that Dana has before her, once it has this title."""

        def titled() -> Json | None:
            view: Json | None = self.practice.get(f"control/view?as={DANA}")["view"]
            return view if view and view["title"]["text"] == title else None

        return eventually(titled, f"the form “{title}” is open")

    def has_a_form(self) -> bool:
        return self.practice.get(f"control/view?as={DANA}")["view"] is not None

    def home(self) -> Json | None:
        """Dana's Home tab, if the app has published one."""
        view: Json | None = self.practice.get(f"control/home?as={DANA}")["view"]
        return view

    def published(self, *, after: Json | None) -> Json:
        """Dana's Home tab, once it is another than this."""
        old = after and after["hash"]
        return eventually(
            lambda: view if (view := self.home()) and view["hash"] != old else None, "a Home tab is published"
        )

    def heard(self, kind: str, **having: object) -> Json:
        """The delivery of this kind, and with these fields, that reached the app after Dana's last act."""

        def newest() -> Json | None:
            bodies = [each["body"] for each in reversed(self.app.said) if "body" in each]
            fitting = (body for body in bodies if kind_of(body) == kind)
            return next((body for body in fitting if having.items() <= core_of(body).items()), None)

        return eventually(newest, f"the app hears {kind} {having or ''}")

    def troubles(self) -> list[str]:
        """What the app complained of after Dana's last act."""
        return [each["trouble"] for each in self.app.said if "trouble" in each]

    def delivered(self) -> list[Json]:
        """Every payload that the workspace has sent, oldest first."""
        log = self.practice.get("control/log")["log"]
        return [entry["payload"] for entry in log if entry["kind"] == "delivery"]

    def close(self) -> None:
        self.app.process.terminate()
        self.app.process.wait(timeout=5)
        if self.app.process.stdout:
            self.app.process.stdout.close()
        stop(self.practice)


def set_the_stage(way: str) -> Stage:
    """A stage on which the app is reached over `socket` or `http`."""
    practice = start("--no-rate-limits", world=HERE / "world.toml", manifest=HERE / "manifest.json")
    command = ["node", "app.js", practice.api, way]
    app = AppProcess(subprocess.Popen(command, cwd=HERE, stdout=subprocess.PIPE, text=True))
    threading.Thread(target=app.listen, daemon=True).start()
    ready = eventually(lambda: app.said, "the app is there", seconds=20)[0]["ready"]
    practice.post("control/events-url", url=ready)
    return Stage(practice, app)


def kind_of(body: Json) -> str:
    """The type of an event, the name of a command, or the type of an interaction."""
    if "event" in body:
        return str(body["event"]["type"])
    return str(body.get("command") or body["type"])


def core_of(body: Json) -> Json:
    """What a delivery is about: its event or its action, where it has one."""
    core: Json = body["actions"][0] if "actions" in body else body.get("event", body)
    return core


def eventually(condition: Callable[[], Seen | None], what: str, seconds: float = 5) -> Seen:
    """What the condition says as soon as it says something; asked again and again, but not for ever."""
    deadline = time.monotonic() + seconds
    while not (seen := condition()):
        assert time.monotonic() < deadline, f"not within {seconds:.0f} seconds: {what}"
        time.sleep(0.02)
    return seen
