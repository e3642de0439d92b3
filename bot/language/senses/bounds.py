"""Before and after, and words around a date that change nothing but its certainty."""

from __future__ import annotations

from dataclasses import replace

from bot.domain import due as dues
from bot.domain.due import Due, Precision
from bot.language.sense import Here, Sense, Values
from bot.language.senses import named
from bot.language.steps import ONE_DAY


def before(v: Values, here: Here) -> Sense:
    sense: Sense = v["p"]
    eves = ((dues.eve_of(other), why) for other, why in sense.others)
    others = tuple((eve, why) for eve, why in eves if eve.end >= here.today)
    return replace(sense, due=dues.eve_of(sense.due), others=others)


def before_day_number(v: Values, here: Here) -> Due | None:
    """ "Antes del 15"."""
    sense = named.day_number(v, here)
    return dues.eve_of(sense.due) if sense else None


def before_end(v: Values, _here: Here) -> Due:
    return dues.last_day_of(v["p"].due)


def after(v: Values, _here: Here) -> Sense:
    return Sense(due=dues.on(v["p"].due.end + ONE_DAY), open_end=True)


def onward(v: Values, _here: Here) -> Sense:
    """ "2027 or later": within it, or at any time after it."""
    sense: Sense = v["p"]
    return replace(sense, open_end=True)


def end_of_day(v: Values, _here: Here) -> Sense | None:
    """ "COB Friday": the day is what counts."""
    sense: Sense = v["p"]
    return sense if sense.due.precision is Precision.DAY else None


def half_of_day(v: Values, _here: Here) -> Sense | None:
    """ "Friday pm": "13.12 pm" is a time."""
    sense: Sense = v["p"]
    is_day = sense.due.precision is Precision.DAY and sense.trail[0] != "day and month in a pair"
    return sense if is_day else None


def same(v: Values, _here: Here) -> Sense:
    sense: Sense = v["p"]
    return sense


def tentative(v: Values, _here: Here) -> Sense:
    sense: Sense = v["p"]
    return replace(sense, due=replace(sense.due, tentative=True))
