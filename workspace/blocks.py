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


def check_message(message: object) -> list[str]:
    """The complaints about a message's blocks and those of its attachments, however the message is sent."""
    if not isinstance(message, dict):
        return list(MESSAGE(message, ""))
    return list(MESSAGE({name: message[name] for name in ("blocks", "attachments") if name in message}, ""))


def error_json(complaint: str, root: str) -> Json:
    """A complaint as one of the `errors` of blocks.validate: its pointer begins at the root of what was given.

    The code is the one that Slack's page on the method names.
    """
    words, _, place = complaint.removeprefix("[ERROR] ").removesuffix("]").rpartition(" [json-pointer:")
    return {"pointer": place.removeprefix(root), "code": "failed_constraint", "message": words}


def are_too_long(blocks: object) -> bool:
    """Whether a message with these blocks is refused as `msg_blocks_too_long`.

    No page says the total. People measured about 13,200 characters, the names of the fields among them:
    https://github.com/slackapi/bolt-js/issues/2509
    """
    return len(json.dumps(blocks, ensure_ascii=False, separators=(",", ":"))) > LONGEST_BLOCKS
