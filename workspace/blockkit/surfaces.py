"""Messages, modals and Home tabs: how many blocks, what is counted over all of them, and what surrounds them.

Sources: https://docs.slack.dev/reference/block-kit/blocks and https://docs.slack.dev/reference/views
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from workspace.blockkit.composition import plain
from workspace.blockkit.data import LONGEST_DATA_TABLE, characters
from workspace.blockkit.layout import ON_SURFACE
from workspace.blockkit.rules import (
    Complaints,
    Rule,
    all_of,
    by_type,
    complaint,
    flag,
    items,
    must,
    objects,
    one_of,
    record,
    repeated,
    string,
)
from workspace.world import Json

LONGEST_MARKDOWN = 12_000

# --- rules over all blocks of a message or view


def block_ids_differ(blocks: Any, place: str) -> Complaints:
    yield from repeated(nested(blocks), "block_id", place)


def totals_fit(blocks: Any, place: str) -> Complaints:
    """What a message may hold in all, whatever each of its blocks may."""
    kinds: dict[object, list[Json]] = {}
    for _, block in nested(blocks):
        kinds.setdefault(str(block.get("type")), []).append(block)
    if len(kinds.get("table", ())) > 1:
        yield complaint("only_one_table_allowed", place)
    if len(kinds.get("data_visualization", ())) > 2:
        yield complaint("no more than 2 data_visualization blocks allowed", place)
    if characters(kinds.get("markdown")) > LONGEST_MARKDOWN:
        yield complaint(f"must be less than {LONGEST_MARKDOWN + 1} characters in all markdown blocks", place)
    if sum(characters(table.get("rows")) for table in kinds.get("data_table", ())) > LONGEST_DATA_TABLE:
        yield complaint(f"must be less than {LONGEST_DATA_TABLE + 1} characters in all data tables", place)


def one_has_focus(blocks: Any, place: str) -> Complaints:
    """A person's first key goes to one element only."""
    focused = [where for where, element in _elements(blocks) if element.get("focus_on_load") is True]
    for where in focused[1:]:
        yield complaint("another element has `focus_on_load`", f"{place}/{where}/focus_on_load")


def nested(blocks: object) -> Iterator[tuple[str, Json]]:
    """Every block with its place, those within containers and carousels too."""
    for index, block in objects(blocks):
        yield str(index), block
        inner = {"container": "child_blocks", "carousel": "elements"}.get(str(block.get("type")))
        if inner:
            yield from ((f"{index}/{inner}/{where}", child) for where, child in nested(block.get(inner)))


def _elements(blocks: object) -> Iterator[tuple[str, Json]]:
    for where, block in nested(blocks):
        for name in ("element", "accessory"):
            if isinstance(block.get(name), dict):
                yield f"{where}/{name}", block[name]
        for index, element in objects(block.get("elements")):
            yield f"{where}/elements/{index}", element


def submit_for_inputs(view: Any, place: str) -> Complaints:
    """An input is filled in vain where nothing sends it."""
    for index, block in objects(view.get("blocks")):
        if block.get("type") == "input" and "submit" not in view:
            where = f"{place}/blocks/{index}/input"
            yield complaint("must define `submit` to use an `input` block in modals", where)


# --- messages

_BLOCKS_OF_MESSAGE = all_of(items(by_type(ON_SURFACE["message"]), 50, least=0), block_ids_differ)
MESSAGE_BLOCKS = all_of(_BLOCKS_OF_MESSAGE, totals_fit)


def attachment(value: Any, place: str) -> Complaints:
    """Of an attachment only the blocks are judged: its other fields are older than Block Kit, and lenient."""
    if not isinstance(value, dict):
        yield complaint("must provide an object", place)
    elif "blocks" in value:
        yield from _BLOCKS_OF_MESSAGE(value["blocks"], f"{place}/blocks")


def message_totals_fit(message: Any, place: str) -> Complaints:
    attached = (each.get("blocks") for _, each in objects(message.get("attachments")))
    every = (message.get("blocks"), *attached)
    yield from totals_fit([block for blocks in every for _, block in objects(blocks)], f"{place}/blocks")


MESSAGE = record(message_totals_fit, blocks=_BLOCKS_OF_MESSAGE, attachments=items(attachment, 100, least=0))

# --- views


def _blocks_of_view(surface: str) -> Rule:
    return all_of(items(by_type(ON_SURFACE[surface]), 100), block_ids_differ, one_has_focus)


# What Slack sends of a view says "" where nothing was set, and apps send that back.
_OF_EVERY_VIEW = {
    "private_metadata": string(3000, least=0),
    "callback_id": string(255, least=0),
    "external_id": string(255, least=0),
}
VIEW_LABEL = plain(24)

MODAL = record(
    submit_for_inputs,
    type=must(one_of("modal")),
    title=must(VIEW_LABEL),
    blocks=must(_blocks_of_view("modal")),
    submit=VIEW_LABEL,
    close=VIEW_LABEL,
    clear_on_close=flag,
    notify_on_close=flag,
    submit_disabled=flag,
    **_OF_EVERY_VIEW,
)
HOME = record(type=must(one_of("home")), blocks=must(_blocks_of_view("home")), **_OF_EVERY_VIEW)

VIEW = by_type({"modal": MODAL, "home": HOME})
BLOCKS = {"message": MESSAGE_BLOCKS, "modal": _blocks_of_view("modal"), "home": _blocks_of_view("home")}
