"""chat.*: what the bot says, changes, takes back and links to."""

from __future__ import annotations

from workspace import content, edits, message_events, shapes
from workspace.calls import Call, SlackError
from workspace.content import bots_message
from workspace.limits import IN_CHANNEL
from workspace.reach import conversation_of, own_message, writable
from workspace.site import Site
from workspace.state import Conversation, Message
from workspace.world import Json

LONGEST_EDIT = 4_000
TRUNCATED = "[WARN] Your message was truncated. The `text` field takes up to 40,000 characters."


def post_message(site: Site, call: Call) -> Json:
    """Text that is too long is cut, with a warning: https://api.slack.com/changelog/2018-04-truncating-really-long-messages"""
    conversation = writable(site, call.text("channel"))
    said = content.content_of(call, too_long="msg_blocks_too_long")
    thread, metadata = content.thread_of(conversation, call), content.metadata_of(call)
    site.limits.take(f"{call.method} {conversation.id}", IN_CHANNEL)
    message = bots_message(
        site.space.next_ts(conversation), said, thread=thread, broadcast=call.flag("reply_broadcast")
    )
    message.metadata = metadata
    answer = posted(site, conversation, message)
    return answer | (
        _warning("message_truncated", TRUNCATED) if len(said.text) > content.LONGEST_TEXT else {}
    )


def posted(site: Site, conversation: Conversation, message: Message) -> Json:
    site.space.add(conversation, message)
    _clear_status(site, conversation, message)
    message_events.posted(site, conversation, message)
    shape = shapes.message_json(site.space, conversation, message)
    return {"channel": conversation.id, "ts": message.ts, "message": shape}


def _clear_status(site: Site, conversation: Conversation, message: Message) -> None:
    """An app that answers is no longer thinking."""
    thread = site.space.assistants.get((conversation.id, message.thread_ts or ""))
    if thread:
        thread.status, thread.loading_messages = "", []
        site.space.changed("assistant", channel=conversation.id)


def _warning(name: str, words: str) -> Json:
    return {"warning": name, "response_metadata": {"warnings": [name], "messages": [words]}}


def post_ephemeral(site: Site, call: Call) -> Json:
    conversation = writable(site, call.text("channel"))
    if call.text("user") not in conversation.members:
        raise SlackError("user_not_in_channel")
    said = content.content_of(call)
    if len(said.text) > content.LONGEST_TEXT:
        raise SlackError("msg_too_long")
    ts = site.space.next_ts(conversation)
    message = bots_message(ts, said, thread=content.thread_of(conversation, call))
    message.only_for = call.text("user")
    site.space.add(conversation, message)
    return {"message_ts": message.ts}


def update(site: Site, call: Call) -> Json:
    """What is not sent stays: text without blocks leaves the old blocks standing."""
    conversation = conversation_of(site, call.text("channel"))
    message = own_message(conversation, call.text("ts"), "cant_update_message")
    if conversation.archived:
        raise SlackError("is_inactive")
    text = content.text_of(call)
    if not (text or call.has("blocks") or call.has("attachments") or call.has("file_ids")):
        raise SlackError("no_text")
    if len(text) > LONGEST_EDIT:
        raise SlackError("msg_too_long")
    before = shapes.message_json(site.space, conversation, message)
    _apply(call, message, text)
    edits.finish(site, conversation, message, before)
    shape = shapes.edited_json(site.space, conversation, message)
    return {"channel": conversation.id, "ts": message.ts, "text": message.text, "message": shape}


def _apply(call: Call, message: Message, text: str) -> None:
    """Nothing is changed where one part is refused."""
    blocks = content.blocks_of(call) if call.has("blocks") else message.blocks
    attachments = content.attachments_of(call) if call.has("attachments") else message.attachments
    metadata = content.metadata_of(call) if call.has("metadata") else message.metadata
    files = call.words("file_ids") or message.files
    if not set(files) <= set(message.files):
        raise SlackError("file_not_found")
    message.blocks, message.attachments, message.metadata = blocks, attachments, metadata
    message.files = files
    message.text = text or message.text


def delete(site: Site, call: Call) -> Json:
    conversation = conversation_of(site, call.text("channel"))
    message = own_message(conversation, call.text("ts"), "cant_delete_message")
    edits.remove(site, conversation, message)
    return {"channel": conversation.id, "ts": message.ts}


def permalink(site: Site, call: Call) -> Json:
    conversation = conversation_of(site, call.text("channel"))
    message = conversation.messages.get(call.text("message_ts"))
    if message is None:
        raise SlackError("message_not_found")
    link = f"{site.space.url}archives/{conversation.id}/p{message.ts.replace('.', '')}"
    if message.is_reply:
        link += f"?thread_ts={message.thread_ts}&cid={conversation.id}"
    return {"channel": conversation.id, "permalink": link}
