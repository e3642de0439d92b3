"""Where in a text a date is meant: after a cue, or in a shape that cannot be anything else, at an edge of a clause."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.domain.due import Due, Precision
from bot.domain.person import Language
from bot.language.dates import here
from bot.language.lexicon import Token, pieces
from bot.language.reader import Reader
from bot.language.sense import Here, Sense
from bot.language.sheet import GAP, Clause, Sheet
from bot.language.times import dated_tokens
from bot.language.vocabulary import VOCABULARIES, clause_pattern

LONGEST_RUN = 18
_NO_DATE_ROLES = frozenset({"other", "mark", "impossible"})
_SURE = frozenset(
    {
        "ISO date", "numeric date", "day and month", "month and day", "today or tomorrow", "this weekday", "next weekday",
        "weekday a week on", "this period", "next period", "n-th weekday", "n-th weekday of the month", "days of a month",
        "day to day", "next named month", "next season", "ISO week", "weekday of", "so much from now", "end of the running period",
    }
)  # fmt: skip
"""The innermost rules whose words mean a date without any cue."""
_DISTANCES = frozenset({"so much before", "so much after"})
_DAY_CUE = re.compile(r"(?:on|el|le)\b")
"""Before a bare number of a day only these words count: "pages 10 a 12" has none."""
_WHERE = re.compile(r"\s+(?:in|at|with|en|con|a|avec|dans|chez)\s")
"""What may follow a date within a clause: where and with whom ("on 3 May in Guadalajara")."""
_CONNECTIVES = frozenset(
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
    }
)
"""A date does not end with a word that can only be one of these."""
_BARE_YEAR = frozenset(
    {"month", "quarter", "season", "half", "month to month", "numbered period", "quarter to quarter"}
)
"""Sure with a year; without one a cue must stand before them."""


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """A stretch of the text that reads as a date, and what speaks for it."""

    start: int
    end: int
    sense: Sense
    strength: int
    verb: re.Match[str] | None


def due_clause(sheet: Sheet) -> Clause | None:
    """The date, with what it may mean besides."""
    if sheet.given("due"):
        return None
    for language in sheet.languages:
        found = sorted(
            candidates(sheet, language), key=lambda candidate: (-candidate.strength, -candidate.start)
        )
        if found:
            return _clause(sheet, found, language)
    return None


def _clause(sheet: Sheet, found: list[Candidate], language: Language) -> Clause:
    best = found[0]
    start, tentative = _with_verb(sheet, best)
    words = sheet.text[best.start : best.end].strip()
    due = best.sense.due.said(words, tentative=tentative)
    others = [(other.said(words, tentative=due.tentative), why) for other, why in best.sense.others]
    others += [
        (rival.sense.due.said(sheet.text[rival.start : rival.end].strip()), "another date")
        for rival in found[1:]
    ]
    gives = {"due": due, "others": tuple(others), "language": language}
    end = _closing(sheet, start, best.end)
    return Clause(start=start, end=end, why=" < ".join(best.sense.trail), gives=gives)


def _closing(sheet: Sheet, start: int, end: int) -> int:
    opened = sheet.folded[max(0, start - 1) : start] in ("(", "[")
    return end + 1 if opened and sheet.folded[end : end + 1] in (")", "]") else end


_TENTATIVE = (
    "likely|tentatively|probably|possibly|probablemente|tentativamente|posiblemente|probablement|sans doute|vraisemblablement|"
    "provisoirement"
)
_VERB = (
    rf"[\s,]{{0,4}}(?:(?:<takes_place_before>)\s+)?(?:(?P<maybe>{_TENTATIVE})\s+)?(?:(?:<takes_place>)\s*)"
    rf"(?:(?P<after>{_TENTATIVE})\s*)?(?:[(\[]\s*)?$|[\s.,;(–-]{{0,6}}<deadline_label>\s*:\s*$"
)


def _verb_before(sheet: Sheet, start: int) -> re.Match[str] | None:
    """ "will be held", "tentatively scheduled (", "deadline:" before a date."""
    if ":" not in sheet.folded and not sheet.may_hold("takes_place"):
        return None
    return clause_pattern(_VERB).search(sheet.folded, max(0, start - 60), start)


def _with_verb(sheet: Sheet, candidate: Candidate) -> tuple[int, bool]:
    verb, start = candidate.verb, candidate.start
    if verb:
        return verb.start(), bool(verb["maybe"] or verb["after"])
    return start - (sheet.folded[max(0, start - 1) : start] in ("(", "[")), False


def candidates(sheet: Sheet, language: Language) -> Iterator[Candidate]:
    """The stretches that read as a date and stand where one is meant."""
    found = dated_tokens(sheet.folded, language)
    reader = Reader(found, here(sheet.ear, language))
    for first, last in _runs(found):
        yield from _in_run(sheet, language, reader, first, last)


def _runs(found: Sequence[Token]) -> Iterator[tuple[int, int]]:
    start = None
    for index, token in enumerate([*found, None]):
        dated = token is not None and _NO_DATE_ROLES.isdisjoint(token.roles)
        if dated and start is None:
            start = index
        if start is not None and (not dated or index - start >= LONGEST_RUN):
            yield start, index
            start = index if dated else None


def _in_run(sheet: Sheet, language: Language, reader: Reader, first: int, last: int) -> Iterator[Candidate]:
    start = first
    while start < last and not reader.is_spent():
        end = _longest(reader, start, last)
        if end is None:
            start += 1
            continue
        cued = _cued_within(sheet.folded, language, reader, start, end, last)
        if cued is not None:
            start = cued
            continue
        candidate = _judged(sheet, language, reader, start, end)
        if candidate:
            yield candidate
        start = end


def _cued_within(
    folded: str, language: Language, reader: Reader, start: int, end: int, last: int
) -> int | None:
    # "Notes of Friday no later than 15 June": what follows the strong cue is the date, what stands before it is title.
    sense = reader.read(start, end)
    if sense is None or not _DISTANCES.isdisjoint(sense.trail):
        return None
    cues = VOCABULARIES[language].strong_cues
    inner = range(start + 1, end)
    return next(
        (at for at in inner if _words_of(folded, reader.tokens[at]) in cues and _longest(reader, at, last)),
        None,
    )


def _longest(reader: Reader, start: int, last: int) -> int | None:
    if reader.tokens[start].roles.keys() <= {"comma", "latest"}:
        return None
    for end in range(last, start, -1):
        if _closes(reader.tokens[end - 1]) and reader.read(start, end):
            return end
    return None


def _closes(token: Token) -> bool:
    return not token.roles.keys() <= _CONNECTIVES


def _judged(sheet: Sheet, language: Language, reader: Reader, start: int, end: int) -> Candidate | None:
    sense = reader.read(start, end)
    first, last = reader.tokens[start], reader.tokens[end - 1]
    if sense is None:
        return None
    cue = "title" if _is_for_a_year(_words_of(sheet.folded, first), sense) else _cue(sheet, first, language)
    verb = _verb_before(sheet, first.start)
    strength = (
        5
        if verb and _may_count(sheet, sense, cue, first.start)
        else _strength(sheet, sense, cue, first.start, last.end)
    )
    if not strength or _is_past(sense, cue, sheet, first.start):
        return None
    return Candidate(start=first.start, end=last.end, sense=sense, strength=strength, verb=verb)


def _cue(sheet: Sheet, token: Token, language: Language) -> str:
    """How the words at the start cue a date: "strong", "weak", "title" (they belong to a title), or "" for none."""
    if not token.roles.keys() & {"on", "before", "in", "from", "after", "of", "weekof"}:
        return ""
    words = _words_of(sheet.folded, token)
    vocabulary = VOCABULARIES[language]
    if words in vocabulary.strong_cues:
        return "strong"
    return "title" if words in vocabulary.title_cues else "weak"


def _is_for_a_year(words: tuple[str, ...], sense: Sense) -> bool:
    # "Set targets for 2030", "Presupuesto para 2027": what for, not by when.
    return sense.trail[0] == "year" and words in (("for",), ("para",), ("pour",))


def _words_of(folded: str, token: Token) -> tuple[str, ...]:
    return _pieces(folded[token.start : token.end])


@lru_cache(maxsize=4096)
def _pieces(phrase: str) -> tuple[str, ...]:
    return tuple(pieces(phrase))


def _may_count(sheet: Sheet, sense: Sense, cue: str, start: int) -> bool:
    """Whether the words can be a date here at all: not after a cue of titles, and a bare number only after "on"."""
    if cue == "title" and not _is_range(sense):
        return False
    return (
        sense.trail[0] != "day of the month" or cue == "strong" or bool(_DAY_CUE.match(sheet.folded, start))
    )


def _strength(sheet: Sheet, sense: Sense, cue: str, start: int, end: int) -> int:
    if not _may_count(sheet, sense, cue, start):
        return 0
    at_end, at_start = _ends_clause(sheet, end), _starts_clause(sheet, start)
    colon = sheet.folded[:start].rstrip().endswith(":")
    sure = _is_sure(sense, end - start)
    if cue == "strong":
        return 5 if at_end or at_start else 3 * sure
    if colon and at_end:
        return 5
    if cue == "weak" and (at_end or at_start):
        return 4
    if cue == "weak" and sure and _WHERE.match(sheet.folded, end):
        return 3
    if sure and at_end and not _is_in_title(sheet, start):
        return 2
    return 0


def _is_range(sense: Sense) -> bool:
    return sense.due.precision is Precision.RANGE


def _is_sure(sense: Sense, length: int) -> bool:
    core = sense.trail[0]
    if core in _BARE_YEAR:
        return not sense.yearless
    return core in _SURE or (core == "weekday" and length > 4)


def _ends_clause(sheet: Sheet, end: int) -> bool:
    rest = sheet.folded[end:].lstrip(" \t")
    return (
        not rest
        or (rest[0] in f"{GAP}\n,;.:)]!?–-" and not rest.startswith("-"))
        or rest.startswith("- ")
        or rest.startswith("(")
    )


def _starts_clause(sheet: Sheet, start: int) -> bool:
    before = sheet.folded[:start].rstrip(" \t")
    return not before or before[-1] in f"{GAP}\n,;:([–-"


def _is_in_title(sheet: Sheet, start: int) -> bool:
    """Whether the word before makes the date part of a title: "minutes of 3 March"."""
    word = re.search(r"([^\W\d_]+'?)\s*$", sheet.folded[max(0, start - 20) : start])
    return word is not None and any(
        (word[1],) in VOCABULARIES[language].title_cues for language in sheet.languages[:1]
    )


def _is_past(sense: Sense, cue: str, sheet: Sheet, start: int) -> bool:
    if sense.due.end >= sheet.ear.today():
        return False
    colon = sheet.folded[:start].rstrip().endswith(":")
    return cue != "strong" and not colon


def review_clause(sheet: Sheet) -> Clause | None:
    """When something on hold is looked at again: "review in May"."""
    if not sheet.given("on_hold"):
        return None
    cue = clause_pattern(r"[\s,;.(–:\0-]{0,6}(?:<review>)[\s:]*").search(sheet.folded)
    if not cue:
        return None
    for language in sheet.languages:
        found = dated_tokens(sheet.folded, language)
        first = next((index for index, token in enumerate(found) if token.start >= cue.end()), None)
        if first is None:
            continue
        reader = Reader(found, here(sheet.ear, language))
        end = _longest(reader, first, min(len(found), first + LONGEST_RUN))
        sense = reader.read(first, end) if end else None
        if end and sense:
            closing = (
                _closing(sheet, cue.start() + 1, found[end - 1].end) if "(" in cue[0] else found[end - 1].end
            )
            return Clause(start=cue.start(), end=closing, why="review", gives={"review": sense.due.start})
    return None


def spans(folded: str, here: Here) -> Iterator[tuple[Due, str]]:
    """The windows that a question speaks of, each as "in", "until" (by, before) or "from" (after)."""
    found = dated_tokens(folded, here.language)
    reader = Reader(found, here)
    for first, last in _runs(found):
        start = first
        while start < last:
            end = _longest(reader, start, last)
            sense = reader.read(start, end) if end else None
            if end and sense and _is_asked(sense):
                cues = {_words_of(folded, token) for token in found[start:end]}
                yield sense.due, _bound(cues, sense, here.language)
            start = end or start + 1


def _is_asked(sense: Sense) -> bool:
    return sense.trail[0] not in ("day of the month",)


def _bound(words: set[tuple[str, ...]], sense: Sense, language: Language) -> str:
    if sense.open_end:
        return "from"
    return "until" if words & VOCABULARIES[language].until_cues else "in"
