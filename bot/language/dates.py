"""Date phrases: the window of days that words mean, with the other windows they may mean; dateparser's one home."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from bot.domain.due import Due, Precision, Step, on
from bot.domain.person import DateOrder, Language
from bot.language.ear import Ear
from bot.language.fold import fold
from bot.language.lexicon import Token
from bot.language.reader import Reader
from bot.language.sense import Here, Sense
from bot.language.times import dated_tokens

_FARTHEST_MONTHS = 36
_LONGEST_FOREIGN = 60
_HOURLY = frozenset({"hour", "at", "clockcue", "time", "decimal", "to", "from"})


@dataclass(frozen=True, kw_only=True)
class DateReading:
    """What a date phrase means, what else it may mean (each with the reason), and which rules said so."""

    due: Due | None
    others: tuple[tuple[Due, str], ...] = ()
    trail: tuple[str, ...] = ()


def here(ear: Ear, language: Language) -> Here:
    return Here(today=ear.today(), order=ear.order, language=language)


def languages(first: Language) -> Iterator[Language]:
    """That language, then the two others."""
    yield first
    yield from (language for language in Language if language is not first)


def read_due(words: str, ear: Ear, *, first: Language | None = None) -> DateReading:
    """The window that a date phrase alone means; `first` is the language to try first, else the reader's."""
    folded = fold(words)
    for language in languages(first or ear.language):
        found = _sense(folded, here(ear, language))
        if found:
            return DateReading(
                due=found.due.said(words.strip()),
                others=found.others,
                trail=(f"{language}: " + " < ".join(found.trail),),
            )
    return _by_dateparser(words, ear, tuple(languages(first or ear.language)))


def _by_dateparser(words: str, ear: Ear, chosen: Sequence[Language]) -> DateReading:
    """What dateparser makes of words that no rule reads: a day to come, within three years."""
    if not _is_worth_a_try(words) or _is_duration(fold(words), chosen[0]):
        return DateReading(due=None, trail=("no rule",))
    import dateparser  # takes 50 ms, and few turns need it

    today = ear.today()
    found = dateparser.parse(
        words, languages=[language.value for language in chosen], settings=_settings(ear, today)
    )
    day = found.date() if found else None
    if day is None or not today <= day <= Step(months=_FARTHEST_MONTHS).after(today):
        return DateReading(due=None, trail=("no rule", "dateparser: nothing usable"))
    return DateReading(due=on(day).said(words.strip()), trail=("dateparser",))


def _is_worth_a_try(words: str) -> bool:
    # It takes bare numbers and single letters for dates, and is not fast on long texts.
    return (
        len(words) <= _LONGEST_FOREIGN
        and re.search(r"[^\W\d_]{3}", words) is not None
        and re.search(r"\d", words) is not None
    )


def _is_duration(folded: str, language: Language) -> bool:
    # "5 days" says how long, not when.
    return all(token.roles.keys() & {"number", "unit", "time"} for token in dated_tokens(folded, language))


def _settings(ear: Ear, today: date) -> dict[str, Any]:
    month_first = ear.order is DateOrder.MDY or (ear.order is DateOrder.ASK and ear.language is Language.EN)
    return {
        "DATE_ORDER": "MDY" if month_first else "DMY",
        "PREFER_DATES_FROM": "future",
        "RELATIVE_BASE": datetime.combine(today, time(12)),
        "RETURN_AS_TIMEZONE_AWARE": False,
    }


def _sense(folded: str, here: Here) -> Sense | None:
    found = dated_tokens(folded, here.language)
    if [token for token in found if "time" not in token.roles] == [] and found:
        return Sense(due=on(here.today), trail=("time of day",))
    return Reader(found, here).read(0, len(found)) or _without_hours(found, here)


def _without_hours(found: Sequence[Token], here: Here) -> Sense | None:
    # "Thursday from 9 to 11": where nothing reads the whole, numbers at an edge are hours.
    first = next((index for index, token in enumerate(found) if not token.roles.keys() & _HOURLY), 0)
    last = next(
        (index for index in range(len(found), 0, -1) if not found[index - 1].roles.keys() & _HOURLY), 0
    )
    whole = (0, len(found))
    kept = ((0, last), (first, len(found)), (first, last))
    reader = Reader(found, here)
    senses = (reader.read(*span) for span in kept if span != whole)
    return next((sense for sense in senses if sense and sense.due.precision is Precision.DAY), None)
