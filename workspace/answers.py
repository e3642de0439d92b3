"""What an app answers to a command or an interaction: over a response URL, or with the acknowledgement."""

from __future__ import annotations

from workspace import content, edits, message_events
from workspace.calls import Call, SlackError
from workspace.hooks import Hook, HookRefuses
from workspace.shapes import message_json
from workspace.site import Site
from workspace.state import Conversation, Message
from workspace.world import Json


def use(site: Site, secret: str, body: Json) -> Message | None:
    """Posts, or changes or deletes the message with the button; returns the message that is new, if there is one."""
    hook = site.hooks.find(secret)
    try:
        message = _follow(site, hook, body)
    except SlackError as trouble:
        raise HookRefuses(trouble.code, 400) from trouble
    hook.uses += 1
    return message


def _follow(site: Site, hook: Hook, body: Json) -> Message | None:
    original = hook.conversation.messages.get(hook.original or "")
    if original and body.get("delete_original"):
        edits.remove(site, hook.conversation, original)
        return None
    if original and body.get("replace_original"):
        _replace(site, hook.conversation, original, body)
        return None
    return post(site, hook.conversation, hook.person, body)


def _replace(site: Site, conversation: Conversation, message: Message, body: Json) -> None:
    said = _said(body)
    before = message_json(site.space, conversation, message)
    message.text, message.blocks, message.attachments = said.text, said.blocks, said.attachments
    edits.finish(site, conversation, message, before)


def post(site: Site, conversation: Conversation, person: str, body: Json) -> Message:
    """For the person's eyes only, unless the answer asks to be seen in the channel; SlackError if it cannot be taken."""
    call = Call("response_url", body)
    said, thread, metadata = _said(body), content.thread_of(conversation, call), content.metadata_of(call)
    message = content.bots_message(site.space.next_ts(conversation), said, thread=thread)
    if body.get("response_type") == "in_channel":
        message.metadata = metadata
    else:
        message.only_for = person
    site.space.add(conversation, message)
    message_events.posted(site, conversation, message)
    return message


def _said(body: Json) -> content.Content:
    """Held to the same as a post."""
    return content.content_of(Call("response_url", body), too_long="msg_blocks_too_long")
