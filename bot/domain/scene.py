"""Where and when something is said: who speaks, in which conversation, at which moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.item import Source
from bot.domain.person import ChannelId, Language, PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One turn's circumstances. `now` is aware and in UTC; `language` is the one to answer in."""

    speaker: PersonId
    channel: ChannelId
    now: datetime
    language: Language
    direct: bool = False
    """Whether this is a direct message with the bot."""
    thread: str | None = None
    origin: str = ""
    """The door that was used, for the history: a slash command, "mention", "button", "form"."""
    source: Source | None = None
