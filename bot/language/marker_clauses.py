"""What stands around what is said, as clauses of a text: bullets, "ok so", "please", "ACTION:", "could you add that"."""

from __future__ import annotations

import re

from bot.domain.item import Kind
from bot.language.lines import BULLET
from bot.language.sheet import Clause, Sheet
from bot.language.vocabulary import clause_pattern, request_pattern


def bullet(sheet: Sheet) -> Clause | None:
    """A list's sign at the start."""
    found = BULLET.match(sheet.folded)
    return Clause(start=0, end=found.end(), why="bullet", gives={}) if found else None


_MARKER = r"[\s\0*_\[]*(?:<new>\s+)?<{}>[*_\]]*\s*(?:#?\d{{1,3}}\s*)?(?:[:.]|-(?=\s)|(?=\s+@))\s*[*_]*\s*"


_MARKER_FOR = r"[\s\0*_\[]*(?:<new>\s+)?<{}>\s+(?:for|para|pour)\s+(?=[^:\n]{{2,60}}:\s)"
"""Before somebody's name and a colon: "action for Alice: ..."."""
_MARKER_ASKED = r"[\s\0]*<add>\s+(?:,?\s*<courtesy>[\s,]+)?(?:<an>\s+)?<{}>\s+(?:<that_or_for>)\s*"
"""Without a colon: "add an action for Bob to send ...", "agrega el hito de que"."""


_OK = {"ok", "okay"}
_BEFORE_ALL = (
    r"[\s\0]*(?:(?:ok|okay)[\s,]+(?:(?:<interjection>)[\s,]+)?|(?:<interjection>)\s*,\s*)?"
    r"(?:(?:(?:<interjection>)[\s,]+)?<summing_up>\s*[,:]\s*)?"
    r"(?:(?:(?:<interjection>)\s+)?<agreed>(?:\s+|'))?"
)


def interjection(sheet: Sheet) -> Clause | None:
    """ "Ok so", "bueno,", "we agreed that": what is said before anything is."""
    if not sheet.may_hold("interjection", "summing_up", "agreed") and not _OK & sheet.its_words:
        return None
    found = clause_pattern(_BEFORE_ALL).match(sheet.folded)
    is_said = found and found[0].strip(" \t\r\n\0")
    return Clause(start=0, end=found.end(), why="interjection", gives={}) if found and is_said else None


def courtesy(sheet: Sheet) -> Clause | None:
    """ "Please" first or last, "gracias" last."""
    if not sheet.may_hold("courtesy_first", "courtesy"):
        return None
    first = clause_pattern(r"[\s\0]*(?:<courtesy_first>)[\s,]+(?=\w)").match(sheet.folded)
    end = max(0, len(sheet.folded) - 40)
    found = first or clause_pattern(r"[\s,]+(?:<courtesy>)[\s.!]*$").search(sheet.folded, end)
    return Clause(start=found.start(), end=found.end(), why="courtesy", gives={}) if found else None


_MARKERS = {
    kind: "|".join(shape.format(f"marker_{kind}") for shape in (_MARKER, _MARKER_FOR, _MARKER_ASKED))
    for kind in Kind
}
_IN_CAPITALS = {kind: rf"\s*<marker_{kind}>\s+(?=\w)" for kind in Kind}


def marker(sheet: Sheet) -> Clause | None:
    """ "ACTION:", "HITO:", "please add a milestone for", "apunta que" at the start; most say the kind."""
    if not sheet.may_hold("marker_action", "marker_milestone", "add"):
        return None
    start = _behind_politeness(sheet)
    for kind, shapes in _MARKERS.items():
        found = clause_pattern(shapes).match(sheet.folded, start) or _in_capitals(sheet, kind)
        if found and found.end() < len(sheet.folded.rstrip()):
            gives = {"kind": kind, "marked": True}
            return Clause(start=0, end=found.end(), why="marker", gives=gives)
    told = clause_pattern(r"[\s\0]*<add>(?:\s*:\s*|\s*,?\s+(?:<courtesy>[\s,]+)?<that>\s*)").match(
        sheet.folded, start
    )
    if not told or told.end() >= len(sheet.folded.rstrip()):
        return None
    return Clause(start=0, end=told.end(), why="asked to add", gives={"asked_to_add": True})


def _behind_politeness(sheet: Sheet) -> int:
    """Where the text begins behind "hi, could you please"; a mention or a name is none."""
    found = request_pattern(r"[\s\0¿¡]*(?:<polite>[\s,:;!¿¡]+)*").match(sheet.folded)
    return found.end() if found else 0


def _in_capitals(sheet: Sheet, kind: Kind) -> re.Match[str] | None:
    """ "TODO send the list": a marker in capitals needs no colon, where the rest is in small letters."""
    found = clause_pattern(_IN_CAPITALS[kind]).match(sheet.folded)
    return found if found and sheet.text[: found.end()].isupper() and not sheet.text.isupper() else None
