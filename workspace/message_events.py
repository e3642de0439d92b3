"""What the app hears of messages: that they stand in a channel, are changed, deleted, or get an emoji."""

from __future__ import annotations

from workspace.events import Heard
from workspace.ids import BOT_USER, new_secret
from workspace.links import links_in
from workspace.shapes import message_json
from workspace.site import Site
from workspace.state import Conversation, Message
from workspace.world import Json

CHANNEL_TYPES = {"channel": "channels", "group": "groups", "im": "im", "mpim": "mpim"}


def posted(site: Site, conversation: Conversation, message: Message) -> Heard:
    """The app hears of it as a mention, as a message, by its links and files, or not at all."""
    if message.is_ephemeral:
        return []
    links = _link_shared(site, conversation, message)
    if BOT_USER not in conversation.members:
        return links
    mention = _mention(site, conversation, message) if _is_mention(conversation, message) else []
    return [
        *mention,
        *written(site, conversation, message),
        *_files_shared(site, conversation, message),
        *links,
    ]


def _is_mention(conversation: Conversation, message: Message) -> bool:
    return f"<@{BOT_USER}>" in message.text and not message.by_bot and conversation.kind != "im"


def _mention(site: Site, conversation: Conversation, message: Message) -> Heard:
    return site.events.send("app_mention", _event(site, conversation, message, "app_mention"))


def written(site: Site, conversation: Conversation, message: Message) -> Heard:
    """As a message and nothing more."""
    if BOT_USER not in conversation.members:
        return []
    event = _event(site, conversation, message, "message")
    return _send(site, conversation, event | {"channel_type": conversation.kind})


def _event(site: Site, conversation: Conversation, message: Message, kind: str) -> Json:
    shape = message_json(site.space, conversation, message)
    event = shape | {"type": kind, "channel": conversation.id, "event_ts": message.ts}
    return event | ({"subtype": "file_share"} if message.files else {})


def edited(site: Site, conversation: Conversation, message: Message, before: Json) -> Heard:
    if message.is_ephemeral or BOT_USER not in conversation.members:
        return []
    event: Json = {
        "type": "message",
        "subtype": "message_changed",
        "message": message_json(site.space, conversation, message),
        "previous_message": before,
        "channel": conversation.id,
        "channel_type": conversation.kind,
        "hidden": True,
        "ts": message.edited or message.ts,
        "event_ts": message.edited or message.ts,
    }
    return _send(site, conversation, event)


def deleted(site: Site, conversation: Conversation, before: Json) -> Heard:
    """`before` is the message as it was, in Slack's shape."""
    if BOT_USER not in conversation.members:
        return []
    now = site.events.now()
    event: Json = {
        "type": "message",
        "subtype": "message_deleted",
        "previous_message": before,
        "channel": conversation.id,
        "channel_type": conversation.kind,
        "hidden": True,
        "deleted_ts": before["ts"],
        "ts": now,
        "event_ts": now,
    }
    return _send(site, conversation, event)


def _send(site: Site, conversation: Conversation, event: Json) -> Heard:
    return site.events.send("message." + CHANNEL_TYPES[conversation.kind], event)


def reacted(site: Site, conversation: Conversation, message: Message, person: str, reaction: str) -> Heard:
    """Somebody has put an emoji at a message, or, if it is not there any more, taken it back."""
    if BOT_USER not in conversation.members:
        return []
    stays = person in message.reactions.get(reaction, ())
    kind = "reaction_added" if stays else "reaction_removed"
    event: Json = {
        "type": kind,
        "user": person,
        "reaction": reaction,
        "item_user": message.user,
        "item": {"type": "message", "channel": conversation.id, "ts": message.ts},
        "event_ts": site.events.now(),
    }
    return site.events.send(kind, event)


def _files_shared(site: Site, conversation: Conversation, message: Message) -> Heard:
    """Beside the message, of each of its files. https://docs.slack.dev/reference/events/file_shared"""
    told: Heard = []
    for id in message.files:
        event: Json = {
            "type": "file_shared",
            "channel_id": conversation.id,
            "file_id": id,
            "user_id": message.user,
            "file": {"id": id},
            "event_ts": message.ts,
        }
        told += site.events.send("file_shared", event)
    return told


def _link_shared(site: Site, conversation: Conversation, message: Message) -> Heard:
    """Links to the domains that the manifest names, wherever the person posts them. https://docs.slack.dev/reference/events/link_shared"""
    links = [] if message.by_bot else links_in(message.text, site.space.manifest.unfurl_domains)
    if not links:
        return []
    event: Json = {
        "type": "link_shared",
        "user": message.user,
        "channel": conversation.id,
        "message_ts": message.ts,
        "links": links,
        "source": "conversations_history",
        "unfurl_id": f"{conversation.id}.{message.ts}.{new_secret().replace('.', '')}",
        "is_bot_user_member": BOT_USER in conversation.members,
        "event_ts": site.events.now(),
    }
    thread = {"thread_ts": message.thread_ts} if message.thread_ts else {}
    return site.events.send("link_shared", event | thread)
