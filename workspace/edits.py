"""What becomes of a message afterwards: other words, none at all, an emoji that somebody puts at it."""

from __future__ import annotations

from workspace import markup, message_events
from workspace.acts import Refused
from workspace.events import Heard
from workspace.shapes import message_json
from workspace.site import Site
from workspace.state import Conversation, Message
from workspace.world import Json


def edit(site: Site, person: str, conversation: Conversation, message: Message, text: str) -> Heard:
    _check_own(conversation, message, person)
    before = message_json(site.space, conversation, message)
    message.text = markup.as_message(site.space, text)
    return finish(site, conversation, message, before)


def finish(site: Site, conversation: Conversation, message: Message, before: Json) -> Heard:
    """The message is another now than `before`, which has Slack's shape: it says so, and the app hears of it."""
    message.edited = f"{site.clock.timestamp():.6f}"
    site.space.changed("messages", channel=conversation.id)
    return message_events.edited(site, conversation, message, before)


def take_back(site: Site, person: str, conversation: Conversation, message: Message) -> Heard:
    _check_own(conversation, message, person)
    return remove(site, conversation, message)


def _check_own(conversation: Conversation, message: Message, person: str) -> None:
    check_place(conversation, person)
    if message.user != person or message.is_notice:
        raise Refused("not_your_message")


def check_place(conversation: Conversation, person: str) -> None:
    """Raises Refused where the person cannot write."""
    if conversation.archived:
        raise Refused("is_archived")
    if person not in conversation.members:
        raise Refused("not_in_channel")


def remove(site: Site, conversation: Conversation, message: Message) -> Heard:
    """A parent whose replies stand leaves a gravestone."""
    before = message_json(site.space, conversation, message)
    if conversation.replies_to(message.ts):
        message.text, message.subtype = "This message was deleted.", "tombstone"
        message.blocks, message.attachments, message.files = [], [], []
        message.user, message.by_bot, message.metadata = "USLACKBOT", False, None
    else:
        del conversation.messages[message.ts]
    conversation.pins = [pin for pin in conversation.pins if pin.ts != message.ts]
    site.space.changed("messages", channel=conversation.id)
    return [] if message.is_ephemeral else message_events.deleted(site, conversation, before)


def react(site: Site, person: str, conversation: Conversation, message: Message, name: str) -> Heard:
    if conversation.archived or message.is_ephemeral:
        raise Refused("no_reaction")
    return toggle(site, person, conversation, message, name)


def toggle(site: Site, person: str, conversation: Conversation, message: Message, name: str) -> Heard:
    """An emoji at a message: put there, or taken back by whoever put it there."""
    people = message.reactions.setdefault(name, [])
    if person in people:
        people.remove(person)
    else:
        people.append(person)
    if not people:
        del message.reactions[name]
    site.space.changed("messages", channel=conversation.id)
    return message_events.reacted(site, conversation, message, person, name)
