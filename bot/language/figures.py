"""Figures and marks: how a text is cut into words, numbers and marks, and what dates, times and numbers in figures can be."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache

from bot.language import words_en, words_es, words_fr

Roles = Mapping[str, object]
"""What a token can be in a date, each with its value."""

_MONTHS = "|".join(
    sorted(
        {
            name
            for words in (words_en, words_es, words_fr)
            for names in words.DATES["month"].values()
            for name in names.split("|")
        }
    )
)
"""The names of months, which people write together with their days: "15ene", "Oct2"."""

TOKEN = re.compile(
    # Between words none of the kinds needs to be tried.
    r"(?=\S)(?:(?P<plain>[^\W\d_]++(?![\w']))"
    r"|(?P<iso>\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:t[\d:.]+z?)?(?!\d|/(?!\d{4}-)))"
    r"|(?P<numeric>(?<![\d.,/])\d{1,2}(?P<sep>[-/.])\d{1,2}(?P=sep)(?:\d{4}|\d{2})(?![\d/]|[.,]\d|-\d(?!\d?[/.:-]\d)))"
    r"|(?P<isoweek>\d{4}-?w\d{1,2}\b)"
    r"|(?P<weekno>w\d{1,2}(?!\w))"
    r"|(?P<yearmonth>(?<![\w/.-])(?:19|20|21)\d\d(?:[-/.]|\s*[-/.]\s*(?=\d\d?\s*$))(?:0?[1-9]|1[0-2])(?![\w/]|[.,-]\d))"
    r"|(?P<monthyear>(?<![\w/.-])(?:0?[1-9]|1[0-2])(?:[-/.]|(?<!\w\s\d)(?<!\w\s\d\d)\s*[-/.]\s*)(?:19|20|21)\d\d(?![\w/%]|[.,-]\d))"
    r"|(?P<slashed>(?<![\d/.])\d{1,2}/\d{1,2}(?![\d/%]))"
    r"|(?P<clock>(?<!\d)(?:[01]?\d|2[0-4])\s?:\s?[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:\s?[ap]\.?\s?m\b\.?|\s?h(?:rs?)?\b)?(?!\d)|(?<![\d.])(?:0?\d|1[0-2])(?:[.:][0-5]\d)?(?:\s?[ap]\.?\s?m\b\.?|p(?![\w.]))|\d{1,2}\s?h(?:eures?)?\s?\d{2}\b|\d{1,2}\s?h(?:rs?|eures?)?\b|\d{1,2}\s?o'clock|\d{1,2}[.:][0-5]\d\s?h\b)"
    r"|(?P<dotted>(?<![\d.,/])\d{1,2}\.\d{1,2}(?![\w.,%/]|\s?%))"
    r"|(?P<decimal>\d+[.,]\d[\d.,]*(?!\w))"
    r"|(?P<quarter>(?:[qt][1-4]|[1-4][qt])(?=20\d\d(?!\w)|(?!\w)))"
    r"|(?P<half>(?:[hs][12]|[12][hs](?=20))(?=20\d\d(?!\w)|(?!\w)))"
    r"|(?P<ordinal>\d{1,2}(?:\.[ºª°]|st|nd|rd|th|ere?|eme|nde?|ro|do|to|[eoº°ª]|a(?=\s[^\W\d_]))(?![\w']))"
    r"|(?P<shortyear>'\d{2}(?!\w))"
    rf"|(?P<number>\d+(?![\w%$])|(?<!\w)20\d\d(?=[qths][1-4](?!\w))|\d{{1,2}}(?=(?:{_MONTHS})(?!\w)))"
    r"|(?P<elision>(?:jusqu|lorsqu|qu|[dljnsmtc])'(?=\w))"
    rf"|(?P<word>[^\W\d_]+(?![\w])|(?:{_MONTHS})(?=\d{{1,2}}(?!\w))|fy(?=\d{{2}}(?:\d{{2}})?(?!\w)))"
    r"|(?P<mixed>\w+)"
    r"|(?P<mark>[^\w\s]))"
)
"""The kinds of tokens, in the order in which they are tried."""


def roles_of(role: str, value: object) -> dict[str, object]:
    """The role, and with it those that numbers play: days of a month and hours."""
    if role != "number" or not isinstance(value, int):
        return {role: value}
    return {name: value for name, limit in (("number", 1000), ("day", 31), ("hour", 24)) if value <= limit}


def _iso(found: str) -> Roles:
    year, month, day = (int(part) for part in re.split(r"[-/.]", found.partition("t")[0]))
    try:
        return {"date": date(year, month, day)}
    except ValueError:
        return {"impossible": found}


@lru_cache(maxsize=1024)
def _number(found: str) -> Roles:
    number = int(found) if len(found) < 7 else 0
    if len(found) == 4 and 1900 <= number <= 2199:
        return {"year": number, "number": number}
    if len(found) > 2:
        return {"number": number} if 0 < number < 1000 else {"mark": found}
    return roles_of("number", number) if number else {"hour": 0}


def _ordinal(found: str) -> Roles:
    number = int(re.match(r"\d+", found)[0])  # type: ignore[index]
    return {"ordinal": number, "day": number} if 1 <= number <= 31 else {"mark": found}


def _parts(found: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", found))


def _numeric(found: str) -> Roles:
    # "1.10.30" is a version, "01.10.30" a date.
    is_version = "." in found and len(found) < len("01.10.30")
    return {"mark": found} if is_version else {"numeric": _parts(found)}


READERS: Mapping[str, Callable[[str], Roles]] = {
    "iso": _iso,
    "numeric": _numeric,
    "isoweek": lambda found: {"isoweek": (int(found[:4]), int(found.rpartition("w")[2]))},
    "weekno": lambda found: {"weekno": int(found[1:])},
    "yearmonth": lambda found: {"yearmonth": _parts(found)},
    "monthyear": lambda found: {"yearmonth": _parts(found)[::-1]},
    "slashed": lambda found: {"slashed": _parts(found)},
    "clock": lambda found: {"clock": found},
    "dotted": lambda found: {"mark": found, "decimal": found, "dotted": _parts(found)},
    "decimal": lambda found: {"mark": found},
    "quarter": lambda found: {"quarter": _parts(found)[0]},
    "half": lambda found: {"half": _parts(found)[0]},
    "ordinal": _ordinal,
    "shortyear": lambda found: {"year": 2000 + int(found[1:])},
    "number": _number,
    "mixed": lambda found: {"mark": found},
}
"""What a token of each kind can be."""
SAMPLES = (
    ("number", "3"), ("number", "0"), ("number", "30"), ("number", "33"), ("number", "2027"), ("number", "99999"),
    ("ordinal", "3rd"), ("ordinal", "99th"), ("iso", "2027-01-01"), ("iso", "2027-99-01"), ("numeric", "1/1/27"),
    ("isoweek", "2027-w1"), ("weekno", "w14"), ("yearmonth", "2027-01"), ("slashed", "1/2"), ("quarter", "q3"),
    ("half", "h1"), ("clock", "1:00"), ("dotted", "1.5"), ("decimal", "650.650.6500"), ("shortyear", "'27"),
)  # fmt: skip
"""One of each kind and set of roles, so that all of them are known before shapes are made."""
