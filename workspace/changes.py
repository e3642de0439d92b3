"""What people change in the workspace itself: channels, who is in them, who works here, and whether the app is here."""

from __future__ import annotations

from dataclasses import replace

from workspace.acts import Refused
from workspace.events import Heard, heard
from workspace.ids import BOT_USER, new_id
from workspace.site import Site
from workspace.state import Conversation
from workspace.world import Json, Person


async def change_channel(site: Site, conversation: Conversation, wish: Json) -> Json:
    """Archives, renames, deletes, or lets people in and out."""
    acts = {
        "archive": _archive,
        "unarchive": _archive,
        "rename": _rename,
        "delete": _delete,
        "invite": _invite,
        "remove": _remove,
    }
    if wish.get("do") not in acts:
        raise Refused(f"do is one of {', '.join(acts)}")
    told = acts[wish["do"]](site, conversation, wish)
    site.space.changed("channels")
    return {"ok": True, "acks": await heard(told)}


def _archive(site: Site, conversation: Conversation, wish: Json) -> Heard:
    """Of a private channel that is opened again Slack calls the person actor_id."""
    conversation.archived = wish["do"] == "archive"
    if conversation.archived:
        return site.events.channel_changed(conversation, "archive", user=wish["as"], is_moved=0)
    name = "actor_id" if conversation.kind == "group" else "user"
    return site.events.channel_changed(conversation, "unarchive", **{name: wish["as"]})


def _rename(site: Site, conversation: Conversation, wish: Json) -> Heard:
    conversation.previous_names.insert(0, conversation.name)
    conversation.name = wish["name"]
    renamed = {
        "id": conversation.id,
        "name": conversation.name,
        "name_normalized": conversation.name,
        "created": conversation.created,
        "is_channel": conversation.kind == "channel",
        "is_mpim": False,
    }
    return site.events.channel_changed(conversation, "rename", channel=renamed)


def _delete(site: Site, conversation: Conversation, wish: Json) -> Heard:
    del site.space.conversations[conversation.id]
    when = {"date_deleted": int(site.clock.timestamp())} if conversation.kind == "group" else {}
    return site.events.channel_changed(conversation, "deleted", actor_id=wish["as"], **when)


def _invite(site: Site, conversation: Conversation, wish: Json) -> Heard:
    guest = _named(wish)
    if guest not in site.space.people:
        raise Refused("user_not_found")
    if guest in conversation.members:
        return []
    conversation.members.append(guest)
    return site.events.joined(conversation, guest, wish["as"])


def _remove(site: Site, conversation: Conversation, wish: Json) -> Heard:
    leaver = _named(wish)
    if leaver not in conversation.members:
        return []
    conversation.members.remove(leaver)
    return site.events.left(conversation, leaver, actor=wish["as"])


def _named(wish: Json) -> str:
    return BOT_USER if wish["user"] == "bot" else str(wish["user"])


async def new_channel(site: Site, person: str, name: str, *, private: bool) -> Json:
    """A channel of which the person is the first member."""
    if any(each.name == name for each in site.space.conversations.values()):
        raise Refused("name_taken")
    made = Conversation(
        id=new_id("C"),
        name=name,
        kind="group" if private else "channel",
        members=[person],
        created=int(site.clock.timestamp()),
    )
    site.space.conversations[made.id] = made
    site.space.changed("channels")
    return {"ok": True, "channel": made.id, "acks": await heard(site.events.channel_created(made))}


async def change_person(site: Site, person: str, changes: Json) -> Json:
    """Another zone, locale or name; deactivation; whatever a profile says."""
    try:
        site.space.people[person] = replace(site.space.people[person], **changes)
    except TypeError as trouble:
        raise Refused(str(trouble)) from trouble
    site.space.changed("channels")
    return {"ok": True, "acks": await heard(site.events.person_changed(person))}


async def new_person(site: Site, profile: Json) -> Json:
    """Somebody comes to work here, with direct messages to the app."""
    try:
        person = Person(**{"id": new_id("U"), **profile})
    except TypeError as trouble:
        raise Refused(str(trouble)) from trouble
    if person.id in site.space.people:
        raise Refused("already_here")
    site.space.people[person.id] = person
    site.space.direct_messages(BOT_USER, person.id)
    site.space.changed("channels")
    return {"ok": True, "user": person.id, "acks": await heard(site.events.person_came(person.id))}


async def change_app(site: Site, do: str) -> Json:
    """Takes the app out, takes its token away, or lets it in again; the events are the last that it hears."""
    refusals = {"uninstall": "account_inactive", "revoke": "token_revoked", "install": ""}
    if do not in refusals:
        raise Refused(f"do is one of {', '.join(refusals)}")
    told = [] if do == "install" else site.events.tokens_revoked()
    told += site.events.app_uninstalled() if do == "uninstall" else []
    site.space.token_refusal = refusals[do]
    site.space.changed("app")
    return {"ok": True, "acks": await heard(told)}
