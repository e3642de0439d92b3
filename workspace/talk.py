"""What people say, in channels and in commands."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field

from workspace import answers, interactions, markup, message_events
from workspace.calls import SlackError
from workspace.edits import check_place
from workspace.events import heard
from workspace.parcels import Ack
from workspace.site import Site
from workspace.state import BROADCAST, Conversation, Message
from workspace.world import Json

TIMEOUTS = ("timeout", "http_timeout")


@dataclass(frozen=True, kw_only=True)
class Saying:
    person: str
    conversation: Conversation
    text: str
    thread_ts: str | None = None
    broadcast: bool = False
    """Whether a reply is also sent to the channel."""
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
    check_place(conversation, saying.person)
    message = Message(
        ts=site.space.next_ts(conversation),
        user=saying.person,
        text=markup.as_message(site.space, saying.text),
        thread_ts=saying.thread_ts,
        subtype=BROADCAST if saying.thread_ts and saying.broadcast else None,
        files=saying.files,
        client_msg_id="" if saying.files else str(uuid.uuid4()),
    )
    site.space.add(conversation, message)
    acks = await heard(message_events.posted(site, conversation, message))
    return {"ok": True, "ts": message.ts, "channel": conversation.id, "acks": acks}


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
    try:
        answers.post(site, saying.conversation, saying.person, body)
    except SlackError as trouble:
        _whisper(site, saying, f'The command failed with the error "{trouble.code}"')


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
