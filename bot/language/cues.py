"""How much speaks for a stretch of a text being a date: a cue before it, a shape that cannot be anything else, an edge."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from bot.domain.due import Precision
from bot.domain.person import Language
from bot.language.lexicon import is_short_name
from bot.language.sense import Repeat, Sense
from bot.language.sheet import GAP, Sheet
from bot.language.stretches import Stretch, words_of
from bot.language.vocabulary import VOCABULARIES

_SURE = frozenset(
    {
        "ISO date", "numeric date", "day and month", "month and day", "today or tomorrow", "this weekday",
        "this time of day", "weekday and day in numbers", "coming weekday", "next weekday", "weekday a week on",
        "this period", "next period", "n-th weekday", "n-th weekday of the month", "days of a month",
        "one of two days of a month", "day to day", "next named month", "next season", "ISO week", "weekday of",
        "so much from now", "end of the running period", "before the end of the running period", "before the end",
        "weekdays of a week", "so many weekdays from now", "so much and a half from now", "end of the fortnight",
        "end of today", "day a week on", "end", "part of a period", "week of", "so much after", "so much before",
        "so much after the next", "the next so many", "the coming so many", "n-th period of a period",
        "n-th period of the running one", "day of a named month", "day of the running month",
        "month of a later year", "period of a year that is told", "period after next", "rest of a period",
        "rest of the running period", "weekday on a day of the month", "weekday so many weeks ahead",
        "coming weekday on a day of the month", "weekday after or before a date", "season over the turn of the year",
        "running fiscal or school year", "next fiscal or school year", "end of the fiscal or school year",
        "n-th working day beside a date", "end of that fiscal or school year", "from so much to so much from now",
    }
)  # fmt: skip
"""The innermost rules whose words mean a date without any cue."""
_DAY_AND_MONTH = frozenset({"day and month", "month and day", "days of a month", "day to day"})
_RANGES = frozenset({"days of a month", "day to day"})
_SURE_WITH_YEAR = frozenset(
    {
        "month",
        "month that is called so",
        "quarter",
        "season",
        "half",
        "month to month",
        "numbered period",
        "quarter to quarter",
        "half of a period",
    }
)
"""Sure with a year; without one a cue must stand before them."""
_PERIODS = _SURE_WITH_YEAR | {"year and month in numbers", "day and month in numbers", "weekday"}
"""Dates where they stand alone in brackets: "Launch (June)"."""
_SURE_AHEAD = frozenset({"from one to another", "numbered weeks", "days of a named month"})
"""Sure where they begin today or later: "trade between January and today" is what a report tells of."""
_ANY_NUMBERS = frozenset({"day of the month", "day and month in a pair", "two numbers"})
"""Numbers that may count anything; only a strong cue, or "on" before a day, makes them a date."""
_DAY_CUE = re.compile(r"(?:on|el|le)\b")
"""Before a bare number of a day only these words count: "pages 10 a 12" has none."""
_AFTER_ARTICLE = {
    "weekend": re.compile(r"(?:el|la)\b"),
    **dict.fromkeys(
        ("day of the month", "weekday", "day and month", "day and month in numbers", "numeric date"), _DAY_CUE
    ),
}
"""Dates after an article alone in Spanish and French: "el 15", "el viernes", "el fin de semana"."""
_WHERE = re.compile(r"\s+(?:in|at|with|en|con|a|avec|dans|chez)\s")
"""What may follow a date within a clause: where and with whom ("on 3 May in Guadalajara")."""
_FROM = re.compile(
    r"\s+(?:of|after|from|following|de|del|siguientes|despues|posteriores|apres|suivant|qui suivent)\b"
)
_TIME = "time of day"
_TIME_CUE = re.compile(
    r"(?:by|before|until|till|due|no later than|antes de|a mas tardar|hasta|para|avant|d'ici|au plus tard|pour|jusqu'a)\b"
)
"""A time alone is a date only after these: "by noon", "avant 17 h"."""
_FOR = (("for",), ("para",), ("pour",))
STRONGEST = 5


def cue_of(sheet: Sheet, stretch: Stretch, languages: Sequence[Language]) -> str:
    """How the words at the start cue a date: "strong", "weak", "title" (they belong to a title), or "" for none."""
    words = words_of(sheet.folded, stretch.opening)
    if _is_for_a_year(words, stretch.meaning):
        return "title"
    if stretch.meaning.trail[0] == _TIME:
        return "strong" if _TIME_CUE.match(sheet.folded, stretch.first.start) else "title"
    core = stretch.meaning.trail[0]
    article = _AFTER_ARTICLE.get(core)
    if article and article.match(sheet.folded, stretch.opening.start):
        return "weak"
    if core == "day a week on":
        return ""  # "de hoy en ocho"
    if "beforeend" in stretch.opening.roles:
        return "strong"
    if not stretch.opening.roles.keys() & {"on", "before", "in", "from", "after", "of", "weekof"}:
        return ""
    if any(words in VOCABULARIES[language].strong_cues for language in languages):
        return "strong"
    if not any(words in VOCABULARIES[language].title_cues for language in languages):
        return "weak"
    # "At 7 pm of 3 May": an hour before it has no title.
    return "title" if stretch.opening is stretch.first else ""


def _is_for_a_year(words: tuple[str, ...], meaning: Sense | Repeat) -> bool:
    # "Set targets for 2030", "Presupuesto para 2027-2029": what for, not by when.
    return meaning.trail[0] in ("year", "year to year", "fiscal or school year") and words in _FOR


def names_day_and_month(stretch: Stretch) -> bool:
    """Whether it is as sure as "3 May" or "3-7 May" are, in whatever language each word is."""
    return stretch.meaning.trail[0] in _DAY_AND_MONTH


def may_be_mixed(stretch: Stretch) -> bool:
    """Whether words of another language beside it may belong to it: "d'ici | Friday", "before | fin de mes"."""
    core = stretch.meaning.trail[0]
    return core == "weekday" or (core in _SURE and isinstance(stretch.meaning, Sense))


def may_count(sheet: Sheet, stretch: Stretch, cue: str) -> bool:
    """Whether the words can be a date here at all: not after a cue of titles, and a bare number only after "on"."""
    if isinstance(stretch.meaning, Repeat):
        return True
    if cue == "title" and stretch.meaning.due.precision is not Precision.RANGE:
        return False
    core = stretch.meaning.trail[0]
    if core not in _ANY_NUMBERS or cue == "strong":
        return True
    return core == "day of the month" and bool(_DAY_CUE.match(sheet.folded, stretch.opening.start))


def _is_distance(sheet: Sheet, stretch: Stretch) -> bool:
    """Whether it tells how far from something else: "within two weeks | of the meeting"."""
    return stretch.meaning.trail[0] == "so much from now" and bool(
        _FROM.match(sheet.folded, stretch.last.end)
    )


def strength(sheet: Sheet, stretch: Stretch, cue: str) -> int:
    """From 0 (part of the title) to 5 (a date beyond doubt)."""
    start, end = stretch.first.start, stretch.last.end
    if is_after_colon(sheet, start) and ends_clause(sheet, end) and _is_told(stretch):
        return STRONGEST
    if not may_count(sheet, stretch, cue) or (cue != "strong" and _is_short_name(sheet, stretch)):
        return 0
    if _is_distance(sheet, stretch):
        return 0
    at_end, at_start = ends_clause(sheet, end), starts_clause(sheet, start)
    if isinstance(stretch.meaning, Repeat):
        return _of_repeat(sheet, stretch, at_end=at_end, at_start=at_start)
    sure = _is_sure(stretch.meaning, end - start, sheet.ear.today())
    if cue == "strong":
        return STRONGEST if at_end or at_start else 3 * sure
    if cue == "weak" and (at_end or at_start):
        return 4
    if _is_in_brackets(sheet, start, end) and stretch.meaning.trail[0] in _PERIODS:
        return 3
    if sure and _WHERE.match(sheet.folded, end) and (cue == "weak" or stretch.meaning.trail[0] in _RANGES):
        return 3
    return 2 if sure and at_end and not _is_in_title(sheet, start) else 0


def _is_in_brackets(sheet: Sheet, start: int, end: int) -> bool:
    return sheet.folded[start - 1 : start] == "(" and sheet.folded[end : end + 1] == ")"


def _is_short_name(sheet: Sheet, stretch: Stretch) -> bool:
    """Whether it is no more than the short name of a month or weekday: "cerca del mar", "la mer"; "on Fri" is a day."""
    if stretch.meaning.trail[0] not in ("month", "weekday") or not is_short_name(
        words_of(sheet.folded, stretch.last)
    ):
        return False
    return not sheet.folded.startswith(("on ", "in ", "en "), stretch.first.start)


def _is_told(stretch: Stretch) -> bool:
    """Whether it says more than a bare number of a day does ("Pages: 12")."""
    return isinstance(stretch.meaning, Sense) and stretch.meaning.trail[0] not in _ANY_NUMBERS


def _of_repeat(sheet: Sheet, stretch: Stretch, *, at_end: bool, at_start: bool) -> int:
    """ "Weekly" and "once a week" only at the end: at the start they tell of what is done ("Monthly report").

    "Anual" and the like always do: "la reunión anual".
    """
    if "periodic" in stretch.first.roles and "often" not in stretch.first.roles:
        return 0
    if at_end and not _is_in_title(sheet, stretch.first.start):
        return STRONGEST
    if stretch.meaning.trail[0] in ("how often", "so many times a period"):
        return 0
    return STRONGEST if at_start else 3 * bool(_WHERE.match(sheet.folded, stretch.last.end))


def _is_sure(sense: Sense, length: int, today: date) -> bool:
    core = sense.trail[0]
    if core in _SURE_WITH_YEAR:
        return not sense.yearless
    if core in _SURE_AHEAD:
        return sense.due.start >= today
    return core in _SURE or (core == "weekday" and length > 4)


def ends_clause(sheet: Sheet, end: int) -> bool:
    """Whether nothing of the clause follows."""
    rest = sheet.folded[end:].lstrip(" \t")
    return (
        not rest
        or (rest[0] in f"{GAP}\n,;.:)]!?–-" and not rest.startswith("-"))
        or rest.startswith("- ")
        or rest.startswith("(")
    )


def starts_clause(sheet: Sheet, start: int) -> bool:
    """Whether nothing of the clause stands before."""
    before = sheet.folded[:start].rstrip(" \t")
    return not before or before[-1] in f"{GAP}\n,;:([–-"


def is_after_colon(sheet: Sheet, start: int) -> bool:
    """Whether a colon stands before it: "Launch: March 2027"."""
    before = sheet.folded[:start]
    # "ISO 9001:2015" has no date.
    return before.rstrip().endswith(":") and not re.search(r"\d:$", before)


def _is_in_title(sheet: Sheet, start: int) -> bool:
    """Whether the word before makes the date part of a title: "minutes of 3 March"."""
    word = re.search(r"([^\W\d_]+'?)\s*$", sheet.folded[max(0, start - 20) : start])
    return word is not None and any(
        (word[1],) in VOCABULARIES[language].title_cues for language in sheet.languages[:1]
    )
