"""Three validators that others wrote, and for each, with the reason, where it knows less or is stricter than Slack."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.blockkit import by_blockkit, by_slack_sdk, by_slackblocks
from tests.blockkit.catalogue import find, places

Json = dict[str, Any]


def always(_payload: Json) -> bool:
    return True


@dataclass(frozen=True)
class Stricter:
    """A refusal that is none of Slack's: how it reads, why Slack takes the payload, and when it is meant."""

    said: str
    why: str
    meant: Callable[[Json], bool] = always


@dataclass(frozen=True, kw_only=True)
class Validator:
    """Somebody else's reading of Block Kit."""

    built: Callable[[Json], object]
    unknown_types: dict[str, str]
    unknown_fields: dict[tuple[str, str], str]
    stricter: tuple[Stricter, ...]

    def read(self, payload: Json) -> str | None:
        """Why it does not build the message or view; None if it does."""
        try:
            self.built(payload)
        except Exception as reason:  # noqa: BLE001  # whatever it stumbles over, it does not take
            return f"{type(reason).__name__}: {reason}"
        return None

    def refusal(self, payload: Json) -> str | None:
        """Why it refuses the payload; None if it takes it, and where it is known to be stricter than Slack."""
        reason = self.read(payload)
        if reason and any(re.search(each.said, reason) and each.meant(payload) for each in self.stricter):
            return None
        return reason

    def known_part(self, part: Any, field: str = "") -> Any:
        """The payload without what this validator has never heard of; the field tells what has no type."""
        if isinstance(part, list):
            return [self.known_part(each, field) for each in part if not self._is_unknown(each)]
        if not isinstance(part, dict):
            return part
        kind = str(part.get("type", field))
        return {
            name: self.known_part(value, name)
            for name, value in part.items()
            if (kind, name) not in self.unknown_fields and not self._is_unknown(value)
        }

    def _is_unknown(self, part: Any) -> bool:
        return isinstance(part, dict) and part.get("type") in self.unknown_types


NEW = "a block of 2025 or 2026; this library is older"
STYLED = "Slack's types let every inline element have a style: @slack/types, RichTextStyleable"
NEW_FIELD = "a field of 2025 or 2026; this library is older"


def has_marked_up_choice(payload: Json) -> bool:
    where = re.compile(r"/(options/\d+|initial_options/\d+|initial_option|confirm)/text$")
    marked_up = (find(payload, place) for place in places(payload) if where.search(place))
    return any(isinstance(text, dict) and text.get("type") == "mrkdwn" for text in marked_up)


def is_at_the_edge_of_video(payload: Json) -> bool:
    videos = [block for block in payload.get("blocks", ()) if block.get("type") == "video"]
    return any(len(v["title"]["text"]) == 200 or len(v.get("author_name", "")) == 50 for v in videos)


SLACK_SDK = Validator(
    built=by_slack_sdk.built,
    unknown_types=dict.fromkeys(
        ("data_table", "data_visualization"),
        "its parser gives nothing back for them, without a word: slackapi/python-slack-sdk issue 1899",
    ),
    unknown_fields={},
    stricter=(
        Stricter(
            "(title attribute cannot exceed 200|author_name attribute cannot exceed 50) characters",
            "a video's title of 200 and an author's name of 50: Slack's page says `less than`, others read `up to`",
            is_at_the_edge_of_video,
        ),
    ),
)

BLOCKKIT = Validator(
    built=by_blockkit.built,
    unknown_types={
        **dict.fromkeys(("alert", "card", "carousel", "container", "context_actions"), NEW),
        **dict.fromkeys(("data_table", "data_visualization", "plan", "raw_number", "task_card"), NEW),
        "auth_provider": NEW,
        "call": "a block that only Slack's own apps and call providers send",
        "team": "a mention of a workspace; it has no builder for it",
    },
    unknown_fields={
        ("button", "agent_prompt"): NEW_FIELD,
        ("button", "agent_prompt_display"): NEW_FIELD,
        ("workflow_button", "confirm"): "Slack's types have it: @slack/types, WorkflowButton",
        ("rich_text_input", "min_lines"): NEW_FIELD,
        ("rich_text_input", "max_lines"): NEW_FIELD,
        ("style", "underline"): NEW_FIELD,
        ("rich_text_preformatted", "language"): NEW_FIELD,
        **dict.fromkeys((("emoji", "skin_tone"), ("emoji", "url"), ("date", "timezone")), NEW_FIELD),
        **dict.fromkeys(((kind, "style") for kind in ("emoji", "date", "broadcast", "color")), STYLED),
    },
    stricter=(
        Stricter("'alt_text': Length must be between 1 and 255", "Slack's page says 2,000"),
        Stricter("'initial_value': Length must be between 1 and 74", "no page of Slack's limits it"),
        Stricter(
            "'min_query_length': Value must be between 1", "0 asks for options before anything is typed"
        ),
        Stricter("between 0 and 999999", "no page of Slack's has such a ceiling"),
        Stricter("between 1 and 999999", "no page of Slack's has such a ceiling"),
        Stricter("'filetypes': Expected values", "its list lacks common extensions, such as jpeg"),
        Stricter(
            "'text': Only plain_text is allowed",
            "choices show mark-up, by Slack's page; a confirmation's text may in fact, and slack_sdk sends it",
            has_marked_up_choice,
        ),
        Stricter(
            "'(private_metadata|callback_id)': Length must be between 1 .*got 0",
            "Slack itself writes nothing so",
        ),
        Stricter(
            "has items that aren't present in the 'option_groups'", "it compares options with whole groups"
        ),
        Stricter(
            "'blocks': Expected types .*got 'Table'",
            "a Home tab may hold a table, by Slack's page on blocks",
        ),
        Stricter(
            "Expected types .*got 'DatetimePicker'",
            "it stands among actions too, by Slack's types: @slack/types, ActionsBlockElement",
        ),
    ),
)

SLACKBLOCKS = Validator(
    built=by_slackblocks.built,
    unknown_types={
        "auth_provider": NEW,
        "call": "a block that only Slack's own apps and call providers send",
        **dict.fromkeys(
            ("date", "broadcast", "color", "team"), "inline elements that it has no builders for"
        ),
    },
    unknown_fields={
        ("section", "expand"): NEW_FIELD,
        ("style", "underline"): NEW_FIELD,
        ("rich_text_preformatted", "language"): NEW_FIELD,
        **dict.fromkeys((("emoji", "unicode"), ("emoji", "url")), NEW_FIELD),
        ("emoji", "style"): STYLED,
        ("task_card", "icon"): NEW_FIELD,
        ("multi_external_select", "focus_on_load"): "Slack's page and types have it",
    },
    stricter=(
        Stricter("Table cells must be one of", "a cell may hold a raw_number, by Slack's types"),
        Stricter(
            "list of <class '(tuple|abc.ABCMeta)'> is less than `min_size`",
            "lines of rich text may be empty: Slack's editor sends such",
        ),
        Stricter("PlanBlock requires `tasks`", "a plan may begin without: @slack/types, PlanBlock"),
        Stricter(
            "`action_id` cannot be None|missing 1 required positional argument: 'action_id'",
            "an action_id is optional everywhere, by Slack's types",
        ),
        Stricter(
            "standalone task card with `pending`",
            "a list of statuses on Slack's page has it for both; its own samples have it",
        ),
        Stricter(
            "`initial_option` must also be of type `OptionGroup`|`List\\[OptionGroup\\]`",
            "what is chosen from the start is an option, not a group",
        ),
    ),
)
VALIDATORS = {"slack_sdk": SLACK_SDK, "blockkit": BLOCKKIT, "slackblocks": SLACKBLOCKS}
