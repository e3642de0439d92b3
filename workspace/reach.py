"""What the bot can reach: conversations that exist for it, those that it may write to, and messages in them."""

from __future__ import annotations

import re

from workspace.calls import Call, SlackError
from workspace.ids import BOT_USER
from workspace.site import Site
from workspace.state import Conversation, Message

_TS = re.compile(r"\d{1,12}\.\d{1,6}")


def conversation_of(site: Site, id: str) -> Conversation:
    """Private channels that the bot is not in do not exist for it."""
    conversation = site.space.conversations.get(id)
    if conversation is None or not exists_for_bot(conversation):
        raise SlackError("channel_not_found")
    return conversation


def exists_for_bot(conversation: Conversation) -> bool:
    return conversation.kind == "channel" or BOT_USER in conversation.members


def writable(site: Site, id: str, *, archived: str = "is_archived") -> Conversation:
    """Where a post goes: a channel that the bot is in, or the direct messages with a person."""
    conversation = _by_name(site, id) or _direct_messages(site, id) or conversation_of(site, id)
    if conversation.archived:
        raise SlackError(archived)
    if BOT_USER not in conversation.members:
        raise SlackError("not_in_channel")
    if conversation.kind == "im" and not site.space.manifest.app_home.messages_tab:
        raise SlackError("messages_tab_disabled")
    return conversation


def _direct_messages(site: Site, id: str) -> Conversation | None:
    person = site.space.people.get(id)
    if person is None or id == BOT_USER:
        return None
    return site.space.direct_messages(BOT_USER, id)


def _by_name(site: Site, name: str) -> Conversation | None:
    if not name.startswith("#"):
        return None
    known = site.space.conversations.values()
    return next((each for each in known if each.kind == "channel" and each.name == name[1:]), None)


def message_of(conversation: Conversation, ts: str) -> Message:
    """A message that everybody there sees."""
    message = conversation.messages.get(ts)
    if message is None or message.is_ephemeral or message.subtype == "tombstone":
        raise SlackError("message_not_found")
    return message


def marked_message(conversation: Conversation, call: Call) -> Message:
    """The message that a reaction or a pin is for, which is named by its timestamp."""
    if not call.has("timestamp"):
        raise SlackError("no_item_specified")
    if not is_ts(call.text("timestamp")):
        raise SlackError("bad_timestamp")
    return message_of(conversation, call.text("timestamp"))


def own_message(conversation: Conversation, ts: str, refusal: str) -> Message:
    message = message_of(conversation, ts)
    if not message.by_bot:
        raise SlackError(refusal)
    return message


def is_ts(words: str) -> bool:
    return _TS.fullmatch(words) is not None
