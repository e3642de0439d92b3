"""What the harbour app shows in messages: a card, a digest, the rarer blocks, every choice, and hostile words."""

from __future__ import annotations

from collections.abc import Callable

from tests.browser.harbour_parts import Json, button, confirm, groups, mrkdwn, option, plain, section
from tests.browser.harbour_words import NOON, bars, charts, data_table, tables, words

SHIPS = ("Aurora", "Borealis", "Île de Ré", "Niña y Pinta", "Wolfeschlegelsteinhausenbergerdorff")
PEOPLE = ("U0DANA", "U0LEE", "U0MARIE")
HOSTILE = "<img src=x onerror=window.hacked=4> <script>window.hacked=5</script> javascript:alert(6)"


def card() -> list[Json]:
    menu = {"type": "overflow", "action_id": "more", "options": [option("Move"), option("Cancel")]}
    return [
        section(
            "*Mend the north crane*\nDue <!date^1798650000^{date_short_pretty} at {time}|soon> · <@U0LEE>",
            accessory=menu,
        ),
        {
            "type": "actions",
            "block_id": "card",
            "elements": [
                button(
                    "Done", "done", value="12", style="primary", accessibility_label="Done: mend the crane"
                ),
                button("Sink", "sink", value="12", style="danger", confirm=confirm("The *crane* goes down.")),
                button("Plans", "plans", url="https://harbour.example/plans"),
                {
                    "type": "static_select",
                    "action_id": "when",
                    "placeholder": plain("Move to…"),
                    "options": [option("Monday"), option("Tuesday")],
                },
                {"type": "datepicker", "action_id": "day", "initial_date": "2027-01-04"},
            ],
        },
        {"type": "context", "elements": [mrkdwn("Kept by *Dana* :white_check_mark:"), plain("CRN-12")]},
    ]


def digest() -> list[Json]:
    late = "\n".join(
        f"• *{name}* pays its dues, 3 days late · <@{PEOPLE[i % 3]}>" for i, name in enumerate(SHIPS)
    )
    return [
        {"type": "header", "text": plain("The week in the harbour · La semana · La semaine")},
        section("*5* late, *2* due this week, *11* later. Next: the pilots' meeting on Thursday."),
        {"type": "divider"},
        section(f"*Late*\n{late}"),
        {
            "type": "section",
            "fields": [
                mrkdwn("*Berths*\n12 free"),
                mrkdwn("*Cranes*\n2 of 3"),
                mrkdwn("*Mareas*\naltas"),
                mrkdwn("*Météo*\nvent d’ouest"),
            ],
        },
        {"type": "actions", "elements": [button("Show all", "all"), button("Pause", "pause")]},
        {
            "type": "context",
            "elements": [mrkdwn("Every Monday at 09:00. <https://harbour.example|How it is made>")],
        },
    ]


def others() -> list[Json]:
    return [
        {
            "type": "image",
            "image_url": "https://harbour.example/crane.png",
            "alt_text": "The north crane",
            "title": plain("The crane"),
        },
        {
            "type": "video",
            "title": plain("How to moor"),
            "title_url": "https://harbour.example/moor",
            "video_url": "https://harbour.example/embed",
            "thumbnail_url": "https://harbour.example/moor.png",
            "alt_text": "A ship being moored",
            "description": plain("Three minutes"),
        },
        {"type": "file", "external_id": "H1", "source": "remote"},
        {
            "type": "container",
            "title": plain("3 more"),
            "subtitle": mrkdwn("already _done_"),
            "is_collapsible": True,
            "default_collapsed": True,
            "child_blocks": [section("Paint the shed")],
        },
        {
            "type": "card",
            "title": mrkdwn("Berth 4"),
            "subtitle": mrkdwn("free on Monday"),
            "body": mrkdwn("Ten metres deep."),
            "actions": [button("Take it", "take")],
        },
        *assistants(),
    ]


def assistants() -> list[Json]:
    return [
        {
            "type": "context_actions",
            "elements": [
                {
                    "type": "feedback_buttons",
                    "action_id": "feedback",
                    "positive_button": {"text": plain("Good"), "value": "good"},
                    "negative_button": {"text": plain("Bad"), "value": "bad"},
                },
                {
                    "type": "icon_button",
                    "icon": "trash",
                    "text": plain("Delete"),
                    "action_id": "delete",
                    "value": "12",
                },
            ],
        },
        {"type": "task_card", "task_id": "1", "title": "Looking for a berth", "status": "in_progress"},
        {
            "type": "plan",
            "title": "The plan",
            "tasks": [
                {"task_id": "1", "title": "Ask the pilot", "status": "complete"},
                {"task_id": "2", "title": "Moor", "status": "pending"},
            ],
        },
    ]


def choices() -> list[Json]:
    """Every element that stands beside a section or among actions, as it is used at once."""
    elements = [
        {
            "type": "static_select",
            "action_id": "berth",
            "placeholder": plain("Berth"),
            "option_groups": groups(),
            "confirm": confirm("The berth changes."),
        },
        {"type": "external_select", "action_id": "ship", "placeholder": plain("Ship"), "min_query_length": 2},
        {
            "type": "users_select",
            "action_id": "person",
            "placeholder": plain("Person"),
            "initial_user": "U0LEE",
        },
        {"type": "conversations_select", "action_id": "conversation", "placeholder": plain("Conversation")},
        {"type": "channels_select", "action_id": "channel", "placeholder": plain("Channel")},
        {"type": "timepicker", "action_id": "time", "initial_time": "09:30"},
        {"type": "datetimepicker", "action_id": "moment", "initial_date_time": NOON},
        {"type": "radio_buttons", "action_id": "tide", "options": [option("Ebb"), option("Flood")]},
        {"type": "checkboxes", "action_id": "cranes", "options": [option("North"), option("South")]},
    ]
    several = {
        "type": "multi_static_select",
        "action_id": "berths",
        "placeholder": plain("Berths"),
        "option_groups": groups(),
    }
    return [
        {"type": "actions", "block_id": "choices", "elements": elements},
        section("Which berths?", block_id="several", accessory=several),
    ]


def services() -> list[Json]:
    """What is lent by others, and a frame whose heading is rich."""
    heading = {
        "type": "rich_text_section",
        "elements": [{"type": "text", "text": "Tugs", "style": {"bold": True}}],
    }
    return [
        {
            "type": "call",
            "call_id": "R1",
            "call": {"v1": {"name": "Pilots", "join_url": "https://harbour.example/call"}},
        },
        {
            "type": "auth_provider",
            "block_id": "account",
            "value": "charts",
            "name": plain("Sea charts"),
            "is_connected": True,
            "connected_identity": plain("dana"),
            "disconnect_url": "https://harbour.example/out",
            "accessory": {"type": "overflow", "action_id": "account", "options": [option("Renew")]},
        },
        {
            "type": "container",
            "rich_text_title": {"type": "rich_text", "elements": [heading]},
            "subtitle": mrkdwn("two of _three_"),
            "has_header_divider": True,
            "child_blocks": [section("Bruno and Ada")],
        },
    ]


def asking() -> list[Json]:
    """Everything that asks before it tells the app."""

    def asks(kind: str, action_id: str, **more: object) -> Json:
        return {"type": kind, "action_id": action_id, "confirm": confirm(f"About *{action_id}*."), **more}

    tides = {"options": [option("Ebb"), option("Flood")]}
    elements = [
        asks("static_select", "select", **tides),
        asks("overflow", "overflow", **tides),
        asks("datepicker", "datepicker", initial_date="2027-01-04"),
        asks("radio_buttons", "radio", **tides),
        asks("checkboxes", "boxes", **tides),
        asks("multi_static_select", "several", **tides),
    ]
    trash = asks("icon_button", "icon", icon="trash", text=plain("Delete"))
    return [
        {"type": "actions", "block_id": "asking", "elements": elements},
        {"type": "context_actions", "elements": [trash]},
    ]


def elements() -> list[Json]:
    """Elements with all that they may say."""
    leads = {
        **option("Chart"),
        "description": plain("Depths and lights"),
        "url": "https://harbour.example/chart",
    }
    return [
        section(
            "Beside a picture",
            accessory={
                "type": "image",
                "image_url": "https://harbour.example/a.png",
                "alt_text": "A lighthouse",
            },
        ),
        section("Beside a menu", accessory={"type": "overflow", "action_id": "menu", "options": [leads]}),
        {
            "type": "actions",
            "elements": [
                {
                    "type": "workflow_button",
                    "action_id": "workflow",
                    "text": plain("Start the tour"),
                    "workflow": {"trigger": {"url": "https://harbour.example/tour"}},
                },
                {"type": "rich_text_input", "action_id": "story", "min_lines": 2},
            ],
        },
        {
            "type": "context",
            "elements": [
                {"type": "image", "image_url": "https://harbour.example/b.png", "alt_text": "A buoy"},
                plain("Seen at :sunny:"),
            ],
        },
        {
            "type": "context_actions",
            "elements": [
                {
                    "type": "icon_button",
                    "icon": "trash",
                    "text": plain("Delete"),
                    "action_id": "delete",
                    "visible_to_user_ids": ["U0LEE"],
                }
            ],
        },
    ]


def hostile() -> list[Json]:
    return [
        {"type": "header", "text": plain(HOSTILE)},
        section(HOSTILE + " <javascript:alert(7)|press me> <data:text/html,x|me too>"),
        {"type": "markdown", "text": f"{HOSTILE} [press](javascript:alert(8))"},
        {
            "type": "rich_text",
            "elements": [
                {
                    "type": "rich_text_section",
                    "elements": [{"type": "link", "url": "javascript:alert(9)", "text": HOSTILE}],
                }
            ],
        },
        {"type": "actions", "elements": [button(HOSTILE[:75], "hostile")]},
        {"type": "context", "elements": [mrkdwn(HOSTILE)]},
    ]


MESSAGES: dict[str, Callable[[], list[Json]]] = {
    "card": card,
    "digest": digest,
    "words": words,
    "tables": tables,
    "data": data_table,
    "charts": charts,
    "bars": bars,
    "others": others,
    "services": services,
    "choices": choices,
    "asking": asking,
    "elements": elements,
    "hostile": hostile,
}
