"""A message as Slack takes it: a full sentence of text, and blocks that say the same with buttons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.domain.timeline import Chart

Json = Mapping[str, Any]
"""A JSON object as Slack's Block Kit wants it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """`text` is escaped mrkdwn, a full sentence that says it all: notifications and screen readers have nothing else."""

    text: str
    blocks: tuple[Json, ...] = ()
    chart: Chart | None = None
    """What is to be drawn below the blocks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture that goes with a message: a PNG, and the words that say the same (at most 2,000 characters)."""

    name: str
    content: bytes
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One answer of a turn. `form` is a modal to be opened; the message then stands in for it where none can be.
    `home` is what the person's Home tab shows from now on.

    `ephemeral` is for the asker alone; `replaces` asks that it take the place of the ephemeral message whose button
    was pressed, where there is one.
    """

    message: Message | None = None
    form: Json | None = None
    home: Json | None = None
    ephemeral: bool = True
    replaces: bool = False
