"""Times of day: they stay in the words of a date and are shown, but say nothing about its day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from bot.domain.person import Language
from bot.language.lexicon import Token, letter_of, letters_with, tokens
from bot.language.shapes import shape

_SHAPES = (
    "at? at? at? clock to|and|at? at? clock daypart? daypart?",
    "at? at? hour to|and at? clock daypart?",
    "at? at? clock to|and at? hour daypart",
    "at? at? hour to|and at? hour daypart daypart?",
    "at? at? at? clock daypart? daypart? daypart?",
    "clockcue hour to|and? at? hour? daypart? daypart?",
    "at? at? daypart daypart? daypart?",
    "clockcue decimal daypart?",
)
_HOURS = "hour at? at? daypart daypart?"
_TIME = {"time": True}


@cache
def _pattern() -> re.Pattern[str]:
    # "June 3 in the morning" has a day before the morning, "at 3 in the morning" an hour.
    dated = re.escape("".join(map(letters_with, ("month", "article", "weekday", "of"))))
    hours = f"(?<![{dated}])(?:{shape(_HOURS).pattern.pattern})"
    return re.compile("|".join((hours, *(shape(text).pattern.pattern for text in _SHAPES))))


@cache
def _telling() -> re.Pattern[str]:
    return re.compile(
        "[" + re.escape(letters_with("clock") + letters_with("daypart") + letters_with("clockcue")) + "]"
    )


def dated_tokens(folded: str, language: Language) -> Sequence[Token]:
    """The tokens of a folded text, with each time of day as one token that shapes pass over."""
    found = tokens(folded, language)
    letters = "".join(token.letter for token in found)
    return _with_times(found, letters) if _telling().search(letters) else found


def _with_times(found: Sequence[Token], letters: str) -> list[Token]:
    result: list[Token] = []
    position = 0
    for time in _pattern().finditer(letters):
        result += found[position : time.start()]
        first, last = found[time.start()], found[time.end() - 1]
        result.append(Token(first.start, last.end, letter_of(_TIME), _TIME))
        position = time.end()
    result += found[position:]
    return result
