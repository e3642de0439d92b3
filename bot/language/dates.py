"""Date phrases: the window of days that words mean, with the other windows they may mean; dateparser's one home."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.domain.due import Due, on
from bot.domain.person import Language
from bot.language.date_rules import Here, Reader, Sense
from bot.language.ear import Ear
from bot.language.fold import fold
from bot.language.lexicon import Token
from bot.language.times import dated_tokens


_HOURLY = frozenset({"hour", "at", "clockcue", "time", "decimal", "to", "from"})


@dataclass(frozen=True, kw_only=True)
class DateReading:
    """What a date phrase means, what else it may mean (each with the reason), and which rules said so."""

    due: Due | None
    others: tuple[tuple[Due, str], ...] = ()
    trail: tuple[str, ...] = ()


def here(ear: Ear, language: Language) -> Here:
    return Here(today=ear.today(), order=ear.order, language=language)


def languages(first: Language) -> Iterator[Language]:
    """That language, then the two others."""
    yield first
    yield from (language for language in Language if language is not first)


def read_due(words: str, ear: Ear, *, first: Language | None = None) -> DateReading:
    """The window that a date phrase alone means; `first` is the language to try first, else the reader's."""
    folded = fold(words)
    for language in languages(first or ear.language):
        found = _sense(folded, here(ear, language))
        if found:
            return DateReading(
                due=found.due.said(words.strip()),
                others=found.others,
                trail=(f"{language}: " + " < ".join(found.trail),),
            )
    return DateReading(due=None, trail=("no rule",))


def _sense(folded: str, here: Here) -> Sense | None:
    found = dated_tokens(folded, here.language)
    if [token for token in found if "time" not in token.roles] == [] and found:
        return Sense(due=on(here.today), trail=("time of day",))
    return Reader(found, here).read(0, len(found)) or _without_hours(found, here)


def _without_hours(found: Sequence[Token], here: Here) -> Sense | None:
    # "Thursday from 9 to 11": where nothing reads the whole, numbers at an edge are hours.
    first = next((index for index, token in enumerate(found) if not token.roles.keys() & _HOURLY), 0)
    last = next((index for index in range(len(found), 0, -1) if not found[index - 1].roles.keys() & _HOURLY), 0)
    whole = (0, len(found))
    kept = ((0, last), (first, len(found)), (first, last))
    reader = Reader(found, here)
    return next((sense for span in kept if span != whole and (sense := reader.read(*span))), None)

