"""What Slack takes as an app manifest: which settings there are, of which type, how long and how many.

Source: https://docs.slack.dev/reference/app-manifest. Workflows, datastores and outside accounts are for apps that run
on Slack's own machines: of these only the outline is checked.
"""

from __future__ import annotations

import re
from collections.abc import Callable

Rule = Callable[[object, str], str]
"""What is wrong with a value at a place, in one sentence; nothing if it will do."""


def complaint(data: object) -> str:
    """The first thing that is wrong with the manifest, in one sentence; nothing if Slack would take it."""
    return MANIFEST(data, "")


def _words(least: int = 0, most: int | None = None, pattern: str = "") -> Rule:
    def rule(value: object, place: str) -> str:
        if not isinstance(value, str):
            return f"{place} must be a string"
        if len(value) < least or (most is not None and len(value) > most):
            return f"{place} must have {_between(least, most)} characters, and has {len(value)}"
        if not re.search(pattern, value):
            return f"{place}: {value!r} does not fit {pattern}"
        return ""

    return rule


def _one_of(*values: str) -> Rule:
    def rule(value: object, place: str) -> str:
        return "" if value in values else f"{place} must be one of {', '.join(values)}"

    return rule


def _flag(value: object, place: str) -> str:
    return "" if isinstance(value, bool) else f"{place} must be true or false"


def _number(value: object, place: str) -> str:
    return "" if isinstance(value, int) and not isinstance(value, bool) else f"{place} must be an integer"


def _list(each: Rule, least: int = 0, most: int | None = None, *, unique: bool = False) -> Rule:
    def rule(value: object, place: str) -> str:
        if not isinstance(value, list):
            return f"{place} must be a list"
        if len(value) < least or (most is not None and len(value) > most):
            return f"{place} must have {_between(least, most)} entries, and has {len(value)}"
        if unique and any(item in value[:index] for index, item in enumerate(value)):
            return f"{place} must not name anything twice"
        return next(filter(None, (each(item, f"{place}[{index}]") for index, item in enumerate(value))), "")

    return rule


def _section(settings: dict[str, Rule], *required: str, more: bool = False) -> Rule:
    """An object with these settings, and with no others unless there may be `more`."""

    def rule(value: object, place: str) -> str:
        if not isinstance(value, dict):
            return f"{place or 'a manifest'} must be an object"
        missing = next((f"{_at(place, name)} is missing" for name in required if name not in value), "")
        others = () if more else (name for name in value if name not in settings)
        unknown = next((f"{_at(place, name)} is unknown" for name in others), "")
        wrong = (settings[name](value[name], _at(place, name)) for name in settings if name in value)
        return missing or unknown or next(filter(None, wrong), "")

    return rule


def _named(each: Rule, most: int) -> Rule:
    """An object whose names are the app's own."""

    def rule(value: object, place: str) -> str:
        if not isinstance(value, dict):
            return f"{place} must be an object"
        if len(value) > most:
            return f"{place} must have at most {most} entries, and has {len(value)}"
        return next(filter(None, (each(item, _at(place, name)) for name, item in value.items())), "")

    return rule


def _between(least: int, most: int | None) -> str:
    if most is None:
        return f"at least {least}"
    return f"at most {most}" if least == 0 else f"{least} to {most}"


def _at(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


_ANY_WORDS = _words()
_OBJECT = _section({}, more=True)
_WEB = "^https?://"
_DOMAIN = r"^(?![.\-])[-a-z0-9.]+[a-z0-9]$"
_NUMBER_TO_255 = "([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])"
_ADDRESSES = rf"^({_NUMBER_TO_255}\.){{3}}{_NUMBER_TO_255}(/(3[0-2]|[1-2][0-9]|[0-9]))?$"
_LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
_EMAIL = rf"^[a-zA-Z0-9.!#$%&'*+/=?^_`{{|}}~-]+@{_LABEL}(?:\.{_LABEL})*$"

_SLACK_TYPES = (
    "user_context", "user_permission", "user_id", "channel_id", "usergroup_id", "timestamp", "blocks",
    "credential/oauth2", "date", "interactivity", "rich_text", "form_input", "form_input_object", "message_ts",
    "message_context",
)  # fmt: skip
_TYPE = _one_of(
    "integer",
    "number",
    "boolean",
    "string",
    "object",
    "array",
    *(f"slack#/types/{name}" for name in _SLACK_TYPES),
)

_DISPLAY = _section(
    {
        "name": _words(1, 35),
        "description": _words(1, 140),
        "long_description": _words(175, 4000),
        "background_color": _words(4, 7),
    },
    "name",
)

_DIRECTORY = _section(
    {
        "app_directory_categories": _list(_words(1, 255), 0, 3),
        "use_direct_install": _flag,
        "direct_install_url": _words(0, 255, _WEB),
        "installation_landing_page": _words(0, 255, _WEB),
        "privacy_policy_url": _words(0, 500, _WEB),
        "support_url": _words(0, 350, _WEB),
        "support_email": _words(0, 100, _EMAIL),
        "supported_languages": _list(_words(0, 50), 1, 50),
        "pricing": _words(1, 30),
    },
    "installation_landing_page",
    "privacy_policy_url",
    "support_url",
    "support_email",
    "supported_languages",
    "pricing",
)

_PARAMETER = _section(
    {
        "type": _TYPE,
        "name": _ANY_WORDS,
        "title": _ANY_WORDS,
        "description": _ANY_WORDS,
        "is_required": _flag,
    },
    "type",
    "name",
    more=True,
)
_PROMPTS = _section({"title": _ANY_WORDS, "message": _ANY_WORDS}, "title", "message")
_ACTION = _section({"name": _ANY_WORDS, "description": _ANY_WORDS}, "name", "description")

_FEATURES = _section(
    {
        "app_home": _section(
            {
                "home_tab_enabled": _flag,
                "messages_tab_enabled": _flag,
                "messages_tab_read_only_enabled": _flag,
            }
        ),
        "bot_user": _section({"display_name": _words(1, 80), "always_online": _flag}, "display_name"),
        "shortcuts": _list(
            _section(
                {
                    "name": _words(1, 24),
                    "type": _one_of("message", "global"),
                    "callback_id": _words(1, 255),
                    "description": _words(1, 150),
                },
                "name",
                "type",
                "callback_id",
                "description",
            ),
            1,
            10,
        ),
        "slash_commands": _list(
            _section(
                {
                    "command": _words(2, 32, "^/"),
                    "url": _words(0, 3000, _WEB),
                    "description": _words(1, 2000),
                    "usage_hint": _words(1, 1000),
                    "should_escape": _flag,
                },
                "command",
                "description",
            ),
            1,
            50,
        ),
        "functions": _list(
            _section(
                {
                    "callback_id": _ANY_WORDS,
                    "title": _ANY_WORDS,
                    "description": _ANY_WORDS,
                    "input_parameters": _list(_PARAMETER, 0, 20),
                    "output_parameters": _list(_PARAMETER, 0, 20),
                },
                "callback_id",
                "title",
                "description",
                "input_parameters",
                "output_parameters",
            ),
            0,
            50,
        ),
        "workflow_steps": _list(
            _section({"name": _words(1, 50), "callback_id": _words(1, 50)}, "name", "callback_id"), 1, 10
        ),
        "unfurl_domains": _list(_words(0, 255, _DOMAIN), 1, 5, unique=True),
        "assistant_view": _section(
            {"assistant_description": _ANY_WORDS, "suggested_prompts": _list(_PROMPTS)},
            "assistant_description",
        ),
        "agent_view": _section(
            {
                "agent_description": _words(0, 300),
                "suggested_prompts": _list(_PROMPTS, 0, 4),
                "actions": _list(_ACTION),
            }
        ),
    }
)

_SCOPES = _list(_words(0, 50), 0, 255)
_OAUTH = _section(
    {
        "redirect_urls": _list(_words(0, 2500), 0, 1000, unique=True),
        "scopes": _section(
            {"user": _SCOPES, "bot": _SCOPES, "user_optional": _SCOPES, "bot_optional": _SCOPES}
        ),
        "token_management_enabled": _flag,
        "pkce_enabled": _flag,
    }
)

_EVENTS = _list(_words(0, 50), 0, 100, unique=True)
_METADATA = _section({"app_id": _ANY_WORDS, "event_type": _words(0, 50)}, "app_id", "event_type")
_REQUEST_URL = _words(0, 3500, _WEB)
_SETTINGS = _section(
    {
        "allowed_ip_address_ranges": _list(_words(0, None, _ADDRESSES), 1, 50, unique=True),
        "event_subscriptions": _section(
            {
                "request_url": _REQUEST_URL,
                "user_events": _EVENTS,
                "bot_events": _EVENTS,
                "metadata_subscriptions": _list(_METADATA, 1, 20, unique=True),
            }
        ),
        "incoming_webhooks": _section({"incoming_webhooks_enabled": _flag}),
        "interactivity": _section(
            {"is_enabled": _flag, "request_url": _REQUEST_URL, "message_menu_options_url": _REQUEST_URL},
            "is_enabled",
        ),
        "org_deploy_enabled": _flag,
        "socket_mode_enabled": _flag,
        "is_hosted": _flag,
        "token_rotation_enabled": _flag,
        "siws_links": _section({"initiate_uri": _words(0, 3500, "^https://")}),
        "hermes_app_type": _ANY_WORDS,
        "function_runtime": _ANY_WORDS,
        "is_mcp_enabled": _flag,
    }
)

_TYPES = _named(
    _section(
        {
            "type": _TYPE,
            "title": _ANY_WORDS,
            "description": _ANY_WORDS,
            "is_required": _flag,
            "is_hidden": _flag,
            "hint": _ANY_WORDS,
        },
        "type",
        more=True,
    ),
    50,
)
_PARAMETERS = _section({"properties": _TYPES, "required": _list(_ANY_WORDS)}, "properties", more=True)
_FUNCTIONS = _named(
    _section(
        {
            "title": _ANY_WORDS,
            "description": _ANY_WORDS,
            "input_parameters": _PARAMETERS,
            "output_parameters": _PARAMETERS,
        },
        "title",
        "description",
        "input_parameters",
        "output_parameters",
    ),
    50,
)
_MCP_SERVERS = _named(
    _section(
        {
            "url": _words(0, 500, "^https://"),
            "headers": _named(_ANY_WORDS, 1000),
            "auth_provider_key": _words(0, 255),
            "auth_type": _one_of(
                "dynamic_client_registration", "no_auth", "manual_auth", "slack_identity_auth"
            ),
        },
        "url",
        "auth_type",
    ),
    20,
)

MANIFEST = _section(
    {
        "$schema": _ANY_WORDS,
        "_metadata": _section(
            dict.fromkeys(("schema_version", "min_version", "major_version", "minor_version"), _number)
        ),
        "app_directory": _DIRECTORY,
        "display_information": _DISPLAY,
        "features": _FEATURES,
        "oauth_config": _OAUTH,
        "settings": _SETTINGS,
        "functions": _FUNCTIONS,
        "workflows": _named(_OBJECT, 50),
        "datastores": _named(_OBJECT, 10),
        "outgoing_domains": _list(_words(0, 50, _DOMAIN), 0, 10, unique=True),
        "types": _TYPES,
        "external_auth_providers": _section({"oauth2": _OBJECT}),
        "mcp_servers": _MCP_SERVERS,
    },
    "display_information",
)
