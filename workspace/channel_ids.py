"""A channel that gets another id, and all that knew it by the old one."""

from __future__ import annotations

from dataclasses import replace

from workspace.ids import new_id
from workspace.state import Conversation, Workspace


def give_new_id(space: Workspace, conversation: Conversation) -> str:
    """Returns the old one, which nothing has any more."""
    old, new = conversation.id, new_id("C")
    conversation.id = new
    space.conversations = {each.id: each for each in space.conversations.values()}
    for file in space.files.values():
        file.shares = {new if channel == old else channel: stamps for channel, stamps in file.shares.items()}
    for id, scheduled in space.scheduled.items():
        if scheduled.channel == old:
            space.scheduled[id] = replace(scheduled, channel=new)
    for person, place in space.places.items():
        if place.channel == old:
            space.places[person] = replace(place, channel=new)
    _rename_keys(space, old, new)
    return old


def _rename_keys(space: Workspace, old: str, new: str) -> None:
    """Of what is kept by channel, or by a message's place, which begins with its channel."""

    def renamed(place: str) -> str:
        channel, space_between, ts = place.partition(" ")
        return f"{new}{space_between}{ts}" if channel == old else place

    space.last_read = {(person, renamed(channel)): ts for (person, channel), ts in space.last_read.items()}
    space.assistants = {(renamed(channel), ts): each for (channel, ts), each in space.assistants.items()}
    space.inputs = {(renamed(place), person): each for (place, person), each in space.inputs.items()}
    space.suggested = {(renamed(place), person): each for (place, person), each in space.suggested.items()}
