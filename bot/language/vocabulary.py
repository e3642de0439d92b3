"""The words of a language as patterns, and the telling of which language a text is in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.domain.person import Language
from bot.language import (
    requests_en,
    requests_es,
    requests_fr,
    sayings_en,
    sayings_es,
    sayings_fr,
    words_en,
    words_es,
    words_fr,
)
from bot.language.fold import fold
from bot.language.lexicon import known_words, pieces
from bot.language.telling import Telling

_WORD = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 80
"""So many words tell a language."""


@dataclass(frozen=True, kw_only=True)
class Vocabulary:
    """What a language's word file says, besides its dates."""

    common: frozenset[str]
    things: frozenset[str]
    strong_cues: frozenset[tuple[str, ...]]
    title_cues: frozenset[tuple[str, ...]]
    until_cues: frozenset[tuple[str, ...]]
    past_endings: str
    clauses: Mapping[str, str]
    requests: Mapping[str, str]
    sayings: Mapping[str, str]
    gists: Mapping[str, str]


def _listed(phrases: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(pieces(phrase)) for phrase in phrases.split("|"))


VOCABULARIES = {
    language: Vocabulary(
        common=frozenset(fold(words.COMMON).split()),
        things=frozenset(fold(words.THINGS).split("|")),
        strong_cues=_listed(words.STRONG_CUES),
        title_cues=_listed(words.TITLE_CUES),
        until_cues=_listed(words.UNTIL_CUES),
        past_endings=words.PAST_ENDINGS,
        clauses=words.CLAUSES,
        requests=asked.REQUESTS,
        sayings=said.SAYINGS,
        gists=asked.GISTS,
    )
    for language, words, asked, said in (
        (Language.EN, words_en, requests_en, sayings_en),
        (Language.ES, words_es, requests_es, sayings_es),
        (Language.FR, words_fr, requests_fr, sayings_fr),
    )
}


def any_of(phrases: Iterable[str]) -> str:
    """A pattern for any of these phrases as whole words in a folded text; the longest wins."""
    return _any_of(tuple(phrases))


@lru_cache(maxsize=512)
def _any_of(phrases: tuple[str, ...]) -> str:
    folded = sorted({fold(phrase) for phrase in phrases}, key=lambda phrase: (-len(phrase), phrase))
    worded = [phrase for phrase in folded if phrase[0].isalnum() and phrase[-1].isalnum()]
    others = [_spaced(phrase) for phrase in folded if phrase not in worded]
    # Where no word begins, or one with another letter, none of the alternatives needs to be tried.
    first = re.escape("".join(sorted({phrase[0] for phrase in worded})))
    whole = [rf"(?<!\w)(?=[{first}])(?:{'|'.join(map(_spaced, worded))})(?!\w)"] if worded else []
    return "(?:" + "|".join((*whole, *others)) + ")"


def _spaced(phrase: str) -> str:
    *words, last = map(re.escape, phrase.split())
    # "A promis d'envoyer": what stands behind has to take the apostrophe.
    elided = r"d(?:e|(?='))" if words and last == "de" else last
    return with_or_without_apostrophes(r"\s+".join((*words, elided)))


def with_or_without_apostrophes(pattern: str) -> str:
    """The pattern that also fits "isnt" and "jai", as people type on a phone."""
    return re.sub(r"(?<=\w)'(?=\w)", "'?", pattern)


@cache
def clause_words(key: str) -> str:
    """A pattern for the words that play this part in a clause, in any language."""
    return any_of(
        phrase for language in Language for phrase in VOCABULARIES[language].clauses[key].split("|")
    )


@cache
def clause_words_in(key: str, language: Language) -> str:
    """A pattern for the words that play this part in a clause, in that language alone."""
    return any_of(VOCABULARIES[language].clauses[key].split("|"))


@cache
def request_words(key: str) -> str:
    """A pattern for the words that play this part in a request, in any language."""
    return any_of(
        phrase for language in Language for phrase in VOCABULARIES[language].requests[key].split("|")
    )


@cache
def words_in(key: str, language: Language) -> str:
    """A pattern for the words that play this part in a request, in that language alone."""
    return any_of(VOCABULARIES[language].requests[key].split("|"))


_SLOT = re.compile(r"(?<!P)<(\w+)>")


def clause_filled(template: str) -> str:
    """The pattern in which <high> stands for the words that play the part "high" in a clause."""
    return _SLOT.sub(lambda slot: clause_words(slot[1]), template)


@cache
def clause_pattern(template: str) -> re.Pattern[str]:
    """The same, compiled."""
    return re.compile(clause_filled(template))


@cache
def request_pattern(template: str) -> re.Pattern[str]:
    """A compiled pattern in which <done> stands for the words that play the part "done" in a request."""
    return re.compile(_SLOT.sub(lambda slot: request_words(slot[1]), template))


@cache
def telling(keys: tuple[str, ...]) -> Telling:
    """What tells whether a text can hold words that play one of these parts in a clause."""
    return Telling(
        phrase
        for language in Language
        for key in keys
        for phrase in VOCABULARIES[language].clauses[key].split("|")
    )


def _weights(language: Language) -> dict[str, float]:
    vocabulary = VOCABULARIES[language]
    listed = " ".join(
        (*vocabulary.requests.values(), *vocabulary.clauses.values(), *vocabulary.sayings.values())
    )
    telling = vocabulary.common | set(_WORD.findall(fold(listed)))
    dated = known_words(language)
    return {
        word: (word in vocabulary.common) + 0.5 * (word in telling) + 0.8 * (word in dated)
        for word in telling | dated
    }


_WEIGHTS = {language: _weights(language) for language in Language}
"""How much each word speaks for a language."""


def without_codes(text: str, codes: Iterable[str]) -> str:
    """The text without items' ids and groups' codes, which are in no language: "ENE-3" is no 3 January."""
    found = _coded(frozenset(codes))
    return found.sub(" ", text) if found else text


def ids_in(text: str, codes: Iterable[str]) -> Iterator[re.Match[str]]:
    """Where an item's id stands in the text: "AGR-12", "agr-12" or "AGR 12", but not "15-ene-2027"."""
    found = _coded(frozenset(codes))
    for match in found.finditer(text) if found else ():
        if match["number"] or match["spaced"]:
            yield match


def names_id(text: str, codes: Iterable[str]) -> bool:
    """Whether an item's id stands in the text."""
    return any(ids_in(text, codes))


@lru_cache(maxsize=64)
def _coded(codes: frozenset[str]) -> re.Pattern[str] | None:
    if not codes:
        return None
    listed = "|".join(map(re.escape, sorted(codes)))
    return re.compile(
        rf"(?<![\w-])(?<!\d )#?(?:(?i:{listed})\s?[-‐‑–_#./]\s?(?P<number>\d{{1,6}}(?![\w%-]))"
        rf"|(?:{listed})(?:\s?(?P<spaced>\d{{1,6}}(?![\w%-])))?(?!\w))"
    )


def languages_of(folded: str, reader: Language) -> list[Language]:
    """The languages that the text may be in, likeliest first; where nothing tells, the reader's."""
    words = _WORD.findall(folded)[:_LOOKED_AT]
    scores = {
        language: _score(words, weights) + 0.5 * (language is reader)
        for language, weights in _WEIGHTS.items()
    }
    ordered = sorted(scores, key=lambda language: -scores[language])
    return [language for language in ordered if language is ordered[0] or scores[language] > 0.5]


def _score(words: list[str], weights: Mapping[str, float]) -> float:
    return sum([weights[word] for word in words if word in weights])
