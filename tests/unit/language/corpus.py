"""The corpora: how a line of them is read, and the circumstances in which its phrases are said."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.due import Due
from bot.domain.person import DateOrder, Language, PersonId
from bot.language.ear import Ear
from bot.language.known_groups import KNOWN_GROUPS, KNOWN_SIDES

FOLDER = Path(__file__).parents[2] / "corpus"
PEOPLE = {PersonId("U1"): "Alice (Canada)", PersonId("U2"): "Juan (Mexico)"}
SPEAKER = PersonId("U9")
NOW = datetime(2026, 11, 24, 9, tzinfo=ZoneInfo("America/Toronto"))


@cache
def corpus(name: str) -> Mapping[str, Any]:
    """The corpus of that name."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def lines(section: str) -> Iterator[tuple[Language, Any]]:
    """The lines of that section in all languages."""
    for language in Language:
        yield from ((language, line) for line in corpus(language.value).get(section, ()))


def an_ear(language: Language = Language.EN, now: datetime = NOW, timezone: str = "America/Toronto") -> Ear:
    """Somebody of the practice partnership hears it."""
    return Ear(
        now=now.astimezone(UTC),
        timezone=timezone,
        language=language,
        order=DateOrder.ASK,
        groups=KNOWN_GROUPS,
        people=PEOPLE,
        sides=KNOWN_SIDES,
        speaker=SPEAKER,
    )


def window(text: str) -> tuple[date | None, date | None, str, bool]:
    """What "2027-06-01..2027-06-30 month likely" says: first and last day, precision, tentative."""
    found = re.fullmatch(
        r"([\d-]*)(\.\.)?([\d-]*)(?: (week|month|quarter|half|season|year))?( likely)?", text
    )
    assert found, text
    start = date.fromisoformat(found[1]) if found[1] else None
    end = date.fromisoformat(found[3]) if found[3] else (None if found[2] else start)
    precision = found[4] or ("range" if found[2] else "day")
    return start, end, precision, bool(found[5])


def window_of(due: Due | None) -> tuple[date, date, str, bool] | None:
    """The same of a window."""
    return (due.start, due.end, due.precision.value, due.tentative) if due else None
