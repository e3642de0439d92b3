"""Which group or subgroup a text is for, as clauses: in brackets, after "for" or "in", before a colon, "#AGR"."""

from __future__ import annotations

import re
from typing import Any

from bot.language.known import KINDRED, Book
from bot.language.markup import Sort
from bot.language.sheet import Clause, Sheet
from bot.language.vocabulary import clause_pattern


def bracketed_subgroup(sheet: Sheet) -> Clause | None:
    """A subgroup or group in brackets: "(upstream)"."""
    if "(" not in sheet.folded and "[" not in sheet.folded:
        return None
    known = sheet.ear.known
    for found in _BRACKETED.finditer(sheet.folded):
        if found[1] in known.subgroups:
            return _of_subgroup(sheet, found, 1)
        if found[1] in known.groups:
            gives = {"group": known.groups[found[1]]}
            return Clause(start=found.start(), end=found.end(), why="group", gives=gives)
        kin = known.subgroups_begun.get(found[1][:KINDRED])
        if kin and found[1].isalpha():
            # "(forestal)" is of Forestry.
            gives = {"subgroup": kin, "subgroup_words": sheet.text[found.start(1) : found.end(1)]}
            return Clause(start=found.start(), end=found.end(), why="subgroup", gives=gives)
    return None


_BRACKETED = re.compile(r"\s*[(\[]\s*([^()\[\]]{2,60}?)\s*[)\]]")


def _of_subgroup(sheet: Sheet, found: re.Match[str], name: int | str) -> Clause:
    group, code = sheet.ear.known.subgroups[found[name]]
    words = sheet.text[found.start(name) : found.end(name)]
    gives = {"subgroup": code, "subgroup_words": words, "of_group": group}
    return Clause(start=found.start(), end=found.end(), why="subgroup", gives=gives)


def named_group(sheet: Sheet) -> Clause | None:
    """A group after "for" or "in" at an edge, with a capital as a name has; or "#AGR" anywhere."""
    known = sheet.ear.known
    for mark in sheet.marks:
        if mark.sort is Sort.CHANNEL and mark.target in known.channels:
            return _of_group(
                _start_of_cue(sheet, mark.start), mark.end, known.channels[mark.target], "channel"
            )
    hashed = known.groups.search(r"#(<>)", sheet.folded) if "#" in sheet.folded else None
    if hashed:
        start = _start_of_cue(sheet, hashed.start())
        return _of_group(start, hashed.end(), known.groups[hashed[1]], "group")
    named = _at_edge(sheet, known.groups)
    if named:
        return _of_group(named.start(), named.end(), known.groups[named["name"]], "group")
    within = _at_edge(sheet, known.subgroups)
    return _of_subgroup(sheet, within, "name") if within else None


def _of_group(start: int, end: int, code: str, why: str) -> Clause:
    return Clause(start=start, end=end, why=why, gives={"group": code})


def _start_of_cue(sheet: Sheet, start: int) -> int:
    cue = clause_pattern(r"(?:<group_before>)\s*$").search(sheet.folded, max(0, start - 30), start)
    return cue.start() if cue else start


_GROUP_CUES = r"(?:for|in|para|en|pour|dans)(?:\s+(?:the|el|la|le|l'|los|les))?"
_GROUP_AT_START = rf"^[\s\0]*(?:{_GROUP_CUES}\s+)?(?P<name><>)(?:[\s\0]*[:,]|\s+[–-])\s*"
_GROUP_AT_END = rf"(?<!\w){_GROUP_CUES}\s+(?P<name><>)(?:\s+(?:<group_after>))?[\s.]*(?=$|[\0,;])"


def _at_edge(sheet: Sheet, names: Book[Any]) -> re.Match[str] | None:
    at_start, at_end = names.pattern(_GROUP_AT_START), names.pattern(_GROUP_AT_END)
    if not at_start or not at_end or not names.may_be_in(sheet.its_words):
        return None
    for found in (at_start.match(sheet.folded), *at_end.finditer(sheet.folded)):
        is_before_colon = found is not None and found[0].rstrip().endswith(":")
        if found and (is_before_colon or sheet.text[found.start("name")].isupper()):
            return found
    return None
