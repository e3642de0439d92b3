"""reactions.*, pins.* and bookmarks.*: marks that the bot leaves on messages and channels."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from workspace import edits, pins, shapes, shapes_things
from workspace.calls import Call, SlackError
from workspace.ids import BOT_USER, new_id
from workspace.reach import conversation_of, marked_message
from workspace.site import Site
from workspace.state import Conversation
from workspace.things import Bookmark, Pin
from workspace.world import Json

MOST_BOOKMARKS = 100
_NAME = re.compile(r"[a-z0-9_+'-]{1,100}(::skin-tone-[2-6])?")


def add_reaction(site: Site, call: Call) -> Json:
    conversation = _within(site, call.text("channel"), "no_access")
    if conversation.archived:
        raise SlackError("is_archived")
    name, message = _emoji(call), marked_message(conversation, call)
    if BOT_USER in message.reactions.get(name, ()):
        raise SlackError("already_reacted")
    edits.toggle(site, BOT_USER, conversation, message, name)
    return {}


def remove_reaction(site: Site, call: Call) -> Json:
    if not call.has("channel"):
        raise SlackError("no_item_specified")
    conversation = _within(site, call.text("channel"), "no_access")
    name, message = _emoji(call), marked_message(conversation, call)
    if BOT_USER not in message.reactions.get(name, ()):
        raise SlackError("no_reaction")
    edits.toggle(site, BOT_USER, conversation, message, name)
    return {}


def _emoji(call: Call) -> str:
    name = call.text("name").strip(":")
    if not _NAME.fullmatch(name):
        raise SlackError("invalid_name")
    return name


def _within(site: Site, channel: str, refusal: str) -> Conversation:
    """A conversation that the bot is in."""
    conversation = conversation_of(site, channel)
    if BOT_USER not in conversation.members:
        raise SlackError(refusal)
    return conversation


def add_pin(site: Site, call: Call) -> Json:
    conversation = _pinnable(site, call)
    message = marked_message(conversation, call)
    if pins.is_pinned(conversation, message):
        raise SlackError("already_pinned")
    if len(conversation.pins) >= pins.MOST:
        raise SlackError("too_many_pins")
    pins.pin(site, BOT_USER, conversation, message)
    return {}


def remove_pin(site: Site, call: Call) -> Json:
    conversation = _pinnable(site, call)
    message = marked_message(conversation, call)
    if not pins.is_pinned(conversation, message):
        raise SlackError("no_pin")
    pins.unpin(site, conversation, message)
    return {}


def _pinnable(site: Site, call: Call) -> Conversation:
    conversation = _within(site, call.text("channel"), "not_in_channel")
    if conversation.archived:
        raise SlackError("restricted_action")
    return conversation


def list_pins(site: Site, call: Call) -> Json:
    conversation = _within(site, call.text("channel"), "not_in_channel")
    return {"items": [_pin_json(site, conversation, pin) for pin in reversed(conversation.pins)]}


def _pin_json(site: Site, conversation: Conversation, pin: Pin) -> Json:
    return {
        "type": "message",
        "channel": conversation.id,
        "created": pin.created,
        "created_by": pin.person,
        "message": shapes.message_json(site.space, conversation, conversation.messages[pin.ts]),
    }


def add_bookmark(site: Site, call: Call) -> Json:
    conversation = _within(site, call.text("channel_id"), "permission_denied")
    if conversation.archived:
        raise SlackError("permission_denied")
    if call.text("type") != "link":
        raise SlackError("invalid_bookmark_type")
    if not _is_web_address(call.text("link")):
        raise SlackError("invalid_link")
    if len(conversation.bookmarks) >= MOST_BOOKMARKS:
        raise SlackError("too_many_bookmarks")
    made = Bookmark(
        id=new_id("Bk"),
        title=call.text("title"),
        link=call.text("link"),
        emoji=call.text("emoji"),
        person=BOT_USER,
        created=int(site.clock.timestamp()),
    )
    conversation.bookmarks.append(made)
    site.space.changed("channels")
    return {"bookmark": shapes_things.bookmark_json(site.space, conversation, made)}


def _is_web_address(link: str) -> bool:
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def list_bookmarks(site: Site, call: Call) -> Json:
    conversation = conversation_of(site, call.text("channel_id"))
    shown = [shapes_things.bookmark_json(site.space, conversation, each) for each in conversation.bookmarks]
    return {"bookmarks": shown}
