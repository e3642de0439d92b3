"""The only place that makes mrkdwn: text of people goes in as typed and comes out without any power."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NewType

from bot.domain.person import PersonId
from bot.render.cut import cut, size

Mrkdwn = NewType("Mrkdwn", str)
"""Text in Slack's markup, with everything that a person typed already escaped."""

LINK_LIMIT = 700
"""Longer addresses are shown, not linked; even escaped they stay within a text's 3,000 characters."""

_JOINER = "\u2060"
"""A word joiner: it has no width, breaks no line, and is neither a letter nor a space to Slack's markup."""
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
# A mark inside a word (snake_case, 2*3) formats nothing and stays as it is; a backtick always counts.
_MARKS = re.compile(r"(?<![^\W_])[*_~]|[*_~](?![^\W_])|`")
_QUOTE = re.compile(r"^(?=\s*&gt;)", re.MULTILINE)
_BROADCAST = re.compile(r"@(?=(?:channel|here|everyone|group)\b)", re.IGNORECASE)
_REAL_ID = re.compile(r"[UW][A-Z0-9]{1,20}")


def escape(text: str) -> Mrkdwn:
    """The text so that it looks as typed: it pings nobody, links nowhere, and is neither bold, struck nor code."""
    plain = re.sub(r"[&<>]", lambda found: _ENTITIES[found[0]], text)
    # On both sides: whether Slack takes a joiner for a letter or for a space, the mark then begins and ends nothing.
    plain = _MARKS.sub(lambda found: f"{_JOINER}{found[0]}{_JOINER}", plain)
    plain = _QUOTE.sub(_JOINER, plain)
    return Mrkdwn(_BROADCAST.sub(f"@{_JOINER}", plain))


def escape_within(text: str, limit: int) -> Mrkdwn:
    """The text escaped, and cut before that so that it is no longer than `limit` after it."""
    escaped = escape(text)
    while size(escaped) > limit:
        text = cut(text, size(text) * limit // size(escaped) - 1)
        escaped = escape(text)
    return escaped


def bold(text: str) -> Mrkdwn:
    """Words in bold."""
    return Mrkdwn(f"*{escape(text)}*")


def link(url: str) -> Mrkdwn:
    """A link that shows its own address, so that nobody is led elsewhere; what is no short web address stays text."""
    if not re.fullmatch(r"https?://[^\s<>|*_~`]+", url) or size(url) > LINK_LIMIT:
        return escape(cut(url, LINK_LIMIT))
    address = url.replace("&", "&amp;")
    return Mrkdwn(f"<{address}|{address}>")


def mention(person: PersonId) -> Mrkdwn:
    """A mention, which pings. Raises ValueError for what is no id of a person."""
    if not _REAL_ID.fullmatch(person):
        raise ValueError(f"{person!r} is no id of a person")
    return Mrkdwn(f"<@{person}>")


def join(parts: Iterable[Mrkdwn], separator: str = " ") -> Mrkdwn:
    """The parts in a row."""
    return Mrkdwn(separator.join(parts))
