"""Rounds: what has fallen due is written down once, decided again, sent, and recorded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from bot.domain.person import TeamId
from bot.render.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """Where Slack put a message: the channel's id (D... for a person) and the message's ts."""

    channel: str
    ts: str


class Chat(Protocol):
    """The one way out to Slack."""

    def post(self, team: TeamId, target: str, message: Message, *, key: str) -> Posted:
        """Post to a channel or a person, once, without retries of its own; `key` goes along as opaque metadata.

        Raises TryLater or NeverWill.
        """
        ...

    def update(self, team: TeamId, channel: str, ts: str, message: Message) -> None:
        """Edit one of our messages in place. Raises TryLater or NeverWill."""
        ...


class TryLater(Exception):
    """Slack could not take it now: a rate limit (`seconds` from its Retry-After), an outage, a broken line."""

    def __init__(self, reason: str, seconds: float) -> None:
        super().__init__(reason)
        self.reason = reason
        self.seconds = seconds


class NeverWill(Exception):
    """Slack refused it for good: archived, not in the channel, token revoked; `reason` is Slack's word."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
