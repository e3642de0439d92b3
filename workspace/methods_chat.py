"""chat.* and reactions.*: what the bot says, changes, takes back and marks."""

from workspace import inputs, shapes
from workspace.blocks import check_blocks
from workspace.calls import Call, SlackError, invalid
from workspace.ids import BOT_USER
from workspace.site import Site
from workspace.state import Conversation, Message
from workspace.world import Json

LONGEST_TEXT = 40_000
LONGEST_EDIT = 4_000
LONGEST_BLOCKS = 13_200


def conversation_of(site: Site, id: str) -> Conversation:
    """Private channels that the bot is not in do not exist for it."""
    conversation = site.space.conversations.get(id)
    if conversation is None or (conversation.kind != "channel" and BOT_USER not in conversation.members):
        raise SlackError("channel_not_found")
    return conversation


def writable(site: Site, call: Call) -> Conversation:
    """Where a post goes: a channel that the bot is in, or the direct messages with a person."""
    id = call.text("channel")
    named = _by_name(site, id)
    if id in site.space.people and id != BOT_USER:
        named = site.space.direct_messages(BOT_USER, id)
    conversation = named or conversation_of(site, id)
    if conversation.archived:
        raise SlackError("is_archived")
    if BOT_USER not in conversation.members:
        raise SlackError("not_in_channel")
    return conversation


def _by_name(site: Site, name: str) -> Conversation | None:
    if not name.startswith("#"):
        return None
    known = site.space.conversations.values()
    return next((each for each in known if each.kind == "channel" and each.name == name[1:]), None)


def blocks_of(call: Call) -> list[Json]:
    blocks = call.parsed("blocks") or []
    if not isinstance(blocks, list):
        raise SlackError("invalid_blocks_format")
    complaints = check_blocks(blocks, "message")
    if complaints:
        raise SlackError("invalid_blocks", errors=complaints, response_metadata={"messages": complaints})
    if sum(len(text) for text in _texts(blocks)) > LONGEST_BLOCKS:
        raise SlackError("msg_blocks_too_long")
    return inputs.with_ids(blocks)


def _texts(part: object) -> list[str]:
    if isinstance(part, dict):
        own = [part["text"]] if isinstance(part.get("text"), str) else []
        return own + [text for value in part.values() for text in _texts(value)]
    return [text for each in part for text in _texts(each)] if isinstance(part, list) else []


def attachments_of(call: Call) -> list[Json]:
    attachments = call.parsed("attachments") or []
    if not isinstance(attachments, list):
        raise SlackError("invalid_attachments")
    return attachments


def metadata_of(call: Call) -> Json | None:
    metadata = call.parsed("metadata")
    if metadata is None or metadata == "":
        return None
    if not isinstance(metadata, dict) or not isinstance(metadata.get("event_type"), str):
        raise SlackError("invalid_metadata_format")
    if not isinstance(metadata.get("event_payload"), dict):
        raise SlackError("invalid_metadata_schema")
    return metadata


def _content(call: Call) -> tuple[str, list[Json], list[Json]]:
    text = call.text("markdown_text") or call.text("text")
    if call.has("markdown_text") and (call.has("text") or call.has("blocks")):
        raise SlackError("markdown_text_conflict")
    blocks, attachments = blocks_of(call), attachments_of(call)
    if not (text or blocks or attachments):
        raise SlackError("no_text")
    return text, blocks, attachments


def post_message(site: Site, call: Call) -> Json:
    conversation = writable(site, call)
    text, blocks, attachments = _content(call)
    wait = site.limits.wait_for(conversation.id)
    if wait:
        raise SlackError("ratelimited", retry_after=wait)
    message = Message(
        ts=site.space.next_ts(conversation),
        user=BOT_USER,
        text=text[:LONGEST_TEXT],
        blocks=blocks,
        attachments=attachments,
        thread_ts=thread_of(conversation, call),
        metadata=metadata_of(call),
        by_bot=True,
    )
    return posted(site, conversation, message)


def posted(site: Site, conversation: Conversation, message: Message) -> Json:
    site.space.add(conversation, message)
    site.events.posted(conversation, message)
    shape = shapes.message_json(site.space, conversation, message)
    return {"channel": conversation.id, "ts": message.ts, "message": shape}


def thread_of(conversation: Conversation, call: Call) -> str | None:
    """A reply to a reply belongs to the parent's thread."""
    if not call.has("thread_ts"):
        return None
    parent = conversation.messages.get(call.text("thread_ts"))
    if parent is None:
        raise SlackError("invalid_thread_ts")
    return parent.thread_ts or parent.ts


def post_ephemeral(site: Site, call: Call) -> Json:
    conversation = writable(site, call)
    person = call.text("user")
    if person not in conversation.members:
        raise SlackError("user_not_in_channel" if person in site.space.people else "user_not_found")
    text, blocks, attachments = _content(call)
    message = Message(
        ts=site.space.next_ts(conversation),
        user=BOT_USER,
        text=text,
        blocks=blocks,
        attachments=attachments,
        thread_ts=thread_of(conversation, call),
        by_bot=True,
        only_for=person,
    )
    site.space.add(conversation, message)
    return {"message_ts": message.ts}


def own_message(conversation: Conversation, ts: str, refusal: str) -> Message:
    message = conversation.messages.get(ts)
    if message is None or message.is_ephemeral or message.subtype == "tombstone":
        raise SlackError("message_not_found")
    if not message.by_bot:
        raise SlackError(refusal)
    return message


def update(site: Site, call: Call) -> Json:
    """What is not sent stays: text without blocks leaves the old blocks standing."""
    conversation = conversation_of(site, call.text("channel"))
    message = own_message(conversation, call.text("ts"), "cant_update_message")
    text = call.text("markdown_text") or call.text("text")
    if not (text or call.has("blocks") or call.has("attachments")):
        raise SlackError("no_text")
    if len(text) > LONGEST_EDIT:
        raise SlackError("msg_too_long")
    before = shapes.message_json(site.space, conversation, message)
    _apply(site, call, message, text)
    site.space.changed("messages", channel=conversation.id)
    site.events.edited(conversation, message, before)
    shape = shapes.edited_json(site.space, conversation, message)
    return {"channel": conversation.id, "ts": message.ts, "text": message.text, "message": shape}


def _apply(site: Site, call: Call, message: Message, text: str) -> None:
    blocks = blocks_of(call) if call.has("blocks") else message.blocks
    attachments = attachments_of(call) if call.has("attachments") else message.attachments
    metadata = metadata_of(call) if call.has("metadata") else message.metadata
    message.blocks, message.attachments, message.metadata = blocks, attachments, metadata
    message.text = text or message.text
    message.edited = f"{site.clock.timestamp():.6f}"


def delete(site: Site, call: Call) -> Json:
    conversation = conversation_of(site, call.text("channel"))
    message = own_message(conversation, call.text("ts"), "cant_delete_message")
    if conversation.replies_to(message.ts):
        message.text, message.blocks, message.subtype = "This message was deleted.", [], "tombstone"
        message.user, message.by_bot, message.files = "USLACKBOT", False, []
    else:
        del conversation.messages[message.ts]
    site.space.changed("messages", channel=conversation.id)
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


def add_reaction(site: Site, call: Call) -> Json:
    conversation = conversation_of(site, call.text("channel"))
    message = conversation.messages.get(call.text("timestamp"))
    if message is None or message.is_ephemeral:
        raise SlackError("message_not_found")
    people = message.reactions.setdefault(call.text("name").strip(":"), [])
    if BOT_USER in people:
        raise SlackError("already_reacted")
    people.append(BOT_USER)
    site.space.changed("messages", channel=conversation.id)
    return {}


def remove_reaction(site: Site, call: Call) -> Json:
    conversation = conversation_of(site, call.text("channel"))
    message = conversation.messages.get(call.text("timestamp"))
    name = call.text("name").strip(":")
    if message is None or BOT_USER not in message.reactions.get(name, ()):
        raise SlackError("no_reaction" if message else "message_not_found")
    message.reactions[name].remove(BOT_USER)
    if not message.reactions[name]:
        del message.reactions[name]
    site.space.changed("messages", channel=conversation.id)
    return {}


def validate_blocks(_site: Site, call: Call) -> Json:
    blocks = call.parsed("blocks")
    if not isinstance(blocks, list):
        raise invalid("blocks must be an array")
    complaints = check_blocks(blocks, "message")
    if complaints:
        raise SlackError("invalid_blocks", response_metadata={"messages": complaints})
    return {}
