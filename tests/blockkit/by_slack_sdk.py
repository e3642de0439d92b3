"""The rules of Block Kit as slack_sdk.models knows them."""

from __future__ import annotations

from typing import Any

from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

Json = dict[str, Any]


def built(payload: Json) -> Json:
    """The message or view as the SDK writes it, once it was read. Raises what the SDK does about one that it refuses."""
    if "type" in payload:
        return View(**payload).to_dict()
    return {**payload, "blocks": [block.to_dict() for block in Block.parse_all(payload["blocks"])]}
