"""Pages of a list, with the cursors that Slack hands out: each good for the method that gave it."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from typing import TypeVar

from workspace.calls import Call, SlackError, invalid

Item = TypeVar("Item")

MOST = 1000


def page(
    call: Call, items: Sequence[Item], default: int = 100, *, limit_error: str = ""
) -> tuple[list[Item], str]:
    """The items of the page that the call asks for, and the cursor of the next page ("" if it is the last).

    Some methods have an error of their own for a limit that is no number; the others say `invalid_arguments`.
    """
    start = _start(call)
    rest = start + _limit(call, default, limit_error)
    return list(items[start:rest]), _cursor(call, rest) if rest < len(items) else ""


def _limit(call: Call, default: int, error: str) -> int:
    words = call.text("limit") or str(default)
    if words.isdecimal() and int(words) > 0:
        return min(int(words), MOST)
    raise SlackError(error) if error else invalid("must be a positive integer [json-pointer:/limit]")


def _cursor(call: Call, start: int) -> str:
    return base64.b64encode(f"{call.method}:{start}".encode()).decode()


def _start(call: Call) -> int:
    if not call.has("cursor"):
        return 0
    try:
        method, _, start = base64.b64decode(call.text("cursor"), validate=True).decode().partition(":")
    except (binascii.Error, ValueError):
        raise SlackError("invalid_cursor") from None
    if method != call.method or not start.isdecimal():
        raise SlackError("invalid_cursor")
    return int(start)
