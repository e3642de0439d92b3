"""The one place where the product reads the time: the machine's clock, or a practice clock that can be moved."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from http.client import HTTPConnection
from urllib.parse import SplitResult, urlsplit

from bot.settings import LOOPBACK

PATIENCE = 2.0
"""Seconds for a practice clock's answer."""


def true_now() -> datetime:
    """What the machine's clock says, in UTC: for leases, signatures and timeouts, whatever the working clock says."""
    return datetime.now(UTC)


def working_now(url: str | None) -> Callable[[], datetime]:
    """A function that says what time it is for people: the machine's, or that of the practice clock at `url`.

    Raises ValueError for a clock that is not on this machine.
    """
    if url is None:
        return true_now
    address = urlsplit(url)
    if address.scheme != "http" or address.hostname not in LOOPBACK:
        raise ValueError("a practice clock must be an http:// address on this machine")
    return lambda: _ask(address)


def _ask(address: SplitResult) -> datetime:
    connection = HTTPConnection(str(address.hostname), address.port, timeout=PATIENCE)
    try:
        connection.request("GET", address._replace(scheme="", netloc="").geturl() or "/")
        moment = datetime.fromisoformat(json.loads(connection.getresponse().read())["now"])
    finally:
        connection.close()
    if moment.tzinfo is None:
        raise ValueError("the practice clock left out its time zone")
    return moment.astimezone(UTC)
