"""What the harbour app shows: a card, a digest, a Home tab, and one message or form with every block and input."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Json = dict[str, Any]

SHIPS = ("Aurora", "Borealis", "Île de Ré", "Niña y Pinta", "Wolfeschlegelsteinhausenbergerdorff")
PEOPLE = ("U0DANA", "U0LEE", "U0MARIE")
NOON = 1_798_650_000  # seconds; the date tokens show it on each reader's wall
HOSTILE = "<img src=x onerror=window.hacked=4> <script>window.hacked=5</script> javascript:alert(6)"


def plain(words: str) -> Json:
    return {"type": "plain_text", "text": words, "emoji": True}


def mrkdwn(words: str) -> Json:
    return {"type": "mrkdwn", "text": words}


def option(words: str) -> Json:
    return {"text": plain(words), "value": words}


def button(words: str, action_id: str, **more: object) -> Json:
    return {"type": "button", "text": plain(words), "action_id": action_id, **more}


def section(words: str, **more: object) -> Json:
    return {"type": "section", "text": mrkdwn(words), **more}


def confirm(words: str) -> Json:
    return {
        "title": plain("Are you sure?"),
        "text": mrkdwn(words),
        "confirm": plain("Sink it"),
        "deny": plain("Keep it"),
        "style": "danger",
    }


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


def words() -> list[Json]:
    return [
        section(
            "*bold* _italic_ ~gone~ `code` <https://harbour.example|a link> <@U0DANA> <#C0CRANES> <!channel> :anchor: :tada:"
        ),
        section("> quoted\n> twice\nthen plain\n```\nfor ship in ships:\n    berth(ship)\n```"),
        section("1 &lt; 2 &amp; 3 * 4 * 5, snake_case_name, *not closed"),
        section(
            f"<!date^{NOON}^{{date_num}} {{time_secs}}|a> · <!date^{NOON}^{{date_long}}|b> · <!date^{NOON}^{{date_short}} {{ago}}|c>"
        ),
        {
            "type": "markdown",
            "text": "# Heading\n\nSome **bold**, _italic_, ~~gone~~, `code` and a [link](https://harbour.example).\n\n1. one\n2. two\n\n- [x] done\n- [ ] to do\n\n> a quote\n\n| Ship | Berth |\n|---|---:|\n| Aurora | 4 |\n| Île de Ré | 17 |\n\n```\ncode **as it is**\n```",
        },
        rich_text(),
    ]


def rich_text() -> Json:
    def said(words: str, **style: bool) -> Json:
        return {"type": "text", "text": words, **({"style": style} if style else {})}

    def row(*pieces: Json) -> Json:
        return {"type": "rich_text_section", "elements": list(pieces)}

    def bullets(style: str, indent: int, *items: str) -> Json:
        elements = [row(said(each)) for each in items]
        return {"type": "rich_text_list", "style": style, "indent": indent, "elements": elements}

    return {
        "type": "rich_text",
        "elements": [
            row(
                said("Strong", bold=True),
                said(" slanted", italic=True),
                said(" struck", strike=True),
                said(" coded", code=True),
                said(" both ", bold=True, italic=True),
                {"type": "user", "user_id": "U0LEE"},
                said(" in "),
                {"type": "channel", "channel_id": "C0DOCKS"},
                said(" "),
                {"type": "emoji", "name": "tada"},
                {"type": "link", "url": "https://harbour.example", "text": " a link"},
                said(" on "),
                {"type": "date", "timestamp": NOON, "format": "{date_long}", "fallback": "a day"},
                {"type": "color", "value": "#1d7263"},
                {"type": "broadcast", "range": "here"},
            ),
            bullets("bullet", 0, "Cranes"),
            bullets("bullet", 1, "North", "South"),
            bullets("ordered", 0, "First", "Second"),
            bullets("ordered", 1, "a part of the second"),
            {"type": "rich_text_quote", "elements": [said("So it was said.")]},
            {"type": "rich_text_preformatted", "elements": [said("berth(4)\nberth(5)")]},
        ],
    }


def tables() -> list[Json]:
    return [
        {
            "type": "table",
            "column_settings": [{"is_wrapped": True}, {"align": "right"}],
            "rows": [
                [_raw("Ship"), _raw("Metres")],
                [_raw("Aurora"), _raw("120")],
                [_raw("Borealis"), _raw("98")],
            ],
        },
    ]


def data_table() -> list[Json]:
    rows = [
        [_raw(f"Ship {n:02}"), {"type": "raw_number", "value": n * 7 % 12, "text": f"{n * 7 % 12} m"}]
        for n in range(12)
    ]
    return [
        {
            "type": "data_table",
            "caption": "Draughts",
            "page_size": 5,
            "rows": [[_raw("Ship"), _raw("Draught")], *rows],
        }
    ]


def charts() -> list[Json]:
    segments = [{"label": "Open", "value": 12}, {"label": "Late", "value": 3}, {"label": "Done", "value": 31}]
    months = ["Jan", "Feb", "Mar"]
    series = [
        {"name": "In", "data": [{"label": label, "value": 10 + 4 * n} for n, label in enumerate(months)]},
        {"name": "Out", "data": [{"label": label, "value": 16 - 5 * n} for n, label in enumerate(months)]},
    ]
    axes = {"categories": months, "x_label": "Month", "y_label": "Ships"}
    return [
        {"type": "data_visualization", "title": "Berths", "chart": {"type": "pie", "segments": segments}},
        {
            "type": "data_visualization",
            "title": "Traffic",
            "chart": {"type": "line", "series": series, "axis_config": axes},
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
            "option_groups": _groups(),
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
        "option_groups": _groups(),
    }
    return [
        {"type": "actions", "block_id": "choices", "elements": elements},
        section("Which berths?", block_id="several", accessory=several),
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
    "others": others,
    "choices": choices,
    "hostile": hostile,
}


def _raw(words: str) -> Json:
    return {"type": "raw_text", "text": words}


def _groups() -> list[Json]:
    return [
        {"label": plain("North"), "options": [option("N1"), option("N2")]},
        {"label": plain("South"), "options": [option("S1")]},
    ]


def home(person: str) -> Json:
    return {
        "type": "home",
        "blocks": [
            {"type": "header", "text": plain("Your harbour")},
            section(f"Good day, <@{person}>."),
            {"type": "actions", "block_id": "home", "elements": [button("New berth", "take")]},
            {"type": "divider"},
            *card(),
        ],
    }


def deeper(depth: int) -> Json:
    """A form from which another opens; three lie on one another, and each tells when it is closed."""
    return {
        "type": "modal",
        "callback_id": "deeper",
        "private_metadata": str(depth),
        "notify_on_close": True,
        "title": plain(f"Form {depth}"),
        "submit": plain("Send"),
        "close": plain("Back to shore"),
        "blocks": [
            field("words", {"type": "plain_text_input", "action_id": "words"}, f"Words {depth}"),
            {"type": "actions", "block_id": "go", "elements": [button("Deeper", "deeper")]},
        ],
    }


def field(block_id: str, element: Json, label: str, **more: object) -> Json:
    return {"type": "input", "block_id": block_id, "label": plain(label), "element": element, **more}


def every_input() -> Json:
    return {
        "type": "modal",
        "callback_id": "berth",
        "title": plain("Ask for a berth"),
        "submit": plain("Ask"),
        "close": plain("Never mind"),
        "blocks": [section("Tell us about the *ship*."), *_written(), *_chosen(), *_timed(), _file()],
    }


def _written() -> list[Json]:
    def text(name: str, label: str, kind: str = "plain_text_input", **more: object) -> Json:
        return field(name, {"type": kind, "action_id": name, **more}, label, optional=name != "name")

    return [
        {
            **text("name", "Name", placeholder=plain("As it is painted"), max_length=40),
            "hint": plain("On the bow."),
        },
        text("notes", "Notes · Observaciones · Remarques particulières sur l’amarrage", multiline=True),
        text("rich", "Story", "rich_text_input"),
        text("mail", "Mail", "email_text_input"),
        text("site", "Site", "url_text_input"),
        text("crew", "Crew", "number_input", is_decimal_allowed=False, min_value="1", max_value="99"),
    ]


def _chosen() -> list[Json]:
    def choice(name: str, label: str, kind: str, **more: object) -> Json:
        return field(name, {"type": kind, "action_id": name, **more}, label, optional=True)

    options = {"options": [option("Ebb"), {**option("Flood"), "description": plain("twice a day")}]}
    return [
        choice("berth", "Berth", "static_select", option_groups=_groups()),
        choice("berths", "Other berths", "multi_static_select", options=[option(f"B{n}") for n in range(30)]),
        choice("ship", "Sister ship", "external_select", min_query_length=1),
        choice("ships", "Fleet", "multi_external_select", min_query_length=1),
        choice("person", "Pilot", "users_select", initial_user="U0LEE"),
        choice("people", "Crew list", "multi_users_select", initial_users=["U0DANA"]),
        choice("channel", "Channel", "channels_select"),
        choice("channels", "Channels", "multi_channels_select"),
        choice("conversation", "Tell whom", "conversations_select"),
        choice("conversations", "Tell all", "multi_conversations_select"),
        choice("tide", "Tide", "radio_buttons", **options),
        choice("cranes", "Cranes", "checkboxes", **options),
    ]


def _timed() -> list[Json]:
    return [
        field("day", {"type": "datepicker", "action_id": "day", "initial_date": "2027-01-04"}, "Day"),
        field("time", {"type": "timepicker", "action_id": "time", "initial_time": "09:30"}, "Time"),
        field("moment", {"type": "datetimepicker", "action_id": "moment"}, "Moment", optional=True),
    ]


def _file() -> Json:
    return field(
        "papers", {"type": "file_input", "action_id": "papers", "max_files": 3}, "Papers", optional=True
    )
