"""What Slack takes as an app manifest: which settings there are, of which type, how long and how many.

Source: https://docs.slack.dev/reference/app-manifest. Workflows, datastores and outside accounts are for apps that run
on Slack's own machines: of these only the outline is checked.
"""

from __future__ import annotations

from workspace.manifest_checks import flag, listing, named, number, one_of, section, words


def complaint(data: object) -> str:
    """The first thing that is wrong with the manifest, in one sentence; nothing if Slack would take it."""
    return MANIFEST(data, "")


_ANY_WORDS = words()
_OBJECT = section({}, more=True)
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
_TYPE = one_of(
    "integer",
    "number",
    "boolean",
    "string",
    "object",
    "array",
    *(f"slack#/types/{name}" for name in _SLACK_TYPES),
)

_DISPLAY = section(
    {
        "name": words(1, 35),
        "description": words(1, 140),
        "long_description": words(175, 4000),
        "background_color": words(4, 7),
    },
    "name",
)

_DIRECTORY = section(
    {
        "app_directory_categories": listing(words(1, 255), 0, 3),
        "use_direct_install": flag,
        "direct_install_url": words(0, 255, _WEB),
        "installation_landing_page": words(0, 255, _WEB),
        "privacy_policy_url": words(0, 500, _WEB),
        "support_url": words(0, 350, _WEB),
        "support_email": words(0, 100, _EMAIL),
        "supported_languages": listing(words(0, 50), 1, 50),
        "pricing": words(1, 30),
    },
    "installation_landing_page",
    "privacy_policy_url",
    "support_url",
    "support_email",
    "supported_languages",
    "pricing",
)

_PARAMETER = section(
    {
        "type": _TYPE,
        "name": _ANY_WORDS,
        "title": _ANY_WORDS,
        "description": _ANY_WORDS,
        "is_required": flag,
    },
    "type",
    "name",
    more=True,
)
_PROMPTS = section({"title": _ANY_WORDS, "message": _ANY_WORDS}, "title", "message")
_ACTION = section({"name": _ANY_WORDS, "description": _ANY_WORDS}, "name", "description")

_FEATURES = section(
    {
        "app_home": section(
            {
                "home_tab_enabled": flag,
                "messages_tab_enabled": flag,
                "messages_tab_read_only_enabled": flag,
            }
        ),
        "bot_user": section({"display_name": words(1, 80), "always_online": flag}, "display_name"),
        "shortcuts": listing(
            section(
                {
                    "name": words(1, 24),
                    "type": one_of("message", "global"),
                    "callback_id": words(1, 255),
                    "description": words(1, 150),
                },
                "name",
                "type",
                "callback_id",
                "description",
            ),
            1,
            10,
        ),
        "slash_commands": listing(
            section(
                {
                    "command": words(2, 32, "^/"),
                    "url": words(0, 3000, _WEB),
                    "description": words(1, 2000),
                    "usage_hint": words(1, 1000),
                    "should_escape": flag,
                },
                "command",
                "description",
            ),
            1,
            50,
        ),
        "functions": listing(
            section(
                {
                    "callback_id": _ANY_WORDS,
                    "title": _ANY_WORDS,
                    "description": _ANY_WORDS,
                    "input_parameters": listing(_PARAMETER, 0, 20),
                    "output_parameters": listing(_PARAMETER, 0, 20),
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
        "workflow_steps": listing(
            section({"name": words(1, 50), "callback_id": words(1, 50)}, "name", "callback_id"), 1, 10
        ),
        "unfurl_domains": listing(words(0, 255, _DOMAIN), 1, 5, unique=True),
        "assistant_view": section(
            {"assistant_description": _ANY_WORDS, "suggested_prompts": listing(_PROMPTS)},
            "assistant_description",
        ),
        "agent_view": section(
            {
                "agent_description": words(0, 300),
                "suggested_prompts": listing(_PROMPTS, 0, 4),
                "actions": listing(_ACTION),
            }
        ),
    }
)

_SCOPES = listing(words(0, 50), 0, 255)
_OAUTH = section(
    {
        "redirect_urls": listing(words(0, 2500), 0, 1000, unique=True),
        "scopes": section(
            {"user": _SCOPES, "bot": _SCOPES, "user_optional": _SCOPES, "bot_optional": _SCOPES}
        ),
        "token_management_enabled": flag,
        "pkce_enabled": flag,
    }
)

_EVENTS = listing(words(0, 50), 0, 100, unique=True)
_METADATA = section({"app_id": _ANY_WORDS, "event_type": words(0, 50)}, "app_id", "event_type")
_REQUEST_URL = words(0, 3500, _WEB)
_SETTINGS = section(
    {
        "allowed_ip_address_ranges": listing(words(0, None, _ADDRESSES), 1, 50, unique=True),
        "event_subscriptions": section(
            {
                "request_url": _REQUEST_URL,
                "user_events": _EVENTS,
                "bot_events": _EVENTS,
                "metadata_subscriptions": listing(_METADATA, 1, 20, unique=True),
            }
        ),
        "incoming_webhooks": section({"incoming_webhooks_enabled": flag}),
        "interactivity": section(
            {"is_enabled": flag, "request_url": _REQUEST_URL, "message_menu_options_url": _REQUEST_URL},
            "is_enabled",
        ),
        "org_deploy_enabled": flag,
        "socket_mode_enabled": flag,
        "is_hosted": flag,
        "token_rotation_enabled": flag,
        "siws_links": section({"initiate_uri": words(0, 3500, "^https://")}),
        "hermes_app_type": _ANY_WORDS,
        "function_runtime": _ANY_WORDS,
        "is_mcp_enabled": flag,
    }
)

_TYPES = named(
    section(
        {
            "type": _TYPE,
            "title": _ANY_WORDS,
            "description": _ANY_WORDS,
            "is_required": flag,
            "is_hidden": flag,
            "hint": _ANY_WORDS,
        },
        "type",
        more=True,
    ),
    50,
)
_PARAMETERS = section({"properties": _TYPES, "required": listing(_ANY_WORDS)}, "properties", more=True)
_FUNCTIONS = named(
    section(
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
_MCP_SERVERS = named(
    section(
        {
            "url": words(0, 500, "^https://"),
            "headers": named(_ANY_WORDS, 1000),
            "auth_provider_key": words(0, 255),
            "auth_type": one_of(
                "dynamic_client_registration", "no_auth", "manual_auth", "slack_identity_auth"
            ),
        },
        "url",
        "auth_type",
    ),
    20,
)

MANIFEST = section(
    {
        "$schema": _ANY_WORDS,
        "_metadata": section(
            dict.fromkeys(("schema_version", "min_version", "major_version", "minor_version"), number)
        ),
        "app_directory": _DIRECTORY,
        "display_information": _DISPLAY,
        "features": _FEATURES,
        "oauth_config": _OAUTH,
        "settings": _SETTINGS,
        "functions": _FUNCTIONS,
        "workflows": named(_OBJECT, 50),
        "datastores": named(_OBJECT, 10),
        "outgoing_domains": listing(words(0, 50, _DOMAIN), 0, 10, unique=True),
        "types": _TYPES,
        "external_auth_providers": section({"oauth2": _OBJECT}),
        "mcp_servers": _MCP_SERVERS,
    },
    "display_information",
)
