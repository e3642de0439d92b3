"""What people change in the workspace itself: channels, who is in them, who works here, and whether the app is here."""

from __future__ import annotations

from dataclasses import replace

from workspace import life_events, notices
from workspace.acts import Refused
from workspace.channel_ids import give_new_id
from workspace.events import Heard, heard
from workspace.ids import BOT_USER, new_id
from workspace.site import Site
from workspace.state import Conversation
from workspace.things import Inscription
from workspace.world import Json, Person

LONGEST_INSCRIPTION = 250
"""So many characters a topic or a purpose has at most."""


async def change_channel(site: Site, conversation: Conversation, wish: Json) -> Json:
    """Archives, renames, describes, shares, deletes, or lets people in and out."""
    if wish.get("do") not in ACTS:
        raise Refused(f"do is one of {', '.join(ACTS)}")
    if conversation.kind not in ("channel", "group"):
        raise Refused("method_not_supported_for_channel_type")
    told = ACTS[wish["do"]](site, conversation, wish)
    site.space.changed("channels")
    return {"ok": True, "channel": conversation.id, "acks": await heard(told)}


def _archive(site: Site, conversation: Conversation, wish: Json) -> Heard:
    conversation.archived = True
    return [
        *notices.archived(site, conversation, wish["as"]),
        *life_events.channel_changed(site, conversation, "archive", user=wish["as"], is_moved=0),
    ]


def _unarchive(site: Site, conversation: Conversation, wish: Json) -> Heard:
    """Of a private channel that is opened again Slack calls the person actor_id."""
    conversation.archived = False
    name = "actor_id" if conversation.kind == "group" else "user"
    return [
        *notices.unarchived(site, conversation, wish["as"]),
        *life_events.channel_changed(site, conversation, "unarchive", **{name: wish["as"]}),
    ]


def _rename(site: Site, conversation: Conversation, wish: Json) -> Heard:
    old, conversation.name = conversation.name, wish["name"]
    conversation.previous_names.insert(0, old)
    renamed = {
        "id": conversation.id,
        "name": conversation.name,
        "name_normalized": conversation.name,
        "created": conversation.created,
        "is_channel": conversation.kind == "channel",
        "is_mpim": False,
    }
    return [
        *notices.renamed(site, conversation, wish["as"], old),
        *life_events.channel_changed(site, conversation, "rename", channel=renamed),
    ]


def _describe(site: Site, conversation: Conversation, wish: Json) -> Heard:
    """Its topic or its purpose, of which there is no event but the message."""
    what, words = wish["do"], str(wish[wish["do"]])
    if len(words) > LONGEST_INSCRIPTION:
        raise Refused("too_long")
    made = Inscription(value=words, creator=wish["as"], last_set=int(site.clock.timestamp()))
    if what == "topic":
        conversation.topic = made
    else:
        conversation.purpose = made
    return notices.described(site, conversation, wish["as"], what, words)


def _share(site: Site, conversation: Conversation, wish: Json) -> Heard:  # noqa: ARG001  # it matters not who does it
    """A private channel that is to be shared with another organisation gets another id."""
    if conversation.kind != "group":
        raise Refused("not_a_private_channel")
    return life_events.channel_id_changed(site, conversation, give_new_id(site.space, conversation))


def _delete(site: Site, conversation: Conversation, wish: Json) -> Heard:
    del site.space.conversations[conversation.id]
    when = {"date_deleted": int(site.clock.timestamp())} if conversation.kind == "group" else {}
    return life_events.channel_changed(site, conversation, "deleted", actor_id=wish["as"], **when)


def _invite(site: Site, conversation: Conversation, wish: Json) -> Heard:
    guest = _named(wish)
    if guest not in site.space.people:
        raise Refused("user_not_found")
    if guest in conversation.members:
        return []
    return join(site, conversation, guest, inviter=wish["as"])


def join(site: Site, conversation: Conversation, person: str, inviter: str = "") -> Heard:
    """Somebody comes in, by themselves where nobody invites them."""
    conversation.members.append(person)
    return [
        *notices.joined(site, conversation, person, inviter),
        *life_events.joined(site, conversation, person, inviter),
    ]


def _remove(site: Site, conversation: Conversation, wish: Json) -> Heard:
    leaver = _named(wish)
    if leaver not in conversation.members:
        return []
    conversation.members.remove(leaver)
    return [
        *notices.left(site, conversation, leaver),
        *life_events.left(site, conversation, leaver, actor=wish["as"]),
    ]


def _named(wish: Json) -> str:
    return BOT_USER if wish["user"] == "bot" else str(wish["user"])


ACTS = {
    "archive": _archive,
    "unarchive": _unarchive,
    "rename": _rename,
    "topic": _describe,
    "purpose": _describe,
    "share": _share,
    "delete": _delete,
    "invite": _invite,
    "remove": _remove,
}


async def new_channel(site: Site, person: str, name: str, *, private: bool) -> Json:
    """A channel of which the person is the first member."""
    if any(each.name == name for each in site.space.conversations.values()):
        raise Refused("name_taken")
    made = Conversation(
        id=new_id("C"),
        name=name,
        kind="group" if private else "channel",
        created=int(site.clock.timestamp()),
    )
    site.space.conversations[made.id] = made
    told = [*life_events.channel_created(site, made), *join(site, made, person)]
    site.space.changed("channels")
    return {"ok": True, "channel": made.id, "acks": await heard(told)}


async def change_person(site: Site, person: str, changes: Json) -> Json:
    """Another zone, locale or name; deactivation; whatever a profile says."""
    try:
        site.space.people[person] = replace(site.space.people[person], **changes)
    except TypeError as trouble:
        raise Refused(str(trouble)) from trouble
    site.space.changed("channels")
    return {"ok": True, "acks": await heard(life_events.person_changed(site, person))}


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
    return {"ok": True, "user": person.id, "acks": await heard(life_events.person_came(site, person.id))}


async def change_app(site: Site, do: str) -> Json:
    """Takes the app out, takes its token away, or lets it in again; the events are the last that it hears."""
    refusals = {"uninstall": "account_inactive", "revoke": "token_revoked", "install": ""}
    if do not in refusals:
        raise Refused(f"do is one of {', '.join(refusals)}")
    told = [] if do == "install" else life_events.tokens_revoked(site)
    told += life_events.app_uninstalled(site) if do == "uninstall" else []
    site.space.token_refusal = refusals[do]
    site.space.changed("app")
    return {"ok": True, "acks": await heard(told)}
