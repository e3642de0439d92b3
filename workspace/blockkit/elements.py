"""Block elements: buttons, menus, pickers and inputs.

Source: https://docs.slack.dev/reference/block-kit/block-elements
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from workspace.blockkit.composition import (
    CHOICE,
    CONFIRM,
    CONVERSATION_FILTER,
    DISPATCH_ACTION_CONFIG,
    ID,
    OPTION,
    OPTION_GROUP,
    OVERFLOW_OPTION,
    SLACK_FILE,
    STYLE,
    URL,
    WORKFLOW,
    plain,
)
from workspace.blockkit.rich_text import RICH_TEXT
from workspace.blockkit.rules import (
    Complaints,
    Must,
    Rule,
    anything,
    as_number,
    complaint,
    either,
    flag,
    in_order,
    items,
    must,
    not_both,
    objects,
    one_of,
    pattern,
    record,
    string,
    together,
    whole,
)

PLACEHOLDER = plain(150)
BUTTON_TEXT = must(plain(75))
ACCESSIBILITY_LABEL = string(75)
BUTTON_VALUE = string(2000)


def element(*across: Rule, **fields: Rule | Must) -> Rule:
    return record(*across, type=anything, action_id=ID, **fields)


# --- rules of elements alone


def initial_is_offered(value: Any, place: str) -> Complaints:
    """What is chosen from the start is, in every detail, one of the options."""
    offered = [option for _, option in _offered(value)]
    if "initial_option" in value and value["initial_option"] not in offered:
        yield complaint("must exactly match one of the options", f"{place}/initial_option")
    for index, chosen in objects(value.get("initial_options")):
        if chosen not in offered:
            yield complaint("must exactly match one of the options", f"{place}/initial_options/{index}")


def _offered(value: dict[str, Any]) -> Iterator[tuple[int, dict[str, Any]]]:
    yield from objects(value.get("options"))
    for _, group in objects(value.get("option_groups")):
        yield from objects(group.get("options"))


def initial_value_fits(value: Any, place: str) -> Complaints:
    """A first text is as long as the person's own text would have to be."""
    words, least, most = value.get("initial_value"), value.get("min_length"), value.get("max_length")
    if not isinstance(words, str):
        return
    if isinstance(least, int) and len(words) < least:
        yield complaint(f"must be more than {least - 1} characters", f"{place}/initial_value")
    if isinstance(most, int) and len(words) > most:
        yield complaint(f"must be less than {most + 1} characters", f"{place}/initial_value")


def initial_number_fits(value: Any, place: str) -> Complaints:
    first = as_number(value.get("initial_value"))
    least, most = as_number(value.get("min_value")), as_number(value.get("max_value"))
    if first is not None and least is not None and first < least:
        yield complaint("must not be less than `min_value`", f"{place}/initial_value")
    if first is not None and most is not None and first > most:
        yield complaint("must not be greater than `max_value`", f"{place}/initial_value")


def whole_numbers_only(value: Any, place: str) -> Complaints:
    if value.get("is_decimal_allowed") is not False:
        return
    for name in ("initial_value", "min_value", "max_value"):
        number = as_number(value.get(name))
        if number is not None and not number.is_integer():
            yield complaint("must be a whole number", f"{place}/{name}")


def timezone(value: Any, place: str) -> Complaints:
    """A zone's name in the IANA database."""
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, TypeError, OSError):
        yield complaint("input must be a valid: timezone", place)


# --- buttons

BUTTON = element(
    together("agent_prompt_display", "agent_prompt"),
    text=BUTTON_TEXT,
    url=URL,
    value=BUTTON_VALUE,
    style=STYLE,
    confirm=CONFIRM,
    accessibility_label=ACCESSIBILITY_LABEL,
    agent_prompt=string(4000),
    agent_prompt_display=string(),
)
WORKFLOW_BUTTON = element(
    text=BUTTON_TEXT,
    workflow=must(WORKFLOW),
    style=STYLE,
    confirm=CONFIRM,
    accessibility_label=ACCESSIBILITY_LABEL,
)
FEEDBACK_BUTTON = record(text=BUTTON_TEXT, value=must(BUTTON_VALUE), accessibility_label=ACCESSIBILITY_LABEL)
FEEDBACK_BUTTONS = element(positive_button=must(FEEDBACK_BUTTON), negative_button=must(FEEDBACK_BUTTON))
ICON_BUTTON = element(
    icon=must(one_of("trash")),
    text=must(plain()),
    value=BUTTON_VALUE,
    confirm=CONFIRM,
    accessibility_label=ACCESSIBILITY_LABEL,
    visible_to_user_ids=items(string(), 10),
)

# --- pictures and sources

IMAGE = record(
    either("image_url", "slack_file"),
    not_both("image_url", "slack_file"),
    type=must(one_of("image")),
    image_url=URL,
    slack_file=SLACK_FILE,
    alt_text=must(string(2000)),
)
URL_SOURCE = record(type=must(one_of("url")), url=must(URL), text=must(string()))

# --- a choice of several


def _choices(least_and_most: tuple[int, int], option: Rule, **fields: Rule) -> Rule:
    least, most = least_and_most
    return element(initial_is_offered, options=must(items(option, most, least)), confirm=CONFIRM, **fields)


OVERFLOW = _choices((1, 5), OVERFLOW_OPTION)
CHECKBOXES = _choices((1, 10), CHOICE, initial_options=items(CHOICE, 10), focus_on_load=flag)
RADIO_BUTTONS = _choices((1, 10), CHOICE, initial_option=CHOICE, focus_on_load=flag)


def _menu(*across: Rule, **fields: Rule) -> Rule:
    return element(*across, placeholder=PLACEHOLDER, confirm=CONFIRM, focus_on_load=flag, **fields)


def _static(**fields: Rule) -> Rule:
    return _menu(
        either("options", "option_groups"),
        not_both("options", "option_groups"),
        initial_is_offered,
        options=items(OPTION, 100),
        option_groups=items(OPTION_GROUP, 100),
        **fields,
    )


SEVERAL = whole(1)  # of max_selected_items
PEOPLE_AND_PLACES = items(string())

MENUS = {
    "static_select": _static(initial_option=OPTION),
    "external_select": _menu(initial_option=OPTION, min_query_length=whole(0)),
    "users_select": _menu(initial_user=string()),
    "conversations_select": _menu(
        initial_conversation=string(),
        default_to_current_conversation=flag,
        response_url_enabled=flag,
        filter=CONVERSATION_FILTER,
    ),
    "channels_select": _menu(initial_channel=string(), response_url_enabled=flag),
    "multi_static_select": _static(initial_options=items(OPTION, 100), max_selected_items=SEVERAL),
    "multi_external_select": _menu(
        initial_options=items(OPTION, 100), min_query_length=whole(0), max_selected_items=SEVERAL
    ),
    "multi_users_select": _menu(initial_users=PEOPLE_AND_PLACES, max_selected_items=SEVERAL),
    "multi_conversations_select": _menu(
        initial_conversations=PEOPLE_AND_PLACES,
        default_to_current_conversation=flag,
        filter=CONVERSATION_FILTER,
        max_selected_items=SEVERAL,
    ),
    "multi_channels_select": _menu(initial_channels=PEOPLE_AND_PLACES, max_selected_items=SEVERAL),
}

# --- dates and times

DATEPICKER = _menu(
    initial_date=pattern(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", known_as="date (YYYY-MM-DD)")
)
TIMEPICKER = _menu(
    initial_time=pattern(r"([01]\d|2[0-3]):[0-5]\d", known_as="time (HH:mm)"), timezone=timezone
)
DATETIMEPICKER = element(initial_date_time=whole(0, 9_999_999_999), confirm=CONFIRM, focus_on_load=flag)

# --- what is typed


def _typed(*across: Rule, **fields: Rule | Must) -> Rule:
    return element(
        *across,
        placeholder=PLACEHOLDER,
        focus_on_load=flag,
        dispatch_action_config=DISPATCH_ACTION_CONFIG,
        **fields,
    )


NUMBER = pattern(r"[+-]?(\d+(\.\d*)?|\.\d+)", known_as="number in words")

INPUTS = {
    "plain_text_input": _typed(
        in_order("min_length", "max_length"),
        initial_value_fits,
        initial_value=string(3000),
        multiline=flag,
        min_length=whole(0, 3000),
        max_length=whole(1, 3000),
    ),
    "email_text_input": _typed(initial_value=string()),
    "url_text_input": _typed(initial_value=string()),
    "number_input": _typed(
        in_order("min_value", "max_value"),
        initial_number_fits,
        whole_numbers_only,
        is_decimal_allowed=must(flag),
        initial_value=NUMBER,
        min_value=NUMBER,
        max_value=NUMBER,
    ),
    "rich_text_input": _typed(initial_value=RICH_TEXT, min_lines=whole(1, 100), max_lines=whole(1, 100)),
    "file_input": element(filetypes=items(string()), max_files=whole(1, 10)),
}

# --- where each may stand

_PICKERS = {
    **MENUS,
    "datepicker": DATEPICKER,
    "timepicker": TIMEPICKER,
    "checkboxes": CHECKBOXES,
    "radio_buttons": RADIO_BUTTONS,
}
_BUTTONS = {"button": BUTTON, "workflow_button": WORKFLOW_BUTTON, "overflow": OVERFLOW}

IN_SECTION = {**_PICKERS, **_BUTTONS, "image": IMAGE}
IN_ACTIONS = {
    **_PICKERS,
    **_BUTTONS,
    "datetimepicker": DATETIMEPICKER,
    "rich_text_input": INPUTS["rich_text_input"],
}
IN_INPUT = {**_PICKERS, **INPUTS, "datetimepicker": DATETIMEPICKER}
IN_CONTEXT_ACTIONS = {"feedback_buttons": FEEDBACK_BUTTONS, "icon_button": ICON_BUTTON}
