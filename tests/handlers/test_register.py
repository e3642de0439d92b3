"""Registrations and the manifest say the same, and Bolt understands what each listener asks for."""

from __future__ import annotations

import inspect
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from slack_bolt.kwargs_injection.args import Args

from bot.domain.said import Door
from handlers.commands_table import COMMANDS
from handlers.manifest import OPTIONAL_SCOPES, SCOPES, manifest
from handlers.register import EVENTS, TroubleInBolt, register
from tests.conftest import lacking
from tests.handlers.conftest import Front
from tests.handlers.slack import a_command

MANIFEST = Path(__file__).resolve().parents[2] / "manifest.json"
PUBLIC = "https://bot.example.org"
SHORTEST_NAMES = 32

NEEDS = {
    "app_mention": {"app_mentions:read"},
    "message.im": {"im:history"},
    "app_home_opened": set(),
    "team_join": {"users:read"},
    "user_change": {"users:read"},
    "member_joined_channel": {"channels:read", "groups:read"},
    "member_left_channel": {"channels:read", "groups:read"},
    "channel_id_changed": {"groups:read"},
    "app_uninstalled": set(),
    "tokens_revoked": set(),
}


class Register:
    """Takes registrations as Bolt does, and only writes them down."""

    def __init__(self) -> None:
        self.made: dict[str, set[str]] = {}

    def __getattr__(self, kind: str) -> Callable[[object], Callable[[object], None]]:
        def registered(name: object) -> Callable[[object], None]:
            self.made.setdefault(kind, set()).add(str(name))
            return lambda _listener: None

        return registered


def listened_to() -> dict[str, set[str]]:
    """What is registered, by kind."""
    book: Any = Register()
    anything: Any = Anything()
    register(book, anything, anything)
    made: dict[str, set[str]] = book.made
    return made


class Anything:
    """Has every listener that is asked for."""

    def __getattr__(self, name: str) -> str:
        return name


def test_the_manifest_in_the_checkout_is_the_one_that_the_code_makes() -> None:
    assert json.loads(MANIFEST.read_text(encoding="utf-8")) == manifest(None)


@pytest.mark.parametrize("url", [None, PUBLIC])
def test_slack_would_take_the_manifest(url: str | None) -> None:
    folder = os.environ.get("TEST_ORACLES")
    if folder is None:
        lacking("TEST_ORACLES names no folder with Slack's schema")
    schema = json.loads(Path(str(folder), "manifest.schema.2.0.0.json").read_text(encoding="utf-8"))

    jsonschema.validate(manifest(url), schema)


def test_every_command_that_is_listened_to_is_declared_and_the_reverse() -> None:
    declared = {command["command"] for command in manifest(None)["features"]["slash_commands"]}

    assert listened_to()["command"] == declared
    assert all(Door.of_command(name) for name in declared)


def test_every_event_that_is_listened_to_is_declared_and_the_reverse() -> None:
    declared = manifest(None)["settings"]["event_subscriptions"]["bot_events"]

    # What the manifest calls message.im comes in as a message with a channel_type.
    listened = {"message.im" if name == "message" else name for name in listened_to()["event"]}
    assert listened == set(declared) == set(EVENTS)


def test_every_event_has_its_scope() -> None:
    for event in EVENTS:
        kind = event.split("_")[0]
        needed = NEEDS.get(event, {f"{kind}s:read"})
        assert not needed or needed & {*SCOPES, *OPTIONAL_SCOPES}, event


def test_every_parameter_of_a_listener_is_one_that_bolt_knows(front: Front) -> None:
    known = set(inspect.signature(Args).parameters) | {"self"}

    asking: list[Any] = [listener.ack_function for listener in front.app._listeners]
    for listener in asking:
        assert set(inspect.signature(listener).parameters) <= known
    assert set(inspect.signature(TroubleInBolt.answer).parameters) <= known | {"error"}


def test_people_and_channels_arrive_with_their_ids() -> None:
    assert all(command["should_escape"] for command in manifest(None)["features"]["slash_commands"])


def test_over_http_everything_goes_to_one_address() -> None:
    made = json.dumps(manifest(PUBLIC + "/"))

    assert made.count(f'"{PUBLIC}/slack/events"') == len(COMMANDS) + 2
    assert manifest(PUBLIC)["settings"]["socket_mode_enabled"] is False
    assert manifest(PUBLIC)["oauth_config"]["redirect_urls"] == [f"{PUBLIC}/slack/oauth_redirect"]


def test_over_a_socket_nothing_has_an_address() -> None:
    assert "https:" not in json.dumps(manifest(None))
    assert manifest(None)["settings"]["socket_mode_enabled"] is True


def test_names_and_hints_fit() -> None:
    for command in COMMANDS:
        assert len(command.name) <= SHORTEST_NAMES
        assert command.name.isascii()


def test_bolt_takes_no_installation_flow_from_the_environment(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name, value in {"CLIENT_ID": "1.2", "CLIENT_SECRET": "x", "BOT_TOKEN": "xoxb-other"}.items():
        monkeypatch.setenv(f"SLACK_{name}", value)

    front: Any = request.getfixturevalue("front")

    assert front.post(a_command(front.slack))[0] == 200
    assert front.ask("GET", "/slack/install")[0] == 404
    assert {call.token for call in front.slack.of("auth.test")} == {"xoxb-practice"}
    assert list(tmp_path.iterdir()) == []
