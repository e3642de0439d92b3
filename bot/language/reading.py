"""What a text was understood to say: a command, the word for it, and what it may mean besides."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.commands import Command
from bot.domain.due import Due
from bot.domain.item import Anchor
from bot.domain.person import Language
from bot.domain.recurrence import Recurrence


@dataclass(frozen=True, kw_only=True)
class OtherReading:
    """What the words may mean besides: another date, why, and the same command with it."""

    due: Due | None
    why: str
    command: Command | None = None


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What was understood. `trail` says which rule read which words; `more` is what was said besides, of other items."""

    command: Command
    intent: str
    language: Language
    others: tuple[OtherReading, ...] = ()
    trail: tuple[str, ...] = ()
    subgroup_words: str = ""
    recurrence: Recurrence | None = None
    after: Anchor | None = None
    more: tuple[Reading, ...] = ()
