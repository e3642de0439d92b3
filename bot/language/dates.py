"""Date phrases: the window of days that words mean, with the other windows they may mean; dateparser's one home."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.due import Due
from bot.domain.person import Language
from bot.language.date_rules import Here, Reader, Sense
from bot.language.ear import Ear
from bot.language.fold import fold
from bot.language.lexicon import tokens


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
    found = tokens(folded, here.language)
    return Reader(found, here).read(0, len(found))
