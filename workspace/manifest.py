"""The app manifest: the commands, shortcuts, scopes and events that the app has asked Slack for."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from workspace.manifest_rules import complaint
from workspace.world import BadFile, Json


@dataclass(frozen=True, kw_only=True)
class Command:
    name: str
    description: str
    usage_hint: str
    should_escape: bool


@dataclass(frozen=True, kw_only=True)
class Shortcut:
    name: str
    type: str
    callback_id: str
    description: str


@dataclass(frozen=True, kw_only=True)
class AppHome:
    """Which tabs the app has, and whether people may write to it; what a manifest leaves out is as Slack takes it."""

    home_tab: bool
    messages_tab: bool
    read_only: bool


@dataclass(frozen=True, kw_only=True)
class Step:
    """A custom step for people's workflows: what it takes and what it gives."""

    callback_id: str
    title: str
    description: str
    inputs: Json
    outputs: Json
    required_outputs: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class Manifest:
    app_name: str
    bot_name: str
    app_home: AppHome
    commands: tuple[Command, ...]
    shortcuts: tuple[Shortcut, ...]
    scopes: frozenset[str]
    events: frozenset[str]
    redirect_urls: tuple[str, ...]
    unfurl_domains: tuple[str, ...]
    assistant: str
    """assistant_view, agent_view, or nothing: whether people talk to the app beside their work, and in which way."""
    steps: dict[str, Step]

    def command(self, name: str) -> Command | None:
        return next((command for command in self.commands if command.name == name), None)

    @property
    def handle(self) -> str:
        """What a person types after @ to call the bot."""
        return self.bot_name.lower().replace(" ", "_")


def read_manifest(path: Path) -> Manifest:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as trouble:
        raise BadFile(f"{path}: {trouble}") from trouble
    words = complaint(data)
    if words:
        raise BadFile(f"{path}: not an app manifest: {words}")
    return _manifest(data)


def _manifest(data: Json) -> Manifest:
    features = data.get("features", {})
    name = data["display_information"]["name"]
    oauth = data.get("oauth_config", {})
    scopes = oauth.get("scopes", {})
    return Manifest(
        app_name=name,
        bot_name=features.get("bot_user", {}).get("display_name", name),
        app_home=_app_home(features.get("app_home", {})),
        commands=tuple(_command(entry) for entry in features.get("slash_commands", ())),
        shortcuts=tuple(_shortcut(entry) for entry in features.get("shortcuts", ())),
        scopes=frozenset([*scopes.get("bot", ()), *scopes.get("bot_optional", ())]),
        events=frozenset(data.get("settings", {}).get("event_subscriptions", {}).get("bot_events", ())),
        redirect_urls=tuple(oauth.get("redirect_urls", ())),
        unfurl_domains=tuple(features.get("unfurl_domains", ())),
        assistant=next((name for name in ("agent_view", "assistant_view") if name in features), ""),
        steps={id: _step(id, entry) for id, entry in data.get("functions", {}).items()},
    )


def _app_home(entry: Json) -> AppHome:
    return AppHome(
        home_tab=entry.get("home_tab_enabled") is True,
        messages_tab=entry.get("messages_tab_enabled") is not False,
        read_only=entry.get("messages_tab_read_only_enabled") is True,
    )


def _command(entry: Json) -> Command:
    return Command(
        name=entry["command"],
        description=entry.get("description", ""),
        usage_hint=entry.get("usage_hint", ""),
        should_escape=entry.get("should_escape", False),
    )


def _shortcut(entry: Json) -> Shortcut:
    return Shortcut(
        name=entry["name"],
        type=entry["type"],
        callback_id=entry["callback_id"],
        description=entry.get("description", ""),
    )


def _step(callback_id: str, entry: Json) -> Step:
    outputs = entry["output_parameters"]
    return Step(
        callback_id=callback_id,
        title=entry["title"],
        description=entry["description"],
        inputs=entry["input_parameters"]["properties"],
        outputs=outputs["properties"],
        required_outputs=frozenset(outputs.get("required", ())),
    )
