"""The bot's real processes and a practice workspace beside them: started, spoken to, watched and stopped."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar
from urllib.parse import urlencode, urlsplit

from sqlalchemy import NullPool, create_engine, text

from bot.demo.script import shift_toml
from handlers.manifest import EVENTS_PATH, manifest
from handlers.wallclock import true_now

CHECKOUT = Path(__file__).resolve().parents[2]
DEMO = CHECKOUT / "bot" / "demo"
TUESDAY = "2036-05-06T10:00:00-04:00"
"""When every story begins: far enough ahead that the practice clock, which only moves forward, gets there for years."""
MONDAY = "2036-05-12T09:00:00-04:00"
"""When the digests of that week begin to fall due; no holiday on either side, nor a change of the clocks."""
YEARS = 2036 - 1 - 2009
SECRET = "practice-signing-secret"
PATIENCE = 30.0
"""Seconds for something that takes one: the machine may be slow, and have others to serve."""

Json = dict[str, Any]
Seen = TypeVar("Seen")


def eventually(condition: Callable[[], Seen], what: str, seconds: float = PATIENCE) -> Seen:
    """What the condition says as soon as it says something; asked again and again, but not for ever."""
    deadline = time.monotonic() + seconds
    while not (seen := condition()):
        assert time.monotonic() < deadline, f"not within {seconds:.0f} seconds: {what}"
        time.sleep(0.05)
    return seen


def user(name: str) -> str:
    """The id of a person of the demo's world."""
    return f"U0{name.upper()}"


# --- the practice workspace


@dataclass(frozen=True, kw_only=True)
class Practice:
    """The running workspace: what its people do and see."""

    url: str
    process: subprocess.Popen[bytes]

    def post(self, path: str, **wish: object) -> Json:
        return self._ask("POST", path, json.dumps(wish))

    def get(self, path: str, **query: object) -> Json:
        return self._ask("GET", f"{path}?{urlencode(query)}")

    def _ask(self, method: str, path: str, body: str = "") -> Json:
        port = urlsplit(self.url).port
        assert port
        answer: Json = json.loads(ask(port, path, method=method, body=body.encode())[1])
        return answer

    def say(self, name: str, words: str, channel: str = "C0AGR", **more: object) -> Json:
        return self.post("/control/say", **{"as": user(name), "channel": channel, "text": words, **more})

    def seen(self, name: str, channel: str = "C0AGR") -> list[Json]:
        """All messages that this person sees there; `bot` is the conversation with the bot."""
        said = self.get("/control/messages", **{"as": user(name), "channel": channel})
        return list(said["messages"])

    def message(self, name: str, ts: str, channel: str = "C0AGR") -> Json:
        return next(each for each in self.seen(name, channel) if each["ts"] == ts)

    def await_message(self, name: str, words: str, channel: str = "C0AGR", **having: object) -> Json:
        """The newest message there that says these words and has these properties, once it is there."""

        def newest() -> Json | None:
            fitting = (each for each in reversed(self.seen(name, channel)) if all_of(each, words, having))
            return next(fitting, None)

        found = eventually(newest, f"{name} sees “{words}” in {channel} with {having}")
        assert found
        return found

    def press(self, name: str, message: Mapping[str, Any], label: str, about: str = "") -> Json:
        button = button_of(message, label, about)
        place = {"as": user(name), "channel": message.get("channel", "C0AGR"), "ts": message["ts"]}
        return self.post("/control/press", **place, action_id=button["action_id"], value=button.get("value"))

    def form(self, name: str) -> Json:
        """The form that this person has open, once there is one."""
        view = eventually(lambda: self.get("/control/view", **{"as": user(name)})["view"], f"{name}'s form")
        return dict(view)

    def submit(self, name: str, **fields: str) -> Json:
        """Fill in the open form and send it; our fields' action ids are those of their blocks."""
        values = {field: {field: value} for field, value in fields.items()}
        return self.post("/control/submit", **{"as": user(name), "values": values})

    def move_clock(self, to: str) -> None:
        answer = self.post("/clock", to=to)
        assert "now" in answer, answer

    def calls(self, method: str, **having: object) -> list[Json]:
        """The bot's calls of a method of Slack's so far, oldest first."""
        log: list[Json] = self.get("/control/log")["log"]
        return [each for each in log if each["name"] == method and all_of(each, "", having)]

    def posts(self, channel: str = "") -> list[Json]:
        """What the bot posted and Slack took: the arguments of each call, wherever it went or in one channel."""
        taken = [call["args"] for call in self.calls("chat.postMessage", ok=True)]
        return [args for args in taken if channel in ("", args["channel"])]


def all_of(message: Mapping[str, Any], words: str, having: Mapping[str, object]) -> bool:
    return words in message.get("text", "") and all(message.get(key) == it for key, it in having.items())


def buttons_of(message: Mapping[str, Any]) -> Iterator[Json]:
    for block in message.get("blocks", ()):
        elements = [*block.get("elements", ()), block.get("accessory", {})]
        yield from (each for each in elements if each.get("type") == "button")


def labels_of(message: Mapping[str, Any]) -> list[str]:
    return [button["text"]["text"] for button in buttons_of(message)]


def button_of(message: Mapping[str, Any], label: str, about: str = "") -> Json:
    """The button with this label; where several have it, the one whose action is about that item."""
    fitting = (
        each for each in buttons_of(message) if each["text"]["text"] == label and about in each["action_id"]
    )
    found = next(fitting, None)
    assert found, f"no {label} {about} among {labels_of(message)}"
    return found


# --- Slack's own requests


def signed(body: bytes, *, secret: str = SECRET, seconds_ago: int = 0) -> dict[str, str]:
    """The headers with which Slack would send this body."""
    moment = str(int(true_now().timestamp()) - seconds_ago)
    digest = hmac.new(secret.encode(), b"v0:%b:%b" % (moment.encode(), body), hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": moment, "X-Slack-Signature": f"v0={digest}"}


def ask(
    port: int,
    path: str,
    *,
    method: str = "POST",
    body: bytes = b"",
    headers: Mapping[str, str] = MappingProxyType({}),
) -> tuple[int, str]:
    """The status and the words with which a process on this machine answers."""
    connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        connection.request(method, path, body, {"Content-Type": "application/json", **headers})
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


# --- processes of the bot


@dataclass(kw_only=True)
class Process:
    """A process of the bot that stays, and what it says on standard error."""

    command: str
    popen: subprocess.Popen[bytes]
    errors: Path

    def said(self) -> str:
        return self.errors.read_text(encoding="utf-8")

    def await_words(self, words: str) -> str:
        """The line that holds these words, once it is said."""

        def line() -> str | None:
            assert self.popen.poll() is None, f"bot {self.command} ended: {self.said()}"
            return next((each for each in self.said().splitlines() if words in each), None)

        found = eventually(line, f"bot {self.command} says “{words}”")
        assert found
        return found

    def end(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Send a signal, and wait for the exit status."""
        self.popen.send_signal(number)
        return self.popen.wait(timeout=PATIENCE)


@dataclass(kw_only=True)
class Stage:
    """A practice workspace in which the groups are set up, a database, and the processes that were started on it."""

    practice: Practice
    database: str
    folder: Path
    settings: dict[str, str]
    processes: list[Process] = field(default_factory=list)

    def start(self, command: str, **more: str) -> Process:
        """Start a process that stays, and return once it works."""
        errors = self.folder / f"{len(self.processes)}-{command}.log"
        with errors.open("wb") as out:
            popen = subprocess.Popen(
                bot_command(command), cwd=self.folder, env=clean_environment(self.settings | more), stderr=out
            )
        process = Process(command=command, popen=popen, errors=errors)
        self.processes.append(process)
        process.await_words('"started"')
        return process

    def start_for(self, way: str) -> None:
        """Start what listens to Slack and makes rounds, in one of the ways that the README names."""
        if way == "http":
            port = self.start_web()
            self.practice.post("/control/events-url", url=f"http://127.0.0.1:{port}{EVENTS_PATH}")
        else:
            self.start("worker" if way == "sockets" else "run", SLACK_APP_TOKEN="xapp-practice")
            eventually(lambda: self.practice.get("/control/status")["sockets"], "the bot's connection")
        if way != "one process":
            self.start("clock")

    def start_web(self) -> int:
        """Start `bot web`; the port on which it listens."""
        web = self.start("web", PORT="0")
        return int(web.await_words("listening on port").rsplit(" ", 1)[1])

    def bot(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a command to its end."""
        return subprocess.run(
            bot_command(*arguments),
            cwd=self.folder,
            env=clean_environment(self.settings),
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    def write_down(self, *actions: str, channel: str = "C0AGR") -> None:
        """Have marie write down action items, without Slack."""
        for words in actions:
            options = ("--as", user("marie"), "--channel", channel, "--command", "/action")
            done = self.bot("say", words, *options)
            assert "Kept as" in done.stdout, done

    def items(self) -> list[Json]:
        done = self.bot("list", "--format", "json")
        assert done.returncode == 0, done.stderr
        return list(json.loads(done.stdout))

    def sql(self, statement: str, **values: object) -> list[tuple[Any, ...]]:
        """Run a statement on the database itself, beside the bot."""
        engine = create_engine(self.database, poolclass=NullPool)
        try:
            with engine.begin() as connection:
                result = connection.execute(text(statement), values)
                return [tuple(row) for row in result] if result.returns_rows else []
        finally:
            engine.dispose()

    def await_settled(self) -> None:
        """Wait until every notice that was planned is settled."""
        waiting = "SELECT kind, target, reason FROM notices WHERE state = 'waiting'"
        eventually(lambda: not self.sql(waiting), "nothing waits to be sent", seconds=2 * PATIENCE)

    def await_round(self) -> None:
        """Move the clock a little, and wait until a round has been made that reaches beyond its place before."""
        covered = "SELECT max(covered_until) FROM rounds"
        before = self.sql(covered)
        self.practice.post("/clock", by_seconds=5)
        eventually(lambda: self.sql(covered) != before, "a round")

    def close(self) -> None:
        for process in self.processes:
            if process.popen.poll() is None:
                process.popen.kill()
            process.popen.wait(timeout=PATIENCE)
        close_practice(self.practice)


def bot_command(*arguments: str) -> list[str]:
    # The folder is named, not `-m bot`, so that no settings file of the checkout is read.
    return [sys.executable, str(CHECKOUT / "bot"), *arguments]


def clean_environment(settings: Mapping[str, str]) -> dict[str, str]:
    around = {name: value for name, value in os.environ.items() if name not in ("PORT", "DATABASE_URL")}
    return {**around, **settings}


def start_practice(folder: Path) -> Practice:
    """A practice workspace with the demo's people, on a free port."""
    (folder / "manifest.json").write_text(json.dumps(manifest(None)), encoding="utf-8")
    command = [sys.executable, "-m", "workspace", "--port", "0", "--world", str(DEMO / "world.toml")]
    command += ["--manifest", str(folder / "manifest.json")]
    process = subprocess.Popen(command, cwd=CHECKOUT, stdout=subprocess.PIPE)
    assert process.stdout
    return Practice(url=json.loads(process.stdout.readline())["url"], process=process)


def close_practice(practice: Practice) -> None:
    practice.process.kill()
    practice.process.wait(timeout=PATIENCE)
    if practice.process.stdout:
        practice.process.stdout.close()


def set_the_stage(database: str, folder: Path) -> Stage:
    """A workspace on that Tuesday, and a database in which the demo's groups are set up."""
    practice = start_practice(folder)
    settings = {
        "SLACK_API_URL": f"{practice.url}api/",
        "SLACK_BOT_TOKEN": "xoxb-practice",
        "SLACK_SIGNING_SECRET": SECRET,
        "BOT_CLOCK_URL": f"{practice.url}clock",
        "BOT_LOG_FORMAT": "json",
        "DATABASE_URL": database,
    }
    stage = Stage(practice=practice, database=database, folder=folder, settings=settings)
    try:
        practice.move_clock(TUESDAY)
        set_the_groups_up(stage)
    except BaseException:
        stage.close()
        raise
    return stage


def set_the_groups_up(stage: Stage) -> None:
    partnership = (DEMO / "partnership.toml").read_text(encoding="utf-8")
    (stage.folder / "groups.toml").write_text(shift_toml(partnership, YEARS), encoding="utf-8")
    done = stage.bot("setup", "groups.toml")
    assert done.returncode == 0, done.stderr
