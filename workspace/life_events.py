"""What the app hears of channels, of who is in them and who works here, and of itself."""

from __future__ import annotations

from workspace.events import Heard
from workspace.ids import BOT_USER
from workspace.shapes import conversation_json, person_json, view_json
from workspace.site import Site
from workspace.state import Conversation
from workspace.world import Json

# --- channels


def joined(site: Site, conversation: Conversation, person: str, inviter: str = "") -> Heard:
    if BOT_USER not in conversation.members:
        return []
    event = _membership(site, "member_joined_channel", conversation, person)
    return site.events.send("member_joined_channel", event | ({"inviter": inviter} if inviter else {}))


def left(site: Site, conversation: Conversation, person: str, actor: str) -> Heard:
    """Of its own leaving the app hears twice: as of a member's, and as of one that closes the channel to it."""
    if BOT_USER not in (person, *conversation.members):
        return []
    event = _membership(site, "member_left_channel", conversation, person)
    told = site.events.send("member_left_channel", event)
    if person != BOT_USER:
        return told
    return [*told, *channel_changed(site, conversation, "left", actor_id=actor)]


def _membership(site: Site, kind: str, conversation: Conversation, person: str) -> Json:
    return {
        "type": kind,
        "user": person,
        "channel": conversation.id,
        "channel_type": "G" if conversation.kind == "group" else "C",
        "team": site.space.world.team.id,
        "event_ts": site.events.now(),
    }


def channel_created(site: Site, conversation: Conversation) -> Heard:
    if conversation.kind != "channel":
        return []
    shape = conversation_json(site.space, conversation)
    left_out = ("is_member", "num_members")
    channel = {key: value for key, value in shape.items() if key not in left_out}
    event: Json = {"type": "channel_created", "channel": channel, "event_ts": site.events.now()}
    return site.events.send("channel_created", event)


def channel_changed(site: Site, conversation: Conversation, what: str, **details: object) -> Heard:
    """`what` is rename, archive, unarchive, deleted or left; of private channels only members hear."""
    if conversation.kind == "group" and BOT_USER not in conversation.members and what != "left":
        return []
    kind = f"{conversation.kind}_{what}"
    event: Json = {"type": kind, "channel": conversation.id, "event_ts": site.events.now(), **details}
    return site.events.send(kind, event)


def channel_id_changed(site: Site, conversation: Conversation, old: str) -> Heard:
    """https://docs.slack.dev/reference/events/channel_id_changed"""
    if BOT_USER not in conversation.members:
        return []
    event: Json = {
        "type": "channel_id_changed",
        "old_channel_id": old,
        "new_channel_id": conversation.id,
        "event_ts": site.events.now(),
    }
    return site.events.send("channel_id_changed", event)


# --- people


def person_changed(site: Site, person: str) -> Heard:
    return site.events.send("user_change", _of_person(site, "user_change", person))


def person_came(site: Site, person: str) -> Heard:
    return site.events.send("team_join", _of_person(site, "team_join", person))


def _of_person(site: Site, kind: str, person: str) -> Json:
    return {
        "type": kind,
        "user": person_json(site.space, site.space.people[person], with_locale=True),
        "cache_ts": int(site.clock.timestamp()),
        "event_ts": site.events.now(),
    }


# --- the app itself


def home_opened(site: Site, person: str, tab: str) -> Heard:
    event: Json = {
        "type": "app_home_opened",
        "user": person,
        "channel": site.space.direct_messages(BOT_USER, person).id,
        "tab": tab,
        "event_ts": site.events.now(),
    }
    if tab == "home" and person in site.space.homes:
        event["view"] = view_json(site.space, site.space.homes[person])
    return site.events.send("app_home_opened", event)


def tokens_revoked(site: Site) -> Heard:
    """https://docs.slack.dev/reference/events/tokens_revoked"""
    tokens = {"oauth": [], "bot": [BOT_USER]}
    return site.events.send("tokens_revoked", {"type": "tokens_revoked", "tokens": tokens})


def app_uninstalled(site: Site) -> Heard:
    return site.events.send("app_uninstalled", {"type": "app_uninstalled"})
