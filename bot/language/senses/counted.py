"""Counted steps: "in three weeks", "10 days before 31 December", "the next two months"."""

from __future__ import annotations

from bot.domain import due as dues
from bot.domain.due import Due
from bot.language.sense import Here, Values
from bot.language.steps import ONE_DAY, units_from


def in_units(v: Values, here: Here) -> Due | None:
    if not 0 < v["n"] < 1000:
        return None
    found = units_from(here.today, v["n"], v["u"])
    if found and v.get("n2"):
        found = units_from(found, v["n2"], v["u2"])
    if found and v.get("n3"):
        found = units_from(found, v["n3"], v["u3"])
    return dues.on(found) if found else None


def units_ago(v: Values, here: Here) -> Due | None:
    found = units_from(here.today, -v["n"], v["u"])
    return dues.on(found) if found else None


def units_after(v: Values, _here: Here) -> Due | None:
    found = units_from(v["p"].due.end, v["n"], v["u"])
    return dues.on(found) if found else None


def units_before(v: Values, _here: Here) -> Due | None:
    found = units_from(v["p"].due.start, -v["n"], v["u"])
    return dues.on(found) if found else None


def next_units(v: Values, here: Here) -> Due | None:
    last = units_from(here.today, v["n"], v["u"])
    return dues.between(here.today + ONE_DAY, last) if last and last > here.today else None
