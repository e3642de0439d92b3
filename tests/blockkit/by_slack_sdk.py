"""The rules of Block Kit as slack_sdk.models knows them."""

from __future__ import annotations

from typing import Any

from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

Json = dict[str, Any]


def refusal(payload: Json) -> str | None:
    """Why the SDK does not make the message or view; None if it does."""
    try:
        if "type" in payload:
            View(**payload).to_dict()
        else:
            for block in Block.parse_all(payload["blocks"]):
                block.to_dict()
    except (SlackObjectFormationError, TypeError, ValueError, AttributeError, KeyError) as reason:
        return f"{type(reason).__name__}: {reason}"
    return None
