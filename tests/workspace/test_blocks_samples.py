"""Samples that others keep: what Slack takes, we take; what it refuses, we refuse. What differs is listed."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from workspace.blocks import check_message, check_view

from tests.blockkit.catalogue import BLOCKS, EXAMPLES, Json, option, plain, put, raw
from tests.blockkit.ours import check
from tests.conftest import lacking
from tests.workspace.test_blocks_limits import beyond

REFUSED = {
    # sample: the complaint, and why it stands
    "messages/webhook_message_basic": (
        '[ERROR] `block_id` "fake_block_id" already exists [json-pointer:/blocks/1/block_id]',
        "an id stands for one block of a message: https://docs.slack.dev/reference/block-kit/blocks",
    ),
    "messages/webhook_message_delete": (
        '[ERROR] `block_id` "fake_block_id" already exists [json-pointer:/blocks/1/block_id]',
        "the same",
    ),
    "elements/rich_text_input_basic": (
        "[ERROR] must be a valid enum value (rich_text) [json-pointer:/blocks/0/element/initial_value/type]",
        "the first value is a rich_text block, by Slack's types; here it is a text within one",
    ),
    "rich_text/rich_text_list_ordered": (
        "[ERROR] must be less than 2 [json-pointer:/blocks/0/elements/0/border]",
        "a border is 0 or 1, by Slack's types; here it is 3",
    ),
}

MISUSES: dict[str, Callable[[], Json]] = {
    "table.rows.max_items": lambda: beyond("table.rows.max_items")[0],
    "table.row_shape": lambda: _with("table", "/rows/1", [raw("x")]),
    "table.column_settings": lambda: _with("table", "/column_settings", [{}, {}, {}]),
    "section.content": lambda: {"blocks": [{"type": "section"}]},
    "static_select.choice_source": lambda: _with(
        "static_select", "/option_groups", [{"label": plain("x"), "options": [option("x")]}]
    ),
    "image.source": lambda: _with("image element", "/slack_file", {"id": "F0123456789"}),
    "number_input.range": lambda: _with("number_input", "/min_value", "11"),
    "context.elements": lambda: _with("context", "/elements/0", {"type": "button", "text": plain("x")}),
    "input.element": lambda: _with("input", "/element", {"type": "button", "text": plain("x")}),
}


def _with(name: str, field: str, value: Any) -> Json:
    changed: Json = put(EXAMPLES[name].payload, EXAMPLES[name].place + field, value)
    return changed


def oracle(name: str) -> Any:
    folder = os.environ.get("TEST_ORACLES")
    if not folder:
        lacking("TEST_ORACLES names no folder with samples of Block Kit")
    return json.loads((Path(folder or "") / name).read_text(encoding="utf-8"))


# --- what is taken


def complaints(name: str, sample: Json) -> list[str]:
    """What is said of a sample, put where such a thing stands."""
    folder, _, _ = name.partition("/")
    if folder == "views":
        return check_view(sample)
    if folder == "messages":
        return check_message(sample)
    if folder == "attachments":
        return check_message({"attachments": [sample]})
    if sample.get("type") == "alert":
        return check_view(put(EXAMPLES["modal"].payload, "/blocks", [sample]))
    return check_message({"blocks": [HOLD[folder](name.partition("/")[2], sample)]})


def _block(_name: str, sample: Json) -> Json:
    return sample


def _element(_name: str, sample: Json) -> Json:
    kind = sample["type"]
    if kind == "image":
        return {"type": "context", "elements": [sample]}
    if kind == "url":
        return {**BLOCKS["task_card"], "sources": [sample]}
    if kind.endswith("_input") or kind == "datetimepicker":
        return {"type": "input", "label": plain("What"), "element": sample}
    return {"type": "actions", "elements": [sample]}


def _object(name: str, sample: Json) -> Json:
    kind = name.removesuffix("_basic").removesuffix("_at_limit")
    element, field = {
        "confirmation_dialogue": ("button", "confirm"),
        "conversation_filter": ("conversations_select", "filter"),
        "dispatch_action_configuration": ("plain_text_input", "dispatch_action_config"),
        "workflow": ("workflow_button", "workflow"),
        "trigger": ("workflow_button", "workflow"),
        "input_parameter": ("workflow_button", "workflow"),
        "option_group": ("static_select", "option_groups"),
        "option": ("static_select", "options"),
        "option_value": ("static_select", "options"),
    }.get(kind, ("", ""))
    if not element:
        return {"type": "section", "text": sample}
    url = "https://slack.com/shortcuts/x"
    wrapped = {
        "trigger": {"trigger": sample},
        "input_parameter": {"trigger": {"url": url, "customizable_input_parameters": [sample]}},
    }.get(kind, [sample] if element == "static_select" else sample)
    text = {"text": plain("x")} if element.endswith("button") else {}
    return _element("", {"type": element, **text, field: wrapped})


def _rich_text(_name: str, sample: Json) -> Json:
    inside = sample["type"].startswith("rich_text_")
    elements = [sample] if inside else [{"type": "rich_text_section", "elements": [sample]}]
    return {"type": "rich_text", "elements": elements}


HOLD: dict[str, Callable[[str, Json], Json]] = {
    "blocks": _block,
    "elements": _element,
    "objects": _object,
    "rich_text": _rich_text,
}


def test_what_others_know_as_valid_is_taken() -> None:
    samples = oracle("blockkit-valid.json")

    said = {name: complaints(name, sample) for name, sample in samples.items()}

    assert len(samples) == 100
    assert {name for name, found in said.items() if found} == set(REFUSED)
    assert all(complaint in said[name] for name, (complaint, _) in REFUSED.items())


# --- what is refused


def test_what_others_know_as_invalid_is_refused() -> None:
    cases = oracle("blockkit-invalid.json")["cases"]

    taken = [case["id"] for case in cases if not check(_payload(case["constraint"]))]

    assert len(cases) == 106
    assert not taken


def _payload(constraint: str) -> Json:
    return MISUSES[constraint]() if constraint in MISUSES else beyond(constraint)[0]


@pytest.mark.parametrize("misuse", MISUSES)
def test_misuses_are_refused_without_their_list_too(misuse: str) -> None:
    assert check(MISUSES[misuse]())
