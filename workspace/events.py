"""Events: what the bot hears of, given what its manifest subscribes to and which scopes it holds."""

import asyncio
from itertools import chain

from workspace.deliveries import Deliveries
from workspace.ids import APP_ID, BOT_USER, VERIFICATION_TOKEN, new_id
from workspace.parcels import EVENT, Ack, Parcel
from workspace.shapes import message_json, person_json, view_json
from workspace.state import Conversation, Message, Workspace
from workspace.world import Json

CHANNEL_TYPES = {"channel": "channels", "group": "groups", "im": "im"}
SCOPES = {
    "app_mention": "app_mentions:read",
    "message.channels": "channels:history",
    "message.groups": "groups:history",
    "message.im": "im:history",
    "reaction_added": "reactions:read",
    "member_joined_channel": "channels:read",
    "member_left_channel": "channels:read",
    "channel_rename": "channels:read",
    "channel_archive": "channels:read",
    "channel_unarchive": "channels:read",
    "group_rename": "groups:read",
    "group_archive": "groups:read",
    "group_unarchive": "groups:read",
    "user_change": "users:read",
}

Heard = list[tuple[str, asyncio.Task[Ack]]]


class Events:
    def __init__(self, space: Workspace, deliveries: Deliveries) -> None:
        self._space = space
        self._deliveries = deliveries

    def posted(self, conversation: Conversation, message: Message) -> Heard:
        """A message stands in a channel; the bot hears of it as a mention, as a message, or as both."""
        if message.is_ephemeral or BOT_USER not in conversation.members:
            return []
        mentioned = f"<@{BOT_USER}>" in message.text and not message.by_bot and conversation.kind != "im"
        mention = (
            self._send("app_mention", self._event(conversation, message, "app_mention")) if mentioned else []
        )
        return [*mention, *self._send_message(conversation, self._event(conversation, message, "message"))]

    def edited(self, conversation: Conversation, message: Message, before: Json) -> Heard:
        if BOT_USER not in conversation.members:
            return []
        after = message_json(self._space, conversation, message)
        return self._send_message(
            conversation,
            {
                "type": "message",
                "subtype": "message_changed",
                "message": after,
                "previous_message": before,
                "channel": conversation.id,
                "hidden": True,
                "ts": message.edited or message.ts,
                "event_ts": message.edited or message.ts,
            },
        )

    def joined(self, conversation: Conversation, person: str, inviter: str = "") -> Heard:
        if BOT_USER not in conversation.members:
            return []
        event = self._membership("member_joined_channel", conversation, person)
        return self._send("member_joined_channel", event | ({"inviter": inviter} if inviter else {}))

    def left(self, conversation: Conversation, person: str) -> Heard:
        if BOT_USER not in (person, *conversation.members):
            return []
        event = self._membership("member_left_channel", conversation, person)
        return self._send("member_left_channel", event)

    def channel_changed(self, conversation: Conversation, what: str, **details: object) -> Heard:
        """`what` is rename, archive or unarchive."""
        kind = f"{conversation.kind}_{what}"
        event: Json = {"type": kind, "channel": conversation.id, "event_ts": self._now(), **details}
        return self._send(kind, event)

    def person_changed(self, person: str) -> Heard:
        profile = person_json(self._space, self._space.people[person], with_locale=True)
        return self._send("user_change", {"type": "user_change", "user": profile, "event_ts": self._now()})

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
        return self._send("app_home_opened", event)

    def _membership(self, kind: str, conversation: Conversation, person: str) -> Json:
        return {
            "type": kind,
            "user": person,
            "channel": conversation.id,
            "channel_type": "G" if conversation.kind == "group" else "C",
            "team": self._space.world.team.id,
            "event_ts": self._now(),
        }

    def _event(self, conversation: Conversation, message: Message, kind: str) -> Json:
        event = message_json(self._space, conversation, message) | {
            "type": kind,
            "channel": conversation.id,
            "event_ts": message.ts,
        }
        if message.files and not message.by_bot:
            event["subtype"] = "file_share"
        if kind == "message":
            event["channel_type"] = conversation.kind
        return event

    def _send_message(self, conversation: Conversation, event: Json) -> Heard:
        return self._send("message." + CHANNEL_TYPES[conversation.kind], event)

    def _send(self, subscription: str, event: Json) -> Heard:
        scope = SCOPES.get(subscription)
        granted = scope is None or scope in self._space.scopes
        if subscription not in self._space.manifest.events or not granted:
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
    """Waits until the bot has taken, or not taken, what it was told."""
    return [(await task).as_json(name) for name, task in chain.from_iterable(told)]
