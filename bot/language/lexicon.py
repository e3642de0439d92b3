"""Words and the roles they can play in a date: a text becomes tokens, each with a letter that stands for its roles.

A token's letter lets a regular expression match roles instead of words: `shapes.py` compiles such patterns.
"""

from __future__ import annotations

import re
from collections import ChainMap
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from bot.domain.person import Language
from bot.language import words_en, words_es, words_fr
from bot.language.figures import READERS, SAMPLES, TOKEN, Roles, roles_of
from bot.language.fold import fold
from bot.language.slips import date_word


class Token(NamedTuple):
    """A word, number or mark of the text: where it stands, what it can be, and the letter for that."""

    start: int
    end: int
    letter: str
    roles: Roles


def letters_of_tokens(tokens: Iterable[Token]) -> str:
    """The letters that stand for these tokens, one for each."""
    return "".join([token.letter for token in tokens])


_letters: dict[frozenset[str], str] = {}


def letter_of(roles: Iterable[str]) -> str:
    """The letter that stands for this set of roles."""
    found = frozenset(roles)
    return _letters.get(found) or _letters.setdefault(found, chr(0x100 + len(_letters)))


def letters_with(role: str) -> str:
    """All letters whose set of roles holds this one."""
    return "".join(letter for roles, letter in _letters.items() if role in roles)


def letters_within(roles: frozenset[str]) -> str:
    """All letters whose set of roles holds none but these."""
    return "".join(letter for found, letter in _letters.items() if found <= roles)


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
                found.setdefault(tuple(pieces(phrase)), {}).update(roles_of(role, value))
    for phrase, role, value in (*_spelled_numbers(words), *_spelled_years(words)):
        found.setdefault(tuple(pieces(phrase)), {}).update(roles_of(role, value))
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


_OTHER: Roles = {"other": True}
_OTHER_LETTER = letter_of(_OTHER)

for _kind, _sample in SAMPLES:
    letter_of(READERS[_kind](_sample))
letter_of({"time"})


@cache
def _mixed_lexicon(language: Language) -> Mapping[str, Entries]:
    others = (_LEXICONS[other] for other in Language if other is not language)
    return ChainMap(_LEXICONS[language], *others)


@lru_cache(maxsize=64)
def tokens(folded: str, language: Language, *, mixed: bool = False, slips: bool = False) -> tuple[Token, ...]:
    """The tokens of a folded text, in that language's words; the longest phrase of the lexicon wins.

    Where the text is `mixed`, a word that the language does not have is read in the two others; with `slips`, such
    a word is the name of a day or month that it misses by a letter.
    """
    lexicon = _mixed_lexicon(language) if mixed else _LEXICONS[language]
    found = list(TOKEN.finditer(folded))
    words = [match[0] for match in found]
    if slips:
        words = [word if word in lexicon else date_word(word, language) or word for word in words]
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
    reader = READERS.get(found.lastgroup or "")
    if not reader:
        return Token(start, end, _OTHER_LETTER, _OTHER)
    roles = reader(word)
    return Token(start, end, letter_of(roles), roles)


@cache
def known_words(language: Language) -> frozenset[str]:
    """The single words of a language's dates, for telling which language a text is in."""
    return frozenset(_LEXICONS[language])


def is_short_name(words: tuple[str, ...]) -> bool:
    """Whether that is a short name of a month or weekday in any language: "mar", "mer", "sun", but not "may"."""
    return words in _short_names()


@cache
def _short_names() -> frozenset[tuple[str, ...]]:
    listed = [
        names.split("|")
        for source in (words_en, words_es, words_fr)
        for role in ("month", "weekday")
        for names in source.DATES[role].values()
    ]
    full = {names[0] for names in listed}
    return frozenset((name,) for names in listed for name in names[1:] if name not in full)
