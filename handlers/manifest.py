"""The app manifest, made from the same tables as the registrations, so that the two cannot differ."""

from __future__ import annotations

from typing import Any

from handlers.commands_table import COMMANDS, SlashCommand
from handlers.register import EVENTS
from handlers.shortcuts_table import SHORTCUTS, Shortcut

SCOPES = ("app_mentions:read", "channels:read", "chat:write", "commands", "users:read")
OPTIONAL_SCOPES = ("channels:history", "files:write", "groups:history", "groups:read", "im:history")
"""Looking for a message of ours before it is repeated, when a line broke as it was posted; pictures of timelines; private
channels of groups; plain words in a direct message. The rest works without."""
EVENTS_PATH = "/slack/events"
INSTALL_PATH = "/slack/install"
REDIRECT_PATH = "/slack/oauth_redirect"

NAME = "Rapporteur"
DESCRIPTION = "Keeps your working group's action items and milestone dates"
LONG_DESCRIPTION = (
    "Rapporteur is the assistant of working groups that meet in Slack. Members tell it, in plain words, who will do "
    "what by when; it keeps the action items and milestone dates, reminds the right person at the right moment, posts "
    "a weekly digest in each group's channel, and answers the secretariat when it asks what is overdue. It speaks "
    "English, Spanish and French."
)


def manifest(http_url: str | None) -> dict[str, Any]:
    """The manifest for Socket Mode, or for HTTP at that public address."""
    base = http_url.rstrip("/") if http_url else None
    events = f"{base}{EVENTS_PATH}" if base else None
    return {
        "_metadata": {"major_version": 2, "minor_version": 0},
        "display_information": {
            "name": NAME,
            "description": DESCRIPTION,
            "long_description": LONG_DESCRIPTION,
            "background_color": "#1d4f5c",
        },
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": NAME.lower(), "always_online": True},
            "shortcuts": [_shortcut(shortcut) for shortcut in SHORTCUTS],
            "slash_commands": [_slash_command(command, events) for command in COMMANDS],
        },
        "oauth_config": _oauth(base),
        "settings": {
            "event_subscriptions": _with_url({"bot_events": list(EVENTS)}, events),
            "interactivity": _with_url({"is_enabled": True}, events),
            "org_deploy_enabled": False,
            "socket_mode_enabled": base is None,
            "token_rotation_enabled": False,
        },
    }


def _slash_command(command: SlashCommand, url: str | None) -> dict[str, Any]:
    # Escaped, people and channels arrive with their ids; else we would have to guess whom "@ana" means.
    declared = {
        "command": command.name,
        "description": command.description,
        "usage_hint": command.hint,
        "should_escape": True,
    }
    return declared | ({"url": url} if url else {})


def _shortcut(shortcut: Shortcut) -> dict[str, Any]:
    return {
        "name": shortcut.name,
        "type": shortcut.kind,
        "callback_id": shortcut.callback_id,
        "description": shortcut.description,
    }


def _oauth(base: str | None) -> dict[str, Any]:
    scopes = {"scopes": {"bot": list(SCOPES), "bot_optional": list(OPTIONAL_SCOPES)}}
    return scopes | ({"redirect_urls": [f"{base}{REDIRECT_PATH}"]} if base else {})


def _with_url(settings: dict[str, Any], url: str | None) -> dict[str, Any]:
    return {"request_url": url, **settings} if url else settings
