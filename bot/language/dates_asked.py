"""Dates in requests: the new date of an item, a step from the one it has, the window of a question."""

from __future__ import annotations

from datetime import date

from bot.domain.due import Due, Span, Step
from bot.domain.person import Language
from bot.language.asked import Asked
from bot.language.dates import DateReading, here, read_due
from bot.language.due_clause import spans
from bot.language.fold import fold
from bot.language.lexicon import tokens
from bot.language.shapes import value_of
from bot.language.steps import step_of
from bot.language.vocabulary import request_pattern

_STEP = r"(?:(?P<lead><by>)\s*)*(?P<what>.*?)\s*(?:(?P<later><later>)|(?P<earlier><earlier>))?"
_LONGEST = 120


def date_after_to(words: str, asked: Asked) -> DateReading:
    """The date that words such as "to next Friday" mean, without the word before it where that reads better."""
    if len(words) > _LONGEST:
        return DateReading(due=None)
    for told in dict.fromkeys((without_to(words), words)):
        reading = read_due(told, asked.ear, first=asked.languages[0])
        if reading.due:
            return reading
    return DateReading(due=None)


def without_to(words: str) -> str:
    """The words without the "to" before a new date."""
    to = request_pattern(r"<to>\s+").match(fold(words))
    return words[to.end() :] if to else words


def end_after(words: str, asked: Asked) -> Due | None:
    """The date that "until May" means, or the end of "two weeks"."""
    due = date_after_to(words, asked).due
    if due or not words.strip():
        return due
    return next(
        filter(None, (date_after_to(f"{within} {words}", asked).due for within in ("in", "en", "dans"))), None
    )


def day_after_until(words: str, asked: Asked) -> date | None:
    """The day on which something is looked at again: "until 1 May", "review in March"."""
    due = date_after_to(words, asked).due
    return due.start if due else None


def read_step(words: str, asked: Asked, *, bare: bool = False) -> Step | None:
    """The step that words such as "a week later", "by two weeks", "d'un mois" mean, or None; `bare`: "a week" too."""
    if len(words) > _LONGEST:
        return None
    found = request_pattern(_STEP).fullmatch(fold(words).strip())
    if not found or not (bare or found["lead"] or found["later"] or found["earlier"]):
        return None
    what = request_pattern("<later>").sub(" ", found["what"])  # "two more weeks"
    for language in asked.languages:
        step = _number_of_units(found["what"], language) or _number_of_units(what, language)
        if step:
            return Step(months=-step.months, days=-step.days) if found["earlier"] else step
    return None


def _number_of_units(what: str, language: Language) -> Step | None:
    found = [token for token in tokens(what, language) if token.roles.keys() - {"in"}]
    if len(found) == 1 and "unit" in found[0].roles:
        return step_of(1, str(found[0].roles["unit"]))
    if len(found) != 2 or not found[0].roles.keys() & {"number", "some"} or "unit" not in found[1].roles:
        return None
    return step_of(int(str(value_of(found[0], ("number", "some")))), str(found[1].roles["unit"]))


def window(folded: str, asked: Asked) -> tuple[Span, Language] | None:
    """The days that a question speaks of, and the language in which it says them."""
    for language in asked.languages:
        for due, bound in spans(folded, here(asked.ear, language)):
            return _span(due, bound), language
    return None


def due_within(asked: Asked) -> Due | None:
    """The last day to come that the words say anywhere beside the items' ids: "from 1 to 5 March"."""
    for language in asked.languages:
        said = [
            due for due, _ in spans(asked.signed, here(asked.ear, language)) if due.start > asked.ear.today()
        ]
        if said:
            return said[-1]
    return None


def _span(due: Due, bound: str) -> Span:
    if bound == "until":
        return Span(end=due.end)
    return Span(start=due.start) if bound == "from" else Span(start=due.start, end=due.end)
