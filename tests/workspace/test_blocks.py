"""What Block Kit allows: every block, element and object has its fields, its types and its place."""

from __future__ import annotations

from typing import Any

import pytest
from workspace.blockkit import elements, layout
from workspace.blocks import are_too_long, check_blocks, check_message, check_view

from tests.blockkit.catalogue import (
    BLOCKS,
    ELEMENTS,
    EXAMPLES,
    ON,
    ON_SURFACE,
    PIE,
    RICH_TEXT,
    SHIPS,
    Json,
    example,
    find,
    message,
    mrkdwn,
    option,
    places,
    plain,
    put,
    raw,
    without,
)
from tests.blockkit.ours import check

GONE = object()
FREE = "/blocks/0/call"  # what Slack itself puts into a call block
OTHER_TYPES = (None, True, 7, "words", ["words"], {"words": 7})


def said(payload: Json, words: str, place: str) -> str:
    """A complaint as it has to read, at a place within a message or view."""
    return f"[ERROR] {words} [json-pointer:{'/view' if 'type' in payload else ''}{place}]"


# --- shapes


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_valid_example_is_taken(name: str) -> None:
    assert check(EXAMPLES[name].payload) == []


def test_there_is_an_example_of_every_block_and_element() -> None:
    known = (layout.ON_SURFACE[surface] for surface in ON)
    inside = (elements.IN_SECTION, elements.IN_ACTIONS, elements.IN_INPUT, elements.IN_CONTEXT_ACTIONS)

    assert set(BLOCKS) == {kind for kinds in known for kind in kinds}
    assert set(ELEMENTS) == {kind for kinds in inside for kind in kinds}


@pytest.mark.parametrize("surface", ON)
@pytest.mark.parametrize("kind", BLOCKS)
def test_a_block_stands_only_on_its_surfaces(kind: str, surface: str) -> None:
    payload = ON[surface](BLOCKS[kind])
    refusal = [said(payload, f"unsupported type: {kind}", "/blocks/0/type")]

    assert check(payload) == ([] if kind in ON_SURFACE[surface] else refusal)


@pytest.mark.parametrize("name", EXAMPLES)
def test_no_object_takes_a_field_that_it_does_not_know(name: str) -> None:
    payload = EXAMPLES[name].payload
    objects = [place for place in ("", *places(payload)) if isinstance(find(payload, place), dict)]
    for place in objects[0 if "type" in payload else 1 :]:
        if not place.startswith(FREE):
            changed = put(payload, f"{place}/colour", "red")
            # What is chosen from the start is now no option any more, or the option is another.
            complaints = [each for each in check(changed) if "exactly match" not in each]
            assert complaints == [said(payload, "invalid additional property: colour", place)]


@pytest.mark.parametrize("name", EXAMPLES)
def test_no_field_takes_a_value_of_another_type(name: str) -> None:
    payload = EXAMPLES[name].payload
    for place in places(payload):
        if place == "/text" or place.startswith(FREE):
            continue
        for other in OTHER_TYPES:
            if _json_type(other) != _json_type(find(payload, place)):
                complaints = check(put(payload, place, other))
                start = said(payload, "", place).partition(" [json-pointer:")[2].rstrip("]")
                assert any(f"[json-pointer:{start}" in each for each in complaints), (
                    place,
                    other,
                    complaints,
                )


def _json_type(value: object) -> type:
    return float if isinstance(value, int) and not isinstance(value, bool) else type(value)


# --- what has to be there

NEEDED: dict[str, tuple[str, str, str]] = {
    # name: the example, the place within it, the fields that it needs
    "section": ("section", "", ""),
    "header": ("header", "", "text"),
    "divider": ("divider", "", ""),
    "image block": ("image", "", "alt_text image_url"),
    "context": ("context", "", "elements"),
    "actions": ("actions", "", "elements"),
    "input": ("input", "", "label element"),
    "rich text": ("rich_text", "", "elements"),
    "markdown": ("markdown", "", "text"),
    "video": ("video", "", "title alt_text video_url thumbnail_url"),
    "file": ("file", "", "external_id source"),
    "call": ("call", "", "call_id"),
    "alert": ("alert", "", "text"),
    "card": ("card", "", ""),
    "carousel": ("carousel", "", "elements"),
    "container": ("container", "", "child_blocks is_collapsible"),  # the latter because it is collapsed
    "context actions": ("context_actions", "", "elements"),
    "task card": ("task_card", "", "task_id title status"),
    "plan": ("plan", "", "title"),
    "table": ("table", "", "rows"),
    "data table": ("data_table", "", "caption rows"),
    "chart": ("data_visualization", "", "title chart"),
    "auth provider": ("auth_provider", "", "value name is_connected"),
    "button": ("button", "", "text agent_prompt"),  # the latter because there is a display of it
    "workflow button": ("workflow_button", "", "text workflow"),
    "overflow": ("overflow", "", "options"),
    "checkboxes": ("checkboxes", "", "options"),
    "radio buttons": ("radio_buttons", "", "options"),
    "static select": ("static_select", "", "options"),
    "external select": ("external_select", "", ""),
    "users select": ("users_select", "", ""),
    "conversations select": ("conversations_select", "", ""),
    "channels select": ("channels_select", "", ""),
    "multi static select": ("multi_static_select", "", "options"),
    "multi external select": ("multi_external_select", "", ""),
    "multi users select": ("multi_users_select", "", ""),
    "multi conversations select": ("multi_conversations_select", "", ""),
    "multi channels select": ("multi_channels_select", "", ""),
    "date picker": ("datepicker", "", ""),
    "time picker": ("timepicker", "", ""),
    "datetime picker": ("datetimepicker", "", ""),
    "plain text input": ("plain_text_input", "", ""),
    "email input": ("email_text_input", "", ""),
    "url input": ("url_text_input", "", ""),
    "number input": ("number_input", "", "is_decimal_allowed"),
    "rich text input": ("rich_text_input", "", ""),
    "file input": ("file_input", "", ""),
    "image element": ("image element", "", "alt_text image_url"),
    "feedback buttons": ("feedback_buttons", "", "positive_button negative_button"),
    "icon button": ("icon_button", "", "icon text"),
    "modal": ("modal", "", "title blocks submit"),
    "home": ("home", "", "blocks"),
    "text": ("header", "/text", "text"),
    "marked-up text": ("section", "/text", "text"),
    "option group": ("groups", "/option_groups/0", "label options"),
    "slack file": ("context", "/elements/3/slack_file", "id"),
    "picture of a card": ("card", "/hero_image", "alt_text image_url"),
    "confirmation dialog": ("button", "/confirm", "title text confirm deny"),
    "option": ("static_select", "/options/1", "text value"),
    "dispatch action configuration": ("email_text_input", "/dispatch_action_config", "trigger_actions_on"),
    "conversation filter": ("conversations_select", "/filter", ""),
    "workflow": ("workflow_button", "/workflow", "trigger"),
    "trigger": ("workflow_button", "/workflow/trigger", "url"),
    "input parameter": (
        "workflow_button",
        "/workflow/trigger/customizable_input_parameters/0",
        "name value",
    ),
    "feedback button": ("feedback_buttons", "/positive_button", "text value"),
    "icon": ("task_card", "/icon", "name"),
    "source": ("task_card", "/sources/0", "url text"),
    "rich text in an input": ("rich_text_input", "/initial_value", "elements"),
    "rich text section": ("rich_text", "/elements/0", "elements"),
    "preformatted rich text": ("rich_text", "/elements/3", "elements"),
    "rich text words": ("rich_text", "/elements/0/elements/0", "text"),
    "rich text user group": ("rich_text", "/elements/0/elements/5", "usergroup_id"),
    "rich text channel": ("rich_text", "/elements/0/elements/6", "channel_id"),
    "rich text color": ("rich_text", "/elements/0/elements/8", "value"),
    "rich text team": ("rich_text", "/elements/0/elements/9", "team_id"),
    "line of a rich text list": ("rich_text", "/elements/1/elements/0", "elements"),
    "rich text list": ("rich_text", "/elements/1", "elements style"),
    "rich text quote": ("rich_text", "/elements/2", "elements"),
    "rich text link": ("rich_text", "/elements/0/elements/1", "url"),
    "rich text emoji": ("rich_text", "/elements/0/elements/2", "name"),
    "rich text date": ("rich_text", "/elements/0/elements/3", "timestamp format"),
    "rich text user": ("rich_text", "/elements/0/elements/4", "user_id"),
    "rich text broadcast": ("rich_text", "/elements/0/elements/7", "range"),
    "raw text": ("table", "/rows/0/0", "text"),
    "raw number": ("numbers", "/rows/1/0", "value text"),
    "column settings": ("table", "/column_settings/0", ""),
    "axis chart": ("data_visualization", "/chart", "series axis_config"),
    "series": ("data_visualization", "/chart/series/0", "name data"),
    "point": ("data_visualization", "/chart/series/0/data/0", "label value"),
    "axis": ("data_visualization", "/chart/axis_config", "categories"),
    "pie chart": ("pie", "/chart", "segments"),
    "segment": ("pie", "/chart/segments/0", "label value"),
}


@pytest.mark.parametrize("name", NEEDED)
def test_an_object_needs_these_fields_and_no_others(name: str) -> None:
    source, within, needed = NEEDED[name]
    payload, place = EXAMPLES[source].payload, EXAMPLES[source].place + within
    check = check_view if "type" in payload else check_message
    fields = find(payload, place)
    refused = {field for field in fields if check(without(payload, f"{place}/{field}"))}

    assert refused == {*needed.split(), *({"type"} & fields.keys())}


def test_a_missing_field_is_named() -> None:
    assert check_blocks([{"type": "header"}, {}], "message") == [
        "[ERROR] missing required field: text [json-pointer:/blocks/0]",
        "[ERROR] missing required field: type [json-pointer:/blocks/1]",
    ]


# --- rules across the fields of an object

ACROSS: dict[str, tuple[str, dict[str, Any], str, str]] = {
    # name: the example, what is changed in it, and the complaint: words and place
    "a section of nothing": ("section", {"/text": GONE, "/fields": GONE}, "must define either `text` or `fields`", ""),
    "a section without fields": ("section", {"/fields": []}, "must provide at least 1 items", "/fields"),
    "an input as an accessory": (
        "section",
        {"/accessory": ELEMENTS["plain_text_input"]},
        "unsupported type: plain_text_input",
        "/accessory/type",
    ),
    "an input among actions": (
        "actions",
        {"/elements/0": ELEMENTS["plain_text_input"]},
        "unsupported type: plain_text_input",
        "/elements/0/type",
    ),
    "a button as an input": ("input", {"/element": ELEMENTS["button"]}, "unsupported type: button", "/element/type"),
    "a button as context": ("context", {"/elements/0": ELEMENTS["button"]}, "unsupported type: button", "/elements/0/type"),
    "a menu on a card": ("card", {"/actions/0": ELEMENTS["overflow"]}, "unsupported type: overflow", "/actions/0/type"),
    "marked-up text in a header": (
        "header",
        {"/text": {"type": "mrkdwn", "text": "*High*"}},
        "must be a valid enum value (plain_text)",
        "/text/type",
    ),
    "marked-up text of a button": (
        "button",
        {"/text/type": "mrkdwn"},
        "must be a valid enum value (plain_text)",
        "/text/type",
    ),
    "emoji in marked-up text": (
        "section",
        {"/text/emoji": True},
        "invalid additional property: emoji",
        "/text",
    ),
    "text of an unknown kind": ("section", {"/text/type": "markdown"}, "unsupported type: markdown", "/text/type"),
    "a button of another style": ("button", {"/style": "green"}, "must be a valid enum value (primary, danger)", "/style"),
    "a picture from two places": (
        "image",
        {"/slack_file": {"id": "F0123456789"}},
        "must not define both `image_url` and `slack_file`",
        "",
    ),
    "a picture from nowhere": ("image element", {"/image_url": GONE}, "must define either `image_url` or `slack_file`", ""),
    "a file named twice": (
        "context",
        {"/elements/3/slack_file/url": "https://harbour.example"},
        "must not define both `id` and `url`",
        "/elements/3/slack_file",
    ),
    "a file that is none": (
        "context",
        {"/elements/3/slack_file/id": "crane.png"},
        "input must be a valid: file id",
        "/elements/3/slack_file/id",
    ),
    "options in and out of groups": (
        "static_select",
        {"/option_groups": [{"label": plain("Ships"), "options": SHIPS}]},
        "must not define both `options` and `option_groups`",
        "",
    ),
    "marked-up options of a menu": (
        "static_select",
        {"/options/1/text": mrkdwn("*Aurora*"), "/options/1/text/verbatim": GONE},
        "must be a valid enum value (plain_text)",
        "/options/1/text/type",
    ),
    "a link of a menu's option": (
        "static_select",
        {"/options/1/url": "https://harbour.example"},
        "invalid additional property: url",
        "/options/1",
    ),
    "a first choice that is not offered": (
        "static_select",
        {"/initial_option": option("Cassiopeia")},
        "must exactly match one of the options",
        "/initial_option",
    ),
    "a first choice that differs a little": (
        "radio_buttons",
        {"/initial_option/text/text": "aurora"},
        "must exactly match one of the options",
        "/initial_option",
    ),
    "first choices that are not offered": (
        "checkboxes",
        {"/initial_options": [option("Borealis"), option("Cassiopeia")]},
        "must exactly match one of the options",
        "/initial_options/1",
    ),
    "a first choice in no group": (
        "static_select",
        {
            "/options": GONE,
            "/option_groups": [{"label": plain("Ships"), "options": SHIPS}],
            "/initial_option": option("Cassiopeia"),
        },
        "must exactly match one of the options",
        "/initial_option",
    ),
    "a filter of nothing": (
        "conversations_select",
        {"/filter": {}},
        "must define either `include` or `exclude_external_shared_channels` or `exclude_bot_users`",
        "/filter",
    ),
    "a day that is none": (
        "datepicker",
        {"/initial_date": "2026-13-01"},
        "input must be a valid: date (YYYY-MM-DD)",
        "/initial_date",
    ),
    "a time that is none": ("timepicker", {"/initial_time": "24:00"}, "input must be a valid: time (HH:mm)", "/initial_time"),
    "a zone that is none": ("timepicker", {"/timezone": "Harbour/North"}, "input must be a valid: timezone", "/timezone"),
    "a time in milliseconds": (
        "datetimepicker",
        {"/initial_date_time": 1_798_650_000_000},
        "must be less than 10000000000",
        "/initial_date_time",
    ),
    "lengths the wrong way round": (
        "plain_text_input",
        {"/min_length": 5, "/max_length": 4, "/initial_value": GONE},
        "`min_length` must not be greater than `max_length`",
        "/min_length",
    ),
    "a first text that is too short": (
        "plain_text_input",
        {"/min_length": 5},
        "must be more than 4 characters",
        "/initial_value",
    ),
    "a first text that is too long": (
        "plain_text_input",
        {"/max_length": 3},
        "must be less than 4 characters",
        "/initial_value",
    ),
    "numbers the wrong way round": (
        "number_input",
        {"/min_value": "10", "/max_value": "9.5", "/initial_value": GONE},
        "`min_value` must not be greater than `max_value`",
        "/min_value",
    ),
    "a first number that is too small": (
        "number_input",
        {"/initial_value": "-2"},
        "must not be less than `min_value`",
        "/initial_value",
    ),
    "a first number that is too large": (
        "number_input",
        {"/initial_value": "10.5"},
        "must not be greater than `max_value`",
        "/initial_value",
    ),
    "a part of a number": ("number_input", {"/is_decimal_allowed": False}, "must be a whole number", "/initial_value"),
    "a number without words": (
        "number_input",
        {"/initial_value": "two"},
        "input must be a valid: number in words",
        "/initial_value",
    ),
    "a prompt's display alone": (
        "button",
        {"/agent_prompt": GONE},
        "must define `agent_prompt` to use `agent_prompt_display`",
        "/agent_prompt_display",
    ),
    "two elements of one id": (
        "actions",
        {"/elements/2/action_id": "button"},
        '`action_id` "button" already exists',
        "/elements/2/action_id",
    ),
    "two blocks of one id in a container": (
        "container",
        {"/child_blocks/1/block_id": "container"},
        '`block_id` "container" already exists',
        "/child_blocks/1/block_id",
    ),
    "two tasks of one id": ("plan", {"/tasks/1/task_id": "task 1"}, '`task_id` "task 1" already exists', "/tasks/1/task_id"),
    "an empty card": (
        "card",
        {"/hero_image": GONE, "/title": GONE, "/actions": GONE, "/body": GONE},
        "must define either `hero_image` or `title` or `actions` or `body`",
        "",
    ),
    "a card with two icons": (
        "card",
        {"/slack_icon": {"type": "icon", "name": "map"}},
        "must not define both `icon` and `slack_icon`",
        "",
    ),
    "an icon of no name": (
        "task_card",
        {"/icon": {"type": "icon", "name": "map", "url": "https://harbour.example"}},
        "invalid additional property: url",
        "/icon",
    ),
    "a container without a title": (
        "container",
        {"/title": GONE, "/rich_text_title": GONE},
        "must define either `title` or `rich_text_title`",
        "",
    ),
    "a container that is collapsed for good": (
        "container",
        {"/is_collapsible": False},
        "must define `is_collapsible` to use `default_collapsed`",
        "/default_collapsed",
    ),
    "a line that nobody sees": (
        "container",
        {"/has_header_divider": True},
        "must not define `is_collapsible` to use `has_header_divider`",
        "/has_header_divider",
    ),
    "a line that is neither there nor not": (
        "container",
        {"/is_collapsible": GONE, "/default_collapsed": GONE, "/has_header_divider": "yes"},
        "must be a boolean",
        "/has_header_divider",
    ),
    "two buttons of one id on a card": (
        "card",
        {"/actions": [ELEMENTS["button"], ELEMENTS["button"]]},
        '`action_id` "button" already exists',
        "/actions/1/action_id",
    ),
    "a markdown block in a container": (
        "container",
        {"/child_blocks/0": BLOCKS["markdown"]},
        "unsupported type: markdown",
        "/child_blocks/0/type",
    ),
    "a file of this workspace": ("file", {"/source": "local"}, "must be a valid enum value (remote)", "/source"),
    "a ragged table": ("table", {"/rows/1": [raw("Aurora")]}, "must have 2 cells, as the first row", "/rows/1"),
    "settings for no column": ("table", {"/column_settings": [{}, {}, {}]}, "no more than 2 items allowed", "/column_settings"),
    "a ragged data table": ("data_table", {"/rows/1": [raw("Aurora")]}, "must have 2 cells, as the first row", "/rows/1"),
    "a header in rich text": ("data_table", {"/rows/0/1": RICH_TEXT}, "unsupported type: rich_text", "/rows/0/1/type"),
    "a row header in no column": (
        "data_table",
        {"/row_header_column_index": 2},
        "must be less than 2",
        "/row_header_column_index",
    ),
    "a category twice": (
        "data_visualization",
        {"/chart/axis_config/categories/1": "Jan", "/chart/series": GONE},
        '"Jan" already exists',
        "/chart/axis_config/categories/1",
    ),
    "a series twice": (
        "data_visualization",
        {"/chart/series/1/name": "In"},
        '`name` "In" already exists',
        "/chart/series/1/name",
    ),
    "a category without its point": (
        "data_visualization",
        {"/chart/series/1/data/1/label": "Mar"},
        "must have one point for each category",
        "/chart/series/1/data",
    ),
    "a slice of nothing": ("pie", {"/chart/segments/0/value": 0}, "must be greater than 0", "/chart/segments/0/value"),
    "an unknown chart": ("pie", {"/chart/type": "cake"}, "unsupported type: cake", "/chart/type"),
    "a quote in a list": (
        "rich_text",
        {"/elements/1/elements/0/type": "rich_text_quote"},
        "must be a valid enum value (rich_text_section)",
        "/elements/1/elements/0/type",
    ),
    "a mention in code": (
        "rich_text",
        {"/elements/0/elements/4/style/code": True},
        "invalid additional property: code",
        "/elements/0/elements/4/style",
    ),
    "text that is highlighted": (
        "rich_text",
        {"/elements/0/elements/0/style/highlight": True},
        "invalid additional property: highlight",
        "/elements/0/elements/0/style",
    ),
    "an input without a button to send it": (
        "modal",
        {"/submit": GONE},
        "must define `submit` to use an `input` block in modals",
        "/blocks/1/input",
    ),
    "a Home tab with a title": ("home", {"/title": plain("Ships")}, "invalid additional property: title", ""),
    "a view of another kind": ("modal", {"/type": "page"}, "unsupported type: page", "/type"),
}  # fmt: skip


@pytest.mark.parametrize("name", ACROSS)
def test_fields_that_do_not_go_together_are_refused(name: str) -> None:
    source, changes, words, where = ACROSS[name]
    payload, place = EXAMPLES[source].payload, EXAMPLES[source].place
    for field, value in changes.items():
        at = place + field
        payload = without(payload, at) if value is GONE else put(payload, at, value)

    assert said(payload, words, place + where) in check(payload)
    expected = 2 if name == "a category twice" else 1  # its chart has no series either
    assert len(check(payload)) == expected


@pytest.mark.parametrize("day", ["2026-01-31", "2026-10-29", "2026-12-09"])
def test_days_are_written_in_full(day: str) -> None:
    assert check(put(EXAMPLES["datepicker"].payload, "/blocks/0/elements/0/initial_date", day)) == []


@pytest.mark.parametrize("time", ["00:00", "09:59", "19:59", "23:59"])
def test_times_are_of_24_hours(time: str) -> None:
    assert check(put(EXAMPLES["timepicker"].payload, "/blocks/0/elements/0/initial_time", time)) == []


def test_a_first_choice_may_come_from_a_group() -> None:
    assert check(put(EXAMPLES["groups"].payload, "/blocks/0/elements/0/initial_option", SHIPS[1])) == []


def test_a_number_may_be_larger_than_any_machine_counts() -> None:
    example = EXAMPLES["number_input"]
    payload = put(example.payload, f"{example.place}/max_value", "1" * 500)
    too_large = put(example.payload, f"{example.place}/max_value", 10**500)

    assert check(payload) == []
    assert check(too_large) == [said(payload, "must provide a string", f"{example.place}/max_value")]


@pytest.mark.parametrize(("name", "field"), [("task_card", "/sources"), ("plan", "/tasks")])
def test_some_lists_may_be_empty(name: str, field: str) -> None:
    assert check(put(EXAMPLES[name].payload, f"/blocks/0{field}", [])) == []


def test_a_message_may_do_without_blocks() -> None:
    assert check({"text": "High water", "blocks": [], "attachments": []}) == []


def test_lines_of_rich_text_may_be_empty() -> None:
    payload = EXAMPLES["rich_text"].payload
    for line in ("0", "1", "1/elements/0", "2", "3"):
        assert check(put(payload, f"/blocks/0/elements/{line}/elements", [])) == []


# --- a message or view as a whole


def test_all_faults_of_a_payload_are_told() -> None:
    blocks = [
        {"type": "sectoin"},
        {"type": "header", "text": plain("x" * 151), "colour": "red"},
        {"type": "actions", "elements": [{"type": "button", "text": mrkdwn("x" * 76)}]},
    ]

    assert check_blocks(blocks, "message") == [
        "[ERROR] unsupported type: sectoin [json-pointer:/blocks/0/type]",
        "[ERROR] must be less than 151 characters [json-pointer:/blocks/1/text/text]",
        "[ERROR] invalid additional property: colour [json-pointer:/blocks/1]",
        "[ERROR] must be a valid enum value (plain_text) [json-pointer:/blocks/2/elements/0/text/type]",
        "[ERROR] must be less than 76 characters [json-pointer:/blocks/2/elements/0/text/text]",
        "[ERROR] invalid additional property: verbatim [json-pointer:/blocks/2/elements/0/text]",
    ]


@pytest.mark.parametrize("surface", ON)
def test_no_two_blocks_have_one_id(surface: str) -> None:
    payload = ON[surface](BLOCKS["divider"], BLOCKS["section"], BLOCKS["divider"])

    assert check(payload) == [said(payload, '`block_id` "divider" already exists', "/blocks/2/block_id")]


def test_a_block_of_a_card_in_a_carousel_counts_too() -> None:
    payload = message(BLOCKS["carousel"], {"type": "divider", "block_id": "first"})

    assert check(payload) == [said(payload, '`block_id` "first" already exists', "/blocks/1/block_id")]


@pytest.mark.parametrize("surface", ["modal", "home"])
def test_one_element_of_a_view_has_the_focus(surface: str) -> None:
    menu = {**BLOCKS["section"], "block_id": "menu", "accessory": ELEMENTS["static_select"]}
    payload = ON[surface](BLOCKS["input"], menu)

    assert check(payload) == [
        said(payload, "another element has `focus_on_load`", "/blocks/1/accessory/focus_on_load")
    ]


@pytest.mark.parametrize(
    ("blocks", "words"),
    [
        ([BLOCKS["table"]] * 2, "only_one_table_allowed"),
        ([PIE] * 3, "no more than 2 data_visualization blocks allowed"),
        ([{"type": "markdown", "text": "x" * 6001}] * 2, "must be less than 12001 characters in all markdown blocks"),
    ],
)  # fmt: skip
def test_a_message_holds_only_so_much_of_some_blocks(blocks: list[Json], words: str) -> None:
    blocks = [without(each, "/block_id") if "block_id" in each else each for each in blocks]

    assert check_blocks(blocks, "message") == [f"[ERROR] {words} [json-pointer:/blocks]"]
    assert check_blocks(blocks[1:], "message") == []


def test_data_tables_share_their_limit() -> None:
    long = {"type": "data_table", "caption": "x", "rows": [[raw("x")], [raw("x" * 10_000)]]}

    assert check_blocks([long, long], "message") == [
        "[ERROR] must be less than 20001 characters in all data tables [json-pointer:/blocks]"
    ]


def test_blocks_of_attachments_are_checked() -> None:
    header: Json = {"type": "header", "text": plain("x" * 151)}

    assert check_message({"attachments": [{"color": "#800", "blocks": [header]}, 7]}) == [
        "[ERROR] must be less than 151 characters [json-pointer:/attachments/0/blocks/0/text/text]",
        "[ERROR] must provide an object [json-pointer:/attachments/1]",
    ]
    table = without(BLOCKS["table"], "/block_id")
    assert check_message({"blocks": [table], "attachments": [{"blocks": [table]}]}) == [
        "[ERROR] only_one_table_allowed [json-pointer:/blocks]"
    ]


def test_blocks_that_are_no_blocks() -> None:
    assert check_blocks("blocks", "message") == ["[ERROR] must provide an array [json-pointer:/blocks]"]
    assert check_blocks([7, None], "message") == [
        "[ERROR] must provide an object [json-pointer:/blocks/0]",
        "[ERROR] must provide an object [json-pointer:/blocks/1]",
    ]
    assert check_view("view") == ["[ERROR] must provide an object [json-pointer:/view]"]


def test_a_view_is_taken_as_slack_shows_it_when_nothing_was_set() -> None:
    view = {**example("home").payload, "private_metadata": "", "callback_id": "", "external_id": ""}

    assert check_view(view) == []


def test_a_character_is_one_however_it_is_written() -> None:
    assert check_blocks([{"type": "header", "text": plain("⚓😀" * 75)}], "message") == []


def test_the_names_of_fields_count_for_the_length_of_a_message() -> None:
    short = [{"type": "section", "text": {"type": "mrkdwn", "text": "é" * 2900}}] * 4
    long = [*short, *([{"type": "divider"}] * 90)]

    assert not are_too_long(short)
    assert are_too_long(long)
