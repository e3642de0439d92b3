"""The harbour app's Home tab and its forms: one with every input, and some that lie on one another."""

from __future__ import annotations

from tests.browser.harbour_blocks import card
from tests.browser.harbour_parts import Json, button, field, groups, option, plain, section


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
        choice("berth", "Berth", "static_select", option_groups=groups()),
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
