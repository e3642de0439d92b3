"""A message as one person sees it: whether nobody else does, and what they have chosen in it."""

from __future__ import annotations

from workspace.shapes import message_json
from workspace.state import Conversation, Message, Workspace
from workspace.world import Json


def seen_json(space: Workspace, person: str, conversation: Conversation, message: Message) -> Json:
    shape = message_json(space, conversation, message)
    state = space.inputs.get((f"{conversation.id} {message.ts}", person))
    return shape | {"is_ephemeral": message.is_ephemeral} | ({"state": state} if state else {})
