"""A message as one person sees it: whether nobody else does, what they have chosen in it, and who pinned it."""

from __future__ import annotations

from workspace.shapes import message_json
from workspace.state import Conversation, Message, Workspace
from workspace.world import Json


def seen_json(space: Workspace, person: str, conversation: Conversation, message: Message) -> Json:
    shape = message_json(space, conversation, message)
    state = space.inputs.get((f"{conversation.id} {message.ts}", person))
    pinned = next((pin.person for pin in conversation.pins if pin.ts == message.ts), None)
    told = {"pinned_by": pinned, "state": state}
    return (
        shape
        | {"is_ephemeral": message.is_ephemeral}
        | {name: value for name, value in told.items() if value}
    )
