"""Times of day: they stay in the words of a date and are shown, but say nothing about its day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from bot.domain.person import Language
from bot.language.lexicon import Token, letter_of, letters_of_tokens, tokens
from bot.language.shapes import letters_of, shape

_SHAPES = (
    "clockcue hour and number minutes? daypart|meridiem?",
    "clockcue? at? at? at? clock to|and|at? at? clock daypart|meridiem? daypart|meridiem?",
    "at? at? hour to|and at? clock daypart|meridiem?",
    "at? at? clock to|and at? hour daypart|meridiem",
    "at? at? hour to|and at? hour daypart|meridiem daypart|meridiem?",
    "clockcue? at? at? at? clock daypart|meridiem? daypart|meridiem? daypart|meridiem?",
    "clockcue hour to|and clockcue? at? clock|hour daypart|meridiem? daypart|meridiem?",
    "clockcue hour daypart|meridiem? daypart|meridiem?",
    "at? at? daypart daypart|meridiem? daypart|meridiem?",
    "clockcue decimal daypart|meridiem?",
    "at? at? hour daypart|meridiem and? number minutes daypart|meridiem?",
    "at? number minutes at hour daypart|meridiem? daypart|meridiem?",
    "at number daypart|meridiem daypart|meridiem?",
    "at? hour at? daypart to at? clock|hour daypart|meridiem?",
)
_HOURS = "hour at? at? daypart|meridiem daypart|meridiem?"
_NOON = 12
_AFTER_NOON = (14, 18)
"""The ends of the parts of a day whose hours are counted from noon."""


@cache
def _pattern() -> re.Pattern[str]:
    # "June 3 in the morning" has a day before the morning, "at 3 in the morning" an hour.
    dated = re.escape(letters_of("month|article|weekday|of"))
    hours = f"(?<![{dated}])(?=[{re.escape(letters_of('hour'))}])(?:{shape(_HOURS).pattern.pattern})"
    times = "|".join((hours, *(shape(text).pattern.pattern for text in _SHAPES)))
    # "En las 4 semanas" and "around 4 May" have no four o'clock.
    unit, hour, month = (re.escape(letters_of(role)) for role in ("unit", "hour", "month"))
    return re.compile(f"(?:{times})(?![{unit}])(?!(?<=[{hour}])[{month}])")


@cache
def _telling() -> re.Pattern[str]:
    return re.compile(f"[{re.escape(letters_of('clock|daypart|clockcue|meridiem'))}]")


@lru_cache(maxsize=64)
def dated_tokens(
    folded: str, language: Language, *, mixed: bool = False, slips: bool = False
) -> Sequence[Token]:
    """The tokens of a folded text, with each time of day as one token that shapes pass over."""
    found = tokens(folded, language, mixed=mixed, slips=slips)
    letters = letters_of_tokens(found)
    return _with_times(found, letters) if _telling().search(letters) else found


def _with_times(found: Sequence[Token], letters: str) -> list[Token]:
    result: list[Token] = []
    position = 0
    for time in _pattern().finditer(letters):
        result += found[position : time.start()]
        first, last = found[time.start()], found[time.end() - 1]
        roles = {"time": _last_hour(found[time.start() : time.end()])}
        result.append(Token(first.start, last.end, letter_of(roles), roles))
        position = time.end()
    result += found[position:]
    return result


def hours_ahead(folded: str, language: Language) -> int:
    """How many hours from now the words say ("in 48 hours"); 0 where they tell a time of day."""
    found = re.match(
        r"(?:in|within|en|dentro de|dans|sous|d'ici)\s+(\S+)\s*(?:h|hrs?|hours?|heures?|horas?)$",
        folded.strip(),
    )
    if not found:
        return 0
    (number, *_) = tokens(found[1], language)
    return int(str(number.roles.get("number", 0)))


def _last_hour(found: Sequence[Token]) -> int:
    """The hour (0 to 24) by which a time of day is over: "5 pm" is 17, "in the morning" is 12."""
    parts = (token.roles.get(role) for token in found for role in ("daypart", "meridiem"))
    part = max((int(str(part)) for part in parts if part), default=24)
    hours = [hour for token in found if (hour := _hour(token)) is not None]
    if not hours:
        return part
    afternoon = part in _AFTER_NOON and hours[-1] < _NOON
    return hours[-1] + _NOON * afternoon


def _hour(token: Token) -> int | None:
    clock = token.roles.get("clock")
    if clock is None:
        return int(str(token.roles["hour"])) if "hour" in token.roles else None
    hour = int(re.findall(r"\d+", str(clock))[0])
    return hour + _NOON * ("p" in str(clock) and hour < _NOON)
