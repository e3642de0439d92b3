"""Every event and interaction has the shape of Slack's: no key that Slack does not send, and no other type.

The recordings that they are held to say what may be there; what must be there is in test_parcels_required.py.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import lacking
from tests.npm.payloads import case_of

from .conftest import Json
from .parcels import EVENTS, play, subscribed
from .test_answers_shapes import kind_of, places

RECORDED = {
    "command": "SlashCommandPayload",
    "message_action": "MessageShortcutPayload",
    "view_submission": "ViewSubmissionPayload",
    "view_closed": "ViewClosedPayload",
    "message": "MessagePayload",
}
"""Where the recordings call a kind otherwise than Slack does."""

NOT_RECORDED = {"shortcut", "function_executed", "block_suggestion/message", "block_suggestion/view"}
MESSAGES = re.compile(r"\.(event\.message|event\.previous_message|event\.root|event|message)(?=\.|$)")
"""Where in a payload a message stands; what the recordings of the payload lack may be in those of a channel's history."""

EXCEPTIONS = {
    r"\S+ \.context_(team|enterprise)_id": (
        "recorded with some events only; Slack's page on the Events API has them in the envelope of all"
    ),
    r"\S+ \.(event\.)?view\.blocks": "cut from the recordings",
    r"BlockActionPayload \.actions\[\]\.rich_text_value\.elements\[\].*": "the recordings have an empty one",
    r"BlockActionPayload \.actions\[\]\.selected_(users|channels|conversations|options)(\[\].*)?": (
        "nobody recorded a choice of several; Slack's TypeScript types have it"
    ),
    r"BlockActionPayload \.actions\[\]\.selected_date_time": (
        "nobody recorded this picker; Slack's page on the element has it"
    ),
    r"BlockActionPayload \.actions\[\]\.icon": (
        "nobody recorded an icon button; Slack's TypeScript types have it"
    ),
    r"(UserChange|TeamJoin)Payload \.event\.(event|cache)_ts": (
        "not recorded, or not with both; Slack's TypeScript types have both with both"
    ),
    r"(UserChange|TeamJoin)Payload \.event\.user\.profile\.status_emoji_display_info": (
        "not recorded with these events; users.info has it, and Slack's TypeScript types want it here"
    ),
    r"\S+ \S+\.files\[\]\.(original|thumb_\d+)_[wh]": (
        "numbers in Slack's documentation and in its TypeScript types; the client that recorded reads text"
    ),
    r"ViewSubmissionPayload \.response_urls(\[\].*)?": (
        "not recorded; Slack's page on the payload has it, and its TypeScript types say of what it consists"
    ),
    r"SlashCommandPayload \.is_enterprise_install": (
        "commands come as a form, which knows nothing but text; the client that recorded reads it as a truth value"
    ),
}


@pytest.fixture(scope="module")
def parcels(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Json]]:
    with subscribed(tmp_path_factory.mktemp("parcels")) as practice:
        yield play(practice)


@pytest.fixture(scope="module")
def shapes() -> Json:
    folder = os.environ.get("TEST_ORACLES", "")
    if not folder:
        lacking("TEST_ORACLES names no folder with recordings of Slack")
    recorded: Json = json.loads((Path(folder) / "slack-shapes.json").read_text(encoding="utf-8"))
    return recorded


def test_everything_is_delivered_that_an_app_can_ask_for(parcels: list[Json]) -> None:
    told = {case_of(body).split("/")[0] for body in parcels}

    assert told >= {name.split(".")[0] for name in EVENTS}
    assert told >= {"block_actions", "view_submission", "view_closed", "block_suggestion", "command"}
    assert told >= {"shortcut", "message_action"}


def test_no_payload_has_a_key_or_a_type_that_slack_has_not(parcels: list[Json], shapes: Json) -> None:
    found: dict[str, str] = {}
    for body in parcels:
        if case_of(body) not in NOT_RECORDED:
            found |= deviations(body, shapes)

    assert {place: why for place, why in found.items() if not excepted(place)} == {}
    assert {pattern for pattern in EXCEPTIONS if not any(re.fullmatch(pattern, at) for at in found)} == set()


def deviations(body: Json, shapes: Json) -> dict[str, str]:
    name, found = name_of(case_of(body)), {}
    for place, value in places(body):
        kinds = kinds_at(place, shapes, name)
        if kinds is None:
            found[f"{name} {place}"] = "unknown"
        elif value is not None and kind_of(value) not in kinds and "*" not in kinds:
            found[f"{name} {place}"] = f"{kind_of(value)}, not {kinds}"
    return found


def name_of(case: str) -> str:
    """message/message_changed is MessageChangedPayload, message/file_share is MessageFileSharePayload."""
    kind = case.removeprefix("message/") if "/message_" in case else case
    kind = "block_action" if kind.startswith("block_actions") else kind
    words = re.split("[_/]", kind)
    return RECORDED.get(case) or "".join(map(str.title, words)) + "Payload"


def kinds_at(place: str, shapes: Json, name: str) -> list[str] | None:
    """Files look as files.info shows them; they are cut from the recordings of payloads."""
    if ".files[]" in place:
        place, name = ".file" + place.partition(".files[]")[2], "files.info"
    known: list[str] | None = shapes[name].get(place)
    of_history: list[str] | None = shapes["conversations.history"].get(
        MESSAGES.sub(".messages[]", place, count=1)
    )
    return known if known or not may_be_message(name) else of_history


def may_be_message(name: str) -> bool:
    return name.startswith("Message") or name in ("AppMentionPayload", "BlockActionPayload")


def excepted(place: str) -> bool:
    return any(re.fullmatch(pattern, place) for pattern in EXCEPTIONS)
