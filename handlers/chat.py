"""The one way out to Slack for notices: one call a message, and a plain word about what became of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from hashlib import sha256
from http.client import HTTPException
from typing import Any

from slack_sdk.errors import SlackApiError, SlackClientError

from bot.delivery import NeverWill, Posted, TryLater
from bot.domain.person import TeamId
from bot.logs import Action, log
from bot.render.message import Message, Picture
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
NOT_READY = "invalid_blocks"
"""What Slack says of a picture that it has taken and not yet looked through (python-slack-sdk, issue 1658)."""
READY_AFTER = (0.0, 1.0, 3.0)
"""Seconds before each try to show a picture that Slack has just been given."""
BROKEN_LINE = (OSError, HTTPException, SlackClientError)
"""What the library lets through when no answer came: refused, reset, timed out, cut off, or not JSON."""


class SlackChat:
    """Posts with the token of the workspace, at the pace that Slack allows a channel."""

    def __init__(
        self, clients: Clients, pace: Pace | None = None, wait: Callable[[float], None] = time.sleep
    ) -> None:
        self._clients = clients
        self._pace = pace or Pace()
        self._wait = wait

    def post(
        self,
        team: TeamId,
        target: str,
        message: Message,
        *,
        key: str,
        thread: str | None = None,
        picture: Picture | None = None,
    ) -> Posted:
        self._pace.keep((team, target))
        body = {**as_body(message), "channel": target, "metadata": _opaque(key), "thread_ts": thread}
        image = self._image(team, target, picture) if picture else None
        said = (image and self._post_with(image, team, body)) or self._post(team, body)
        return Posted(channel=said["channel"], ts=said["ts"])

    def _post(self, team: TeamId, body: dict[str, Any]) -> Any:
        return self._call((team, body["channel"]), lambda: self._clients.of(team).chat_postMessage(**body))

    def _post_with(self, image: dict[str, Any], team: TeamId, body: dict[str, Any]) -> Any:
        """The message with the picture; None where Slack does not have it ready in time."""
        for pause in READY_AFTER:
            self._wait(pause)
            try:
                return self._post(team, {**body, "blocks": [*body.get("blocks", ()), image]})
            except NeverWill as refusal:
                if refusal.reason != NOT_READY:
                    raise
        log(Action.SKIPPED, team=team, reason="the picture was not ready")
        return None

    def _image(self, team: TeamId, target: str, picture: Picture) -> dict[str, Any] | None:
        """The block that shows the picture, once Slack has the file; None where the workspace takes none from us.

        It is not shared by the upload, which would post a message without our metadata and alternative text.
        """
        upload = partial(
            self._clients.of(team).files_upload_v2, filename=picture.name, content=picture.content
        )
        try:
            file = self._call((team, target), upload)["files"][0]["id"]
        except NeverWill as refusal:
            log(Action.SKIPPED, team=team, reason=f"no picture: {refusal.reason}")
            return None
        return {"type": "image", "slack_file": {"id": file}, "alt_text": picture.words}

    def update(self, team: TeamId, channel: str, ts: str, message: Message) -> None:
        # Slack keeps the old blocks of a message whose update names none.
        body = {**as_body(message), "blocks": [dict(block) for block in message.blocks]}
        del body["unfurl_links"], body["unfurl_media"]
        self._call(
            (team, channel), lambda: self._clients.of(team).chat_update(channel=channel, ts=ts, **body)
        )

    def find(
        self, team: TeamId, channel: str, *, key: str, since: datetime, thread: str | None = None
    ) -> Posted | None:
        wanted, bot = _opaque(key)["event_payload"], self._clients.bot_of(team)
        for message in self._history(team, channel, since, thread):
            # Everybody can write metadata: what another app posted is not ours, whatever it says.
            if message.get("user") == bot and _key_in(message) == wanted:
                return Posted(channel=channel, ts=message["ts"])
        return None

    def _history(
        self, team: TeamId, channel: str, since: datetime, thread: str | None
    ) -> Iterator[dict[str, Any]]:
        client, cursor = self._clients.of(team), ""
        ask = partial(client.conversations_replies, ts=thread) if thread else client.conversations_history
        while True:
            asked: dict[str, Any] = {
                "channel": channel,
                "oldest": f"{since.timestamp():.6f}",
                "cursor": cursor,
                "limit": PAGE,
            }
            page = self._call((team, channel), partial(ask, **asked, **WITH_METADATA))
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
