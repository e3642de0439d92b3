"""What people say, in channels and in commands, and what they change of it afterwards."""

from __future__ import annotations

from dataclasses import dataclass, field

from workspace import hooks, interactions, markup
from workspace.acts import Refused
from workspace.blocks import check_blocks
from workspace.events import Heard, heard
from workspace.parcels import Ack
from workspace.shapes import message_json
from workspace.site import Site
from workspace.state import Conversation, Message
from workspace.world import Json

TIMEOUTS = ("timeout", "http_timeout")


@dataclass(frozen=True, kw_only=True)
class Saying:
    person: str
    conversation: Conversation
    text: str
    thread_ts: str | None = None
    files: list[str] = field(default_factory=list)


async def say(site: Site, saying: Saying) -> Json:
    name = saying.text.split(maxsplit=1)[0] if saying.text.strip() else ""
    command = site.space.manifest.command(name) if name.startswith("/") else None
    if command is None and not name.startswith("/"):
        return await _say_message(site, saying)
    if command is None:
        # As Slack does: a slip in a command is not shown to everybody, and stays in the box.
        return {"ok": False, "error": f"{name} is not a valid command"}
    if saying.thread_ts:
        _whisper(site, saying, f"{name} is not supported in threads. Sorry!")
        return {"ok": False, "error": "not_supported_in_threads"}
    return await _say_command(
        site, saying, name, saying.text[len(name) :].strip(), escaped=command.should_escape
    )


async def _say_message(site: Site, saying: Saying) -> Json:
    conversation = saying.conversation
    _check_place(conversation, saying.person)
    message = Message(
        ts=site.space.next_ts(conversation),
        user=saying.person,
        text=markup.as_message(site.space, saying.text),
        thread_ts=saying.thread_ts,
        files=saying.files,
    )
    site.space.add(conversation, message)
    acks = await heard(site.events.posted(conversation, message))
    return {"ok": True, "ts": message.ts, "channel": conversation.id, "acks": acks}


def _check_place(conversation: Conversation, person: str) -> None:
    if conversation.archived:
        raise Refused("is_archived")
    if person not in conversation.members:
        raise Refused("not_in_channel")


async def _say_command(site: Site, saying: Saying, name: str, text: str, *, escaped: bool) -> Json:
    sent = markup.as_command_text(site.space, text) if escaped else text
    parcel = interactions.command_parcel(site, saying.person, saying.conversation, name, sent)
    ack = await site.deliveries.send(parcel)
    if not ack.acked:
        error = _command_error(ack)
        _whisper(site, saying, f'{name} failed with the error "{error}"')
        return {"ok": False, "error": error, "acks": [ack.as_json(name)]}
    _answer_command(site, saying, ack.payload)
    return {"ok": True, "acks": [ack.as_json(name)]}


def _command_error(ack: Ack) -> str:
    """Slack's word to the person for an app that was too slow, or not to be reached."""
    return "operation_timeout" if ack.reason in TIMEOUTS else "dispatch_failed"


def _answer_command(site: Site, saying: Saying, body: Json) -> None:
    if body.get("response_type") == "in_channel":
        _echo(site, saying)
    if not (body.get("text") or body.get("blocks") or body.get("attachments")):
        return
    if check_blocks(body.get("blocks") or [], "message"):
        _whisper(site, saying, 'The command failed with the error "invalid_blocks"')
        return
    message = hooks.answer(site.space, saying.conversation, saying.person, body)
    site.events.posted(saying.conversation, message)


def _echo(site: Site, saying: Saying) -> None:
    """A command that is answered in the channel is seen there itself."""
    ts = site.space.next_ts(saying.conversation)
    text = markup.escape(saying.text)
    site.space.add(saying.conversation, Message(ts=ts, user=saying.person, text=text))


def _whisper(site: Site, saying: Saying, text: str) -> None:
    """What Slack itself says to one person."""
    site.space.add(
        saying.conversation,
        Message(
            ts=site.space.next_ts(saying.conversation),
            user="USLACKBOT",
            text=text,
            thread_ts=saying.thread_ts,
            only_for=saying.person,
        ),
    )


# --- afterwards


def edit(site: Site, person: str, conversation: Conversation, message: Message, text: str) -> Heard:
    _check_own(conversation, message, person)
    before = message_json(site.space, conversation, message)
    message.text = markup.as_message(site.space, text)
    message.edited = f"{site.clock.timestamp():.6f}"
    site.space.changed("messages", channel=conversation.id)
    return site.events.edited(conversation, message, before)


def take_back(site: Site, person: str, conversation: Conversation, message: Message) -> Heard:
    _check_own(conversation, message, person)
    return remove(site, conversation, message)


def _check_own(conversation: Conversation, message: Message, person: str) -> None:
    _check_place(conversation, person)
    if message.user != person:
        raise Refused("not_your_message")


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
    return site.events.deleted(conversation, before)


def react(site: Site, person: str, conversation: Conversation, message: Message, name: str) -> Heard:
    """An emoji at a message: put there, or taken back by whoever put it there."""
    if conversation.archived or message.is_ephemeral:
        raise Refused("no_reaction")
    people = message.reactions.setdefault(name, [])
    if person in people:
        people.remove(person)
    else:
        people.append(person)
    if not people:
        del message.reactions[name]
    site.space.changed("messages", channel=conversation.id)
    return site.events.reacted(conversation, message, person, name)
