"""What Slack sends, as values: words that were heard, buttons that were pressed, forms that were sent."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from bot.domain.item import Source
from bot.domain.person import ChannelId, PersonId, TeamId
from bot.domain.said import NOWHERE, Door, Heard, Invited, Opened, Pressed, Submitted

Payload = Mapping[str, Any]

_PLACE = re.compile(r"([CDGUW][A-Z0-9_]*) ([0-9.]+|-) (.*)", re.DOTALL)
_HOME = "home "
"""In front of the metadata of a form that was opened on the Home tab."""
METADATA_LIMIT = 3000
"""Slack's, for a form's private_metadata."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where an answer belongs: in a channel and perhaps a thread of it, or with the person alone."""

    team: TeamId
    person: PersonId
    channel: ChannelId
    thread: str | None = None
    at_home: bool = False

    @property
    def direct(self) -> bool:
        """Whether nobody else is there."""
        return self.channel[:1] not in {"C", "G"}


def place_of(said: Heard | Pressed) -> Place:
    """Where it was said."""
    at_home = isinstance(said, Pressed) and said.at_home
    return Place(
        team=said.team, person=said.speaker, channel=said.channel, thread=said.thread, at_home=at_home
    )


def read_command(body: Payload, team: TeamId) -> Heard:
    """A slash command."""
    channel, door = ChannelId(body["channel_id"]), Door.of_command(body["command"])
    if door is None:
        raise ValueError("a command that is not ours")
    return Heard(
        team=team,
        speaker=PersonId(body["user_id"]),
        channel=channel,
        text=body.get("text") or "",
        door=door,
        delivery=f"command:{body['trigger_id']}",
        direct=channel.startswith("D"),
    )


def read_message(body: Payload, team: TeamId, bot_user: str | None) -> Heard | None:
    """A mention or a direct message that a person has just written; None for bots, edits, and all else."""
    event = body["event"]
    direct = event.get("channel_type") == "im"
    unwritten = event.get("subtype") or event.get("bot_id") or event.get("edited") or not event.get("user")
    if unwritten or event["user"] == bot_user or (event["type"] == "message" and not direct):
        return None
    channel = ChannelId(event["channel"])
    return Heard(
        team=team,
        speaker=PersonId(event["user"]),
        channel=channel,
        text=without_mention(event.get("text") or "", bot_user),
        door=Door.DIRECT if direct else Door.MENTION,
        delivery=f"event:{body['event_id']}",
        direct=direct,
        thread=event.get("thread_ts"),
        source=Source(channel=channel, ts=event["ts"]),
    )


def without_mention(text: str, bot_user: str | None) -> str:
    """The text without the bot's own mention at its front; elsewhere a mention is part of what is said."""
    if not bot_user:
        return text.strip()
    return re.sub(rf"^\s*<@{re.escape(bot_user)}(\|[^>]*)?>[\s,:]*", "", text).strip()


def read_press(body: Payload, team: TeamId) -> Pressed:
    """A button, or a choice of a menu. In a form or on the Home page there is no channel, and the answer is the person's alone."""
    action, person = body["actions"][0], PersonId(body["user"]["id"])
    channel = ChannelId((body.get("channel") or {}).get("id") or "")
    return Pressed(
        team=team,
        speaker=person,
        channel=channel,
        action_id=action["action_id"],
        value=action.get("value") or (action.get("selected_option") or {}).get("value") or "",
        delivery=f"action:{action['action_ts']}:{person}:{action['action_id']}",
        message=(body.get("container") or {}).get("message_ts") or "",
        direct=channel[:1] not in {"C", "G"},
        thread=(body.get("message") or {}).get("thread_ts") or (body.get("container") or {}).get("thread_ts"),
        at_home=(body.get("view") or {}).get("type") == "home",
    )


def read_shortcut(body: Payload, team: TeamId, bot_user: str | None) -> Heard:
    """A shortcut: what is said in the message that it was chosen for, or nothing. The answer belongs into its thread."""
    message = body.get("message") or {}
    channel = ChannelId((body.get("channel") or {}).get("id") or NOWHERE)
    source = Source(channel=channel, ts=message["ts"]) if message else None
    return Heard(
        team=team,
        speaker=PersonId(body["user"]["id"]),
        channel=channel,
        text=without_mention(message.get("text") or "", bot_user),
        door=Door.SHORTCUT,
        delivery=f"shortcut:{body['trigger_id']}",
        direct=channel[:1] not in {"C", "G"},
        thread=message.get("thread_ts") or message.get("ts"),
        source=source,
    )


def read_home(body: Payload, team: TeamId) -> Opened | None:
    """Somebody opened the app's Home tab; None for its other tabs."""
    event = body["event"]
    if event.get("tab") != "home":
        return None
    return Opened(team=team, speaker=PersonId(event["user"]), delivery=f"event:{body['event_id']}")


def read_invitation(body: Payload, team: TeamId, bot_user: str | None) -> Invited | None:
    """Our own coming into a channel, with who brought us; None for anybody else's, and where Slack does not say who."""
    event = body["event"]
    if event["user"] != bot_user or not event.get("inviter"):
        return None
    return Invited(
        team=team,
        speaker=PersonId(event["inviter"]),
        channel=ChannelId(event["channel"]),
        delivery=f"event:{body['event_id']}",
    )


def was_ephemeral(body: Payload) -> bool:
    """Whether the button's message was for the presser alone, so that it may be replaced."""
    return bool((body.get("container") or {}).get("is_ephemeral"))


def read_submission(body: Payload, team: TeamId) -> tuple[Submitted, Place]:
    """A form, and where it was opened from."""
    view, person = body["view"], PersonId(body["user"]["id"])
    values = view.get("state", {}).get("values", {})
    written = view.get("private_metadata") or ""
    channel, thread, metadata = _unfolded(written.removeprefix(_HOME))
    submitted = Submitted(
        team=team,
        speaker=person,
        form=view["callback_id"],
        metadata=metadata,
        values=values,
        # A form that came back with errors has the same hash when it is sent again, corrected.
        delivery=f"form:{view['id']}:{view.get('hash', '')}:{_digest(values)}",
        channel=ChannelId(channel),
        at_home=written.startswith(_HOME),
    )
    return submitted, Place(team=team, person=person, channel=ChannelId(channel), thread=thread)


def with_place(form: Payload, place: Place) -> dict[str, Any]:
    """The form, with its place in front of its metadata, for `read_submission` to find."""
    known = form.get("private_metadata", "")
    metadata = f"{_HOME}{known}" if place.at_home else f"{place.channel} {place.thread or '-'} {known}"
    fits = (place.channel or place.at_home) and len(metadata) <= METADATA_LIMIT
    return {**form, "private_metadata": metadata} if fits else dict(form)


def _unfolded(metadata: str) -> tuple[str, str | None, str]:
    found = _PLACE.fullmatch(metadata)
    if found is None:
        return "", None, metadata
    return found[1], None if found[2] == "-" else found[2], found[3]


def _digest(values: object) -> str:
    return blake2b(json.dumps(values, sort_keys=True).encode(), digest_size=8).hexdigest()
