"""What is brought to the app: a payload of one of three kinds, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from workspace.world import Json

EVENT = "events_api"
COMMAND = "slash_commands"
INTERACTION = "interactive"


@dataclass(frozen=True)
class Parcel:
    kind: str
    payload: Json
    wants_answer: bool = False

    @property
    def name(self) -> str:
        """The type of an event, the name of a command, or the type of an interaction."""
        if self.kind == EVENT:
            return str(self.payload.get("event", self.payload)["type"])
        return str(self.payload.get("command") or self.payload.get("type"))


def limited(parcel: Parcel, minute: int) -> Parcel:
    """What an app is told when events are lost; it has no event within. https://docs.slack.dev/reference/events/app_rate_limited"""
    envelope = {key: parcel.payload[key] for key in ("token", "team_id", "api_app_id")}
    return Parcel(EVENT, envelope | {"type": "app_rate_limited", "minute_rate_limited": minute})


@dataclass(frozen=True)
class Retry:
    attempt: int = 0
    reason: str = ""


@dataclass(frozen=True)
class Ack:
    """Whether the app took it in time, with the answer it gave, or the reason why it did not."""

    acked: bool
    payload: Json = field(default_factory=dict)
    reason: str = ""
    no_retry: bool = False

    def as_json(self, name: str) -> Json:
        return {"name": name, "acked": self.acked, "payload": self.payload, "reason": self.reason}


class NotDelivered(Exception):
    """The app did not take a parcel; the message is Slack's word for the reason."""

    def __init__(self, reason: str, *, no_retry: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.no_retry = no_retry
