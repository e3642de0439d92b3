"""What Slack itself writes into a channel when somebody comes or goes, or changes what the channel is.

The texts are those of Slack's pages on the subtypes: https://docs.slack.dev/reference/events/message
"""

from __future__ import annotations

from workspace import message_events
from workspace.events import Heard
from workspace.markup import escape
from workspace.site import Site
from workspace.state import Conversation, Message


def joined(site: Site, conversation: Conversation, person: str, inviter: str = "") -> Heard:
    details = {"inviter": inviter} if inviter else {}
    return _write(site, conversation, person, "channel_join", "has joined the channel", **details)


def left(site: Site, conversation: Conversation, person: str) -> Heard:
    return _write(site, conversation, person, "channel_leave", "has left the channel")


def renamed(site: Site, conversation: Conversation, person: str, old: str) -> Heard:
    text = f'has renamed the channel from "{old}" to "{conversation.name}"'
    names = {"old_name": old, "name": conversation.name}
    return _write(site, conversation, person, "channel_name", text, **names)


def described(site: Site, conversation: Conversation, person: str, what: str, words: str) -> Heard:
    """`what` is topic or purpose."""
    said = escape(words)
    text = f"set the channel {what}: {said}" if words else f"cleared the channel {what}"
    return _write(site, conversation, person, f"channel_{what}", text, **{what: said})


def archived(site: Site, conversation: Conversation, person: str) -> Heard:
    return _write(site, conversation, person, "channel_archive", "archived the channel")


def unarchived(site: Site, conversation: Conversation, person: str) -> Heard:
    return _write(site, conversation, person, "channel_unarchive", "un-archived the channel")


def _write(
    site: Site, conversation: Conversation, person: str, subtype: str, text: str, **details: str
) -> Heard:
    """A line of the person who did it. It mentions whom it names, yet nobody is called by it."""
    message = Message(
        ts=site.space.next_ts(conversation),
        user=person,
        text=f"<@{person}> {text}",
        subtype=subtype,
        details=details,
    )
    site.space.add(conversation, message)
    return message_events.written(site, conversation, message)
