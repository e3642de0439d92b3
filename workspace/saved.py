"""What survives a restart, as JSON: people, conversations, files, choices, Home tabs, read marks, installs and the clock."""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import asdict, fields

from workspace.ids import BOT_USER
from workspace.installs import Grant
from workspace.site import Site
from workspace.state import Conversation, Message, Place, StoredFile, View
from workspace.things import AssistantThread, Bookmark, Inscription, Pin, Scheduled, StepRun
from workspace.world import Json, Person

VERSION = 3


class BrokenState(Exception):
    """A state that cannot be used; the message says why. What it was read into is half filled: begin with a new one."""


def as_json(site: Site) -> Json:
    space = site.space
    return {
        "version": VERSION,
        "clock_offset": site.clock.offset,
        "scopes": None if space.scopes == space.manifest.scopes else sorted(space.scopes),
        "token_refusal": space.token_refusal,
        "grants": {code: asdict(grant) for code, grant in site.installs.grants.items()},
        "people": [asdict(person) for person in space.people.values() if person.id != BOT_USER],
        "conversations": [_conversation_json(each) for each in space.conversations.values()],
        "files": [
            asdict(file) | {"content": b64encode(file.content).decode()} for file in space.files.values()
        ],
        "homes": {person: asdict(view) for person, view in space.homes.items()},
        "inputs": [[*where, values] for where, values in space.inputs.items()],
        "last_read": [[*where, ts] for where, ts in space.last_read.items()],
        "places": {person: asdict(place) for person, place in space.places.items()},
        "scheduled": [asdict(each) for each in space.scheduled.values()],
        "assistants": [[*where, asdict(thread)] for where, thread in space.assistants.items()],
        "step_runs": [asdict(run) for run in space.step_runs.values()],
    }


def _conversation_json(conversation: Conversation) -> Json:
    """Without the copies that asdict makes: ten thousand messages are to be saved within a blink."""
    own = {field.name: getattr(conversation, field.name) for field in fields(conversation)}
    return own | {
        "messages": [vars(message) for message in conversation.messages.values()],
        "pins": [asdict(pin) for pin in conversation.pins],
        "bookmarks": [asdict(bookmark) for bookmark in conversation.bookmarks],
        "topic": asdict(conversation.topic),
        "purpose": asdict(conversation.purpose),
    }


def restore(site: Site, data: object) -> None:
    """Puts a saved state over the world as its file has it: what is new in that file stays."""
    if not isinstance(data, dict) or "version" not in data:
        raise BrokenState("not a state of this workspace")
    if data["version"] != VERSION:
        raise BrokenState(f"version {data['version']!r}, and this program writes version {VERSION}")
    try:
        _restore_space(site, data)
        site.installs.grants.update({code: _grant(entry) for code, entry in data["grants"].items()})
        site.clock.go_on(data["clock_offset"])
    except KeyError as trouble:
        raise BrokenState(f"{trouble.args[0]} is missing") from trouble
    except (TypeError, ValueError, AttributeError, OverflowError) as trouble:
        raise BrokenState(str(trouble)) from trouble


def _restore_space(site: Site, data: Json) -> None:
    space = site.space
    if data["scopes"] is not None:
        space.scopes = frozenset(data["scopes"])
    space.token_refusal = data["token_refusal"]
    people = [Person(**entry) for entry in data["people"]]
    space.people.update({person.id: person for person in people})
    conversations = [_conversation(entry) for entry in data["conversations"]]
    space.conversations.update({each.id: each for each in conversations})
    files = [StoredFile(**entry | {"content": b64decode(entry["content"])}) for entry in data["files"]]
    space.files.update({file.id: file for file in files})
    space.homes.update({person: View(**entry) for person, entry in data["homes"].items()})
    space.inputs.update({(place, person): values for place, person, values in data["inputs"]})
    space.last_read.update({(person, channel): ts for person, channel, ts in data["last_read"]})
    space.places.update({person: Place(**entry) for person, entry in data["places"].items()})
    _restore_things(site, data)


def _restore_things(site: Site, data: Json) -> None:
    space = site.space
    scheduled = [Scheduled(**entry) for entry in data["scheduled"]]
    space.scheduled.update({each.id: each for each in scheduled})
    threads = data["assistants"]
    space.assistants.update({(channel, ts): AssistantThread(**entry) for channel, ts, entry in threads})
    runs = [StepRun(**entry) for entry in data["step_runs"]]
    space.step_runs.update({each.id: each for each in runs})


def _conversation(entry: Json) -> Conversation:
    messages = [Message(**each) for each in entry["messages"]]
    marks = {
        "pins": [Pin(**each) for each in entry["pins"]],
        "bookmarks": [Bookmark(**each) for each in entry["bookmarks"]],
        "topic": Inscription(**entry["topic"]),
        "purpose": Inscription(**entry["purpose"]),
    }
    return Conversation(**entry | marks | {"messages": {each.ts: each for each in messages}})


def _grant(entry: Json) -> Grant:
    return Grant(**entry | {"scopes": tuple(entry["scopes"])})
