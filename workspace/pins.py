"""Pins: the messages that people and the bot keep at hand above a conversation."""

from __future__ import annotations

from workspace.acts import Refused
from workspace.edits import check_place
from workspace.site import Site
from workspace.state import Conversation, Message
from workspace.things import Pin

MOST = 100


def is_pinned(conversation: Conversation, message: Message) -> bool:
    return any(pin.ts == message.ts for pin in conversation.pins)


def toggle(site: Site, person: str, conversation: Conversation, message: Message) -> None:
    """A person pins the message, or, where it is pinned, by whomever, takes the pin out."""
    check_place(conversation, person)
    if message.is_ephemeral:
        raise Refused("message_not_found")
    if is_pinned(conversation, message):
        unpin(site, conversation, message)
    elif len(conversation.pins) >= MOST:
        raise Refused("too_many_pins")
    else:
        pin(site, person, conversation, message)


def pin(site: Site, person: str, conversation: Conversation, message: Message) -> None:
    conversation.pins.append(Pin(ts=message.ts, person=person, created=int(site.clock.timestamp())))
    site.space.changed("messages", channel=conversation.id)


def unpin(site: Site, conversation: Conversation, message: Message) -> None:
    conversation.pins = [pin for pin in conversation.pins if pin.ts != message.ts]
    site.space.changed("messages", channel=conversation.id)
