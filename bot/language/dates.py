"""Date phrases alone: the window or the recurrence that words mean, and what they may mean besides; dateparser's one home."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, TypeVar

from bot.domain.due import Due, Precision, Step, on
from bot.domain.item import Anchor
from bot.domain.person import DateOrder, Language
from bot.domain.recurrence import Recurrence
from bot.language.anchors import names_item, read_anchor
from bot.language.ear import Ear
from bot.language.fold import fold
from bot.language.lexicon import Token
from bot.language.reader import Reader, insists_on_repeat, tells_repeat
from bot.language.sense import Here, Repeat, Sense
from bot.language.slips import date_word
from bot.language.times import dated_tokens, hours_ahead

_FARTHEST_MONTHS = 36
_LONGEST_FOREIGN = 60
_HOURLY = frozenset({"hour", "at", "clockcue", "time", "decimal", "to", "from"})


@dataclass(frozen=True, kw_only=True)
class DateReading:
    """What a date phrase means, what else it may mean (each with the reason), and which rules said so.

    What comes again has no window: nobody shall take it for one date. `first` is its first day where a start is said.
    Neither has what hangs on something else, until that is known.
    """

    due: Due | None
    others: tuple[tuple[Due, str], ...] = ()
    trail: tuple[str, ...] = ()
    recurrence: Recurrence | None = None
    first: Due | None = None
    after: Anchor | None = None


def here(ear: Ear, language: Language, *, mixed: bool = False, slips: bool = False) -> Here:
    return Here(
        today=ear.today(), hour=ear.hour(), order=ear.order, language=language, mixed=mixed, slips=slips
    )


def languages(first: Language) -> Iterator[Language]:
    """That language, then the two others."""
    yield first
    yield from (language for language in Language if language is not first)


def read_due(words: str, ear: Ear, *, first: Language | None = None) -> DateReading:
    """The window that a date phrase alone means; `first` is the language to try first, else the reader's."""
    chosen = tuple(languages(first or ear.language))
    if names_item(words, ear):
        # "A year after ENE-4" hangs on that item; ENE is January's name in Spanish too.
        anchor = _anchor(words, ear, chosen)
        if anchor:
            return DateReading(due=None, after=anchor, trail=("hangs on an item",))
    circumstances = [
        *(here(ear, language, mixed=mixed) for mixed in (False, True) for language in chosen),
        *(here(ear, language, slips=True) for language in chosen if _may_hold_slips(words)),
    ]
    readings = (_by_rules(words, one) for one in circumstances)
    reading = next((reading for reading in readings if reading), None)
    if reading:
        return reading
    anchor = _anchor(words, ear, chosen)
    if anchor:
        return DateReading(due=None, after=anchor, trail=("hangs on something else",))
    if any(insists_on_repeat(dated_tokens(fold(words), language)) for language in chosen):
        # Never silently one date.
        return DateReading(due=None, trail=("a recurrence that no rule reads",))
    return _by_dateparser(words, ear, chosen)


def _may_hold_slips(words: str) -> bool:
    return any(date_word(word, language) for word in fold(words).split() for language in Language)


_MIXED = frozenset(
    {"day and month", "month and day", "days of a month", "day to day", "month", "weekday", "each weekday"}
)
"""Innermost rules that read a mixture of languages: others would find a meaning in any words."""


def _anchor(words: str, ear: Ear, chosen: Sequence[Language]) -> Anchor | None:
    hanging = (read_anchor(words, ear, language) for language in chosen)
    return next((found for found in hanging if found), None)


def _by_rules(words: str, here: Here) -> DateReading | None:
    found = dated_tokens(fold(words), here.language, mixed=here.mixed, slips=here.slips)
    repeat = _repeat(found, here) if tells_repeat(found) else None
    meaning = repeat or _sense(fold(words), found, here)
    if meaning is None or (here.mixed and meaning.trail[0] not in _MIXED):
        return None
    trail = (f"{here.language}: " + " < ".join((*meaning.trail, *(["a slip"] if here.slips else []))),)
    if isinstance(meaning, Sense):
        return DateReading(due=meaning.due.said(words.strip()), others=meaning.others, trail=trail)
    recurrence = meaning.recurrence
    first = recurrence.first(here.today) if recurrence.start else None
    return DateReading(
        due=None,
        recurrence=recurrence,
        first=on(first).said(words.strip()) if first else None,
        trail=(*trail, recurrence.rule()),
    )


def _by_dateparser(words: str, ear: Ear, chosen: Sequence[Language]) -> DateReading:
    """What dateparser makes of words that no rule reads: a day to come, within three years."""
    if not _is_worth_a_try(words, chosen[0]):
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


def _is_worth_a_try(words: str, language: Language) -> bool:
    # It takes bare numbers and single letters for dates, and is not fast on long texts.
    if len(words) > _LONGEST_FOREIGN or not re.search(r"[^\W\d_]{3}", words) or not re.search(r"\d", words):
        return False
    # A word that nobody knows makes no date, and where all are known there is a reason why no rule reads them:
    # "the 20th Friday of June". What is left is written together or between odd marks: "Oct2", "14april 2027".
    folded = fold(words)
    unknown = [
        folded[token.start : token.end]
        for token in dated_tokens(folded, language)
        if token.roles.keys() & {"other", "mark"}
    ]
    return bool(unknown) and not any(word.isalpha() for word in unknown)


def _settings(ear: Ear, today: date) -> dict[str, Any]:
    month_first = ear.order is DateOrder.MDY or (ear.order is DateOrder.ASK and ear.language is Language.EN)
    return {
        "DATE_ORDER": "MDY" if month_first else "DMY",
        "PREFER_DATES_FROM": "future",
        "RELATIVE_BASE": datetime.combine(today, time(12)),
        "RETURN_AS_TIMEZONE_AWARE": False,
    }


def _repeat(found: Sequence[Token], here: Here) -> Repeat | None:
    return Reader(found, here).repeat(0, len(found)) or _without_hours(found, here, Reader.repeat)


def _sense(folded: str, found: Sequence[Token], here: Here) -> Sense | None:
    hours = hours_ahead(folded, here.language)
    if hours:
        return Sense(
            due=on(here.today + timedelta(days=(here.hour + hours) // 24)), trail=("hours from now",)
        )
    sense = Reader(found, here).read(0, len(found)) or _without_hours(found, here, Reader.read)
    return sense


Read = TypeVar("Read", Sense, Repeat)


def _without_hours(
    found: Sequence[Token], here: Here, read: Callable[[Reader, int, int], Read | None]
) -> Read | None:
    # "Thursday from 9 to 11": where nothing reads the whole, numbers at an edge are hours.
    hourly = [bool(token.roles.keys() & _HOURLY) for token in found]
    if all(hourly) or not any(hourly):
        return None
    first = hourly.index(False)
    last = len(found) - hourly[::-1].index(False)
    reader = Reader(found, here)
    spans = dict.fromkeys(((0, last), (first, len(found)), (first, last)))
    readings = (read(reader, *span) for span in spans if span != (0, len(found)))
    return next((reading for reading in readings if reading and not _is_stretch(reading)), None)


def _is_stretch(reading: Sense | Repeat) -> bool:
    # "9-11 March" has no hours.
    return isinstance(reading, Sense) and reading.due.precision is not Precision.DAY
