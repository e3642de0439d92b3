"""Menus that the app fills while a person types: what it suggests is what is chosen, word for word."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from slack_bolt import App

from .client_views import entry, modal, text
from .conftest import Json, Practice, new_app

Connect = Callable[[App], object]
DANA = {"as": "U0DANA"}
ALMA: Json = {"text": text("The Alma"), "value": "alma", "description": text("Three masts")}
BOREALIS: Json = {"text": text("The Borealis"), "value": "borealis"}
GROUPS = [{"label": text("Ours"), "options": [ALMA]}, {"label": text("Theirs"), "options": [BOREALIS]}]
SHIP = {"type": "external_select", "action_id": "ship", "min_query_length": 1}
FLEET = {"type": "multi_external_select", "action_id": "fleet"}


@pytest.fixture
def used(practice: Practice, connect: Connect) -> list[Json]:
    """What reaches an app that suggests ships: one that begins so, or a fleet in groups."""
    app, bodies = new_app(practice), list[Json]()

    @app.options("ship")
    def ships(ack: Any, body: Json) -> None:
        ack(options=[each for each in (ALMA, BOREALIS) if each["value"].startswith(body["value"])])

    @app.options("fleet")
    def fleets(ack: Any) -> None:
        ack(option_groups=GROUPS)

    def note(ack: Any, body: Json) -> None:
        bodies.append(body)
        ack()

    app.action("ship")(note)
    app.action("fleet")(note)
    app.view("berth")(note)

    @app.shortcut("new_berth")
    def opened(ack: Any, shortcut: Json, client: Any) -> None:
        ack()
        initial = {"initial_options": [BOREALIS]}
        view = modal("berth", "A berth", [entry(SHIP), entry(FLEET | initial)])
        client.views_open(trigger_id=shortcut["trigger_id"], view=view)

    connect(app)
    return bodies


@pytest.fixture
def menus(practice: Practice) -> Json:
    """Where the two menus stand in a message, for wishes."""
    blocks: list[Json] = [
        {"type": "actions", "elements": [SHIP]},
        {"type": "section", "text": text("A fleet"), "accessory": FLEET},
    ]
    post = practice.client().chat_postMessage(channel="C0DOCKS", text="Which?", blocks=blocks)
    return {**DANA, "channel": "C0DOCKS", "ts": post["ts"]}


def test_the_chosen_option_is_as_the_app_suggested_it(
    practice: Practice, used: list[Json], menus: Json
) -> None:
    practice.post("control/suggest", **menus, action_id="ship", value="al")
    practice.post("control/press", **menus, action_id="ship", value="alma")

    [body] = used
    assert body["actions"][0]["selected_option"] == ALMA
    [block] = [block for block in body["state"]["values"].values() if "ship" in block]
    assert block["ship"]["selected_option"] == ALMA


def test_groups_of_options_stay_groups(practice: Practice, used: list[Json], menus: Json) -> None:
    grouped = practice.post("control/suggest", **menus, action_id="fleet", value="")
    flat = practice.post("control/suggest", **menus, action_id="ship", value="b")
    practice.post("control/press", **menus, action_id="fleet", value=["borealis", "alma"])

    assert grouped == {"ok": True, "options": [ALMA, BOREALIS], "option_groups": GROUPS}
    assert flat == {"ok": True, "options": [BOREALIS]}
    assert used[0]["actions"][0]["selected_options"] == [BOREALIS, ALMA]


def test_what_was_suggested_before_can_still_be_chosen(
    practice: Practice, used: list[Json], menus: Json
) -> None:
    for words in ("al", "bo"):
        practice.post("control/suggest", **menus, action_id="ship", value=words)
    practice.post("control/press", **menus, action_id="ship", value="alma")

    assert used[0]["actions"][0]["selected_option"] == ALMA


def test_in_a_form_too_and_what_stood_there_at_first(practice: Practice, used: list[Json]) -> None:
    practice.post("control/shortcut", **DANA, callback_id="new_berth")
    practice.post("control/suggest", **DANA, action_id="ship", value="al")
    values = {"block_ship": {"ship": "alma"}, "block_fleet": {"fleet": ["borealis"]}}
    practice.post("control/submit", **DANA, values=values)

    held = used[0]["view"]["state"]["values"]
    assert held["block_ship"]["ship"]["selected_option"] == ALMA
    assert held["block_fleet"]["fleet"]["selected_options"] == [BOREALIS]


def test_what_is_suggested_to_one_is_not_known_of_another(
    practice: Practice, used: list[Json], menus: Json
) -> None:
    practice.post("control/suggest", **menus, action_id="ship", value="al")
    practice.post("control/press", **{**menus, "as": "U0LEE"}, action_id="ship", value="alma")

    assert used[0]["actions"][0]["selected_option"]["text"]["text"] == "alma"
