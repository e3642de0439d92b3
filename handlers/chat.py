"""The one way out to Slack for notices: one call a message, and a plain word about what became of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from hashlib import sha256
from http.client import HTTPException
from typing import Any

from slack_sdk.errors import SlackApiError, SlackClientError

from bot.delivery import NeverWill, Posted, TryLater
from bot.domain.person import TeamId
from bot.render.message import Message
from handlers.pace import Pace
from handlers.tokens import Clients

PASSING = frozenset(
    {
        "ratelimited", "rate_limited", "message_limit_exceeded", "internal_error", "fatal_error", "service_unavailable",
        "request_timeout", "team_added_to_org", "accesslimited", "access_limited", "org_login_required",
    }
)  # fmt: skip
"""Refusals that pass. All others are for good, so that nothing is tried for ever."""
UNCERTAIN = frozenset({"internal_error", "fatal_error", "service_unavailable", "request_timeout"})
"""Those of them after which Slack may have taken the message all the same."""
WITH_METADATA: dict[str, Any] = {"include_all_metadata": True, "inclusive": True}
PAGE = 200
"""Messages that are asked for at once; Slack may give fewer."""
UNKNOWN_WAIT = 30.0
"""Seconds until the next try where Slack does not say."""
BROKEN_LINE = (OSError, HTTPException, SlackClientError)
"""What the library lets through when no answer came: refused, reset, timed out, cut off, or not JSON."""


class SlackChat:
    """Posts with the token of the workspace, at the pace that Slack allows a channel."""

    def __init__(self, clients: Clients, pace: Pace | None = None) -> None:
        self._clients = clients
        self._pace = pace or Pace()

    def post(
        self, team: TeamId, target: str, message: Message, *, key: str, thread: str | None = None
    ) -> Posted:
        self._pace.keep((team, target))
        body = {**as_body(message), "channel": target, "metadata": _opaque(key)}
        body |= {"thread_ts": thread} if thread else {}
        said = self._call((team, target), lambda: self._clients.of(team).chat_postMessage(**body))
        return Posted(channel=said["channel"], ts=said["ts"])

    def update(self, team: TeamId, channel: str, ts: str, message: Message) -> None:
        # Slack keeps the old blocks of a message whose update names none.
        body = {**as_body(message), "blocks": [dict(block) for block in message.blocks]}
        del body["unfurl_links"], body["unfurl_media"]
        self._call(
            (team, channel), lambda: self._clients.of(team).chat_update(channel=channel, ts=ts, **body)
        )

    def find(self, team: TeamId, channel: str, *, key: str, since: datetime) -> Posted | None:
        wanted, bot = _opaque(key)["event_payload"], self._clients.bot_of(team)
        for message in self._history(team, channel, since):
            # Everybody can write metadata: what another app posted is not ours, whatever it says.
            if message.get("user") == bot and _key_in(message) == wanted:
                return Posted(channel=channel, ts=message["ts"])
        return None

    def _history(self, team: TeamId, channel: str, since: datetime) -> Iterator[dict[str, Any]]:
        client, cursor = self._clients.of(team), ""
        while True:
            asked: dict[str, Any] = {
                "channel": channel,
                "oldest": f"{since.timestamp():.6f}",
                "cursor": cursor,
                "limit": PAGE,
            }
            page = self._call(
                (team, channel), partial(client.conversations_history, **asked, **WITH_METADATA)
            )
            yield from page["messages"]
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return

    def _call(self, place: tuple[TeamId, str], call: Callable[[], Any]) -> Any:
        try:
            return call()
        except SlackApiError as error:
            refusal = refusal_of(error)
        except BROKEN_LINE as error:
            raise TryLater(type(error).__name__, UNKNOWN_WAIT, doubtful=True) from error
        if isinstance(refusal, TryLater) and refusal.reason == "ratelimited":
            self._pace.hold_back(place, refusal.seconds)
        raise refusal


def as_body(message: Message) -> dict[str, Any]:
    """The message as a method or a response URL takes it."""
    body: dict[str, Any] = {"text": message.text, "unfurl_links": False, "unfurl_media": False}
    return body | ({"blocks": [dict(block) for block in message.blocks]} if message.blocks else {})


def refusal_of(error: SlackApiError) -> TryLater | NeverWill:
    """What a refusal means for the next try."""
    status = int(error.response.status_code)
    if status == 429:
        return TryLater("ratelimited", _retry_after(error.response.headers))
    if status >= 500:
        return TryLater(f"http_{status}", UNKNOWN_WAIT, doubtful=True)
    reason = str(error.response.get("error", "")) if isinstance(error.response.data, dict) else "unreadable"
    if reason in PASSING:
        return TryLater(reason, UNKNOWN_WAIT, doubtful=reason in UNCERTAIN)
    if " " in reason or not reason:
        # The library's own sentence about an answer that was no JSON: a proxy spoke, not Slack.
        return TryLater("unreadable", UNKNOWN_WAIT, doubtful=True)
    return NeverWill(reason)


def _retry_after(headers: dict[str, str]) -> float:
    said = next((value for name, value in headers.items() if name.lower() == "retry-after"), "")
    return max(1.0, float(said)) if said.isascii() and said.isdigit() else UNKNOWN_WAIT


def _key_in(message: dict[str, Any]) -> Any:
    return (message.get("metadata") or {}).get("event_payload")


def _opaque(key: str) -> dict[str, Any]:
    # Everybody in the workspace can read metadata, and a key names items and people.
    digest = sha256(key.encode()).hexdigest()[:32]
    return {"event_type": "rapporteur_notice", "event_payload": {"key": digest}}
