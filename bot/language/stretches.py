"""The stretches of a text that read as a date or a recurrence: the longest first, from left to right."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from bot.domain.due import Precision
from bot.domain.person import Language
from bot.language.lexicon import Token, letters_within, pieces
from bot.language.reader import Reader, insists_on_repeat
from bot.language.sense import Here, Repeat, Sense
from bot.language.shapes import letters_of
from bot.language.times import dated_tokens
from bot.language.vocabulary import VOCABULARIES

LONGEST_RUN = 18
"""So many tokens are looked at together; a date of people is shorter."""
_NO_DATE_ROLES = frozenset({"other", "mark", "impossible"})
_BEFORE_CUE = frozenset({"time", "tentative"})
"""What may stand before a date's cue: "at 5 pm | on Friday", "probably | in May"."""
_DISTANCES = frozenset({"so much before", "so much after"})
_WITH_MONTH = frozenset({"month", "day and month", "month and day", "days of a month", "day to day"})
CONNECTIVES = frozenset(
    {
        "comma",
        "article",
        "at",
        "clockcue",
        "separator",
        "of",
        "on",
        "in",
        "to",
        "from",
        "and",
        "before",
        "after",
        "per",
    }
    | {"or", "starting", "ending", "roughly", "lasting", "mine"}
)
"""A date does not end with a word that can only be one of these."""


class Stretch(NamedTuple):
    """Where it begins and ends among the tokens, its first and last one, the first that is no hour and no "probably", and what they mean."""

    start: int
    end: int
    first: Token
    last: Token
    opening: Token
    meaning: Sense | Repeat


def stretches(folded: str, here: Here) -> Iterator[Stretch]:
    """The stretches of a folded text that have a meaning, each as long as it can be."""
    found = dated_tokens(folded, here.language, mixed=here.mixed, slips=here.slips)
    reader = Reader(found, here)
    for first, last in _runs(reader.letters):
        yield from _in_run(folded, reader, first, last)


def stretch_at(folded: str, position: int, here: Here) -> Stretch | None:
    """The stretch that begins with the first word at or after this position."""
    found = dated_tokens(folded, here.language, mixed=here.mixed)
    first = next((index for index, token in enumerate(found) if token.start >= position), None)
    if first is None:
        return None
    return _longest(Reader(found, here), first, min(len(found), first + LONGEST_RUN))


def _runs(letters: str) -> Iterator[tuple[int, int]]:
    """Where words of dates stand together, of which one at least can end a date."""
    return (found.span() for found in _run().finditer(letters))


@cache
def _run() -> re.Pattern[str]:
    undated, joining = re.escape(letters_of("|".join(_NO_DATE_ROLES))), re.escape(_joining())
    return re.compile(f"(?=[{joining}]*[^{joining}{undated}])[^{undated}]{{1,{LONGEST_RUN}}}")


@cache
def _joining() -> str:
    return letters_within(CONNECTIVES)


def _in_run(folded: str, reader: Reader, first: int, last: int) -> Iterator[Stretch]:
    start, repeats = first, False
    while start < last and not reader.is_spent():
        found = _longest(reader, start, last)
        if found is None:
            repeats = repeats or _tells_again(reader.tokens[start])
            start += 1
            continue
        cued = _cued_within(folded, reader, found, last)
        is_repeat = isinstance(found.meaning, Repeat)
        # "Every June 30 and December 31", "every quarter by the 15th" are no single date.
        if cued is None and (is_repeat or not repeats) and not _is_torn(reader.tokens, found):
            yield found
        repeats = repeats or (is_repeat and _tells_again(found.first))
        start = found.end if cued is None else cued


def _tells_again(token: Token) -> bool:
    # "El informe anual" tells nothing of when it is due.
    return insists_on_repeat([token]) and "periodic" not in token.roles


def _longest(reader: Reader, start: int, last: int) -> Stretch | None:
    if reader.tokens[start].roles.keys() <= {"comma", "latest"}:
        return None
    repeating = reader.tells_repeat(start, last)
    for end in range(last, start, -1):
        if reader.letters[end - 1] not in _joining():
            meaning = (reader.repeat(start, end) if repeating else None) or reader.read(start, end)
            if meaning:
                told = reader.tokens[start:end]
                opening = next((token for token in told if _BEFORE_CUE.isdisjoint(token.roles)), told[0])
                return Stretch(start, end, told[0], told[-1], opening, meaning)
    return None


def _is_torn(tokens: Sequence[Token], found: Stretch) -> bool:
    """Whether figures beside it belong to it that make it impossible: "February 29, 2027", "32 août 2027", "June 10 - 31"."""
    if isinstance(found.meaning, Repeat) or found.meaning.trail[0] not in _WITH_MONTH:
        return False
    before = tokens[found.start - 1].roles.keys() if found.start else frozenset[str]()
    after = [token.roles.keys() for token in tokens[found.end : found.end + 2]]
    if found.meaning.trail[0] == "month" and "month" in found.first.roles and before & {"number", "ordinal"}:
        return True
    if found.meaning.yearless and after and "year" in after[0]:
        return True
    joined = len(after) == 2 and not after[0].isdisjoint({"comma", "separator", "of"})
    return joined and ("year" in after[1] if "comma" in after[0] else "number" in after[1])


def _cued_within(folded: str, reader: Reader, found: Stretch, last: int) -> int | None:
    # "Notes of Friday no later than 15 June": what follows the strong cue is the date, what stands before it is title.
    if isinstance(found.meaning, Repeat) or not _DISTANCES.isdisjoint(found.meaning.trail):
        return None
    cues = _strong_cues(None if reader.here.mixed else reader.here.language)
    inner: Sequence[int] = range(found.start + 1, found.end)
    if found.meaning.due.precision is Precision.RANGE:
        # "From April until the end of June" is one date.
        inner = [at for at in inner if "to" not in reader.tokens[at].roles]
    return next(
        (at for at in inner if words_of(folded, reader.tokens[at]) in cues and _longest(reader, at, last)),
        None,
    )


@cache
def _strong_cues(language: Language | None) -> frozenset[tuple[str, ...]]:
    """Of that language, or of all."""
    languages = (language,) if language else Language
    return frozenset[tuple[str, ...]]().union(*(VOCABULARIES[one].strong_cues for one in languages))


def words_of(folded: str, token: Token) -> tuple[str, ...]:
    """The words that a token stands for, as the lists of cues have them."""
    return _pieces(folded[token.start : token.end])


@lru_cache(maxsize=4096)
def _pieces(phrase: str) -> tuple[str, ...]:
    return tuple(pieces(phrase))
