"""Events on their way: what the app hears of, given what its manifest subscribes to and which scopes it holds."""

from __future__ import annotations

import asyncio
from itertools import chain

from workspace.deliveries import Deliveries
from workspace.ids import APP_ID, BOT_USER, VERIFICATION_TOKEN, new_id
from workspace.parcels import EVENT, Ack, Parcel
from workspace.state import Workspace
from workspace.world import Json

SCOPES = {
    "app_mention": "app_mentions:read",
    "channel_archive": "channels:read",
    "channel_created": "channels:read",
    "channel_deleted": "channels:read",
    "channel_id_changed": "groups:read",
    "channel_left": "channels:read",
    "channel_rename": "channels:read",
    "channel_unarchive": "channels:read",
    "file_shared": "files:read",
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
    "message.mpim": "mpim:history",
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

    def send(self, subscription: str, event: Json) -> Heard:
        """Nothing is sent that the manifest does not ask for, that no scope allows, or to an app that is not there."""
        scope = SCOPES.get(subscription)
        granted = scope is None or scope in self._space.scopes
        if subscription not in self._space.manifest.events or not granted or self._space.token_refusal:
            return []
        return [(subscription, self._deliveries.post(Parcel(EVENT, self._wrapped(event))))]

    def now(self) -> str:
        """The event_ts of what happens now."""
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
        id = event.get("channel") or event.get("channel_id")
        conversation = self._space.conversations.get(str(id))
        members = conversation.members if conversation else ()
        return any(self._space.people[member].outsider for member in members)


async def heard(*told: Heard) -> list[Json]:
    """Waits until the app has taken, or not taken, what it was told."""
    return [(await task).as_json(name) for name, task in chain.from_iterable(told)]
