"""Slips of the finger: two letters swapped, one left out, one too many; another letter makes another word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from bot.domain.person import Language
from bot.language import words_en, words_es, words_fr
from bot.language.fold import fold

_SHORTEST = 5
"""Of shorter words too many others are near."""
_NAMING = ("month", "weekday", "offset")
_DATES: Mapping[Language, Mapping[str, Mapping[object, str]]] = {
    Language.EN: words_en.DATES,
    Language.ES: words_es.DATES,
    Language.FR: words_fr.DATES,
}


def is_slip(typed: str, meant: str) -> bool:
    """Whether that word was meant; its first and last letter are right, or the last two are swapped."""
    if typed[0] != meant[0] or abs(len(typed) - len(meant)) > 1:
        return False
    if len(typed) == len(meant):
        return typed != meant and any(_swapped(typed, at) == meant for at in range(1, len(typed) - 1))
    longer, shorter = sorted((typed, meant), key=len, reverse=True)
    return len(longer) == len(shorter) + 1 and any(
        longer[:at] + longer[at + 1 :] == shorter for at in range(1, len(longer) - 1)
    )


def _swapped(word: str, at: int) -> str:
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


@lru_cache(maxsize=4096)
def date_word(word: str, language: Language) -> str | None:
    """The name of a month or a day that this word misses by a letter: "febuary", "jeudui"."""
    if len(word) < _SHORTEST:
        return None
    return next((name for name in _names(language).get(word[0], ()) if is_slip(word, name)), None)


@cache
def _names(language: Language) -> Mapping[str, Sequence[str]]:
    """By their first letters."""
    found: dict[str, list[str]] = {}
    for name in _listed(language):
        found.setdefault(name[0], []).append(name)
    return found


def _listed(language: Language) -> Iterator[str]:
    for role in _NAMING:
        for names in _DATES[language][role].values():
            yield from (
                name for name in map(fold, names.split("|")) if name.isalpha() and len(name) >= _SHORTEST
            )
