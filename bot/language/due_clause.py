"""When something is due, as a clause of a text: the date or recurrence that is meant, with the verb before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import chain
from typing import Any

from bot.domain.due import Due, on
from bot.domain.person import Language
from bot.domain.recurrence import Recurrence
from bot.language.cues import (
    STRONGEST,
    cue_of,
    is_after_colon,
    may_be_mixed,
    may_count,
    names_day_and_month,
    strength,
)
from bot.language.dates import here
from bot.language.lexicon import known_words
from bot.language.sense import Here, Repeat, Sense
from bot.language.sheet import Clause, Sheet
from bot.language.slips import date_word
from bot.language.stretches import Stretch, stretch_at, stretches, words_of
from bot.language.telling import ANY_WORD
from bot.language.times import dated_tokens
from bot.language.vocabulary import VOCABULARIES, clause_pattern

_REACH = 24
"""So far from a date the next word is looked for."""
_LONGEST_MIXTURE = 500
"""Longer texts are told, not said in haste in two languages at once."""


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """A stretch that may be the date, what speaks for it, and the verb before it ("will be held", "deadline:")."""

    stretch: Stretch
    strength: int
    verb: re.Match[str] | None
    is_slip: bool = False

    def rank(self) -> tuple[int, bool, int]:
        """The best first: what comes again before a single date, and what stands later."""
        return -self.strength, isinstance(self.stretch.meaning, Sense), -self.start

    @property
    def start(self) -> int:
        return self.stretch.first.start

    @property
    def end(self) -> int:
        return self.stretch.last.end


def due_clause(sheet: Sheet) -> Clause | None:
    """The date or recurrence, with what it may mean besides."""
    if sheet.given("due") or sheet.given("recurrence"):
        return None
    for language in sheet.languages:
        found = sorted(candidates(sheet, language), key=Candidate.rank)
        if found:
            return _clause(sheet, _widened(sheet, found))
    found_in_mixture = (one for one in _mixed(sheet) if names_day_and_month(one.stretch))
    likely = next(chain(found_in_mixture, _with_slips(sheet)), None)
    return _clause(sheet, [likely]) if likely else None


def _with_slips(sheet: Sheet) -> Iterator[Candidate]:
    """Where nothing is a date, one whose day or month is misspelled: "by febuary 3"; a name with its capital is none."""
    for language in sheet.languages:
        if any(date_word(word, language) for word in sheet.its_words):
            for one in candidates(sheet, language, slips=True):
                words = sheet.text[one.start : one.end]
                if one.strength > _DOUBTFUL and (language is Language.EN or words.islower()):
                    yield replace(one, is_slip=True)


_DOUBTFUL = 3


def _mixed(sheet: Sheet) -> Iterator[Candidate]:
    """Where the text may be in several languages, the dates that are said in a mixture of them."""
    is_mixed = len(sheet.languages) > 1 and len(sheet.folded) <= _LONGEST_MIXTURE
    languages = sheet.languages if is_mixed else ()
    for language in languages:
        yield from candidates(sheet, language, mixed=True)


def _widened(sheet: Sheet, found: list[Candidate]) -> list[Candidate]:
    """The best one with the words of another language around it: "by 3 junio", "d'ici Friday"."""
    best = found[0]
    if not may_be_mixed(best.stretch) or not _is_beside_dates(sheet, best):
        return found
    wider = [
        one
        for one in _mixed(sheet)
        if may_be_mixed(one.stretch)
        and one.start <= best.start
        and one.end >= best.end
        and one.strength >= best.strength
    ]
    widest = max((best, *wider), key=lambda one: one.end - one.start)
    return [widest, *(one for one in found if one.end <= widest.start or one.start >= widest.end)]


def _is_beside_dates(sheet: Sheet, candidate: Candidate) -> bool:
    """Whether the word before it or after it can belong to a date: mostly none does, and reading anew takes its time."""
    before = ANY_WORD.findall(sheet.folded, max(0, candidate.start - _REACH), candidate.start)
    after = ANY_WORD.search(sheet.folded, candidate.end, candidate.end + _REACH)
    beside = (*before[-1:], *([after[0]] if after else ()))
    return any(
        word.isdecimal() or any(word in known_words(language) for language in sheet.languages)
        for word in beside
    )


def candidates(
    sheet: Sheet, language: Language, *, mixed: bool = False, slips: bool = False
) -> Iterator[Candidate]:
    """The stretches that stand where a date is meant."""
    for stretch in stretches(sheet.folded, here(sheet.ear, language, mixed=mixed, slips=slips)):
        cue = cue_of(sheet, stretch, tuple(Language) if mixed else (language,))
        verb = _verb_before(sheet, stretch.first.start)
        told = STRONGEST if verb and may_count(sheet, stretch, cue) else strength(sheet, stretch, cue)
        if told and not _is_past(sheet, stretch, cue):
            yield Candidate(stretch=stretch, strength=told, verb=verb)


def _is_past(sheet: Sheet, stretch: Stretch, cue: str) -> bool:
    if isinstance(stretch.meaning, Repeat) or stretch.meaning.due.end >= sheet.ear.today():
        return False
    return cue != "strong" and not is_after_colon(sheet, stretch.first.start)


def _clause(sheet: Sheet, found: list[Candidate]) -> Clause:
    best = found[0]
    start, tentative = _with_verb(sheet, best)
    words = sheet.text[best.start : best.end].strip()
    meaning = best.stretch.meaning
    gives = (
        _given_by_repeat(sheet, meaning.recurrence, words)
        if isinstance(meaning, Repeat)
        else _given_by_date(sheet, meaning, words, found[1:], tentative=tentative)
    )
    if best.is_slip:
        gives = {**gives, "others": (*gives.get("others", ()), (None, "a slip"))}
    end = _closing(sheet, start, best.end)
    return Clause(start=start, end=end, why=" < ".join(meaning.trail), gives=gives)


def _given_by_date(
    sheet: Sheet, sense: Sense, words: str, rivals: list[Candidate], *, tentative: bool
) -> dict[str, Any]:
    due = sense.due.said(words, tentative=tentative)
    others = [(other.said(words, tentative=due.tentative), why) for other, why in sense.others]
    others += [
        (rival.stretch.meaning.due.said(sheet.text[rival.start : rival.end].strip()), "another date")
        for rival in rivals
        if isinstance(rival.stretch.meaning, Sense)
    ]
    return {"due": due, "others": tuple(others)}


def _given_by_repeat(sheet: Sheet, recurrence: Recurrence, words: str) -> dict[str, Any]:
    """The rule, and its first day as the date where it names days: "monthly" alone does not.

    The days after the first are no doubt about it.
    """
    tomorrow = sheet.ear.today() + timedelta(days=1)
    first = recurrence.first(tomorrow) if recurrence.names_days else None
    due = {"due": on(first).said(words)} if first else {}
    return due | {"recurrence": recurrence, "recurrence_words": words}


# --- the verb before a date

_TENTATIVE = (
    "likely|tentatively|probably|possibly|probablemente|tentativamente|posiblemente|probablement|sans doute|vraisemblablement|"
    "provisoirement"
)
_VERB = (
    rf"[\s,]{{0,4}}(?:(?:<takes_place_before>)\s+)?(?:(?P<maybe>{_TENTATIVE})\s+)?"
    rf"(?:(?:<takes_place>)\s*|(?:aura|auront|aurait)\s+(?P<within>{_TENTATIVE})\s+lieu\s*)"
    rf"(?:(?P<after>{_TENTATIVE})\s*)?(?:[(\[]\s*)?$|[\s.,;(–-]{{0,6}}<deadline_label>\s*:\s*$"
)


def _verb_before(sheet: Sheet, start: int) -> re.Match[str] | None:
    """ "will be held", "tentatively scheduled (", "deadline:" before a date."""
    if ":" not in sheet.folded and not sheet.may_hold("takes_place"):
        return None
    return clause_pattern(_VERB).search(sheet.folded, max(0, start - 60), start)


_TO = re.compile(r"(?<!\w)to\s+$")
"""What would be left behind: "extend the deadline to | 5 May"."""


def _with_verb(sheet: Sheet, candidate: Candidate) -> tuple[int, bool]:
    verb, start = candidate.verb, candidate.start
    if verb:
        return verb.start(), any(verb[name] for name in ("maybe", "within", "after"))
    to = _TO.search(sheet.folded, max(0, start - _REACH), start)
    if to:
        return to.start(), False
    return start - (sheet.folded[max(0, start - 1) : start] in ("(", "[")), False


def _closing(sheet: Sheet, start: int, end: int) -> int:
    opened = sheet.folded[max(0, start - 1) : start] in ("(", "[") or sheet.folded[start : start + 1] in (
        "(",
        "[",
    )
    return end + 1 if opened and sheet.folded[end : end + 1] in (")", "]") else end


# --- dates elsewhere than of what is due


def review_clause(sheet: Sheet) -> Clause | None:
    """When something on hold is looked at again: "review in May"."""
    if not sheet.given("on_hold"):
        return None
    cue = clause_pattern(r"[\s,;.(–:\0-]{0,6}(?:<review>)[\s:]*").search(sheet.folded)
    if not cue:
        return None
    again = day_at(sheet, cue.end())
    if not again:
        return None
    review, end = again
    closed = "(" in cue[0] and sheet.folded[end : end + 1] == ")"
    return Clause(start=cue.start(), end=end + closed, why="review", gives={"review": review})


def day_at(sheet: Sheet, position: int) -> tuple[date, int] | None:
    """The first day of the date that begins with the next word, and where it ends."""
    for language in sheet.languages:
        found = stretch_at(sheet.folded, position, here(sheet.ear, language))
        if found and isinstance(found.meaning, Sense):
            return found.meaning.due.start, found.last.end
    return None


def spans(folded: str, here: Here) -> Iterator[tuple[Due, str]]:
    """The windows that a question speaks of, each as "in", "until" (by, before) or "from" (after)."""
    for stretch in stretches(folded, here):
        sense = stretch.meaning
        if isinstance(sense, Sense) and sense.trail[0] not in ("day of the month", "time of day"):
            yield sense.due, _bound(folded, stretch, here.language, open_end=sense.open_end)


def _bound(folded: str, stretch: Stretch, language: Language, *, open_end: bool) -> str:
    if open_end:
        return "from"
    told = (
        token
        for token in dated_tokens(folded, language)
        if stretch.first.start <= token.start < stretch.last.end
    )
    until = VOCABULARIES[language].until_cues
    return "until" if any(words_of(folded, token) in until for token in told) else "in"
