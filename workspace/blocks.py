"""What Slack says of the blocks of a message, of a modal and of a Home tab: all complaints, none if it takes them.

A complaint reads as one of Slack's `response_metadata.messages`: what is wrong, and where.
"""

from __future__ import annotations

import json

from workspace.blockkit.surfaces import BLOCKS, MESSAGE, VIEW
from workspace.world import Json

LONGEST_BLOCKS = 13_200


def check_blocks(blocks: object, surface: str) -> list[str]:
    """The complaints about the blocks of a message, modal or home."""
    return list(BLOCKS[surface](blocks, "/blocks"))


def check_view(view: object) -> list[str]:
    """The complaints about a modal or a Home tab."""
    return list(VIEW(view, "/view"))


def check_message(message: Json) -> list[str]:
    """The complaints about a message's blocks and those of its attachments, however the message is sent."""
    return list(MESSAGE({name: message[name] for name in ("blocks", "attachments") if name in message}, ""))


def are_too_long(blocks: object) -> bool:
    """Whether a message with these blocks is refused as `msg_blocks_too_long`.

    No page says the total. People measured about 13,200 characters, the names of the fields among them:
    https://github.com/slackapi/bolt-js/issues/2509
    """
    return len(json.dumps(blocks, ensure_ascii=False, separators=(",", ":"))) > LONGEST_BLOCKS
