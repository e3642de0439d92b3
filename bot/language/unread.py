"""Words of a title that were meant as a date but are none that can be read: "by February 31", "el 31 de febrero", "every month"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from rapidfuzz import process

from bot.domain.person import Language
from bot.language import words_en, words_es, words_fr
from bot.language.fold import fold
from bot.language.lexicon import Token, tokens
from bot.language.reader import insists_on_repeat
from bot.language.stretches import CONNECTIVES

# Looked ahead, since one cue may stand among the words behind another.
_CUE = re.compile(
    r"\b(?=(?:by|before|on|due|until|para(?: el)?|antes del?|a mas tardar(?: el)?|el|d'ici(?: le)?|avant(?: le)?|au plus tard le|le)"
    r" +(?P<words>[^ ]+(?: +[^ ]+){0,4})$)"
)
_NUMERIC = re.compile(r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?")
_NEARLY = 80
"""From this likeness on, a word is taken for the slip of a month's name."""
_SHORTEST = 4
_AFTER_EACH = {"number", "some", "ordinal", "final", "alternate", "article", "eom", "end"}
"""What may stand between "every" and what comes again."""
_COUNTS = {"number", "some"}
_COMES_AGAIN = {"unit", "weekday", "weekdays", "month"}


def unread_date(title: str) -> str:
    """The words of the title that must have been meant as a date, as typed; nothing where there are none."""
    folded = fold(title)
    found = next(filter(_names_a_day, _CUE.finditer(folded)), None)
    if found:
        return title[found.start() :]
    told = next(
        (
            told
            for language in Language
            for told in (*_repeats(folded, language), *_distances(folded, language))
        ),
        None,
    )
    return title[told[0] : told[1]] if told else ""


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


def _repeats(folded: str, language: Language) -> Iterator[tuple[int, int]]:
    """Where it says "every month" or "weekly", with the words of dates that follow."""
    found = tokens(folded, language)
    for index, token in enumerate(found):
        told = found[index:]
        is_each = "each" in token.roles and _is_unit_next(told[1:])
        is_often = "often" in token.roles and not _is_word(told[1:2])
        if insists_on_repeat([token]) and (is_each or is_often or "weekdays" in token.roles):
            yield token.start, _end_of_dates(told)
        if _is_times_a_period(told):
            counted = index > 0 and not found[index - 1].roles.keys().isdisjoint(_COUNTS)
            yield found[index - counted].start, _end_of_dates(told)


def _is_times_a_period(told: Sequence[Token]) -> bool:
    # "Once a month", "dos veces al mes".
    roles = [token.roles.keys() for token in told[:3]]
    return (
        len(roles) == 3
        and bool(roles[0] & {"times", "timesword"})
        and "per" in roles[1]
        and "unit" in roles[2]
    )


def _is_unit_next(following: Sequence[Token]) -> bool:
    at = next((at for at, token in enumerate(following) if token.roles.keys().isdisjoint(_AFTER_EACH)), None)
    if at is None or following[at].roles.keys().isdisjoint(_COMES_AGAIN):
        return False
    # "Each quarter of the city" is no time.
    return not any("of" in token.roles and "in" not in token.roles for token in following[at + 1 : at + 2])


def _distances(folded: str, language: Language) -> Iterator[tuple[int, int]]:
    """Where it says "six months after", with all that follows: what it hangs on."""
    found = tokens(folded, language)
    for count, unit, turn in zip(found, found[1:], found[2:], strict=False):
        counted = count.roles.keys() & _COUNTS and "unit" in unit.roles
        if counted and turn.roles.keys() & {"before", "after"}:
            yield count.start, len(folded)


def _end_of_dates(told: Sequence[Token]) -> int:
    end = next((index for index, token in enumerate(told) if _is_word([token])), len(told))
    while end > 1 and told[end - 1].roles.keys() <= CONNECTIVES:
        end -= 1
    return told[end - 1].end


def _is_word(told: Sequence[Token]) -> bool:
    return any("other" in token.roles for token in told)
