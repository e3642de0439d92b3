"""The rules of Block Kit as the practice workspace knows them."""

from __future__ import annotations

from tests.blockkit.catalogue import Json
from workspace.blocks import check_message, check_view


def check(payload: Json) -> list[str]:
    """The complaints about a message or a view; a view says of which kind it is."""
    return check_view(payload) if "type" in payload else check_message(payload)
