"""What the app in Python shows: a message with every element, a form with every input, a Home tab."""

from __future__ import annotations

from .conftest import Json


def text(words: str) -> Json:
    return {"type": "plain_text", "text": words}


def button(action_id: str, words: str, **more: str) -> Json:
    return {"type": "button", "action_id": action_id, "text": text(words), **more}


def chooser(type: str, **more: object) -> Json:
    return {"type": type, "action_id": f"pick_{type}", **more}


OPTIONS = [{"text": text(pier), "value": pier} for pier in ("north", "south", "west")]
IN_A_ROW = [
    chooser("static_select", options=OPTIONS),
    chooser("external_select", action_id="pick_ship", min_query_length=1),
    chooser("users_select"),
    chooser("conversations_select"),
    chooser("channels_select"),
    chooser("datepicker"),
    chooser("timepicker"),
    chooser("datetimepicker"),
    chooser("radio_buttons", options=OPTIONS),
    chooser("checkboxes", options=OPTIONS),
]
OF_MANY_VALUES = [
    chooser("multi_static_select", options=OPTIONS),
    chooser("multi_external_select", action_id="pick_fleet", min_query_length=0),
    chooser("multi_users_select"),
    chooser("multi_conversations_select"),
    chooser("multi_channels_select"),
]
WRITTEN = [
    chooser("plain_text_input"),
    chooser("email_text_input"),
    chooser("url_text_input"),
    chooser("number_input", is_decimal_allowed=False),
    chooser("rich_text_input"),
    chooser("file_input"),
]

BOARD = [
    {"type": "header", "text": text("The board")},
    {
        "type": "actions",
        "elements": [
            button("done", "Done", value="Alma", style="primary"),
            button("away", "Away"),
            chooser("overflow", options=OPTIONS),
        ],
    },
    {"type": "actions", "elements": IN_A_ROW},
    *({"type": "section", "text": text("Choose"), "accessory": each} for each in OF_MANY_VALUES),
]


def home(weather: str) -> Json:
    blocks = [
        {"type": "section", "text": {"type": "mrkdwn", "text": f"*{weather}* seas"}},
        {"type": "actions", "elements": [button("stir", "Stir", value=weather)]},
    ]
    return {"type": "home", "callback_id": "home", "blocks": blocks}


def entry(element: Json) -> Json:
    """An input that may stay empty."""
    named = {"block_id": f"block_{element['action_id']}", "label": text(element["type"])}
    return {"type": "input", **named, "element": element, "optional": True}


def modal(callback_id: str, title: str, blocks: list[Json]) -> Json:
    return {
        "type": "modal",
        "callback_id": callback_id,
        "title": text(title),
        "submit": text("Send"),
        "close": text("Leave"),
        "private_metadata": "harbour",
        "notify_on_close": True,
        "blocks": blocks,
    }


SHIP = {
    "type": "input",
    "block_id": "ship",
    "label": text("Ship"),
    "element": {"type": "plain_text_input", "action_id": "name"},
}
PRESSED = {"type": "actions", "elements": [button("another", "Another"), button("rename", "Rename")]}
FORM = modal("berth", "A berth", [SHIP, PRESSED, *map(entry, [*IN_A_ROW, *OF_MANY_VALUES, *WRITTEN])])
RENAMED = modal("berth", "A berth, renamed", [SHIP, PRESSED])
SECOND = modal("second", "A second form", [SHIP])
