"""Wishes: what a request to /control/ names - a person, a conversation, a message, a view - found in the workspace."""

from __future__ import annotations

from workspace import acts
from workspace.ids import BOT_USER
from workspace.site import Site
from workspace.state import Conversation, Message, View
from workspace.world import Json


class BadWish(Exception):
    """The request makes no sense here; the message says why."""


def person_of(site: Site, wish: Json) -> str:
    person = str(wish["as"])
    if person not in site.space.people or person == BOT_USER:
        raise BadWish(f"no person {person}")
    return person


def conversation_of(site: Site, wish: Json, person: str) -> Conversation:
    """By id, or by a person's id: the direct messages with them ("bot" for the app's)."""
    id = str(wish["channel"])
    if id in ("bot", BOT_USER) or id in site.space.people:
        return site.space.direct_messages(person, BOT_USER if id == "bot" else id)
    conversation = site.space.conversations.get(id)
    if conversation is None or (conversation.kind != "channel" and person not in conversation.members):
        raise BadWish(f"{person} knows no channel {id}")
    return conversation


def place_of(site: Site, wish: Json, person: str) -> acts.InMessage:
    """A message that the person sees."""
    conversation = conversation_of(site, wish, person)
    return acts.InMessage(conversation, _message_of(conversation, wish, person))


def _message_of(conversation: Conversation, wish: Json, person: str) -> Message:
    message = conversation.messages.get(str(wish["ts"]))
    if message is None or message.only_for not in (None, person):
        raise BadWish(f"{person} sees no message {wish['ts']} in {conversation.id}")
    return message


def view_of(site: Site, wish: Json, person: str) -> View:
    view = site.space.find_view(wish["view_id"]) if wish.get("view_id") else site.space.top_modal(person)
    if view is None or view.person != person:
        raise BadWish(f"{person} has no such view open")
    return view


def target_of(site: Site, wish: Json, person: str) -> acts.Target:
    """In a message if one is named, in the Home tab if that is said, else in the open modal."""
    if wish.get("ts"):
        return place_of(site, wish, person)
    home = site.space.homes.get(person) if wish.get("home") else None
    return acts.InView(home or view_of(site, wish, person))
