"""Words and the roles they can play in a date: a text becomes tokens, each with a letter that stands for its roles.

A token's letter lets a regular expression match roles instead of words: `shapes.py` compiles such patterns.
"""

from __future__ import annotations

import re
from collections import ChainMap
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cache, lru_cache
from typing import NamedTuple

from bot.domain.person import Language
from bot.language import words_en, words_es, words_fr
from bot.language.fold import fold

Roles = Mapping[str, object]

TOKEN = re.compile(
    r"(?P<plain>[^\W\d_]++(?![\w']))"
    r"|(?P<iso>\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:t[\d:.]+z?)?(?![\d/]))"
    r"|(?P<numeric>(?<![\d.,/])\d{1,2}(?P<sep>[-/.])\d{1,2}(?P=sep)(?:\d{4}|\d{2})(?![\d/]|[.,]\d|-\d(?!\d?[/.-]\d)))"
    r"|(?P<isoweek>\d{4}-?w\d{1,2}\b)"
    r"|(?P<weekno>w\d{1,2}(?!\w))"
    r"|(?P<yearmonth>(?<![\w/.-])(?:19|20|21)\d\d(?:[-/.]|\s*[-/.]\s*(?=\d\d?\s*$))(?:0?[1-9]|1[0-2])(?![\w/]|[.,-]\d))"
    r"|(?P<monthyear>(?<![\w/.-])(?:0?[1-9]|1[0-2])(?:[-/.]|(?<!\w\s\d)(?<!\w\s\d\d)\s*[-/.]\s*)(?:19|20|21)\d\d(?![\w/%]|[.,-]\d))"
    r"|(?P<slashed>(?<![\d/.])\d{1,2}/\d{1,2}(?![\d/%]))"
    r"|(?P<clock>(?<!\d)(?:[01]?\d|2[0-4])\s?:\s?[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:\s?[ap]\.?\s?m\b\.?)?(?!\d)|(?<![\d.])(?:0?\d|1[0-2])(?:[.:][0-5]\d)?(?:\s?[ap]\.?\s?m\b\.?|p(?![\w.]))|\d{1,2}\s?h(?:eures?)?\s?\d{2}\b|\d{1,2}\s?h(?:rs?|eures?)?\b|\d{1,2}\s?o'clock|\d{1,2}[.:][0-5]\d\s?h\b)"
    r"|(?P<dotted>(?<![\d.,/])\d{1,2}\.\d{1,2}(?![\w.,%/]|\s?%))"
    r"|(?P<decimal>\d+[.,]\d[\d.,]*(?!\w))"
    r"|(?P<quarter>[qt][1-4](?!\w)|[1-4][qt](?!\w))"
    r"|(?P<half>[hs][12](?!\w))"
    r"|(?P<ordinal>\d{1,2}(?:\.[ºª°]|st|nd|rd|th|ere?|eme|nde?|ro|do|to|[eoº°ª]|a(?=\s[^\W\d_]))(?![\w']))"
    r"|(?P<shortyear>'\d{2}(?!\w))"
    r"|(?P<number>\d+(?![\w%$]))"
    r"|(?P<elision>(?:jusqu|lorsqu|qu|[dljnsmtc])'(?=\w))"
    r"|(?P<word>[^\W\d_]+(?![\w]))"
    r"|(?P<mixed>\w+)"
    r"|(?P<mark>[^\w\s])"
)


class Token(NamedTuple):
    """A word, number or mark of the text: where it stands, what it can be, and the letter for that."""

    start: int
    end: int
    letter: str
    roles: Roles


_letters: dict[frozenset[str], str] = {}


def letter_of(roles: Iterable[str]) -> str:
    """The letter that stands for this set of roles."""
    found = frozenset(roles)
    return _letters.get(found) or _letters.setdefault(found, chr(0x100 + len(_letters)))


def letters_with(role: str) -> str:
    """All letters whose set of roles holds this one."""
    return "".join(letter for roles, letter in _letters.items() if role in roles)


class Entry(NamedTuple):
    """A word or phrase of the lexicon: its words, and the roles with their values."""

    words: tuple[str, ...]
    letter: str
    roles: Roles


def _collected(words: Mapping[str, Mapping[object, str]]) -> dict[tuple[str, ...], dict[str, object]]:
    found: dict[tuple[str, ...], dict[str, object]] = {}
    for role, spellings in words.items():
        for value, listed in spellings.items():
            for phrase in listed.split("|"):
                found.setdefault(tuple(pieces(phrase)), {}).update(_roles(role, value))
    for phrase, role, value in (*_spelled_numbers(words), *_spelled_years(words)):
        found.setdefault(tuple(pieces(phrase)), {}).update(_roles(role, value))
    return found


def _spelled_numbers(words: Mapping[str, Mapping[object, str]]) -> Iterator[tuple[str, str, int]]:
    """ "Thirty-two", "cuarenta y cinco"."""
    for tens, prefix, number, word in _pairs(words, "tens"):
        if 1 <= number <= 9:
            yield f"{prefix} {word}", "number", tens + number


def _spelled_years(words: Mapping[str, Mapping[object, str]]) -> Iterator[tuple[str, str, int]]:
    """ "Two thousand and twenty-seven", "dos mil veintisiete"."""
    for thousand, prefix, number, word in _pairs(words, "thousand"):
        yield f"{prefix} {word}", "year", thousand + number
        for tens, ten, digit, unit in _pairs(words, "tens"):
            if digit <= 9:
                yield f"{prefix} {ten} {unit}", "year", thousand + tens + digit


def _pairs(words: Mapping[str, Mapping[object, str]], role: str) -> Iterator[tuple[int, str, int, str]]:
    """Each value of that role with each of its prefixes, before each number up to 99 with each of its words."""
    for value, prefixes in words[role].items():
        for number, spellings in words["number"].items():
            if isinstance(value, int) and isinstance(number, int) and number < 100:
                yield from (
                    (value, prefix, number, word)
                    for prefix in prefixes.split("|")
                    for word in spellings.split("|")
                )


def _roles(role: str, value: object) -> dict[str, object]:
    """The role, and with it those that numbers play: days of a month and hours."""
    if role != "number" or not isinstance(value, int):
        return {role: value}
    return {name: value for name, limit in (("number", 1000), ("day", 31), ("hour", 24)) if value <= limit}


def pieces(phrase: str) -> list[str]:
    """The words and marks of a phrase, folded."""
    # An elided word ("l'", "d'") is one only with another after it.
    elided = phrase.endswith("'")
    found = [match[0] for match in TOKEN.finditer(fold(phrase) + "x" * elided)]
    return found[:-1] if elided else found


class Entries(NamedTuple):
    """The phrases that begin with one word: their lengths, longest first, and each by its words."""

    lengths: tuple[int, ...]
    by_words: Mapping[tuple[str, ...], Entry]


def _lexicon(words: Mapping[str, Mapping[object, str]]) -> dict[str, Entries]:
    by_first: dict[str, dict[tuple[str, ...], Entry]] = {}
    for phrase, roles in _collected(words).items():
        by_first.setdefault(phrase[0], {})[phrase] = Entry(phrase, letter_of(roles), roles)
    return {first: Entries(_lengths(entries), entries) for first, entries in by_first.items()}


def _lengths(entries: Iterable[tuple[str, ...]]) -> tuple[int, ...]:
    return tuple(sorted({len(words) for words in entries}, reverse=True))


_LEXICONS = {
    Language.EN: _lexicon(words_en.DATES),
    Language.ES: _lexicon(words_es.DATES),
    Language.FR: _lexicon(words_fr.DATES),
}


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
    return _roles("number", number) if number else {"hour": 0}


def _ordinal(found: str) -> Roles:
    number = int(re.match(r"\d+", found)[0])  # type: ignore[index]
    return {"ordinal": number, "day": number} if 1 <= number <= 31 else {"mark": found}


def _parts(found: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", found))


def _numeric(found: str) -> Roles:
    # "1.10.30" is a version, "01.10.30" a date.
    is_version = "." in found and len(found) < len("01.10.30")
    return {"mark": found} if is_version else {"numeric": _parts(found)}


_READERS: Mapping[str, Callable[[str], Roles]] = {
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
_OTHER: Roles = {"other": True}
_OTHER_LETTER = letter_of(_OTHER)

for _sample in (
    ("number", "3"),
    ("number", "0"),
    ("number", "30"),
    ("number", "33"),
    ("number", "2027"),
    ("number", "99999"),
    ("ordinal", "3rd"),
    ("ordinal", "99th"),
    ("iso", "2027-01-01"),
    ("iso", "2027-99-01"),
    ("numeric", "1/1/27"),
    ("isoweek", "2027-w1"),
    ("weekno", "w14"),
    ("yearmonth", "2027-01"),
    ("slashed", "1/2"),
    ("quarter", "q3"),
    ("half", "h1"),
    ("clock", "1:00"),
    ("dotted", "1.5"),
    ("decimal", "650.650.6500"),
    ("shortyear", "'27"),
):
    letter_of(_READERS[_sample[0]](_sample[1]))
letter_of({"time"})


@cache
def _mixed_lexicon(language: Language) -> Mapping[str, Entries]:
    others = (_LEXICONS[other] for other in Language if other is not language)
    return ChainMap(_LEXICONS[language], *others)


@lru_cache(maxsize=64)
def tokens(folded: str, language: Language, *, mixed: bool = False) -> tuple[Token, ...]:
    """The tokens of a folded text, in that language's words; the longest phrase of the lexicon wins.

    Where the text is `mixed`, a word that the language does not have is read in the two others.
    """
    lexicon = _mixed_lexicon(language) if mixed else _LEXICONS[language]
    found = list(TOKEN.finditer(folded))
    words = [match[0] for match in found]
    result: list[Token] = []
    index = 0
    while index < len(found):
        word = words[index]
        entry = _entry_at(words, index, lexicon[word]) if word in lexicon else None
        if entry is None:
            result.append(_alone(found[index], word))
            index += 1
            continue
        length = len(entry.words)
        result.append(Token(found[index].start(), found[index + length - 1].end(), entry.letter, entry.roles))
        index += length
    return tuple(result)


def _entry_at(words: list[str], index: int, entries: Entries) -> Entry | None:
    for length in entries.lengths:
        entry = entries.by_words.get(tuple(words[index : index + length]))
        if entry:
            return entry
    return None


def _alone(found: re.Match[str], word: str) -> Token:
    start, end = found.span()
    reader = _READERS.get(found.lastgroup or "")
    if not reader:
        return Token(start, end, _OTHER_LETTER, _OTHER)
    roles = reader(word)
    return Token(start, end, letter_of(roles), roles)


@cache
def known_words(language: Language) -> frozenset[str]:
    """The single words of a language's dates, for telling which language a text is in."""
    return frozenset(_LEXICONS[language])
