"""Where something takes place, as a clause: only after a label, "Place: Ottawa", "Lugar: Guadalajara", "Lieu : Toronto"."""

from __future__ import annotations

import re

from bot.domain.item import PLACE_LIMIT
from bot.language.fold import fold
from bot.language.sheet import GAP, Clause, Sheet
from bot.language.vocabulary import clause_pattern

_ENDS = rf"{GAP};()\n·|"
_LABEL = rf"(?:^|(?<=[{GAP},;.()\n])|[–—·|-])[ \t]*(?:<place_label>)[ \t\xa0]*:[ \t\xa0]*"
_NAME = rf"((?:[^{_ENDS}.]|\.(?=[^\s{_ENDS}])){{1,{PLACE_LIMIT}}}(?:\.(?=$|[{_ENDS}]))?)(?=$|[{_ENDS}]|\.\s)"
"""A full stop ends it, unless a letter follows at once: "Washington, D.C."."""
_PLACE = rf"\({_LABEL}{_NAME}\)|{_LABEL}{_NAME}"
_EDGE = " ,:–—-\xa0\t"


def place(sheet: Sheet) -> Clause | None:
    """The words after the label, up to where the clause ends; what names nothing besides a place is no item's place."""
    if ":" not in sheet.folded or not sheet.may_hold("place_label"):
        return None
    found = clause_pattern(_PLACE).search(sheet.folded)
    if found is None:
        return None
    start, end = found.span(1 if found[1] else 2)
    words = sheet.text[start:end].strip(_EDGE)
    clause = Clause(start=found.start(), end=found.end(), why="place", gives={"place": words})
    has_title = words and re.search(r"\w", sheet.without(clause).title())
    return clause if has_title else None


def place_alone(words: str) -> str | None:
    """The place that the words name, where they name nothing else; None where they do not."""
    found = clause_pattern(f"{_LABEL}{_NAME}").fullmatch(fold(words))
    return words[found.start(1) : found.end(1)].strip(_EDGE) if found else None
