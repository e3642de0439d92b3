"""Signed HTTP: the other way in which Slack brings events, commands and interactions to an app."""

import hashlib
import hmac
import json
import time
from urllib.parse import urlencode

import aiohttp

from workspace.ids import SIGNING_SECRET
from workspace.parcels import COMMAND, EVENT, NotDelivered, Parcel, Retry
from workspace.world import Json


def signature(secret: str, timestamp: str, body: bytes) -> str:
    digest = hmac.new(secret.encode(), b"v0:" + timestamp.encode() + b":" + body, hashlib.sha256)
    return "v0=" + digest.hexdigest()


async def deliver(
    session: aiohttp.ClientSession, url: str, parcel: Parcel, retry: Retry, deadline: float
) -> Json:
    """Posts the parcel and returns what the answer says; anything but 200 in time is NotDelivered."""
    body, content_type = _body(parcel)
    headers = _headers(body, content_type, retry)
    limit = aiohttp.ClientTimeout(total=deadline)
    try:
        async with session.post(url, data=body, headers=headers, timeout=limit, max_redirects=2) as answer:
            if answer.status != 200:
                raise NotDelivered("http_error", no_retry=answer.headers.get("X-Slack-No-Retry") == "1")
            return _answer(await answer.text())
    except TimeoutError:
        raise NotDelivered("http_timeout") from None
    except aiohttp.TooManyRedirects:
        raise NotDelivered("too_many_redirects") from None
    except aiohttp.ClientError:
        raise NotDelivered("connection_failed") from None


def _body(parcel: Parcel) -> tuple[bytes, str]:
    if parcel.kind == EVENT:
        return json.dumps(parcel.payload).encode(), "application/json"
    fields = parcel.payload if parcel.kind == COMMAND else {"payload": json.dumps(parcel.payload)}
    return urlencode(fields).encode(), "application/x-www-form-urlencoded"


def _headers(body: bytes, content_type: str, retry: Retry) -> dict[str, str]:
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


def _answer(text: str) -> Json:
    """Apps answer with JSON, with bare words, or with nothing."""
    if not text.strip():
        return {}
    try:
        answer = json.loads(text)
    except json.JSONDecodeError:
        return {"text": text}
    return answer if isinstance(answer, dict) else {"text": text}
