"""Every limit of Block Kit: at its edge allowed, one beyond refused at the place where it is passed."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.blockkit.catalogue import EXAMPLES, SHIPS, Json, find, mrkdwn, option, plain, put, raw
from tests.blockkit.ours import check
from tests.conftest import lacking

PARAMETERS = "/workflow/trigger/customizable_input_parameters"

At = Callable[[int], tuple[Json, str]]


# --- ways to come to an edge


def words(name: str, field: str) -> At:
    """A text of so many characters."""

    def at(size: int) -> tuple[Json, str]:
        return _with(name, field, "x" * size)

    return at


def first_words(name: str, list_field: str, field: str = "/text/text") -> At:
    """A text of so many characters in the first option, which is then no longer chosen from the start."""

    def at(size: int) -> tuple[Json, str]:
        payload, place = _with(name, f"{list_field}/0{field}", "x" * size)
        element = find(payload, EXAMPLES[name].place)
        for chosen in ("initial_option", "initial_options"):
            element.pop(chosen, None)
        return payload, place

    return at


def number(name: str, field: str) -> At:
    def at(value: int) -> tuple[Json, str]:
        return _with(name, field, value)

    return at


def many(name: str, field: str, make: Callable[[int], Any]) -> At:
    """A list of so many items, each made from its number."""

    def at(size: int) -> tuple[Json, str]:
        return _with(name, field, [make(index) for index in range(size)])

    return at


def options(name: str) -> At:
    """So many options, the first choices left out."""

    def at(size: int) -> tuple[Json, str]:
        payload, place = _with(name, "/options", [option(f"ship {n}") for n in range(size)])
        element = find(payload, EXAMPLES[name].place)
        for chosen in ("initial_option", "initial_options"):
            element.pop(chosen, None)
        return payload, place

    return at


def grouped(size_of: Callable[[int], list[Json]], field: str = "") -> At:
    """A menu with groups of options instead of options."""

    def at(size: int) -> tuple[Json, str]:
        payload, place = _with("static_select", "/option_groups", size_of(size))
        menu = find(payload, EXAMPLES["static_select"].place)
        del menu["options"], menu["initial_option"]
        return payload, place + field

    return at


def group(label: str, size: int = 1) -> Json:
    return {"label": plain(label), "options": [option(f"ship {n}") for n in range(size)]}


def columns(name: str) -> At:
    def at(size: int) -> tuple[Json, str]:
        rows = [[raw("x")] * size] * 2
        payload, place = _with(name, "/rows", rows)
        find(payload, EXAMPLES[name].place).pop("column_settings", None)
        return payload, f"{place}/0"

    return at


def characters(name: str) -> At:
    """So many characters in all cells of a table."""

    def at(size: int) -> tuple[Json, str]:
        payload, place = _with(name, "/rows", [[raw("x")], [raw("x" * (size - 1))]])
        find(payload, EXAMPLES[name].place).pop("column_settings", None)
        return payload, place

    return at


def lengths(size: int) -> tuple[Json, str]:
    """An input that asks for exactly so many characters."""
    payload, place = _with("plain_text_input", "/max_length", size)
    element = find(payload, EXAMPLES["plain_text_input"].place)
    element["min_length"] = size
    del element["initial_value"]
    return payload, place


def least_length(size: int) -> tuple[Json, str]:
    payload, place = _with("plain_text_input", "/min_length", size)
    element = find(payload, EXAMPLES["plain_text_input"].place)
    del element["initial_value"], element["max_length"]
    return payload, place


def chart(series: int = 1, points: int = 1, field: str = "") -> tuple[Json, str]:
    months = [f"month {n}" for n in range(points)]
    all_series = [
        {"name": f"ship {n}", "data": [{"label": month, "value": n} for month in months]}
        for n in range(series)
    ]
    drawn = {"type": "line", "series": all_series, "axis_config": {"categories": months}}
    payload, place = _with("data_visualization", "/chart", drawn)
    return payload, place + field


def label(size: int, field: str) -> tuple[Json, str]:
    """A chart of one point whose label has so many characters."""
    payload, place = chart(field=field)
    drawn = find(payload, EXAMPLES["data_visualization"].place)["chart"]
    drawn["series"][0]["data"][0]["label"] = drawn["axis_config"]["categories"][0] = "x" * size
    return payload, place


def _with(name: str, field: str, value: Any) -> tuple[Json, str]:
    """An example of which one field has another value, to be changed further, and the field's place."""
    payload: Json = json.loads(json.dumps(put(EXAMPLES[name].payload, EXAMPLES[name].place + field, value)))
    return payload, EXAMPLES[name].place + field


def button(number: int) -> Json:
    return {"type": "button", "action_id": f"b{number}", "text": plain("Sink")}


def card(number: int) -> Json:
    return {"type": "card", "block_id": f"c{number}", "title": mrkdwn("Aurora")}


LIMITS: dict[str, tuple[float, At]] = {
    "text.min_length": (1, words("section", "/text/text")),
    "text.max_length": (3000, words("section", "/text/text")),
    "action_id.max_length": (255, words("button", "/action_id")),
    "block_id.max_length": (255, words("divider", "/block_id")),
    "button.text.max_length": (75, words("button", "/text/text")),
    "button.url.max_length": (3000, words("button", "/url")),
    "button.value.max_length": (2000, words("button", "/value")),
    "button.accessibility_label.max_length": (75, words("button", "/accessibility_label")),
    "confirmation.title.max_length": (100, words("button", "/confirm/title/text")),
    "confirmation.text.max_length": (300, words("button", "/confirm/text/text")),
    "confirmation.confirm.max_length": (30, words("button", "/confirm/confirm/text")),
    "confirmation.deny.max_length": (30, words("button", "/confirm/deny/text")),
    "option.text.max_length": (75, first_words("static_select", "/options")),
    "option.value.max_length": (150, first_words("static_select", "/options", "/value")),
    "option.description.max_length": (75, first_words("static_select", "/options", "/description/text")),
    "option.url.max_length": (3000, words("overflow", "/options/0/url")),
    "option_group.label.max_length": (75, grouped(lambda n: [group("x" * n)], "/0/label/text")),
    "option_group.options.min_items": (1, grouped(lambda n: [group("x", n)], "/0/options")),
    "option_group.options.max_items": (100, grouped(lambda n: [group("x", n)], "/0/options")),
    "select.placeholder.max_length": (150, words("static_select", "/placeholder/text")),
    "select.options.max_items": (100, options("static_select")),
    "select.option_groups.max_items": (100, grouped(lambda n: [group(f"g{i}") for i in range(n)])),
    "overflow.options.min_items": (1, options("overflow")),
    "overflow.options.max_items": (5, options("overflow")),
    "checkboxes.options.min_items": (1, options("checkboxes")),
    "checkboxes.options.max_items": (10, options("checkboxes")),
    "radio_buttons.options.min_items": (1, options("radio_buttons")),
    "radio_buttons.options.max_items": (10, options("radio_buttons")),
    "url_source.url.min_length": (1, words("task_card", "/sources/0/url")),
    "url_source.url.max_length": (3000, words("task_card", "/sources/0/url")),
    "file_input.max_files.min": (1, number("file_input", "/max_files")),
    "file_input.max_files.max": (10, number("file_input", "/max_files")),
    "plain_text_input.max_length.max": (3000, number("plain_text_input", "/max_length")),
    "actions.elements.max_items": (25, many("actions", "/elements", button)),
    "alert.text.max_length": (200, words("alert", "/text/text")),
    "card.title.max_length": (150, words("card", "/title/text")),
    "card.subtitle.max_length": (150, words("card", "/subtitle/text")),
    "card.body.max_length": (200, words("card", "/body/text")),
    "card.actions.max_items": (3, many("card", "/actions", button)),
    "card.subtext.max_length": (200, words("card", "/subtext/text")),
    "carousel.elements.min_items": (1, many("carousel", "/elements", card)),
    "carousel.elements.max_items": (10, many("carousel", "/elements", card)),
    "container.title.max_length": (150, words("container", "/title/text")),
    "container.subtitle.max_length": (150, words("container", "/subtitle/text")),
    "container.child_blocks.max_items": (10, many("container", "/child_blocks", lambda _: {"type": "divider"})),
    "context.elements.max_items": (10, many("context", "/elements", lambda _: plain("x"))),
    "context_actions.elements.max_items": (
        5,
        many(
            "context_actions",
            "/elements",
            lambda n: {"type": "icon_button", "action_id": f"i{n}", "icon": "trash", "text": plain("x")},
        ),
    ),
    "feedback_button.text.max_length": (75, words("feedback_buttons", "/positive_button/text/text")),
    "feedback_button.value.max_length": (2000, words("feedback_buttons", "/negative_button/value")),
    "feedback_button.accessibility_label.max_length": (
        75,
        words("feedback_buttons", "/negative_button/accessibility_label"),
    ),
    "icon_button.visible_to_user_ids.max_items": (
        10,
        many("icon_button", "/visible_to_user_ids", lambda n: f"U0{n}"),
    ),
    "data_table.rows.min_items": (2, many("data_table", "/rows", lambda _: [raw("x")])),
    "data_table.rows.max_items": (201, many("data_table", "/rows", lambda _: [raw("x")])),
    "data_table.columns.min_items": (1, columns("data_table")),
    "data_table.columns.max_items": (20, columns("data_table")),
    "data_table.page_size.min": (1, number("data_table", "/page_size")),
    "data_table.page_size.max": (100, number("data_table", "/page_size")),
    "data_table.cell_text.min_length": (1, words("data_table", "/rows/1/1/text")),
    "data_table.content.max_length": (20_000, characters("data_table")),
    "data_visualization.title.max_length": (50, words("data_visualization", "/title")),
    "data_visualization.segments.min_items": (
        1,
        many("pie", "/chart/segments", lambda n: {"label": f"{n}", "value": 1}),
    ),
    "data_visualization.segments.max_items": (
        12,
        many("pie", "/chart/segments", lambda n: {"label": f"{n}", "value": 1}),
    ),
    "data_visualization.segment.label.max_length": (20, words("pie", "/chart/segments/0/label")),
    "data_visualization.segment.value.exclusive_min": (0, number("pie", "/chart/segments/0/value")),
    "data_visualization.series.min_items": (1, lambda n: chart(series=n, field="/series")),
    "data_visualization.series.max_items": (12, lambda n: chart(series=n, field="/series")),
    "data_visualization.series_name.max_length": (20, words("data_visualization", "/chart/series/0/name")),
    "data_visualization.data.min_items": (1, lambda n: chart(points=n, field="/series/0/data")),
    "data_visualization.data.max_items": (20, lambda n: chart(points=n, field="/series/0/data")),
    "data_visualization.point_label.max_length": (20, lambda n: label(n, "/series/0/data/0/label")),
    "data_visualization.categories.min_items": (1, lambda n: chart(points=n, field="/axis_config/categories")),
    "data_visualization.categories.max_items": (20, lambda n: chart(points=n, field="/axis_config/categories")),
    "data_visualization.category_label.max_length": (20, lambda n: label(n, "/axis_config/categories/0")),
    "data_visualization.axis_label.max_length": (
        50,
        words("data_visualization", "/chart/axis_config/x_label"),
    ),
    "header.text.max_length": (150, words("header", "/text/text")),
    "image.image_url.max_length": (3000, words("image", "/image_url")),
    "image.alt_text.max_length": (2000, words("image", "/alt_text")),
    "input.label.max_length": (2000, words("input", "/label/text")),
    "input.hint.max_length": (2000, words("input", "/hint/text")),
    "markdown.text.min_length": (1, words("markdown", "/text")),
    "markdown.text.max_length": (12_000, words("markdown", "/text")),
    "section.text.max_length": (3000, words("section", "/text/text")),
    "section.fields.max_items": (10, many("section", "/fields", lambda _: plain("x"))),
    "section.fields.item_max_length": (2000, words("section", "/fields/1/text")),
    "video.alt_text.min_length": (1, words("video", "/alt_text")),
    "video.alt_text.max_length": (200, words("video", "/alt_text")),
    "video.title.max_length": (200, words("video", "/title/text")),
    "video.author_name.max_length": (50, words("video", "/author_name")),
    "video.description.max_length": (200, words("video", "/description/text")),
    "video.provider_name.max_length": (50, words("video", "/provider_name")),
    "view.blocks.min_items": (1, many("home", "/blocks", lambda _: {"type": "divider"})),
    "view.blocks.max_items": (100, many("modal", "/blocks", lambda _: {"type": "divider"})),
    "view.private_metadata.max_length": (3000, words("modal", "/private_metadata")),
    "view.callback_id.max_length": (255, words("modal", "/callback_id")),
    "view.title.max_length": (24, words("modal", "/title/text")),
    "view.close.max_length": (24, words("modal", "/close/text")),
    "view.submit.max_length": (24, words("modal", "/submit/text")),
    # Limits that are told elsewhere in Slack's pages, or by people who met them.
    "message.blocks.max_items": (
        50,
        lambda n: ({"blocks": [{"type": "divider"}] * n}, "/blocks"),
    ),
    "home.blocks.max_items": (100, many("home", "/blocks", lambda _: {"type": "divider"})),
    "message.attachments.max_items": (100, lambda n: ({"attachments": [{}] * n}, "/attachments")),
    "view.external_id.max_length": (255, words("home", "/external_id")),
    "actions.elements.min_items": (1, many("actions", "/elements", button)),
    "context.elements.min_items": (1, many("context", "/elements", lambda _: plain("x"))),
    "container.child_blocks.min_items": (1, many("container", "/child_blocks", lambda _: {"type": "divider"})),
    "select.options.min_items": (1, options("static_select")),
    "multi_select.options.max_items": (100, options("multi_static_select")),
    "multi_select.max_selected_items.min": (1, number("multi_users_select", "/max_selected_items")),
    "button.agent_prompt.max_length": (4000, words("button", "/agent_prompt")),
    "image_element.alt_text.max_length": (2000, words("image element", "/alt_text")),
    "image_element.image_url.max_length": (3000, words("image element", "/image_url")),
    "image.title.max_length": (2000, words("image", "/title/text")),
    "input.placeholder.max_length": (150, words("email_text_input", "/placeholder/text")),
    "plain_text_input.min_length.max": (3000, least_length),
    "plain_text_input.max_length.min": (1, lengths),
    "plan.tasks.max_items": (
        50,
        many("plan", "/tasks", lambda n: {"task_id": f"{n}", "title": "x", "status": "pending"}),
    ),
    "text.max_length (in context)": (3000, words("context", "/elements/0/text")),
    "text.max_length (of an icon)": (3000, words("icon_button", "/text/text")),
    "choice.text.max_length": (75, first_words("checkboxes", "/options")),
    "overflow.option.text.max_length": (75, words("overflow", "/options/0/text/text")),
    "dispatch_action_config.trigger_actions_on.max_items": (
        2,
        many("email_text_input", "/dispatch_action_config/trigger_actions_on", lambda _: "on_enter_pressed"),
    ),
    "input_parameter.name.max_length": (3000, words("workflow_button", f"{PARAMETERS}/0/name")),
    "input_parameter.value.max_length": (3000, words("workflow_button", f"{PARAMETERS}/0/value")),
    "trigger.customizable_input_parameters.max_items": (
        100,
        many("workflow_button", PARAMETERS, lambda n: {"name": f"{n}", "value": "x"}),
    ),
    "checkboxes.initial_options.max_items": (10, many("checkboxes", "/initial_options", lambda _: SHIPS[0])),
    "multi_select.initial_options.max_items": (
        100,
        many("multi_static_select", "/initial_options", lambda _: SHIPS[0]),
    ),
    "external_select.initial_options.max_items": (
        100,
        many("multi_external_select", "/initial_options", lambda _: SHIPS[0]),
    ),
    "external_select.min_query_length.min": (0, number("external_select", "/min_query_length")),
    "multi_external_select.min_query_length.min": (0, number("multi_external_select", "/min_query_length")),
    "datetimepicker.initial_date_time.min": (0, number("datetimepicker", "/initial_date_time")),
    "datetimepicker.initial_date_time.max": (9_999_999_999, number("datetimepicker", "/initial_date_time")),
    "plain_text_input.min_length.min": (0, number("plain_text_input", "/min_length")),
    "rich_text_input.min_lines.min": (1, number("rich_text_input", "/min_lines")),
    "rich_text_input.max_lines.min": (1, number("rich_text_input", "/max_lines")),
    "rich_text_list.indent.min": (0, number("rich_text", "/elements/1/indent")),
    "rich_text_list.offset.min": (0, number("rich_text", "/elements/1/offset")),
    "rich_text_emoji.skin_tone.min": (1, number("rich_text", "/elements/0/elements/2/skin_tone")),
    "rich_text_emoji.skin_tone.max": (6, number("rich_text", "/elements/0/elements/2/skin_tone")),
    "rich_text_date.timestamp.min": (0, number("rich_text", "/elements/0/elements/3/timestamp")),
    "data_visualization.y_label.max_length": (
        50,
        words("data_visualization", "/chart/axis_config/y_label"),
    ),
    "table.content.max_length": (10_000, characters("table")),
    "rich_text_input.min_lines.max": (100, number("rich_text_input", "/min_lines")),
    "rich_text_input.max_lines.max": (100, number("rich_text_input", "/max_lines")),
    "rich_text_list.indent.max": (8, number("rich_text", "/elements/1/indent")),
    "rich_text_list.border.max": (1, number("rich_text", "/elements/1/border")),
    "table.rows.max_items": (100, many("table", "/rows", lambda _: [raw("x"), raw("x")])),
    "table.columns.max_items": (20, columns("table")),
    "table.cell_text.min_length": (1, words("table", "/rows/0/0/text")),
    "video.video_url.max_length": (2000, words("video", "/video_url")),
    "video.thumbnail_url.max_length": (2000, words("video", "/thumbnail_url")),
    "video.title_url.max_length": (2000, words("video", "/title_url")),
    "video.provider_icon_url.max_length": (2000, words("video", "/provider_icon_url")),
    "auth_provider.description.max_length": (150, words("auth_provider", "/description/text")),
    "auth_provider.connected_identity.max_length": (75, words("auth_provider", "/connected_identity/text")),
    "auth_provider.connected_context.max_length": (75, words("auth_provider", "/connected_context/text")),
    "auth_provider.value.max_length": (150, words("auth_provider", "/value")),
    "auth_provider.name.max_length": (75, words("auth_provider", "/name/text")),
}  # fmt: skip


def at_the_edge(name: str) -> Json:
    edge, at = LIMITS[name]
    return at(int(edge) + (1 if name.endswith(".exclusive_min") else 0))[0]


def beyond(name: str) -> tuple[Json, str]:
    """A payload that passes a limit by one, and the place where it does."""
    edge, at = LIMITS[name]
    bound = name.rpartition(".")[2]
    return at(int(edge) + {"min": -1, "exc": 0}.get(bound[:3], 1))


@pytest.mark.parametrize("name", LIMITS)
def test_the_edge_is_allowed_and_one_beyond_is_not(name: str) -> None:
    refused, place = beyond(name)
    prefix = "/view" if "type" in refused else ""

    assert check(at_the_edge(name)) == []
    assert any(each.endswith(f"[json-pointer:{prefix}{place}]") for each in check(refused)), check(refused)


def test_a_first_text_may_be_as_long_as_any() -> None:
    payload, place = _with("plain_text_input", "/initial_value", "x" * 3000)
    find(payload, EXAMPLES["plain_text_input"].place).pop("max_length")

    assert check(payload) == []
    assert check(put(payload, place, "x" * 3001)) == [
        f"[ERROR] must be less than 3001 characters [json-pointer:{place}]"
    ]


# --- the list of limits that others keep


def test_no_limit_that_others_know_is_missing_or_different() -> None:
    folder = os.environ.get("TEST_ORACLES")
    if not folder:
        lacking("TEST_ORACLES names no folder with the limits of Block Kit")
    known = json.loads((Path(folder or "") / "blockkit-limits.json").read_text(encoding="utf-8"))

    assert {name: LIMITS.get(name, (None,))[0] for name in dict(_flat(known))} == dict(_flat(known))


def _flat(part: Any, name: str = "") -> Iterator[tuple[str, float]]:
    for key, value in part.items():
        path = f"{name}.{key}".lstrip(".")
        if isinstance(value, dict):
            yield from _flat(value, path)
        else:
            yield path, value
