"""What a call wants to say: its text, blocks and attachments, its metadata, its thread, and the message of it all."""

from __future__ import annotations

import json
from dataclasses import dataclass

from workspace import inputs
from workspace.blocks import are_too_long, check_blocks, check_message
from workspace.calls import Call, SlackError, invalid
from workspace.ids import BOT_USER
from workspace.reach import is_ts
from workspace.state import BROADCAST, Conversation, Message
from workspace.world import Json

LONGEST_TEXT = 40_000
LONGEST_MARKDOWN = 12_000
LARGEST_METADATA = 16 * 1024
MOST_ATTACHMENTS = 100


@dataclass(frozen=True, kw_only=True)
class Content:
    text: str
    blocks: list[Json]
    attachments: list[Json]


def content_of(call: Call, *, too_long: str = "msg_too_long") -> Content:
    """Raises SlackError where nothing would be seen, or where Slack would not take it."""
    content = Content(
        text=text_of(call),
        blocks=blocks_of(call, too_long=too_long),
        attachments=attachments_of(call),
    )
    if not (content.text or content.blocks or content.attachments):
        raise SlackError("no_text")
    if content.attachments:
        _refuse(check_message({"blocks": content.blocks, "attachments": content.attachments}))
    return content


def _refuse(complaints: list[str]) -> None:
    if complaints:
        raise SlackError("invalid_blocks", errors=complaints, response_metadata={"messages": complaints})


def bots_message(ts: str, said: Content, *, thread: str | None = None, broadcast: bool = False) -> Message:
    return Message(
        ts=ts,
        user=BOT_USER,
        text=said.text[:LONGEST_TEXT],
        blocks=said.blocks,
        attachments=said.attachments,
        thread_ts=thread,
        subtype=BROADCAST if thread and broadcast else None,
        by_bot=True,
    )


def text_of(call: Call) -> str:
    if not call.has("markdown_text"):
        return call.text("text")
    if call.has("text") or call.has("blocks"):
        raise SlackError("markdown_text_conflict")
    if len(call.text("markdown_text")) > LONGEST_MARKDOWN:
        raise invalid(f"must be less than {LONGEST_MARKDOWN + 1} characters [json-pointer:/markdown_text]")
    return call.text("markdown_text")


def blocks_of(
    call: Call, *, malformed: str = "invalid_blocks_format", too_long: str = "msg_too_long"
) -> list[Json]:
    blocks = call.listed("blocks", malformed)
    _refuse(check_blocks(blocks, "message"))
    if are_too_long(blocks):
        raise SlackError(too_long)
    return inputs.with_ids(blocks)


def attachments_of(call: Call) -> list[Json]:
    attachments = call.listed("attachments")
    if len(attachments) > MOST_ATTACHMENTS:
        raise SlackError("too_many_attachments")
    _refuse(check_message({"attachments": attachments}))
    return [{"id": number, **attached(each)} for number, each in enumerate(attachments, start=1)]


def attached(attachment: Json) -> Json:
    """The same attachment, with the ids that Slack gives to what can be used in it."""
    blocks = attachment.get("blocks")
    return {**attachment, "blocks": inputs.with_ids(blocks)} if blocks else attachment


def metadata_of(call: Call) -> Json | None:
    metadata = call.parsed("metadata", "invalid_metadata_format")
    if metadata in (None, ""):
        return None
    if not isinstance(metadata, dict) or not isinstance(metadata.get("event_type"), str):
        raise SlackError("invalid_metadata_format")
    if not isinstance(metadata.get("event_payload"), dict):
        raise SlackError("invalid_metadata_schema")
    if len(json.dumps(metadata)) > LARGEST_METADATA:
        raise SlackError("metadata_too_large")
    return metadata


def thread_of(conversation: Conversation, call: Call) -> str | None:
    """A reply to a reply belongs to the parent's thread."""
    if not call.has("thread_ts"):
        return None
    ts = call.text("thread_ts")
    if not is_ts(ts):
        raise SlackError(
            "invalid_thread_ts", response_metadata={"messages": [f"[ERROR] {ts} is not a valid thread_ts"]}
        )
    parent = conversation.messages.get(ts)
    if parent is None:
        raise SlackError("thread_not_found")
    if parent.is_ephemeral:
        raise SlackError("cannot_reply_to_message")
    return parent.thread_ts or parent.ts
