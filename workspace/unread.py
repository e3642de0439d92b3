"""What a person has not read yet in a conversation, and how much of it is meant for them."""

from __future__ import annotations

import json
from dataclasses import dataclass

from workspace.state import Conversation, Message, Workspace

MOST = 100
"""Nobody counts further: "99+"."""
_EVERYBODY = ("<!channel", "<!here", "<!everyone")


@dataclass(frozen=True)
class Unread:
    messages: int = 0
    mentions: int = 0


def unread(space: Workspace, person: str, conversation: Conversation) -> Unread:
    """In direct messages everything is meant for the person; elsewhere what mentions them."""
    if person not in conversation.members:
        return Unread()
    read = space.last_read.get((person, conversation.id), "")
    messages = mentions = 0
    for message in reversed(conversation.messages.values()):
        if message.ts <= read or messages == MOST:
            break
        if _concerns(person, conversation, message):
            messages += 1
            mentions += conversation.kind in ("im", "mpim") or _mentions(space, person, message)
    return Unread(messages, mentions)


def _concerns(person: str, conversation: Conversation, message: Message) -> bool:
    """Others' words in the channel, not Slack's notices, and in threads that the person takes part in."""
    if message.user == person or message.is_notice or message.only_for not in (None, person):
        return False
    return message.is_in_channel or message.is_ephemeral or _takes_part(person, conversation, message)


def _takes_part(person: str, conversation: Conversation, reply: Message) -> bool:
    parent = conversation.messages.get(reply.thread_ts or "")
    thread = conversation.replies_to(reply.thread_ts or "")
    return f"<@{person}" in reply.text or any(each.user == person for each in (parent, *thread) if each)


def _mentions(space: Workspace, person: str, message: Message) -> bool:
    names = [f"<@{person}", *_EVERYBODY]
    names += [f"<!subteam^{group.id}" for group in space.groups.values() if person in group.members]
    said = message.text + json.dumps(message.blocks)
    return any(name in said for name in names) or f'"user_id": "{person}"' in said
