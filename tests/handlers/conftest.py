"""The bot's whole front on a real port, with a stand-in for Slack behind it and a plain fake for who answers."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from http.client import HTTPConnection
from typing import Any

import pytest
from slack_bolt import App

from bot.conversation import Answer
from bot.domain.person import PersonId, TeamId
from bot.domain.said import Heard, Invited, Opened, Pressed, Submitted
from bot.ports import Books
from bot.render.message import Message, Reply
from handlers.failures import Failures
from handlers.listeners import Listeners
from handlers.newcomers import Newcomers
from handlers.register import build_app
from handlers.replies import Replies
from handlers.tokens import Clients, OnlyBot
from handlers.turns import Turns
from handlers.wallclock import true_now
from handlers.web import Server, Web
from tests.handlers.slack import SECRET, TOKEN, Slack, signed

PATIENCE = 0.3
JSON = "application/json"
FORM = "application/x-www-form-urlencoded"


class Talk:
    """Answers what it was told to answer, and remembers what it was told."""

    def __init__(self) -> None:
        self.told: list[Heard | Pressed | Submitted | Opened | Invited] = []
        self.answer: Callable[[], Answer] = lambda: say("noted")

    def hear(self, heard: Heard) -> Answer:
        return self._take(heard)

    def press(self, pressed: Pressed) -> Answer:
        return self._take(pressed)

    def submit(self, submitted: Submitted) -> Answer:
        return self._take(submitted)

    def open_home(self, opened: Opened) -> Answer:
        return self._take(opened)

    def welcome(self, invited: Invited) -> Answer:
        return self._take(invited)

    def _take(self, said: Heard | Pressed | Submitted | Opened | Invited) -> Answer:
        self.told.append(said)
        return self.answer()


class NoBooks:
    """Nothing is set up."""

    def open(self, team: TeamId) -> Any:
        raise AssertionError(f"nobody should open {team}")

    def teams(self) -> tuple[TeamId, ...]:
        return ()


def nobody_new(_team: TeamId, _person: PersonId) -> None:
    """Everybody is known already."""


@dataclass
class Behind:
    """Everything behind the doors."""

    app: App
    talk: Talk
    turns: Turns
    wakes: list[None] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)


def behind(api_url: str, books: Books | None = None) -> Behind:
    """The bot with a single token, answered for by a fake, with no door open yet."""
    talk, failures, find_bot = Talk(), Failures(trouble), OnlyBot(api_url, TOKEN)
    wakes: list[None] = []
    forgotten: list[str] = []
    turns = Turns(talk, failures, wake=lambda: wakes.append(None), meet=nobody_new, patience=PATIENCE)
    clients = Clients(api_url, find_bot)
    app = build_app(
        api_url=api_url,
        find_bot=find_bot,
        listeners=Listeners(turns, Replies(clients, failures), lambda: "still working on it"),
        newcomers=Newcomers(turns, Replies(clients, failures), clients, books or NoBooks(), forgotten.append),
        failures=failures,
    )
    return Behind(app, talk, turns, wakes, forgotten)


@dataclass
class Front:
    """The bot as Slack meets it over HTTP."""

    app: App
    slack: Slack
    talk: Talk
    turns: Turns
    port: int = 0
    wakes: list[None] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)

    def post(
        self, body: bytes, *, kind: str = FORM, headers: dict[str, str] | None = None
    ) -> tuple[int, str]:
        """What the bot answers to a delivery, signed unless `headers` say otherwise."""
        given = signed(body, int(true_now().timestamp())) if headers is None else headers
        return self.ask("POST", "/slack/events", body, {"Content-Type": kind, **given})

    def event(self, body: bytes) -> tuple[int, str]:
        return self.post(body, kind=JSON)

    def ask(
        self,
        method: str,
        path: str,
        body: bytes | Iterable[bytes] | None = None,
        headers: dict[str, str] | None = None,
    ) -> tuple[int, str]:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        finally:
            connection.close()


def say(text: str, **how: Any) -> Answer:
    return Answer(replies=(Reply(message=Message(text=text), **how),))


def trouble(reference: str, text: str) -> Message:
    return Message(text=f"This did not work ({reference}). You wrote: {text}")


def soon(wanted: Callable[[], Any], within: float = 5.0) -> Any:
    """What `wanted` gives as soon as it gives something."""
    until = time.monotonic() + within
    while time.monotonic() < until:
        if found := wanted():
            return found
        time.sleep(0.01)
    raise AssertionError("it did not come")


def text_of(body: str) -> str:
    return str(json.loads(body)["text"])


@pytest.fixture
def slack() -> Iterator[Slack]:
    slack = Slack()
    yield slack
    slack.close()


@pytest.fixture
def books() -> Books:
    return NoBooks()


@pytest.fixture
def front(slack: Slack, books: Books) -> Iterator[Front]:
    made = behind(slack.api_url, books)
    server = Server(Web(app=made.app, signing_secret=SECRET, ready=lambda: True), "127.0.0.1", 0)
    server.start()
    yield Front(made.app, slack, made.talk, made.turns, server.port, made.wakes, made.forgotten)
    server.stop()
    made.turns.stop()
