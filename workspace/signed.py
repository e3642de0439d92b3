"""Signed HTTP: the other way in which Slack brings events, commands and interactions to an app.

https://docs.slack.dev/apis/events-api/#responding and https://docs.slack.dev/authentication/verifying-requests-from-slack
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import ssl
import time
from dataclasses import dataclass
from urllib.parse import parse_qs, urlencode, urljoin

import aiohttp

from workspace.ids import SIGNING_SECRET, VERIFICATION_TOKEN, new_secret
from workspace.parcels import COMMAND, EVENT, NotDelivered, Parcel, Retry
from workspace.world import Json

MOST_REDIRECTS = 2
REDIRECTS = (301, 302, 303, 307, 308)
JSON_TYPE = "application/json"
FORM_TYPE = "application/x-www-form-urlencoded"


class NotVerified(Exception):
    """The URL did not prove that it belongs to the app; the message says how it answered."""


@dataclass(frozen=True)
class _Answer:
    status: int
    headers: dict[str, str]
    text: str


def signature(secret: str, timestamp: str, body: bytes) -> str:
    digest = hmac.new(secret.encode(), b"v0:" + timestamp.encode() + b":" + body, hashlib.sha256)
    return "v0=" + digest.hexdigest()


async def deliver(
    session: aiohttp.ClientSession, url: str, parcel: Parcel, retry: Retry, deadline: float
) -> Json:
    """Posts the parcel and returns what the answer says; anything but success in time is NotDelivered."""
    body, content_type = _body(parcel)
    answer = await _post(session, url, body, _headers(body, content_type, retry), deadline)
    if not 200 <= answer.status < 300:
        raise NotDelivered("http_error", no_retry=answer.headers.get("X-Slack-No-Retry") == "1")
    return _read(answer.text)


async def verify(session: aiohttp.ClientSession, url: str, deadline: float) -> None:
    """The handshake before events come to a URL: it gives back the challenge. https://docs.slack.dev/reference/events/url_verification"""
    challenge = new_secret()
    wish = {"token": VERIFICATION_TOKEN, "challenge": challenge, "type": "url_verification"}
    body = json.dumps(wish).encode()
    try:
        answer = await _post(session, url, body, _headers(body, JSON_TYPE, Retry()), deadline)
    except NotDelivered as trouble:
        raise NotVerified(trouble.reason) from None
    if answer.status != 200:
        raise NotVerified(f"it answered with the status {answer.status}")
    if challenge not in (
        answer.text.strip(),
        _read(answer.text).get("challenge"),
        _form_challenge(answer.text),
    ):
        raise NotVerified("it did not answer with the challenge")


def _form_challenge(text: str) -> str | None:
    return next(iter(parse_qs(text).get("challenge", ())), None)


async def check_certificate(session: aiohttp.ClientSession, url: str, deadline: float) -> int:
    """Slack asks a command's URL now and then only to see its certificate; returns the status of the answer."""
    body = urlencode({"ssl_check": "1", "token": VERIFICATION_TOKEN}).encode()
    answer = await _post(session, url, body, _headers(body, FORM_TYPE, Retry()), deadline)
    return answer.status


async def _post(
    session: aiohttp.ClientSession, url: str, body: bytes, headers: dict[str, str], deadline: float
) -> _Answer:
    """Follows redirects with the same signed body, twice and no further; the deadline is for all of it."""
    try:
        async with asyncio.timeout(deadline):
            for _ in range(MOST_REDIRECTS + 1):
                answer = await _post_once(session, url, body, headers)
                if answer.status not in REDIRECTS:
                    return answer
                url = urljoin(url, answer.headers.get("Location", ""))
    except TimeoutError:
        raise NotDelivered("http_timeout") from None
    except (aiohttp.ClientSSLError, ssl.SSLError):
        raise NotDelivered("ssl_error") from None
    except aiohttp.ClientConnectionError:
        raise NotDelivered("connection_failed") from None
    except (aiohttp.ClientError, ValueError):
        raise NotDelivered("unknown_error") from None
    raise NotDelivered("too_many_redirects")


async def _post_once(
    session: aiohttp.ClientSession, url: str, body: bytes, headers: dict[str, str]
) -> _Answer:
    async with session.post(url, data=body, headers=headers, allow_redirects=False) as answer:
        return _Answer(answer.status, dict(answer.headers), await answer.text())


def _body(parcel: Parcel) -> tuple[bytes, str]:
    if parcel.kind == EVENT:
        return json.dumps(parcel.payload).encode(), JSON_TYPE
    fields = parcel.payload if parcel.kind == COMMAND else {"payload": json.dumps(parcel.payload)}
    return urlencode(fields).encode(), FORM_TYPE


def _headers(body: bytes, content_type: str, retry: Retry) -> dict[str, str]:
    """Signed with true time: a library would refuse a request whose time is five minutes off its own."""
    timestamp = str(int(time.time()))
    headers = {
        "Content-Type": content_type,
        "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
        "X-Slack-Request-Timestamp": timestamp,
        "X-Slack-Signature": signature(SIGNING_SECRET, timestamp, body),
    }
    if retry.attempt:
        headers |= {"X-Slack-Retry-Num": str(retry.attempt), "X-Slack-Retry-Reason": retry.reason}
    return headers


def _read(text: str) -> Json:
    """Apps answer with JSON, with bare words, or with nothing."""
    if not text.strip():
        return {}
    try:
        answer = json.loads(text)
    except json.JSONDecodeError:
        return {"text": text}
    return answer if isinstance(answer, dict) else {"text": text}
