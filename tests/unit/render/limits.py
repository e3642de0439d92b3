"""Slack's rules for messages and forms, checked by us and by Slack's own SDK."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from bot.render.message import Message
from workspace.blocks import check_view as workspace_complaints

TOTAL = 13_000
LIMITS = {
    "section": 3000,
    "header": 150,
    "button": 75,
    "plain_text": 3000,
    "mrkdwn": 3000,
}


def written(blocks: Any) -> Any:
    """Blocks as JSON and back, the way Slack sees them."""
    return json.loads(json.dumps(blocks))


def objects(value: Any) -> Iterator[Mapping[str, Any]]:
    """Every JSON object within a value, itself included."""
    if isinstance(value, Mapping):
        yield value
        for inner in value.values():
            yield from objects(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from objects(inner)


def buttons(blocks: Any) -> list[Mapping[str, Any]]:
    """The buttons in blocks, in order."""
    return [each for each in objects(blocks) if each.get("type") == "button"]


def shown(message: Message) -> str:
    """Everything that the blocks show, a line a text."""
    return "\n".join(
        each["text"] for each in objects(message.blocks) if each.get("type") in ("plain_text", "mrkdwn")
    )


def check_message(message: Message) -> None:
    """Assert that Slack would take the message."""
    blocks = written(message.blocks)
    assert message.text.strip()
    assert units(message.text) <= 4000
    assert 0 < len(blocks) <= 50
    # Marks that JSON itself needs to write a quote or a line break are no characters of the message.
    assert units(json.dumps(blocks, ensure_ascii=False).replace("\\", "")) <= TOTAL
    check_blocks(blocks)


def check_view(view: Mapping[str, Any]) -> None:
    """Assert that Slack would open the form."""
    view = written(view)
    assert all(len(view[name]["text"]) <= 24 for name in ("title", "submit", "close"))
    assert len(view["private_metadata"]) <= 3000
    assert len(view["blocks"]) <= 100
    assert View(**view).to_dict() == view
    ids = [block["block_id"] for block in view["blocks"] if "block_id" in block]
    assert len(ids) == len(set(ids))
    check_blocks(view["blocks"])


def check_home(view: Mapping[str, Any]) -> None:
    """Assert that Slack would take the Home tab, and that the practice workspace's rules do."""
    view = written(view)
    assert 0 < len(view["blocks"]) <= 100
    assert len(json.dumps(view, ensure_ascii=False)) < 250_000
    assert workspace_complaints(view) == []
    check_blocks([block for block in view["blocks"] if block["type"] != "table"])


def check_blocks(blocks: Any) -> None:
    """Assert what holds for blocks anywhere."""
    # The SDK drops what it does not know: what comes back unchanged is spelled as Slack wants it.
    assert [block.to_dict() for block in Block.parse_all(blocks)] == blocks
    for each in objects(blocks):
        check_object(each)
    ids = [each["action_id"] for each in objects(blocks) if "action_id" in each]
    assert len(ids) == len(set(ids))


def check_object(each: Mapping[str, Any]) -> None:
    """Assert the limits of one block, element or text."""
    kind = each.get("type")
    if kind in ("plain_text", "mrkdwn"):
        assert 0 < units(each["text"]) <= LIMITS[kind]
        assert each["text"].strip()
    if kind == "mrkdwn":
        assert each["verbatim"] is True
    if kind in ("header", "button"):
        assert units(each["text"]["text"]) <= LIMITS[kind]
    if kind == "button":
        assert len(each["action_id"]) <= 255
        assert units(each["value"]) <= 2000
        assert units(each.get("accessibility_label", "")) <= 75
    if kind == "actions":
        assert 0 < len(each["elements"]) <= 25
    if kind == "context":
        assert 0 < len(each["elements"]) <= 10


def units(text: str) -> int:
    """The length in UTF-16 units, the strictest way to count."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
