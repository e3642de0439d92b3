"""The manifest: what Slack's own schema refuses is refused at the start, in one sentence; what it takes is taken."""

from __future__ import annotations

import copy
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from workspace.manifest import read_manifest
from workspace.manifest_rules import complaint

from tests.conftest import lacking

from .conftest import HERE, ROOT, Json, run
from .scenario import MANIFEST, WORLD

NOT_RUN_HERE = ("workflows", "datastores", "external_auth_providers")
"""Sections for apps that run on Slack's own machines: of these only the outline is checked."""

FULL: Json = {
    "_metadata": {"major_version": 2, "minor_version": 0, "schema_version": 1, "min_version": 1},
    "display_information": {
        "name": "Harbour Bot",
        "description": "Knows the tides",
        "long_description": "x" * 175,
        "background_color": "#1d4f5c",
    },
    "app_directory": {
        "app_directory_categories": ["harbours"],
        "use_direct_install": False,
        "direct_install_url": "https://harbour.example/install",
        "installation_landing_page": "https://harbour.example",
        "privacy_policy_url": "https://harbour.example/privacy",
        "support_url": "https://harbour.example/help",
        "support_email": "help@harbour.example",
        "supported_languages": ["en"],
        "pricing": "free",
    },
    "features": {
        "app_home": {
            "home_tab_enabled": True,
            "messages_tab_enabled": True,
            "messages_tab_read_only_enabled": False,
        },
        "bot_user": {"display_name": "harbour", "always_online": True},
        "shortcuts": [
            {
                "name": "New berth",
                "type": "global",
                "callback_id": "new_berth",
                "description": "Opens the form",
            }
        ],
        "slash_commands": [
            {
                "command": "/tide",
                "description": "When the water comes",
                "usage_hint": "[day]",
                "should_escape": True,
                "url": "https://harbour.example/tide",
            }
        ],
        "functions": [
            {
                "callback_id": "sail",
                "title": "Sail",
                "description": "Sails",
                "input_parameters": [{"type": "string", "name": "ship", "is_required": True}],
                "output_parameters": [],
            }
        ],
        "workflow_steps": [{"name": "Sail", "callback_id": "sail"}],
        "unfurl_domains": ["harbour.example"],
        "assistant_view": {
            "assistant_description": "Knows the tides",
            "suggested_prompts": [{"title": "Tides", "message": "When?"}],
        },
        "agent_view": {
            "agent_description": "Knows the tides",
            "suggested_prompts": [{"title": "Tides", "message": "When?"}],
            "actions": [{"name": "sail", "description": "Sails"}],
        },
    },
    "oauth_config": {
        "redirect_urls": ["https://harbour.example/back"],
        "scopes": {"bot": ["chat:write"], "user": [], "bot_optional": ["im:history"], "user_optional": []},
        "token_management_enabled": False,
        "pkce_enabled": False,
    },
    "settings": {
        "allowed_ip_address_ranges": ["127.0.0.1/32"],
        "event_subscriptions": {
            "request_url": "https://harbour.example/slack",
            "bot_events": ["app_mention"],
            "user_events": [],
            "metadata_subscriptions": [{"app_id": "A0", "event_type": "berth_asked"}],
        },
        "incoming_webhooks": {"incoming_webhooks_enabled": False},
        "interactivity": {
            "is_enabled": True,
            "request_url": "https://harbour.example/slack",
            "message_menu_options_url": "https://harbour.example/slack",
        },
        "org_deploy_enabled": False,
        "socket_mode_enabled": True,
        "is_hosted": False,
        "token_rotation_enabled": False,
        "siws_links": {"initiate_uri": "https://harbour.example/in"},
        "hermes_app_type": "remote",
        "function_runtime": "remote",
        "is_mcp_enabled": False,
    },
    "functions": {
        "book_berth": {
            "title": "Book a berth",
            "description": "Books a berth",
            "input_parameters": {"properties": {"ship": {"type": "string"}}, "required": ["ship"]},
            "output_parameters": {"properties": {}},
        }
    },
    "outgoing_domains": ["harbour.example"],
    "types": {"ship": {"type": "string", "title": "Ship", "is_hidden": False}},
    "mcp_servers": {
        "tides": {"url": "https://harbour.example/mcp", "auth_type": "no_auth", "headers": {"a": "b"}}
    },
}
"""Every setting that is checked, as it may be."""

WRONG: list[object] = [
    None, True, 1, "", "x", "X y", "x" * 36, "x" * 300, "x" * 4001, "/" + "x" * 32, "ftp://x", "1.2.3.999", "a@b@c", [],
    ["x"] * 2, [1], [str(n) for n in range(60)], [{}], {}, {"x": "y"}, {str(n): {"type": "string"} for n in range(51)},
]  # fmt: skip


@pytest.fixture(scope="module")
def slacks() -> jsonschema.Draft7Validator:
    folder = os.environ.get("TEST_ORACLES", "")
    if not folder:
        lacking("TEST_ORACLES names no folder with the schema of Slack's manifests")
    schema = json.loads((Path(folder) / "manifest.schema.2.0.0.json").read_text(encoding="utf-8"))
    return jsonschema.Draft7Validator(schema)


@pytest.mark.parametrize(
    "path", [ROOT / "manifest.json", HERE / "manifest.json", MANIFEST], ids=["bot", "tests", "scenario"]
)
def test_our_own_manifests_are_taken(slacks: jsonschema.Draft7Validator, path: Path) -> None:
    slacks.validate(json.loads(path.read_text(encoding="utf-8")))

    read_manifest(path)


def test_the_full_manifest_is_taken_and_names_every_setting(slacks: jsonschema.Draft7Validator) -> None:
    slacks.validate(FULL)

    assert complaint(FULL) == ""
    assert isinstance(slacks.schema, dict)
    assert set(slacks.schema["properties"]) - set(FULL) == {"$schema", *NOT_RUN_HERE}


def test_what_the_schema_refuses_is_refused(slacks: jsonschema.Draft7Validator) -> None:
    tried, differing = 0, []
    for manifest, change in changed(FULL):
        tried += 1
        refused = not slacks.is_valid(manifest)
        if refused != bool(complaint(manifest)):
            differing.append((change, "refused by the schema" if refused else "taken by the schema"))

    assert differing == []
    assert tried > 2500


def test_every_length_and_number_has_the_schemas_edge(slacks: jsonschema.Draft7Validator) -> None:
    tried, differing = 0, []
    for manifest, change in at_the_edges(FULL, slacks.schema):
        tried += 1
        if slacks.is_valid(manifest) == bool(complaint(manifest)):
            differing.append(change)

    assert differing == []
    assert tried > 200


def at_the_edges(manifest: Json, schema: Any) -> Iterator[tuple[Json, str]]:
    """Each text and list of the manifest at the limits that the schema sets it, and one beyond."""
    for path in paths(manifest):
        value, rule = holder(manifest, path)[path[-1]], schema_at(schema, path)
        for name in {"minLength", "maxLength", "minItems", "maxItems"} & set(rule):
            for size in {max(0, rule[name] - 1), rule[name], rule[name] + 1}:
                made = copy.deepcopy(manifest)
                holder(made, path)[path[-1]] = resized(value, size)
                yield made, f"{path} has {size}"


def schema_at(schema: Any, path: tuple[str | int, ...]) -> Any:
    rule = schema
    for key in path:
        parts = rule.get("properties", {})
        others: Json = next(iter(rule.get("patternProperties", {}).values()), {})
        rule = rule.get("items", {}) if isinstance(key, int) else parts.get(key, others)
        if "$ref" in rule:
            rule = schema["definitions"][rule["$ref"].rpartition("/")[2]]
    return rule


def resized(value: Any, size: int) -> Any:
    if isinstance(value, str):
        return (value + "x" * size)[:size]
    first = value[0] if value else "x"
    return [{**first} if isinstance(first, dict) else f"{number}{first}" for number in range(size)]


def changed(manifest: Json) -> Iterator[tuple[Json, str]]:
    """Each setting of the manifest once with each wrong value, once not there, and once with another beside it."""
    for path in paths(manifest):
        for wrong in WRONG:
            made = copy.deepcopy(manifest)
            holder(made, path)[path[-1]] = wrong
            yield made, f"{path} is {str(wrong)[:40]!r}"
        made = copy.deepcopy(manifest)
        del holder(made, path)[path[-1]]
        yield made, f"{path} is not there"
        if path[-1] == next(iter(holder(manifest, path))):
            made = copy.deepcopy(manifest)
            holder(made, path)["nonsense"] = "x"
            yield made, f"nonsense beside {path}"


def paths(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if path:
        yield path
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in parts:
        yield from paths(each, (*path, key))


def holder(manifest: Json, path: tuple[str | int, ...]) -> Any:
    found: Any = manifest
    for key in path[:-1]:
        found = found[key]
    return found


@pytest.mark.parametrize(
    ("section", "setting", "words"),
    [
        (
            "display_information",
            {"name": "x" * 36},
            "display_information.name must have 1 to 35 characters, and has 36",
        ),
        ("features", {"slash_comands": []}, "features.slash_comands is unknown"),
        (
            "features",
            {"slash_commands": [{"command": "tide", "description": "x"}]},
            "features.slash_commands[0].command: 'tide' does not fit ^/",
        ),
        ("settings", {"interactivity": {}}, "settings.interactivity.is_enabled is missing"),
    ],
)
def test_a_start_with_a_bad_manifest_ends_with_one_sentence(
    tmp_path: Path, section: str, setting: Json, words: str
) -> None:
    manifest = json.loads((HERE / "manifest.json").read_text(encoding="utf-8"))
    manifest[section] |= setting
    path = tmp_path / "manifest.json"
    path.write_text(json.dumps(manifest), encoding="utf-8")

    ended = run("--world", str(WORLD), "--manifest", str(path))

    assert ended.returncode == 2
    assert ended.stderr == f"{path}: not an app manifest: {words}\n"
