"""What an app hears when people use elements that stand deep in a message, or are two in one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.blockkit.catalogue import BLOCKS, CARD, Json, element, message, plain, without
from tests.workspace.conftest import Practice, new_app

CRANE = element("button", text=plain("Sink"), value="north")


@pytest.fixture
def heard(practice: Practice, connect: Callable[..., object]) -> list[Json]:
    """The actions that an app in the workspace has heard of."""
    app, actions = new_app(practice), list[Json]()

    def listener(ack: Any, action: Json) -> None:
        ack()
        actions.append(action)

    for name in ("button", "feedback_buttons", "icon_button"):
        app.action(name)(listener)
    connect(app)
    return actions


def press(practice: Practice, block: Json, **wish: object) -> Json:
    post = practice.client().chat_postMessage(channel="C0DOCKS", **message(block))
    return practice.post("control/press", **{"as": "U0DANA", "channel": "C0DOCKS", "ts": post["ts"], **wish})


@pytest.mark.parametrize(
    "block",
    [
        {"type": "carousel", "elements": [{"type": "card", **CARD, "actions": [CRANE]}]},
        {"type": "container", "title": plain("Done"), "child_blocks": [{"type": "actions", "elements": [CRANE]}]},
    ],
    ids=lambda block: block["type"],
)  # fmt: skip
def test_a_button_within_another_block_is_pressed(practice: Practice, heard: list[Json], block: Json) -> None:
    press(practice, block, action_id="button")

    assert heard[0]["value"] == "north"
    assert heard[0]["block_id"]


def test_one_of_two_feedback_buttons_is_pressed(practice: Practice, heard: list[Json]) -> None:
    block = without(BLOCKS["context_actions"], "/block_id")

    press(practice, block, action_id="feedback_buttons", value="bad")

    assert (heard[0]["type"], heard[0]["value"]) == ("feedback_buttons", "bad")
    assert heard[0]["text"] == plain("Bad")


def test_a_feedback_that_nobody_offers_cannot_be_given(practice: Practice) -> None:
    answer = press(practice, BLOCKS["context_actions"], action_id="feedback_buttons", value="so so")

    assert answer == {"ok": False, "error": "feedback_buttons has no button with the value so so"}


def test_an_icon_is_pressed(practice: Practice, heard: list[Json]) -> None:
    press(practice, BLOCKS["context_actions"], action_id="icon_button")

    assert (heard[0]["type"], heard[0]["value"], heard[0]["icon"]) == ("icon_button", "12", "trash")
