"""Events: what the app hears of, given what its manifest subscribes to and which scopes it holds."""

from __future__ import annotations

import asyncio
from itertools import chain

from workspace.deliveries import Deliveries
from workspace.ids import APP_ID, BOT_USER, VERIFICATION_TOKEN, new_id, new_secret
from workspace.links import links_in
from workspace.parcels import EVENT, Ack, Parcel
from workspace.shapes import conversation_json, message_json, person_json, view_json
from workspace.state import Conversation, Message, Workspace
from workspace.world import Json

CHANNEL_TYPES = {"channel": "channels", "group": "groups", "im": "im"}
SCOPES = {
    "app_mention": "app_mentions:read",
    "channel_archive": "channels:read",
    "channel_created": "channels:read",
    "channel_deleted": "channels:read",
    "channel_left": "channels:read",
    "channel_rename": "channels:read",
    "channel_unarchive": "channels:read",
    "group_archive": "groups:read",
    "group_deleted": "groups:read",
    "group_left": "groups:read",
    "group_rename": "groups:read",
    "group_unarchive": "groups:read",
    "link_shared": "links:read",
    "member_joined_channel": "channels:read",
    "member_left_channel": "channels:read",
    "message.channels": "channels:history",
    "message.groups": "groups:history",
    "message.im": "im:history",
    "reaction_added": "reactions:read",
    "reaction_removed": "reactions:read",
    "team_join": "users:read",
    "user_change": "users:read",
}

Heard = list[tuple[str, asyncio.Task[Ack]]]


class Events:
    def __init__(self, space: Workspace, deliveries: Deliveries) -> None:
        self._space = space
        self._deliveries = deliveries

    # --- messages

    def posted(self, conversation: Conversation, message: Message) -> Heard:
        """A message stands in a channel; the app hears of it as a mention, as a message, by its links, or not at all."""
        if message.is_ephemeral:
            return []
        links = self._link_shared(conversation, message)
        if BOT_USER not in conversation.members:
            return links
        mentioned = f"<@{BOT_USER}>" in message.text and not message.by_bot and conversation.kind != "im"
        mention = (
            self.send("app_mention", self._event(conversation, message, "app_mention")) if mentioned else []
        )
        told = self._send_message(conversation, self._event(conversation, message, "message"))
        return [*mention, *told, *links]

    def edited(self, conversation: Conversation, message: Message, before: Json) -> Heard:
        if message.is_ephemeral or BOT_USER not in conversation.members:
            return []
        event: Json = {
            "type": "message",
            "subtype": "message_changed",
            "message": message_json(self._space, conversation, message),
            "previous_message": before,
            "channel": conversation.id,
            "channel_type": conversation.kind,
            "hidden": True,
            "ts": message.edited or message.ts,
            "event_ts": message.edited or message.ts,
        }
        return self._send_message(conversation, event)

    def deleted(self, conversation: Conversation, before: Json) -> Heard:
        """`before` is the message as it was, in Slack's shape."""
        if BOT_USER not in conversation.members:
            return []
        now = self._now()
        event: Json = {
            "type": "message",
            "subtype": "message_deleted",
            "previous_message": before,
            "channel": conversation.id,
            "channel_type": conversation.kind,
            "hidden": True,
            "deleted_ts": before["ts"],
            "ts": now,
            "event_ts": now,
        }
        return self._send_message(conversation, event)

    def reacted(self, conversation: Conversation, message: Message, person: str, reaction: str) -> Heard:
        """Somebody has put an emoji at a message, or, if it is not there any more, taken it back."""
        if BOT_USER not in conversation.members:
            return []
        stays = person in message.reactions.get(reaction, ())
        kind = "reaction_added" if stays else "reaction_removed"
        event: Json = {
            "type": kind,
            "user": person,
            "reaction": reaction,
            "item_user": message.user,
            "item": {"type": "message", "channel": conversation.id, "ts": message.ts},
            "event_ts": self._now(),
        }
        return self.send(kind, event)

    def _link_shared(self, conversation: Conversation, message: Message) -> Heard:
        """Links to the domains that the manifest names, wherever the person posts them. https://docs.slack.dev/reference/events/link_shared"""
        links = [] if message.by_bot else links_in(message.text, self._space.manifest.unfurl_domains)
        if not links:
            return []
        event: Json = {
            "type": "link_shared",
            "user": message.user,
            "channel": conversation.id,
            "message_ts": message.ts,
            "links": links,
            "source": "conversations_history",
            "unfurl_id": f"{conversation.id}.{message.ts}.{new_secret().replace('.', '')}",
            "is_bot_user_member": BOT_USER in conversation.members,
            "event_ts": self._now(),
        }
        return self.send(
            "link_shared", event | ({"thread_ts": message.thread_ts} if message.thread_ts else {})
        )

    def _event(self, conversation: Conversation, message: Message, kind: str) -> Json:
        event = message_json(self._space, conversation, message) | {
            "type": kind,
            "channel": conversation.id,
            "event_ts": message.ts,
        }
        if message.files:
            event |= {"subtype": "file_share", "upload": True, "display_as_bot": False}
        if kind == "message":
            event["channel_type"] = conversation.kind
        return event

    def _send_message(self, conversation: Conversation, event: Json) -> Heard:
        return self.send("message." + CHANNEL_TYPES[conversation.kind], event)

    # --- channels and people

    def joined(self, conversation: Conversation, person: str, inviter: str = "") -> Heard:
        if BOT_USER not in conversation.members:
            return []
        event = self._membership("member_joined_channel", conversation, person)
        return self.send("member_joined_channel", event | ({"inviter": inviter} if inviter else {}))

    def left(self, conversation: Conversation, person: str, actor: str) -> Heard:
        """Of its own leaving the app hears twice: as of a member's, and as of one that closes the channel to it."""
        if BOT_USER not in (person, *conversation.members):
            return []
        told = self.send("member_left_channel", self._membership("member_left_channel", conversation, person))
        if person != BOT_USER:
            return told
        return [*told, *self.channel_changed(conversation, "left", actor_id=actor)]

    def channel_created(self, conversation: Conversation) -> Heard:
        if conversation.kind != "channel":
            return []
        shape = conversation_json(self._space, conversation)
        left_out = ("is_member", "num_members")
        channel = {key: value for key, value in shape.items() if key not in left_out}
        return self.send(
            "channel_created", {"type": "channel_created", "channel": channel, "event_ts": self._now()}
        )

    def channel_changed(self, conversation: Conversation, what: str, **details: object) -> Heard:
        """`what` is rename, archive, unarchive, deleted or left; of private channels only members hear."""
        if conversation.kind == "group" and BOT_USER not in conversation.members and what != "left":
            return []
        kind = f"{conversation.kind}_{what}"
        event: Json = {"type": kind, "channel": conversation.id, "event_ts": self._now(), **details}
        return self.send(kind, event)

    def person_changed(self, person: str) -> Heard:
        return self.send("user_change", self._of_person("user_change", person))

    def person_came(self, person: str) -> Heard:
        return self.send("team_join", self._of_person("team_join", person))

    def _of_person(self, kind: str, person: str) -> Json:
        return {
            "type": kind,
            "user": person_json(self._space, self._space.people[person], with_locale=True),
            "cache_ts": int(self._space.clock.timestamp()),
            "event_ts": self._now(),
        }

    def _membership(self, kind: str, conversation: Conversation, person: str) -> Json:
        return {
            "type": kind,
            "user": person,
            "channel": conversation.id,
            "channel_type": "G" if conversation.kind == "group" else "C",
            "team": self._space.world.team.id,
            "event_ts": self._now(),
        }

    # --- the app itself

    def home_opened(self, person: str, tab: str) -> Heard:
        conversation = self._space.direct_messages(BOT_USER, person)
        event: Json = {
            "type": "app_home_opened",
            "user": person,
            "channel": conversation.id,
            "tab": tab,
            "event_ts": self._now(),
        }
        if tab == "home" and person in self._space.homes:
            event["view"] = view_json(self._space, self._space.homes[person])
        return self.send("app_home_opened", event)

    def tokens_revoked(self) -> Heard:
        """https://docs.slack.dev/reference/events/tokens_revoked"""
        tokens = {"oauth": [], "bot": [BOT_USER]}
        return self.send("tokens_revoked", {"type": "tokens_revoked", "tokens": tokens})

    def app_uninstalled(self) -> Heard:
        return self.send("app_uninstalled", {"type": "app_uninstalled"})

    # --- all of them

    def send(self, subscription: str, event: Json) -> Heard:
        """Nothing is sent that the manifest does not ask for, that no scope allows, or to an app that is not there."""
        scope = SCOPES.get(subscription)
        granted = scope is None or scope in self._space.scopes
        if subscription not in self._space.manifest.events or not granted or self._space.token_refusal:
            return []
        return [(subscription, self._deliveries.post(Parcel(EVENT, self._wrapped(event))))]

    def _now(self) -> str:
        return f"{self._space.clock.timestamp():.6f}"

    def _wrapped(self, event: Json) -> Json:
        team = self._space.world.team.id
        bot = {
            "enterprise_id": None,
            "team_id": team,
            "user_id": BOT_USER,
            "is_bot": True,
            "is_enterprise_install": False,
        }
        return {
            "token": VERIFICATION_TOKEN,
            "team_id": team,
            "context_team_id": team,
            "context_enterprise_id": None,
            "api_app_id": APP_ID,
            "event": event,
            "type": "event_callback",
            "event_id": new_id("Ev"),
            "event_time": int(self._space.clock.timestamp()),
            "authorizations": [bot],
            "is_ext_shared_channel": self._is_shared(event),
            "event_context": new_id("EC"),
        }

    def _is_shared(self, event: Json) -> bool:
        conversation = self._space.conversations.get(str(event.get("channel")))
        members = conversation.members if conversation else ()
        return any(self._space.people[member].outsider for member in members)


async def heard(*told: Heard) -> list[Json]:
    """Waits until the app has taken, or not taken, what it was told."""
    return [(await task).as_json(name) for name, task in chain.from_iterable(told)]
