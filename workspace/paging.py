"""Pages of a list, with the cursors that Slack hands out."""

import base64
import binascii
from collections.abc import Sequence
from typing import TypeVar

from workspace.calls import Call, SlackError

Item = TypeVar("Item")


def page(call: Call, items: Sequence[Item], default: int = 100) -> tuple[list[Item], str]:
    """The items of the page that the call asks for, and the cursor of the next page ("" if it is the last)."""
    start = _start(call.text("cursor"))
    limit = min(max(call.number("limit", default), 1), 1000)
    rest = start + limit
    return list(items[start:rest]), _cursor(rest) if rest < len(items) else ""


def _cursor(start: int) -> str:
    return base64.b64encode(f"from:{start}".encode()).decode()


def _start(cursor: str) -> int:
    if not cursor:
        return 0
    try:
        return int(base64.b64decode(cursor, validate=True).decode().removeprefix("from:"))
    except (binascii.Error, ValueError):
        raise SlackError("invalid_cursor") from None
