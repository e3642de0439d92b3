"""One valid example of every block and element, each with every field that may stand beside the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]


def plain(words: str) -> Json:
    return {"type": "plain_text", "text": words, "emoji": True}


def mrkdwn(words: str) -> Json:
    return {"type": "mrkdwn", "text": words, "verbatim": True}


def option(words: str, **more: Any) -> Json:
    return {"text": plain(words), "value": words, "description": plain("a ship"), **more}


def row(*elements: Json) -> Json:
    return {"type": "rich_text_section", "elements": list(elements)}


def said(words: str, **style: bool) -> Json:
    return {"type": "text", "text": words, **({"style": style} if style else {})}


CONFIRM = {
    "title": plain("Sure?"),
    "text": plain("The crane goes down."),
    "confirm": plain("Sink it"),
    "deny": plain("Keep it"),
    "style": "danger",
}
SHIPS = [option("Aurora"), option("Borealis")]
MARKED_UP = [{**option("Aurora"), "text": mrkdwn("*Aurora*")}, option("Borealis")]
PICTURE = {"type": "image", "image_url": "https://harbour.example/crane.png", "alt_text": "a crane"}
STORED_PICTURES = [
    {"type": "image", "slack_file": file, "alt_text": "a crane"}
    for file in ({"id": "F0123456789"}, {"url": "https://harbour.example/F0123456789"})
]
RICH_TEXT = {"type": "rich_text", "elements": [row(said("High water"))]}
DISPATCH = {"trigger_actions_on": ["on_enter_pressed", "on_character_entered"]}
FILTER = {
    "include": ["public", "private"],
    "exclude_external_shared_channels": True,
    "exclude_bot_users": True,
}
MENU = {"placeholder": plain("Choose"), "confirm": CONFIRM, "focus_on_load": True}
TYPED = {"placeholder": plain("Type"), "dispatch_action_config": DISPATCH, "focus_on_load": True}


def element(kind: str, **fields: Any) -> Json:
    return {"type": kind, "action_id": kind, **fields}


ELEMENTS: dict[str, Json] = {
    "button": element(
        "button",
        text=plain("Sink"),
        value="12",
        url="https://harbour.example",
        style="danger",
        confirm=CONFIRM,
        accessibility_label="Sink the crane",
        agent_prompt="Sink the crane",
        agent_prompt_display="Sink it",
    ),
    "workflow_button": element(
        "workflow_button",
        text=plain("Run"),
        workflow={
            "trigger": {
                "url": "https://slack.com/shortcuts/Ft0123456789/abc",
                "customizable_input_parameters": [{"name": "ship", "value": "Aurora"}],
            }
        },
        style="primary",
        confirm=CONFIRM,
        accessibility_label="Run the workflow",
    ),
    "overflow": element("overflow", options=[option("Move", url="https://harbour.example")], confirm=CONFIRM),
    "checkboxes": element(
        "checkboxes", options=SHIPS, initial_options=SHIPS[:1], confirm=CONFIRM, focus_on_load=True
    ),
    "radio_buttons": element(
        "radio_buttons", options=SHIPS, initial_option=SHIPS[0], confirm=CONFIRM, focus_on_load=True
    ),
    "static_select": element("static_select", options=SHIPS, initial_option=SHIPS[0], **MENU),
    "external_select": element("external_select", initial_option=SHIPS[0], min_query_length=3, **MENU),
    "users_select": element("users_select", initial_user="U0DANA", **MENU),
    "conversations_select": element(
        "conversations_select",
        initial_conversation="C0DOCKS",
        default_to_current_conversation=True,
        response_url_enabled=True,
        filter=FILTER,
        **MENU,
    ),
    "channels_select": element(
        "channels_select", initial_channel="C0DOCKS", response_url_enabled=True, **MENU
    ),
    "multi_static_select": element(
        "multi_static_select", options=SHIPS, initial_options=SHIPS[:1], max_selected_items=2, **MENU
    ),
    "multi_external_select": element(
        "multi_external_select",
        initial_options=SHIPS[:1],
        min_query_length=3,
        max_selected_items=2,
        **MENU,
    ),
    "multi_users_select": element(
        "multi_users_select", initial_users=["U0DANA"], max_selected_items=2, **MENU
    ),
    "multi_conversations_select": element(
        "multi_conversations_select",
        initial_conversations=["C0DOCKS"],
        default_to_current_conversation=True,
        filter=FILTER,
        max_selected_items=2,
        **MENU,
    ),
    "multi_channels_select": element(
        "multi_channels_select", initial_channels=["C0DOCKS"], max_selected_items=2, **MENU
    ),
    "datepicker": element("datepicker", initial_date="2026-11-30", **MENU),
    "timepicker": element("timepicker", initial_time="09:30", timezone="America/Toronto", **MENU),
    "datetimepicker": element(
        "datetimepicker", initial_date_time=1_798_650_000, confirm=CONFIRM, focus_on_load=True
    ),
    "plain_text_input": element(
        "plain_text_input", initial_value="Mend", multiline=True, min_length=2, max_length=300, **TYPED
    ),
    "email_text_input": element("email_text_input", initial_value="dana@harbour.example", **TYPED),
    "url_text_input": element("url_text_input", initial_value="https://harbour.example", **TYPED),
    "number_input": element(
        "number_input",
        is_decimal_allowed=True,
        initial_value="2.5",
        min_value="-1",
        max_value="10",
        **TYPED,
    ),
    "rich_text_input": element("rich_text_input", initial_value=RICH_TEXT, min_lines=2, max_lines=9, **TYPED),
    "file_input": element("file_input", filetypes=["pdf", "png"], max_files=3),
    "image": PICTURE,
    "feedback_buttons": element(
        "feedback_buttons",
        positive_button={"text": plain("Good"), "value": "good", "accessibility_label": "A good answer"},
        negative_button={"text": plain("Bad"), "value": "bad", "accessibility_label": "A bad answer"},
    ),
    "icon_button": element(
        "icon_button",
        icon="trash",
        text=plain("Delete"),
        value="12",
        confirm=CONFIRM,
        accessibility_label="Delete the answer",
        visible_to_user_ids=["U0DANA"],
    ),
}


def block(kind: str, **fields: Any) -> Json:
    return {"type": kind, "block_id": kind, **fields}


def inline() -> list[Json]:
    drawn = {"bold": True, "italic": True, "strike": True, "underline": True}
    style = {"style": {**drawn, "code": True}}
    mention = {"style": {**drawn, "highlight": True, "client_highlight": True, "unlink": True}}
    return [
        {"type": "text", "text": "High", **style},
        {
            "type": "link",
            "url": "https://harbour.example",
            "text": "water",
            "unsafe": False,
            **style,
        },
        {
            "type": "emoji",
            "name": "anchor",
            "unicode": "2693",
            "skin_tone": 2,
            "url": "https://harbour.example/anchor.png",
            **style,
        },
        {
            "type": "date",
            "timestamp": 1_798_650_000,
            "format": "{date_long}",
            "timezone": "America/Toronto",
            "url": "https://harbour.example",
            "fallback": "a day",
            **style,
        },
        {"type": "user", "user_id": "U0DANA", **mention},
        {"type": "usergroup", "usergroup_id": "S0PILOTS", **mention},
        {"type": "channel", "channel_id": "C0DOCKS", **mention},
        {"type": "broadcast", "range": "here", **style},
        {"type": "color", "value": "#1d7263", **style},
        {"type": "team", "team_id": "T0HARBOUR", **mention},
    ]


def raw(words: str) -> Json:
    return {"type": "raw_text", "text": words}


def task(number: int) -> Json:
    return {
        "type": "task_card",
        "task_id": f"task {number}",
        "title": "Look for a berth",
        "status": "in_progress",
        "details": RICH_TEXT,
        "output": RICH_TEXT,
        "sources": [{"type": "url", "url": "https://harbour.example", "text": "the harbour"}],
    }


CARD = {
    "title": mrkdwn("Aurora"),
    "subtitle": mrkdwn("Berth 4"),
    "body": mrkdwn("120 metres"),
    "subtext": mrkdwn("since Monday"),
    "hero_image": PICTURE,
    "icon": PICTURE,
    "actions": [ELEMENTS["button"]],
}
MONTHS = ["Jan", "Feb"]
SERIES = [
    {"name": name, "data": [{"label": month, "value": 10} for month in MONTHS]} for name in ("In", "Out")
]

BLOCKS: dict[str, Json] = {
    "section": block(
        "section",
        text=mrkdwn("*Mend* the crane"),
        fields=[mrkdwn("*Berths*"), plain("12")],
        accessory=ELEMENTS["button"],
        expand=True,
    ),
    "header": block("header", text=plain("The week")),
    "divider": block("divider"),
    "image": block(
        "image",
        image_url="https://harbour.example/crane.png",
        alt_text="a crane",
        title=plain("The north crane"),
    ),
    "context": block("context", elements=[mrkdwn("Kept by Dana"), plain("12"), PICTURE, *STORED_PICTURES]),
    "actions": block(
        "actions",
        elements=[
            ELEMENTS["button"],
            ELEMENTS["static_select"],
            element("datepicker", initial_date="2026-11-30"),
        ],
    ),
    "input": block(
        "input",
        label=plain("What"),
        element=ELEMENTS["plain_text_input"],
        hint=plain("In a few words"),
        optional=True,
        dispatch_action=True,
    ),
    "rich_text": block(
        "rich_text",
        elements=[
            row(*inline()),
            {
                "type": "rich_text_list",
                "style": "ordered",
                "elements": [row(said("First"))],
                "indent": 1,
                "offset": 2,
                "border": 1,
            },
            {"type": "rich_text_quote", "elements": [said("So it was said.")], "border": 1},
            {
                "type": "rich_text_preformatted",
                "elements": [said("berth(4)"), {"type": "link", "url": "https://harbour.example"}],
                "border": 0,
                "language": "python",
            },
        ],
    ),
    "markdown": block("markdown", text="**High** water"),
    "video": block(
        "video",
        title=plain("A crane at work"),
        alt_text="a crane",
        video_url="https://harbour.example/crane",
        thumbnail_url="https://harbour.example/crane.png",
        title_url="https://harbour.example/about",
        description=plain("It lifts."),
        author_name="Dana",
        provider_name="Harbour",
        provider_icon_url="https://harbour.example/icon.png",
    ),
    "file": block("file", external_id="berths", source="remote"),
    "call": block("call", call_id="R0123", api_decoration_available=False, call={"v1": {"id": "R0123"}}),
    "alert": block("alert", text=mrkdwn("*High* water"), level="warning"),
    "card": block("card", **CARD),
    "carousel": block("carousel", elements=[{"type": "card", "block_id": "first", **CARD}]),
    "container": block(
        "container",
        title=plain("Done"),
        rich_text_title=RICH_TEXT,
        subtitle=mrkdwn("*3* more"),
        child_blocks=[block("divider"), {"type": "section", "block_id": "inner", "text": plain("Mended")}],
        width="full",
        icon=PICTURE,
        is_collapsible=True,
        default_collapsed=True,
    ),
    "context_actions": block(
        "context_actions", elements=[ELEMENTS["feedback_buttons"], ELEMENTS["icon_button"]]
    ),
    "task_card": block("task_card", **{**task(1), "icon": {"type": "icon", "name": "map"}}),
    "plan": block("plan", title="Find a berth", tasks=[task(1), task(2)]),
    "table": block(
        "table",
        rows=[
            [raw("Ship"), raw("Metres")],
            [RICH_TEXT, raw("120 m")],
        ],
        column_settings=[{"align": "left", "is_wrapped": True}, {"align": "right"}],
    ),
    "data_table": block(
        "data_table",
        caption="Draughts",
        rows=[
            [raw("Ship"), raw("Draught")],
            [RICH_TEXT, {"type": "raw_number", "value": 7.5, "text": "7.5 m"}],
        ],
        page_size=5,
        row_header_column_index=0,
    ),
    "data_visualization": block(
        "data_visualization",
        title="Ships",
        chart={
            "type": "bar",
            "series": SERIES,
            "axis_config": {"categories": MONTHS, "x_label": "Month", "y_label": "Ships"},
        },
    ),
    "auth_provider": block(
        "auth_provider",
        value="tides",
        name=plain("Tides"),
        is_connected=True,
        description=plain("The tide tables"),
        icon_url="https://harbour.example/icon.png",
        auth_url="https://harbour.example/in",
        disconnect_url="https://harbour.example/out",
        connected_identity=plain("Dana"),
        connected_context=plain("Harbour"),
        accessory=ELEMENTS["overflow"],
        fallback=[{"type": "divider"}],
    ),
}
NUMBERS = block("table", rows=[[{"type": "raw_number", "value": 120, "text": "120 m"}]] * 2)
GROUPS = block(
    "actions",
    elements=[
        element("static_select", option_groups=[{"label": plain("Ships"), "options": SHIPS}]),
    ],
)
MARKED_UP_CHOICES = block(
    "actions",
    elements=[
        element("checkboxes", options=MARKED_UP, initial_options=MARKED_UP[:1]),
        element("radio_buttons", options=MARKED_UP, confirm={**CONFIRM, "text": mrkdwn("The *crane* goes")}),
    ],
)
PIE = block(
    "data_visualization",
    title="Ships",
    chart={"type": "pie", "segments": [{"label": "In", "value": 3}, {"label": "Out", "value": 1.5}]},
)

ON_SURFACE = {
    "message": set(BLOCKS) - {"alert"},
    "modal": {
        "alert",
        "card",
        *("section header divider image context actions input rich_text video".split()),
    }
    | {"auth_provider"},
}
ON_SURFACE["home"] = (ON_SURFACE["modal"] - {"alert"}) | {"carousel", "table"}


def message(*blocks: Json) -> Json:
    return {"text": "High water", "blocks": list(blocks)}


def modal(*blocks: Json, **fields: Any) -> Json:
    return {
        "type": "modal",
        "title": plain("Ships"),
        "submit": plain("Save"),
        "close": plain("Cancel"),
        "private_metadata": "{}",
        "callback_id": "ships",
        "external_id": "ships-1",
        "clear_on_close": True,
        "notify_on_close": True,
        "submit_disabled": False,
        "blocks": list(blocks),
        **fields,
    }


def home(*blocks: Json, **fields: Any) -> Json:
    return {
        "type": "home",
        "private_metadata": "{}",
        "callback_id": "home",
        "external_id": "home-1",
        "blocks": list(blocks),
        **fields,
    }


ON = {"message": message, "modal": modal, "home": home}


# --- each of them in a payload that Slack takes


@dataclass(frozen=True)
class Example:
    """A payload, and where in it the object stands that the example is about."""

    payload: Json
    place: str


def example(name: str) -> Example:
    """The example of a block or an element, by its type; `view` is a modal, `home` a Home tab."""
    if name in ("modal", "home"):
        inputs = () if name == "home" else (BLOCKS["input"],)
        return Example(ON[name](BLOCKS["section"], *inputs), "")
    block, place = (BLOCKS[name], "") if name in BLOCKS else _host(name)
    surface = next(surface for surface, kinds in ON_SURFACE.items() if block["type"] in kinds)
    return Example(ON[surface](block), f"/blocks/0{place}")


def element_example(name: str) -> Example:
    """The example of an element, also of an image, which is a block too."""
    block, place = _host(name)
    return Example(message(block), f"/blocks/0{place}")


def _host(name: str) -> tuple[Json, str]:
    element = ELEMENTS[name]
    if name in ("feedback_buttons", "icon_button"):
        return {"type": "context_actions", "elements": [element]}, "/elements/0"
    if name == "image":
        return {"type": "context", "elements": [element]}, "/elements/0"
    if name.endswith("_input") or name == "datetimepicker":
        return {"type": "input", "label": plain("What"), "element": element}, "/element"
    return {"type": "actions", "elements": [element]}, "/elements/0"


EXAMPLES = {
    **{name: example(name) for name in (*BLOCKS, *(ELEMENTS.keys() - BLOCKS.keys()), "modal", "home")},
    "image element": element_example("image"),
    "pie": Example(message(PIE), "/blocks/0"),
    "numbers": Example(message(NUMBERS), "/blocks/0"),
    "groups": Example(message(GROUPS), "/blocks/0/elements/0"),
    "marked-up choices": Example(message(MARKED_UP_CHOICES), "/blocks/0"),
}


def find(payload: Any, place: str) -> Any:
    """The part of a payload at a JSON pointer."""
    for step in place.split("/")[1:]:
        payload = payload[int(step) if isinstance(payload, list) else step]
    return payload


def put(payload: Any, place: str, value: Any) -> Any:
    """The payload with another part at a JSON pointer; the old one stays as it was."""
    return _changed(payload, place.split("/")[1:], lambda holder, last: holder.__setitem__(last, value))


def without(payload: Any, place: str) -> Any:
    """The payload without the part at a JSON pointer; the old one stays as it was."""
    return _changed(payload, place.split("/")[1:], lambda holder, last: holder.__delitem__(last))


def _changed(part: Any, steps: list[str], change: Callable[[Any, Any], None]) -> Any:
    copied: Any = part.copy()
    step: Any = int(steps[0]) if isinstance(part, list) else steps[0]
    if len(steps) == 1:
        change(copied, step)
    else:
        copied[step] = _changed(part[step], steps[1:], change)
    return copied


def places(part: Any, here: str = "") -> Iterator[str]:
    """The JSON pointers of everything within a part, itself left out."""
    inner = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    for name, value in inner:
        yield f"{here}/{name}"
        yield from places(value, f"{here}/{name}")
