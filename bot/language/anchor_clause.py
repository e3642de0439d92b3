"""A date that hangs on something else, as a clause at the end of a text: "six months after LAB-3", "before the annual meeting"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.domain.due import Step
from bot.domain.item import Anchor
from bot.domain.person import Language
from bot.language.anchors import anchor_told, item_named
from bot.language.due_clause import due_clause
from bot.language.lexicon import tokens
from bot.language.sheet import GAP, Clause, Sheet
from bot.language.vocabulary import clause_pattern

_LONGEST = 90
_WORDS_BEFORE = 5
"""So many words may say how far: "within the six months"."""


def anchor_clause(sheet: Sheet) -> Clause | None:
    """What the date hangs on: an item, a meeting, or any event where the words say how far from it."""
    if sheet.given("due") or sheet.given("recurrence"):
        return None
    end = len(sheet.folded.rstrip(f" .\n{GAP}"))
    for turn in clause_pattern("(?:<turn>)").finditer(sheet.folded, max(0, end - _LONGEST), end):
        for start in _starts(sheet, turn.start()):
            anchor = anchor_told(sheet.text[start:end], sheet.ear, sheet.languages)
            if anchor:
                words = sheet.text[start:end].strip()
                return Clause(
                    start=start, end=end, why="hangs on", gives={"after": anchor, "after_words": words}
                )
    return None


def when_ended(sheet: Sheet) -> Clause | None:
    """ "Once ENE-5 is finished, ..." first, "... dès que ENE-5 est terminé" last: the item at whose end it is due."""
    if not sheet.may_hold("once"):
        return None
    matches = (clause_pattern(shape).search(sheet.folded) for shape in (_AT_START, _AT_END))
    for found in filter(None, matches):
        words = sheet.text[found.start("item") : found.end("item")]
        item = item_named(words, sheet.ear) if clause_pattern("(?:<ended>)").search(found["told"]) else None
        if not item:
            continue
        gives = {"after": Anchor(item=item, offset=Step()), "after_words": found["told"].strip()}
        clause = Clause(start=found.start(), end=found.end(), why="hangs on the end of", gives=gives)
        # Where a day is told as well, that is when it is due.
        return None if due_clause(sheet.without(clause)) else clause
    return None


_TOLD = r"(?P<told>(?:<once>)(?:\s+[\w']+){0,3}?\s+(?P<item>[a-z]{2,8}-\d{1,6})(?:\s+[\w']+){0,3})"
_AT_START = rf"^[\s{GAP}]*{_TOLD}\s*,\s*(?=\w)"
_AT_END = rf"[\s,]+{_TOLD}[\s.]*$"


def _starts(sheet: Sheet, turn: int) -> list[int]:
    """Where the words may begin that say how far: the longest first, the turn itself last where no unit stands before it."""
    folded = sheet.folded
    before = re.compile(rf"(?:[\w'-]+\s+){{0,{_WORDS_BEFORE}}}$").search(folded[:turn].replace("\0", "\n"))
    first = before.start() if before else turn
    starts = [word.start() for word in re.compile(r"[\w'-]+").finditer(folded, first, turn)]
    return starts if _ends_with_unit(folded[first:turn], sheet.languages) else [*starts, turn]


def _ends_with_unit(words: str, languages: Sequence[Language]) -> bool:
    # "Two working days | after the meeting": without its distance it would be another day.
    told = (tokens(words, language) for language in languages)
    return any(found and "unit" in found[-1].roles for found in told)
