"""Words at the end of a title that look like a date but are none: "by February 31", "el 31 de febrero", "by Febuary 31"."""

from __future__ import annotations

import re
from functools import cache

from rapidfuzz import process

from bot.language import words_en, words_es, words_fr
from bot.language.fold import fold

# Looked ahead, since one cue may stand among the words behind another.
_CUE = re.compile(
    r"\b(?=(?:by|before|on|due|until|para(?: el)?|antes del?|a mas tardar(?: el)?|el|d'ici(?: le)?|avant(?: le)?|au plus tard le|le)"
    r" +(?P<words>[^ ]+(?: +[^ ]+){0,4})$)"
)
_NUMERIC = re.compile(r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?")
_NEARLY = 80
"""From this likeness on, a word is taken for the slip of a month's name."""
_SHORTEST = 4


def unread_date(title: str) -> str:
    """The words of the title's end that must have been meant as a date, as typed; nothing where there are none."""
    found = next(filter(_names_a_day, _CUE.finditer(fold(title))), None)
    return title[found.start() :] if found else ""


def _names_a_day(found: re.Match[str]) -> bool:
    words = found["words"]
    if _NUMERIC.match(words):
        return True
    names = [word for word in re.findall(r"[a-z]+", words) if len(word) >= _SHORTEST]
    if not words[0].isdigit():
        names = names[:1] if words.startswith(tuple(names[:1])) else []
    return re.search(r"\b\d{1,2}\b", words) is not None and any(map(_is_month, names))


def _is_month(word: str) -> bool:
    return process.extractOne(word, _months(), score_cutoff=_NEARLY) is not None


@cache
def _months() -> tuple[str, ...]:
    sources = (words_en.DATES, words_es.DATES, words_fr.DATES)
    names = (name for source in sources for names in source["month"].values() for name in names.split("|"))
    return tuple(name for name in dict.fromkeys(names) if len(name) >= _SHORTEST)
